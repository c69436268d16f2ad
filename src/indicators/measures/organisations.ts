// Party organisations (tổ chức đảng): the number of grassroots ones as it is typed per unit, since a list of units rarely names
// each of them; or, of some kinds (loại hình), how many the list does name.

import type { Board } from "../../model/board";
import { no, ok, type Result } from "../../model/reason";
import type { Unit, UnitKind } from "../../model/unit";
import type { Measure } from "../measure";
import type { Scope } from "../report-scope";
import { stockOf } from "../stock";
import { organisationRoot, standsAt, treeFrom } from "../unit-tree";

/** A row of form 5-BTCTW; of a kind that is none of them, its words. Equal keys are one kind. */
export type KindKey = string;

export interface KindCount {
  readonly key: KindKey;
  readonly category: UnitKind | null;
  /** As it is typed; null where units of one row of the form type it in different words. */
  readonly typed: string | null;
  readonly count: number;
}

/**
 * The number typed for a unit, or the sum of those below it. With `kinds`: the units that the list has below it and that state
 * one of them; one that leaves its kind blank is part of the organisation above, which has been counted.
 * Reasons: "no-organisations", "not-stated" (kinds are asked for, and no unit states one), "unknown-unit".
 */
export function organisations(
  board: Board,
  unit: number | null,
  kinds: ReadonlySet<KindKey> | null,
  scope: Scope,
): Result<number> {
  if (kinds === null) return stockOf(board, unit, "organisations", "no-organisations");
  if (unit !== null && !board.units[unit]) return no("unknown-unit");
  if (board.units.every(({ kind }) => kind === "")) return no("not-stated");
  const counts = kindCounts(board, unit, scope).filter(
    ({ key, category }) => kinds.has(key) || kinds.has(category ?? key),
  );
  return ok(counts.reduce((sum, { count }) => sum + count, 0));
}

/** The units below a unit by the kind that each states, in the order of the list; ended ones are no longer there. */
export function kindCounts(board: Board, unit: number | null, { asOf }: Scope): readonly KindCount[] {
  const top = unit ?? organisationRoot(board);
  const counts = new Map<KindKey, KindCount>();
  for (const node of treeFrom(board, top)) {
    const listed = board.units[node.unit];
    if (!listed || node.unit === top || listed.kind === "" || !standsAt(listed, asOf)) continue;
    const key = kindKeyOf(listed);
    const { category, kind } = listed;
    const known = counts.get(key) ?? { key, category, typed: kind, count: 0 };
    const isSame = known.typed !== null && wordingKey(known.typed) === wordingKey(kind);
    counts.set(key, { ...known, typed: isSame ? known.typed : null, count: known.count + 1 });
  }
  return [...counts.values()];
}

/** Boards of districts stay apart by their words: "đảng bộ quận" is not "đảng bộ huyện". */
export function kindKeyOf({ category, kind }: Unit): KindKey {
  return category === null || category === "district" ? wordingKey(kind) : category;
}

/** Case, spaces, decomposed letters and Eth for Đ make no other kind. */
export function wordingKey(kind: string): KindKey {
  return kind.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase().replaceAll("ð", "đ");
}

export const organisationsMeasure = {
  id: "organisations",
  name: { vi: "Số tổ chức đảng", en: "Party organisations" },
  unit: "count",
  arguments: ["unit", "kind"],
  definition: {
    vi: "Số ghi cho đơn vị, không có thì cộng các đơn vị trực thuộc; theo loại hình thì đếm các đơn vị trong danh sách có ghi loại hình đó",
    en: "The number typed for the unit, else the sum of the units below it; of a kind, the units of the list that state it",
  },
  source: {
    vi: "Báo cáo của Thái Nguyên năm 2024: 98.400 đảng viên tại 586 tổ chức cơ sở đảng",
    en: "Report of Thái Nguyên 2024: 98,400 members in 586 grassroots organisations",
  },
  reasons: ["no-organisations", "not-stated", "unknown-kind"],
  compute: (board, unit, scope, kinds: ReadonlySet<KindKey> | null) => organisations(board, unit, kinds, scope),
} as const satisfies Measure<ReadonlySet<KindKey> | null>;
