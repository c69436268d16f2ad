// The main job on the sample workbook: check, compute, write the summary, through the production bundle.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Excel } from "../host/excel";
import { blankSheet } from "../host/workbook/blank";
import { openBook, openWorkbook, readWorkbook, ROOT, SAMPLE } from "./open-workbook";

const OWN_SHEETS = ["Tổng hợp", "Cơ cấu", "Kiểm tra"];

describe("the sample workbook", () => {
  let excel: Excel;
  beforeEach(async () => {
    excel = await openWorkbook(SAMPLE);
  });
  afterEach(() => {
    expect(excel.errors).toEqual([]);
    excel.close();
  });

  it("shows the headline in the pane", () => {
    const pane = excel.paneText();
    expect(pane).toContain("11.388");
    expect(pane).toContain("12.064");
    expect(pane).toContain("94,40");
    expect(pane).toContain("11,06");
  });

  it("gives #N/A with a sentence that names an unknown unit", async () => {
    const result = await excel.formula('=PDV.ACHIEVEMENT("Huyện Không Có")');
    expect(result).toMatchObject({ error: "#N/A" });
    expect((result as { message: string }).message).toContain("Huyện Không Có");
  });

  it("takes period and as-of date as a person types them", async () => {
    const byText = await excel.formula('=PDV.DUE("2017","30/06/2017")');
    const byNumber = await excel.formula("=PDV.DUE(2017,42916)");
    expect(byText).toBeCloseTo(0.5, 12);
    expect(byNumber).toBe(byText);
    expect(await excel.formula('=PDV.DUE("năm nay")')).toMatchObject({ error: "#VALUE!" });
  });

  it("spills the summary in the order of the list, and the composition so that it sums to the total", async () => {
    const rows = (await excel.formula("=PDV.SUMMARY()")) as unknown[][];
    expect(rows).toHaveLength(59);
    expect(rows.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(11_388);
    const sexes = (await excel.formula('=PDV.COMPOSITION("giới tính")')) as unknown[][];
    expect(sexes.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(11_388);
    expect(sexes.reduce((sum, row) => sum + Number(row[2]), 0)).toBeCloseTo(1, 9);
  });

  it("follows a new admission and a changed plan without any button", async () => {
    const sheet = excel.book.sheets.find(({ name }) => name === "Kết nạp 2017");
    const keys = [...(sheet?.cells.keys() ?? [])];
    const lastRow = keys.reduce((last, key) => Math.max(last, Math.floor(key / 16384)), 0) + 1;
    await excel.liveFormula("'Đơn vị'!Z1", '=PDV.ADMITTED("Huyện Mê Linh")');
    const before = Number(excel.value("'Đơn vị'!Z1"));
    const row = String(lastRow + 1);
    await excel.set(`'Kết nạp 2017'!B${row}`, "Nguyễn Thị Thử");
    await excel.set(`'Kết nạp 2017'!M${row}`, "Huyện Mê Linh");
    await excel.set(`'Kết nạp 2017'!O${row}`, "15/10/2017");
    await excel.idle();
    expect(excel.value("'Đơn vị'!Z1")).toBe(before + 1);
    expect(await excel.formula("=PDV.ADMITTED()")).toBe(11_389);
  });

  it("writes the three sheets, and the same three again in place", async () => {
    const source = excel.read("'Kết nạp 2017'!A1:Q60");
    await excel.press("WriteSummary");
    const names = excel.sheets().map(({ name }) => name);
    expect(names.slice(-3)).toEqual(OWN_SHEETS);
    const first = OWN_SHEETS.map((name) => contents(excel, name));
    await excel.press("WriteSummary");
    expect(excel.sheets().map(({ name }) => name)).toEqual(names);
    expect(OWN_SHEETS.map((name) => contents(excel, name))).toEqual(first);
    expect(excel.read("'Kết nạp 2017'!A1:Q60")).toEqual(source);
  });

  it("leaves a sheet of the person's alone, whatever its name, and keeps notes with their units", async () => {
    excel.close();
    const book = await readWorkbook(SAMPLE);
    book.sheets.push(blankSheet("{person}", "Tổng hợp"));
    excel = await openBook(book);
    await excel.set("'Tổng hợp'!B2", "bảng của tôi");
    await excel.press("WriteSummary");
    const own = excel.sheets().filter((sheet) => sheet.writtenByAddIn);
    expect(own.map(({ name }) => name)).toEqual(["Tổng hợp (PDV)", "Cơ cấu", "Kiểm tra"]);
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
  });

  it("counts what the check finds", async () => {
    const said = await excel.press("CheckData");
    expect(said).toMatch(/1 cảnh báo/u);
    expect(excel.sheets().some((sheet) => sheet.writtenByAddIn)).toBe(false);
  });
});

it("carries no word of the workbook out of it: the bundle opens no connection", () => {
  const bundle = readFileSync(path.join(ROOT, "dist/addin.js"), "utf8");
  expect(bundle).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource/u);
});

function contents(excel: Excel, name: string): unknown {
  const sheet = excel.book.sheets.find((candidate) => candidate.name === name);
  return structuredClone(sheet && [...sheet.cells].sort(([a], [b]) => a - b));
}

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
  for (let column = 0; column < 7; column++) {
    await excel.set(`'Đơn vị'!${String.fromCharCode(65 + column)}${String(row + 1)}`, "");
  }
}
