// The rows of form 2-BTCTW (11-HD/BTCTW of 13 December 2021) as data: change them here when the form changes. The forms in
// force since October 2025 (40-HD/BTCTW) keep these rows as far as is known. Their words stand in text/.

import type { CategoryId, DimensionId } from "../../model/dimension";
import { AGE_BANDS, OCCUPATION_ROWS, RELIGIONS } from "../../model/forms";
import type { viSheets } from "../../text/vi-sheets";

export type Form2RowId = keyof (typeof viSheets)["forms"]["form2"]["rows"];
export type EquationId = keyof (typeof viSheets)["forms"]["equations"];

/** What a row counts. */
export type FormCount =
  | { readonly kind: "all" }
  | { readonly kind: "categories"; readonly dimension: DimensionId; readonly categories: readonly CategoryId[] }
  | { readonly kind: "readmissions" }
  | { readonly kind: "mean-age" }
  /** Nothing that a list of admissions tells: the person types it. */
  | { readonly kind: "typed" }
  | { readonly kind: "heading" };

export interface FormRow {
  readonly id: Form2RowId;
  /** "I", "1", "-", "+"; "" for the rows "trong đó". */
  readonly mark: string;
  readonly depth: number;
  readonly count: FormCount;
}

/** Rows that the form says are equal to the total, or at most the total. */
export interface FormEquation {
  readonly id: EquationId;
  readonly relation: "=" | "≤";
  readonly dimension: DimensionId;
  readonly rows: readonly CategoryId[];
}

const of = (dimension: DimensionId, ...categories: readonly CategoryId[]): FormCount => ({
  kind: "categories",
  dimension,
  categories,
});
const row = (id: Form2RowId, mark: string, depth: number, count: FormCount): FormRow => ({ id, mark, depth, count });
const part = (id: Form2RowId, dimension: DimensionId): FormRow => row(id, "-", 2, of(dimension, id));
const heading = (id: Form2RowId, mark: string): FormRow => row(id, mark, 1, { kind: "heading" });
const TYPED: FormCount = { kind: "typed" };

const OCCUPATIONS = OCCUPATION_ROWS.flatMap((entry): readonly FormRow[] => {
  if (typeof entry === "string") return [part(entry, "occupation")];
  const [sum, ...parts] = entry;
  return [row(sum, "-", 2, of("occupation", ...parts)), ...parts.map((id) => row(id, "+", 3, of("occupation", id)))];
});

const AGES = AGE_BANDS.map(({ id }) => id);
const EDUCATIONS = ["literate", "primary", "lower-secondary", "upper-secondary"] as const;
const QUALIFICATIONS = ["elementary", "intermediate", "college", "university", "master", "doctor"] as const;

export const FORM_2: readonly FormRow[] = [
  row("all", "I", 0, { kind: "all" }),
  row("female", "", 1, of("sex", "female")),
  row("minority", "", 1, of("minority", "minority")),
  row("religion", "", 1, of("religion", ...RELIGIONS)),
  row("youth", "", 1, of("youth", "member")),
  row("business-owner", "", 1, TYPED),
  row("family-planning", "", 1, TYPED),
  row("foreign-marriage", "", 1, TYPED),
  row("readmission", "", 1, { kind: "readmissions" }),
  row("analysis", "II", 0, { kind: "heading" }),
  heading("occupation", "1"),
  ...OCCUPATIONS,
  heading("age", "2"),
  ...AGES.map((id) => part(id, "age")),
  row("mean-age", "-", 2, { kind: "mean-age" }),
  heading("education", "3"),
  ...EDUCATIONS.map((id) => part(id, "education")),
  heading("qualification", "4"),
  ...QUALIFICATIONS.map((id) => part(id, "qualification")),
  heading("academic-title", "5"),
  row("associate-professor", "-", 2, TYPED),
  row("professor", "-", 2, TYPED),
  row("organisations", "III", 0, { kind: "heading" }),
  row("committees", "1", 1, TYPED),
  row("committees-admitting", "+", 2, TYPED),
  row("committees-without-masses", "+", 2, TYPED),
  row("cells", "2", 1, TYPED),
  row("cells-admitting", "+", 2, TYPED),
  row("cells-without-masses", "+", 2, TYPED),
];

/** Rows of part III that are at most the row that they are part of. */
export const FORM_2_PARTS: readonly (readonly [part: Form2RowId, whole: Form2RowId])[] = [
  ["committees-admitting", "committees"],
  ["committees-without-masses", "committees"],
  ["cells-admitting", "cells"],
  ["cells-without-masses", "cells"],
];

/** The rows "trong đó" of part I: each at most the total, and never added up. */
export const FORM_2_OF_WHICH: readonly Form2RowId[] = ["female", "minority", "religion", "youth", "readmission"];

export const FORM_2_EQUATIONS: readonly FormEquation[] = [
  {
    id: "occupation",
    relation: "=",
    dimension: "occupation",
    rows: OCCUPATION_ROWS.flatMap((entry): readonly CategoryId[] =>
      typeof entry === "string" ? [entry] : entry.slice(1),
    ),
  },
  { id: "age", relation: "=", dimension: "age", rows: AGES },
  { id: "education", relation: "=", dimension: "education", rows: EDUCATIONS },
  { id: "qualification", relation: "≤", dimension: "qualification", rows: QUALIFICATIONS },
];
