// Units without members (thôn, bản "trắng" đảng viên): those whose number of members is typed as 0. A blank says nothing of them.

import type { Board } from "../../model/board";
import { no, ok, type Result } from "../../model/reason";
import type { Measure } from "../measure";
import { resolveScope } from "../report-scope";
import { standsAt, treeFrom } from "../unit-tree";

/**
 * How many of a unit and those below it have no member. The number of a unit that has units below it tells nothing of those.
 * Reasons: "no-members" (no number is typed of any unit at the lowest level), "unknown-unit".
 */
export function withoutMembers(board: Board, unit: number | null): Result<number> {
  if (unit !== null && !board.units[unit]) return no("unknown-unit");
  return unitsWithMembersTyped(board, unit).length === 0
    ? no("no-members")
    : ok(unitsWithoutMembers(board, unit).length);
}

/** Their indices in Board.units, in the order of the tree. */
export function unitsWithoutMembers(board: Board, unit: number | null): readonly number[] {
  return unitsWithMembersTyped(board, unit).filter((index) => board.units[index]?.stock.members === 0);
}

/** The units at the lowest level whose number of members is typed; one that has ended is no longer there. */
export function unitsWithMembersTyped(board: Board, unit: number | null): readonly number[] {
  const scope = resolveScope(board);
  const today = scope.ok ? scope.value.asOf : Infinity;
  return treeFrom(board, unit).flatMap((node) => {
    const listed = board.units[node.unit];
    if (!listed || !standsAt(listed, today)) return [];
    return listed.children.length === 0 && listed.stock.members !== undefined ? [node.unit] : [];
  });
}

export const withoutMembersMeasure = {
  id: "withoutMembers",
  name: { vi: "Số đơn vị chưa có đảng viên", en: "Units without members" },
  unit: "count",
  arguments: ["unit"],
  definition: {
    vi: "Số đơn vị ở cấp thấp nhất có số đảng viên ghi là 0",
    en: "Units at the lowest level whose number of members is typed as 0",
  },
  source: {
    vi: "Báo cáo của Điện Biên Đông năm 2017: “không còn bản chưa có đảng viên”",
    en: "Report of Điện Biên Đông 2017: no hamlet without members is left",
  },
  reasons: ["no-members"],
  compute: withoutMembers,
} as const satisfies Measure;
