// Members, rates, density, certificates, recognition, and typed yearly totals: figures that an office holds without rows.

import { dormant } from "../../src/indicators/dormant";
import { admissionRate, isBaseOf, type RateBase } from "../../src/indicators/measures/admission-rate";
import { admitted } from "../../src/indicators/measures/admitted";
import { certificatesPerSlot, certified, classes } from "../../src/indicators/measures/certificates";
import { density } from "../../src/indicators/measures/density";
import { members, memberShare } from "../../src/indicators/measures/member-share";
import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import { unitsWithoutMembers, withoutMembers } from "../../src/indicators/measures/without-members";
import { STOCK_HEADINGS } from "../../src/indicators/stock";
import { UNIT_HEADINGS } from "../../src/intake/code-lists/unit-headings";
import type { Board } from "../../src/model/board";
import type { ColumnId } from "../../src/model/issue";
import { parsePeriod } from "../../src/model/period";
import type { Result } from "../../src/model/reason";
import type { Unit } from "../../src/model/unit";
import { buildBoard, day, type BoardSpec } from "./board-builder";

type Held = Partial<Pick<Unit, "stock" | "totals" | "certificates" | "classes" | "to">>;

/** A board whose units hold typed figures, by name. */
function boardWith(spec: BoardSpec, held: Readonly<Record<string, Held>>): Board {
  const board = buildBoard(spec);
  return { ...board, units: board.units.map((unit) => ({ ...unit, ...held[unit.name] })) };
}

function scopeOf(board: Board, period: string, asOf: string): Scope {
  const scope = resolveScope(board, parsePeriod(period), day(asOf));
  if (!scope.ok) throw new Error(scope.reason);
  return scope.value;
}

function value(result: Result<number>): number | string {
  return result.ok ? result.value : result.reason;
}

const TREE: BoardSpec = {
  units: [
    { name: "Huyện", plans: { 2021: 80 } },
    { name: "A", under: "Huyện" },
    { name: "B", under: "Huyện" },
  ],
};

describe("members", () => {
  const board = boardWith(TREE, {
    A: { stock: { members: 600, female: 240, population: 30_000 } },
    B: { stock: { members: 400, female: 170, population: 25_000 } },
  });
  it("are a unit's own, or the sum of those below it", () => {
    expect(value(members(board, 0, null))).toBe(1_000);
    expect(value(members(board, null, "female"))).toBe(410);
    expect(value(members(board, 1, null))).toBe(600);
  });
  it("typed for the unit itself win over the sum below", () => {
    const own = boardWith(TREE, { Huyện: { stock: { members: 1_100 } }, A: { stock: { members: 600 } } });
    expect(value(members(own, 0, null))).toBe(1_100);
    expect(value(members(own, null, null))).toBe(1_100);
  });
  it("give the share of an attribute, and density", () => {
    expect(value(memberShare(board, null, "female"))).toBeCloseTo(0.41, 9);
    expect(value(density(board, null))).toBeCloseTo(1_000 / 55_000, 12);
  });
  it("say what is missing", () => {
    expect(value(members(buildBoard(TREE), null, null))).toBe("no-members");
    expect(value(memberShare(board, null, "university"))).toBe("no-attribute");
    expect(value(members(board, null, "university"))).toBe("no-attribute");
    expect(value(members(board, null, "members-at-start"))).toBe("no-members");
    expect(value(members(board, null, "members-last-year"))).toBe("no-members");
    expect(value(density(boardWith(TREE, { A: { stock: { members: 5 } } }), 1))).toBe("no-population");
    expect(value(members(board, 9, null))).toBe("unknown-unit");
    expect(value(density(boardWith(TREE, { A: { stock: { population: 900 } } }), 1))).toBe("no-members");
    expect(value(memberShare(boardWith(TREE, { A: { stock: { female: 3 } } }), 1, "female"))).toBe("no-members");
  });
  it("of 0, or a population of 0, have no share", () => {
    const empty = boardWith(TREE, {
      A: { stock: { members: 0, female: 0 } },
      B: { stock: { members: 4, population: 0 } },
    });
    expect(value(memberShare(empty, 1, "female"))).toBe("zero-members");
    expect(value(density(empty, 2))).toBe("no-population");
  });
  it("of 0 make a unit without members", () => {
    const of = (held: Readonly<Record<string, Held>>, unit: number | null = null): number | string =>
      value(withoutMembers(boardWith(TREE, held), unit));
    const none = { stock: { members: 0 } };
    expect(unitsWithoutMembers(boardWith(TREE, { A: none }), null)).toEqual([1]);
    expect(of({ A: none, B: none })).toBe(2);
    expect(of({ A: none, B: { stock: { members: 3 } } }, 1)).toBe(1);
    expect(of({ A: none, B: { stock: { members: 3 } } }, 2)).toBe(0);
    expect(of({ Huyện: { stock: { members: 9 } } })).toBe("no-members");
    expect(of({ A: none }, 2)).toBe("no-members");
    expect(of({}, 7)).toBe("unknown-unit");
  });
});

