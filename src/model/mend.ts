// A mend (sửa) is a proposed change of one cell of a source sheet: what the cell holds and what it would hold.
// Which cells are safely mendable is decided in intake/mends; writing them is excel's.

import type { Day } from "./day";
import type { CellValue } from "./grid";

/** Kinds that a person consents to one by one: those that change characters come before those that change what is read. */
export const MEND_KINDS = [
  /** Text typed for a font before Unicode (TCVN3, VNI) → Unicode, in a font that shows it. */
  "legacy",
  /** No-break, zero-width, double, leading and trailing spaces. */
  "spaces",
  /** Letters composed of base and marks (NFD) → one character each (NFC). */
  "composition",
  /** Eth (Ð) and African D (Ɖ) → Đ. */
  "letter-d",
  /** A value of a list, spelled otherwise than the list does. */
  "list-value",
  /** A unit, spelled otherwise than in the list of units. */
  "unit-name",
  /** A blank cell in the column of units, below people of a unit. */
  "blank-unit",
  /** A number of a plan stored as text. */
  "number",
  /** An identity number that lost its leading zeros. */
  "identity",
  /** A date stored as text that can be read in one way only. */
  "date",
] as const;

export type MendKind = (typeof MEND_KINDS)[number];

/** Kinds that leave what is read and how it looks as it is. */
export const CHARACTER_KINDS: ReadonlySet<MendKind> = new Set<MendKind>(["spaces", "composition", "letter-d"]);

export interface CellPlace {
  readonly sheet: string;
  /** Zero-based row and column of the sheet. */
  readonly row: number;
  readonly column: number;
}

/** The same for every mend of a cell, among those of its sheet: a number, for there may be a hundred thousand. */
export function placeOnSheet({ row, column }: CellPlace): number {
  return row * COLUMNS + column;
}
const COLUMNS = 16_384;

export interface Mend extends CellPlace {
  readonly kind: MendKind;
  /** What the cell holds. */
  readonly from: CellValue;
  /** What this kind alone would make of it. */
  readonly to: CellValue;
  /** The number format that the new value needs; absent: the cell's own stays. */
  readonly format?: string;
  /** The font that the new value needs; absent: the cell's own stays. */
  readonly font?: string;
}

/** Which of two numbers is the day; the Vietnamese way comes first. */
export const DATE_ORDERS = ["day-first", "month-first"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * A date stored as text that can be read in two ways ("03/04/1990"), or only with the month first ("12/31/1990"): mended as a person
 * says for its column.
 */
export interface AmbiguousDate extends CellPlace {
  readonly from: CellValue;
  /** As the sheet has it. */
  readonly heading: string;
  /** The day of each way in which it can be read. */
  readonly days: Readonly<Partial<Record<DateOrder, Day>>>;
}

/** Of a cell, what its column is called by where a choice is made for the whole of it. */
export function columnKey({ sheet, column }: CellPlace): string {
  return `${String(column)}:${sheet}`;
}

export interface MendProposal {
  readonly mends: readonly Mend[];
  readonly ambiguous: readonly AmbiguousDate[];
}

/** What a person consents to. */
export interface MendChoice {
  readonly kinds: ReadonlySet<MendKind>;
  /** By `columnKey`: how the dates with two readings of a column are meant; a column that is missing is left. */
  readonly orders: ReadonlyMap<string, DateOrder>;
}
