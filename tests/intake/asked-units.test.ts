import { asksOthers } from "../../src/intake/asked-units";
import { finish } from "../../src/model/progress";
import type { CellValue } from "../../src/model/grid";
import { createIssueList } from "../../src/intake/issue-list";
import { recogniseSheets } from "../../src/intake/recognise-sheets";
import type { SheetLayout } from "../../src/intake/sheet-layout";

const HEADINGS: CellValue[] = ["Họ và tên", "Ngày sinh", "Đơn vị", "Ngày kết nạp"];

function listsOf(units: readonly CellValue[]): readonly SheetLayout[] {
  const rows = units.map((unit): CellValue[] => ["Lê Văn An", 30_000, unit, 43_000]);
  const grid = { sheet: "Kết nạp", row: 0, column: 0, values: [HEADINGS, ...rows] };
  return finish(recogniseSheets([grid], createIssueList(), [])).layouts;
}

function asks(lists: readonly SheetLayout[]): boolean {
  return finish(asksOthers(lists, (text) => text === "A1"));
}

it.each<[string, CellValue[], boolean]>([
  ["codes that are known", ["A1", " A1", "A1"], false],
  ["blanks and errors", ["", "A1", "#N/A"], false],
  ["a name that is not known", ["A1", "Chi bộ B"], true],
])("asks of %s: %j is %j", (_, units, expected) => {
  expect(asks(listsOf(units))).toBe(expected);
});

it("asks of a list without a column of units", () => {
  expect(asks(listsOf(["A1"]).map((layout) => ({ ...layout, columns: new Map() })))).toBe(true);
});

it("asks of no list", () => {
  expect(finish(asksOthers([], () => false))).toBe(false);
});

it("breathes every 20,000 rows, and asks of each of them", () => {
  const [layout] = listsOf(["A1"]);
  if (!layout) throw new Error("one list");
  const long = (last: string): SheetLayout => {
    const rows = Array.from({ length: 25_000 }, (_, at) => ["Lê Văn An", 30_000, at === 24_999 ? last : "A1", 43_000]);
    return { ...layout, grid: { ...layout.grid, values: [HEADINGS, ...rows] } };
  };
  const isKnown = (text: string): boolean => text === "A1";
  expect([...asksOthers([long("A1")], isKnown)]).toEqual([
    { stage: "read", done: 1, total: 25_001 },
    { stage: "read", done: 20_001, total: 25_001 },
  ]);
  expect(asks([long("Chi bộ B")])).toBe(true);
});
