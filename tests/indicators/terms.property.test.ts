// Terms, numbers typed for years and terms, the year before and dormant units against a second, naive implementation, on boards
// that nobody thought of.

import fc from "fast-check";
import { admittedCounts } from "../../src/indicators/admitted-counts";
import { dormant } from "../../src/indicators/dormant";
import { admitted } from "../../src/indicators/measures/admitted";
import { change } from "../../src/indicators/measures/change";
import { planTargets } from "../../src/indicators/measures/plan";
import { recognised } from "../../src/indicators/measures/recognised";
import type { Scope } from "../../src/indicators/report-scope";
import { stock } from "../../src/indicators/stock";
import type { Board } from "../../src/model/board";
import { toCalendar, type Day } from "../../src/model/day";
import { planTarget } from "../../src/model/plan";
import type { Unit } from "../../src/model/unit";
import { listAdmissions } from "../model/admission-list";
import { buildBoard, day, type AdmissionSpec } from "./board-builder";

const TERM = "2010-2015";
const YEARS = ["2011", "2012", "2013", "2014", "2015"];
const SCOPE: Scope = {
  period: { kind: "term", from: 2010, to: 2015 },
  start: day("1/1/2011"),
  end: day("31/12/2015"),
  asOf: day("31/12/2015"),
};

const key = fc.constantFrom(TERM, ...YEARS);
const numbers = fc.uniqueArray(fc.tuple(key, fc.nat(40)), { selector: ([period]) => period, maxLength: 6 });
const wholeTerm = fc.array(fc.nat(40), { minLength: 5, maxLength: 5 });

interface Drawn {
  readonly above: number;
  readonly totals: readonly (readonly [string, number])[];
  readonly plans: readonly (readonly [string, number])[];
  readonly members: number | null;
}

const units = fc.array(
  fc.record<Drawn>({
    above: fc.nat(),
    totals: fc.oneof(fc.constant([]), numbers),
    plans: fc.oneof(
      numbers,
      wholeTerm.map((each) => each.map((number, at) => [YEARS[at] ?? "", number] as const)),
    ),
    members: fc.option(fc.nat(50)),
  }),
  { minLength: 1, maxLength: 9 },
);
const people = fc.array(
  fc.record({
    unit: fc.nat(8),
    on: fc.constantFrom(
      "5/3/2011",
      "31/12/2012",
      "1/1/2013",
      "28/2/2014",
      "1/3/2014",
      "5/10/2014",
      "5/3/2015",
      "31/12/2015",
    ),
    official: fc.constantFrom("5/3/2015", "31/12/2015", "1/1/2016", null),
  }),
  { maxLength: 12 },
);

const boards = fc.tuple(units, people).map(([drawn, rows]): Board => {
  const board = buildBoard({
    units: drawn.map(({ above, plans }, at) => ({
      name: `U${String(at)}`,
      ...(at > 0 && above % (at + 1) < at ? { under: `U${String(above % (at + 1))}` } : {}),
      plans: Object.fromEntries(plans),
    })),
    admissions: rows.map(({ unit, on, official }): AdmissionSpec => ({
      unit: `U${String(unit % drawn.length)}`,
      on,
      ...(official === null ? {} : { official }),
    })),
  });
  const held = board.units.map((unit, at): Unit => {
    const { totals = [], members = null } = drawn[at] ?? {};
    return { ...unit, totals: new Map(totals), stock: members === null ? {} : { members } };
  });
  return { ...board, units: held };
});

const everyUnit = (board: Board): readonly (number | null)[] => [null, ...board.units.keys()];
const below = (board: Board, unit: number | null): readonly number[] =>
  unit === null ? board.roots : (board.units[unit]?.children ?? []);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function isWithin(board: Board, unit: number | null, within: number | null): boolean {
  for (let at = unit; at !== null; at = board.units[at]?.parent ?? null) if (at === within) return true;
  return within === null;
}

