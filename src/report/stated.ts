// Of how many people in a scope the lists say what they are broken down by: a row of zeros where nobody's category is known would
// be a false figure.

import { composition } from "../indicators/composition";
import { usualColumn } from "../indicators/dimension-columns";
import { UNSTATED, type DimensionId } from "../model/dimension";
import { vi } from "../text/vi";
import type { Reported } from "./reported";

export interface Stated {
  readonly people: number;
  /** Those whose category nobody wrote down. */
  readonly unstated: number;
}

export function statedIn({ board, scope, unit }: Pick<Reported, "board" | "scope" | "unit">, id: DimensionId): Stated {
  const rows = composition(board, id, unit, scope);
  if (!rows.ok) return { people: 0, unstated: 0 };
  const people = rows.value.reduce((sum, { count }) => sum + count, 0);
  const unstated = rows.value.find(({ category }) => category === UNSTATED)?.count ?? 0;
  return { people, unstated };
}

/** People are there, and nothing is known of any. */
export function isSilent({ people, unstated }: Stated): boolean {
  return people > 0 && unstated === people;
}

/** What the column is called: "Ngày sinh" of ages. */
export function columnName(id: DimensionId): string {
  return vi.issues.columns[usualColumn(id)];
}
