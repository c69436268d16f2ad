// Groupings of a person's own as breakdowns of new members, and the goals of composition.

import { composition, shareOf, tallyOf } from "../../src/indicators/composition";
import { crosstab } from "../../src/indicators/crosstab";
import { densityGoal, goalOf } from "../../src/indicators/goal";
import type { Scope } from "../../src/indicators/report-scope";
import { OTHER, UNSTATED } from "../../src/model/dimension";
import { groupingId, type CompositionGoal, type Grouping, type GroupingRule } from "../../src/model/grouping";
import type { Period } from "../../src/model/period";
import { buildBoard, day, type AdmissionSpec } from "./board-builder";

const SCOPE: Scope = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("30/6/2021"),
};
const on = "1/3/2021";
const HALF_YEAR: Grouping = {
  name: "Trình độ 6 tháng",
  rules: [
    { label: "thạc sỹ", dimension: "qualification", category: "master" },
    { label: "đại học", dimension: "qualification", category: "university" },
    { label: "cao đẳng, trung cấp", dimension: "qualification", category: "college" },
    { label: "cao đẳng, trung cấp", dimension: "qualification", category: "intermediate" },
    { label: "sinh viên", dimension: "occupation", category: "student" },
  ],
};
const ID = groupingId(0);

function boardOf(people: readonly Omit<AdmissionSpec, "unit" | "on">[], groupings: readonly Grouping[] = [HALF_YEAR]) {
  return buildBoard({
    units: [{ name: "A" }, { name: "B", under: "A" }],
    admissions: people.map((one, place) => ({ unit: place % 2 === 0 ? "A" : "B", on, ...one })),
    groupings,
  });
}

function counts(people: readonly Omit<AdmissionSpec, "unit" | "on">[], groupings?: readonly Grouping[]): string[] {
  const rows = composition(boardOf(people, groupings), ID, null, SCOPE);
  return rows.ok ? rows.value.map(({ category, count }) => `${category} ${String(count)}`) : [rows.reason];
}

const LAM_DONG: readonly Omit<AdmissionSpec, "unit" | "on">[] = [
  { qualification: "master", times: 14 },
  { qualification: "university", times: 27 },
  { qualification: "college", times: 4 },
  { qualification: "intermediate", times: 2 },
  { occupation: "student", times: 5 },
];

it("splits the new members of Lâm Đồng 2021 as their report does", () => {
  expect(counts(LAM_DONG)).toEqual([
    "thạc sỹ 14",
    "đại học 27",
    "cao đẳng, trung cấp 6",
    "sinh viên 5",
    "other 0",
    "unstated 0",
  ]);
  const board = boardOf(LAM_DONG);
  expect(tallyOf(board, ID, ["sinh viên"], null, SCOPE)).toEqual({ ok: true, value: 5 });
  expect(shareOf(board, ID, ["sinh viên"], null, SCOPE)).toEqual({ ok: true, value: 5 / 52 });
  expect(tallyOf(board, ID, ["nông dân"], null, SCOPE)).toEqual({ ok: false, reason: "unknown-category" });
});

it("puts a person under the first rule that fits, in the order of the rows", () => {
  const both = [{ qualification: "university" as const, occupation: "student" as const }];
  expect(counts(both)).toContain("đại học 1");
  const reversed = { ...HALF_YEAR, rules: [...HALF_YEAR.rules].reverse() };
  expect(counts(both, [reversed])).toContain("sinh viên 1");
  const [master, university] = HALF_YEAR.rules as [GroupingRule, GroupingRule];
  const split = [university, master, { ...university, dimension: "sex", category: "female" } as const];
  expect(counts([{ sex: "female", qualification: "master" }], [{ name: "X", rules: split }])).toEqual([
    "đại học 0",
    "thạc sỹ 1",
    "other 0",
    "unstated 0",
  ]);
});

it("counts whom no rule fits as others, and as unstated who says nothing that the rules ask for", () => {
  const people = [{ qualification: "doctor" as const }, { occupation: "farmer" as const, times: 2 }];
  const silent = { sex: "female" as const, ethnicity: "kinh" as const, times: 4 };
  expect(counts([...people, silent]).slice(-2)).toEqual(["other 3", "unstated 4"]);
  const board = boardOf([...people, silent]);
  expect(tallyOf(board, ID, [OTHER], null, SCOPE)).toEqual({ ok: true, value: 3 });
});

