// Composition goals, read from their sheet.

import { parseShare } from "../../src/intake/parse-share";
import type { CellValue, Grid } from "../../src/model/grid";
import type { ColumnId } from "../../src/model/issue";
import type { SheetMapping } from "../../src/model/settings";
import { ADMISSION_HEADINGS, ADMISSIONS, brief, makeGrid, read, someUnits, type Rows } from "./grids";

const SHEET = "Chỉ tiêu";
const HEADINGS = ["Tiêu chí", "Mục", "Đơn vị", "Chỉ tiêu 2017 (%)", "Chỉ tiêu nhiệm kỳ 2015-2020 (%)", "Chỉ tiêu (%)"];
const PEOPLE = makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ["Nguyễn Văn An", 33000, "Đảng bộ xã An Bình", 42900, 42910]]);
const GROUPINGS: Rows = [
  ["Tên nhóm cơ cấu", "Mục", "Tiêu chí", "Giá trị"],
  ["Đối tượng", "sinh viên", "Nghề nghiệp", "sinh viên"],
];

function readTable(rows: Rows, headings: readonly CellValue[] = HEADINGS): ReturnType<typeof read> {
  return read([someUnits(), PEOPLE, makeGrid(SHEET, [headings, ...rows])]);
}

it("reads a goal for each period, of a unit or of all", () => {
  const { board, issues } = readTable([
    ["Giới tính", "nữ", "", 30, 35, 0.4],
    ["", "Nam", "Đảng bộ xã An Bình", "", "từ 60% trở lên", ""],
  ]);
  expect(board.goals).toEqual([
    { dimension: "sex", category: "female", unit: null, period: "2017", share: 0.3 },
    { dimension: "sex", category: "female", unit: null, period: "2015-2020", share: 0.35 },
    { dimension: "sex", category: "female", unit: null, period: null, share: 0.4 },
    { dimension: "sex", category: "male", unit: 0, period: "2015-2020", share: 0.6 },
  ]);
  expect(issues).toEqual([]);
  expect(board.sources.at(-1)).toMatchObject({ sheet: SHEET, kind: "goals", rows: 2, leftOut: 0 });
});

it("takes small numbers for percents where others of their column are", () => {
  const { board } = readTable([
    ["Giới tính", "nữ", "", 1, 0.3, "30%"],
    ["", "nam", "", 0.5, 0.7, 0.5],
    ["Trình độ chuyên môn", "thạc sĩ", "", 30, "", ""],
  ]);
  const shares = (period: string | null): number[] =>
    (board.goals ?? []).filter((goal) => goal.period === period).map(({ share }) => share);
  expect([shares("2017"), shares("2015-2020"), shares(null)]).toEqual([
    [0.01, 0.005, 0.3],
    [0.3, 0.7],
    [0.3, 0.5],
  ]);
});

it("takes a number that Excel shows with % for a share, whatever stands beside it, and asks which are shown so", () => {
  const goals = makeGrid("Chỉ tiêu", [
    ["Tiêu chí", "Mục", "Chỉ tiêu (%)"],
    ["Giới tính", "nữ", 0.4],
    ["", "nam", 1],
    ["Dân tộc", "DTTS", 25],
    ["Dân tộc", "Kinh", 0],
    ["Dân tộc", "Tày", "0.5"],
  ]);
  const shares = (grid: Grid): unknown[] => {
    const { board, issues, doubtful } = read([someUnits(), PEOPLE, grid]);
    const told = issues.map(({ code, cell, parameters }) => [code, cell, parameters]);
    return [board.goals?.map(({ share }) => share), told, doubtful.map(({ cell }) => cell)];
  };
  const typed = ["goal/perhaps-share", "C6", { text: "0.5" }];
  expect(shares(goals)).toEqual([
    [0.004, 0.01, 0.25, 0, 0.005],
    [["goal/perhaps-share", "C2", { text: "0.4" }], typed],
    ["C2", "C3"],
  ]);
  const percents = new Set(["C2"]);
  expect(shares({ ...goals, percents })).toEqual([[0.4, 0.01, 0.25, 0, 0.005], [typed], ["C3"]]);
});

it("takes the year of the title where the heading names none", () => {
  const grid = makeGrid(SHEET, [
    ["CHỈ TIÊU CƠ CẤU NĂM 2018"],
    ["Tiêu chí", "Mục", "Chỉ tiêu"],
    ["Giới tính", "nữ", 30],
  ]);
  expect(read([someUnits(), PEOPLE, grid]).board.goals).toMatchObject([{ period: "2018", share: 0.3 }]);
});

