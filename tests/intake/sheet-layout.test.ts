// What headings say of their columns, by themselves and as a person said.

import {
  fingerprintOf,
  headingsOf,
  layoutOf,
  plansOf,
  titleYear,
  type SheetLayout,
} from "../../src/intake/sheet-layout";
import type { ColumnId } from "../../src/model/issue";
import { periodKey } from "../../src/model/period";
import type { SheetMapping } from "../../src/model/settings";
import { makeGrid, type Rows } from "./grids";

function layoutWith(headings: readonly string[], said?: Partial<SheetMapping>, title: Rows = []): SheetLayout {
  const grid = makeGrid("x", [...title, headings]);
  const texts = headings.map((heading) => [heading]);
  const mapping = said && ({ sheet: "x", fingerprint: "", kind: "units", columns: {}, ...said } as const);
  return layoutOf(grid, "units", title.length, 1, texts, mapping);
}

/** "unit.plan 2017" */
const figuresOf = ({ figures }: SheetLayout): string[] =>
  figures.map(({ id, period }) => `${id} ${period ? periodKey(period) : "–"}`);

it.each<[string, Record<string, ColumnId | "ignore">, [ColumnId, number][], string[]]>([
  ["nothing", {}, [["unit.name", 0]], ["unit.plan 2017"]], // prettier-ignore
  ["what a column is", { "ghi chú": "unit.parent" }, [["unit.parent", 2], ["unit.name", 0]], ["unit.plan 2017"]], // prettier-ignore
  ["the same of two columns", { "ghi chú": "unit.name", "tên đơn vị": "unit.name" }, [["unit.name", 0]], ["unit.plan 2017"]], // prettier-ignore
  ["that one is a plan", { "ghi chú": "unit.plan" }, [["unit.name", 0]], ["unit.plan –", "unit.plan 2017"]], // prettier-ignore
  ["that a plan is what was done", { "kế hoạch 2017": "unit.total" }, [["unit.name", 0]], ["unit.total 2017"]],
  ["that one is nothing", { "tên đơn vị": "ignore", "kế hoạch 2017": "ignore" }, [], []],
])("follows what a person said: %s", (_, columns, expected, figures) => {
  const layout = layoutWith(["Tên đơn vị", "Kế hoạch 2017", "Ghi chú"], { columns });
  expect([...layout.columns]).toEqual(expected);
  expect(figuresOf(layout)).toEqual(figures);
});

it("knows what a blank unit means only where a person said it", () => {
  const above = [layoutWith(["Đơn vị"]), layoutWith(["Đơn vị"], {}), layoutWith(["Đơn vị"], { unitAbove: true })];
  expect(above.map(({ unitAbove, mapped }) => [unitAbove, mapped])).toEqual([[false, false], [false, true], [true, true]]); // prettier-ignore
});

it.each<[string, string[], string[]]>([
  ["the only plan's year for what was done", ["Kế hoạch 2017", "Kết nạp"], ["unit.plan 2017", "unit.total 2017"]],
  ["the plan's beside other years", ["Kế hoạch 2017", "Số lớp 2020", "Kết nạp"], ["unit.plan 2017", "unit.classes 2020", "unit.total 2017"]], // prettier-ignore
  ["the only one that is named", ["Kế hoạch", "Kế hoạch 2018", "Kết nạp"], ["unit.plan –", "unit.plan 2018", "unit.total 2018"]], // prettier-ignore
  ["none of two", ["Kế hoạch 2017", "Kế hoạch 2018", "Kết nạp"], ["unit.plan 2017", "unit.plan 2018", "unit.total –"]], // prettier-ignore
])("takes %s", (_, headings, figures) => {
  expect(figuresOf(layoutWith(headings))).toEqual(figures);
});

it("takes the title's year for a plan, and for what was done without a plan of its own year", () => {
  const title = [["KẾT QUẢ NĂM 2019", "", ""]];
  expect(figuresOf(layoutWith(["Kế hoạch", "Kết nạp"], {}, title))).toEqual(["unit.plan 2019", "unit.total 2019"]);
});

it.each<[string, Rows, number | null]>([
  ["a year of the last century", [["Số liệu năm 1998"]], 1998],
  ["a year twice", [["NĂM 2017", "năm 2017"], [2017]], 2017],
  ["two years", [["năm 2017"], ["năm 2018"]], null],
  ["a number that goes on", [["năm 20171"]], null],
  ["a year without its word", [["2017"]], null],
])("finds in a title %s", (_, rows, year) => {
  const grid = makeGrid("x", [...rows, ["Tên đơn vị"], ["hết năm 2000"]]);
  expect(titleYear(grid, rows.length)).toEqual(year && { kind: "year", year });
});

it("tells plans from other figures", () => {
  const layout = layoutWith(["Kế hoạch 2017", "Kết nạp 2016"]);
  expect(plansOf(layout).map(({ column }) => column)).toEqual([0]);
});

