// Groups of rows: made once, made anew when the sheet is written again, whatever the person did to them in between.

import type { Sheet as Described } from "../../src/report/sheet";
import { openExcelRoom, summaryOf, type ExcelRoom } from "./excel-room";

const KEYS = ["1|A", "2|A1", "3|A2", "4|B", "5|B1"];

function grouped(...outline: NonNullable<Described["outline"]>): Described {
  return { ...summaryOf(KEYS), outline };
}

/** Levels of the rows that are in a group, by row. */
function levels(excel: ExcelRoom, name: string): Record<number, number> {
  const rows = [...excel.sheet(name).rows].flatMap(([row, { outline }]) => (outline ? [[row, outline] as const] : []));
  return Object.fromEntries(rows);
}

it("folds inner groups within outer ones, and is made anew when the units change", async () => {
  const excel = openExcelRoom();
  const { name } = await excel.write(grouped({ first: 4, last: 7 }, { first: 5, last: 6 }));
  expect(levels(excel, name)).toEqual({ 4: 1, 5: 2, 6: 2, 7: 1 });
  await excel.write(grouped({ first: 4, last: 7 }, { first: 5, last: 6 }));
  expect(levels(excel, name)).toEqual({ 4: 1, 5: 2, 6: 2, 7: 1 });
  await excel.write(grouped({ first: 6, last: 7 }));
  expect(levels(excel, name)).toEqual({ 6: 1, 7: 1 });
  await excel.write(grouped());
  expect(levels(excel, name)).toEqual({});
});

it("does not mind what the person ungrouped or grouped; what is folded stays folded", async () => {
  const excel = openExcelRoom();
  const { name } = await excel.write(grouped({ first: 4, last: 5 }));
  const rows = excel.sheet(name).rows;
  rows.set(4, { ...rows.get(4), outline: 3, hidden: true });
  rows.delete(5);
  await excel.write(grouped({ first: 4, last: 5 }));
  expect(levels(excel, name)).toEqual({ 4: 1, 5: 1 });
  expect(rows.get(4)?.hidden).toBe(true);
  expect(rows.get(5)?.hidden ?? false).toBe(false);
});
