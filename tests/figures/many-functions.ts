// A workbook with many functions, built in memory: 300 units, 20 columns of which spill from few calls, and 2,000 cells that
// each ask for one figure; and what one edit in it costs. Counts only, no times: those are the machine's.

import { Excel } from "../host/excel";
import type { RequestRecord } from "../host/protocol/request-server";
import { blankBook, blankSheet, sheetId } from "../host/workbook/blank";
import { ensureCell } from "../host/workbook/grid";
import type { Book, Value } from "../host/workbook/state";
import { ROOT } from "./seed-figures";

export const UNITS = 300;
export const SCALARS = 2_000;
export const YEARS = [2015, 2016, 2017] as const;
/** The plan of this unit is what is edited. */
export const EDITED_UNIT = 7;
export const SCALAR_FUNCTIONS = ["ADMITTED", "PLAN", "ACHIEVEMENT", "REMAINING", "PACE", "OVER", "PROJECTION"] as const;
/** 15 March of a year, as a serial number of Excel. */
const MARCH_15 = { 2015: 42_078, 2016: 42_444, 2017: 42_809 } as const;
const END_OF_2017 = 43_100;

export type Year = (typeof YEARS)[number];

export function codeOf(unit: number): string {
  return `DV${String(unit).padStart(3, "0")}`;
}

export function planOf(unit: number, year: Year): number {
  return 2 + ((unit + year) % 5);
}

export function admittedOf(unit: number, year: Year): number {
  return (unit * 7 + year) % 5;
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
  return { cell: `${String.fromCharCode(65 + column)}${String(unit + 1)}`, name: SCALAR_FUNCTIONS[column]!, unit };
});

/** Eight columns a year, side by side. */
export const SPILLING_CALLS = YEARS.map((year, index) => ({
  cell: `${["A", "I", "Q"][index]!}1`,
  year,
  formula: `=PDV.SUMMARY(${String(year)},${String(END_OF_2017)})`,
}));

export async function openManyFunctions(): Promise<Excel> {
  const book: Book = { ...blankBook("many.xlsx"), sheets: [] };
  addSheet(book, "Đơn vị", unitRows());
  addSheet(book, "Kết nạp", admissionRows());
  addSheet(book, "Bảng", []);
  addSheet(book, "Từng ô", []);
  const [table, cells] = [book.sheets[2]!, book.sheets[3]!];
  SPILLING_CALLS.forEach(({ formula }, index) => (ensureCell(table, 0, index * 8).formula = formula));
  SCALAR_CALLS.forEach(({ name, unit }, index) => {
    const period = name === "PLAN" ? "2017" : `2017,${String(END_OF_2017)}`;
    const cell = ensureCell(cells, unit, index % SCALAR_FUNCTIONS.length);
    cell.formula = `=PDV.${name}("${codeOf(unit)}",${period})`;
  });
  const excel = await Excel.open({ book, dist: `${ROOT}/dist` });
  await excel.idle();
  return excel;
}

/** The cell that holds the plan of 2017 of the edited unit. */
export const EDITED_CELL = `'Đơn vị'!F${String(EDITED_UNIT + 2)}`;

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
      Array.from({ length: admittedOf(unit, year) }, (__, person) => {
        return [`Nguyễn Văn ${String(unit)}-${String(year)}-${String(person)}`, codeOf(unit), MARCH_15[year]];
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
    const opened = excel.traffic.log.length;
    const opening = costOf(
      `opening: ${String(SPILLING_CALLS.length)} tables, ${String(SCALARS)} cells`,
      excel.traffic.log,
    );
    await excel.set(EDITED_CELL, "11");
    return [opening, costOf("one plan edited", excel.traffic.log.slice(opened))];
  } finally {
    excel.close();
  }
}
