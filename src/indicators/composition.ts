// Composition (cơ cấu): the admissions of a scope by the categories of a dimension, per unit and rolled up the tree.
// The dimensions stand in dimensions.ts, groupings of a person's own in breakdown.ts.

import type { Board } from "../model/board";
import { UNSTATED, type CategoryId } from "../model/dimension";
import { isGroupingId, type BreakdownId, type GroupingId } from "../model/grouping";
import { no, ok, type Result } from "../model/reason";
import { breakdownOf } from "./breakdown";
import { placesOf } from "./category-place";
import { scopeKey } from "./counted";
import type { Group } from "./figure";
import { NEEDS_PEOPLE, type Measure, type Table } from "./measure";
import { DIMENSION_IDS } from "../model/dimensions";
import { hasColumnFor } from "./dimension-columns";
import { remember } from "./remember";
import { partlyListed, peopleRefusal } from "./people-refusal";
import type { Scope } from "./report-scope";
import { countByUnit, type CategoryTable, type CountedBy } from "./tally";

export interface CompositionRow {
  readonly category: CategoryId;
  readonly count: number;
  /** Of all admissions of the unit, 0 … 1. */
  readonly share: number;
}

function countedBy(board: Board, id: BreakdownId): CountedBy {
  return { places: placesOf(board, id), categories: breakdownOf(board, id).categories.length };
}

/** The counts of one breakdown in a table that may hold others beside it. */
interface CountTable extends CategoryTable {
  /** Its first cell in every line. */
  readonly offset: number;
}

/** Every dimension at once: who asks for one soon asks for the next, and the rows of a scope are chosen once for all. */
const dimensionTables = remember(scopeKey, (board: Board, scope: Scope): ReadonlyMap<BreakdownId, CountTable> => {
  const by = DIMENSION_IDS.map((id) => countedBy(board, id));
  const table = countByUnit(board, scope, by);
  let next = 0;
  return new Map(
    DIMENSION_IDS.map((id, at) => {
      const offset = next;
      next += by[at]?.categories ?? 0;
      return [id, { ...table, offset }];
    }),
  );
});

const groupingTable = remember(
  (id: GroupingId, scope: Scope) => `${id}:${scopeKey(scope)}`,
  (board: Board, id: GroupingId, scope: Scope): CountTable => ({
    ...countByUnit(board, scope, [countedBy(board, id)]),
    offset: 0,
  }),
);

function tableOf(board: Board, id: BreakdownId, scope: Scope): CountTable {
  if (isGroupingId(id)) return groupingTable(board, id, scope);
  const table = dimensionTables(board, scope).get(id);
  if (!table) throw new RangeError(`No dimension ${id}.`);
  return table;
}

/** Of a dimension without a column a few people may still be known by what another column says. */
export const isStated = remember(
  (id: BreakdownId) => id,
  (board: Board, id: BreakdownId): boolean => {
    if (isGroupingId(id) || hasColumnFor(board, id)) return true;
    const { places, categories } = countedBy(board, id);
    // The last category is UNSTATED.
    return places.some((place) => place < categories - 1);
  },
);

/** People of some categories. Reasons: "unknown-category", "no-data", "not-covered", "years-missing", "not-stated", "unknown-unit". */
export function tallyOf(
  board: Board,
  dimension: BreakdownId,
  categories: readonly CategoryId[],
  unit: number | null,
  scope: Scope,
): Result<number> {
  const known = breakdownOf(board, dimension).categories;
  if (!categories.every((category) => known.includes(category))) return no("unknown-category");
  const unknown = peopleRefusal(board, unit, scope);
  if (unknown !== null) return unknown;
  if (categories.some((category) => category !== UNSTATED) && !isStated(board, dimension)) return no("not-stated");
  const counts = countsOf(board, dimension, unit, scope);
  return ok(categories.reduce((sum, category) => sum + (counts[known.indexOf(category)] ?? 0), 0));
}

/** People of some categories as a share of all admissions. Reasons: "no-admissions" and those of tallyOf. */
export function shareOf(
  board: Board,
  dimension: BreakdownId,
  categories: readonly CategoryId[],
  unit: number | null,
  scope: Scope,
): Result<number> {
  const count = tallyOf(board, dimension, categories, unit, scope);
  if (!count.ok) return count;
  const total = countsOf(board, dimension, unit, scope).reduce((sum, next) => sum + next, 0);
  return total === 0 ? no("no-admissions") : ok(count.value / total);
}

