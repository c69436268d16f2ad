// What the pane says about a figure and the people behind it.

import { formatDay, type Day } from "../../model/day";
import type { Period } from "../../model/period";
import type { WhyLeftOut } from "../../model/why-left-out";
import { formatCount } from "../format-number";
import { labels } from "./labels";

const count = (value: number): string => formatCount(value, "vi");

const why: Readonly<Record<WhyLeftOut, string>> = {
  "no-unit": "không rõ đơn vị",
  "no-date": "không rõ ngày kết nạp",
  before: "trước kỳ",
  "after-as-of": "sau ngày chốt số liệu",
  "after-period": "sau kỳ",
};

export const people = {
  title: "Từ con số đến người",
  lead: "Chọn một con số trên trang tổng hợp, hoặc một ô có hàm PDV, rồi bấm nút dưới đây.",
  act: "Xem con số đang chọn",
  wholeOrganisation: "Toàn đảng bộ",
  where: (period: Period, asOf: Day) => `${labels.period(period)}, tính đến ngày ${formatDay(asOf)}`,
  shareOf: (group: string) => `Tỷ lệ: ${group}`,
  place: (sheet: string, cell: string) => `Trang “${sheet}”, ô ${cell}`,
  now: (value: string) => `Theo số liệu hiện tại: ${value}.`,
  differs: "Số trên trang khác số tính từ số liệu hiện tại. Trang có thể được lập từ trước, hoặc ô đã được sửa tay.",
  noPeople: "Con số này không đếm dòng của danh sách kết nạp: nó lấy từ danh sách đơn vị hoặc từ lịch.",
  typed: (value: number) => `${count(value)} người lấy từ cột tổng số của danh sách đơn vị, không có từng dòng.`,
  otherCategories: (value: number) => `${count(value)} người khác trong kỳ thuộc nhóm khác.`,
  counted: (value: number) => `Được tính (${count(value)})`,
  leftOut: (value: number) => `Không tính (${count(value)})`,
  nobody: "Không có dòng nào.",
  page: (first: number, last: number, all: number) => `Dòng ${count(first)} – ${count(last)} trong ${count(all)}.`,
  previousPage: "Trang trước",
  nextPage: "Trang sau",
  noName: "(không có tên)",
  noUnit: "không rõ đơn vị",
  noDay: "không rõ ngày",
  why,
  outcome: {
    traced: (counted: number, leftOut: number) =>
      `${count(counted)} dòng được tính, ${count(leftOut)} dòng của đơn vị không tính trong con số này.`,
    none: "Ô đang chọn không có con số truy được. Hãy chọn một con số trên trang Tổng hợp, Cơ cấu, Biểu 2-BTCTW, Báo cáo, hoặc một ô chỉ có một hàm PDV.",
    turned: "Đã chuyển trang.",
  },
};
