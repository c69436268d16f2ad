// The rows behind a figure: as many as the count says, the rest with the reason why.

import { tallyOf } from "../../src/indicators/composition";
import { countsPeople, figureRows, type Figure } from "../../src/indicators/figure";
import { admitted } from "../../src/indicators/measures/admitted";
import type { Scope } from "../../src/indicators/report-scope";
import { buildBoard, day } from "./board-builder";

const SCOPE: Scope = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("30/6/2021"),
};

const board = buildBoard({
  units: [{ name: "A" }, { name: "B", under: "A" }, { name: "C", under: "A" }, { name: "D" }],
  admissions: [
    { unit: "A", on: "1/3/2021", sex: "female" },
    { unit: "B", on: "1/1/2021", sex: "male", times: 2 },
    { unit: "B", on: "31/12/2020", sex: "male" },
    { unit: "C", on: "30/6/2021", sex: "female" },
    { unit: "C", on: "1/7/2021" },
    { unit: "C", on: "1/1/2022" },
    { unit: "D", on: null },
    { unit: null, on: "1/3/2021" },
    { unit: "D", on: "2/3/2021" },
  ],
});

const figure = (unit: number | null, category?: string): Figure => ({
  measure: category === undefined ? "admitted" : "tally",
  unit,
  scope: SCOPE,
  groups: category === undefined ? [] : [{ dimension: "sex", categories: [category] }],
});

it.each([null, 0, 1, 2, 3])("counts for unit %p what the figure counts", (unit) => {
  const all = admitted(board, unit, SCOPE);
  expect(figureRows(board, figure(unit)).counted).toHaveLength(all.ok ? all.value : NaN);
  for (const category of ["male", "female", "unstated"]) {
    const some = tallyOf(board, "sex", [category], unit, SCOPE);
    const { counted, otherCategories } = figureRows(board, figure(unit, category));
    expect(counted).toHaveLength(some.ok ? some.value : NaN);
    expect(counted.length + otherCategories).toBe(all.ok ? all.value : NaN);
  }
});

it("counts those admitted again, and the others as others", () => {
  const on = "1/3/2021";
  const again = buildBoard({
    units: [{ name: "A" }],
    admissions: [
      { unit: "A", on },
      { unit: "A", on, readmission: true, times: 2 },
    ],
  });
  const { counted, otherCategories } = figureRows(again, { ...figure(0), measure: "readmissions" });
  expect([counted, otherCategories]).toEqual([[1, 2], 1]);
});

it("gives every other row of the unit with its reason, errors first", () => {
  const why = (unit: number | null): string[] => figureRows(board, figure(unit)).leftOut.map((row) => row.why);
  expect(why(null)).toEqual(["no-unit", "no-date", "after-as-of", "after-period", "before"]);
  expect(why(0)).toEqual(["after-as-of", "after-period", "before"]);
  expect(why(2)).toEqual(["after-as-of", "after-period"]);
  expect(why(3)).toEqual(["no-date"]);
});

it("tells a row after the as-of day from one after the period, in the order of the sheets", () => {
  const days = ["31/12/2021", "1/1/2022", "1/7/2021", "2/1/2022"];
  const late = buildBoard({ units: [{ name: "A" }], admissions: days.map((on) => ({ unit: "A", on })) });
  expect(figureRows(late, figure(0)).leftOut).toEqual([
    { at: 0, why: "after-as-of" },
    { at: 2, why: "after-as-of" },
    { at: 1, why: "after-period" },
    { at: 3, why: "after-period" },
  ]);
});

it("knows which figures count people", () => {
  const counts = (measure: Figure["measure"]): boolean => countsPeople({ ...figure(0), measure });
  expect((["admitted", "achievement", "tally", "share", "previous"] as const).map(counts)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect((["plan", "due", "density", "goal", "members", "units"] as const).map(counts)).not.toContain(true);
});

it("counts who belongs to a category of each of several breakdowns", () => {
  const people = buildBoard({
    units: [{ name: "A" }],
    admissions: [
      { unit: "A", on: "1/3/2021", sex: "female", ethnicity: "tay" },
      { unit: "A", on: "1/3/2021", sex: "male", ethnicity: "tay" },
      { unit: "A", on: "1/3/2021", sex: "female", ethnicity: "kinh" },
    ],
  });
  const groups = [
    { dimension: "ethnicity", categories: ["tay"] },
    { dimension: "sex", categories: ["female"] },
  ] as const;
  expect(figureRows(people, { ...figure(null), groups })).toEqual({ counted: [0], leftOut: [], otherCategories: 2 });
});

it("of those due for recognition counts the official ones, and names the others", () => {
  const scope: Scope = { ...SCOPE, asOf: day("31/12/2021") };
  const dues = buildBoard({
    units: [{ name: "A" }],
    admissions: [
      { unit: "A", on: "1/3/2020", official: "1/3/2021" },
      { unit: "A", on: "1/5/2020" },
      { unit: "A", on: "1/5/2021" },
    ],
  });
  expect(figureRows(dues, { ...figure(null), measure: "recognised", scope })).toEqual({
    counted: [0],
    leftOut: [{ at: 1, why: "not-official" }],
    otherCategories: 0,
  });
});

it("counts for the mean age those whose birth is known, unless nobody is so old", () => {
  const born = [{ year: 1991 }, null, { day: day("6/3/2000") }, { year: 1900 }, { year: 1901 }];
  const aged = buildBoard({
    units: [{ name: "A" }],
    admissions: born.map((birth) => ({ unit: "A", on: "1/3/2021", ...(birth && { birth }) })),
  });
  const { counted, leftOut } = figureRows(aged, { ...figure(0), measure: "meanAge" });
  expect(counted).toEqual([0, 2, 4]);
  expect(leftOut.map(({ why }) => why)).toEqual(["no-birth", "no-birth"]);
});
