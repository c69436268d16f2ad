// What a person can set for a workbook. Kept in the workbook; never holds personal data.

import type { Day } from "./day";
import type { Period } from "./period";

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
}

export const DEFAULT_SETTINGS: Settings = {
  period: null,
  asOf: null,
  countingDate: "admitted",
  bands: [0.5, 1],
  termStartsInFirstYear: false,
};
