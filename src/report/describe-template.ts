// Describes the two sheets of the template: the headings that are read for certain, what may stand below them, and three
// invented examples each, which read back without an issue.

import { toDay } from "../model/day";
import type { BuiltInCategory, Education, Ethnicity, Qualification, Sex } from "../model/dimension";
import type { ColumnId } from "../model/issue";
import { ETHNIC_NAMES } from "../text/ethnic-names";
import { vi } from "../text/vi";
import type { TemplateColumn, TemplateInput, TemplateSheet } from "./sheet";

const words = vi.template;
const SEXES: readonly Sex[] = ["male", "female"];
const ETHNICITIES: readonly Ethnicity[] = [
  ...(Object.keys(ETHNIC_NAMES) as (keyof typeof ETHNIC_NAMES)[]),
  "other-ethnicity",
  "foreign-origin",
];
const EDUCATIONS: readonly Education[] = ["literate", "primary", "lower-secondary", "upper-secondary"];
const QUALIFICATIONS: readonly Qualification[] = [
  "elementary",
  "intermediate",
  "college",
  "university",
  "master",
  "doctor",
];
/** Of the sheet of units: its name stands in the second column. */
const UNIT_NAMES: TemplateInput = { kind: "column", sheet: 0, column: 1 };
const TEXT: TemplateInput = { kind: "text" };
const DATE: TemplateInput = { kind: "date" };

/** Plans and dates of the examples lie in `year`. Without examples the sheets have headings only. */
export function describeTemplate(year: number, examples: boolean): readonly TemplateSheet[] {
  return [
    {
      name: words.sheets.units,
      columns: [
        column("unit.code", 14, TEXT),
        column("unit.name", 40, TEXT),
        column("unit.parent", 16, TEXT),
        { ...column("unit.plan", 16, { kind: "count" }), heading: words.plan(year) },
      ],
      rows: examples ? words.units : [],
    },
    {
      name: words.sheets.admissions,
      columns: admissionColumns(examples),
      rows: examples ? exampleRows(year) : [],
    },
  ];
}

function admissionColumns(examples: boolean): readonly TemplateColumn[] {
  return [
    column("admission.name", 28, TEXT),
    column("admission.birth", 13, DATE),
    column("admission.sex", 10, list(SEXES)),
    column("admission.ethnicity", 14, list(ETHNICITIES)),
    column("admission.education", 22, list(EDUCATIONS)),
    column("admission.qualification", 20, list(QUALIFICATIONS)),
    column("admission.youth", 11, { kind: "list", values: [words.yes, words.no] }),
    column("admission.identity", 16, { kind: "digits" }),
    // A list of units that stands elsewhere in the workbook is matched by name all the same.
    column("admission.unit", 34, examples ? UNIT_NAMES : TEXT),
    column("admission.certificate", 15, DATE),
    column("admission.decision", 15, DATE),
    column("admission.admitted", 15, DATE),
    column("admission.official", 15, DATE),
  ];
}

function column(id: ColumnId, width: number, input: TemplateInput): TemplateColumn {
  const fallback = input.kind === "list" ? words.chooseFromList : "";
  return { heading: vi.issues.columns[id], width, input, prompt: words.prompts[id] ?? fallback };
}

function list(categories: readonly BuiltInCategory[]): TemplateInput {
  return { kind: "list", values: categories.map((category) => vi.labels.categories[category]) };
}

/** Three people of 24, 30 and 36 years; their identity numbers name their sex and year of birth, as true ones do. */
function exampleRows(year: number): readonly (readonly (string | number)[])[] {
  const { categories } = vi.labels;
  const unit = (index: number): string => String(words.units[index]?.[1] ?? "");
  const identity = (birthYear: number, sex: Sex): string => {
    const century = (birthYear < 2000 ? 0 : 2) + (sex === "female" ? 1 : 0);
    return `038${String(century)}${String(birthYear % 100).padStart(2, "0")}000${String(birthYear % 1000).padStart(3, "0")}`;
  };
  const row = (
    index: number,
    age: number,
    sex: Sex,
    ethnicity: Ethnicity,
    qualification: Qualification,
  ): (string | number)[] => [
    words.people[index] ?? "",
    toDay(year - age, 2 + index, 14 + index),
    categories[sex],
    categories[ethnicity],
    categories["upper-secondary"],
    categories[qualification],
    age <= 30 ? words.yes : words.no,
    identity(year - age, sex),
    unit(1 + (index % 2)),
    toDay(year - 1, 9, 20),
    toDay(year, 3 + index, 3),
    toDay(year, 3 + index, 20),
    "",
  ];
  return [
    row(0, 24, "male", "kinh", "university"),
    row(1, 30, "female", "muong", "college"),
    row(2, 36, "male", "kinh", "intermediate"),
  ];
}
