// Everybody's age as a column: made once for a list of people, since the bands and the mean ask for the same, and dates take
// their time.

import type { AdmissionColumns } from "../model/admission-columns";
import { finish, type Stepwise } from "../model/progress";
import { ageAt } from "./age";

const ROWS_A_STEP = 10_000;
/** What the column holds at most; nobody is so old. */
export const MOST_YEARS = 127;

const known = new WeakMap<AdmissionColumns, Int8Array>();

/** Completed years as ageAt gives them, NO_AGE included. */
export function agesOf(columns: AdmissionColumns): Int8Array {
  return known.get(columns) ?? finish(readAges(columns));
}

/** The same in short steps. */
export function* readAges(columns: AdmissionColumns): Stepwise<Int8Array> {
  const { count } = columns;
  const ages = new Int8Array(count);
  for (let at = 0; at < count; at += 1) {
    ages[at] = Math.min(ageAt(columns, at), MOST_YEARS);
    if (at % ROWS_A_STEP === ROWS_A_STEP - 1) yield { stage: "compute", done: at + 1, total: count };
  }
  known.set(columns, ages);
  return ages;
}
