// Due share (tiến độ cần đạt): the part of the plan that should be reached by the as-of date.

import { daysInMonth, toCalendar } from "../../model/day";
import { planYears } from "../../model/period";
import { ok } from "../../model/reason";
import type { Measure } from "../measure";
import type { Scope } from "../report-scope";

/**
 * Whole months elapsed plus the elapsed part of the current month, over the months of the period; 1 after it, and 0 before it
 * and on its first day: of a year whose list is still empty nobody is late.
 * 30 June of a year → 0.5, 31 October → 0.8333….
 */
export function due(scope: Scope, termStartsInFirstYear: boolean): number {
  if (scope.asOf <= scope.start) return 0;
  const { first, last } = planYears(scope.period, termStartsInFirstYear);
  const { year, month, day } = toCalendar(scope.asOf);
  const elapsed = (year - first) * 12 + (month - 1) + day / daysInMonth(year, month);
  const months = (last - first + 1) * 12;
  return Math.min(1, elapsed / months);
}

export const dueMeasure = {
  id: "due",
  name: { vi: "Tiến độ cần đạt (%)", en: "Due (%)" },
  unit: "share",
  arguments: ["period", "asOf"],
  definition: {
    vi: "Số tháng đã qua, kể cả phần của tháng đang chạy ÷ số tháng của kỳ; ngày đầu kỳ là 0",
    en: "Whole months passed and the part of the running one ÷ months of the period; 0 on its first day",
  },
  source: {
    vi: "Báo cáo của Khối các cơ quan tỉnh Lâm Đồng 6 tháng đầu năm 2021: giữa năm cần đạt 50 %",
    en: "Report of the agencies of Lâm Đồng, first half of 2021: 50 % is due at mid-year",
  },
  reasons: [],
  compute: (board, _unit, scope) => ok(due(scope, board.settings.termStartsInFirstYear)),
} as const satisfies Measure;
