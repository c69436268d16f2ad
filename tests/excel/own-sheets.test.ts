// Whose a sheet is: ours is rewritten where it stands, whatever became of its name; nothing of the person's is ever written to.

import { freeName } from "../../src/excel/own-sheets";
import { readXlsx } from "../host/files/read-xlsx";
import { writeXlsx } from "../host/files/write-xlsx";
import { blankSheet } from "../host/workbook/blank";
import { openExcelRoom, summaryOf, type ExcelRoom } from "./excel-room";

const BEFORE = summaryOf(["01|Chi bộ Một"], { organisation: "TRƯỚC" });
const AFTER = summaryOf(["01|Chi bộ Một", "02|Chi bộ Hai"], { organisation: "SAU" });

let excel: ExcelRoom;
beforeEach(async () => {
  excel = openExcelRoom();
  await excel.write(BEFORE);
});

/** As Excel's "Move or Copy". */
function copy(name: string, as: string): void {
  const { workbook } = excel.bench;
  workbook.renameSheet(workbook.copySheet(excel.sheet(name), 0), as);
}

async function saveAndOpen(): Promise<void> {
  const opened = await readXlsx(await writeXlsx(excel.book), excel.book.name);
  excel.book.sheets.splice(0, excel.book.sheets.length, ...opened.sheets);
}

it("knows a sheet of ours, and none of the person's", async () => {
  expect(await excel.ownSheets()).toEqual([
    ["Sheet1", null],
    ["Tổng hợp", "summary"],
  ]);
});

it("rewrites a sheet of ours in place after it was renamed and moved", async () => {
  excel.bench.workbook.renameSheet(excel.sheet("Tổng hợp"), "Tháng 10");
  excel.book.sheets.reverse();
  expect(await excel.write(AFTER)).toMatchObject({ key: "summary", name: "Tháng 10", rewritten: true });
  expect(excel.names()).toEqual(["Tháng 10", "Sheet1"]);
  expect(excel.value("'Tháng 10'!A1")).toBe("SAU");
});

it.each([["Tổng hợp (2)"], ["Lưu tháng 9"]])("never rewrites a copy that the person calls %s", async (name) => {
  copy("Tổng hợp", name);
  expect(await excel.write(AFTER)).toMatchObject({ name: "Tổng hợp", rewritten: true });
  expect(excel.value(`'${name}'!A1`)).toBe("TRƯỚC");
  expect(excel.value("'Tổng hợp'!A1")).toBe("SAU");
});

it("tells a copy that took the name of ours from ours, which was renamed", async () => {
  excel.bench.workbook.renameSheet(excel.sheet("Tổng hợp"), "Tháng 10");
  copy("Tháng 10", "Tổng hợp");
  expect(await excel.write(AFTER)).toMatchObject({ name: "Tháng 10", rewritten: true });
  expect(excel.value("'Tổng hợp'!A1")).toBe("TRƯỚC");
});

it("writes a new sheet when only a copy is left", async () => {
  copy("Tổng hợp", "Lưu tháng 9");
  excel.bench.workbook.deleteSheet(excel.sheet("Tổng hợp"));
  expect(await excel.write(AFTER)).toMatchObject({ key: "summary", name: "Tổng hợp", rewritten: false });
  expect(excel.value("'Lưu tháng 9'!A1")).toBe("TRƯỚC");
});

it("is still known after save and open, although the sheets got other ids", async () => {
  copy("Tổng hợp", "Lưu tháng 9");
  const { id } = excel.sheet("Tổng hợp");
  await saveAndOpen();
  excel.book.sheets.forEach((sheet, index) => Object.assign(sheet, { id: `{other-${String(index)}}` }));
  expect(excel.sheet("Tổng hợp").id).not.toBe(id);
  expect(await excel.write(AFTER)).toMatchObject({ name: "Tổng hợp", rewritten: true });
  expect(excel.value("'Lưu tháng 9'!A1")).toBe("TRƯỚC");
  expect(excel.names()).toEqual(["Lưu tháng 9", "Sheet1", "Tổng hợp"]);
  // The mark names the new id from now on, so that a new name does no harm.
  excel.bench.workbook.renameSheet(excel.sheet("Tổng hợp"), "Tháng 10");
  expect(await excel.write(BEFORE)).toMatchObject({ name: "Tháng 10", rewritten: true });
});

it("leaves a sheet of the person's alone that has the wanted name, and takes another one", async () => {
  const room = openExcelRoom();
  room.book.sheets.push(blankSheet("{person}", "TỔNG HỢP"));
  room.type("'TỔNG HỢP'!B2", "bảng của tôi");
  expect(await room.write(BEFORE)).toMatchObject({ name: "Tổng hợp (PDV)", rewritten: false });
  expect(await room.write(AFTER)).toMatchObject({ name: "Tổng hợp (PDV)", rewritten: true });
  expect(room.value("'TỔNG HỢP'!B2")).toBe("bảng của tôi");
  expect(room.value("'TỔNG HỢP'!A1")).toBe("");
});

it("marks by hidden names of the sheet, of which the person sees nothing", () => {
  const { names } = excel.sheet("Tổng hợp");
  expect(names.map(({ name }) => name)).toEqual(["PDV_REPORT", "PDV_AREA"]);
  expect(names.filter(({ visible }) => visible)).toEqual([]);
  expect(excel.book.names).toEqual([]);
});

it("a mark that the add-in did not write makes no sheet ours", async () => {
  for (const refersTo of ['"rubbish"', '"other|{x}|Sheet1"', `"summary||"`]) {
    excel.sheet("Sheet1").names = [{ name: "PDV_REPORT", refersTo, comment: "", visible: false }];
    expect(await excel.ownSheets()).toContainEqual(["Sheet1", null]);
  }
});

it.each([
  [[], "Tổng hợp"],
  [["tổng hợp"], "Tổng hợp (PDV)"],
  [["Tổng hợp", "TỔNG HỢP (PDV)"], "Tổng hợp (PDV 2)"],
  [["Tổng hợp", "Tổng hợp (PDV)", "Tổng hợp (PDV 2)"], "Tổng hợp (PDV 3)"],
])("beside %j the free name is %s", (names, free) => {
  expect(freeName("Tổng hợp", names)).toBe(free);
});