it("holds the others in one item, also where rules name it", () => {
  const rules = [
    { label: OTHER, dimension: "sex", category: "male" },
    { label: "nữ", dimension: "sex", category: "female" },
    { label: OTHER, dimension: "youth", category: "member" },
  ] as const;
  const people = [{ sex: "male" as const }, { sex: "female" as const }, { youth: false }, {}];
  expect(counts(people, [{ name: "X", rules }])).toEqual(["nữ 1", "other 2", "unstated 1"]);
});

it("takes who is unstated by a rule for no other", () => {
  const rules = [
    { label: "chưa ghi giới", dimension: "sex", category: UNSTATED },
    { label: UNSTATED, dimension: "sex", category: "male" },
  ] as const;
  expect(counts([{}, { sex: "male" }, { sex: "female" }], [{ name: "X", rules }])).toEqual([
    "chưa ghi giới 1",
    "other 1",
    "unstated 1",
  ]);
});

it("tells hundreds of items apart", () => {
  const rules = Array.from({ length: 256 }, (_, place): GroupingRule => ({
    label: `mục ${String(place)}`,
    dimension: "sex",
    category: place === 255 ? "female" : "no-such-category",
  }));
  const rows = counts([{ sex: "female", times: 2 }, { sex: "male" }], [{ name: "X", rules }]);
  expect(rows.filter((row) => !row.endsWith(" 0"))).toEqual(["mục 255 2", "other 1"]);
});

it("is all unstated where the grouping is gone", () => {
  const { units, roots, admissions, sources, settings } = boardOf(LAM_DONG);
  expect(composition({ units, roots, admissions, sources, settings }, ID, null, SCOPE)).toEqual({
    ok: true,
    value: [
      { category: OTHER, count: 0, share: 0 },
      { category: UNSTATED, count: 52, share: 1 },
    ],
  });
});

it("keeps groupings apart, and the scopes of each", () => {
  const phai: Grouping = { name: "Phái", rules: [{ label: "nữ", dimension: "sex", category: "female" }] };
  const board = boardOf([{ sex: "female", times: 2 }, { sex: "male" }], [HALF_YEAR, phai]);
  const count = (place: number, category: string, scope: Scope) =>
    tallyOf(board, groupingId(place), [category], null, scope);
  const unstated = (place: number, scope: Scope) => count(place, UNSTATED, scope);
  expect([unstated(0, SCOPE), count(1, OTHER, SCOPE)]).toEqual([
    { ok: true, value: 3 },
    { ok: true, value: 1 },
  ]);
  expect(unstated(1, { ...SCOPE, asOf: day("28/2/2021") })).toEqual({ ok: true, value: 0 });
  expect(unstated(5, SCOPE)).toEqual({ ok: true, value: 3 });
});

it("asks of each person what the dimensions say, ages on the day that counts for them", () => {
  const rules = [
    { label: "trẻ", dimension: "age", category: "18-30" },
    { label: "đạo Phật", dimension: "religion", category: "buddhism" },
    { label: "đoàn viên", dimension: "youth", category: "member" },
    { label: "dân tộc", dimension: "minority", category: "minority" },
  ] as const;
  const people = [
    { birth: { day: day("20/2/1990") }, decision: "19/2/2021" },
    { birth: { day: day("20/2/1990") }, religion: "buddhism" as const },
    { youth: true },
    { ethnicity: "hoa" as const },
  ];
  expect(counts(people, [{ name: "X", rules }])).toEqual([
    "trẻ 1",
    "đạo Phật 1",
    "đoàn viên 1",
    "dân tộc 1",
    "other 0",
    "unstated 0",
  ]);
});

it("crosses a grouping with a dimension and with another grouping", () => {
  const people = [{ qualification: "master" as const, sex: "female" as const }, { occupation: "student" as const }];
  const phai: Grouping = { name: "Phái", rules: [{ label: "nữ", dimension: "sex", category: "female" }] };
  const board = boardOf(people, [HALF_YEAR, phai]);
  expect(crosstab(board, ID, groupingId(1), null, SCOPE)).toEqual({
    ok: true,
    value: {
      rows: ["thạc sỹ", "đại học", "cao đẳng, trung cấp", "sinh viên", "other", "unstated"],
      columns: ["nữ", "other", "unstated"],
      counts: [
        [1, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 1],
        [0, 0, 0],
        [0, 0, 0],
      ],
      totals: [1, 0, 1],
    },
  });
  const withSex = crosstab(board, "sex", ID, null, SCOPE);
  expect(withSex.ok && withSex.value.counts[1]).toEqual([1, 0, 0, 0, 0, 0]);
});

