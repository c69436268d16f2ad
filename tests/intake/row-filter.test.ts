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

  it.each<[string, Rows[number]]>([
    ["figures", [2, "1234", "A", 42901]],
    ["signs behind a wide space", [2, "\u2000(?)", "A", 42901]],
    ["a word for a day", [2, "Nguyễn Văn An", "A", "Âm lịch"]],
    ["a letter for a day", [2, "Nguyễn Văn An", "A", "A"]],
    ["no day, and a name that begins as the heading", [2, "Hoàng Văn An", "A", ""]],
    ["no day, and a small name that begins as the heading", [2, "hoàng văn an", "A", ""]],
    ["a space for a day, and a name that begins as the heading", [2, "Hoàng Văn An", "A", " "]],
    ["no day, and a name behind a space", [2, " Nguyễn Văn An", "A", ""]],
    ["no day, and a name behind a space that does not break", [2, "\u00A0Nguyễn Văn An", "A", ""]],
  ])("does not decide below a person on %s", (_, row) => {
    const { isPlain } = filterOf("admissions", [[...PEOPLE, "Giới tính"]], [AN, [...row, "Nam"]]);
    expect([isPlain(1), isPlain(2)]).toEqual([true, false]);
  });

  it.each<[string, Rows[number]]>([
    ["no day, and a name that begins otherwise", [2, "Nguyễn Văn An", "A", ""]],
    ["a space for a day, and a name that begins otherwise", [2, "Nguyễn Văn An", "A", " "]],
    ["a day as text", [2, "Hoàng Văn An", "A", "10/05/2017"]],
    ["a day, and a name that begins as the heading", [2, "Hoàng Văn An", "A", 42901]],
    ["a name behind a space, and a day", [2, " Nguyễn Văn An", "A", 42901]],
  ])("knows a person of %s", (_, row) => {
    const { isPlain } = filterOf("admissions", [[...PEOPLE, "Giới tính"]], [AN, [...row, "Nam"]]);
    expect([isPlain(1), isPlain(2)]).toEqual([true, true]);
  });

  it.each<[string, string, Rows[number], boolean]>([
    ["decisions for a word", "Ngày quyết định", [1, "Nguyễn Văn An", "A", "chưa rõ"], false],
    ["decisions for a day", "Ngày quyết định", [1, "Hoàng Văn An", "A", 42900], true],
    ["no days for a name that begins as the heading", "Giới tính", [1, "Hoàng Văn An", "A", "Nam"], false],
    ["no days for a name that begins otherwise", "Giới tính", [1, "Nguyễn Văn An", "A", "Nam"], true],
  ])("looks in a column of %s", (_, heading, row, expected) => {
    expect(filterOf("admissions", [[...PEOPLE.slice(0, 3), heading]], [row]).isPlain(1)).toBe(expected);
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
  });

  it("decides neither on units nor below the sheet", () => {
    const list = [["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2017"]]; // prettier-ignore
    const units = filterOf("units", list, [["B", "Lạc Sơn", "A", 5]]);
    const run = { values: [], rows: new Int32Array(1), odd: new Uint8Array(1), count: 0, first: 0 };
    expect([units.isPlain(1), units.takePlain(run, 1, 2), run.count]).toEqual([false, 0, 0]);
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
  [["", "Năm 2025", "", ""], "row/group-heading x!B2"],
  [["", "Đợt 1", "", ""], "row/group-heading x!B2"],
  [["", "Tổng: 7 đồng chí", "", ""], "row/total x!B2"],
  [["", "Cộng TT Nam Sơn", "03", ""], "row/total x!B2"],
  [["", "Cộng P. Nam Sơn", "03", ""], "row/total x!B2"],
  [["", "Danh sách này có 06 đồng chí./.", "", ""], null],
  [["", "(Ấn định danh sách gồm: 6 người)", "", ""], null],
  [["DANH SÁCH KẾT NẠP NĂM 2025", "", "", ""], "row/group-heading x!A2"],
  [["", "DANH SÁCH KẾT NẠP NĂM 2025", "", ""], "row/group-heading x!B2"],
  [["", "Khối xã, phường", "", ""], "row/group-heading x!B2"],
  [["", "Các trường học", "", ""], "row/group-heading x!B2"],
  [["", "Kèm theo Báo cáo số 12", "", ""], "row/group-heading x!B2"],
  [["", "(Kèm theo Báo cáo số 12)", "", ""], "row/group-heading x!B2"],
  [["", "(Tiếp theo)", "", ""], "row/group-heading x!B2"],
  [["", "Trang 2", "", ""], "row/group-heading x!B2"],
  [["", "Biểu số 3", "", ""], "row/group-heading x!B2"],
  [["", "Biểu 12", "", ""], "row/group-heading x!B2"],
  [["", "Biểu 2B-BTCTW", "", ""], "row/group-heading x!B2"],
  [["", "PHỤ LỤC II", "", ""], "row/group-heading x!B2"],
  [["", "* Kết nạp lại", "", ""], "row/group-heading x!B2"],
  [["", "- Đảng viên dự bị", "", ""], "row/group-heading x!B2"],
  [["", "Kết nạp", "", ""], "row/group-heading x!B2"],
  [["", "Đảng viên", "", ""], "row/group-heading x!B2"],
  [["", "Trang", "A", ""], "person"],
  [["", "Nguyễn Thị Trang", "", ""], "person"],
  [["", "Đào Thị Biểu", "", ""], "person"],
  [["", "Đào Thị Trang 2", "", ""], "person"],
  [["", "Đào Văn Khối", "", ""], "person"],
  [["", "Đào Thị Tháng 3", "", ""], "person"],
  [["", "Danh Sa", "", ""], "person"],
  [["", "Trang Hai", "", ""], "person"],
  [["", "Biểu Văn An", "", ""], "person"],
  [["", "Kết Văn An", "", ""], "person"],
  [["", "Tiếp Văn An", "", ""], "person"],
  [["", "* Nguyễn Văn An", "", ""], "person"],
  [["", "(Nguyễn Văn An)", "", ""], "person"],
  [[2, "Danh Sách", "", ""], "person"],
  [["", "Danh Sách", "A", ""], "person"],
  [["", "Danh Sách", "", 42900], "person"],
  [["", "Tống Quý", "", ""], "person"],
  [["", "Năm Ích", "", ""], "person"],
])("knows what %j among people is", (values, said) => {
  const filter = filterOf("admissions", [PEOPLE], [values, AN]);
  expect(filter.isData(1)).toBe(said === "person");
  const told = filter.issues.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
  expect(told).toEqual(said === null || said === "person" ? [] : [said]);
});

