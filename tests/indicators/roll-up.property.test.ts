// The tallies against a second, naive implementation, on boards that nobody thought of.

import fc from "fast-check";
import { behind } from "../../src/indicators/behind";
import { composition, shareOf, tallyOf } from "../../src/indicators/composition";
import { DIMENSIONS } from "../../src/indicators/dimensions";
import { admitted } from "../../src/indicators/measures/admitted";
import { due } from "../../src/indicators/measures/due";
import { plan } from "../../src/indicators/measures/plan";
import type { Scope } from "../../src/indicators/report-scope";
import { summary, whole } from "../../src/indicators/summary";
import type { Board } from "../../src/model/board";
import type { DimensionId } from "../../src/model/dimension";
import type { Result } from "../../src/model/reason";
import { listAdmissions } from "../model/admission-list";
import { buildBoard, day, type AdmissionSpec, type UnitSpec } from "./board-builder";

const SCOPE: Scope = {
  period: { kind: "year", year: 2017 },
  start: day("1/1/2017"),
  end: day("31/12/2017"),
  asOf: day("31/10/2017"),
};

/** Any forest: unit i stands below any other unit, before or after it in the sheet, but never in a cycle. */
const forest = fc
  .array(fc.record({ above: fc.nat(), planned: fc.option(fc.nat(30)), key: fc.nat() }), { maxLength: 12 })
  .map((specs): UnitSpec[] =>
    specs
      .map(({ above, planned, key }, i) => ({
        key,
        spec: {
          name: `U${String(i)}`,
          ...(i > 0 && above % (i + 1) < i ? { under: `U${String(above % (i + 1))}` } : {}),
          plans: planned === null ? {} : { "2017": planned },
        },
      }))
      .sort((a, b) => a.key - b.key)
      .map(({ spec }) => spec),
  );

const person = fc.record({
  unit: fc.option(fc.nat(11).map((i) => `U${String(i)}`)),
  on: fc.constantFrom("31/12/2016", "1/1/2017", "15/3/2017", "31/10/2017", "1/11/2017", "1/1/2018", null),
  sex: fc.constantFrom("male" as const, "female" as const, null),
  ethnicity: fc.constantFrom(
    "kinh" as const,
    "hoa" as const,
    "foreign-origin" as const,
    "other-ethnicity" as const,
    null,
  ),
  education: fc.constantFrom("primary" as const, "upper-secondary" as const, null),
  qualification: fc.constantFrom("master" as const, null),
  youth: fc.constantFrom(true, false, null),
  birth: fc.constantFrom({ year: 1990 }, { year: 2030 }, { day: day("16/3/1999") }, { day: day("1/1/1950") }),
});

const boards = fc
  .record({ units: forest, admissions: fc.array(person, { maxLength: 40 }) })
  .map(({ units, admissions }): { units: UnitSpec[]; admissions: AdmissionSpec[] } => ({ units, admissions }));

/** Nobody is known of the period: nothing is counted. */
function value<T>(result: Result<T>): T | string | 0 {
  if (!result.ok && result.reason === "not-covered") return 0;
  return result.ok ? result.value : result.reason;
}

/** The unit of a person stands below a unit, or is it. */
function isWithin(board: Board, unit: number | null, within: number): boolean {
  for (let at = unit; at !== null; at = board.units[at]?.parent ?? null) if (at === within) return true;
  return false;
}

function naiveCount(board: Board, unit: number | null): number {
  return listAdmissions(board.admissions).filter(
    ({ unit: own, countingDay }) =>
      own !== null &&
      countingDay !== null &&
      countingDay >= SCOPE.start &&
      countingDay <= SCOPE.asOf &&
      (unit === null || isWithin(board, own, unit)),
  ).length;
}

function naivePlan(board: Board, units: readonly number[]): number | null {
  const plans = units.flatMap((unit) => {
    const own = board.units[unit]?.plans.get("2017");
    const found = own?.kind === "exact" ? own.value : naivePlan(board, board.units[unit]?.children ?? []);
    return found === null ? [] : [found];
  });
  return plans.length === 0 ? null : plans.reduce((a, b) => a + b, 0);
}

it("counts and plans every unit as a naive walk through the tree does", () => {
  fc.assert(
    fc.property(boards, (spec) => {
      const board = buildBoard(spec);
      for (const unit of [null, ...board.units.map(({ index }) => index)]) {
        expect(value(admitted(board, unit, SCOPE))).toBe(naiveCount(board, unit));
        expect(value(plan(board, unit, SCOPE))).toBe(
          naivePlan(board, unit === null ? board.roots : [unit]) ?? "no-plan",
        );
      }
    }),
  );
});

it("gives every unit its own people and those of its children, and the whole the sum of the roots", () => {
  fc.assert(
    fc.property(boards, (spec) => {
      const board = buildBoard(spec);
      const count = (unit: number): number => Number(value(admitted(board, unit, SCOPE)));
      const sum = (units: readonly number[]): number => units.reduce((total, unit) => total + count(unit), 0);
      expect(whole(board, SCOPE).admitted ?? 0).toBe(sum(board.roots));
      for (const unit of board.units) expect(count(unit.index)).toBeGreaterThanOrEqual(sum(unit.children));
    }),
  );
});

it("splits every unit's people into categories that sum to them", () => {
  const dimensions = Object.keys(DIMENSIONS) as DimensionId[];
  fc.assert(
    fc.property(boards, fc.constantFrom(...dimensions), (spec, dimension) => {
      const board = buildBoard(spec);
      for (const unit of [null, ...board.units.map(({ index }) => index)]) {
        const total = naiveCount(board, unit);
        const rows = composition(board, dimension, unit, SCOPE);
        if (!rows.ok) {
          expect([["no-admissions", "not-covered"].includes(rows.reason), total]).toEqual([true, 0]);
          continue;
        }
        expect(rows.value.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        expect(rows.value.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        for (const { category, count, share } of rows.value) {
          expect(value(tallyOf(board, dimension, [category], unit, SCOPE))).toBe(count);
          expect(value(shareOf(board, dimension, [category], unit, SCOPE))).toBe(share);
        }
      }
    }),
  );
});

it("gives the same figures whatever the order of the rows", () => {
  fc.assert(
    fc.property(boards, fc.infiniteStream(fc.nat()), (spec, keys) => {
      const shuffled = spec.admissions
        .map((admission) => ({ admission, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ admission }) => admission);
      const figures = (board: Board) => [
        whole(board, SCOPE),
        summary(board, null, SCOPE),
        composition(board, "age", null, SCOPE),
      ];
      expect(figures(buildBoard({ ...spec, admissions: shuffled }))).toEqual(figures(buildBoard(spec)));
    }),
  );
});

it("lists those behind worst first, each below the due share, and leaves nobody out", () => {
  fc.assert(
    fc.property(boards, (spec) => {
      const board = buildBoard(spec);
      const late = behind(board, SCOPE).map(({ achievement }) => Number(value(achievement)));
      expect(late).toEqual([...late].sort((a, b) => a - b));
      expect(late.every((reached) => reached < due(SCOPE, false))).toBe(true);
      const root = board.roots.length === 1 ? board.units[board.roots[0] ?? -1] : undefined;
      const organisation = root && root.children.length > 0 ? root.index : null;
      const expected = summary(board, null, SCOPE).filter(
        ({ unit, achievement }) => unit !== organisation && achievement.ok && achievement.value < 10 / 12,
      );
      expect(late).toHaveLength(expected.length);
    }),
  );
});
