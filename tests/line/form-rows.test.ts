// The rows of form 2 on a sheet of the person's own, through the production bundle: written once, changed, and the form follows.

import type { Excel } from "../host/excel";
import { openBook } from "./open-workbook";
import { smallBook } from "./small-book";

const FORM = "Biểu 2-BTCTW";
const ROWS = "Dòng Biểu 2";

const openRows = (excel: Excel) => excel.click('[data-action="create-form-rows"]');
const formOf = (excel: Excel) =>
  excel.read(`'${FORM}'!A9:C90`).values.map((row) => row.map((value) => String(value).trim()).join(" | "));
const rowOf = (excel: Excel, sheet: string, text: string): number =>
  1 + excel.read(`'${sheet}'!B1:B90`).values.findIndex(([value]) => String(value).trim() === text);

it("are written once, with the official rows, and changed there", async () => {
  const book = smallBook();
  book.settings.set("PDV.settings", { sheets: ["form-2"] });
  const excel = await openBook(book);
  await excel.press("WriteSummary");
  const official = formOf(excel);
  await excel.set(`'${FORM}'!C${String(rowOf(excel, FORM, "Chi bộ cơ sở"))}`, "7");

  await excel.click("#tab-write");
  await openRows(excel);
  expect(excel.paneText()).toContain(
    `Đã tạo trang “${ROWS}” với các dòng của biểu, và trang ẩn “Danh mục” giữ các cách đếm`,
  );
  expect(excel.sheets().map(({ name }) => name)).toContain(ROWS);
  expect(excel.sheets().find(({ name }) => name === ROWS)?.writtenByAddIn).toBe(false);
  expect(await excel.press("CheckData")).not.toContain("lỗi");
  await excel.press("WriteSummary");
  /** But for the figure that is typed, the line on whose rows these are, and blank lines. */
  const rest = (lines: readonly string[]) =>
    lines.filter((line) => /\p{L}/u.test(line) && !line.startsWith("2 | Chi bộ cơ sở") && !line.includes(`“${ROWS}”`));
  expect(rest(formOf(excel))).toEqual(rest(official));

  const women = rowOf(excel, ROWS, "Nữ");
  await excel.set(`'${ROWS}'!B${String(women)}`, "Phụ nữ");
  await excel.set(`'${ROWS}'!C${String(women + 1)}`, "Giới tính: Nam; Nữ");
  await excel.set(`'${ROWS}'!B${String(women + 1)}`, "Nam và nữ");
  await excel.click("#tab-write");
  await openRows(excel);
  expect(excel.paneText()).toContain(`Các dòng của biểu đang ở trang “${ROWS}”. Trang được giữ nguyên`);
  expect(excel.sheets().filter(({ name }) => name.startsWith(ROWS))).toHaveLength(1);
  await excel.press("WriteSummary");
  const changed = formOf(excel);
  expect(changed).toContain(" | Phụ nữ | 1");
  expect(changed).toContain(" | Nam và nữ | 3");
  expect(excel.read(`'${FORM}'!C${String(rowOf(excel, FORM, "Chi bộ cơ sở"))}`).values).toEqual([[7]]);
  excel.close();
}, 120_000);

it("that are hidden are shown again and used, not written a second time", async () => {
  const book = smallBook();
  book.settings.set("PDV.settings", { sheets: ["form-2"] });
  const excel = await openBook(book);
  await excel.click("#tab-write");
  await openRows(excel);
  const women = rowOf(excel, ROWS, "Nữ");
  await excel.set(`'${ROWS}'!B${String(women)}`, "Phụ nữ");
  const sheet = excel.book.sheets.find(({ name }) => name === ROWS);
  if (sheet) sheet.visibility = "Hidden";
  await excel.press("WriteSummary");
  expect(formOf(excel)).toContain(" | Nữ | 1");

  await excel.click("#tab-write");
  await openRows(excel);
  expect(excel.paneText()).toContain(`Trang “${ROWS}” bị ẩn nên các dòng ở đó chưa được dùng. Trang đã được hiện lại`);
  expect(excel.sheets().filter(({ name }) => name.startsWith(ROWS))).toHaveLength(1);
  await excel.press("WriteSummary");
  expect(formOf(excel)).toContain(" | Phụ nữ | 1");
  excel.close();
}, 120_000);

it("of the same words keep what is typed into each, and ask once one of them is renamed", async () => {
  const book = smallBook();
  book.settings.set("PDV.settings", { sheets: ["form-2"] });
  const excel = await openBook(book);
  await excel.click("#tab-write");
  await openRows(excel);
  const last = excel.read(`'${ROWS}'!B1:B90`).values.findIndex(([value]) => value === "") + 1;
  for (const row of [last, last + 1]) {
    await excel.set(`'${ROWS}'!A${String(row)}`, "9");
    await excel.set(`'${ROWS}'!B${String(row)}`, "Trùng");
    await excel.set(`'${ROWS}'!C${String(row)}`, "Tự nhập");
  }
  await excel.press("WriteSummary");
  const first = rowOf(excel, FORM, "Trùng");
  await excel.set(`'${FORM}'!C${String(first)}`, "11");
  await excel.set(`'${FORM}'!C${String(first + 1)}`, "22");
  await excel.press("WriteSummary");
  const typed = () => excel.read(`'${FORM}'!C${String(first)}:C${String(first + 1)}`).values.flat();
  expect(typed()).toEqual([11, 22]);

  await excel.set(`'${ROWS}'!B${String(last)}`, "Khác");
  await excel.press("WriteSummary");
  expect(excel.paneText()).toContain("2 ô đã được sửa tay");
  await excel.click("#keep-edits");
  expect(typed()).toEqual(["", ""]);
  const below = excel
    .read(`'${FORM}'!A1:C120`)
    .values.slice(first + 1)
    .map((row) => row.join(""));
  expect(below.filter((text) => text.includes("không còn chỗ")).map((text) => /\d+$/u.exec(text)?.[0])).toEqual([
    "11",
    "22",
  ]);
  excel.close();
}, 120_000);
