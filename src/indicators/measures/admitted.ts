// Admitted (kết nạp): how many people a unit and the units below it took in.

import type { Board } from "../../model/board";
import { no, ok, type Result } from "../../model/reason";
import { ALL_ARGUMENTS, NEEDS_ADMISSIONS, type Measure } from "../measure";
import { admittedCounts, refusal } from "../admitted-counts";
import { numberRefusal } from "../people-refusal";
import type { Scope } from "../report-scope";

/** People admitted in the period up to the as-of date; unit null: the whole organisation. Reasons: those of NEEDS_ADMISSIONS, "unknown-unit". */
export function admitted(board: Board, unit: number | null, scope: Scope): Result<number> {
  const unknown = refusal(board, scope);
  if (unknown !== null) return unknown;
  if (unit !== null && !board.units[unit]) return no("unknown-unit");
  return numberRefusal(board, unit, scope) ?? ok(admittedCounts(board, scope)[unit ?? board.units.length] ?? 0);
}

export const admittedMeasure = {
  id: "admitted",
  name: { vi: "Kết nạp", en: "Admitted" },
  unit: "count",
  arguments: ALL_ARGUMENTS,
  definition: {
    vi: "Số người của đơn vị và các đơn vị trực thuộc có ngày tính vào kỳ, không sau ngày chốt số liệu; năm không có danh sách thì lấy số đã ghi ở cột “Kết nạp <năm>”",
    en: "People of the unit and those below it whose counting day lies in the period and not after the as-of date; a number typed for a year stands where it has no rows",
  },
  source: {
    vi: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 2-BTCTW, mục I",
    en: "Instruction 11-HD/BTCTW of 13 December 2021, form 2-BTCTW, row I",
  },
  reasons: NEEDS_ADMISSIONS,
  compute: admitted,
} as const satisfies Measure;