it("names headings by their first text, without ornaments, and one of nothing else by these", () => {
  expect(headingsOf([["HỌ VÀ TÊN*"], ["", "Đơn vị"], [], [""], ["(*)"]])).toEqual([
    { key: "họ và tên", column: 0, texts: ["HỌ VÀ TÊN*"] },
    { key: "đơn vị", column: 1, texts: ["Đơn vị"] },
    { key: "(*)", column: 4, texts: ["(*)"] },
  ]);
});

it("tells headings apart by their fingerprint", () => {
  const prints = [["A", "B"], ["A", "C"], ["A"]].map((texts) => fingerprintOf(headingsOf(texts.map((text) => [text])))); // prettier-ignore
  expect(new Set(prints).size).toBe(3);
  expect(prints.map((print) => print.split("-")[0])).toEqual(["2", "2", "1"]);
});

/** Of a list of people. */
function columnsOf(headings: readonly string[], columns: SheetMapping["columns"] = {}): [ColumnId, number][] {
  const texts = headings.map((heading) => [heading]);
  const mapping: SheetMapping = { sheet: "x", fingerprint: "", kind: "admissions", columns };
  return [...layoutOf(makeGrid("x", [headings]), "admissions", 0, 1, texts, mapping).columns];
}

it.each<[string, string[], SheetMapping["columns"], number | undefined]>([
  ["where no other heading does", ["Tên", "Ngày kết nạp"], {}, 0],
  ["not beside their own", ["Tên", "Họ và tên", "Ngày kết nạp"], {}, 1],
  ["not where nobody is admitted", ["Tên", "Đơn vị"], {}, undefined],
  ["not where a person said otherwise", ["Tên", "Ngày kết nạp"], { tên: "ignore" }, undefined],
])("takes a plain heading for that of the names %s", (_, headings, said, column) => {
  const names = columnsOf(headings, said).filter(([id]) => id === "admission.name");
  expect(names).toEqual(column === undefined ? [] : [["admission.name", column]]);
});

it("takes no other heading for that of the names", () => {
  expect(columnsOf(["Lạ", "Ngày kết nạp"])).toEqual([["admission.admitted", 1]]);
});

describe("a date in three columns", () => {
  const PARTS = ["Họ và tên", "Ngày", "Tháng", "Năm sinh", "Đơn vị"];

  it("is in the first of them", () => {
    expect(columnsOf(PARTS)).toEqual([["admission.birth", 1], ["admission.name", 0], ["admission.unit", 4]]); // prettier-ignore
  });

  it("is in none where a person said something else of one, or of the date", () => {
    expect(columnsOf(PARTS, { tháng: "ignore" }).find(([id]) => id === "admission.birth")).toEqual([
      "admission.birth",
      3,
    ]);
    expect(columnsOf([...PARTS, "Lạ"], { lạ: "admission.birth" })[0]).toEqual(["admission.birth", 5]);
  });

  it("is the first of two", () => {
    expect(columnsOf([...PARTS, "Ngày", "Tháng", "Năm sinh"])[0]).toEqual(["admission.birth", 1]);
  });
});

it.each<[string, string[], string[]]>([
  ["of a year without a column of its own", ["Quý I/2017 Kế hoạch", "Quý II/2017 Kế hoạch"], ["unit.plan 2017"]],
  ["of the first of two years", ["Quý I/2017 Kế hoạch", "Quý I/2018 Kế hoạch"], ["unit.plan 2017"]],
  ["beside what was done", ["Kết nạp 2016", "Quý I/2017 Kế hoạch"], ["unit.total 2016", "unit.plan 2017"]],
])("makes a plan of quarters %s", (_, headings, expected) => {
  const layout = layoutWith(headings);
  expect(figuresOf(layout)).toEqual(expected);
  expect(layout.figures.at(-1)?.quarters).toHaveLength(headings[1]?.startsWith("Quý II/") ? 1 : 0);
});

it("keeps the words of the headings of quarters and of columns named twice", () => {
  expect(layoutWith(["Quý I/2017 Kế hoạch"]).figures[0]?.heading).toBe("Quý I/2017 Kế hoạch");
  expect(layoutWith(["Tên đơn vị", "TÊN ĐƠN VỊ *"]).repeated).toEqual([
    { id: "unit.name", column: 1, heading: "TÊN ĐƠN VỊ *" },
  ]);
});

it("joins no date of columns that a person named otherwise", () => {
  const headings = ["Ngày", "Tháng", "Năm sinh", "Lạ"];
  const mapping: SheetMapping = { sheet: "x", fingerprint: "", kind: "admissions", columns: { lạ: "admission.birth" } };
  const texts = headings.map((heading) => [heading]);
  expect(layoutOf(makeGrid("x", [headings]), "admissions", 0, 1, texts, mapping).dateParts).toEqual([]);
});

it("takes the first of two headings for its column, but one without diacritics only where no other says it", () => {
  const unitIn = (...texts: string[][]): number | undefined =>
    layoutOf(makeGrid("x", []), "units", 0, 1, texts).columns.get("unit.name");
  expect(unitIn(["Đơn vị"], ["Tên đơn vị"])).toBe(0);
  expect(unitIn(["Don vi"], ["Tên đơn vị"])).toBe(1);
  expect(unitIn(["Don vi", "Đơn vị"], ["Tên đơn vị"])).toBe(0);
});
