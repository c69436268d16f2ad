// The numbers of a unit's row, and what is said of their columns.

import { createIssueList } from "../../src/intake/issue-list";
import { createFigureReader } from "../../src/intake/read-figures";
import { layoutOf } from "../../src/intake/sheet-layout";
import type { CellValue } from "../../src/model/grid";
import type { Issue } from "../../src/model/issue";
import { brief, makeGrid } from "./grids";

type Figures = ReturnType<ReturnType<typeof createFigureReader>["read"]>;

/** The row below the headings, each with its value. */
function figuresOf(row: Readonly<Record<string, CellValue>>): { figures: Figures; issues: readonly Issue[] } {
  const headings = Object.keys(row);
  const issues = createIssueList();
  const grid = makeGrid("Đơn vị", [headings, Object.values(row)]);
  const texts = headings.map((heading) => [heading]);
  const reader = createFigureReader(layoutOf(grid, "units", 0, 1, texts), issues);
  const figures = reader.read(1);
  reader.finish();
  return { figures, issues: issues.items };
}

it("reads what is typed of members and people, and where", () => {
  const { figures } = figuresOf({
    "Số đảng viên đầu kỳ": 90,
    "Số đảng viên": 100,
    "Dân số": "5.000",
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
    female: 40,
    minority: 22,
    university: 33,
    organisations: 7,
    "members-last-year": 95,
  });
  expect(figures.places.stock).toMatchObject({
    members: { sheet: "Đơn vị", cell: "B2" },
    organisations: { cell: "G2" },
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
