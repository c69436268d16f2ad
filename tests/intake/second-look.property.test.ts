// No check has anything to say of a person whom the screens pass over.

import * as fc from "fast-check";
import type { CheckedRow } from "../../src/intake/checks/checked-row";
import { ROW_CHECKS } from "../../src/intake/checks/row-checks";
import { createRuleBook } from "../../src/intake/rules";
import { createScan, scanText } from "../../src/intake/scan-text";
import { createScreen, createSecondLook, identityNote, mayBeOdd, noteThi } from "../../src/intake/second-look";
import { admissionAt, type AdmissionFacts } from "../../src/model/admission-columns";
import { ATTRIBUTE_VALUES } from "../../src/model/attribute-values";
import { toDay, type Day } from "../../src/model/day";
import type { ColumnId } from "../../src/model/issue";
import type { Unit } from "../../src/model/unit";
import { toColumns } from "../model/admission-list";
import { someUnits, read } from "./grids";

/** Days at and around whole years of one another, where the rules decide. */
const day = fc
  .record({
    year: fc.constantFrom(1956, 1965, 1998, 2006, 2007, 2012, 2024, 2025),
    slip: fc.integer({ min: -3, max: 3 }),
    month: fc.constantFrom(2, 3, 11),
  })
  .map(({ year, slip, month }): Day => toDay(year, month, 1) + slip);
const maybe = fc.option(day);
const one = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.option(fc.constantFrom(...values));
const facts: fc.Arbitrary<AdmissionFacts> = fc.record({
  sheet: fc.constant("Kết nạp"),
  row: fc.constant(2),
  unit: fc.constantFrom(0, 0, null),
  birth: fc.option(
    fc.oneof(
      day.map((born) => ({ day: born })),
      fc.constantFrom({ year: 1990 }, { year: 2007 }),
    ),
  ),
  decision: maybe,
  admitted: maybe,
  resolution: maybe,
  official: maybe,
  certificate: maybe,
  exception: fc.boolean(),
  readmission: fc.boolean(),
  countingDay: maybe,
  sex: one(ATTRIBUTE_VALUES.sex),
  ethnicity: fc.constant(null),
  education: one(ATTRIBUTE_VALUES.education),
  qualification: one(ATTRIBUTE_VALUES.qualification),
  youth: one(ATTRIBUTE_VALUES.youth),
  religion: fc.constant(null),
  theory: fc.constant(null),
  occupation: one(["pupil", "student", "farmer"] as const),
});
const identity = fc.constantFrom<string | number>(
  "",
  "001206000011",
  "001306000011",
  "001098000011",
  "097206000011",
  "000206000011",
  "123456789",
  1206000011,
  "x",
  "#N/A",
);

it("never passes over a row of which a check would speak", () => {
  const [unit] = read([someUnits()]).board.units;
  if (!unit) throw new Error("no unit");
  let spoken = 0;
  fc.assert(
    fc.property(
      facts,
      identity,
      fc.constantFrom("Lê Thị An", "Lê Văn An"),
      maybe,
      maybe,
      (person, number, name, from, to) => {
        const units: Unit[] = [{ ...unit, from, to }];
        const columns = toColumns([person]);
        const look = createSecondLook(1);
        look.identities[0] = identityNote(number);
        const scan = createScan();
        scanText(name, scan);
        if (scan.hasThi) noteThi(look, 0);
        const isOdd = mayBeOdd(
          createScreen(columns, look, units, () => true),
          0,
        );
        const said: string[] = [];
        const book = createRuleBook({});
        const considered = person.resolution ?? person.decision ?? person.admitted;
        const text = (id: ColumnId): string => (id === "admission.identity" && number !== "#N/A" ? String(number) : "");
        const row: CheckedRow = {
          person: { ...admissionAt(columns, 0), name },
          unit: units[person.unit ?? -1] ?? null,
          considered,
          has: () => true,
          text,
          isNumber: () => typeof number === "number",
          rule: (id) => book(id, person.decision ?? considered),
          report: (code) => said.push(code),
        };
        for (const check of ROW_CHECKS) check(row);
        if (said.length > 0) spoken += 1;
        if (said.length > 0 && !isOdd) throw new Error(said.join(", "));
      },
    ),
    { numRuns: 5_000 },
  );
  expect(spoken).toBeGreaterThan(1_000);
});
