// The copies for people without the add-in, through the production bundle: values only, nothing of ours left in them, and
// nothing but them replaced by the next press.

import type { Excel } from "../host/excel";
import { readXlsx } from "../host/files/read-xlsx";
import { writeXlsx } from "../host/files/write-xlsx";
import type { Sheet } from "../host/workbook/state";
import { openBook } from "./open-workbook";
import { smallBook } from "./small-book";

const ABOUT = "Thông tin bản gửi";

let excel: Excel;
beforeEach(async () => {
  excel = await openBook(smallBook());
  await excel.press("WriteSummary");
});
afterEach(() => {
  expect(excel.errors).toEqual([]);
  excel.close();
});

const namesOf = (): string[] => excel.sheets().map(({ name }) => name);
const sent = (): Sheet[] => excel.book.sheets.filter(({ name }) => / \(bản gửi\)$/u.test(name) || name === ABOUT);
const valuesOf = (sheet: Sheet | undefined): unknown[] =>
  [...(sheet?.cells ?? [])].filter(([, { value }]) => value !== "").map(([key, { value }]) => [key, value]);
const sheetNamed = (name: string): Sheet => excel.book.sheets.find((sheet) => sheet.name === name)!;

it("copies every summary sheet but the one with names, as values, and says so", async () => {
  const before = namesOf();
  const said = await excel.press("HandOver");
  expect(said).toContain("Không gửi kèm trang “Kiểm tra” vì có họ tên.");
  const summaries = before.slice(3).filter((name) => name !== "Kiểm tra");
  expect(namesOf()).toEqual([...before, ABOUT, ...summaries.map((name) => `${name} (bản gửi)`)]);
  for (const { cells, names, customProperties } of sent()) {
    expect([...cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(names.filter(({ name }) => name.startsWith("PDV"))).toEqual([]);
    expect([...customProperties.keys()].filter((key) => key.startsWith("PDV"))).toEqual([]);
  }
  expect(excel.book.names.filter(({ refersTo }) => refersTo.includes("bản gửi"))).toEqual([]);
});

it("keeps widths, page set-up, panes and charts, and drops the hidden keys", async () => {
  await excel.press("HandOver");
  const original = sheetNamed("Tổng hợp");
  const copy = sheetNamed("Tổng hợp (bản gửi)");
  expect(copy.charts.map(({ title }) => title)).toEqual(original.charts.map(({ title }) => title));
  expect(copy.pageLayout).toEqual(original.pageLayout);
  expect(copy.merges).toEqual(original.merges);
  expect(JSON.stringify(valuesOf(copy))).not.toContain("D1|");
  expect(JSON.stringify(valuesOf(original))).toContain("Đảng bộ xã Mẫu");
  expect(JSON.stringify(copy.charts)).not.toContain("'Tổng hợp'!");
});

it("sends the report without the table of formulas, which needs the add-in", async () => {
  await excel.press("HandOver");
  const text = (name: string): string => JSON.stringify(valuesOf(sheetNamed(name)));
  expect(text("Báo cáo")).toContain("PDV.ADMITTED");
  expect(text("Báo cáo (bản gửi)")).not.toMatch(/PDV|Công thức|gõ công thức/u);
  expect(text("Báo cáo (bản gửi)")).toContain("TRƯỞNG BAN");
});

it("names the cells of what is sent that show an error, and none of the table that stays", async () => {
  const firstColumn = excel.read("'Báo cáo'!A1:A150").values.map(([value]) => value);
  const below = firstColumn.length - [...firstColumn].reverse().findIndex((value) => typeof value === "number");
  await excel.set(`'Báo cáo'!C${String(below)}`, "=1/0");
  expect(await excel.press("HandOver")).not.toContain("báo lỗi");
  await excel.set("'Tổng hợp'!T5", "=1/0");
  expect(await excel.press("HandOver")).toContain(
    "1 ô đang báo lỗi, nên xem lại trước khi gửi: ô T5 trang “Tổng hợp”.",
  );
});

it("writes what stands behind the figures: as-of date, rows counted and left out, definitions", async () => {
  await excel.set("'Kết nạp'!C5", "C9");
  await excel.press("WriteSummary");
  await excel.press("HandOver");
  const text = JSON.stringify(valuesOf(sheetNamed(ABOUT)));
  expect(text).toContain("Số liệu tính đến ngày 30/06/2017");
  expect(text).toContain("3 đảng viên mới được tính trong kỳ.");
  expect(text).toMatch(/1 dòng/u);
  // The sheet of issues is not sent.
  expect(text).not.toContain("trang kiểm tra");
  expect(text).toContain("Tỷ lệ = kết nạp ÷ kế hoạch.");
  expect(text).toContain("– Tổng hợp (bản gửi)");
});

it("makes nothing of sheets that are older than the lists, and leaves out one that is no longer written", async () => {
  await excel.set("'Đơn vị'!E3", "40");
  const before = namesOf();
  const said = await excel.press("HandOver");
  expect(said).toMatch(/Chưa lập bản gửi: danh sách hoặc thiết lập đã thay đổi từ lúc lập trang “Tổng hợp”/u);
  expect(said).not.toContain("Biểu 2B-BTCTW");
  expect(namesOf()).toEqual(before);
  await excel.press("WriteSummary");
  expect(await excel.press("HandOver")).toContain("Đã lập bản gửi");
});

it("takes what is typed into the frame of a sheet and written to all for no change of the lists", async () => {
  const line = excel.read("'Tổng hợp'!A2:R2").values[0] ?? [];
  const placeDate = String.fromCodePoint(65 + line.findIndex((value) => String(value).includes("ngày")));
  await excel.set("'Tổng hợp'!A1", "ĐẢNG BỘ HUYỆN MẪU");
  await excel.set("'Tổng hợp'!A2", "BAN TỔ CHỨC");
  await excel.set(`'Tổng hợp'!${placeDate}2`, "Mẫu, ngày 01 tháng 7 năm 2017");
  await excel.press("WriteSummary");
  expect(excel.read("'Đôn đốc'!A1").values).toEqual([["ĐẢNG BỘ HUYỆN MẪU"]]);
  expect(await excel.press("HandOver")).toContain("Đã lập bản gửi");
  const sheets = sent().filter(({ name }) => name !== ABOUT);
  expect(sheets.filter((sheet) => !valuesOf(sheet).some((cell) => String(cell).includes("HUYỆN MẪU")))).toEqual([]);
});

it("takes a cell changed by hand, a note and rows put in for no change of the lists", async () => {
  await excel.insertRows("'Tổng hợp'!1:1");
  const { values } = excel.read("'Tổng hợp'!A1:R20");
  const row = values.findIndex((cells) => cells.includes("Chi bộ Một")) + 1;
  await excel.set(`'Tổng hợp'!D${String(row)}`, "99");
  const said = await excel.press("HandOver");
  expect(said).toContain("Đã lập bản gửi");
  expect(said).toContain("1 ô sửa tay sau khi lập biểu được gửi như đang ghi");
  const told = `Trang “Tổng hợp” có ô được sửa tay sau khi lập biểu, chưa đối chiếu với danh sách: D${String(row)}.`;
  expect(JSON.stringify(valuesOf(sheetNamed(ABOUT)))).toContain(told);
});

it("encloses the sheet with names when the person says so, its links as plain texts", async () => {
  await excel.press("HandOver");
  await excel.click("#hand-over-personal");
  await excel.click("#make-hand-over");
  expect(namesOf()).toContain("Kiểm tra (bản gửi)");
  expect([...sheetNamed("Kiểm tra (bản gửi)").cells.values()].some(({ formula }) => formula !== undefined)).toBe(false);
});

it("puts what live formulas show in their place, and says when that is an error", async () => {
  await excel.liveFormula("'Tổng hợp'!Z50", "=PDV.SUMMARY(2017)");
  await excel.liveFormula("'Tổng hợp'!Z60", '=PDV.PLAN("không có")');
  const said = await excel.press("HandOver");
  expect(said).toContain("1 ô đang báo lỗi");
  expect(excel.read("'Tổng hợp (bản gửi)'!Z50:AG52").values).toEqual(excel.read("'Tổng hợp'!Z50:AG52").values);
  expect([...sheetNamed("Tổng hợp (bản gửi)").cells.values()].some(({ formula }) => formula !== undefined)).toBe(false);
});

describe("a formula that has not answered", () => {
  const show = (value: unknown): void => {
    const [cell] = [...sheetNamed("Tổng hợp").cells.values()].filter(({ formula }) => formula === "=40+2");
    if (!cell) throw new Error("the formula is gone");
    Object.assign(cell, { value });
  };
  beforeEach(async () => {
    await excel.set("'Tổng hợp'!Z50", "=40+2");
    show({ error: "#BUSY!" });
  });

  it("is waited for", async () => {
    const pressed = excel.press("HandOver");
    setTimeout(() => show(42), 500);
    expect(await pressed).toContain("Đã lập bản gửi");
    expect(excel.read("'Tổng hợp (bản gửi)'!Z50").values).toEqual([[42]]);
  });

  it("is sent to nobody: what waits is named, and what to do", async () => {
    const before = namesOf();
    expect(await excel.press("HandOver")).toBe(
      "Chưa lập bản gửi: 1 ô chưa tính xong (#BUSY!): ô Z50 trang “Tổng hợp”. Hãy chờ các ô ấy hiện số rồi bấm lại; nếu vẫn vậy, bấm Sửa công thức ở phần Hàm.",
    );
    expect(namesOf()).toEqual(before);
  });
});

it("replaces only what it made and nobody touched: other sheets stay, also after saving", async () => {
  await excel.press("HandOver");
  await excel.addSheet("Đôn đốc (bản gửi riêng)");
  await excel.renameSheet("Đôn đốc (bản gửi)", "Gửi huyện");
  await excel.addSheet("Đôn đốc (bản gửi)");
  await excel.set("'Đôn đốc (bản gửi)'!A1", "của tôi");
  const bytes = await writeXlsx(excel.book);
  excel.close();
  excel = await openBook(await readXlsx(bytes, "so-lieu.xlsx"));
  await excel.set("'Cơ cấu (bản gửi)'!A2", "sửa trên bản gửi");
  const before = namesOf();
  const said = await excel.press("HandOver");
  expect(said).toContain("Giữ lại bản gửi trước “Cơ cấu (bản gửi)”, “Gửi huyện”");
  expect(excel.read("'Đôn đốc (bản gửi)'!A1").values).toEqual([["của tôi"]]);
  expect(excel.read("'Cơ cấu (bản gửi)'!A2").values).toEqual([["sửa trên bản gửi"]]);
  expect(namesOf()).toContain("Đôn đốc (bản gửi riêng)");
  expect(namesOf()).toContain("Gửi huyện");
  // The new ones of both stand beside them, the others in their places.
  expect(namesOf()).toHaveLength(before.length + 2);
  expect(await excel.press("HandOver")).not.toContain("Giữ lại");
  expect(namesOf()).toHaveLength(before.length + 2);
});

it("is not read as a list, and summaries are written as if it were not there", async () => {
  const written = (): unknown => excel.sheets().filter(({ writtenByAddIn }) => writtenByAddIn).length;
  const [before, sheets] = [await excel.press("CheckData"), written()];
  await excel.press("HandOver");
  expect(await excel.press("CheckData")).toBe(before);
  await excel.press("WriteSummary");
  expect(written()).toBe(sheets);
});

it("makes nothing where nothing was written", async () => {
  const fresh = await openBook(smallBook());
  expect(await fresh.press("HandOver")).toContain("Hãy bấm Lập biểu trước.");
  expect(fresh.sheets()).toHaveLength(3);
  fresh.close();
});

it.each([0.2, 0.45, 0.7, 0.95])(
  "leaves the workbook as it was when a request fails at %d of the way",
  async (share) => {
    await excel.press("HandOver");
    const all = (): unknown => excel.book.sheets.map((sheet) => [sheet.name, sheet.names, valuesOf(sheet)]);
    const before = all();
    const start = excel.traffic.requests;
    await excel.press("HandOver");
    expect(all()).toEqual(before);
    excel.failNext(Math.round((excel.traffic.requests - start) * share), "GeneralException");
    await excel.press("HandOver");
    expect(all()).toEqual(before);
    expect(excel.errors.splice(0)).toEqual(["GeneralException (injected by the test)"]);
  },
);
