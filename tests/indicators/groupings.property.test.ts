// Groupings of a person's own against a second, naive reading of their rules.

import fc from "fast-check";
import { breakdownOf } from "../../src/indicators/breakdown";
import { composition } from "../../src/indicators/composition";
import type { Scope } from "../../src/indicators/report-scope";
import { OTHER, UNSTATED, type Occupation, type Qualification, type Sex } from "../../src/model/dimension";
import { groupingId, type Grouping, type GroupingRule } from "../../src/model/grouping";
import { buildBoard, day, type AdmissionSpec } from "./board-builder";

const SCOPE: Scope = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("30/6/2021"),
};
const ID = groupingId(0);

function boardOf(people: readonly Omit<AdmissionSpec, "unit" | "on">[], groupings: readonly Grouping[]) {
  return buildBoard({
    units: [{ name: "A" }, { name: "B", under: "A" }],
    admissions: people.map((one, place) => ({ unit: place % 2 === 0 ? "A" : "B", on: "1/3/2021", ...one })),
    groupings,
  });
}

function counts(people: readonly Omit<AdmissionSpec, "unit" | "on">[], groupings: readonly Grouping[]): string[] {
  const rows = composition(boardOf(people, groupings), ID, null, SCOPE);
  return rows.ok ? rows.value.map(({ category, count }) => `${category} ${String(count)}`) : [rows.reason];
}

const RULES: fc.Arbitrary<GroupingRule> = fc.record({
  label: fc.constantFrom("một", "hai", "ba", OTHER, UNSTATED),
  dimension: fc.constantFrom("sex", "qualification", "occupation", "minority"),
  category: fc.constantFrom("male", "female", "master", "university", "student", "kinh", UNSTATED),
});
const PEOPLE = fc.array(
  fc.record({
    sex: fc.constantFrom<Sex | null>("male", "female", null),
    qualification: fc.constantFrom<Qualification | null>("master", "university", null),
    occupation: fc.constantFrom<Occupation | null>("student", "farmer", null),
    ethnicity: fc.constantFrom("kinh", "hoa", null),
  }),
  { minLength: 1, maxLength: 12 },
);

it("sums to the total whatever the rules are, and the order of the people changes nothing", () => {
  fc.assert(
    fc.property(PEOPLE, fc.array(RULES, { maxLength: 6 }), (people, rules) => {
      const groupings = [{ name: "X", rules }];
      const rows = composition(boardOf(people, groupings), ID, null, SCOPE);
      expect(rows.ok && rows.value.reduce((sum, { count }) => sum + count, 0)).toBe(people.length);
      expect(counts([...people].reverse(), groupings)).toEqual(counts(people, groupings));
      // Said again, plainly: the first rule whose column holds its category; else whether any column that is asked for is filled.
      const named = people.map(({ sex, qualification, occupation, ethnicity }) => {
        const minority = ethnicity === "hoa" ? "minority" : ethnicity;
        const of: Readonly<Record<string, string | null>> = { sex, qualification, occupation, minority };
        const rest = rules.some(({ dimension }) => of[dimension] != null) ? OTHER : UNSTATED;
        return rules.find(({ dimension, category }) => (of[dimension] ?? UNSTATED) === category)?.label ?? rest;
      });
      for (const category of breakdownOf(boardOf(people, groupings), ID).categories) {
        expect(counts(people, groupings)).toContain(
          `${category} ${String(named.filter((label) => label === category).length)}`,
        );
      }
    }),
  );
});
