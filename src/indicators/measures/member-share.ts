// Members (số đảng viên) and the share of them with an attribute: women, ethnic minorities, university graduates.

import type { Board } from "../../model/board";
import { no, ok, type Result } from "../../model/reason";
import type { StockId } from "../../model/unit";
import type { Measure } from "../measure";
import { stockOf, unevenStocks } from "../stock";

export type MemberAttribute = Extract<StockId, "male" | "female" | "minority" | "university">;

/** Members now with an attribute, or all at the start of the period or the end of last year. */
export type MemberCount = MemberAttribute | Extract<StockId, "members-at-start" | "members-last-year">;

/** Members of a unit, or those that are named. Reasons: "no-members", "no-attribute", "unknown-unit". */
export function members(board: Board, unit: number | null, attribute: MemberCount | null): Result<number> {
  if (attribute === null) return stockOf(board, unit, "members", "no-members");
  const isAttribute = attribute !== "members-at-start" && attribute !== "members-last-year";
  return stockOf(board, unit, attribute, isAttribute ? "no-attribute" : "no-members");
}

/** Members with an attribute ÷ all members. Reasons: "no-members", "no-attribute", "zero-members", "partly-typed", "unknown-unit". */
export function memberShare(board: Board, unit: number | null, attribute: MemberAttribute): Result<number> {
  const some = members(board, unit, attribute);
  const all = members(board, unit, null);
  if (!all.ok) return all;
  if (!some.ok) return some;
  const uneven = unevenStocks(board, unit, attribute, "members");
  if (uneven !== null) return uneven;
  return all.value === 0 ? no("zero-members") : ok(some.value / all.value);
}

export const membersMeasure = {
  id: "members",
  name: { vi: "Số đảng viên", en: "Members" },
  unit: "count",
  arguments: ["unit", "attribute"],
  definition: {
    vi: "Số ghi cho đơn vị; không có thì cộng các đơn vị trực thuộc",
    en: "The number typed for the unit; without one, the sum of the units below it",
  },
  source: {
    vi: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 3-BTCTW, mục I",
    en: "Instruction 11-HD/BTCTW of 13 December 2021, form 3-BTCTW, row I",
  },
  reasons: ["no-members", "no-attribute"],
  compute: (board, unit, _scope, attribute: MemberCount | null) => members(board, unit, attribute),
} as const satisfies Measure<MemberCount | null>;

export const memberShareMeasure = {
  id: "memberShare",
  name: { vi: "Tỷ lệ đảng viên có một đặc điểm (%)", en: "Members with an attribute (%)" },
  unit: "share",
  arguments: ["attribute", "unit"],
  definition: { vi: "Số đảng viên có đặc điểm ÷ số đảng viên", en: "Members with the attribute ÷ members" },
  source: {
    vi: "Báo cáo của Thái Nguyên năm 2024: nữ 40,98 %, dân tộc thiểu số 22 %, đại học 33 %",
    en: "Report of Thái Nguyên 2024: women 40,98 %, ethnic minorities 22 %, university graduates 33 %",
  },
  reasons: ["no-members", "no-attribute", "zero-members", "partly-typed"],
  compute: (board, unit, _scope, attribute: MemberAttribute) => memberShare(board, unit, attribute),
} as const satisfies Measure<MemberAttribute>;
