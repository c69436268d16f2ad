// The mends that a person consents to → one new value a cell: several kinds may concern the same cell.

import type { CellValue } from "../../model/grid";
import {
  CHARACTER_KINDS,
  columnKey,
  placeOnSheet,
  type AmbiguousDate,
  type CellPlace,
  type Mend,
  type MendChoice,
  type MendKind,
  type MendProposal,
} from "../../model/mend";
import { DATE_FORMAT } from "./mend-date";
import { CHARACTER_MENDS } from "./mend-text";

export interface MendedCell extends CellPlace {
  readonly from: CellValue;
  readonly to: CellValue;
  /** null: the number format stays. */
  readonly format: string | null;
  /** null: the font stays. */
  readonly font: string | null;
}

export function composeMends({ mends, ambiguous }: MendProposal, { kinds, orders }: MendChoice): readonly MendedCell[] {
  const sheets = new Map<string, Map<number, Mend[]>>();
  const chosen = mends.filter(({ kind }) => kinds.has(kind));
  for (const mend of [...chosen, ...ambiguous.flatMap((date) => asChosen(date, orders))]) {
    const cells = sheets.get(mend.sheet) ?? new Map<number, Mend[]>();
    sheets.set(mend.sheet, cells);
    const place = placeOnSheet(mend);
    const known = cells.get(place);
    if (known) known.push(mend);
    else cells.set(place, [mend]);
  }
  return [...sheets.values()].flatMap((cells) => [...cells.values()].flatMap((same) => compose(same)));
}

function asChosen({ days, ...date }: AmbiguousDate, orders: MendChoice["orders"]): Mend[] {
  const order = orders.get(columnKey(date));
  const to = order && days[order];
  return to === undefined ? [] : [{ ...date, kind: "date", to, format: DATE_FORMAT }];
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
