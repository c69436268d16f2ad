import { brief, makeGrid, read, readUnits, UNIT_HEADINGS, UNITS, ADMISSION_HEADINGS, ADMISSIONS } from "./grids";
import { createIssueList } from "../../src/intake/issue-list";
import { makeUnits } from "../../src/intake/make-units";
import { listAdmissions } from "../model/admission-list";

it("places units below their parents, by code or by name, and keeps the order of the sheet", () => {
  const { board, issues } = readUnits([
    ["A", "Đảng bộ huyện", "", ""],
    ["B", "Đảng bộ xã An Bình", "A", 4],
    ["C", "Chi bộ Thôn 1", "ĐB xã An Bình", 4],
    ["D", "Đảng bộ xã Hòa Lạc", "Đảng ủy huyện", 6],
  ]);
  expect(issues).toEqual([]);
  expect(board.roots).toEqual([0]);
  expect(board.units.map(({ parent }) => parent)).toEqual([null, 0, 1, 0]);
  expect(board.units.map(({ children }) => children)).toEqual([[1, 3], [2], [], []]);
});

it("reports an unknown parent with a suggestion and places the unit below the organisation, not below the suggestion", () => {
  const { board, issues } = readUnits([
    ["A", "Đảng bộ huyện Mê Linh", "", 10],
    ["B", "Chi bộ Thôn 1", "Huyện Mê Lin", 10],
  ]);
  expect(board.roots).toEqual([0]);
  expect([...(board.unplaced ?? [])]).toEqual([1]);
  expect(brief(issues)).toEqual(["error unit/unknown-parent Đơn vị!C3"]);
  expect(issues[0]?.parameters).toEqual({
    text: "Huyện Mê Lin",
    suggestion: "Đảng bộ huyện Mê Linh",
    standing: "unplaced",
  });
});

it("takes the one parent of every row that is not listed for the organisation itself", () => {
  const { board, issues } = readUnits([
    ["A", "Đảng bộ xã Một", "Đảng bộ tỉnh", 1],
    ["B", "Đảng bộ xã Hai", "Đảng bộ tỉnh", 2],
  ]);
  expect(board.roots).toEqual([0, 1]);
  expect(brief(issues)).toEqual(["note unit/unknown-parent Đơn vị!C2"]);
});

it.each([
  ["a unit above itself", [["A", "Một", "A", 1]], ["error unit/cycle Đơn vị!C2"], [0]],
  [
    "two units above one another",
    [
      ["A", "Một", "B", ""],
      ["B", "Hai", "A", 1],
    ],
    ["error unit/cycle Đơn vị!C2"],
    [0],
  ],
  [
    "a chain that ends in a circle",
    [
      ["A", "Một", "B", ""],
      ["B", "Hai", "C", ""],
      ["C", "Ba", "B", 1],
      ["D", "Bốn", "", 1],
    ],
    ["error unit/cycle Đơn vị!C3", "note plan/blank Đơn vị!B2"],
    [1, 3],
  ],
])("opens %s at its first unit", (_, rows, expected, roots) => {
  const { board, issues } = readUnits(rows);
  expect(brief(issues)).toEqual(expected);
  expect(board.roots).toEqual(roots);
});

it.each([
  ["equal", 10, [4, 6], []],
  ["one more", 11, [4, 6], ["warning plan/differs-from-children Đơn vị!D2"]],
  ["one less", 9, [4, 6], ["warning plan/differs-from-children Đơn vị!D2"]],
  ["a floor that the sum reaches", "từ 10 trở lên", [4, 6], []],
  ["a floor that the sum misses", "từ 11 trở lên", [4, 6], ["warning plan/differs-from-children Đơn vị!D2"]],
  ["a range around the sum", "9-10", [4, 6], []],
  ["a range above the sum", "11-12", [4, 6], ["warning plan/differs-from-children Đơn vị!D2"]],
  ["no plan above", "", [4, 6], []],
  ["no plans below", 10, ["", ""], []],
])("compares a plan with those below: %s", (_, own, below, expected) => {
  const { issues } = readUnits([
    ["A", "Một", "", own],
    ["B", "Hai", "A", below[0] ?? ""],
    ["C", "Ba", "A", below[1] ?? ""],
  ]);
  expect(brief(issues)).toEqual(expected);
});

it("rolls plans up over a unit that has none", () => {
  const { issues } = readUnits([
    ["A", "Một", "", 10],
    ["B", "Hai", "A", ""],
    ["C", "Ba", "B", 7],
  ]);
  expect(issues.map(({ parameters }) => parameters)).toEqual([{ name: "Một", period: "2017", own: 10, children: 7 }]);
});

it.each([
  [
    "a code used twice",
    [
      ["A", "Một", "", 1],
      ["a ", "Hai", "", 2],
    ],
    ["error unit/code-twice Đơn vị!A3", "note text/spaces Đơn vị!A3"],
    1,
    1,
  ],
  [
    "a name without codes",
    [
      ["", "Một", "", 1],
      ["", "MỘT", "", 2],
    ],
    ["error unit/name-twice Đơn vị!B3"],
    1,
    1,
  ],
  [
    "a name under two codes",
    [
      ["A", "Một", "", 1],
      ["B", "Một", "", 2],
    ],
    ["warning unit/name-twice Đơn vị!B3"],
    2,
    0,
  ],
  [
    "a name under two parents",
    [
      ["A", "Một", "", ""],
      ["B", "Hai", "", ""],
      ["C", "Chi bộ 1", "A", 1],
      ["D", "Chi bộ 1", "B", 2],
    ],
    [],
    4,
    0,
  ],
])("keeps apart what is different: %s", (_, rows, expected, units, leftOut) => {
  const { board, issues } = read([
    makeGrid(UNITS, [UNIT_HEADINGS, ...rows]),
    makeGrid(ADMISSIONS, [ADMISSION_HEADINGS]),
  ]);
  expect(brief(issues)).toEqual([...expected, "warning sheet/no-rows Kết nạp!A1"]);
  expect(board.units).toHaveLength(units);
  expect(board.sources[0]).toMatchObject({ sheet: UNITS, kind: "units", rows: rows.length, leftOut });
});

