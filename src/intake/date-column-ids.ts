// The columns that hold dates.

import type { ColumnId } from "../model/issue";

export const ADMISSION_DATES: ReadonlySet<ColumnId | null> = new Set<ColumnId>([
  "admission.birth",
  "admission.resolution",
  "admission.decision",
  "admission.admitted",
  "admission.official",
  "admission.certificate",
]);

export const DATE_COLUMNS: ReadonlySet<ColumnId | null> = new Set<ColumnId | null>([
  "unit.from",
  "unit.to",
  ...ADMISSION_DATES,
]);
