// No figure stands in the code: when one row of a rebuilt report's workbook changes, its figures move by just that row.

import type { FormulaValue } from "../host/asking";
import type { Excel } from "../host/excel";
import { openWorkbook, HA_NOI } from "./open-workbook";

const SEEDS = "tests/fixtures/seeds";

/** The address of a heading's column in the row where `found` stands in a cell. */
function cellOf(excel: Excel, sheet: string, heading: string, found: string): string {
  const { values } = excel.read(`'${sheet}'!A1:T80`);
  const column = values.map((row) => row.indexOf(heading)).find((at) => at >= 0) ?? -1;
  const row = values.findIndex((cells) => cells.includes(found));
  expect([heading, column >= 0, found, row >= 0]).toEqual([heading, true, found, true]);
  return `'${sheet}'!${String.fromCharCode(65 + column)}${String(row + 1)}`;
}

/** The address of the first row of admissions below the heading. */
function firstAdmission(excel: Excel, heading: string): string {
  const sheet = excel.sheets().find(({ name }) => name.startsWith("Kết nạp"))?.name ?? "";
  const { values } = excel.read(`'${sheet}'!A1:T12`);
  const row = values.findIndex((cells) => cells.includes(heading));
  const column = values[row]?.indexOf(heading) ?? -1;
  expect(column).toBeGreaterThanOrEqual(0);
  return `'${sheet}'!${String.fromCharCode(65 + column)}${String(row + 2)}`;
}

interface Move {
  readonly workbook: string;
  readonly cell: (excel: Excel) => string;
  readonly typed: string;
  /** Before and after. */
  readonly figures: Readonly<Record<string, readonly [number, number]>>;
}

const MOVES: Readonly<Record<string, Move>> = {
  "the plan of a term": {
    workbook: `${SEEDS}/000-cao-lanh/workbook.xlsx`,
    cell: (excel) => cellOf(excel, "Đơn vị", "Kế hoạch nhiệm kỳ 2005-2010", "Đảng bộ huyện Cao Lãnh"),
    typed: "2000",
    figures: { "=PDV.ACHIEVEMENT()": [1797 / 1810, 1797 / 2000], "=PDV.REMAINING()": [13, 203] },
  },
  "the certificates of a year": {
    workbook: `${SEEDS}/001-lam-dong/workbook.xlsx`,
    cell: (excel) => cellOf(excel, "Đơn vị", "Giấy chứng nhận 2020", "Đảng bộ Khối Các cơ quan tỉnh"),
    typed: "240",
    figures: { '=PDV.CERTIFICATES("",2020,2021)': [233 / 80, 240 / 80] },
  },
  "a stock of members": {
    workbook: `${SEEDS}/002-thai-nguyen/workbook.xlsx`,
    cell: (excel) => cellOf(excel, "Đơn vị", "Đảng viên nữ", "Đảng bộ tỉnh Thái Nguyên"),
    typed: "49200",
    figures: { '=PDV.MEMBERSHARE("nữ")': [40_324 / 98_400, 0.5], "=PDV.MEMBERS()": [98_400, 98_400] },
  },
  "a day of admission": {
    workbook: `${SEEDS}/003-dien-bien-dong/workbook.xlsx`,
    cell: (excel) => firstAdmission(excel, "Ngày kết nạp"),
    typed: "15/01/2016",
    figures: { "=PDV.ADMITTED()": [160, 159], "=PDV.ACHIEVEMENT()": [1.6, 1.59], "=PDV.OVER()": [0.6, 0.59] },
  },
  "the plan of one unit of many": {
    workbook: HA_NOI,
    cell: (excel) => cellOf(excel, "Đơn vị", "Kế hoạch 2017", "Huyện Mê Linh"),
    typed: "360",
    figures: {
      '=PDV.ACHIEVEMENT("Huyện Mê Linh")': [312 / 260, 312 / 360],
      "=PDV.ACHIEVEMENT()": [11_388 / 12_064, 11_388 / 12_164],
      '=PDV.ACHIEVEMENT("Quận Cầu Giấy")': [381 / 320, 381 / 320],
    },
  },
};

it.each(Object.entries(MOVES))("%s moves its figures", async (_, { workbook, cell, typed, figures }) => {
  const excel = await openWorkbook(workbook);
  try {
    const ask = (): Promise<FormulaValue[]> => excel.formulas(Object.keys(figures));
    const near = (at: 0 | 1): unknown[] => Object.values(figures).map((pair) => expect.closeTo(pair[at], 9) as unknown);
    expect(await ask()).toEqual(near(0));
    await excel.set(cell(excel), typed);
    expect(await ask()).toEqual(near(1));
    expect(excel.errors).toEqual([]);
  } finally {
    excel.close();
  }
});