it("of units without members those that have ended are none", () => {
  const board = boardWith(TREE, { A: { stock: { members: 0 } }, B: { stock: { members: 0 } } });
  const ended = (to: string, settings: Partial<Board["settings"]> = {}) => {
    const units = board.units.map((unit) => (unit.name === "A" ? { ...unit, to: day(to) } : unit));
    return unitsWithoutMembers({ ...board, units, settings: { ...board.settings, ...settings } }, null);
  };
  expect(ended("30/6/2021", { asOf: day("31/12/2021") })).toEqual([2]);
  const settings = { period: parsePeriod("2021"), asOf: day("30/6/2021") };
  expect([ended("30/6/2021", settings), ended("29/6/2021", settings)]).toEqual([[1, 2], [2]]);
  const alone = boardWith(TREE, { A: { stock: { members: 0 }, to: day("31/12/2016") } });
  expect(value(withoutMembers({ ...alone, settings: { ...alone.settings, ...settings } }, null))).toBe("no-members");
});

describe("a ratio of two sums", () => {
  const refused = (...columns: readonly string[]) => ({ ok: false, reason: "partly-typed", about: columns.join("; ") });
  it("is refused where a unit states one number and not the other", () => {
    const of = (held: Readonly<Record<string, Held>>) => density(boardWith(TREE, held), null);
    const both = { stock: { members: 100, population: 5_000 } };
    expect(of({ A: both, B: { stock: { members: 100 } } })).toEqual(refused("“Dân số”: B"));
    expect(of({ A: both, B: { stock: { population: 9 } } })).toEqual(refused("“Số đảng viên”: B"));
    expect(of({ A: { stock: { population: 9 } }, B: { stock: { members: 100 } } })).toEqual(
      refused("“Số đảng viên”: A", "“Dân số”: B"),
    );
    expect(of({ A: both })).toEqual({ ok: true, value: 0.02 });
    expect(density(boardWith(TREE, { A: both, B: { stock: { members: 100 } } }), 0)).toEqual(refused("“Dân số”: B"));
    expect(of({ A: both, B: both })).toEqual({ ok: true, value: 0.02 });
  });
  it.each([
    [4, "U1, U2, U3, U4"],
    [5, "U1, U2, U3, U4, …"],
  ])("names of %i units without a number the first few", (count, expected) => {
    const names = Array.from({ length: count + 1 }, (_, at) => `U${String(at)}`);
    const held = names.map(
      (name, at) => [name, { stock: { members: 100, ...(at === 0 && { population: 9 }) } }] as const,
    );
    const board = boardWith({ units: names.map((name) => ({ name })) }, Object.fromEntries(held));
    expect(density(board, null)).toEqual(refused(`“Dân số”: ${expected}`));
  });
  it("divides the number of the unit above by those of all below it", () => {
    const of = (held: Readonly<Record<string, Held>>) => memberShare(boardWith(TREE, held), null, "female");
    const above = { stock: { female: 30 } };
    const [five, members] = [{ stock: { members: 50 } }, { stock: { members: 50, female: 20 } }];
    expect(of({ Huyện: above, A: five, B: five })).toEqual({ ok: true, value: 0.3 });
    expect(of({ Huyện: above, A: five })).toEqual(refused("“Số đảng viên”: B"));
    expect(of({ A: members, B: five })).toEqual(refused("“Đảng viên nữ”: B"));
  });
  it("of people admitted asks for the members of the units that admitted some", () => {
    const admissions = [{ unit: "A", on: "1/6/2021", times: 2 }];
    const rate = (held: Readonly<Record<string, Held>>) => {
      const board = boardWith({ ...TREE, admissions }, held);
      return admissionRate(board, null, scopeOf(board, "2021", "31/12/2021"), "members");
    };
    const hundred = { stock: { members: 100 } };
    expect(rate({ B: hundred })).toEqual(refused("“Số đảng viên”: A"));
    expect(rate({ A: hundred })).toEqual({ ok: true, value: 0.02 });
    expect(rate({ Huyện: hundred })).toEqual({ ok: true, value: 0.02 });
  });
  it("knows the members of a day for the period alone that the workbook is about, and the term around it", () => {
    const admissions = ["1/6/2020", "1/6/2021", "1/6/2024"].map((on) => ({ unit: "A", on }));
    const stock = { members: 50, "members-at-start": 40, "members-last-year": 50 };
    const made = boardWith({ ...TREE, admissions }, { Huyện: { stock } });
    const board = { ...made, settings: { ...made.settings, period: { kind: "year", year: 2024 } as const } };
    const rate = (period: string, base: RateBase) =>
      value(admissionRate(board, null, scopeOf(board, period, "31/12/2024"), base));
    expect([rate("2024", "members-last-year"), rate("2021", "members-last-year")]).toEqual([0.02, "other-base"]);
    expect([rate("2024", "members-at-start"), rate("2021-2025", "members-at-start")]).toEqual([0.025, 0.05]);
    expect([rate("2021-2023", "members-at-start"), rate("2021", "members")]).toEqual(["other-base", 0.02]);
    expect([rate("2021", "members-at-start"), rate("2021-2025", "members-last-year")]).toEqual([
      "other-base",
      "other-base",
    ]);
    expect(rate("2019-2024", "members-at-start")).toBeCloseTo(3 / 40, 12);
    expect(rate("2023-2028", "members-at-start")).toBe(0.025);
    expect(rate("2024-2029", "members-at-start")).toBe("other-base");
  });
  it("keeps the members at the start of the term that the lists name when the person looks at another term", () => {
    const belongs = (
      chosen: string,
      plans: Readonly<Record<string, number>>,
      days: readonly string[] = ["1/6/2012", "1/6/2017"],
    ) => {
      const admissions = days.map((on) => ({ unit: "A", on }));
      const spec = { units: [{ name: "A", plans }], admissions };
      const made = boardWith(spec, { A: { stock: { members: 50, "members-at-start": 40 } } });
      const board = { ...made, settings: { ...made.settings, period: parsePeriod(chosen) } };
      return isBaseOf(board, scopeOf(board, chosen, "31/12/2020"), "members-at-start");
    };
    const one = { "2010-2015": 9 };
    expect([belongs("2010-2015", one), belongs("2015-2020", one)]).toEqual([true, false]);
    // A plan of a year beside it names no other term.
    const withYear = { ...one, "2017": 3 };
    expect([belongs("2010-2015", withYear), belongs("2015-2020", withYear)]).toEqual([true, false]);
    // Lists that are about no period at all are about the one that is looked at.
    expect(belongs("2010-2015", {}, [])).toBe(true);
    // Of several terms, and of none, the latest with people.
    const both = { "2010-2015": 9, "2015-2020": 9 };
    expect([belongs("2010-2015", both), belongs("2015-2020", both)]).toEqual([false, true]);
    expect([belongs("2010-2015", {}), belongs("2015-2020", {})]).toEqual([false, true]);
  });
});

