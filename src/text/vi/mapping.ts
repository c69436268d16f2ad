// What the pane says about how the sheets are read: kinds of lists, columns, confidence.

import type { ColumnId } from "../../model/issue";

export const mapping = {
  kinds: {
    units: "Danh sách đơn vị",
    admissions: "Danh sách kết nạp",
    groupings: "Nhóm cơ cấu",
    goals: "Chỉ tiêu cơ cấu",
    "form-rows": "Dòng của Biểu 2",
    ignore: "Không đọc",
  },
  none: "Chưa thấy bảng nào giống danh sách đơn vị hay danh sách kết nạp.",
  lead: "Mỗi cột được đọc theo tiêu đề của nó. Nếu có cột bị hiểu sai, hãy chọn lại rồi bấm Lưu cách đọc.",
  sheet: (sheet: string, headingRow: number) => `Trang “${sheet}”, dòng tiêu đề là dòng ${String(headingRow)}`,
  kind: "Đọc trang này như",
  /** The name of the choice for a column. */
  column: (letters: string, heading: string) => `Cột ${letters}: ${heading === "" ? "(không có tiêu đề)" : heading}`,
  notRead: "Không đọc",
  /** Two columns that name the unit above: what a person chooses says which is which. */
  meanings: {
    "unit.upper": "Đơn vị cấp trên (danh sách ghi hai cấp ở hai cột)",
    "unit.parent": "Trực thuộc (mã hoặc tên của đơn vị cấp trên)",
  } as Readonly<Partial<Record<ColumnId, string>>>,
  details: "Tiêu đề và các cột",
  headingRow: "Dòng tiêu đề",
  row: (row: number, text: string) => `Dòng ${String(row)}${text === "" ? "" : `: ${text}`}`,
  headingRows: "Số dòng",
  rows: (rows: number) => `${String(rows)} dòng`,
  noHeadings:
    "Phần đầu của trang không có dòng nào giống dòng tiêu đề. Hãy thêm một dòng tiêu đề phía trên danh sách rồi bấm Cập nhật số liệu.",
  missing: (columns: readonly string[]) => `Cần chọn thêm: ${columns.map((column) => `“${column}”`).join(", ")}.`,
  unitAbove: (blanks: number) =>
    `Ô đơn vị để trống nghĩa là đơn vị ở dòng trên${blanks === 0 ? "" : ` (${String(blanks)} dòng)`}`,
  unitAboveHint:
    "Chỉ chọn khi mọi ô trống trong cột đều có nghĩa như vậy. Ô gộp thì được hiểu sẵn, không cần chọn. Không chọn thì các dòng ấy không được tính.",
  wholeSheet: "Cả trang là của đơn vị",
  wholeSheetNone: "Không chọn",
  wholeSheetHint: "Chọn khi trang không có cột đơn vị: mọi người trong trang được tính cho đơn vị này.",
  suggested: (column: string) => `Có phải là ${column}?`,
  confidence: (confidence: number): string =>
    confidence >= 0.9 ? "Chắc chắn" : confidence >= 0.6 ? "Khá chắc" : confidence > 0 ? "Chưa chắc" : "Chưa đọc được",
  mapped: "Đang đọc theo cách đã lưu.",
  candidate: "Trang này chưa được đọc. Chọn loại danh sách và các cột nếu cần đọc.",
  save: "Lưu cách đọc",
  forget: "Đọc lại theo tiêu đề",
  ignored: (sheet: string) => `Trang “${sheet}” không được đọc theo lựa chọn đã lưu.`,
  outdated: (sheet: string) => `Cách đọc đã lưu cho trang “${sheet}” không còn dùng được, vì dòng tiêu đề đã thay đổi.`,
  lost: (sheet: string) => `Cách đọc đã lưu cho trang “${sheet}” không còn dùng được, vì không thấy trang ấy nữa.`,
  drop: "Bỏ cách đọc này",
  others: "Trang khác",
  othersLead:
    "Danh sách nằm ở trang không nhận ra được? Hãy chọn trang, cho biết đó là danh sách gì và tiêu đề ở dòng nào.",
  sheetField: "Trang",
  chooseSheet: "Chọn trang",
  otherSheet: (sheet: string, table: string | undefined) => (table === undefined ? sheet : `${sheet}, bảng ${table}`),
  outcome: {
    saved: (sheet: string) => `Đã lưu cách đọc trang “${sheet}” và đọc lại số liệu.`,
    forgotten: (sheet: string) => `Trang “${sheet}” được đọc lại theo tiêu đề.`,
  },
};
