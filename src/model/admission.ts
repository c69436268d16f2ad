// One admitted person, one row of an admissions sheet (kết nạp).

import type { Day } from "./day";
import type { Attributes } from "./dimension";

/** A birth date, or only the year of it. */
export type Birth = { readonly day: Day } | { readonly year: number };

export interface Admission extends Attributes {
  readonly sheet: string;
  /** One-based row of the sheet. */
  readonly row: number;
  readonly name: string;
  /** Index in Board.units; null when the row names no known unit. */
  readonly unit: number | null;
  readonly birth: Birth | null;
  readonly decision: Day | null;
  readonly admitted: Day | null;
  /** The cell's resolution that considered the admission. */
  readonly resolution: Day | null;
  readonly official: Day | null;
  /** When the certificate of the awareness class was given. */
  readonly certificate: Day | null;
  /** Marked as a case with its own rules: a special area, or a consent given beforehand. */
  readonly exception: boolean;
  readonly readmission: boolean;
  /** The day that places the row in a period (Settings.countingDate); null: the row can't be counted. */
  readonly countingDay: Day | null;
}
