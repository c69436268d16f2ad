// What stands on the sheet "Đôn đốc", in Vietnamese.

import type { Period } from "../../model/period";
import { formatProsePercent } from "../format-number";
import { labels } from "./labels";
import { count } from "./phrases";

export const followUp = {
  name: "Đôn đốc",
  title: (period: Period) => `CÁC ĐƠN VỊ CẦN ĐÔN ĐỐC KẾT NẠP ĐẢNG VIÊN ${labels.period(period).toUpperCase()}`,
  columns: { above: "Trực thuộc", tier: "Mức đôn đốc", last: "Lần kết nạp gần nhất" },
  behind: (units: number, judged: number, due: number, isDeep: boolean) =>
    `Đơn vị chậm tiến độ: ${count(units)} trong ${count(judged)} đơn vị có kế hoạch${isDeep ? ", gồm cả đơn vị cấp dưới" : ""} (cần đạt ${formatProsePercent(due, "vi")})`,
  nobodyBehind: "Không có đơn vị nào chậm tiến độ.",
  nobodyPlanned: "Không có đơn vị nào có kế hoạch lớn hơn 0 để xét tiến độ.",
  unread: (names: readonly string[]) =>
    `Chưa xét vì kế hoạch không đọc được: ${count(names.length)} đơn vị (${names.join(", ")}).`,
  noMonths: "không còn tháng",
  tiers: {
    none: "chưa kết nạp",
    late: "chậm tiến độ",
    short: "chưa đạt kế hoạch",
    idle: (years: number) => `${count(years)} năm không kết nạp`,
    withoutMembers: "chưa có đảng viên",
  },
  dormant: (units: number, years: number) =>
    `Đơn vị ${count(years)} năm liền trở lên không kết nạp được đảng viên: ${count(units)} đơn vị`,
  nobodyDormant: (years: number) =>
    `Không có đơn vị nào ${count(years)} năm liền trở lên không kết nạp được đảng viên.`,
  /** Of some units the workbook does not tell of the year before. */
  noHistory:
    "Sổ tính chưa có đủ số liệu kết nạp của các năm trước nên chưa xét được đơn vị nhiều năm liền không kết nạp.",
  withoutMembers: (units: number, known: number) =>
    `Đơn vị chưa có đảng viên: ${count(units)} trong ${count(known)} đơn vị có ghi số đảng viên`,
  never: "chưa có",
  copyTitle: "Câu dùng cho báo cáo (chép nguyên văn)",
};
