// Of how many people in a scope the lists say what they are broken down by: a row of zeros where nobody's category is known would
// be a false figure.

import { composition } from "../indicators/composition";
import { usualColumn } from "../indicators/dimension-columns";
import { admitted } from "../indicators/measures/admitted";
import { UNSTATED, type DimensionId } from "../model/dimension";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import type { Reported } from "./reported";
import { unknownRemark } from "./unknown-remark";

export interface Stated {
  readonly people: number;
  /** Those whose category nobody wrote down. */
  readonly unstated: number;
  /** Those beside them of whom only a number was typed ("Kết nạp 2016"): no list says who they are. */
  readonly typed: number;
}

export function statedIn({ board, scope, unit }: Pick<Reported, "board" | "scope" | "unit">, id: DimensionId): Stated {
  const rows = composition(board, id, unit, scope);
  const all = admitted(board, unit, scope);
  const total = all.ok ? all.value : 0;
  if (!rows.ok) return { people: 0, unstated: 0, typed: total };
  const people = rows.value.reduce((sum, { count }) => sum + count, 0);
  const unstated = rows.value.find(({ category }) => category === UNSTATED)?.count ?? 0;
  return { people, unstated, typed: Math.max(0, total - people) };
}

/** People are there, and nothing is known of any. */
export function isSilent({ people, unstated, typed }: Stated): boolean {
  return people + typed > 0 && unstated === people;
}

/** What the column is called: "Ngày sinh" of ages. */
export function columnName(id: DimensionId): string {
  return vi.issues.columns[usualColumn(id)];
}

/** What a sheet of composition says of the people whom no list tells apart; null where every one is in a list. */
export function unlistedRemark(reported: Pick<Reported, "board" | "scope" | "unit">): string | null {
  const unknown = unknownRemark(reported);
  if (unknown !== null) return unknown;
  const { people, typed } = statedIn(reported, "sex");
  if (typed === 0) return null;
  const { typedAlone, typedBeside } = viSheets.report.composition;
  return people === 0 ? typedAlone(typed) : typedBeside(typed, people + typed);
}