describe("admission rate", () => {
  const board = boardWith(
    { ...TREE, admissions: [{ unit: "A", on: "1/6/2021", times: 25 }] },
    { Huyện: { stock: { members: 1_000, "members-at-start": 800, "members-last-year": 900 } } },
  );
  it("names its denominator", () => {
    const scope = scopeOf(board, "2021", "31/12/2021");
    expect(value(admissionRate(board, null, scope, "members"))).toBeCloseTo(0.025, 12);
    expect(value(admissionRate(board, null, scope, "members-at-start"))).toBeCloseTo(25 / 800, 12);
    expect(value(admissionRate(board, null, scope, "members-last-year"))).toBeCloseTo(25 / 900, 12);
    expect(value(admissionRate(board, 1, scope, "members"))).toBe("no-members");
    expect(value(admissionRate(board, 1, scope, "members-last-year"))).toBe("no-members");
  });
  it("has no value where the list is missing, or nobody is a member", () => {
    const scope = scopeOf(board, "2021", "31/12/2021");
    const noList = boardWith({ ...TREE, sources: [] }, { Huyện: { stock: { members: 1_000 } } });
    expect(value(admissionRate(noList, 0, scope, "members"))).toBe("no-data");
    expect(value(admissionRate(boardWith(TREE, { A: { stock: { members: 0 } } }), 1, scope, "members"))).toBe(
      "zero-members",
    );
  });
});

