// Which rows of a form must add up, or may not exceed another: told from what the rows count and which row each is part of.
// Whether they do is asked in check-rows.ts.

import { breakdownOf } from "../../indicators/breakdown";
import type { Board } from "../../model/board";
import { UNSTATED, type CategoryId } from "../../model/dimension";
import type { FormPlace, FormRow } from "../../model/form-row";
import { isGroupingId, type BreakdownId } from "../../model/grouping";

/** Rows are named by their places in the list. */
export type FormEquation = SumEquation | EachEquation;

/** The parts together are the whole, or at most the whole. */
export interface SumEquation {
  readonly kind: "sum";
  readonly relation: "=" | "≤";
  readonly dimension: BreakdownId;
  /** The row that opens the parts; null: they stand at the top. */
  readonly opener: number | null;
  readonly parts: readonly number[];
  /** null: all who are counted, where no row says it. */
  readonly whole: number | null;
}

/** Each part for itself is at most the whole. */
export interface EachEquation {
  readonly kind: "each";
  readonly parts: readonly number[];
  readonly whole: number;
}

/** People may have none of their categories, and the form has no row for these. */
const WITH_NONE: ReadonlySet<BreakdownId> = new Set<BreakdownId>(["qualification", "theory"]);
/** Nobody should be in it. */
const NOBODYS: CategoryId = "under-18";

export function formEquations(
  board: Board,
  rows: readonly FormRow[],
  places: readonly FormPlace[],
): readonly FormEquation[] {
  const openers = [...new Set(places.map(({ parent }) => parent))];
  return openers.flatMap((opener) => {
    const below = rows.flatMap((_row, at) => (places[at]?.parent === opener ? [at] : []));
    const sums = sumsOf(board, rows, opener, below);
    const summed = new Set(sums.flatMap(({ parts }) => parts));
    const parts = below.filter((at) => !summed.has(at) && isPartOf(rows, at, opener));
    return [
      ...(opener === null || parts.length === 0 ? [] : [{ kind: "each", parts, whole: opener } as const]),
      ...sums,
    ];
  });
}

/** Of the rows directly below one another, those of one breakdown together. */
function sumsOf(
  board: Board,
  rows: readonly FormRow[],
  opener: number | null,
  below: readonly number[],
): readonly SumEquation[] {
  const byDimension = new Map<BreakdownId, number[]>();
  for (const at of below) {
    const count = rows[at]?.count;
    if (count?.kind !== "categories") continue;
    byDimension.set(count.dimension, [...(byDimension.get(count.dimension) ?? []), at]);
  }
  return [...byDimension].flatMap(([dimension, parts]): readonly SumEquation[] => {
    if (parts.length < 2) return [];
    const counted = parts.flatMap((at) => categoriesOf(rows[at]));
    const covered = new Set(counted);
    const own = opener === null ? undefined : rows[opener]?.count;
    // Rows "trong đó" may overlap; below a heading the same people in two rows are a mistake, and the sum tells.
    if (covered.size < counted.length && own !== undefined && own.kind !== "heading") return [];
    const isWhole =
      own?.kind === "categories" &&
      own.dimension === dimension &&
      counted.every((category) => own.categories.includes(category));
    const asked = isWhole ? own.categories : wholeOf(board, dimension);
    const relation = asked.every((category) => covered.has(category)) ? "=" : "≤";
    return [{ kind: "sum", relation, dimension, opener, parts, whole: isWhole ? opener : totalRow(rows) }];
  });
}

function categoriesOf(row: FormRow | undefined): readonly CategoryId[] {
  return row?.count.kind === "categories" ? row.count.categories : [];
}

/** What rows must cover to make up all people. */
function wholeOf(board: Board, dimension: BreakdownId): readonly CategoryId[] {
  const { categories } = breakdownOf(board, dimension);
  const hasNone = isGroupingId(dimension) || WITH_NONE.has(dimension);
  return categories.filter((category) => category !== NOBODYS && (hasNone || category !== UNSTATED));
}

function totalRow(rows: readonly FormRow[]): number | null {
  const at = rows.findIndex(({ count }) => count.kind === "all");
  return at < 0 ? null : at;
}

/** What is counted is a part of all; what is typed, of the row that it stands below. */
function isPartOf(rows: readonly FormRow[], at: number, opener: number | null): boolean {
  const part = rows[at]?.count.kind ?? "heading";
  const whole = opener === null ? "heading" : (rows[opener]?.count.kind ?? "heading");
  if (part === "heading" || part === "mean-age" || whole === "heading" || whole === "mean-age") return false;
  return whole === "all" || part === "typed";
}
