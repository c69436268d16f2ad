// Describes the two sheets of the template: the headings that are read for certain, what may stand below them, and three
// invented examples each, which read back without an issue.

import { ATTRIBUTE_VALUES } from "../model/attribute-values";
import { toDay } from "../model/day";
import type {
  BuiltInCategory,
  DimensionId,
  Ethnicity,
  Occupation,
  Qualification,
  Religion,
  Sex,
  Theory,
} from "../model/dimension";
import { DIMENSION_DEFINITIONS } from "../model/dimensions";
import { RELIGIONS, UNIT_KINDS } from "../model/forms";
import type { ColumnId } from "../model/issue";
import { vi } from "../text/vi";
import type { TemplateColumn, TemplateInput, TemplateSheet } from "./sheet";

const words = vi.template;
/** Of the sheet of units: its name stands in the second column. */
const UNIT_NAMES: TemplateInput = { kind: "column", sheet: 0, column: 1 };
const TEXT: TemplateInput = { kind: "text" };
const DATE: TemplateInput = { kind: "date" };
const COUNT: TemplateInput = { kind: "count" };
const YES_NO: TemplateInput = { kind: "list", values: [words.yes, words.no] };

/** The code lists that are chosen from; that of the sexes needs no source. */
const LISTS: Readonly<Partial<Record<ColumnId, DimensionId>>> = {
  "unit.kind": "kind",
  "admission.ethnicity": "ethnicity",
  "admission.religion": "religion",
  "admission.occupation": "occupation",
  "admission.education": "education",
  "admission.qualification": "qualification",
  "admission.theory": "theory",
};

/** Plans and dates of the examples lie in `year`. Without examples the sheets have headings only. */
export function describeTemplate(year: number, examples: boolean): readonly TemplateSheet[] {
  return [
    {
      name: words.sheets.units,
      columns: [
        column("unit.code", 14, TEXT),
        column("unit.name", 40, TEXT),
        column("unit.parent", 16, TEXT),
        column("unit.kind", 34, list(UNIT_KINDS.filter((kind) => kind !== "enterprise" && kind !== "district"))),
        { ...column("unit.plan", 16, COUNT), heading: words.plan(year) },
        column("unit.members", 14, COUNT),
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
    column("admission.sex", 10, list(ATTRIBUTE_VALUES.sex)),
    column("admission.ethnicity", 14, list(ATTRIBUTE_VALUES.ethnicity)),
    column("admission.religion", 20, list(["no-religion", ...RELIGIONS])),
    column("admission.occupation", 54, list(ATTRIBUTE_VALUES.occupation)),
    column("admission.education", 22, list(ATTRIBUTE_VALUES.education)),
    column("admission.qualification", 21, list(ATTRIBUTE_VALUES.qualification)),
    column("admission.theory", 18, list(ATTRIBUTE_VALUES.theory)),
    column("admission.youth", 11, YES_NO),
    column("admission.identity", 16, { kind: "verbatim" }),
    // A list of units that stands elsewhere in the workbook is matched by name all the same.
    column("admission.unit", 34, examples ? UNIT_NAMES : TEXT),
    column("admission.certificate", 26, DATE),
    column("admission.resolution", 25, DATE),
    column("admission.decision", 17, DATE),
    column("admission.admitted", 15, DATE),
    column("admission.official", 17, DATE),
    column("admission.readmission", 12, YES_NO),
    column("admission.exception", 21, YES_NO),
  ];
}

function column(id: ColumnId, width: number, input: TemplateInput): TemplateColumn {
  const fallback = input.kind === "list" ? words.chooseFromList : "";
  const list = LISTS[id];
  const source = list ? ` ${words.source(DIMENSION_DEFINITIONS[list].sources[0])}` : "";
  return { heading: vi.issues.columns[id], width, input, prompt: (words.prompts[id] ?? fallback) + source };
}

function list(categories: readonly BuiltInCategory[]): TemplateInput {
  return { kind: "list", values: categories.map((category) => vi.labels.categories[category]) };
}

interface Example {
  readonly age: number;
  readonly sex: Sex;
  readonly ethnicity: Ethnicity;
  readonly religion: Religion;
  readonly occupation: Occupation;
  readonly qualification: Qualification;
  readonly theory: Theory | null;
}

const EXAMPLES: readonly Example[] = [
  {
    age: 24,
    sex: "male",
    ethnicity: "kinh",
    religion: "no-religion",
    occupation: "commune-official",
    qualification: "university",
    theory: null,
  },
  {
    age: 30,
    sex: "female",
    ethnicity: "muong",
    religion: "no-religion",
    occupation: "public-employee",
    qualification: "college",
    theory: "theory-elementary",
  },
  {
    age: 36,
    sex: "male",
    ethnicity: "kinh",
    religion: "catholicism",
    occupation: "farmer",
    qualification: "intermediate",
    theory: null,
  },
];

function exampleRows(year: number): readonly (readonly (string | number)[])[] {
  const { categories } = vi.labels;
  return EXAMPLES.map(({ age, sex, ethnicity, religion, occupation, qualification, theory }, index) => [
    words.people[index] ?? "",
    toDay(year - age, 2 + index, 14 + index),
    categories[sex],
    categories[ethnicity],
    categories[religion],
    categories[occupation],
    categories["upper-secondary"],
    categories[qualification],
    theory === null ? "" : categories[theory],
    age <= 30 ? words.yes : words.no,
    identityNumber(year - age, sex),
    String(words.units[1 + (index % 2)]?.[1] ?? ""),
    toDay(year - 1, 9, 20),
    toDay(year, 2 + index, 10),
    toDay(year, 3 + index, 3),
    toDay(year, 3 + index, 20),
    "",
    words.no,
    "",
  ]);
}

/** Invented, but it names sex and year of birth as a true one does. */
function identityNumber(birthYear: number, sex: Sex): string {
  const century = (birthYear < 2000 ? 0 : 2) + (sex === "female" ? 1 : 0);
  return `038${String(century)}${String(birthYear % 100).padStart(2, "0")}000${String(birthYear % 1000).padStart(3, "0")}`;
}
