// What the pane says about how the sheets are read: kinds of lists, columns, confidence.

export const mapping = {
  kinds: { units: "Danh sách đơn vị", admissions: "Danh sách kết nạp", ignore: "Không đọc trang này" },
  none: "Chưa thấy bảng nào giống danh sách đơn vị hay danh sách kết nạp.",
  lead: "Mỗi cột được đọc theo tiêu đề của nó. Nếu có cột bị hiểu sai, hãy chọn lại rồi bấm Lưu cách đọc.",
  sheet: (sheet: string, headingRow: number) => `Trang “${sheet}”, dòng tiêu đề là dòng ${String(headingRow)}`,
  kind: "Đọc trang này là",
  /** The name of the choice for a column. */
  column: (letters: string, heading: string) => `Cột ${letters}: ${heading === "" ? "(không có tiêu đề)" : heading}`,
  notRead: "Không đọc",
  suggested: (column: string) => `Có phải là ${column}?`,
  confidence: (confidence: number): string =>
    confidence >= 0.9 ? "Chắc chắn" : confidence >= 0.6 ? "Khá chắc" : confidence > 0 ? "Chưa chắc" : "Chưa đọc được",
  mapped: "Đang đọc theo cách đã lưu.",
  candidate: "Trang này chưa được đọc. Chọn loại danh sách và các cột nếu cần đọc.",
  save: "Lưu cách đọc",
  forget: "Đọc lại theo tiêu đề",
  ignored: (sheet: string) => `Trang “${sheet}” không được đọc theo lựa chọn đã lưu.`,
  outcome: {
    saved: (sheet: string) => `Đã lưu cách đọc trang “${sheet}” và đọc lại số liệu.`,
    forgotten: (sheet: string) => `Trang “${sheet}” được đọc lại theo tiêu đề.`,
  },
};
