// Why a row of the admissions is not counted in a figure: it names no known unit, has no counting day, or lies outside.

export type WhyLeftOut = "no-unit" | "no-date" | "before" | "after-as-of" | "after-period";
