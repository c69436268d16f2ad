// The summary beside what is the person's own: sheets of the same name, and the notes in its last column.

import type { Excel } from "../host/excel";
import { blankSheet } from "../host/workbook/blank";
import { openBook, readWorkbook, HA_NOI } from "./open-workbook";

it("leaves a sheet of the person's alone, whatever its name, and keeps notes with their units", async () => {
  const book = await readWorkbook(HA_NOI);
  book.sheets.push(blankSheet("{person}", "Tổng hợp"));
  const excel = await openBook(book);
  await excel.set("'Tổng hợp'!B2", "bảng của tôi");
  await excel.press("WriteSummary");
  const own = excel.sheets().filter((sheet) => sheet.writtenByAddIn);
  expect(own.map(({ name }) => name)).toEqual([
    "Tổng hợp (PDV)",
    "Tiến độ",
    "Xếp hạng",
    "Cơ cấu chung",
    "Cơ cấu",
    "Đôn đốc",
    "Biểu 2-BTCTW",
    "Biểu 2B-BTCTW",
    "Báo cáo",
    "Kiểm tra",
  ]);
  expect(excel.read("'Tổng hợp'!B2").values).toEqual([["bảng của tôi"]]);

  const note = noteCell(excel, "Tổng hợp (PDV)", "Huyện Mê Linh");
  await excel.set(note, "đã làm việc với huyện");
  // A unit above goes, so the noted unit moves up a row.
  await deleteUnitRow(excel, "Quận Cầu Giấy");
  await excel.press("WriteSummary");
  const moved = noteCell(excel, "Tổng hợp (PDV)", "Huyện Mê Linh");
  expect(moved).not.toBe(note);
  expect(excel.read(moved).values).toEqual([["đã làm việc với huyện"]]);
  expect(excel.read("'Tổng hợp'!B2").values).toEqual([["bảng của tôi"]]);
  expect(excel.errors).toEqual([]);
  excel.close();
});

function rowsOf(excel: Excel, name: string): unknown[][] {
  return excel.read(`'${name}'!A1:P120`).values;
}

function noteCell(excel: Excel, name: string, unit: string): string {
  const rows = rowsOf(excel, name);
  const column = rows.map((row) => row.indexOf("Ghi chú")).find((index) => index >= 0) ?? -1;
  const row = rows.findIndex((cells) => cells.includes(unit));
  expect(column).toBeGreaterThan(0);
  expect(row).toBeGreaterThan(0);
  return `'${name}'!${String.fromCharCode(65 + column)}${String(row + 1)}`;
}

async function deleteUnitRow(excel: Excel, unit: string): Promise<void> {
  const rows = rowsOf(excel, "Đơn vị");
  const row = rows.findIndex((cells) => cells.includes(unit));
  await Promise.all(
    ["A", "B", "C", "D", "E", "F", "G"].map((column) => excel.set(`'Đơn vị'!${column}${String(row + 1)}`, "")),
  );
}
