// A small workbook for tests of the whole line: opened and written in a fraction of the time that the rebuilt reports take.

import { blankBook, blankSheet } from "../host/workbook/blank";
import { ensureCell } from "../host/workbook/grid";
import type { Book, Sheet } from "../host/workbook/state";

type Entry = string | number;

export const UNITS: readonly (readonly Entry[])[] = [
  ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2016", "Kế hoạch 2017"],
  ["D1", "Đảng bộ xã Mẫu", "", "", ""],
  ["C1", "Chi bộ Một", "D1", 2, 4],
  ["C2", "Chi bộ Hai", "D1", 2, 4],
];

/** 2017-06-14 and 2016-06-14 as serial numbers. */
const IN_2017 = 42_900;
const IN_2016 = 42_535;

export const PEOPLE: readonly (readonly Entry[])[] = [
  ["Họ và tên", "Giới tính", "Đơn vị", "Ngày kết nạp"],
  ["Nguyễn Văn Mẫu", "Nam", "C1", IN_2017],
  ["Trần Thị Mẫu", "Nữ", "C1", IN_2017],
  ["Lê Văn Mẫu", "Nam", "C2", IN_2017],
  ["Phạm Thị Mẫu", "Nữ", "C2", IN_2016],
];

export function sheetOf(id: string, name: string, rows: readonly (readonly Entry[])[]): Sheet {
  const sheet = blankSheet(id, name);
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== "") ensureCell(sheet, row, column).value = value;
    }),
  );
  return sheet;
}

/** Three admissions of 2017 in the sheets "Đơn vị" and "Kết nạp", and the person's own sheet "Ghi chép". */
export function smallBook(units = UNITS, people = PEOPLE): Book {
  const own = sheetOf("{own}", "Ghi chép", [["của tôi"]]);
  return { ...blankBook(), sheets: [sheetOf("{units}", "Đơn vị", units), sheetOf("{people}", "Kết nạp", people), own] };
}
