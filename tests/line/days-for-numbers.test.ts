// "5-10" in a column of plans, as Excel keeps it: a day. The number format tells it from a plan of that size.

import type { Excel } from "../host/excel";
import { restyle } from "../host/workbook/grid";
import { styleChanger } from "../host/workbook/style";
import { openBook } from "./open-workbook";
import { smallBook, UNITS } from "./small-book";

const SERIAL = 46_300;
const QUERY = 2;

async function open(plan: number, numberFormat: string): Promise<Excel> {
  const units = UNITS.map((row, at) => (at === 2 ? [...row.slice(0, 4), plan] : row));
  const book = smallBook(units);
  const [sheet] = book.sheets;
  if (sheet) {
    const cell = { firstRow: 2, lastRow: 2, firstColumn: 4, lastColumn: 4 };
    restyle(sheet, cell, styleChanger({ numberFormat }));
  }
  return openBook(book);
}

async function planOf(excel: Excel): Promise<unknown> {
  const plan = await excel.formula('=PDV.PLAN("C1";2017)');
  expect(excel.errors).toEqual([]);
  return plan;
}

it.each(["d-mmm", "d/m/yyyy", "[$-42A]dd mmmm"])("is said where the format is %s, and is no plan", async (format) => {
  const excel = await open(SERIAL, format);
  await excel.press("CheckData");
  expect(excel.paneText()).toContain("Số bị Excel đổi thành ngày");
  expect(excel.paneText()).toContain("E3");
  expect(await planOf(excel)).not.toBe(SERIAL);
  excel.close();
});

it("is a plan where Excel shows a number, and takes one question more than a small plan", async () => {
  const requests: number[] = [];
  for (const plan of [SERIAL, 4]) {
    const excel = await open(plan, "#,##0");
    const before = excel.traffic.log.length;
    await excel.press("CheckData");
    // Giving back what was asked with goes on its own, after the answer.
    const questions = excel.traffic.log
      .slice(before)
      .filter(({ body }) => body.Actions.some(({ ActionType }) => ActionType === QUERY));
    requests.push(questions.length);
    expect(await planOf(excel)).toBe(plan);
    excel.close();
  }
  expect((requests[0] ?? 0) - (requests[1] ?? 0)).toBe(1);
});
