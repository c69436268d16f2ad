// Which rows of a list are data: decided one by one, and for most at a glance.

import { createIssueList } from "../../src/intake/issue-list";
import { createRowFilter, isColumnNumbers, type RowFilter } from "../../src/intake/row-filter";
import { layoutOf } from "../../src/intake/sheet-layout";
import type { Issue } from "../../src/model/issue";
import { makeGrid, type Rows } from "./grids";

const PEOPLE = ["STT", "Họ và tên", "Đơn vị", "Ngày kết nạp"];
const UNITS = ["TT", "Tên đơn vị", "Kế hoạch 2017"];
const AN = [1, "Nguyễn Văn An", "A", 42900];

function filterOf(
  kind: "units" | "admissions",
  headings: Rows,
  rows: Rows,
  on?: Parameters<typeof createRowFilter>[3],
): RowFilter & { issues: readonly Issue[] } {
  const grid = makeGrid("x", [...headings, ...rows]);
  const texts = (headings[0] ?? []).map((_, at) => headings.map((row) => String(row[at] ?? "")).filter((text) => text !== "").reverse()); // prettier-ignore
  const issues = createIssueList();
  const layout = layoutOf(grid, kind, 0, headings.length, texts);
  return { ...createRowFilter(layout, issues, () => false, on), issues: issues.items };
}

describe("at a glance", () => {
  const plain = (rows: Rows): boolean[] => {
    const { isPlain } = filterOf("admissions", [PEOPLE], rows);
    return rows.map((_, at) => isPlain(at + 1));
  };

  it("knows a person of three particulars, and after the first one of a short name too", () => {
    expect(plain([AN, [2, "Lê", "A", 42901]])).toEqual([true, true]);
  });

  it.each<[string, Rows[number]]>([
    ["the headings again", ["STT", "Họ và tên ", "Đơn vị", "Ngày kết nạp"]],
    ["the headings in capitals", ["STT", "HỌ VÀ TÊN", "ĐƠN VỊ", "NGÀY KẾT NẠP"]],
    ["the headings without a day", ["STT", "họ và tên", "Đơn vị", ""]],
    ["the headings after a space", ["STT", "\u00A0Họ và tên", "Đơn vị", " "]],
    ["an error", [1, "#N/A", "A", 42900]],
    ["a number", [1, 17, "A", 42900]],
    ["no name", [1, " ", "A", 42900]],
    ["a name and one particular", [1, "Nguyễn Văn An", "A", ""]],
    ["a name alone", [1, "Nguyễn Văn An", "", ""]],
    ["numbers of columns", ["(1)", "(2)", "(3)", "(4)"]],
    ["letters of columns", ["a)", "b)", "c)", "d)"]],
    ["what may be a total", ["", "Cộng hòa", "A", 42900]],
    ["what may be one in front", ["Tổng số", "Nguyễn Văn An", "A", 42900]],
    ["a blank row", []],
    ["a short name below the headings", [1, "Lê   ", "A", 42900]],
    ["an error behind a blank", [1, " #N/A", "A", 42900]],
    ["an error behind a space that does not break", [1, "\u00a0#N/A", "A", 42900]],
    ["dashes", [1, "-----", "A", 42900]],
    ["dashes of a word processor", [1, "–––––", "A", 42900]],
  ])("does not decide on %s", (_, row) => {
    expect(plain([row])).toEqual([false]);
  });

  it("knows names of any first letter, and asks for two letters", () => {
    expect(plain([[1, "Đỗ Văn An", "A", 42900], [2, "B", "A", 42901]])).toEqual([true, false]); // prettier-ignore
  });

  it("takes them into a run until it is full, to a row, and up to the first that is none", () => {
    const { takePlain } = filterOf("admissions", [PEOPLE], [AN, AN, AN, []]);
    const runOf = (size: number) => ({ values: [], rows: new Int32Array(size), odd: new Uint8Array(size), count: 0, first: 0 }); // prettier-ignore
    const taken = ([size, from, to]: number[]): unknown[] => {
      const run = runOf(size ?? 0);
      return [takePlain(run, from ?? 0, to ?? 0), run.count, [...run.rows]];
    };
    const [full, limited, ended] = [[2, 1, 5], [4, 2, 3], [4, 2, 5]].map(taken); // prettier-ignore
    expect(full).toEqual([2, 2, [1, 2]]);
    expect(limited).toEqual([1, 1, [2, 0, 0, 0]]);
    expect(ended).toEqual([2, 2, [2, 3, 0, 0]]);
    const begun = { ...runOf(3), count: 1 };
    expect([takePlain(begun, 1, 5), begun.count, [...begun.rows]]).toEqual([2, 3, [0, 1, 2]]);
    expect(filterOf("units", [UNITS], [[1, "Khoa Toán", 5]]).takePlain(runOf(2), 1, 2)).toBe(0);
  });

  it("decides neither on units nor below the sheet", () => {
    const { isPlain } = filterOf("units", [["Tên đơn vị", "Kế hoạch 2017", "Kế hoạch 2018"]], [["Khoa Toán", 1, 2]]);
    expect([isPlain(1), isPlain(99)]).toEqual([false, false]);
    expect(filterOf("admissions", [PEOPLE], []).isPlain(99)).toBe(false);
  });
});

