// Yearly mean (bình quân mỗi năm): admissions of a term a year.

import type { Board } from "../../model/board";
import { planYears } from "../../model/period";
import { no, ok, type Result } from "../../model/reason";
import { NEEDS_ADMISSIONS, type Measure } from "../measure";
import type { Scope } from "../report-scope";
import { admitted } from "./admitted";
import { due } from "./due";

/**
 * Admitted ÷ the years of the term that have passed by the as-of date, fractions included: 64.998 of a whole term of five
 * years are 12.999,6 a year. Reasons: "no-term" (a year has no mean a year, only a projection), "too-early" (nothing of it has passed), and those of admitted.
 */
export function yearlyMean(board: Board, unit: number | null, scope: Scope): Result<number> {
  if (scope.period.kind === "year") return no("no-term");
  const count = admitted(board, unit, scope);
  if (!count.ok) return count;
  const termFirst = board.settings.termStartsInFirstYear;
  const { first, last } = planYears(scope.period, termFirst);
  const years = due(scope, termFirst) * (last - first + 1);
  return years === 0 ? no("too-early") : ok(count.value / years);
}

export const yearlyMeanMeasure = {
  id: "yearlyMean",
  name: { vi: "Bình quân mỗi năm", en: "Yearly mean" },
  unit: "count",
  arguments: ["unit", "period"],
  definition: { vi: "Số kết nạp ÷ số năm đã qua của nhiệm kỳ", en: "Admitted ÷ years of the term that have passed" },
  source: {
    vi: "Báo cáo của Hà Nội năm 2017: 64.998 trong năm năm, “bình quân mỗi năm gần 13.000”",
    en: "Report of Hà Nội 2017: 64.998 in five years, “bình quân mỗi năm gần 13.000”",
  },
  reasons: ["no-term", ...NEEDS_ADMISSIONS, "too-early"],
  compute: yearlyMean,
} as const satisfies Measure;