/** The days on which a unit and those below it admitted somebody. */
function daysOf(board: Board, unit: number | null): readonly Day[] {
  return listAdmissions(board.admissions).flatMap(({ unit: own, countingDay }) =>
    countingDay !== null && own !== null && isWithin(board, own, unit) ? [countingDay] : [],
  );
}

const yearOf = (on: Day): string => String(toCalendar(on).year);

function ofYear(board: Board, unit: number | null, year: string): number {
  const rows = daysOf(board, unit).filter((on) => yearOf(on) === year).length;
  const typed = unit === null ? undefined : board.units[unit]?.totals.get(year);
  if (rows === 0 && typed !== undefined) return typed;
  const own =
    rows - sum(below(board, unit).map((child) => daysOf(board, child).filter((on) => yearOf(on) === year).length));
  return own + sum(below(board, unit).map((child) => ofYear(board, child, year)));
}

/** What numbers typed for the whole term add to what the years hold. */
function ofTermAlone(board: Board, unit: number | null): number {
  const { totals = new Map<string, number>() } = board.units[unit ?? -1] ?? {};
  const isEmpty = YEARS.every((year) => ofYear(board, unit, year) === 0);
  const typed = totals.get(TERM);
  if (isEmpty && typed !== undefined) return typed;
  return YEARS.some((year) => totals.has(year)) ? 0 : sum(below(board, unit).map((child) => ofTermAlone(board, child)));
}

/** Whether the number of a unit of a year, or that of the whole term, is known, not only what is counted. */
function isTold(board: Board, unit: number | null, key: string): boolean {
  const rowsOf = (one: number): number => daysOf(board, one).filter((on) => key === TERM || yearOf(on) === key).length;
  const all = daysOf(board, null).map(yearOf);
  const isListed = key !== TERM && all.some((year) => year <= key) && all.some((year) => year >= key);
  const numberOf = (one: number): number | undefined => {
    const isUsed = key !== TERM || YEARS.every((year) => ofYear(board, one, year) === 0);
    return isUsed ? board.units[one]?.totals.get(key) : undefined;
  };
  const madeUp = (one: number): number => numberOf(one) ?? sum(below(board, one).map(madeUp));
  const isKnown = (one: number): boolean => {
    if (numberOf(one) !== undefined) return true;
    let over = board.units[one]?.parent ?? null;
    while (over !== null && (numberOf(over) === undefined || rowsOf(over) > 0))
      over = board.units[over]?.parent ?? null;
    const hasNoneLeft = over !== null && numberOf(over) === sum(below(board, over).map(madeUp));
    if (hasNoneLeft || (over === null && isListed)) return true;
    if (key === TERM && statesYears(board, one)) return false;
    return below(board, one).length > 0 && below(board, one).every(isKnown);
  };
  return unit === null ? below(board, null).every(isKnown) : isKnown(unit);
}

function statesYears(board: Board, unit: number | null): boolean {
  return YEARS.some((year) => board.units[unit ?? -1]?.totals.has(year));
}

/** By its years, by the number of the term, or as the sum of units that are. */
function isTermTold(board: Board, unit: number | null): boolean {
  if (YEARS.every((year) => isTold(board, unit, year)) || isTold(board, unit, TERM)) return true;
  const under = below(board, unit);
  return !statesYears(board, unit) && under.length > 0 && under.every((child) => isTermTold(board, child));
}

function ofPlan(board: Board, unit: number | null, period: string): number | null {
  const { plans } = board.units[unit ?? -1] ?? { plans: new Map<string, never>() };
  const own = plans.get(period);
  if (own) return planTarget(own);
  if (period === TERM && YEARS.some((year) => plans.has(year))) {
    const years = YEARS.map((year) => ofPlan(board, unit, year));
    if (!years.includes(null)) return sum(years.map(Number));
  }
  const found = below(board, unit).flatMap((child) => ofPlan(board, child, period) ?? []);
  return found.length === 0 ? null : sum(found);
}

