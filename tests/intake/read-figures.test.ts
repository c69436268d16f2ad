// The numbers of a unit's row, and what is said of their columns.

import { createIssueList } from "../../src/intake/issue-list";
import { FigureReader } from "../../src/intake/read-figures";
import { layoutOf } from "../../src/intake/sheet-layout";
import type { CellValue, Grid } from "../../src/model/grid";
import type { Issue } from "../../src/model/issue";
import type { Plan } from "../../src/model/plan";
import { brief, makeGrid, type Rows } from "./grids";

type Figures = ReturnType<FigureReader["read"]>;

/** The row below the headings, each with its value. */
function figuresOf(row: Readonly<Record<string, CellValue>>): { figures: Figures; issues: readonly Issue[] } {
  const headings = Object.keys(row);
  const issues = createIssueList();
  const grid = makeGrid("Đơn vị", [headings, Object.values(row)]);
  const texts = headings.map((heading) => [heading]);
  const reader = new FigureReader(layoutOf(grid, "units", 0, 1, texts), issues);
  const figures = reader.read(1);
  reader.finish();
  return { figures, issues: issues.items };
}

it("reads what is typed of members and people, and where", () => {
  const { figures } = figuresOf({
    "Số đảng viên đầu kỳ": 90,
    "Số đảng viên": 100,
    "Dân số": "5.000",
    "Đảng viên nam": 60,
    "Đảng viên nữ": 40,
    "Đảng viên dân tộc thiểu số": 22,
    "Đảng viên trình độ đại học": 33,
    "Số tổ chức cơ sở đảng": 7,
    "Số đảng viên cuối năm trước": 95,
  });
  expect(figures.stock).toEqual({
    "members-at-start": 90,
    members: 100,
    population: 5000,
    male: 60,
    female: 40,
    minority: 22,
    university: 33,
    organisations: 7,
    "members-last-year": 95,
  });
  expect(figures.places.stock).toMatchObject({
    members: { sheet: "Đơn vị", cell: "B2" },
    organisations: { cell: "H2" },
  });
});

it("reads plans, admissions, certificates and classes by period", () => {
  const { figures, issues } = figuresOf({
    "Kế hoạch 2017": 10,
    "Kết nạp 2016": 9,
    "Kết nạp 2015": "",
    "Giấy chứng nhận 2016": 12,
    "Số lớp 2016": 2,
  });
  expect(figures).toMatchObject({
    plans: new Map([["2017", { kind: "exact", value: 10 }]]),
    totals: new Map([["2016", 9]]),
    certificates: new Map([["2016", 12]]),
    classes: new Map([["2016", 2]]),
  });
  expect(figures.places.totals).toEqual(new Map([["2016", { sheet: "Đơn vị", cell: "B2" }]]));
  expect(issues).toEqual([]);
});

it.each<[CellValue, readonly number[] | null, number?]>([
  [0.65, [0.65, 0.0065], 0.01],
  [94.4, [94.4, 0.944], 0.01],
  ["65 %", [0.65], 0.01],
  ["94,4%", [0.944], 0.001],
  ["94.25", [0.9425], 0.0001],
  ["1.797,5 %", [17.975], 0.001],
  ["%", null],
  ["6%5", null],
  ["chưa đạt", null],
  ["", null],
  [true, null],
])("takes %j for the percentages %j", (typed, shares, unit = 0) => {
  const { percent } = figuresOf({ "Tên đơn vị": "Khoa Toán", "Tỷ lệ (%)": typed }).figures;
  expect(percent).toEqual(shares && { shares: shares.map((share) => expect.closeTo(share, 9)), unit: expect.closeTo(unit, 9) }); // prettier-ignore
});

it("takes no other column for a percentage", () => {
  expect(figuresOf({ "Tên đơn vị": "Khoa Toán", "Ghi chú": 50 }).figures.percent).toBeNull();
});

