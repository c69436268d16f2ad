// A reason says why a number can't be computed. Indicators return it; functions.ts turns it into an Excel error.

export type Reason =
  | "no-data"
  | "no-plan"
  | "zero-plan"
  | "unknown-unit"
  | "ambiguous-unit"
  | "unknown-dimension"
  | "unknown-category"
  | "bad-period"
  | "bad-date"
  | "bad-number"
  | "no-admissions"
  | "birth-after-date";

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function no<T>(reason: Reason): Result<T> {
  return { ok: false, reason };
}
