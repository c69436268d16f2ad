// Small sheets written inline, and what the board made of them.

import { buildBoard, type Built } from "../../src/intake/build-board";
import type { CellValue, Grid } from "../../src/model/grid";
import type { Issue } from "../../src/model/issue";
import { finish } from "../../src/model/progress";
import { DEFAULT_SETTINGS, type Settings } from "../../src/model/settings";

export type Rows = readonly (readonly CellValue[])[];

export const UNITS = "Đơn vị";
export const ADMISSIONS = "Kết nạp";
export const UNIT_HEADINGS = ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2017"];
export const ADMISSION_HEADINGS = ["Họ và tên", "Ngày sinh", "Đơn vị", "Ngày quyết định", "Ngày kết nạp"];

export function makeGrid(sheet: string, rows: Rows, more: Partial<Grid> = {}): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return { sheet, row: 0, column: 0, values, ...more };
}

export function read(grids: readonly Grid[], settings: Partial<Settings> = {}): Built {
  return finish(buildBoard(grids, { ...DEFAULT_SETTINGS, ...settings }));
}

/** One unit and the admissions given below the usual headings, in A1:E…. */
export function readPeople(rows: Rows, settings: Partial<Settings> = {}): ReturnType<typeof read> {
  return read([someUnits(), makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ...rows])], settings);
}

export function readUnits(rows: Rows): ReturnType<typeof read> {
  const person = ["Nguyễn Văn An", 33000, rows[0]?.[1] ?? "", 42900, 42910];
  return read([makeGrid(UNITS, [UNIT_HEADINGS, ...rows]), makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, person])]);
}

export function someUnits(): Grid {
  return makeGrid(UNITS, [UNIT_HEADINGS, ["A", "Đảng bộ xã An Bình", "", 10]]);
}

/** "error date/impossible Kết nạp!B2" */
export function brief(issues: readonly Issue[]): string[] {
  return issues.map(({ severity, code, sheet, cell }) => `${severity} ${code} ${sheet}!${cell}`);
}
