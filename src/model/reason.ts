// A reason says why a number can't be computed. Indicators return it; functions.ts turns it into an Excel error.

export type Reason =
  | "no-data"
  /** Lists are there, but they begin after the period or end before it: of the period nothing is known. */
  | "not-covered"
  /** Of some years of the term nothing is known: counted as none, they would make every figure too low. */
  | "years-missing"
  /** Of some units only numbers of whole years are typed, and the day lies before the end of one. */
  | "whole-years"
  /** Of some units a number is left blank that no list stands for. */
  | "untyped-units"
  /** Only a unit above states a number. */
  | "typed-above"
  /** Of some of the people only a number was typed: who they are is not known. */
  | "partly-listed"
  /** Lists are there, but nothing in them that tells which period is meant. */
  | "no-period"
  | "no-plan"
  /** A plan is typed, but its cell holds something that is no plan. */
  | "unread-plan"
  | "zero-plan"
  | "unknown-unit"
  | "ambiguous-unit"
  | "unknown-dimension"
  | "unknown-category"
  /** The lists have no column for the dimension. */
  | "not-stated"
  /** No composition goal was set for the category. */
  | "no-goal"
  | "unknown-attribute"
  | "unknown-base"
  | "bad-period"
  /** A year where a term is asked for. */
  | "no-term"
  | "bad-date"
  | "bad-number"
  | "bad-share"
  | "below-zero"
  | "under-one"
  | "bad-choice"
  | "no-number"
  | "no-date"
  /** The dimension follows from a date: no text names its categories. */
  | "no-classes"
  | "no-admissions"
  /** A line for each unit below one that has none. */
  | "no-subordinates"
  /** People are missing and no time is left. */
  | "period-over"
  /** Nothing of the period has passed. */
  | "too-early"
  /** The workbook holds nobody of the period before. */
  | "no-previous"
  /** The lists begin within the period before. */
  | "late-list"
  /** The unit admitted nobody in the period before. */
  | "zero-previous"
  | "no-members"
  /** Members are typed, but not those with the attribute. */
  | "no-attribute"
  /** The number of members is typed as 0. */
  | "zero-members"
  /** Some units state one of two numbers that are divided, and not the other. */
  | "partly-typed"
  /** A number of members of the period that the workbook is about, asked for another one. */
  | "other-base"
  | "no-population"
  | "no-organisations"
  /** No row of form 5, and no unit of the list states it. */
  | "unknown-kind"
  | "no-certificates"
  | "no-class-count"
  /** The lists begin after those whose probation ends in the period were admitted. */
  | "no-probations"
  /** Nobody's probation ends by the day. */
  | "nobody-due"
  /** The lists keep no official days. */
  | "no-official"
  | "birth-after-date";

/** `about`: what the sentence names, where that is not the argument that was given. */
export interface Refusal {
  readonly ok: false;
  readonly reason: Reason;
  readonly about?: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function no(reason: Reason, about?: string): Refusal {
  return about === undefined ? { ok: false, reason } : { ok: false, reason, about };
}