it("knows the items of a grouping, which may stand on the same sheet or a later one", () => {
  const goals: Rows = [
    ["Tiêu chí", "Mục", "Chỉ tiêu (%)"],
    ["đối tượng", "Sinh viên", 10],
    ["Đối tượng", "không ghi", 90],
    ["Đối tượng", "nông dân", 5],
  ];
  const expected = [
    { dimension: "grouping:0", category: "sinh viên", share: 0.1 },
    { dimension: "grouping:0", category: "unstated", share: 0.9 },
  ];
  const apart = read([makeGrid(SHEET, goals), someUnits(), PEOPLE, makeGrid("Nhóm", GROUPINGS)]);
  expect(apart.board.goals).toMatchObject(expected);
  expect(brief(apart.issues)).toEqual(["error criterion/unknown-category Chỉ tiêu!B4"]);
  const below = read([someUnits(), PEOPLE, makeGrid(SHEET, [...GROUPINGS, [], ["II. CHỈ TIÊU"], ...goals])]);
  expect(below.board.goals).toMatchObject(expected);
  expect(brief(below.issues)).toEqual(["error criterion/unknown-category Chỉ tiêu!B8"]);
});

it.each([
  ["below", [...GROUPINGS, ["Tuổi tác", "trẻ", "Nhóm tuổi", "18-30"]], 0],
  ["above", [], 1],
])("knows the second of two groupings, right %s the goals", (_, above, at) => {
  const goals: Rows = [
    ["Tiêu chí", "Mục", "Chỉ tiêu (%)"],
    ["Tuổi tác", "trẻ", 60],
  ];
  const below: Rows = at === 0 ? [] : [...GROUPINGS, ["Tuổi tác", "trẻ", "Nhóm tuổi", "18-30"]];
  const { board, issues } = read([someUnits(), PEOPLE, makeGrid(SHEET, [...above, ...goals, ...below])]);
  expect(board.goals).toMatchObject([{ dimension: "grouping:1", category: "trẻ", share: 0.6 }]);
  expect(board.sources.slice(2).map(({ rows }) => rows).sort()).toEqual([1, 2]); // prettier-ignore
  expect(issues).toEqual([]);
});

it("passes over blank rows, titles and signatures, and numbers above the headings", () => {
  const { board, issues } = read([
    someUnits(),
    PEOPLE,
    makeGrid(SHEET, [
      ["Bảng số", "", "", 45],
      HEADINGS,
      ["Giới tính", "nữ", "", 1],
      [],
      ["NGƯỜI LẬP BIỂU", "", "Trần Văn Bình"],
    ]),
  ]);
  expect(board.goals).toMatchObject([{ category: "female", share: 1 }]);
  expect(board.sources.at(-1)).toMatchObject({ rows: 1, leftOut: 0 });
  expect(issues).toEqual([]);
});

it.each([
  [["Chiều cao", "cao", "", 30], "error criterion/unknown-dimension Chỉ tiêu!A2", 1, { text: "Chiều cao" }],
  [["Chiều cao", "cao", "", ""], "error criterion/unknown-dimension Chỉ tiêu!A2", 1, { text: "Chiều cao" }],
  [
    ["Giới tính", "cao", "", 30],
    "error criterion/unknown-category Chỉ tiêu!B2",
    1,
    { text: "cao", dimension: "Giới tính" },
  ],
  [["Giới tính", "nam; nữ", "", 30], "error goal/several-categories Chỉ tiêu!B2", 1, { text: "nam; nữ" }],
  [["", "nữ", "", 30], "error criterion/incomplete Chỉ tiêu!A2", 1, {}],
  [["Giới tính", "", "", 30], "error criterion/incomplete Chỉ tiêu!B2", 1, {}],
  [
    ["Giới tính", "nữ", "Xã Không Có", 30],
    "error goal/unknown-unit Chỉ tiêu!C2",
    1,
    { text: "Xã Không Có", suggestion: null },
  ],
  [
    ["Giới tính", "nữ", "xã An Binh", 30],
    "error goal/unknown-unit Chỉ tiêu!C2",
    1,
    { text: "xã An Binh", suggestion: "Đảng bộ xã An Bình" },
  ],
  [["Giới tính", "nữ", "", "nhiều"], "error goal/not-a-share Chỉ tiêu!D2", 0, { text: "nhiều" }],
  [["Giới tính", "nữ", "", 100.5], "error goal/not-a-share Chỉ tiêu!D2", 0, { text: "100.5" }],
])("says what is wrong with %j", (row, expected, leftOut, parameters) => {
  const { board, issues } = readTable([row]);
  expect(brief(issues)).toEqual([expected]);
  expect(issues[0]?.parameters).toMatchObject(parameters);
  expect(board.goals).toEqual([]);
  expect(board.sources.at(-1)).toMatchObject({ rows: 1, leftOut });
});

it("proposes none of two units for a goal of either", () => {
  const units = makeGrid("Đơn vị", [["Tên đơn vị", "Kế hoạch 2017"], ["Đảng bộ xã Một", 1], ["Chi bộ xã Một", 2]]); // prettier-ignore
  const { issues } = read([units, makeGrid(SHEET, [HEADINGS, ["Giới tính", "nữ", "xã Một", 30]])]);
  expect(issues).toContainEqual(
    expect.objectContaining({ code: "goal/unknown-unit", parameters: { text: "xã Một", suggestion: null } }),
  );
});