it.each<[string, Rows, Rows[number], boolean]>([
  ["a person below headings of two rows of which one is blank", [["", "Đơn vị", "Ngày kết nạp"], ["Họ và tên", "", ""]], ["", "A", 42900], true], // prettier-ignore
  ["a person with the blanks of the lower heading row", [PEOPLE, ["", "", "(mã)", ""]], [1, "Nguyễn Văn An", "A", 42900], true], // prettier-ignore
  ["the lower heading row again", [PEOPLE, ["", "", "(mã)", ""]], ["", "", "(mã)", ""], false],
  ["a unit without a person", [PEOPLE], ["", "", "A", ""], false],
  ["numbers of columns", [PEOPLE], [1, 2, 3, 4], false],
  ["a person with a blank of the lower heading row", [PEOPLE, ["", "", "(mã)", ""]], ["", "Nguyễn Văn An", "A", 42900], true], // prettier-ignore
])("tells data among people: %s", (_, headings, row, expected) => {
  const { isData, issues } = filterOf("admissions", headings, [row]);
  expect(isData(headings.length)).toBe(expected);
  expect(issues).toEqual([]);
});

it("takes a numeral before no name for no group", () => {
  const { isData, issues } = filterOf("admissions", [PEOPLE], [["I", "", "Khối A", ""]]);
  expect([isData(1), issues]).toEqual([false, []]);
});

it("takes a unit's lone name above its cells for that unit", () => {
  const rows: Rows = [["I", "Đảng bộ xã Một", ""], [1, "Chi bộ Thôn Một", 5]]; // prettier-ignore
  const { isData, issues } = filterOf("units", [UNITS], rows);
  expect([isData(1), isData(2), issues]).toEqual([true, true, []]);
});

it("tells of totals, not of parts of them", () => {
  const totals: [number, string][] = [];
  const rows: Rows = [["", "Khoa Toán", 5], ["", "Tổng cộng", 5], ["", "Trong đó nữ", 2]]; // prettier-ignore
  const { isData } = filterOf("units", [UNITS], rows, { total: (row, text) => totals.push([row, text]) });
  expect(rows.map((_, at) => isData(at + 1))).toEqual([true, false, false]);
  expect(totals).toEqual([[2, "Tổng cộng"]]);
});

it.each<[Rows[number], boolean]>([
  [["1", "", "2"], true],
  [["(1)", "(2)", "4(=2*100/3)"], true],
  [["a", "(b)", "c)"], true],
  [["11", "12=10/2"], true],
  [["1", "2 =1"], true],
  [["1", "An Bình"], false],
  [["1", ""], false],
  [["AB", "1"], false],
  [["123", "1"], false],
])("takes %j for numbers of columns: %j", (values, expected) => {
  const name = String(values.find((value) => value !== "") ?? "");
  expect(isColumnNumbers(values, name)).toBe(expected);
});

it.each<[Rows[number], string | null]>([
  [["", "THÁNG 3", "", ""], "row/group-heading x!B2"],
  [["Tháng 3/2025 (02 đồng chí)", "", "", ""], "row/group-heading x!A2"],
  [["", "Quý II", "", ""], "row/group-heading x!B2"],
  [["", "Đợt 1", "", ""], "row/group-heading x!B2"],
  [["", "Tổng: 7 đồng chí", "", ""], "row/total x!B2"],
  [["", "Cộng TT Nam Sơn", "03", ""], "row/total x!B2"],
  [["", "Cộng P. Nam Sơn", "03", ""], "row/total x!B2"],
  [["", "Danh sách này có 06 đồng chí./.", "", ""], null],
  [["", "(Ấn định danh sách gồm: 6 người)", "", ""], null],
  [["", "Tống Quý", "", ""], "person"],
  [["", "Năm Ích", "", ""], "person"],
])("knows what %j among people is", (values, said) => {
  const filter = filterOf("admissions", [PEOPLE], [values, AN]);
  expect(filter.isData(1)).toBe(said === "person");
  const told = filter.issues.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
  expect(told).toEqual(said === null || said === "person" ? [] : [said]);
});

it("takes numbers for those of columns right below the headings only", () => {
  const { isData } = filterOf("admissions", [PEOPLE], [AN, [1, 2, 3, 4]]);
  expect([isData(1), isData(2)]).toEqual([true, true]);
});

it("takes a person with a numeral above others for no group", () => {
  const { isData, issues } = filterOf("admissions", [PEOPLE], [["I", "Khối Văn An", "A", 42900], AN]);
  expect([isData(1), issues]).toEqual([true, []]);
});

it("tells of groups, and whether they are units", () => {
  const groups: unknown[] = [];
  const { isData } = filterOf("admissions", [PEOPLE], [["", "", "I. Khối xã", ""], ["", "", "", ""], ["Chi bộ 1"]], {
    group: (text, isUnit) => groups.push([text, isUnit]),
    unitGroup: (row) => (row === 3 ? { column: 0, name: "Chi bộ 1" } : null),
  });
  expect([isData(1), isData(2), isData(3)]).toEqual([false, false, false]);
  expect(groups).toEqual([["I. Khối xã", false], ["Chi bộ 1", true]]); // prettier-ignore
});

it("drops totals that nobody asks for", () => {
  expect(filterOf("units", [UNITS], [["", "Tổng cộng", 5]]).isData(1)).toBe(false);
});

it.each<[Rows[number], boolean]>([
  [["", "Khoa Toán", ""], true],
  [["", "***", ""], false],
  [["", "I. Khối xã", ""], false],
  [["", "", 5], true],
])("tells lone cells of units from headings: %j is %j", (row, expected) => {
  expect(filterOf("units", [UNITS], [row]).isData(1)).toBe(expected);
});