it("adds the plans of another sheet to the unit that is known already", () => {
  const { board, issues } = read([
    makeGrid("KH 2016", [
      ["Tên đơn vị", "Kế hoạch 2016"],
      ["Đảng bộ xã An Bình", 3],
    ]),
    makeGrid("KH 2017", [
      ["Tên đơn vị", "Kế hoạch 2017"],
      ["ĐẢNG BỘ XÃ AN BÌNH", 5],
    ]),
    makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ["Nguyễn Văn An", 33000, "Đảng bộ xã An Bình", "", 42900]]),
  ]);
  expect(issues).toEqual([]);
  expect(board.units).toHaveLength(1);
  expect([...(board.units[0]?.plans.keys() ?? [])]).toEqual(["2016", "2017"]);
});

it.each([
  ["text", "tám", "error plan/not-a-number Đơn vị!D2"],
  ["a negative number", -1, "error plan/negative Đơn vị!D2"],
  ["half a person", 1.5, "error plan/not-whole Đơn vị!D2"],
  ["an Excel error", "#REF!", "error cell/error-value Đơn vị!D2"],
])("keeps a unit whose plan is %s, without the plan", (_, plan, expected) => {
  const { board, issues } = readUnits([["A", "Một", "", plan]]);
  expect(brief(issues)).toEqual([expected]);
  expect(board.units[0]?.plans.size).toBe(0);
  expect(listAdmissions(board.admissions)[0]?.unit).toBe(0);
});

it("reads a plan of 0, a floor and a range", () => {
  const { board } = readUnits([
    ["A", "Một", "", 0],
    ["B", "Hai", "", "từ 80 trở lên"],
    ["C", "Ba", "", "55 - 60"],
  ]);
  expect(board.units.map(({ plans }) => plans.get("2017"))).toEqual([
    { kind: "exact", value: 0 },
    { kind: "floor", value: 80 },
    { kind: "range", low: 55, high: 60 },
  ]);
});

it("names a unit by its code when the name is missing, and leaves out a row with neither", () => {
  const { board, issues } = readUnits([
    ["A", "", "", 1],
    ["", "", "", 5],
    ["", "", "A", 5],
  ]);
  expect(board.units.map(({ name }) => name)).toEqual(["A"]);
  expect(brief(issues)).toContain("warning unit/no-name Đơn vị!B2");
  expect(brief(issues)).toContain("error unit/no-name Đơn vị!B4");
  expect(board.sources[0]?.leftOut).toBe(2);
});

describe("units below those that their numbers say", () => {
  const person = makeGrid("Kết nạp", [
    ["Họ và tên", "Đơn vị", "Ngày kết nạp"],
    ["Nguyễn Văn An", "Chi bộ 1 - Đảng bộ Cơ quan - Đảng bộ huyện Hai", 45_400],
  ]);
  const outline = (...rows: (readonly (string | number)[])[]): ReturnType<typeof read> =>
    read([makeGrid("Đơn vị", [["TT", "Đơn vị", "Chỉ tiêu 2024"], ...rows]), person]);
  const rows = [
    ["A", "Đảng bộ huyện Một", ""],
    ["I", "Đảng bộ Cơ quan", ""],
    [1, "Chi bộ 1", 2],
    ["B", "Đảng bộ huyện Hai", ""],
    ["I", "Đảng bộ Cơ quan", ""],
    [1, "Chi bộ 1", 3],
  ] as const;

  it("stand under the very row above them, whatever other unit has its name", () => {
    const { board, issues } = outline(...rows);
    expect(board.units.map(({ parent }) => parent)).toEqual([null, 0, 1, null, 3, 4]);
    expect(listAdmissions(board.admissions).map(({ unit }) => unit)).toEqual([5]);
    expect(issues.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("stand under the first row of a unit whose row is repeated by mistake", () => {
    const { board, issues } = outline(...rows, ["B", "Đảng bộ huyện Hai", ""], ["I", "Đảng bộ Mới", 3]);
    expect(board.units.map(({ name, parent }) => [name, parent]).slice(5)).toEqual([
      ["Chi bộ 1", 4],
      ["Đảng bộ Mới", 3],
    ]);
    expect(brief(issues)).toContain("error unit/name-twice Đơn vị!B8");
  });
});

it("names both units that a parent's name fits", () => {
  const { issues } = readUnits([
    ["A", "Chi bộ 1", "", 1],
    ["B", "Chi bộ 1", "C", 1],
    ["C", "Đảng bộ xã Ba", "", ""],
    ["D", "Tổ Hai", "Chi bộ 01", 1],
  ]);
  const unknown = issues.find(({ code }) => code === "unit/unknown-parent");
  expect(unknown).toMatchObject({ cell: "C5", parameters: { suggestion: "Chi bộ 1 (A); Chi bộ 1 (B)" } });
});

it("breathes between its walks over all units, which it tells to be checks", () => {
  const steps = makeUnits([], createIssueList());
  for (const step of steps) expect(step).toEqual({ stage: "check", done: 0, total: 0 });
});

it("makes the units of a long list", () => {
  const rows = Array.from({ length: 250 }, (_, at) => [`C${String(at)}`, `Chi bộ số ${String(at)}`, "", 1]);
  expect(readUnits(rows).board.units).toHaveLength(250);
});
