// What the last reading found in the sheets, for as long as events tell all that happens to it: the next reading then asks for
// the cells that were edited, and for no others. In memory only; a reading that fails leaves nothing known.

import type { CellValue } from "../model/grid";
import { parseAreas } from "./parse-areas";
import type { Rectangle } from "./read-values";

export interface KnownCells {
  readonly used: Rectangle;
  readonly values: readonly (readonly CellValue[])[];
}

/** A sheet as it was read, and where its cells were edited since. */
export interface EditedCells extends KnownCells {
  readonly edited: readonly Rectangle[];
}

/** About 60 MB of lists as offices keep them: 250,000 people in twelve columns. What is larger is read anew after each edit. */
const MOST_CELLS = 3_000_000;
/** More single edits than this on one sheet are no edits of a person: it is read anew. */
const MOST_EDITS = 500;

let watching = false;
let known: ReadonlyMap<string, KnownCells> = new Map();
/** By id of the sheet: where it was edited since the last reading began; null: anything may have happened to it. */
let edits = new Map<string, Rectangle[] | null>();

/** From now on every change of a sheet is noted here. */
export function startKnowing(): void {
  watching = true;
}

/** `address`: of cells whose contents changed; null: cells moved, or what happened is not told. */
export function noteEdit(sheetId: string, address: string | null): void {
  const areas = address === null ? null : parseAreas(address);
  const before = edits.get(sheetId) ?? [];
  const isLost = areas === null || edits.get(sheetId) === null || before.length + areas.length > MOST_EDITS;
  edits.set(sheetId, isLost ? null : [...before, ...areas]);
}

/** To be called when a reading begins: edits from then on belong to the next one. */
export function takeKnown(): ReadonlyMap<string, EditedCells> {
  const taken = new Map<string, EditedCells>();
  for (const [id, cells] of known) {
    const edited = edits.get(id);
    if (edited !== null) taken.set(id, { ...cells, edited: edited ?? [] });
  }
  known = new Map();
  edits = new Map();
  return taken;
}

/** Keeps what a reading found, the smallest sheets first, as far as there is room. */
export function keepKnown(sheets: readonly (readonly [id: string, cells: KnownCells])[]): void {
  if (!watching) return;
  let room = MOST_CELLS;
  const size = ({ used }: KnownCells): number => used.rows * used.columns;
  const bySize = [...sheets].sort(([, one], [, other]) => size(one) - size(other));
  known = new Map(bySize.filter(([, cells]) => (room -= size(cells)) >= 0));
}
