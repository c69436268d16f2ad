// The second press on a workbook of many units: what it costs in requests, and that notes, cells changed by hand and texts of every
// kind come out of it, also after the file was saved and opened again.

import { readXlsx } from "../host/files/read-xlsx";
import { writeXlsx } from "../host/files/write-xlsx";
import type { Excel } from "../host/excel";
import { openBook } from "./open-workbook";
import { bookOf, columnOf, costOf, DAY, rowOf, type Cost } from "./many-units";
import { smallBook } from "./small-book";

const SUMMARY = "Tổng hợp";
const COMPOSITION = "Cơ cấu";

it("a press sends the same requests for 60 units as for 700 but one for 1.5 MB, and bytes grow with the units only", async () => {
  const costs: { first: Cost; second: Cost }[] = [];
  for (const units of [60, 700]) {
    const excel = await openBook(bookOf(units));
    costs.push({ first: await costOf(excel), second: await costOf(excel) });
    expect(excel.errors).toEqual([]);
    excel.close();
  }
  const [few, many] = costs;
  expect(many!.first.requests - few!.first.requests).toBeLessThanOrEqual(1);
  expect(many!.second.requests - few!.second.requests).toBeLessThanOrEqual(1);
  // More than half of them read the lists.
  expect([few?.first.requests, few?.second.requests]).toEqual([16, 16]);
  expect(many!.first.bytesOut / few!.first.bytesOut).toBeLessThan(700 / 60);
}, 240_000);

describe("the second press on a workbook of 700 units", () => {
  let excel: Excel;
  beforeAll(async () => {
    excel = await openBook(bookOf(700));
    await excel.press("WriteSummary");
  }, 240_000);
  afterAll(() => {
    expect(excel.errors).toEqual([]);
    excel.close();
  });

  const noted = [7, 123, 399, 688];

  it("asks about cells changed by hand, keeps those that are ticked and every note, and moves them with their unit", async () => {
    const notes = columnOf(excel, SUMMARY, "Ghi chú");
    const admitted = columnOf(excel, SUMMARY, "Kết nạp");
    for (const unit of noted) {
      await excel.set(
        `'${SUMMARY}'!${notes}${String(rowOf(excel, SUMMARY, `Chi bộ ${String(unit)}`))}`,
        `ghi chú ${String(unit)}`,
      );
    }
    await excel.set(`'${SUMMARY}'!${admitted}${String(rowOf(excel, SUMMARY, "Chi bộ 123"))}`, "77");
    await excel.set(`'${COMPOSITION}'!C${String(rowOf(excel, COMPOSITION, "Chi bộ 399"))}`, "=1+1");
    // A unit above goes: every row below moves.
    const gone = excel.read("'Đơn vị'!A1:D800").values.findIndex((cells) => cells.includes("Chi bộ 5")) + 1;
    await excel.deleteRows(`'Đơn vị'!A${String(gone)}`);
    const before = excel.read(`'${SUMMARY}'!A1:P60`).values;

    const said = await excel.press("WriteSummary");
    expect(said).toContain("2 ô");
    expect(excel.read(`'${SUMMARY}'!A1:P60`).values).toEqual(before);
    const pane = excel.paneText();
    expect(pane).toContain("Của bạn: 77");
    expect(pane).toContain("Sẽ ghi: 2");
    expect(pane).toContain("“=1+1”");

    await excel.click("#keep-edits");
    expect(excel.paneText()).toContain("Đã lập lại trang");
    for (const unit of noted) {
      const cell = `'${SUMMARY}'!${notes}${String(rowOf(excel, SUMMARY, `Chi bộ ${String(unit)}`))}`;
      expect(excel.read(cell).values).toEqual([[`ghi chú ${String(unit)}`]]);
    }
    expect(excel.read(`'${SUMMARY}'!${admitted}${String(rowOf(excel, SUMMARY, "Chi bộ 123"))}`).values).toEqual([[77]]);
    expect(excel.read(`'${COMPOSITION}'!C${String(rowOf(excel, COMPOSITION, "Chi bộ 399"))}`).values).toEqual([[2]]);
  }, 240_000);

  it("does not ask again as long as neither side changes, also after save and open", async () => {
    const file = await writeXlsx(excel.book);
    excel.close();
    excel = await openBook(await readXlsx(file, "so-lieu.xlsx"));
    const said = await excel.press("WriteSummary");
    expect(said).toMatch(/^Đã lập lại trang/mu);
    const admitted = columnOf(excel, SUMMARY, "Kết nạp");
    expect(excel.read(`'${SUMMARY}'!${admitted}${String(rowOf(excel, SUMMARY, "Chi bộ 123"))}`).values).toEqual([[77]]);
  }, 240_000);

  it("is taken back with one press of a button", async () => {
    const before = excel.read(`'${SUMMARY}'!A1:P800`);
    await excel.set("'Đơn vị'!D20", "50");
    await excel.press("WriteSummary");
    expect(excel.read(`'${SUMMARY}'!A1:P800`).values).not.toEqual(before.values);
    await excel.click("#undo-write");
    expect(excel.paneText()).toContain("Đã hoàn tác");
    expect(excel.read(`'${SUMMARY}'!A1:P800`)).toEqual(before);
  }, 240_000);
});

it("texts of every kind stand in the saved file as they are", async () => {
  const names = [
    "=1+1",
    "+84 Chi bộ",
    "-5",
    "@SUM(A1)",
    '<img src=x onerror="alert(1)">',
    'Chi bộ "Một"',
    "😀 Chi bộ 👩‍👩‍👧",
    `Chi bộ ${"dài ".repeat(7_990)}hết`,
    `Chi bộ ${"quá dài ".repeat(5_000)}hết`,
  ];
  const units = [["Tên đơn vị", "Kế hoạch 2017"], ...names.map((name) => [name, 3])];
  const people = [["Họ và tên", "Đơn vị", "Ngày kết nạp"], ...names.map((name) => ["Mẫu", name, DAY])];
  let excel = await openBook(smallBook(units, people));
  const said = await excel.press("WriteSummary");
  expect(said).toContain("32.767 ký tự");
  const bytes = await writeXlsx(excel.book);
  excel.close();
  excel = await openBook(await readXlsx(bytes, "so-lieu.xlsx"));
  const texts = new Set(excel.read(`'${SUMMARY}'!A1:P60`).values.flat());
  for (const name of names.slice(0, -1)) expect(texts).toContain(name);
  const cut = [...texts].map(String).find((text) => text.startsWith("Chi bộ quá dài"));
  expect(cut).toHaveLength(32_767);
  expect(cut?.endsWith("…")).toBe(true);
  await excel.press("WriteSummary");
  expect(excel.paneText()).not.toContain("sửa tay");
  expect(excel.errors).toEqual([]);
  excel.close();
}, 240_000);
