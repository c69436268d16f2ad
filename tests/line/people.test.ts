// From a number on a summary sheet, or a function in a cell, to the people that it counts, through the production bundle.

import type { Excel } from "../host/excel";
import { openBook } from "./open-workbook";
import { PEOPLE, smallBook, UNITS } from "./small-book";

/** A row of no known unit, one without a date, one of the year after. */
const MORE = [
  ["Lạc Đơn Vị", "Nam", "C9", 42_900],
  ["Quên Ngày", "Nữ", "C1", ""],
  ["Năm Sau", "Nữ", "C1", 43_300],
];

/** What is known of single people only, so that two tables say "Không ghi". */
const KNOWN: Readonly<Record<string, readonly [ethnicity: string, qualification: string]>> = {
  "Họ và tên": ["Dân tộc", "Trình độ chuyên môn"],
  "Trần Thị Mẫu": ["Kinh", ""],
  "Nguyễn Văn Mẫu": ["", "Đại học"],
};

let excel: Excel;
beforeAll(async () => {
  excel = await openBook(
    smallBook(
      UNITS,
      [...PEOPLE, ...MORE].map((row) => [...row, ...(KNOWN[String(row[0])] ?? ["", ""])]),
    ),
  );
  await excel.type("#period", "2017");
  await excel.press("WriteSummary");
  await excel.click("#more-views");
  await excel.click("#tab-people");
});
afterAll(() => {
  excel.close();
});
afterEach(() => {
  expect(excel.errors).toEqual([]);
});

/** The cell of a sheet in the row that begins with a name, under a heading. */
function cellOf(sheet: string, name: string, heading: string): string {
  const { values } = excel.read(`'${sheet}'!A1:AZ60`);
  const column = values.map((row) => row.indexOf(heading)).find((at) => at >= 0) ?? -1;
  const row = values.findIndex((cells) => cells.slice(0, 3).includes(name));
  const letters = column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
  expect([row, column].every((at) => at >= 0)).toBe(true);
  return `'${sheet}'!${letters}${String(row + 1)}`;
}

async function ask(address: string): Promise<string> {
  excel.select(address);
  await excel.click("#show-people");
  return excel.paneText();
}

const listed = (): string[] =>
  [...excel.window.document.querySelectorAll("#people .items .what")].map(({ textContent }) => textContent);

it("lists whom a number of Tổng hợp counts, and whom it leaves out and why", async () => {
  const pane = await ask(cellOf("Tổng hợp", "Chi bộ Một", "Kết nạp"));
  expect(pane).toContain("Kết nạp: 2");
  expect(pane).toMatch(/Chi bộ Một; năm 2017, tính đến ngày/iu);
  expect(listed()).toEqual(["Nguyễn Văn Mẫu", "Trần Thị Mẫu"]);
  await excel.click("#people-left-out");
  expect(listed()).toEqual(["Quên Ngày", "Năm Sau"]);
  expect(excel.paneText()).toContain("không rõ ngày kết nạp");
  expect(excel.paneText()).toMatch(/sau (kỳ|ngày chốt số liệu)/u);
});

it("counts rows of unknown units among those left out of the whole", async () => {
  await ask(cellOf("Tổng hợp", "Tổng cộng", "Kết nạp"));
  expect(listed()).toHaveLength(3);
  await excel.click("#people-left-out");
  expect(listed()).toContain("Lạc Đơn Vị");
  expect(excel.paneText()).toContain("không rõ đơn vị");
});

it("knows the row after the person has put rows above and between", async () => {
  await excel.insertRows("'Tổng hợp'!1:2");
  await ask(cellOf("Tổng hợp", "Chi bộ Hai", "Kết nạp"));
  expect(listed()).toEqual(["Lê Văn Mẫu"]);
});

it("tells a category of Cơ cấu, of a unit", async () => {
  const pane = await ask(cellOf("Cơ cấu", "Chi bộ Một", "Nữ"));
  expect(pane).toContain("Nữ: 1");
  expect(pane).toContain("1 người khác trong kỳ thuộc nhóm khác.");
  expect(listed()).toEqual(["Trần Thị Mẫu"]);
});

it.each([
  ['=PDV.ADMITTED("C2";2016)', ["Phạm Thị Mẫu"]],
  ['=PDV.TALLY("giới tính";"nam";"";2017)', ["Nguyễn Văn Mẫu", "Lê Văn Mẫu"]],
  ['=PDV.SHARE("sex";"nữ";"Chi bộ Một";2017)', ["Trần Thị Mẫu"]],
] as const)("understands %s", async (formula, names) => {
  await excel.liveFormula("'Ghi chép'!C3", formula);
  await ask("'Ghi chép'!C3");
  expect(listed()).toEqual(names);
});

it("understands a cell of what a function spills", async () => {
  await excel.liveFormula("'Ghi chép'!J10", "=PDV.SUMMARY(2017)");
  await ask("'Ghi chép'!M11");
  expect(listed()).toEqual(["Nguyễn Văn Mẫu", "Trần Thị Mẫu"]);
});

it("understands the figures of the report, by the call beside them", async () => {
  const { values } = excel.read("'Báo cáo'!A1:D60");
  const row = values.findIndex(([, , , call]) => String(call).startsWith("=PDV.ADMITTED"));
  await ask(`'Báo cáo'!C${String(row + 1)}`);
  expect(listed()).toHaveLength(3);
});

it("takes the person to the row", async () => {
  await ask(cellOf("Tổng hợp", "Chi bộ Một", "Kết nạp"));
  await excel.click("#people .items li:nth-child(2) button");
  expect(excel.book.sheets[excel.book.activeSheet]?.name).toBe("Kết nạp");
  expect(excel.paneText()).toContain("Đã chuyển tới ô A3, trang “Kết nạp”.");
});

