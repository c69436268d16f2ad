// What a person does to sheets and rows by hand, and what a co-author does at another machine. excel.ts waits for the consequences.

import { asPerson, typeInto } from "./typing";
import { fail } from "./protocol/rich-error";
import type { LiveWorkbook } from "./workbook/live-workbook";
import type { Range } from "./workbook/range";
import { deleteCells, insertCells } from "./workbook/shift";
import type { Area, Sheet } from "./workbook/state";

function rowsOf({ area }: Range): Area {
  return { ...area, firstColumn: 0, lastColumn: 16_383 };
}

export function insertRows(range: Range): void {
  asPerson(range.workbook, () => insertCells(range.workbook, range.sheet, rowsOf(range), "row"));
}

export function deleteRows(range: Range): void {
  asPerson(range.workbook, () => deleteCells(range.workbook, range.sheet, rowsOf(range), "row"));
}

export function addSheet(workbook: LiveWorkbook, name: string): void {
  asPerson(workbook, () => workbook.addSheet(name));
}

export function renameSheet(workbook: LiveWorkbook, from: string, to: string): void {
  asPerson(workbook, () => workbook.renameSheet(sheetOf(workbook, from), to));
}

export function deleteSheet(workbook: LiveWorkbook, name: string): void {
  asPerson(workbook, () => workbook.deleteSheet(sheetOf(workbook, name)));
}

/** Events name a remote source; the selection and the open sheet stay as they are here. */
export function setRemotely({ workbook, sheet, area }: Range, input: string): void {
  workbook.coAuthorEdits = true;
  try {
    typeInto(workbook, sheet, area.firstRow, area.firstColumn, input);
  } finally {
    workbook.coAuthorEdits = false;
    workbook.events.flush();
  }
}

function sheetOf(workbook: LiveWorkbook, name: string): Sheet {
  return workbook.findSheet(name) ?? fail("ItemNotFound", name);
}
