// What the overview says of the figures at its top, of the period and the as-of date, and of the tables that were read.

import type { LackingColumn } from "../../model/lacking-columns";
import { formatDay, toCalendar, type Day } from "../../model/day";
import { periodKey, type Period } from "../../model/period";
import { formatPercent, formatPoints } from "../format-number";
import { count } from "./phrases";

const percent = (value: number): string => formatPercent(value, "vi");
/** Without its sign: the words around it say which way. */
const points = (value: number): string => formatPoints(Math.abs(value), "vi");

/** What stands before a large figure, the figure, and what stands behind it. */
type Figure = readonly [string, string, string];

/** "năm 2017", "nhiệm kỳ 2010-2015" */
function periodName(period: Period): string {
  return `${period.kind === "year" ? "năm" : "nhiệm kỳ"} ${periodKey(period)}`;
}

export const result = {
  headline: {
    scope: (period: Period, asOf: Day) =>
      `${period.kind === "year" ? "Năm" : "Nhiệm kỳ"} ${periodKey(period)}, tính đến ${formatDay(asOf)}`,
    achievement: (value: number): Figure => ["Đạt", percent(value), "kế hoạch"],
    ofPlan: (admitted: number, plan: number) => `Đã kết nạp ${count(admitted)}/${count(plan)} người theo kế hoạch.`,
    admitted: (value: number): Figure => ["Đã kết nạp", count(value), "người"],
    noPlan: "Kỳ này chưa có kế hoạch nên chưa tính tỷ lệ.",
    unreadPlan: "Kế hoạch của kỳ này có ghi nhưng không đọc được nên chưa tính tỷ lệ.",
    zeroPlan: "Kế hoạch của kỳ này bằng 0 nên không tính tỷ lệ.",
    ahead: (pace: number) => `Vượt tiến độ ${points(pace)}`,
    late: (pace: number) => `Chậm tiến độ ${points(pace)}`,
    onTime: "Đúng tiến độ",
    due: (value: number) => `Tiến độ cần đạt đến ngày này: ${percent(value)}`,
    /** `isDeep`: units of several levels are among them. */
    behind: (behind: number, units: number, isDeep: boolean) => {
      const all = `${count(units)} đơn vị${isDeep ? " (gồm cả đơn vị cấp dưới)" : ""}`;
      return behind === 0 ? `Không có đơn vị nào trong ${all} bị chậm tiến độ` : `${count(behind)}/${all} chậm tiến độ`;
    },
    /** On the first day of a period, while nobody is known to be admitted. */
    notDue: "Chưa có dòng kết nạp nào của kỳ này nên chưa so với tiến độ",
    /** The as-of date lies before the period. */
    notBegun: (start: Day) =>
      `Ngày chốt số liệu ở trước ngày đầu kỳ (${formatDay(start)}) nên chưa tính ai; hãy chọn ngày trong kỳ hoặc đổi kỳ`,
    /** `people`: theirs, who count in the achievement of the whole. */
    unplanned: (none: number, zero: number, people: number) => {
      const units = [
        none > 0 ? `${count(none)} đơn vị chưa có kế hoạch` : "",
        zero > 0 ? `${count(zero)} đơn vị có kế hoạch bằng 0` : "",
      ];
      const said = units.filter((part) => part !== "").join(", ");
      if (people === 0) return said;
      const them = none + zero === 1 ? "đơn vị này" : "các đơn vị này";
      return `${said}; ${count(people)} người của ${them} vẫn tính vào kết quả chung`;
    },
    unreadPlans: (cells: number) => `${count(cells)} ô kế hoạch không đọc được`,
    leftOut: (rows: number) => `${count(rows)} dòng không được tính vì còn lỗi`,
  },

  scope: {
    automaticPeriod: (period: Period) => `Tự chọn theo số liệu: ${periodName(period)}`,
    chosenPeriod: "Đang đặt thủ công. Xóa nội dung ô này để tự chọn.",
    automaticAsOf: (asOf: Day) => `Tự chọn theo số liệu: ${formatDay(asOf)}`,
    /** Without anybody to choose it by. */
    firstDay: (asOf: Day) => `Kỳ này chưa có dòng kết nạp nào nên lấy ngày đầu kỳ: ${formatDay(asOf)}`,
    chosenAsOf: (asOf: Day) => `Đang đặt thủ công: ${formatDay(asOf)}. Xóa nội dung ô này để tự chọn.`,
    /** The last day of the first months of a year, as a person types them. */
    firstMonths: (asOf: Day) => `${String(toCalendar(asOf).month)} tháng ${String(toCalendar(asOf).year)}`,
    badPeriod: (text: string) =>
      `Không nhận ra kỳ “${text}”. Hãy nhập một năm (2017), một nhiệm kỳ (2010-2015) hoặc lũy kế từ đầu năm (6 tháng 2021; trong các quý chỉ có quý I). Kỳ cũ vẫn được giữ.`,
    badAsOf: "Ngày chưa đúng. Hãy nhập đủ ngày, tháng và năm, từ năm 1900 đến 2100. Ngày cũ vẫn được giữ.",
    asOfBefore: (period: Period) =>
      `Ngày này trước khi bắt đầu ${periodName(period)}, lúc chưa có ai được kết nạp trong kỳ. Hãy chọn ngày trong kỳ, hoặc đổi kỳ trước. Ngày cũ vẫn được giữ.`,
    periodSet: (period: Period | null) =>
      period === null ? "Kỳ báo cáo được tự chọn theo số liệu." : `Đã đặt kỳ báo cáo: ${periodName(period)}.`,
    asOfSet: (asOf: Day | null) =>
      asOf === null ? "Ngày chốt số liệu được tự chọn theo số liệu." : `Đã đặt ngày chốt số liệu: ${formatDay(asOf)}.`,
    /** What a change brought with it. */
    periodFollows: (period: Period) => `Kỳ báo cáo theo đó là ${periodName(period)}.`,
    asOfFollows: (asOf: Day) => `Ngày chốt số liệu theo đó là ${formatDay(asOf)}.`,
  },

  sources: {
    kind: {
      units: "Danh sách đơn vị",
      admissions: "Danh sách kết nạp",
      groupings: "Nhóm cơ cấu",
      goals: "Chỉ tiêu cơ cấu",
      "form-rows": "Dòng của Biểu 2",
    },
    rows: (rows: number) => `${count(rows)} dòng`,
    counted: (rows: number) => `${count(rows)} dòng tính trong kỳ`,
    outside: (rows: number) => `${count(rows)} dòng ngoài kỳ hoặc sau ngày chốt`,
    leftOut: (rows: number) => `${count(rows)} dòng không được tính`,
    lacking: "Cột chưa có",
    /** Columns that no list of units has, and what that costs in a period ("2017"). */
    lacks: {
      "unit.plan": (period: string) =>
        `Danh sách đơn vị chưa có cột “Kế hoạch ${period}”: không tính được tỷ lệ hoàn thành, tiến độ và xếp hạng.`,
      "unit.parent": () =>
        "Danh sách đơn vị chưa có cột “Trực thuộc”: các đơn vị được coi là ngang cấp, số của cấp trên không gồm cấp dưới và kế hoạch được cộng cả hai cấp. Nếu đúng là ngang cấp thì không cần cột này.",
    } satisfies Record<LackingColumn, (period: string) => string>,
    unread: "Không được đọc",
    unreadSheets: (sheets: readonly string[]) => `Trang ${sheets.map((sheet) => `“${sheet}”`).join(", ")}`,
    hiddenSheets: (sheets: readonly string[]) => `Trang ẩn ${sheets.map((sheet) => `“${sheet}”`).join(", ")}`,
  },
};
