// What a person types into the form stays when the form is written again, and its ratio is worked out.

import { openBook } from "./open-workbook";
import { smallBook } from "./small-book";

const FORM = "Biểu 2-BTCTW";

it("keeps the figures of part III through another press", async () => {
  const book = smallBook();
  book.settings.set("PDV.settings", { sheets: ["form-2"] });
  const excel = await openBook(book);
  await excel.press("WriteSummary");
  const checks = (): string => excel.read(`'${FORM}'!A1:A90`).values.flat().join(" ");
  expect(checks()).toContain("“Đảng bộ cơ sở” ≤ dòng ấy: chưa đối chiếu được vì chưa nhập số");
  const row = (): number => 1 + excel.read(`'${FORM}'!B1:B90`).values.findIndex(([value]) => value === "Đảng bộ cơ sở");
  await excel.set(`'${FORM}'!C${String(row())}`, "12");
  await excel.set(`'${FORM}'!D${String(row())}`, "10");
  await excel.set(`'${FORM}'!C${String(row() + 1)}`, "13");
  await excel.set("'Kết nạp'!B5", "Nam");
  await excel.press("WriteSummary");
  expect(excel.read(`'${FORM}'!C${String(row())}:E${String(row())}`).values).toEqual([[12, 10, 1.2]]);
  expect(checks()).toContain("“Đảng bộ cơ sở” ≤ dòng ấy: sai, xem lại số đã nhập");
  excel.close();
}, 60_000);