it("counts a term as a naive walk through its years and the tree does", () => {
  fc.assert(
    fc.property(boards, (board) => {
      const counts = admittedCounts(board, SCOPE);
      for (const unit of everyUnit(board)) {
        const expected = sum(YEARS.map((year) => ofYear(board, unit, year))) + ofTermAlone(board, unit);
        expect(counts[unit ?? board.units.length]).toBe(expected);
      }
    }),
  );
});

it("answers with the count of a term where a naive walk finds every unit and year of it told", () => {
  fc.assert(
    fc.property(boards, (board) => {
      // An empty list without any number is one of the time that comes.
      fc.pre(board.admissions.count > 0 || board.units.some(({ totals }) => totals.size > 0));
      const counts = admittedCounts(board, SCOPE);
      for (const unit of everyUnit(board)) {
        const found = admitted(board, unit, SCOPE);
        if (!found.ok && ["not-covered", "years-missing"].includes(found.reason)) continue;
        expect(found.ok ? found.value : found.reason).toEqual(
          isTermTold(board, unit)
            ? counts[unit ?? board.units.length]
            : expect.stringMatching(/^(untyped-units|typed-above)$/u),
        );
      }
    }),
    { numRuns: 400 },
  );
});

/** Offices that typed some of their true numbers, each of a year or of the whole term, and what they are. */
const offices = fc
  .array(
    fc.record({
      above: fc.nat(),
      years: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }),
      typed: fc.array(fc.constantFrom(...YEARS, TERM), { maxLength: 7 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drawn) => {
    const board = buildBoard({
      units: drawn.map(({ above }, at) => ({
        name: `U${String(at)}`,
        ...(at > 0 && above % (at + 1) < at ? { under: `U${String(above % (at + 1))}` } : {}),
      })),
      sources: [],
    });
    const truth = (unit: number | null, key: string): number => {
      const under = below(board, unit);
      if (under.length > 0) return sum(under.map((child) => truth(child, key)));
      return sum((drawn[unit ?? -1]?.years ?? []).filter((_, at) => key === TERM || key === YEARS[at]));
    };
    const held = board.units.map((unit, at) => ({
      ...unit,
      totals: new Map(drawn[at]?.typed.map((key) => [key, truth(at, key)])),
    }));
    return { board: { ...board, units: held }, truth };
  });

it("answers with nothing but the truth, whichever numbers were typed of it", () => {
  fc.assert(
    fc.property(offices, ({ board, truth }) => {
      for (const key of [TERM, ...YEARS]) {
        const year = Number(key);
        const scope: Scope =
          key === TERM
            ? SCOPE
            : { period: { kind: "year", year }, start: day(`1/1/${key}`), end: day(`31/12/${key}`), asOf: SCOPE.asOf };
        for (const unit of everyUnit(board)) {
          const found = admitted(board, unit, scope);
          if (found.ok) expect([unit, key, found.value]).toEqual([unit, key, truth(unit, key)]);
        }
      }
    }),
    { numRuns: 400 },
  );
});

it("plans a term as a naive walk through its years and the tree does", () => {
  fc.assert(
    fc.property(boards, (board) => {
      const targets = planTargets(board, SCOPE.period);
      for (const unit of everyUnit(board)) {
        expect(targets[unit ?? board.units.length]).toBe(ofPlan(board, unit, TERM) ?? NaN);
      }
    }),
  );
});

it("adds what is typed of members as a naive walk through the tree does", () => {
  const naive = (board: Board, unit: number | null): number | null => {
    const own = unit === null ? undefined : board.units[unit]?.stock.members;
    if (own !== undefined) return own;
    const found = below(board, unit).flatMap((child) => naive(board, child) ?? []);
    return found.length === 0 ? null : sum(found);
  };
  fc.assert(
    fc.property(boards, (board) => {
      for (const unit of everyUnit(board)) expect(stock(board, unit, "members")).toBe(naive(board, unit));
    }),
  );
});

const withoutNumbers = boards.map((board) => ({
  ...board,
  units: board.units.map((unit) => ({ ...unit, totals: new Map<string, number>() })),
}));
/** At the rate of those after it, three and more would stand before the first day of the lists. */
function isLate(days: readonly Day[], asOf: Day): boolean {
  const [start, first] = [day("1/1/2014"), Math.min(...days)];
  const listed = days.filter((on) => on <= day("31/12/2014")).length;
  const unknown = Math.min(first - start, asOf - day("1/1/2015") + 1);
  return first > day("28/2/2014") && ((listed - 1) / (day("31/12/2014") - first + 1)) * unknown >= 3;
}

const asOfDays = fc.constantFrom("28/2/2015", "30/6/2015", "31/12/2015").map(day);

it("compares with the same span of the year before", () => {
  fc.assert(
    fc.property(withoutNumbers, asOfDays, (board, asOf) => {
      const scope: Scope = {
        period: { kind: "year", year: 2015 },
        start: day("1/1/2015"),
        end: day("31/12/2015"),
        asOf,
      };
      const monthAndDay = asOf - scope.start;
      for (const unit of everyUnit(board)) {
        const counted = (start: Day): number =>
          daysOf(board, unit).filter((on) => on >= start && on - start <= monthAndDay).length;
        const [now, before] = [counted(scope.start), counted(day("1/1/2014"))];
        const found = change(board, unit, scope);
        if (found.ok) expect(found.value).toBeCloseTo((now - before) / before, 9);
        else if (found.reason === "zero-previous") expect(before).toBe(0);
        else if (found.reason === "late-list") expect(isLate(daysOf(board, null), asOf)).toBe(true);
        // Nobody at all is known of one of the two years.
        else
          expect([now === 0 || before === 0, found.reason]).toEqual([
            true,
            expect.stringMatching(/^(no-previous|not-covered)$/u),
          ]);
      }
    }),
  );
});

it("counts the years without an admission one by one", () => {
  fc.assert(
    fc.property(withoutNumbers, asOfDays, (board, asOf) => {
      const scope: Scope = { ...SCOPE, asOf };
      const all = daysOf(board, null);
      const [first, last] = [Math.min(...all), Math.max(...all)];
      const expected = board.units.flatMap(({ index, children }) => {
        if (board.roots.length === 1 && board.roots[0] === index && children.length > 0) return [];
        let streak = 0;
        for (let year = 2015; year > 2000; year -= 1) {
          const [begin, end] = [day(`1/1/${String(year)}`), Math.min(asOf, day(`31/12/${String(year)}`))];
          // Before this year, a list tells only of those in whose first quarter it has begun.
          const until = year === 2015 ? end : day(`31/3/${String(year)}`);
          const isKnown = first <= until && last >= begin;
          const isIdle = !daysOf(board, index).some((on) => on >= begin && on <= asOf);
          if (isKnown && isIdle) streak += 1;
          else if (year < 2015) break;
        }
        return streak > 0 ? [[index, streak]] : [];
      });
      const found = dormant(board, scope, 1).map(({ unit, years }) => [unit, years]);
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});

it("takes for recognised whoever became official of those whose probation ended", () => {
  fc.assert(
    fc.property(withoutNumbers, asOfDays, (board, asOf) => {
      const scope: Scope = {
        period: { kind: "year", year: 2015 },
        start: day("1/1/2015"),
        end: day("31/12/2015"),
        asOf,
      };
      for (const unit of everyUnit(board)) {
        const due = listAdmissions(board.admissions).filter(({ unit: own, countingDay: on }) => {
          // No 29 February is among the days.
          const ends = on === null ? 0 : on + 365;
          return on !== null && own !== null && isWithin(board, own, unit) && ends >= scope.start && ends <= asOf;
        });
        const official = due.filter(({ official: on }) => on !== null && on <= asOf).length;
        const found = recognised(board, unit, scope);
        if (found.ok) expect(found.value).toBeCloseTo(official / due.length, 9);
        else expect([due.length === 0 || official === 0, found.reason]).toEqual([true, expect.any(String)]);
      }
    }),
  );
});
