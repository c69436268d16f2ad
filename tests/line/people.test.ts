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

let excel: Excel;
beforeAll(async () => {
  excel = await openBook(smallBook(UNITS, [...PEOPLE, ...MORE]));
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

it("says so where there is no figure", async () => {
  expect(await ask("'Ghi chép'!A1")).toContain("Ô đang chọn không có con số truy được.");
  expect(listed()).toEqual([]);
});
