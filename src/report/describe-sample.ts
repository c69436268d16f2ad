// The sample lists: the sheets of the template with a small invented organisation, large enough for every picture and sheet to show
// something. A few rows hold a mistake each, so that check and cleaning have something to find.

import { toDay, type Day } from "../model/day";
import type { Education, Ethnicity, Occupation, Qualification, Religion, Sex } from "../model/dimension";
import type { ColumnId } from "../model/issue";
import { vi } from "../text/vi";
import { describeTemplate } from "./describe-template";
import type { TemplateSheet } from "./sheet";

const YEAR = 2026;
const LAST_MONTH = 9;
const words = vi.template.sample;
const { categories } = vi.labels;

type Cell = string | number;

export function describeSample(): readonly TemplateSheet[] {
  const sheets = describeTemplate(YEAR, false);
  const [units, admissions] = sheets;
  if (!units || !admissions) return sheets;
  const unitNames = words.units.map(([name]) => name);
  return [
    {
      ...units,
      rows: words.units.map(([name, plan, members], index) =>
        fill(units, {
          "unit.code": `MS${String(index).padStart(2, "0")}`,
          "unit.name": name,
          "unit.parent": index === 0 ? "" : "MS00",
          "unit.plan": plan,
          "unit.members": members,
        }),
      ),
    },
    { ...admissions, rows: people(unitNames).map((person) => fill(admissions, person)) },
  ];
}

/** The cells in the order of the sheet's columns; the plan's column bears its year. */
function fill({ columns }: TemplateSheet, cells: Partial<Record<ColumnId, Cell>>): readonly Cell[] {
  const byHeading = new Map<string, Cell | undefined>(
    (Object.keys(cells) as ColumnId[]).map((id) => [
      id === "unit.plan" ? vi.template.plan(YEAR) : vi.issues.columns[id],
      cells[id],
    ]),
  );
  return columns.map(({ heading }) => byHeading.get(heading) ?? "");
}

const QUALIFICATIONS: readonly Qualification[] = [
  "university",
  "college",
  "university",
  "intermediate",
  "master",
  "university",
];
const OCCUPATIONS: readonly Occupation[] = [
  "farmer",
  "public-employee",
  "student",
  "armed-forces",
  "enterprise-worker",
];
const ETHNICITIES: readonly Ethnicity[] = ["kinh", "kinh", "muong", "kinh", "tay"];
const RELIGIONS: readonly Religion[] = ["no-religion", "no-religion", "no-religion", "catholicism"];

/** Every unit in turn, as many as `words.units` says were admitted; all else follows from the place in the list. */
function people(unitNames: readonly string[]): readonly Partial<Record<ColumnId, Cell>>[] {
  const units = words.units.flatMap(([, , , admitted], unit) => Array.from({ length: admitted }, () => unit));
  return units.map((unit, index) => {
    const sex: Sex = index % 5 < 2 ? "female" : "male";
    const age = 19 + ((index * 7) % 24);
    const admitted = toDay(YEAR, 1 + ((index * 5 + unit) % LAST_MONTH), 3 + ((index * 3) % 25));
    const education: Education = "upper-secondary";
    return {
      // Spaces too many, for the cleaning to find.
      "admission.name": index === 40 ? ` ${personName(index, sex).replace(" ", "  ")}` : personName(index, sex),
      "admission.birth": toDay(YEAR - age, 1 + (index % 12), 1 + ((index * 5) % 27)),
      "admission.sex": categories[sex],
      "admission.ethnicity": categories[pick(ETHNICITIES, index)],
      "admission.religion": categories[pick(RELIGIONS, index)],
      "admission.occupation": categories[pick(OCCUPATIONS, index + unit)],
      "admission.education": categories[education],
      "admission.qualification": categories[pick(QUALIFICATIONS, index * 5 + unit)],
      "admission.youth": age <= 30 ? vi.template.yes : vi.template.no,
      "admission.unit": index === 20 ? words.unknownUnit : (unitNames[unit] ?? ""),
      "admission.certificate": toDay(YEAR - 1, 9, 20),
      "admission.decision": admitted - 12,
      "admission.admitted": index === 33 ? words.impossibleDay : admitted,
    } satisfies Partial<Record<ColumnId, Cell | Day>>;
  });
}

function personName(index: number, sex: Sex): string {
  const { family, female, male } = words.names;
  const given = sex === "female" ? female : male;
  return `${pick(family, index)} ${pick(given, index * 3 + Math.floor(index / family.length))}`;
}

function pick<T>(list: readonly [T, ...T[]] | readonly T[], index: number): T {
  return list[index % list.length] as T;
}
