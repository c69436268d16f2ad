// Admission rate (tỷ lệ kết nạp trên tổng số đảng viên): admitted ÷ members, with the denominator named.

import type { Board } from "../../model/board";
import { periodKey, planYears, type Period } from "../../model/period";
import { no, ok, type Result } from "../../model/reason";
import type { StockId } from "../../model/unit";
import { admittedCounts } from "../admitted-counts";
import { NEEDS_ADMISSIONS, type Measure } from "../measure";
import { listedPeriod, resolveScope, type Scope } from "../report-scope";
import { stated, stockOf, unevenly } from "../stock";
import { admitted } from "./admitted";

/** Whose number divides: the members now, at the start of the period, or at the end of last year. */
export type RateBase = Extract<StockId, "members" | "members-at-start" | "members-last-year">;

/** Admitted ÷ members (0.025 is 2.5 %). Reasons: "no-members", "zero-members", "partly-typed", "other-base", and those of admitted. */
export function admissionRate(board: Board, unit: number | null, scope: Scope, base: RateBase): Result<number> {
  const count = admitted(board, unit, scope);
  if (!count.ok) return count;
  if (!isBaseOf(board, scope, base)) return no("other-base");
  const members = stockOf(board, unit, base, "no-members");
  if (!members.ok) return members;
  const counts = admittedCounts(board, scope);
  const held = stated(board, base);
  // Of a unit without a number of members only the people whom it admitted would be missed.
  const isCounted = (index: number): boolean => board.units[index]?.children.length === 0 && (counts[index] ?? 0) > 0;
  const told = { heading: "", states: (index: number) => held.states(index) || isCounted(index) };
  const uneven = unevenly(board, unit, [told, held]);
  if (uneven !== null) return uneven;
  return members.value === 0 ? no("zero-members") : ok(count.value / members.value);
}

/**
 * Whether a number of members belongs to the period: those now to any, those of a day alone to the one that the workbook is about.
 * The heading of those at the start names no term: they are of the one that the lists are about, whichever the person looks at.
 */
export function isBaseOf(board: Board, { period }: Scope, base: RateBase): boolean {
  if (base === "members") return true;
  const own = resolveScope(board);
  const isOwn = !own.ok || periodKey(own.value.period) === periodKey(period);
  if (base !== "members-at-start" || period.kind !== "term") return isOwn;
  const about = isOwn ? listedPeriod(board) : own.value.period;
  return about === null || isWithin(board, about, period);
}

function isWithin({ settings }: Board, inner: Period, outer: Period): boolean {
  const [narrow, wide] = [inner, outer].map((one) => planYears(one, settings.termStartsInFirstYear));
  return !!narrow && !!wide && wide.first <= narrow.first && narrow.last <= wide.last;
}

export const admissionRateMeasure = {
  id: "admissionRate",
  name: { vi: "Kết nạp so với tổng số đảng viên (%)", en: "Admissions to members (%)" },
  unit: "share",
  arguments: ["unit", "period", "base"],
  definition: {
    vi: "Số kết nạp ÷ số đảng viên hiện nay, đầu kỳ hoặc cuối năm trước",
    en: "Admitted ÷ members now, at the start of the period or at the end of last year",
  },
  source: {
    vi: "Báo cáo của Thái Nguyên năm 2024: mỗi năm 2,5 % tổng số đảng viên",
    en: "Report of Thái Nguyên 2024: 2,5 % of all members a year",
  },
  reasons: [...NEEDS_ADMISSIONS, "no-members", "zero-members", "partly-typed", "other-base"],
  compute: admissionRate,
} as const satisfies Measure<RateBase>;