it.each(Object.entries(STOCK_HEADINGS))("%s is named by the heading that a list of units has for it", (id, heading) => {
  expect(UNIT_HEADINGS[`unit.${id}` as ColumnId]?.[0]).toBe(heading);
});

describe("certificates for each planned admission", () => {
  const board = boardWith(TREE, {
    Huyện: { certificates: new Map([["2020", 233]]) },
    A: { certificates: new Map([["2019", 10]]) },
  });
  it("divide the certificates of one year by the plan of another", () => {
    const scope = scopeOf(board, "2021", "31/12/2021");
    expect(value(certificatesPerSlot(board, null, 2020, scope))).toBeCloseTo(2.9125, 9);
    // Of the units below only one gave any: their sum would be divided by the plan of all.
    expect(certificatesPerSlot(board, 0, 2019, scope)).toEqual({
      ok: false,
      reason: "partly-typed",
      about: "“Giấy chứng nhận 2019”: B",
    });
    const every = boardWith(TREE, {
      A: { certificates: new Map([["2019", 10]]) },
      B: { certificates: new Map([["2019", 0]]) },
    });
    expect(value(certificatesPerSlot(every, 0, 2019, scope))).toBeCloseTo(10 / 80, 9);
    expect(value(certificatesPerSlot(board, 0, 2018, scope))).toBe("no-certificates");
    expect(value(certificatesPerSlot(board, 1, 2019, scope))).toBe("no-plan");
  });
  it("have no value where nothing was planned to be admitted", () => {
    const zero = boardWith(
      { units: [{ name: "A", plans: { 2021: 0 } }] },
      { A: { certificates: new Map([["2020", 3]]) } },
    );
    expect(value(certificatesPerSlot(zero, 0, 2020, scopeOf(zero, "2021", "31/12/2021")))).toBe("zero-plan");
  });
});

describe("certificates and classes of a year", () => {
  const board = boardWith(TREE, {
    Huyện: { certificates: new Map([["2020", 233]]), classes: new Map([["2020", 4]]) },
    A: { certificates: new Map([["2019", 10]]), classes: new Map([["2019", 1]]) },
    B: { certificates: new Map([["2019", 15]]), classes: new Map([["2019", 2]]) },
  });
  it.each([
    ["certificates", certified, [233, "no-certificates", 25, 25, 10]],
    ["classes", classes, [4, "no-class-count", 3, 3, 1]],
  ] as const)("%s are a unit's own, else the sum of those below it, each year its own", (_what, count, expected) => {
    expect([
      value(count(board, 0, 2020)),
      value(count(board, 1, 2020)),
      value(count(board, 0, 2019)),
      value(count(board, null, 2019)),
      value(count(board, 1, 2019)),
    ]).toEqual(expected);
  });
});

