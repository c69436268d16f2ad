// The rows of form 2-BTCTW (11-HD/BTCTW of 13 December 2021) as data: what the form has where a workbook has no list of its own.
// The forms in force since October 2025 (40-HD/BTCTW) keep these rows as far as is known. Their words stand in text/.

import type { CategoryId, DimensionId } from "../../model/dimension";
import type { FormCount, FormRow } from "../../model/form-row";
import { AGE_BANDS, OCCUPATION_ROWS, RELIGIONS } from "../../model/forms";
import { viSheets } from "../../text/vi-sheets";

const words = viSheets.forms.form2.rows;
type RowId = keyof typeof words;

const of = (dimension: DimensionId, ...categories: readonly CategoryId[]): FormCount => ({
  kind: "categories",
  dimension,
  categories,
});
const TYPED: FormCount = { kind: "typed" };
const HEADING: FormCount = { kind: "heading" };
const row = (id: RowId, mark: string, count: FormCount): FormRow => ({ mark, text: words[id], count });
const part = (id: RowId, dimension: DimensionId): FormRow => row(id, "-", of(dimension, id));

const OCCUPATIONS = OCCUPATION_ROWS.flatMap((entry): readonly FormRow[] => {
  if (typeof entry === "string") return [part(entry, "occupation")];
  const [sum, ...parts] = entry;
  return [row(sum, "-", of("occupation", ...parts)), ...parts.map((id) => row(id, "+", of("occupation", id)))];
});

const EDUCATIONS = ["literate", "primary", "lower-secondary", "upper-secondary"] as const;
const QUALIFICATIONS = ["elementary", "intermediate", "college", "university", "master", "doctor"] as const;

export const FORM_2: readonly FormRow[] = [
  row("all", "I", { kind: "all" }),
  row("of-which", "", HEADING),
  row("female", "", of("sex", "female")),
  row("minority", "", of("minority", "minority")),
  row("religion", "", of("religion", ...RELIGIONS)),
  row("youth", "", of("youth", "member")),
  row("business-owner", "", TYPED),
  row("family-planning", "", TYPED),
  row("foreign-marriage", "", TYPED),
  row("readmission", "", { kind: "readmissions" }),
  row("analysis", "II", HEADING),
  row("occupation", "1", HEADING),
  ...OCCUPATIONS,
  row("age", "2", HEADING),
  ...AGE_BANDS.map(({ id }) => part(id, "age")),
  row("mean-age", "-", { kind: "mean-age" }),
  row("education", "3", HEADING),
  ...EDUCATIONS.map((id) => part(id, "education")),
  row("qualification", "4", HEADING),
  ...QUALIFICATIONS.map((id) => part(id, "qualification")),
  row("academic-title", "5", HEADING),
  row("associate-professor", "-", TYPED),
  row("professor", "-", TYPED),
  row("organisations", "III", HEADING),
  row("committees", "1", TYPED),
  row("committees-admitting", "+", TYPED),
  row("committees-without-masses", "+", TYPED),
  row("cells", "2", TYPED),
  row("cells-admitting", "+", TYPED),
  row("cells-without-masses", "+", TYPED),
];
