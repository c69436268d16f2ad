// The sample lists: a small invented organisation with all that the add-in can tell of – three years of people, plans, members, goals –
// on the sheets of the template, with more columns of figures. The units stand in sample-units.ts, the people in sample-people.ts.

import { columnsOfKind } from "../model/issue";
import { vi } from "../text/vi";
import { sample as words } from "../text/vi/sample";
import { describeTemplate } from "./describe-template";
import { PROFILES, samplePeople } from "./sample-people";
import { SAMPLE_UNITS, SAMPLE_YEARS, type SampleUnit } from "./sample-units";
import type { TemplateColumn, TemplateSheet } from "./sheet";

const headings = vi.issues.columns;
const [, LAST_YEAR, THIS_YEAR] = SAMPLE_YEARS;
/** Known by their numbers alone. */
const YEARS_BEFORE = [2021, 2022, 2023];
/** Planned as five times one of the years. */
const TERMS = [
  ["2020-2025", 0],
  ["2025-2030", 2],
] as const;
const YEARS_A_TERM = 5;

export function describeSample(): readonly TemplateSheet[] {
  const [units, admissions] = describeTemplate(THIS_YEAR, false);
  return units && admissions ? [describeUnits(units), describePeople(admissions), describeGoals()] : [];
}

/** A figure of every unit at the lowest level, which those above sum up; or of the organisation alone. */
interface Figure {
  readonly heading: string;
  readonly of: number | ((unit: SampleUnit, place: number) => number | undefined);
}

const share = (unit: SampleUnit, ofTen: number): number => Math.round((unit.members * ofTen) / 10);
const profileOf = ({ occupations }: SampleUnit): (typeof PROFILES)[keyof typeof PROFILES] => PROFILES[occupations[0]];

const FIGURES: readonly Figure[] = [
  ...TERMS.map(([term, plansOf]) => ({
    heading: words.planOfTerm(term),
    of: ({ plans }: SampleUnit) => plans[plansOf] * YEARS_A_TERM,
  })),
  ...SAMPLE_YEARS.map((year, at) => ({
    heading: vi.template.plan(year),
    of: ({ plans }: SampleUnit) => plans[at],
  })),
  {
    heading: headings["unit.members-at-start"],
    of: ({ members, admitted }, place) => Math.max(0, members - admitted[2]) + (members > 40 ? place % 3 : 0),
  },
  { heading: headings["unit.members"], of: ({ members }) => members },
  { heading: headings["unit.female"], of: (unit) => share(unit, profileOf(unit).women) },
  { heading: headings["unit.minority"], of: (unit, place) => share(unit, 2 + (place % 3)) },
  { heading: headings["unit.university"], of: (unit) => share(unit, profileOf(unit).graduates) },
  { heading: headings["unit.population"], of: ({ population }) => population },
  {
    heading: headings["unit.organisations"],
    of: SAMPLE_UNITS.filter(({ parent, kind }) => parent === 0 && kind !== null).length,
  },
  {
    heading: words.ofYear(headings["unit.certificates"], LAST_YEAR),
    of: (unit, place) => unit.plans[2] + (place % 3),
  },
  { heading: words.ofYear(headings["unit.classes"], LAST_YEAR), of: 2 },
  ...YEARS_BEFORE.map((year) => ({
    heading: words.ofYear(headings["unit.total"], year),
    of: ({ members, plans }: SampleUnit, place: number) => (members === 0 ? 0 : plans[0] - 1 + ((place + year) % 3)),
  })),
];

function describeUnits({ name, columns }: TemplateSheet): TemplateSheet {
  return {
    name,
    columns: [
      ...columns.filter(({ input }) => input.kind !== "count").map(forReading),
      ...FIGURES.map(({ heading }): TemplateColumn => ({ heading, width: 14, input: { kind: "count" }, prompt: "" })),
    ],
    rows: SAMPLE_UNITS.map(({ parent, kind }, place) => [
      codeOf(place),
      words.units[place] ?? "",
      parent === null ? "" : codeOf(parent),
      kind === null ? "" : vi.labels.categories[kind],
      ...FIGURES.map(({ of }) => (typeof of === "number" ? (place === 0 ? of : "") : (figureOf(of, place) ?? ""))),
    ]),
  };
}

/** Nothing to choose from, so that no hidden sheet of lists stays behind when the person deletes the sample. */
function forReading({ heading, width, input }: TemplateColumn): TemplateColumn {
  return { heading, width, input: input.kind === "list" ? { kind: "text" } : input, prompt: "" };
}

function codeOf(place: number): string {
  return `MS${String(place).padStart(2, "0")}`;
}

function figureOf(of: Exclude<Figure["of"], number>, place: number): number | undefined {
  const below = SAMPLE_UNITS.flatMap(({ parent }, child) => (parent === place ? [figureOf(of, child)] : []));
  const unit = SAMPLE_UNITS[place];
  if (below.length === 0) return unit && of(unit, place);
  const known = below.filter((figure) => figure !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, figure) => sum + figure, 0);
}

/** Without the columns that nobody has anything in: identity numbers even of invented people might be somebody's. */
function describePeople({ name, columns }: TemplateSheet): TemplateSheet {
  const people = samplePeople();
  const told = columnsOfKind("admissions").filter((id) => people.some((person) => person[id] !== undefined));
  const listed = columns.flatMap((column) => {
    const id = told.find((known) => headings[known] === column.heading);
    return id === undefined ? [] : [{ column, id }];
  });
  return {
    name,
    columns: listed.map(({ column }) => forReading(column)),
    rows: people.map((person) => listed.map(({ id }) => person[id] ?? "")),
  };
}

function describeGoals(): TemplateSheet {
  const { sheet, rows } = words.goals;
  return {
    name: sheet,
    columns: [
      { heading: headings["goal.dimension"], width: 36, input: { kind: "text" }, prompt: "" },
      { heading: headings["goal.item"], width: 24, input: { kind: "text" }, prompt: "" },
      { heading: words.goals.heading(THIS_YEAR), width: 16, input: { kind: "count" }, prompt: "" },
    ],
    rows,
  };
}