describe("typed totals of a year", () => {
  const term = boardWith(
    {
      units: [
        { name: "H", plans: { "2010-2015": 55 } },
        { name: "A", under: "H" },
        { name: "B", under: "H" },
      ],
      admissions: [{ unit: "B", on: "5/5/2015", times: 4 }],
    },
    {
      A: {
        totals: new Map([
          ["2011", 10],
          ["2012", 12],
          ["2013", 0],
          ["2014", 0],
          ["2015", 7],
        ]),
      },
      B: {
        totals: new Map([
          ["2011", 5],
          ["2012", 0],
          ["2013", 0],
          ["2014", 0],
          ["2015", 99],
        ]),
      },
    },
  );
  const count = (unit: number | null, period: string, asOf: string): number | string =>
    value(admitted(term, unit, scopeOf(term, period, asOf)));
  it("stand for a year without rows and roll up", () => {
    expect(count(null, "2011", "31/12/2011")).toBe(15);
    expect(count(1, "2012", "31/12/2012")).toBe(12);
  });
  it("give way to rows of the unit, but not of another one", () => {
    expect(count(2, "2015", "31/12/2015")).toBe(4);
    expect(count(null, "2015", "31/12/2015")).toBe(11);
  });
  it("of the unit above cover those below, unless there are rows", () => {
    const above = boardWith(
      { units: [{ name: "H" }, { name: "A", under: "H" }], admissions: [{ unit: "A", on: "1/1/2012", times: 2 }] },
      {
        H: {
          totals: new Map([
            ["2011", 20],
            ["2012", 30],
          ]),
        },
        A: { totals: new Map([["2011", 8]]) },
      },
    );
    const of = (period: string): number | string =>
      value(admitted(above, 0, scopeOf(above, period, `31/12/${period}`)));
    expect(of("2011")).toBe(20);
    expect(of("2012")).toBe(2);
  });
  it("say nothing of the months: they count from the last day of their year", () => {
    expect(count(null, "2011", "30/12/2011")).toBe("not-covered");
  });
  it("make up a term together with rows", () => {
    expect(count(null, "2010-2015", "31/12/2015")).toBe(15 + 12 + 11);
    expect(count(null, "2010-2015", "31/12/2012")).toBe(27);
  });
  it("roll up from below, beside and above the first unit alike", () => {
    const tree = boardWith(
      { units: [{ name: "A" }, { name: "B" }, { name: "B1", under: "B" }, { name: "B11", under: "B1" }] },
      { A: { totals: new Map([["2011", 1]]) }, B11: { totals: new Map([["2011", 2]]) } },
    );
    const scope = scopeOf(tree, "2011", "31/12/2011");
    expect([0, 1, 2, 3, null].map((unit) => value(admitted(tree, unit, scope)))).toEqual([1, 2, 2, 2, 3]);
  });
  it("belong to their own year alone, whenever one asks", () => {
    const totals = new Map([
      ["2011", 3],
      ["2012", 4],
    ]);
    const typed = boardWith({ units: [{ name: "A" }] }, { A: { totals } });
    expect(value(admitted(typed, 0, scopeOf(typed, "2011", "31/12/2013")))).toBe(3);
  });
  it("of a whole term stand where none of its years holds anything", () => {
    const typed = boardWith(
      { units: [{ name: "A" }, { name: "B" }], admissions: [{ unit: "B", on: "5/5/2015", times: 4 }] },
      { A: { totals: new Map([["2010-2015", 30]]) }, B: { totals: new Map([["2010-2015", 40]]) } },
    );
    const of = (unit: number | null, period: string, asOf: string): number | string =>
      value(admitted(typed, unit, scopeOf(typed, period, asOf)));
    expect([of(0, "2010-2015", "31/12/2015"), of(1, "2010-2015", "31/12/2015")]).toEqual([30, "untyped-units"]);
    expect(of(0, "2010-2015", "30/12/2015")).toBe("years-missing");
    expect(of(0, "2015", "31/12/2015")).toBe(0);
  });
  it("make a list of admissions needless, and end a streak without admissions", () => {
    const years = ["2011", "2012", "2013"] as const;
    const totals = (...numbers: readonly number[]) => new Map(numbers.map((count, at) => [years[at] ?? "", count]));
    const typed = boardWith(
      { units: [{ name: "A" }, { name: "B" }], sources: [] },
      { A: { totals: totals(3, 0, 0) }, B: { totals: totals(0, 0, 0) } },
    );
    const scope = scopeOf(typed, "2011", "31/12/2011");
    expect(value(admitted(typed, 0, scope))).toBe(3);
    expect(dormant(typed, scopeOf(typed, "2013", "31/12/2013"), 1).map(({ unit, years }) => [unit, years])).toEqual([
      [1, 3],
      [0, 2],
    ]);
  });
});
