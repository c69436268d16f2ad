// A cell as text, and what a cell can be besides a value: blank, an Excel error, or no more than the place of a name.

import type { CellValue } from "../model/grid";

const ERROR_VALUES = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#FIELD!",
  "#GETTING_DATA",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
]);
const BLANK = /^[\s\u00AD\u200B-\u200F\u2060\uFEFF]*$/u;

/** Text without the spaces around it; a number as its plain digits. */
export function cellText(value: CellValue | undefined): string {
  if (typeof value === "string") return value.trim();
  return value === undefined ? "" : String(value);
}

export function isBlank(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return value === undefined;
  // To ask an empty text for its first letter makes engines give up compiling this.
  if (value.length === 0) return true;
  // Nearly every cell is settled by its first letter.
  return mayBeginBlank(value.charCodeAt(0)) && BLANK.test(value);
}

/** Of a letter. Of ASCII, of Latin letters with marks and of all that follow, only these begin a blank. */
export function mayBeginBlank(code: number): boolean {
  if (code < 0x1680) return code <= 0x20 || code === 0xa0 || code === 0xad;
  return code < 0x1e00 || code >= 0x2000;
}

/** "...", "-", "x" and "1" stand where a name is still to come. */
export function isPersonName(value: CellValue | undefined): boolean {
  return typeof value === "string" && TWO_LETTERS.test(value);
}
const TWO_LETTERS = /\p{L}.*\p{L}/su;

export function isErrorValue(value: CellValue | undefined): value is string {
  return typeof value === "string" && value.startsWith("#") && ERROR_VALUES.has(value.trim());
}

/** The text of a cell; "" where it only looks filled, or holds an error. */
export function readableText(value: CellValue | undefined): string {
  return isBlank(value) || isErrorValue(value) ? "" : cellText(value);
}