describe("a goal of composition", () => {
  const year: Period = { kind: "year", year: 2021 };
  const goal = (unit: number | null, period: string | null, share: number): CompositionGoal => {
    return { dimension: "sex", category: "female", unit, period, share };
  };
  const shareIn = (
    goals: readonly CompositionGoal[],
    unit: number | null = null,
    period: Period = year,
    units: readonly { name: string; under?: string }[] = [{ name: "A" }, { name: "B", under: "A" }],
  ) => {
    const result = goalOf(buildBoard({ units, goals }), "sex", ["female"], unit, { period });
    return result.ok ? result.value : result.reason;
  };

  it("is that of the period, else of a term around it, else the one of all periods", () => {
    const [own, term, always] = [goal(null, "2021", 0.3), goal(null, "2020-2025", 0.35), goal(null, null, 0.4)];
    expect(shareIn([always, term, own])).toBe(0.3);
    expect(shareIn([always, term])).toBe(0.35);
    expect(shareIn([always])).toBe(0.4);
    expect(shareIn([term, own], null, { kind: "year", year: 2025 })).toBe(0.35);
    expect(shareIn([term, own], null, { kind: "year", year: 2026 })).toBe("no-goal");
    expect(shareIn([term, own], null, { kind: "year", year: 2020 })).toBe("no-goal");
    expect(shareIn([own], null, { kind: "term", from: 2020, to: 2025 })).toBe("no-goal");
  });

  it("is that of the unit, else the one of every unit", () => {
    const goals = [goal(null, "2021", 0.3), goal(1, "2021", 0.5)];
    expect([shareIn(goals, 1), shareIn(goals, 0), shareIn(goals)]).toEqual([0.5, 0.3, 0.3]);
    expect(shareIn([goal(0, "2021", 0.2)], 1)).toBe("no-goal");
  });

  it("of the one unit at the top is that of the whole organisation", () => {
    expect(shareIn([goal(0, "2021", 0.2), goal(null, "2021", 0.3)])).toBe(0.2);
    expect(shareIn([goal(1, "2021", 0.2)], null, year, [{ name: "B", under: "A" }, { name: "A" }])).toBe(0.2);
    expect(shareIn([goal(0, "2021", 0.2)], null, year, [{ name: "A" }, { name: "B" }])).toBe("no-goal");
  });

  it("of members among the population is chosen in the same way", () => {
    const made = buildBoard({ units: [{ name: "A" }, { name: "B", under: "A" }] });
    const densityGoals = [
      { unit: null, period: null, share: 0.06 },
      { unit: 1, period: null, share: 0.05 },
    ];
    const of = (unit: number | null, goals = densityGoals) =>
      densityGoal({ ...made, densityGoals: goals }, unit, { period: year });
    expect([of(null), of(1)]).toEqual([
      { ok: true, value: 0.06 },
      { ok: true, value: 0.05 },
    ]);
    expect([of(null, []), densityGoal(made, null, { period: year })]).toEqual([
      { ok: false, reason: "no-goal" },
      { ok: false, reason: "no-goal" },
    ]);
  });

  it("is told apart by dimension and category, and needs a unit that exists", () => {
    expect(shareIn([{ ...goal(null, null, 0.3), dimension: ID }])).toBe("no-goal");
    expect(shareIn([{ ...goal(null, null, 0.3), category: "male" }])).toBe("no-goal");
    expect(shareIn([goal(null, null, 0.3)], 7)).toBe("unknown-unit");
    const several = buildBoard({ units: [{ name: "A" }], goals: [goal(null, null, 0.3)] });
    expect(goalOf(several, "sex", ["female", "male"], null, { period: year })).toEqual({
      ok: false,
      reason: "no-goal",
    });
    const { units, roots, admissions, sources, settings } = buildBoard({ units: [{ name: "A" }] });
    expect(goalOf({ units, roots, admissions, sources, settings }, "sex", ["female"], 0, { period: year })).toEqual({
      ok: false,
      reason: "no-goal",
    });
  });
});
