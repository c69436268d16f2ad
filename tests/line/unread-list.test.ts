// A list of people whose headings nobody knows, beside numbers typed for whole years: it is missed, and the way to point it out is offered.

import type { Excel } from "../host/excel";
import { openBook, readWorkbook } from "./open-workbook";

const UNKNOWN = new Map([
  ["Họ và tên", "Người mới vào"],
  ["Ngày kết nạp", "Hôm vào"],
  ["Ngày quyết định", "QĐ hôm"],
]);

let excel: Excel;
afterEach(() => {
  expect(excel.errors).toEqual([]);
  excel.close();
});

it("is told of in the status, on a card that leads to the mapping, and among what was found", async () => {
  const book = await readWorkbook("assets/sample.xlsx");
  for (const cell of book.sheets.find(({ name }) => name === "Kết nạp")?.cells.values() ?? [])
    if (typeof cell.value === "string") cell.value = UNKNOWN.get(cell.value) ?? cell.value;
  excel = await openBook(book);
  await excel.idle();
  expect(excel.paneText()).toContain("Đã đọc 2 bảng, 23 dòng. 1 mục cần xem lại.");
  expect(await excel.press("CheckData")).toBe(
    "Chưa tìm thấy danh sách kết nạp, mới kiểm tra danh sách kia. Xem cách làm bên dưới.",
  );
  const pane = excel.paneText();
  expect(pane).toContain("Nếu danh sách đã có ở trang chưa được đọc (“Kết nạp”)");
  expect(pane).toContain("Cảnh báo Chưa có danh sách kết nạp");
  expect(pane).not.toContain("Không có gì cần xem lại");
  await excel.click("#conditions [data-part=settings-mapping]");
  expect(excel.paneText()).toContain("Trang: Kết nạp\nĐọc trang này như: Danh sách kết nạp");
});

it("is not asked for where there is no other sheet: that totals are all there is, is said quietly", async () => {
  const book = await readWorkbook("assets/sample.xlsx");
  book.sheets.splice(
    book.sheets.findIndex(({ name }) => name === "Kết nạp"),
    1,
  );
  excel = await openBook(book);
  expect(await excel.press("CheckData")).toBe("Đã kiểm tra: không có gì cần xem lại.");
  expect(excel.paneText()).toContain("Chỉ có tổng số kết nạp");
});