/**
 * Every category of a dimension with its count and share, in official order; the counts sum to the admissions of the unit.
 * Categories that nobody falls into are listed too, but those that are shown only when present (ethnic groups).
 * Reasons: "no-admissions", "no-data", "not-covered", "years-missing", "unknown-unit".
 */
export function composition(
  board: Board,
  dimension: BreakdownId,
  unit: number | null,
  scope: Scope,
): Result<readonly CompositionRow[]> {
  const unknown = peopleRefusal(board, unit, scope);
  if (unknown !== null) return unknown;
  const counts = countsOf(board, dimension, unit, scope);
  const total = counts.reduce((sum, next) => sum + next, 0);
  if (total === 0) return no("no-admissions");
  const { categories, shownWhenPresent } = breakdownOf(board, dimension);
  return ok(
    categories
      .map((category, place) => ({ category, count: counts[place] ?? 0, share: (counts[place] ?? 0) / total }))
      .filter(({ category, count }) => count > 0 || !shownWhenPresent.has(category)),
  );
}

/** By the place of the category. */
export function countsOf(board: Board, dimension: BreakdownId, unit: number | null, scope: Scope): Int32Array {
  const { cells, width, offset } = tableOf(board, dimension, scope);
  const first = (unit ?? board.units.length) * width + offset;
  return cells.subarray(first, first + breakdownOf(board, dimension).categories.length);
}

const GROUP_ARGUMENTS = ["dimension", "category", "unit", "period", "asOf"] as const;

export const tallyMeasure = {
  id: "tally",
  name: { vi: "Số đảng viên mới theo nhóm", en: "New members of a group" },
  unit: "count",
  arguments: GROUP_ARGUMENTS,
  definition: {
    vi: "Số đảng viên mới thuộc mục đó, hoặc thuộc một trong các mục được nêu",
    en: "People admitted who fall into the category, or into one of those that are named",
  },
  source: {
    vi: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 2-BTCTW và 2B-BTCTW; báo cáo của Khối các cơ quan tỉnh Lâm Đồng 6 tháng đầu năm 2021: 14 + 27 + 6 + 5 trong 52",
    en: "Instruction 11-HD/BTCTW of 13 December 2021, forms 2-BTCTW and 2B-BTCTW; report of the agencies of Lâm Đồng, first half of 2021: 14 + 27 + 6 + 5 of 52",
  },
  reasons: [...NEEDS_PEOPLE, "not-stated"],
  compute: (board, unit, scope, { dimension, categories }: Group) => {
    const count = tallyOf(board, dimension, categories, unit, scope);
    return count.ok ? (partlyListed(board, unit, scope) ?? count) : count;
  },
} as const satisfies Measure<Group>;

export const shareMeasure = {
  id: "share",
  name: { vi: "Tỷ lệ theo nhóm (%)", en: "Share of a group (%)" },
  unit: "share",
  arguments: GROUP_ARGUMENTS,
  definition: {
    vi: "Số đảng viên mới thuộc mục đó ÷ tất cả đảng viên mới",
    en: "People of the category ÷ all people admitted",
  },
  source: {
    vi: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 2B-BTCTW, cột tỷ lệ",
    en: "Instruction 11-HD/BTCTW of 13 December 2021, form 2B-BTCTW, the column of shares",
  },
  reasons: [...NEEDS_PEOPLE, "not-stated", "no-admissions"],
  compute: (board, unit, scope, { dimension, categories }: Group) => {
    const share = shareOf(board, dimension, categories, unit, scope);
    return share.ok ? (partlyListed(board, unit, scope) ?? share) : share;
  },
} as const satisfies Measure<Group>;

export const compositionTable = {
  id: "composition",
  unit: "table",
  arguments: ["dimension", "unit", "period", "asOf"],
  definition: {
    vi: "Mọi mục theo thứ tự của biểu, kèm số người và tỷ lệ; ai không ghi thì vào hàng “Không ghi”",
    en: "Every category in the order of the forms with its people and their share; who states none is a row too",
  },
  source: {
    vi: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 2-BTCTW, mục II và biểu 2B-BTCTW",
    en: "Instruction 11-HD/BTCTW of 13 December 2021, form 2-BTCTW, II, and form 2B-BTCTW",
  },
  reasons: [...NEEDS_PEOPLE, "not-stated", "no-admissions"],
  compute: (board, unit, scope, dimension: BreakdownId) => {
    const rows = composition(board, dimension, unit, scope);
    if (!rows.ok) return rows;
    return isStated(board, dimension) ? (partlyListed(board, unit, scope) ?? rows) : no("not-stated");
  },
} as const satisfies Table<readonly CompositionRow[], BreakdownId>;
