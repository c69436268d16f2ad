// What the pane says about a figure and the people behind it.

import { formatDay, type Day } from "../../model/day";
import type { Period } from "../../model/period";
import type { WhyLeftOut } from "../../model/why-left-out";
import { labels } from "./labels";
import { count } from "./phrases";

const why: Readonly<Record<WhyLeftOut, string>> = {
  "no-unit": "không rõ đơn vị",
  "no-date": "không rõ ngày kết nạp",
  before: "trước kỳ",
  "after-as-of": "sau ngày chốt số liệu",
  "after-period": "sau kỳ",
  "no-birth": "không rõ ngày sinh",
  "not-official": "chưa công nhận chính thức",
};

export const people = {
  title: "Con số và người",
  lead: "Chọn một con số trên trang tổng hợp, hoặc một ô có hàm PDV, rồi bấm nút dưới đây.",
  act: "Xem con số đang chọn",
  wholeOrganisation: "Toàn đảng bộ",
  where: (period: Period, asOf: Day) => `${labels.period(period)}, tính đến ngày ${formatDay(asOf)}`,
  shareOf: (group: string) => `Tỷ lệ: ${group}`,
  /** Figures that are no measure. */
  names: {
    previous: "Cùng kỳ trước",
    streak: "Số năm không kết nạp",
    readmissions: "Kết nạp lại",
    meanAge: "Tuổi bình quân",
    ratio: "So với cùng kỳ (%)",
    units: "Số đơn vị",
  },
  within: "Công thức tính thêm từ con số này, nên ô có thể hiện số khác.",
  firstOf: (calls: number) => `Công thức có ${count(calls)} hàm PDV; dưới đây là hàm đứng đầu.`,
  place: (sheet: string, cell: string) => `Trang “${sheet}”, ô ${cell}`,
  now: (value: string) => `Theo số liệu hiện tại: ${value}.`,
  differs: "Số trên trang khác số tính từ số liệu hiện tại. Trang có thể được lập từ trước, hoặc ô đã được sửa tay.",
  noPeople: "Con số này không đếm dòng của danh sách kết nạp: nó lấy từ danh sách đơn vị, bảng chỉ tiêu hoặc từ lịch.",
  typed: (value: number) => `${count(value)} người lấy từ cột tổng số của danh sách đơn vị, không có từng dòng.`,
  otherCategories: (value: number) => `${count(value)} người khác trong kỳ thuộc nhóm khác.`,
  counted: (value: number) => `Được tính (${count(value)})`,
  leftOut: (value: number) => `Không tính (${count(value)})`,
  nobody: "Không có dòng nào.",
  page: (first: number, last: number, all: number) => `Dòng ${count(first)} – ${count(last)} trong ${count(all)}.`,
  previousPage: "Các dòng trước",
  nextPage: "Các dòng sau",
  noName: "(không có tên)",
  noUnit: "không rõ đơn vị",
  noDay: "không rõ ngày",
  why,
  outcome: {
    traced: (counted: number, leftOut: number) =>
      `${count(counted)} dòng được tính.${leftOut === 0 ? "" : ` ${count(leftOut)} dòng khác của đơn vị không tính vào con số này.`}`,
    none: {
      "no-number":
        "Ô đang chọn không có con số nào đếm người (số thứ tự, tiêu đề, chữ hoặc ô trống). Hãy chọn một con số trong bảng, hoặc một ô có hàm PDV.",
      "no-people": "Hàm trong ô này chỉ tính từ các đối số của nó hoặc cho ra chữ, không đếm người nào.",
      units: "Con số này đếm đơn vị, không đếm người. Muốn xem các đơn vị, gõ riêng hàm PDV.BEHIND hoặc PDV.DORMANT.",
      arguments:
        "Không lần được đối số của hàm: đối số là một phép tính hoặc không đúng. Hãy ghi đối số thẳng vào hàm, hoặc trỏ tới một ô.",
      within: "Công thức biến đổi bảng mà hàm cho ra, nên không biết ô này là số nào. Hãy chọn ô của chính hàm.",
    },
    turned: "Danh sách đã hiện các dòng khác.",
  },
};
