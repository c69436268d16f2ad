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
