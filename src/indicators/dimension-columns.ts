// Which columns of the lists say a dimension, and whether a workbook has one: without it a count of 0 would be a false figure.

import type { Board } from "../model/board";
import type { DimensionId } from "../model/dimension";
import { DIMENSION_DEFINITIONS } from "../model/dimensions";
import type { ColumnId } from "../model/issue";

export function usualColumn(id: DimensionId): ColumnId {
  return DIMENSION_DEFINITIONS[id].columns[0];
}

/** Whether a list has one of the columns. What was read without a layout may have any. */
export function hasColumn({ sources }: Pick<Board, "sources">, ...ids: readonly ColumnId[]): boolean {
  return ids.some((id) => {
    const list = id.startsWith("unit.") ? "units" : "admissions";
    return sources.some(
      ({ kind, layout }) => kind === list && (!layout || layout.columns.some((column) => column.id === id)),
    );
  });
}

export function hasColumnFor(board: Pick<Board, "sources">, id: DimensionId): boolean {
  return hasColumn(board, ...DIMENSION_DEFINITIONS[id].columns);
}
