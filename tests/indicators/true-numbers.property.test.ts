// Offices that list their people, type a number of a year or say nothing, at any level and in any mixture: whatever the functions tell
// of a unit is what happened, and what cannot be known of it they refuse.

import fc from "fast-check";
import { peopleReach } from "../../src/indicators/counting-days";
import { admitted } from "../../src/indicators/measures/admitted";
import type { Scope } from "../../src/indicators/report-scope";
import type { Board } from "../../src/model/board";
import { formatDay, toCalendar, toDay, type Day } from "../../src/model/day";
import { periodDays, type Period } from "../../src/model/period";
import { buildBoard, day, type AdmissionSpec } from "./board-builder";

const YEARS = [2019, 2020, 2021] as const;
const TERM: Period = { kind: "term", from: 2018, to: 2021 };
const PERIODS: readonly Period[] = [TERM, ...YEARS.map((year): Period => ({ kind: "year", year }))];
const DAYS = ["31/12/2021", "30/6/2021", "31/12/2020", "15/2/2020"].map(day);

type Told = "rows" | "number" | "nothing";

interface Office {
  readonly above: number;
  /** By year: how it tells of it, and on which days of it it admitted somebody. */
  readonly years: readonly { readonly told: Told; readonly on: readonly number[] }[];
}

const offices: fc.Arbitrary<readonly Office[]> = fc.array(
  fc.record({
    above: fc.nat(),
    years: fc.tuple(
      ...YEARS.map(() =>
        fc.record({
          told: fc.constantFrom<Told>("rows", "number", "nothing", "nothing"),
          on: fc.array(fc.integer({ min: 1, max: 365 }), { maxLength: 2 }),
        }),
      ),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

interface Story {
  readonly board: Board;
  /** By unit: the days on which it admitted somebody itself. */
  readonly happened: readonly (readonly Day[])[];
}

const aboveOf = (all: readonly Office[], at: number): number | null => {
  const above = (all[at]?.above ?? 0) % (at + 1);
  return above < at ? above : null;
};

function isBelow(all: readonly Office[], unit: number, top: number | null): boolean {
  for (let at: number | null = unit; at !== null; at = aboveOf(all, at)) if (at === top) return true;
  return top === null;
}

/**
 * An office that says nothing of a year that the lists reach admitted nobody in it, unless a number above it holds its people; one
 * with others below it admits people itself only where it says so.
 */
function storyOf(all: readonly Office[]): Story {
  const daysOf = (office: Office, year: number): Day[] => {
    const own = office.years[year - YEARS[0]];
    return (own?.on ?? []).map((number) => toDay(year, 1, 1) + number - 1);
  };
  const toldOf = (at: number, year: number): Told => all[at]?.years[year - YEARS[0]]?.told ?? "nothing";
  const listed = (at: number, year: number): Day[] =>
    toldOf(at, year) === "rows" ? daysOf(all[at] as Office, year) : [];
  const listsBelow = (top: number, year: number): boolean =>
    all.some((_office, at) => isBelow(all, at, top) && listed(at, year).length > 0);
  const names = all.map((_office, at) => `U${String(at)}`);
  const admissions = all.flatMap((_office, at) =>
    YEARS.flatMap((year) =>
      listed(at, year).map((on): AdmissionSpec => ({ unit: names[at] ?? "", on: formatDay(on) })),
    ),
  );
  const made = buildBoard({
    units: all.map((_office, at) => {
      const above = aboveOf(all, at);
      return {
        name: names[at] ?? "",
        ...(above === null ? {} : { under: names[above] ?? "" }),
        plans: { "2021": 2, "2020": 2 },
      };
    }),
    admissions,
  });
  const happened = all.map((office, at) =>
    YEARS.flatMap((year) => {
      const own = daysOf(office, year);
      if (toldOf(at, year) === "rows") return own;
      const above = all
        .map((_office, top) => top)
        .filter((top) => isBelow(all, at, top) && toldOf(top, year) === "number");
      const isHeld = above.some((top) => !listsBelow(top, year));
      const isOwnNumber = toldOf(at, year) === "number";
      const reach = peopleReach(made.admissions, { start: toDay(year, 1, 1), end: toDay(year, 12, 31) });
      // A number gives way to rows: what it holds besides them would be lost.
      const isInner = all.some((_office, below) => aboveOf(all, below) === at);
      if (isInner && !isOwnNumber) return [];
      if (isOwnNumber ? !isHeld : reach && !isHeld) return [];
      return own;
    }),
  );
  const units = made.units.map((unit) => ({
    ...unit,
    totals: new Map(
      YEARS.flatMap((year) => {
        if (toldOf(unit.index, year) !== "number") return [];
        const count = happened.flatMap((days, at) =>
          isBelow(all, at, unit.index) ? days.filter((on) => toCalendar(on).year === year) : [],
        ).length;
        return [[String(year), count] as const];
      }),
    ),
  }));
  const sources = made.sources.map((source) =>
    source.kind === "admissions" ? { ...source, rows: Math.max(1, admissions.length) } : source,
  );
  return { board: { ...made, units, sources }, happened };
}

function countOf(
  { happened, board }: Story,
  unit: number | null,
  { start, end, asOf }: Pick<Scope, "start" | "end" | "asOf">,
) {
  const within = (at: number): boolean => {
    for (let each: number | null = at; each !== null; each = board.units[each]?.parent ?? null)
      if (each === unit) return true;
    return unit === null;
  };
  return happened.flatMap((days, at) =>
    within(at) ? days.filter((on) => on >= start && on <= Math.min(end, asOf)) : [],
  ).length;
}

const scopes = (board: Board): Scope[] =>
  PERIODS.flatMap((period) => {
    const days = periodDays(period, board.settings.termStartsInFirstYear);
    return DAYS.filter((asOf) => asOf >= days.start).map((asOf) => ({ period, asOf, ...days }));
  });

it("tells what happened, or refuses", () => {
  let told = 0;
  fc.assert(
    fc.property(offices, (all) => {
      const story = storyOf(all);
      const { board } = story;
      fc.pre(board.admissions.count > 0 || board.units.some(({ totals }) => totals.size > 0));
      for (const scope of scopes(board)) {
        for (const unit of [null, ...board.units.keys()]) {
          const count = countOf(story, unit, scope);
          const result = admitted(board, unit, scope);
          if (result.ok) {
            told += 1;
            expect([scope, unit, result.value]).toEqual([scope, unit, count]);
          }
        }
      }
    }),
    { numRuns: 2000 },
  );
  expect(told).toBeGreaterThan(1000);
});
