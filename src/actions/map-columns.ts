// Stores what a person said about the headings of a sheet, or forgets it; the sheets are read again with it.

import { DEFAULT_SETTINGS, type SheetMapping } from "../model/settings";
import { boardStore } from "./board-store";
import { changeSettings } from "./change-settings";
import type { Run } from "./run";

export type MappingTarget = Pick<SheetMapping, "sheet" | "fingerprint">;

/** Mappings of the sheet for headings that it no longer has, and the same ones of a sheet that is gone, are dropped by the way. */
export async function mapColumns(
  { sheet, fingerprint }: MappingTarget,
  said: Omit<SheetMapping, keyof MappingTarget> | null,
  run: Run,
): Promise<void> {
  const { board } = boardStore.get();
  const layouts = [...(board?.sources.flatMap(({ layout }) => layout ?? []) ?? []), ...(board?.candidates ?? [])];
  const current = new Set(layouts.filter((layout) => layout.sheet === sheet).map((layout) => layout.fingerprint));
  const present = new Set(board?.openings?.map((opening) => opening.sheet));
  const stays = (one: SheetMapping): boolean => {
    if (one.fingerprint === fingerprint) return one.sheet !== sheet && present.has(one.sheet);
    return one.sheet !== sheet || one.kind === "ignore" || current.has(one.fingerprint);
  };
  const others = (board?.settings ?? DEFAULT_SETTINGS).mapping.filter(stays);
  await changeSettings({ mapping: said ? [...others, { sheet, fingerprint, ...said }] : others }, run);
}