it("knows a title in the first column, where the names stand", () => {
  const { isData, issues } = filterOf("admissions", [PEOPLE.slice(1)], [["DANH SÁCH KẾT NẠP NĂM 2025", "", ""]]);
  expect(isData(1)).toBe(false);
  expect(issues.map(({ code, cell }) => [code, cell])).toEqual([["row/group-heading", "A2"]]);
});

it.each([
  ["right of the names", ["", "", "", "", "Trang 2"], false],
  ["beside a lone name that begins like one", ["", "Khối Văn An", "", "", "Trang 2"], true],
])("says nothing of what stands in a column of remarks %s", (_, row, expected) => {
  const { isData, issues } = filterOf("admissions", [[...PEOPLE, "Ghi chú"]], [row, AN]);
  expect([isData(1), issues]).toEqual([expected, []]);
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
  [["", "DANH SÁCH ĐƠN VỊ", ""], false],
  [["", "(Tiếp theo)", ""], false],
  [["", "Khối Doanh nghiệp", ""], true],
  [["", "Các Trường THPT", ""], true],
  [["", "", 5], true],
])("tells lone cells of units from headings: %j is %j", (row, expected) => {
  expect(filterOf("units", [UNITS], [row]).isData(1)).toBe(expected);
});

it.each<[string, Rows[number], boolean]>([
  ["a unit", ["B", "Lạc Sơn", "A", 5], true],
  ["a total with a mark", ["X", "Tổng cộng", "", 5], false],
  ["a total that its first cell names", ["Cộng", "Lạc Sơn", "A", 5], false],
  ["the headings again", ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2017"], false],
  ["the headings with the year of the plan alone", ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", 2017], false],
  ["a group with its total", ["", "Khối xã, phường", "", 5], true],
])("tells units with codes from other rows: %s", (_, row, expected) => {
  const { isData } = filterOf("units", [["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2017"]], [["A", "Hòa Bình", "", 9], row, ["C", "Kim Bôi", "A", 4]]); // prettier-ignore
  expect([isData(1), isData(2), isData(3)]).toEqual([true, expected, true]);
});

it("takes a group with its totals for no unit, however many plans it has", () => {
  const rows: Rows = [["A", "Hòa Bình", 9, 9], ["", "I. Khối xã", 5, 6], ["B", "Lạc Sơn", 5, 6]]; // prettier-ignore
  const { isData } = filterOf("units", [["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2017", "Kế hoạch 2018"]], rows);
  expect(rows.map((_, at) => isData(at + 1))).toEqual([true, false, true]);
});

it("takes the numbers of columns below the headings for no unit, though one is in the place of its code", () => {
  const { isData } = filterOf("units", [["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2017"]], [[1, 2, 3, 4], ["A", "Hòa Bình", "", 9]]); // prettier-ignore
  expect([isData(1), isData(2)]).toEqual([false, true]);
});

describe("headings that come again", () => {
  it.each<[string, Rows[number], boolean]>([
    ["as they are", PEOPLE, false],
    ["in capitals, with a star", ["", "HỌ VÀ TÊN (*)", "", ""], false],
    ["by another word for a name", ["", "Họ tên đảng viên", "Chi bộ", ""], false],
    ["beside a number", ["", "Họ và tên", "A", 42900], true],
    ["beside a year", ["", "Họ và tên", "", 2017], false],
    ["beside the first year", ["", "Họ và tên", "", 1900], false],
    ["beside the year before it", ["", "Họ và tên", "", 1899], true],
    ["beside the last year", ["", "Họ và tên", "", 2099], false],
    ["beside the year after it", ["", "Họ và tên", "", 2100], true],
    ["not as another column's", ["", "Ngày kết nạp", "A", ""], true],
  ])("are no data: %s", (_, row, expected) => {
    const { isData, issues } = filterOf("admissions", [PEOPLE], [AN, row]);
    expect([isData(1), isData(2), issues]).toEqual([true, expected, []]);
  });

  it("are told from units that are called like a column", () => {
    const { isData } = filterOf("units", [UNITS], [["", "Tên đơn vị", ""], ["", "Đơn vị", ""], ["", "Chi bộ", 5]]); // prettier-ignore
    expect([isData(1), isData(2), isData(3)]).toEqual([false, true, true]);
  });

  it("have their lower rows and the numbers of columns below them", () => {
    const lower = ["", "(chữ in hoa)", "(mã)", "(ngày)"];
    const rows = [AN, lower, PEOPLE, lower.map((text) => text.toUpperCase()), [1, 2, 3, 4]];
    const { isData } = filterOf("admissions", [PEOPLE, lower], rows);
    expect(rows.map((_, at) => isData(at + 2))).toEqual([true, true, false, false, false]);
  });

  it("are no row without a name, where none stands above the names", () => {
    const headings = [["", "Đơn vị", "Ngày kết nạp"], ["Họ và tên", "", ""]]; // prettier-ignore
    expect(filterOf("admissions", headings, [["", "A", "10/05/2017"]]).isData(2)).toBe(true);
  });
});

it("drops rows of units that nobody asks for", () => {
  const { isData } = filterOf("admissions", [PEOPLE], [["Chi bộ 1"]], {
    unitGroup: () => ({ column: 0, name: "Chi bộ 1" }),
  });
  expect(isData(1)).toBe(false);
});
