// The unit of people whose list names two levels of units in two columns.

import { createIssueList } from "../../src/intake/issue-list";
import { createUnitMatcher } from "../../src/intake/match-unit";
import { createUpperUnits, isBelow } from "../../src/intake/settle-by-upper";
import { layoutOf, type SheetLayout } from "../../src/intake/sheet-layout";
import { NO_UNIT } from "../../src/model/admission-columns";
import { brief, makeGrid, type Rows } from "./grids";
import { makeUnit } from "./units";

const [HUYEN, AN_BINH, HOA_LAC, TAN_SON, KIM] = [0, 1, 2, 6, 7];
const [AN_BINH_1, HOA_LAC_1, HOA_LAC_2, ALONE] = [3, 4, 5, 8];
const units = [
  makeUnit(HUYEN, "Đảng bộ huyện Một", { children: [1, 2, 6, 7] }),
  makeUnit(AN_BINH, "Đảng bộ xã An Bình", { parent: 0, children: [3] }),
  makeUnit(HOA_LAC, "Đảng bộ xã Hòa Lạc", { parent: 0, children: [4, 5] }),
  makeUnit(AN_BINH_1, "Chi bộ thôn 1", { parent: 1 }),
  makeUnit(HOA_LAC_1, "Chi bộ thôn 1", { parent: 2 }),
  makeUnit(HOA_LAC_2, "Chi bộ thôn 2", { parent: 2 }),
  makeUnit(TAN_SON, "Đảng bộ xã Tân Sơn", { parent: 0 }),
  makeUnit(KIM, "Đảng bộ thị trấn Kim", { parent: 0 }),
  makeUnit(ALONE, "Chi bộ Công an"),
];
const matchUnit = createUnitMatcher(units);

function listOf(rows: Rows, more: Partial<SheetLayout> = {}): SheetLayout {
  const headings = ["Tổ chức cơ sở đảng", "Chi bộ"];
  const texts = headings.map((heading) => [heading]);
  const columns = new Map([["admission.upper-unit", 0] as const, ["admission.unit", 1] as const]);
  return { ...layoutOf(makeGrid("KN", [headings, ...rows]), "admissions", 0, 1, texts), columns, ...more };
}

function settle(rows: Rows, more: Partial<SheetLayout> = {}): { settled: number[]; byPlace: number[]; said: string[] } {
  const issues = createIssueList();
  const byPlace: number[] = [];
  const uppers = createUpperUnits(
    listOf(rows, more),
    { units, matchUnit, issues },
    {
      placeOf: (row) => ({ sheet: "KN", cell: `B${String(row + 1)}` }),
      byPlace: (row) => byPlace.push(row),
      isDitto: (text) => text === "nt",
    },
  );
  const settled = rows.map(([, lower], at) => {
    const match = matchUnit(String(lower));
    return uppers?.settle(match.kind === "found" ? match.unit : NO_UNIT, lower, at + 1) ?? NaN;
  });
  uppers?.finish();
  return { settled, byPlace, said: brief(issues.items) };
}

it.each<[string, Rows, number[], string[]]>([
  ["the lower unit below the upper one", [["Đảng bộ xã An Bình", "Chi bộ thôn 1"]], [AN_BINH_1], []],
  ["the lower unit far below the upper one", [["Đảng bộ huyện Một", "Chi bộ thôn 2"]], [HOA_LAC_2], []],
  ["the upper unit, named twice", [["Đảng bộ xã An Bình", "Đảng bộ xã An Bình"]], [AN_BINH], []],
  ["the upper unit alone", [["Đảng bộ xã Tân Sơn", ""]], [TAN_SON], []],
  ["the upper unit beside an error", [["Đảng bộ xã Tân Sơn", "#N/A"]], [TAN_SON], []],
  ["the lower unit that stands below nothing", [["Đảng bộ xã Lạ", "Chi bộ Công an"]], [ALONE], []],
  ["the lower unit below one called nearly so", [["Đảng bộ xã Hòa Lạcc", "Chi bộ thôn 2"]], [HOA_LAC_2], []],
  ["none, where another is called nearly so", [["Đảng bộ xã An Bìnhh", "Chi bộ thôn 2"]], [NO_UNIT], []],
  ["none of an unknown upper unit", [["Đảng bộ xã Xa Lắc", "Chi bộ thôn 2"]], [NO_UNIT], []],
  ["none of two, where neither is below an unknown one", [["Đảng bộ xã Lạ", "Chi bộ thôn 1"]], [NO_UNIT], []],
  ["none for a repeated mark", [["Đảng bộ xã An Bình", "nt"]], [NO_UNIT], []],
  [
    "the upper unit of a lower one that stands elsewhere",
    [["Đảng bộ xã An Bình", "Chi bộ thôn 2"]],
    [AN_BINH],
    ["note admission/counted-above KN!B2"],
  ],
  [
    "each upper unit with others below it, which is said of each",
    [["Đảng bộ xã An Bình", "Chi bộ thôn 8"], ["Đảng bộ xã Hòa Lạc", "Chi bộ thôn 9"]], // prettier-ignore
    [AN_BINH, HOA_LAC],
    ["note admission/counted-above KN!B2", "note admission/counted-above KN!B3"],
  ],
  [
    "each upper unit of a list without others below them, which is said once",
    [["Đảng bộ xã Tân Sơn", "Chi bộ thôn 8"], ["Đảng bộ thị trấn Kim", "Chi bộ thôn 9"]], // prettier-ignore
    [TAN_SON, KIM],
    ["note admission/counted-above KN!B2"],
  ],
])("settles %s", (_, rows, settled, said) => {
  expect(settle(rows)).toEqual({ settled, byPlace: [], said });
});