it("says when the number on the sheet is no longer that of the data", async () => {
  const cell = cellOf("Tổng hợp", "Chi bộ Hai", "Kết nạp");
  await excel.set(cell, "7");
  expect(await ask(cell)).toContain("Số trên trang khác số tính từ số liệu hiện tại.");
});

it.each([
  ["Xếp hạng", "Chi bộ Một", "Kết nạp", ["Nguyễn Văn Mẫu", "Trần Thị Mẫu"]],
  ["Đôn đốc", "Chi bộ Hai", "Kết nạp", ["Lê Văn Mẫu"]],
  ["Tiến độ", "Năm 2016", "Kết nạp", ["Phạm Thị Mẫu"]],
  ["Biểu 2B-BTCTW", "Kinh", "Trong đó: nữ", ["Trần Thị Mẫu"]],
  ["Cơ cấu chung", "Nữ", "Số lượng", ["Trần Thị Mẫu"]],
] as const)("tells the people of %s: %s, %s", async (sheet, name, heading, names) => {
  await ask(cellOf(sheet, name, heading));
  expect(listed()).toEqual(names);
});

it("says of a plan that nobody stands behind it", async () => {
  const pane = await ask(cellOf("Xếp hạng", "Chi bộ Một", "Kế hoạch"));
  expect(pane).toContain("Con số này không đếm dòng của danh sách kết nạp");
  expect(listed()).toEqual([]);
});

it("knows the row by the key beside it, after the person has put rows in above a word that stands there twice", async () => {
  await excel.insertRows("'Cơ cấu chung'!20:22");
  const { values } = excel.read("'Cơ cấu chung'!A1:D80");
  const rows = values.flatMap(([name, , count], row) =>
    name === "Không ghi" && typeof count === "number" && count > 0 ? [[row, count] as const] : [],
  );
  const [last, count] = rows.at(-1) ?? [0, 0];
  await ask(`'Cơ cấu chung'!C${String(last + 1)}`);
  expect([rows.length > 1, listed().length]).toEqual([true, count]);
});

describe("of a function", () => {
  const AT = "'Ghi chép'!";

  it.each([
    ["=PDV.ADMITTED($A$30;B30;C30)", ["Phạm Thị Mẫu"]],
    ["=PDV.ADMITTED('Ghi chép'!A30;B30)", ["Phạm Thị Mẫu"]],
    ['=IFERROR(PDV.TALLY("giới tính";D30;A30;2017);0)', []],
    ['=ROUND(PDV.SHARE("giới tính";D30;"C1";"6 tháng 2017")*100;1)', ["Trần Thị Mẫu"]],
  ] as const)("reads the cells that %s refers to", async (formula, names) => {
    const values = ["Chi bộ Hai", "2016", "31/12/2016", "nữ"];
    for (const [at, value] of values.entries()) await excel.set(`${AT}${"ABCD"[at] ?? ""}30`, value);
    await excel.liveFormula(`${AT}C32`, formula);
    await ask(`${AT}C32`);
    expect(listed()).toEqual(names);
  });

  it.each([
    ['=PDV.CROSSTAB("giới tính";"dân tộc";"";2017)', "nữ", "Kinh", ["Trần Thị Mẫu"]],
    ['=PDV.CROSSTAB("đơn vị";"giới tính";"";2017)', "Chi bộ Hai", "nam", ["Lê Văn Mẫu"]],
    ['=PDV.COMPOSITION("giới tính";"";2017;"";TRUE)', "Nữ", "Số lượng", ["Trần Thị Mẫu"]],
    ['=PDV.BEHIND(9;2017;"";TRUE)', "Chi bộ Hai", "Kết nạp", ["Lê Văn Mẫu"]],
  ] as const)("knows a cell of the table that %s gives", async (formula, rowName, columnName, names) => {
    await excel.liveFormula(`${AT}J40`, formula);
    const { values } = excel.read(`${AT}J40:U70`);
    const fold = (value: unknown): string => String(value).toLowerCase();
    const row = values.findIndex((cells) => cells.slice(0, 2).some((cell) => fold(cell) === fold(rowName)));
    const column = values[0]?.findIndex((cell) => fold(cell) === fold(columnName)) ?? -1;
    expect([row > 0, column > 0]).toEqual([true, true]);
    await ask(`${AT}${String.fromCharCode(74 + column)}${String(40 + row)}`);
    expect(listed()).toEqual(names);
    await excel.set(`${AT}J40`, "");
  });

  it.each([
    ["=ROWS(PDV.BEHIND(9;2017))", "Con số này đếm đơn vị, không đếm người."],
    ['=PDV.ADMITTED(UPPER("c1");2017)', "Không lần được đối số của hàm"],
    ["=PDV.RATIO(1;2)", "Hàm trong ô này chỉ tính từ các đối số của nó"],
    ['=PDV.PLAN("C1";2017)', "Con số này không đếm dòng của danh sách kết nạp"],
    ["=SUM(PDV.SUMMARY(2017))", "Công thức biến đổi bảng mà hàm cho ra"],
  ])("says why %s shows nobody", async (formula, sentence) => {
    await excel.liveFormula(`${AT}C34`, formula);
    expect(await ask(`${AT}C34`)).toContain(sentence);
    expect(listed()).toEqual([]);
  });
});

it("says so where there is no figure", async () => {
  expect(await ask("'Ghi chép'!A1")).toContain("Ô đang chọn không có con số nào đếm người");
  expect(listed()).toEqual([]);
});
