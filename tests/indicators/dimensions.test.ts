// The dimensions that follow columns of the list: their categories in the order of the forms, and whom nothing is said of.

import { composition } from "../../src/indicators/composition";
import { DIMENSIONS } from "../../src/indicators/dimensions";
import { meanAge } from "../../src/indicators/mean-age";
import { readmissions } from "../../src/indicators/readmissions";
import type { Scope } from "../../src/indicators/report-scope";
import { buildBoard, day } from "./board-builder";

const SCOPE: Scope = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("31/12/2021"),
};
const on = "5/3/2021";

it.each([
  ["religion", 9, "buddhism", "no-religion"],
  ["occupation", 15, "state-agency", "other-occupation"],
  ["theory", 4, "theory-elementary", "theory-advanced"],
] as const)("%s has %i categories in the order of the form, unstated last", (id, length, first, last) => {
  const { categories } = DIMENSIONS[id];
  expect(new Set(categories).size).toBe(length);
  expect([categories[0], categories.at(-2), categories.at(-1)]).toEqual([first, last, "unstated"]);
});

it("no category stands in two dimensions with two meanings", () => {
  const seen = new Map<string, string>();
  for (const { id, categories } of Object.values(DIMENSIONS)) {
    for (const category of categories) {
      if (category === "unstated" || id === "minority") continue;
      expect([category, seen.get(category)]).toEqual([category, undefined]);
      seen.set(category, id);
    }
  }
});

it.each([
  ["religion", { religion: "cao-dai" }, "cao-dai"],
  ["occupation", { occupation: "enterprise-worker" }, "enterprise-worker"],
  ["theory", { theory: "theory-advanced" }, "theory-advanced"],
] as const)("counts by %s, and those of whom nothing is said", (id, attributes, category) => {
  const board = buildBoard({
    units: [{ name: "A" }],
    admissions: [
      { unit: "A", on, ...attributes, times: 3 },
      { unit: "A", on },
    ],
  });
  const rows = composition(board, id, null, SCOPE);
  const counts = rows.ok ? rows.value.filter(({ count }) => count > 0).map((row) => [row.category, row.count]) : [];
  expect(counts).toEqual([
    [category, 3],
    ["unstated", 1],
  ]);
});

it("gives the mean age of those whose birth is known, and none of nobody", () => {
  const people = [
    { unit: "A", on, birth: { year: 1991 } },
    { unit: "A", on, birth: { day: day("6/3/2000") } },
    { unit: "A", on },
  ];
  expect(meanAge(buildBoard({ units: [{ name: "A" }], admissions: people }), null, SCOPE)).toEqual({
    ok: true,
    value: 25,
  });
  expect(meanAge(buildBoard({ units: [{ name: "A" }] }), null, SCOPE)).toEqual({ ok: false, reason: "no-admissions" });
});

it("takes part in the mean age up to 120 years, and each unit with those below it", () => {
  const born = (year: number) => ({ on, birth: { year } });
  const board = buildBoard({
    units: [{ name: "A" }, { name: "B", under: "A" }, { name: "C" }],
    admissions: [
      { unit: "A", ...born(2001) },
      { unit: "B", ...born(1901) },
      { unit: "B", ...born(1900) },
      { unit: "C", ...born(2021) },
    ],
  });
  const mean = (unit: number | null): unknown => {
    const result = meanAge(board, unit, SCOPE);
    return result.ok ? result.value : result.reason;
  };
  expect([mean(0), mean(1), mean(2), mean(null)]).toEqual([70, 120, 0, 140 / 3]);
});

it("counts those who were members before, of a unit and those below it", () => {
  const board = buildBoard({
    units: [{ name: "A" }, { name: "B", under: "A" }, { name: "C" }],
    admissions: [
      { unit: "A", on, readmission: true },
      { unit: "B", on, readmission: true, exception: true, times: 2 },
      { unit: "B", on, exception: true },
      { unit: "C", on },
      { unit: "C", on: "5/3/2020", readmission: true },
    ],
  });
  const counts = [0, 1, 2, null, 7].map((unit) => readmissions(board, unit, SCOPE));
  expect(counts).toEqual([3, 2, 0, 3, 0]);
});