it.each<[string, Readonly<Record<string, CellValue>>, string, object]>([
  ["a plan without a year", { "Kế hoạch": 5 }, "error plan/no-period Đơn vị!A1", { heading: "Kế hoạch" }],
  [
    "a second column of what was done",
    { "Kết nạp 2017": 5, "Thực hiện 2017": 6 },
    "warning column/twice Đơn vị!B1",
    { column: "unit.total", heading: "Thực hiện 2017" },
  ],
  [
    "a second column of a plan",
    { "Kế hoạch 2017": 5, "KH 2017": 6 },
    "warning plan/two-columns Đơn vị!B1",
    { used: "Kế hoạch 2017", left: "KH 2017" },
  ],
  ["an error, once", { "Số đảng viên": "#N/A" }, "error cell/error-value Đơn vị!A2", { column: "unit.members" }],
])("says of %s where it is", (_, row, expected, parameters) => {
  const { issues } = figuresOf(row);
  expect(brief(issues)).toEqual([expected]);
  expect(issues[0]?.parameters).toMatchObject(parameters);
});

it("says nothing of admissions without a year", () => {
  expect(figuresOf({ "Thực hiện": 5 }).issues).toEqual([]);
});

/** Rows below headings: their plans of 2017 and where, and what is said. */
function plansOf(headings: readonly string[], rows: Rows, more: Partial<Grid> = {}): [unknown[], string[]] {
  const issues = createIssueList();
  const grid = makeGrid("Đơn vị", [headings, ...rows], more);
  const reader = new FigureReader(layoutOf(grid, "units", 0, 1, headings.map((heading) => [heading])), issues); // prettier-ignore
  const figures = rows.map((_, at) => reader.read(at + 1));
  reader.finish();
  const plans = figures.map(({ plans: read, unreadPlans }, at) => [
    read.get("2017") ?? (unreadPlans.has("2017") ? "?" : null),
    reader.planPlaces(at + 1).get("2017")?.cell,
  ]);
  return [plans, brief(issues.items)];
}
const exact = (value: number): Plan => ({ kind: "exact", value });
const QUARTERS = ["Quý I/2017 Kế hoạch", "Quý II/2017 Kế hoạch"];
const BY_QUARTERS = "note plan/by-quarters Đơn vị!A1";
const ADJUSTED = ["KH 2017", "KH điều chỉnh 2017"];
const TWICE = "note plan/two-columns Đơn vị!A1";

it.each<[string, readonly string[], Rows, unknown[], string[], Partial<Grid>?]>([
  [
    "an error",
    ["KH 2017"],
    [["#N/A"], [5]],
    [
      ["?", "A2"],
      [exact(5), "A3"],
    ],
    ["error cell/error-value Đơn vị!A2"],
  ],
  ["none", ["KH 2017"], [["không"]], [[null, undefined]], []],
  ["no number", ["KH 2017"], [["ba"]], [["?", "A2"]], ["error plan/not-a-number Đơn vị!A2"]],
  ["a number as text", ["KH 2017"], [["5"]], [[exact(5), "A2"]], ["note column/numbers-as-text Đơn vị!A2"]],
  ["a range", ["KH 2017"], [["5-6"]], [[{ kind: "range", low: 5, high: 6 }, "A2"]], []],
  ["a day", ["KH 2017"], [[46_000]], [["?", "A2"]], ["error unit/day-for-number Đơn vị!A2"], { days: new Set(["A2"]) }],
  ["a column without any", ["KH 2017"], [[""]], [[null, undefined]], ["warning plan/blank Đơn vị!A1"]],
  ["quarters", QUARTERS, [[2, 3], ["", "3"], ["", ""]], [[exact(5), "A2"], [exact(3), "B3"], [null, undefined]], [BY_QUARTERS]], // prettier-ignore
  ["no quarters", QUARTERS, [["", ""]], [[null, undefined]], [BY_QUARTERS]],
  ["a day among quarters", QUARTERS, [[2, 46_000]], [["?", "A2"]], [BY_QUARTERS, "error unit/day-for-number Đơn vị!B2"], { days: new Set(["B2"]) }], // prettier-ignore
  ["an adjusted one", ADJUSTED, [[3, "4"], [3, ""]], [[exact(4), "B2"], [exact(3), "A3"]], [TWICE, "note column/numbers-as-text Đơn vị!B2"]], // prettier-ignore
  ["a day instead of an adjusted one", ADJUSTED, [[46_000, ""]], [["?", "A2"]], [TWICE, "error unit/day-for-number Đơn vị!A2"], { days: new Set(["A2"]) }], // prettier-ignore
  ["a quarter that is no number", QUARTERS, [["hai", 3]], [["?", "A2"]], [BY_QUARTERS, "error plan/not-a-number Đơn vị!A2"]], // prettier-ignore
  ["those alone of two kinds of figures", ["KH 2017", "Kết nạp 2017"], [[5, 9], ["", 9]], [[exact(5), "A2"], [null, undefined]], []], // prettier-ignore
  ["no adjusted one", ADJUSTED, [[3, ""]], [[exact(3), "A2"]], [TWICE]],
  ["one adjusted twice", [...ADJUSTED, "KH điều chỉnh lại 2017"], [[1, 2, 3]], [[exact(3), "C2"]], [TWICE, "note plan/two-columns Đơn vị!B1"]], // prettier-ignore
])("reads of plans %s", (_, headings, rows, plans, said, more = {}) => {
  expect(plansOf(headings, rows, more)).toEqual([plans, said]);
});

