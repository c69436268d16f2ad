// A book as an office keeps it, through the bundle: an outline of units, two lists of people side by side below notes, a sheet of
// one unit. Every figure is what its author would count.

import { blankBook, blankSheet } from "../host/workbook/blank";
import { ensureCell } from "../host/workbook/grid";
import type { Sheet } from "../host/workbook/state";
import { openBook } from "./open-workbook";

type Rows = readonly (readonly (string | number)[])[];

function makeSheet(id: string, name: string, rows: Rows): Sheet {
  const sheet = blankSheet(id, name);
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== "") ensureCell(sheet, row, column).value = value;
    });
  });
  return sheet;
}

const HEADINGS = ["STT", "Họ và tên đệm", "Tên", "Chi bộ", "Ngày kết nạp"];
const NOTES: Rows = Array.from({ length: 35 }, (_, row) => [`${String(row + 1)}. Ghi chú của văn phòng`]);

it("counts an outline, lists side by side and a sheet of one unit as their author does", async () => {
  const units = makeSheet("{units}", "Chỉ tiêu", [
    ["TT", "Đơn vị", "Chỉ tiêu 2017"],
    ["I", "ĐẢNG BỘ XÃ AN BÌNH", 4],
    [1, "Chi bộ Thôn Đông", 2],
    [2, "Chi bộ Thôn Tây", 2],
    ["II", "ĐẢNG BỘ XÃ HÒA LẠC", 6],
    [1, "Chi bộ Thôn Đông", 6],
    ["", "CỘNG", 10],
  ]);
  const sides = makeSheet("{sides}", "Xã An Bình", [
    ...NOTES,
    [...HEADINGS, "", ...HEADINGS],
    [1, "Nguyễn Văn", "An", "Thôn Đông", 42900, "", 1, "Lê Văn", "Cường", "Thôn Tây", 42901],
    [2, "Trần Thị", "Bình", "nt", 42900],
  ]);
  const one = makeSheet("{one}", "Xã Hòa Lạc", [
    ["Họ và tên", "Ngày sinh", "Ngày kết nạp"],
    ["Phạm Thị Dung", 33000, 42902],
  ]);
  const excel = await openBook({ ...blankBook(), sheets: [units, sides, one] });
  const admitted = (unit: string): Promise<unknown> => excel.formula(`=PDV.ADMITTED("${unit}",2017)`);
  expect(await admitted("Đảng bộ xã An Bình")).toBe(3);
  expect(await admitted("Chi bộ Thôn Tây")).toBe(1);
  expect(await admitted("Đảng bộ xã Hòa Lạc")).toBe(1);
  expect(await excel.formula("=PDV.ACHIEVEMENT()")).toBe(0.4);
  expect(await excel.press("CheckData")).toContain("6 lưu ý");
  expect(excel.errors).toEqual([]);
  excel.close();
}, 60_000);
