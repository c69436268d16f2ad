// What a person can set for a workbook. Kept in the workbook; never holds personal data.

import type { BreakdownKey } from "./breakdown-choice";
import type { Day } from "./day";
import type { ColumnId, SheetKind } from "./issue";
import type { Period } from "./period";
import type { Weights } from "./rule";
import type { SentenceKey } from "./sentence-key";
import type { SheetKey } from "./sheet-key";
import type { UnitKey } from "./unit-key";

/** What a person said about the headings of a sheet; it wins over what they are taken for. */
export interface SheetMapping {
  readonly sheet: string;
  /** SourceLayout.fingerprint of the headings that it was made for: other headings, and it rests. */
  readonly fingerprint: string;
  readonly kind: SheetKind | "ignore";
  /** By SourceColumn.key; a heading that is not named keeps the meaning it is taken for. */
  readonly columns: Readonly<Record<string, ColumnId | "ignore">>;
  /** Of admissions: a blank cell in the column of units means the unit above; one in a merged cell always does. */
  readonly unitAbove?: boolean;
  /** Of admissions: the unit of everyone on the sheet, whatever a column says. */
  readonly unit?: UnitKey;
}

export interface Settings {
  /** null: chosen from the data (see indicators/report-scope.ts). */
  readonly period: Period | null;
  /** null: the last day of the month of the latest countable admission in the period. */
  readonly asOf: Day | null;
  /** Which date places an admission in a period; the other one stands in where it is blank. */
  readonly countingDate: "admitted" | "decision";
  /** Ascending lower limits of the achievement bands after the first: [0.5, 1] → under 50 %, 50 – under 100 %, from 100 %. */
  readonly bands: readonly number[];
  /** true: the plan years of the term 2010-2015 are 2010 … 2014; false: 2011 … 2015. */
  readonly termStartsInFirstYear: boolean;
  readonly mapping: readonly SheetMapping[];
  /** Rules and checks that are switched off or weigh otherwise than in intake/. */
  readonly rules: Weights;
  /** The sheets that are written; null: all, also those that a later version adds. */
  readonly sheets: readonly SheetKey[] | null;
  /** The unit that the sheets are about, with those below it; null: the whole organisation. */
  readonly reportUnit: UnitKey | null;
  /** The sentences of the report in prose; null: all, also those that a later version adds. */
  readonly sentences: readonly SentenceKey[] | null;
  /** What the sheet "Cơ cấu" breaks new members down by; null: the usual. */
  readonly breakdowns: readonly BreakdownKey[] | null;
  /** Below the counts of each unit there, a line of their shares. */
  readonly shareLines: boolean;
  /** What stands in the cells of the sheets: numbers, or formulas that follow the lists. */
  readonly figures: "values" | "live";
  /** What the person typed at the head of a sheet, for every sheet; null: told by the list of units, or left blank. */
  readonly organisation: string | null;
  readonly department: string | null;
}

export const DEFAULT_SETTINGS: Settings = {
  period: null,
  asOf: null,
  countingDate: "admitted",
  bands: [0.5, 1],
  termStartsInFirstYear: false,
  mapping: [],
  rules: {},
  sheets: null,
  reportUnit: null,
  sentences: null,
  breakdowns: null,
  shareLines: true,
  figures: "values",
  organisation: null,
  department: null,
};
