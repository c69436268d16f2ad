// Why a row of the admissions is not counted in a figure: it names no known unit, has no counting day, or lies outside. Of a mean
// age, that no birth is known; of those due for recognition, that no official day is.

export type WhyLeftOut =
  "no-unit" | "no-date" | "before" | "after-as-of" | "after-period" | "no-birth" | "not-official";
