// What goes into the columns comes out of them, and a row of a sheet is found again.

import * as fc from "fast-check";
import { admissionAt, createRowFinder } from "../../src/model/admission-columns";
import type { AdmissionFacts } from "../../src/model/admission-columns";
import { ATTRIBUTE_VALUES } from "../../src/model/attribute-values";
import { dateNumber, toCalendar } from "../../src/model/day";
import { listAdmissions, toColumns } from "./admission-list";

const day = fc.option(fc.integer({ min: 3_654, max: 73_050 }));
const one = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.option(fc.constantFrom(...values));
const facts: fc.Arbitrary<Omit<AdmissionFacts, "row">> = fc.record({
  sheet: fc.constantFrom("Quý I", "Quý II"),
  unit: fc.option(fc.nat(3)),
  birth: fc.option(
    fc.oneof(
      fc.record({ day: fc.integer({ min: 3_654, max: 73_050 }) }),
      fc.record({ year: fc.integer({ min: 1910, max: 2099 }) }),
    ),
  ),
  decision: day,
  admitted: day,
  resolution: day,
  official: day,
  certificate: day,
  exception: fc.boolean(),
  readmission: fc.boolean(),
  countingDay: day,
  sex: one(ATTRIBUTE_VALUES.sex),
  ethnicity: one(ATTRIBUTE_VALUES.ethnicity),
  education: one(ATTRIBUTE_VALUES.education),
  qualification: one(ATTRIBUTE_VALUES.qualification),
  youth: one(ATTRIBUTE_VALUES.youth),
  religion: one(ATTRIBUTE_VALUES.religion),
  theory: one(ATTRIBUTE_VALUES.theory),
  occupation: one(ATTRIBUTE_VALUES.occupation),
});
/** Rows ascend in each sheet, with gaps. */
const people = fc.array(fc.record({ person: facts, gap: fc.constantFrom(1, 1, 1, 2, 7) })).map((list) => {
  const sorted = [...list].sort((a, b) => a.person.sheet.localeCompare(b.person.sheet));
  let row = 1;
  return sorted.map(({ person, gap }): AdmissionFacts => ({ ...person, row: (row += gap) }));
});

it("gives every person back as given, and finds them by sheet and row", () => {
  fc.assert(
    fc.property(people, (list) => {
      const columns = toColumns(list);
      expect(listAdmissions(columns)).toEqual(list);
      const positionOf = createRowFinder(columns);
      for (const [at, { sheet, row }] of list.entries()) expect(positionOf(sheet, row)).toBe(at);
      const standing = new Set(list.map(({ sheet, row }) => `${String(row)} ${sheet}`));
      for (const sheet of ["Quý I", "Quý II", "Quý III"]) {
        for (let row = 1; row < 40; row += 1) {
          if (!standing.has(`${String(row)} ${sheet}`)) expect(positionOf(sheet, row)).toBeNull();
        }
      }
    }),
  );
});

it("keeps people of a list without gaps as one run", () => {
  const [person] = fc.sample(facts, 1);
  if (!person) throw new Error("no sample");
  const columns = toColumns([5, 6, 7, 9].map((row) => ({ ...person, row })));
  expect(columns.runs.map(({ row, first }) => [row, first])).toEqual([
    [5, 0],
    [9, 3],
  ]);
  expect(admissionAt(columns, 2).row).toBe(7);
  expect(() => admissionAt(toColumns([]), 0)).toThrow(RangeError);
});

it("writes every day of two centuries as the calendar has it", () => {
  for (let serial = 61; serial < 73_051; serial += 1) {
    const { year, month, day: date } = toCalendar(serial);
    if (dateNumber(serial) !== year * 10_000 + month * 100 + date) throw new Error(String(serial));
  }
});
