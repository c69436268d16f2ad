// Texts that Excel would take for something else are marked as text with a leading apostrophe, which no cell shows.

import type { CellValue } from "../model/grid";

/** Begins a formula, a number, a date, an error or a text mark; or reads as a truth value or a month with a number. */
const TAKEN_FOR_ANOTHER =
  /^\s*(?:[=+\-@'\d(.,$#%\t\r\n]|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d)/iu;

/** The longest text that a cell holds. */
export const LONGEST = 32_767;

export function cellText(text: string): string {
  const marked = TAKEN_FOR_ANOTHER.test(text) ? `'${text}` : text;
  return marked.length > LONGEST ? `${marked.slice(0, LONGEST - 1)}…` : marked;
}

/** A text as it is read: some versions give the apostrophe along by which it was marked. */
export function withoutMark(text: string): string {
  return text.startsWith("'") && TAKEN_FOR_ANOTHER.test(text.slice(1)) ? text.slice(1) : text;
}

/** Whether what Excel gives as a cell's formula is this constant: some versions give the apostrophe of a text along. */
export function holds(formula: CellValue | undefined, constant: CellValue): boolean {
  return formula === constant || (typeof constant === "string" && constant !== "" && formula === `'${constant}`);
}

/** A formula that jumps to a cell of the workbook and shows `label`. */
export function linkFormula(sheet: string, cell: string, label: string): string {
  const place = `#'${sheet.replaceAll("'", "''")}'!${cell}`;
  return `=HYPERLINK(${quoted(place)},${quoted(label)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