describe("a blank cell of the upper unit", () => {
  const FIRST = ["Đảng bộ xã Hòa Lạc", "Chi bộ thôn 2"];
  it.each<[string, string, number, number[]]>([
    ["tells a lower unit from its namesakes by the one further up, which is said", "Chi bộ thôn 1", HOA_LAC_1, [2]],
    ["says nothing against a lower unit", "Chi bộ thôn 2", HOA_LAC_2, []],
    ["says nothing against one that stands elsewhere", "Chi bộ Công an", ALONE, []],
    ["says nothing of an unknown one", "Chi bộ thôn 9", NO_UNIT, []],
    ["says nothing beside a blank", "", NO_UNIT, []],
  ])("%s", (_, lower, unit, byPlace) => {
    expect(settle([FIRST, ["", lower]])).toEqual({ settled: [HOA_LAC_2, unit], byPlace, said: [] });
  });

  it("says nothing against a lower unit below another than the one further up", () => {
    const { settled, said } = settle([["Đảng bộ xã An Bình", "Chi bộ thôn 1"], ["", "Chi bộ thôn 2"]]); // prettier-ignore
    expect([settled, said]).toEqual([[AN_BINH_1, HOA_LAC_2], []]);
  });

  it("means the one further up where a person said so", () => {
    const rows = [FIRST, ["", "Chi bộ thôn 9"]];
    expect(settle(rows, { unitAbove: true }).settled).toEqual([HOA_LAC_2, HOA_LAC]);
  });

  it("means none in the first row", () => {
    const none = { settled: [NO_UNIT], byPlace: [], said: [] };
    expect(settle([["", "Chi bộ thôn 1"]])).toEqual(none);
    expect(settle([["", "Chi bộ thôn 9"]], { unitAbove: true })).toEqual(none);
  });
});

it("says for which unit people count, of what text, and how many they are", () => {
  const issues = createIssueList();
  const place = { placeOf: () => ({ sheet: "KN", cell: "B2" }), byPlace: () => undefined, isDitto: () => false };
  const rows = ["Chi bộ thôn 8", "Chi bộ thôn 9"].map((lower) => ["Đảng bộ xã Hòa Lạc", lower]);
  const uppers = createUpperUnits(listOf(rows), { units, matchUnit, issues }, place);
  rows.forEach(([, lower], at) => uppers?.settle(NO_UNIT, lower, at + 1));
  uppers?.finish();
  expect(issues.items.map(({ parameters }) => parameters)).toEqual([
    { text: "Chi bộ thôn 8", name: "Đảng bộ xã Hòa Lạc", count: 2 },
  ]);
});

it.each<[string, string, number, boolean, string[]]>([
  ["no upper unit", "", NO_UNIT, false, []],
  ["a settled unit", "Đảng bộ xã Lạ", HOA_LAC, true, []],
  ["a known upper unit", "Đảng bộ xã Hòa Lạc", NO_UNIT, false, []],
  ["an unknown upper unit, which is said", "Đảng bộ xã Lạ", NO_UNIT, true, ["error admission/unknown-unit KN!A2"]],
])("has something to say of %s, or not", (_, upper, unit, isAll, said) => {
  const issues = createIssueList();
  const place = { placeOf: () => ({ sheet: "KN", cell: "B2" }), byPlace: () => undefined, isDitto: () => false };
  const uppers = createUpperUnits(listOf([[upper, "x"]]), { units, matchUnit, issues }, place);
  expect([uppers?.textAt(1), uppers?.report(1, unit), brief(issues.items)]).toEqual([upper, isAll, said]);
});

it("has nothing to settle in a list of one column of units", () => {
  const place = { placeOf: () => ({ sheet: "KN", cell: "B2" }), byPlace: () => undefined, isDitto: () => false };
  const list = listOf([["Đảng bộ xã Một", "x"]], { columns: new Map([["admission.unit", 1]]) });
  expect(createUpperUnits(list, { units, matchUnit, issues: createIssueList() }, place)).toBeNull();
});

it.each([
  [HOA_LAC_2, HOA_LAC, true],
  [HOA_LAC_2, HUYEN, true],
  [HOA_LAC_2, AN_BINH, false],
  [HUYEN, HOA_LAC, false],
  [HOA_LAC, HOA_LAC, false],
])("knows whether unit %j is below unit %j: %j", (unit, ancestor, below) => {
  expect(isBelow(units, unit, ancestor)).toBe(below);
});

it("knows a unit below one that stands far down in the list", () => {
  const list = [makeUnit(0, "Tổ 1", { parent: 1 }), makeUnit(1, "Chi bộ 1", { parent: 2 }), makeUnit(2, "Đảng bộ A")];
  expect(isBelow(list, 0, 2)).toBe(true);
});
