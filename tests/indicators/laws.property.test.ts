// Laws that hold for every board: what a parent's completion may be, and what time may do to the figures.

import fc from "fast-check";
import { crosstab } from "../../src/indicators/crosstab";
import { tallyOf } from "../../src/indicators/composition";
import { DIMENSIONS } from "../../src/indicators/dimensions";
import { achievement } from "../../src/indicators/measures/achievement";
import { admitted } from "../../src/indicators/measures/admitted";
import { due } from "../../src/indicators/measures/due";
import { remaining } from "../../src/indicators/measures/remaining";
import type { Scope } from "../../src/indicators/report-scope";
import type { Board } from "../../src/model/board";
import { formatDay, type Day } from "../../src/model/day";
import type { DimensionId } from "../../src/model/dimension";
import type { Result } from "../../src/model/reason";
import { buildBoard, day, type AdmissionSpec, type UnitSpec } from "./board-builder";

const [START, END] = [day("1/1/2017"), day("31/12/2017")];

function until(asOf: Day): Scope {
  return { period: { kind: "year", year: 2017 }, start: START, end: END, asOf };
}

/** Nobody is known of the period: nothing is counted. */
function value(result: Result<number>): number {
  if (!result.ok && result.reason === "not-covered") return 0;
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

interface Organisation {
  readonly units: readonly UnitSpec[];
  /** Units that no other stands below: only these have plans and people. */
  readonly leaves: readonly string[];
}

/** A tree under one root whose leaves have positive plans. */
const organisations: fc.Arbitrary<Organisation> = fc
  .array(fc.record({ above: fc.nat(), planned: fc.integer({ min: 1, max: 30 }) }), { minLength: 1, maxLength: 12 })
  .map((specs) => {
    const above = specs.map((spec, i) => (i === 0 ? null : spec.above % i));
    const isLeaf = (i: number): boolean => !above.includes(i);
    const units = specs.map(({ planned }, i): UnitSpec => {
      const parent = above[i] ?? null;
      return {
        name: `U${String(i)}`,
        ...(parent === null ? {} : { under: `U${String(parent)}` }),
        plans: isLeaf(i) ? { "2017": planned } : {},
      };
    });
    return { units, leaves: units.filter((_unit, i) => isLeaf(i)).map(({ name }) => name) };
  });

const person = fc.record({
  place: fc.nat(),
  on: fc.integer({ min: START - 40, max: END + 40 }),
  sex: fc.constantFrom("male" as const, "female" as const, null),
  qualification: fc.constantFrom("master" as const, "university" as const, null),
  ethnicity: fc.constantFrom("kinh" as const, "hoa" as const, null),
});

const boards = fc
  .record({ organisation: organisations, people: fc.array(person, { maxLength: 60 }) })
  .map(({ organisation: { units, leaves }, people }): Board => {
    const admissions = people.map(({ place, on, ...attributes }): AdmissionSpec => ({
      ...attributes,
      unit: leaves[place % leaves.length] ?? null,
      on: formatDay(on),
    }));
    return buildBoard({ units, admissions });
  });

const days = fc.tuple(fc.integer({ min: START, max: END }), fc.integer({ min: START, max: END })).map(([a, b]) => ({
  early: Math.min(a, b),
  late: Math.max(a, b),
}));

it("puts the completion of a parent between the lowest and the highest of its children", () => {
  fc.assert(
    fc.property(boards, days, (board, { late }) => {
      const reached = (unit: number): number => value(achievement(board, unit, until(late)));
      for (const { index, children } of board.units) {
        if (children.length === 0) continue;
        const below = children.map(reached);
        expect(reached(index)).toBeGreaterThanOrEqual(Math.min(...below) - 1e-12);
        expect(reached(index)).toBeLessThanOrEqual(Math.max(...below) + 1e-12);
      }
    }),
  );
});

it("never takes back what was counted on an earlier day", () => {
  fc.assert(
    fc.property(boards, days, (board, { early, late }) => {
      for (const unit of [null, ...board.units.keys()]) {
        const [then, now] = [until(early), until(late)];
        expect(value(admitted(board, unit, now))).toBeGreaterThanOrEqual(value(admitted(board, unit, then)));
        expect(value(remaining(board, unit, now))).toBeLessThanOrEqual(value(remaining(board, unit, then)));
        for (const category of DIMENSIONS.qualification.categories) {
          const count = (scope: Scope): number => value(tallyOf(board, "qualification", [category], unit, scope));
          expect(count(now)).toBeGreaterThanOrEqual(count(then));
        }
        expect(due(now, false)).toBeGreaterThanOrEqual(due(then, false));
      }
    }),
  );
});

it("counts between two days what was admitted between them, whichever way it is asked", () => {
  fc.assert(
    fc.property(boards, days, (board, { early, late }) => {
      const [then, now] = [until(early), until(late)];
      const between: Scope = { ...now, start: early + 1 };
      for (const unit of [null, ...board.units.keys()]) {
        const count = (scope: Scope): number => value(tallyOf(board, "sex", ["female"], unit, scope));
        expect(count(now) - count(then)).toBe(count(between));
      }
    }),
  );
});

it("crosses two dimensions into a table whose margins are the two", () => {
  const dimensions = fc.constantFrom<DimensionId>("sex", "qualification", "minority", "ethnicity");
  fc.assert(
    fc.property(boards, dimensions, dimensions, days, (board, rows, columns, { late }) => {
      const scope = until(late);
      for (const unit of [null, ...board.units.keys()]) {
        const table = crosstab(board, rows, columns, unit, scope);
        if (!table.ok) {
          expect([0, table.reason]).toContain(value(admitted(board, unit, scope)));
          continue;
        }
        const { counts } = table.value;
        const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
        table.value.rows.forEach((category, row) => {
          expect(sum(counts[row] ?? [])).toBe(value(tallyOf(board, rows, [category], unit, scope)));
        });
        table.value.columns.forEach((category, column) => {
          const down = counts.map((row) => row[column] ?? 0);
          expect(sum(down)).toBe(value(tallyOf(board, columns, [category], unit, scope)));
        });
      }
    }),
  );
});
