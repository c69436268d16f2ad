// A workbook with many functions, built in memory: 300 units, 20 tables of them that spill from one call each, and 2,000 cells that
// each ask for one figure; and what an edit in it costs. Counts only, no times: those are the machine's.

import { toDay, type Day } from "../../src/model/day";
import { cellAddress } from "../../src/model/grid";
import { Excel } from "../host/excel";
import type { RequestRecord } from "../host/protocol/request-server";
import { blankBook, blankSheet, sheetId } from "../host/workbook/blank";
import { ensureCell } from "../host/workbook/grid";
import type { Book, Value } from "../host/workbook/state";
import { ROOT } from "./seed-figures";

export const UNITS = 300;
export const SCALARS = 2_000;
export const YEARS = [2013, 2014, 2015, 2016, 2017] as const;
export const QUARTERS = [1, 2, 3, 4] as const;
/** Code, unit, plan, admitted, achievement, due share, pace, band. */
export const TABLE_WIDTH = 8;
/** The plan of this unit is what is edited, and a person of it is moved to the other. */
export const EDITED_UNIT = 7;
export const OTHER_UNIT = 8;
export const SCALAR_FUNCTIONS = ["ADMITTED", "PLAN", "ACHIEVEMENT", "REMAINING", "PACE", "OVER", "PROJECTION"] as const;

export type Year = (typeof YEARS)[number];
export type Quarter = (typeof QUARTERS)[number];

export function codeOf(unit: number): string {
  return `DV${String(unit).padStart(3, "0")}`;
}

export function planOf(unit: number, year: Year): number {
  return 2 + ((unit + year) % 5);
}

/** Up to the end of a quarter: people are admitted in one quarter after the other, from the first on. */
export function admittedOf(unit: number, year: Year, quarter: Quarter): number {
  return Math.min(quarter, (unit * 7 + year) % 5);
}

export interface ScalarCall {
  readonly cell: string;
  readonly name: (typeof SCALAR_FUNCTIONS)[number];
  readonly unit: number;
}

/** The cells of the sheet “Từng ô”, seven to a unit. */
export const SCALAR_CALLS: readonly ScalarCall[] = Array.from({ length: SCALARS }, (_, index) => {
  const column = index % SCALAR_FUNCTIONS.length;
  const unit = Math.floor(index / SCALAR_FUNCTIONS.length);
  return { cell: cellAddress(unit, column), name: SCALAR_FUNCTIONS[column]!, unit };
});

/** The tables of the sheet “Bảng”, side by side: one for each quarter's end. */
export const SPILLING_CALLS = YEARS.flatMap((year) => QUARTERS.map((quarter) => ({ year, quarter }))).map(
  ({ year, quarter }, index) => ({
    year,
    quarter,
    cell: cellAddress(0, index * TABLE_WIDTH),
    formula: `=PDV.SUMMARY(${String(year)},${String(endOf(year, quarter))})`,
  }),
);

function endOf(year: Year, quarter: Quarter): Day {
  return toDay(year, 3 * quarter, quarter === 1 || quarter === 4 ? 31 : 30);
}

export async function openManyFunctions(): Promise<Excel> {
  const book: Book = { ...blankBook("many.xlsx"), sheets: [] };
  addSheet(book, "Đơn vị", unitRows());
  addSheet(book, "Kết nạp", admissionRows());
  addSheet(book, "Bảng", []);
  addSheet(book, "Từng ô", []);
  const [table, cells] = [book.sheets[2]!, book.sheets[3]!];
  SPILLING_CALLS.forEach(({ formula }, index) => (ensureCell(table, 0, index * TABLE_WIDTH).formula = formula));
  SCALAR_CALLS.forEach(({ name, unit }, index) => {
    const period = name === "PLAN" ? "2017" : `2017,${String(endOf(2017, 4))}`;
    const cell = ensureCell(cells, unit, index % SCALAR_FUNCTIONS.length);
    cell.formula = `=PDV.${name}("${codeOf(unit)}",${period})`;
  });
  const excel = await Excel.open({ book, dist: `${ROOT}/dist` });
  await excel.idle();
  return excel;
}

/** The cell that holds the plan of 2017 of the edited unit. */
export const PLAN_CELL = `'Đơn vị'!${cellAddress(EDITED_UNIT + 1, 3 + YEARS.indexOf(2017))}`;
/** The cell that holds the unit of one who was admitted in the edited unit in the first quarter of 2017. */
export const PERSON_CELL = `'Kết nạp'!${cellAddress(admissionRows().findIndex(isMoved), 1)}`;

function isMoved([, code, day]: readonly Value[]): boolean {
  return code === codeOf(EDITED_UNIT) && typeof day === "number" && day > endOf(2016, 4);
}

function unitRows(): Value[][] {
  const headings = ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", ...YEARS.map((year) => `Kế hoạch ${String(year)}`)];
  const units = Array.from({ length: UNITS }, (_, unit) => {
    return [codeOf(unit), `Đảng bộ xã số ${String(unit)}`, "", ...YEARS.map((year) => planOf(unit, year))];
  });
  return [headings, ...units];
}

function admissionRows(): Value[][] {
  const rows = Array.from({ length: UNITS }, (_, unit) =>
    YEARS.flatMap((year) =>
      QUARTERS.filter((quarter) => quarter <= admittedOf(unit, year, 4)).map((quarter) => {
        const name = `Nguyễn Văn ${String(unit)}-${String(year)}-${String(quarter)}`;
        return [name, codeOf(unit), toDay(year, 3 * quarter - 1, 15)];
      }),
    ),
  );
  return [["Họ và tên", "Đơn vị", "Ngày kết nạp"], ...rows.flat()];
}

function addSheet(book: Book, name: string, rows: readonly (readonly Value[])[]): void {
  const sheet = blankSheet(sheetId(book.sheets.length + 1), name);
  rows.forEach((row, at) => row.forEach((value, column) => (ensureCell(sheet, at, column).value = value)));
  book.sheets.push(sheet);
}

/** How many results of functions the requests carry. */
export function pushedResults(log: readonly RequestRecord[]): number {
  return log
    .flatMap(({ body }) => body.Actions)
    .filter(({ Name }) => Name === "SetInvocationArrayResults" || Name === "SetInvocationResults")
    .reduce((sum, { ArgumentInfo }) => sum + ((ArgumentInfo?.Arguments?.[0] ?? []) as unknown[]).length, 0);
}

export interface Cost {
  readonly what: string;
  readonly requests: number;
  readonly bytes: number;
  readonly pushed: number;
}

export function costOf(what: string, log: readonly RequestRecord[]): Cost {
  const bytes = log.reduce((sum, { bytesOut, bytesIn }) => sum + bytesOut + bytesIn, 0);
  return { what, requests: log.length, bytes, pushed: pushedResults(log) };
}

export async function trafficOfManyFunctions(): Promise<Cost[]> {
  const excel = await openManyFunctions();
  try {
    const opening = `opening: ${String(SPILLING_CALLS.length)} tables of ${String(UNITS)} units, ${String(SCALARS)} cells`;
    const costs = [costOf(opening, excel.traffic.log)];
    for (const [what, cell, value] of [
      ["one plan edited", PLAN_CELL, "11"],
      ["one person moved to another unit", PERSON_CELL, codeOf(OTHER_UNIT)],
    ] as const) {
      const before = excel.traffic.log.length;
      await excel.set(cell, value);
      costs.push(costOf(what, excel.traffic.log.slice(before)));
    }
    return costs;
  } finally {
    excel.close();
  }
}
