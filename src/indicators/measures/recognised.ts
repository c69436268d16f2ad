// Recognised (công nhận chính thức): of those whose probation ended in the period, the share that became official.

import { NO_DAY, type AdmissionColumns } from "../../model/admission-columns";
import type { Board } from "../../model/board";
import { dateNumber, daysInMonth, toCalendar, toDay, type Day } from "../../model/day";
import { no, ok, type Result } from "../../model/reason";
import { ALL_ARGUMENTS, type Measure } from "../measure";
import { hasAdmissionList, isCountable } from "../counted";
import { firstCountingDay } from "../counting-days";
import { remember } from "../remember";
import { sumTableUp } from "../roll-up";
import type { Scope } from "../report-scope";

/** Probation lasts 12 months from the day of the ceremony: Party Statutes, article 5; Instruction 06-HD/TW of 2025, 4.2. */
const PROBATION_YEARS = 1;

/**
 * Official ÷ due: due are those whose 12 months end in the period and not after the as-of date; official those of them who
 * have an official date by then. Reasons: "no-data", "nobody-due", "no-probations" (the lists begin later), "no-official" (the lists have an official day of nobody, so that
 * 0 would be a false figure), "unknown-unit".
 */
export function recognised(board: Board, unit: number | null, scope: Scope): Result<number> {
  if (unit !== null && !board.units[unit]) return no("unknown-unit");
  if (!hasAdmissionList(board)) return no("no-data");
  const { due, official } = probations(board, scope);
  const at = unit ?? board.units.length;
  const expected = due[at] ?? 0;
  if (expected === 0) return no(areProbationsKnown(board, scope) ? "nobody-due" : "no-probations");
  return hasOfficialDays(board.admissions) ? ok((official[at] ?? 0) / expected) : no("no-official");
}

/** Whether the lists begin before the last day on which somebody was admitted who ends the probation in the scope. */
function areProbationsKnown({ admissions }: Board, { end, asOf }: Scope): boolean {
  return (firstCountingDay(admissions) ?? Infinity) <= yearBefore(Math.min(end, asOf));
}

function yearBefore(day: Day): Day {
  const { year, month, day: ofMonth } = toCalendar(day);
  return toDay(year - PROBATION_YEARS, month, Math.min(ofMonth, daysInMonth(year - PROBATION_YEARS, month)));
}

const hasOfficialDays = remember(
  () => "",
  ({ official }: AdmissionColumns): boolean => official.some((day) => day !== NO_DAY),
);

const probations = remember(
  ({ start, end, asOf }: Scope) => [start, end, asOf].join(":"),
  (board: Board, scope: Scope): { due: Int32Array; official: Int32Array } => {
    const due = new Int32Array(board.units.length + 1);
    const official = due.slice();
    const { count, unit: units } = board.admissions;
    const standingAt = probationAt(board.admissions, scope);
    for (let at = 0; at < count; at += 1) {
      const standing = standingAt(at);
      if (standing === null) continue;
      const unit = units[at] ?? 0;
      due[unit] = (due[unit] ?? 0) + 1;
      if (standing === "official") official[unit] = (official[unit] ?? 0) + 1;
    }
    sumTableUp(board, due, 1);
    sumTableUp(board, official, 1);
    return { due, official };
  },
);

/** Of a row whose probation ended in the scope, whether the person is official by then; null of every other row. */
export function probationAt(
  columns: AdmissionColumns,
  { start, end, asOf }: Scope,
): (at: number) => "official" | "due" | null {
  const [first, last] = [dateNumber(start), dateNumber(Math.min(end, asOf))];
  const { admitted, countingDay, official } = columns;
  return (at) => {
    if (!isCountable(columns, at)) return null;
    const ends = probationEnd(admitted[at] || countingDay[at] || NO_DAY);
    if (ends < first || ends > last) return null;
    const day = official[at] ?? NO_DAY;
    return day !== NO_DAY && day <= asOf ? "official" : "due";
  };
}

/** As a date number. Somebody admitted on 29 February has until 28 February. */
function probationEnd(day: Day): number {
  const end = dateNumber(day) + PROBATION_YEARS * 10_000;
  return end % 10_000 === 229 ? end - 1 : end;
}

export const recognisedMeasure = {
  id: "recognised",
  name: { vi: "Tỷ lệ công nhận chính thức (%)", en: "Recognised (%)" },
  unit: "share",
  arguments: ALL_ARGUMENTS,
  definition: {
    vi: "Số đã chính thức ÷ số hết 12 tháng dự bị trong kỳ, tính đến ngày chốt số liệu",
    en: "Official by the as-of date ÷ those whose 12 months of probation ended in the period by then",
  },
  source: {
    vi: "Điều lệ Đảng, Điều 5; báo cáo của Thái Nguyên năm 2024: mục tiêu 100 %",
    en: "Party Statutes, article 5; report of Thái Nguyên 2024: the goal is 100 %",
  },
  reasons: ["no-data", "nobody-due", "no-probations", "no-official"],
  compute: recognised,
} as const satisfies Measure;