it("keeps the first of two goals for the same", () => {
  const { board, issues } = readTable([
    ["Giới tính", "nữ", "", 30],
    ["Giới tính", "Nữ", "", 40],
    ["Giới tính", "nữ", "A", 50],
  ]);
  expect(board.goals).toMatchObject([
    { unit: null, share: 0.3 },
    { unit: 0, share: 0.5 },
  ]);
  expect(brief(issues)).toEqual(["warning goal/twice Chỉ tiêu!D3"]);
  expect(issues[0]?.parameters).toEqual({ firstCell: "D2" });
});

it("is no list of units, though it names units and goals", () => {
  const { board, issues } = readTable(
    [["Giới tính", "nữ", "Xã Mới", 30]],
    ["Tiêu chí", "Mục", "Đơn vị", "Chỉ tiêu 2017"],
  );
  expect(board.units).toHaveLength(1);
  expect(brief(issues)).toEqual(["error goal/unknown-unit Chỉ tiêu!C2"]);
});

it.each<[string[], ColumnId]>([
  [["Tiêu chí", "Mục", "Số lượng"], "goal.share"],
  [["Tiêu chí", "Nội dung", "Chỉ tiêu 2017 (%)"], "goal.item"],
  [["Mục", "Chỉ tiêu 2017 (%)"], "goal.dimension"],
])("is no table of goals with %j alone, and what it lacks is noted", (headings, missing) => {
  const { board, issues } = readTable([["Giới tính", "nữ", 30]], headings);
  expect([board.goals, board.sources.length]).toEqual([[], 2]);
  expect(issues).toMatchObject([{ code: "column/missing", severity: "note", parameters: { column: missing } }]);
  expect(board.candidates).toMatchObject([{ kind: "goals", missing: [missing] }]);
});

it("reads a column of goals that a person named, with the year of the title", () => {
  const rows = [["MỤC TIÊU CƠ CẤU NĂM 2017"], ["Tiêu chí", "Mục", "Phấn đấu"], ["Giới tính", "nữ", 30]];
  const grids = [someUnits(), makeGrid("Chỉ tiêu", rows)];
  const [candidate] = read(grids).board.candidates ?? [];
  const mapping: SheetMapping[] = [
    {
      sheet: "Chỉ tiêu",
      fingerprint: candidate?.fingerprint ?? "",
      kind: "goals",
      columns: { "phấn đấu": "goal.share" },
    },
  ];
  expect(read(grids, { mapping }).board.goals).toMatchObject([{ dimension: "sex", period: "2017", share: 0.3 }]);
});

it("is not missed on the sheet of a list, nor when a table below another lacks a heading", () => {
  const units = makeGrid("Đơn vị", [
    ["Tiêu chí", "Tên đơn vị", "Mục", "Kế hoạch 2017"],
    ["", "Đảng bộ xã An Bình", "", 10],
  ]);
  expect(read([units]).issues.map(({ code }) => code)).toEqual(["workbook/no-admissions"]);
  const below = makeGrid("Cơ cấu", [
    ["Tên nhóm cơ cấu", "Mục", "Tiêu chí", "Giá trị"],
    ["Đối tượng", "nữ", "Giới tính", "nữ"],
    ["Tiêu chí", "Mục", "Tỷ lệ 2017"],
    ["Giới tính", "nữ", 30],
  ]);
  const { board, issues } = read([someUnits(), below]);
  expect(board.sources.at(-1)).toMatchObject({ kind: "groupings", rows: 1, leftOut: 0 });
  expect(brief(issues)).toContain("note column/missing Cơ cấu!A3");
});

it.each<[CellValue | undefined, number | string | null]>([
  [65, 0.65],
  [0.65, 0.65],
  ["65", 0.65],
  ["65 %", 0.65],
  ["0,65", 0.65],
  ["66,5%", 0.665],
  ["từ 65% trở lên", 0.65],
  ["≥ 65 %", 0.65],
  ["0,5 %", 0.005],
  ["1 %", 0.01],
  [1, 1],
  [100, 1],
  [0, 0],
  [100.01, "unreadable"],
  [-1, "unreadable"],
  ["55-60", "unreadable"],
  [true, "unreadable"],
  ["#N/A", "unreadable"],
  ["", null],
  ["-", null],
  [undefined, null],
])("takes %j for the share %j", (value, share) => {
  expect(parseShare(value)).toEqual(typeof share === "number" ? expect.closeTo(share, 12) : share);
});

it("reads what members should be of the population, without an item", () => {
  const { board, issues } = readTable([
    ["Tỷ lệ đảng viên so với dân số", "", "", 1.8, "2,2", ""],
    ["Đảng viên trên dân số", "", "Đảng bộ xã An Bình", 2, "", ""],
    ["Giới tính", "", "", 30, "", ""],
  ]);
  expect(board.densityGoals).toEqual([
    { unit: null, period: "2017", share: expect.closeTo(0.018, 12) as unknown },
    { unit: null, period: "2015-2020", share: expect.closeTo(0.022, 12) as unknown },
    { unit: 0, period: "2017", share: 0.02 },
  ]);
  expect(board.goals).toEqual([]);
  expect(brief(issues)).toEqual([expect.stringContaining("criterion/incomplete")]);
});
