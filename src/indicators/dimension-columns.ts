// Which columns of a list say a dimension, and whether a workbook has one: without it a count of 0 would be a false figure.

import type { Board } from "../model/board";
import type { DimensionId } from "../model/dimension";
import type { ColumnId } from "../model/issue";

/** The first is the usual one. */
const COLUMNS: Readonly<Record<DimensionId, readonly [ColumnId, ...ColumnId[]]>> = {
  sex: ["admission.sex", "admission.male", "admission.female"],
  age: ["admission.birth", "admission.male", "admission.female"],
  minority: ["admission.ethnicity"],
  ethnicity: ["admission.ethnicity"],
  religion: ["admission.religion"],
  occupation: ["admission.occupation"],
  education: ["admission.education", "admission.qualification"],
  qualification: ["admission.qualification", "admission.education"],
  theory: ["admission.theory"],
  youth: ["admission.youth"],
  kind: ["unit.kind"],
};

export function usualColumn(id: DimensionId): ColumnId {
  return COLUMNS[id][0];
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
  return hasColumn(board, ...COLUMNS[id]);
}