it("says of which year and how many the quarters are, and which plan has an error", () => {
  const { issues } = figuresOf({ "Quý I/2017 Kế hoạch": "#N/A", "Quý II/2017 Kế hoạch": 1 });
  expect(issues.find(({ code }) => code === "plan/by-quarters")?.parameters).toEqual({ period: "2017", count: 2 });
  expect(figuresOf({ "KH 2017": "#N/A" }).issues[0]?.parameters).toMatchObject({ column: "unit.plan" });
});

it("adjusts no admissions", () => {
  expect(figuresOf({ "Kết nạp 2017": 5, "Kết nạp điều chỉnh 2017": 6 }).figures.totals).toEqual(new Map([["2017", 5]]));
});

it("leaves out what is blank or has no column", () => {
  const { stock, places, totals, classes } = figuresOf({ "Số đảng viên": "", "KH 2017": 1 }).figures;
  expect([stock, places.stock, totals, classes]).toEqual([{}, {}, new Map(), new Map()]);
});

it("keeps the rows apart", () => {
  const headings = ["KH 2016", "Kết nạp 2016", "Giấy chứng nhận 2016", "Số lớp 2016", "Số đảng viên"];
  const grid = makeGrid("x", [headings, [1, 2, 3, 4, 5], [6, 7, 8, 9, 10]]);
  const texts = headings.map((heading) => [heading]);
  const reader = new FigureReader(layoutOf(grid, "units", 0, 1, texts), createIssueList());
  const rows = [1, 2].map((row) => reader.read(row));
  expect(
    rows.map(({ totals, certificates, classes, stock, places }) => [
      totals.get("2016"),
      certificates.get("2016"),
      classes.get("2016"),
      stock.members,
      places.totals.get("2016")?.cell,
      places.stock.members?.cell,
    ]),
  ).toEqual([
    [2, 3, 4, 5, "B2", "E2"],
    [7, 8, 9, 10, "B3", "E3"],
  ]);
});

it("keeps the rows apart where there are figures of one kind alone", () => {
  const grid = makeGrid("x", [["Kết nạp 2016"], [1], [2]]);
  const reader = new FigureReader(layoutOf(grid, "units", 0, 1, [["Kết nạp 2016"]]), createIssueList());
  expect([1, 2].map((row) => reader.read(row)).map(({ totals }) => totals.get("2016"))).toEqual([1, 2]);
});

it("says of numbers that are text", () => {
  expect(brief(figuresOf({ "Dân số": "5.000" }).issues)).toEqual(["note column/numbers-as-text Đơn vị!A2"]);
});
