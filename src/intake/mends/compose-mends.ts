// The mends that a person ticked → one new value a cell: several kinds may concern the same cell.

import type { CellValue } from "../../model/grid";
import { CHARACTER_KINDS, placeOnSheet, type CellPlace, type Mend, type MendKind } from "../../model/mend";
import { CHARACTER_MENDS } from "./mend-text";

export interface MendedCell extends CellPlace {
  readonly from: CellValue;
  readonly to: CellValue;
  /** null: the number format stays. */
  readonly format: string | null;
  /** null: the font stays. */
  readonly font: string | null;
}

/** `mends` come cell by cell, as they are proposed. */
export function composeMends(mends: readonly Mend[], ticked: ReadonlySet<MendKind>): readonly MendedCell[] {
  const sheets = new Map<string, Map<number, Mend[]>>();
  for (const mend of mends) {
    if (!ticked.has(mend.kind)) continue;
    const cells = sheets.get(mend.sheet) ?? new Map<number, Mend[]>();
    sheets.set(mend.sheet, cells);
    const place = placeOnSheet(mend);
    const known = cells.get(place);
    if (known) known.push(mend);
    else cells.set(place, [mend]);
  }
  return [...sheets.values()].flatMap((cells) => [...cells.values()].flatMap((same) => compose(same)));
}

/** A kind that changes the meaning brings its own clean text; kinds of characters build on one another. */
function compose(mends: readonly Mend[]): MendedCell[] {
  const [first] = mends;
  if (!first) return [];
  const { sheet, row, column, from } = first;
  const whole = mends.find(({ kind }) => !CHARACTER_KINDS.has(kind));
  if (whole)
    return [{ sheet, row, column, from, to: whole.to, format: whole.format ?? null, font: whole.font ?? null }];
  const kinds = new Set<MendKind>(mends.map(({ kind }) => kind));
  let to = String(from);
  for (const [kind, mend] of CHARACTER_MENDS) if (kinds.has(kind)) to = mend(to);
  return [{ sheet, row, column, from, to, format: null, font: null }];
}
