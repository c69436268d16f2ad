// Which rows below a heading row are data: not totals, repeated headings, column numbers, group headings, blank rows
// or the signatures at the foot. What a row of data means is read elsewhere.

import type { CellValue, Grid } from "../model/grid";
import type { ColumnId } from "../model/issue";
import { cellText, isBlank, isPersonName, mayBeginBlank } from "./cell-text";
import { checkGroupRow, checkGroupTotal, hasGroupOrdinal, isGroupHeading, loneHeading } from "./checks/check-group-row";
import { checkTotalRow, isPartOfTotal, mayBeTotal } from "./checks/check-total-row";
import type { RowsRun } from "./column-readers";
import type { IssueList, Place } from "./issue-list";
import { GroupRows } from "./group-rows";
import { keepShape } from "./keep-shape";
import { headingColumn, normaliseHeading } from "./headings";
import { addressIn, type SheetLayout } from "./sheet-layout";
import { createSignatures } from "./signatures";
import type { UnitGroup } from "./unit-groups";

/** Cheap, and true for each name that the pattern below fits. */
const MAY_BE_NUMBER = /^(?:[(\d]|.{0,3}$)/su;
/** Every Excel error begins with it. */
const HASH = 0x23;
/** No name begins with what stands before the first letter of ASCII, nor with a dash or the three dots of a word processor. */
const LETTERS = 0x41;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const SIGNS = 0x2000;
const HAS_WORD = /[\p{L}\p{N}]/u;
const COLUMN_NUMBER = /^(?:\(?\d{1,2}\)?(?: ?\(?=.*)?|\(?[a-z]\)?)$/iu;

export interface RowFilter {
  /** A row of people beyond doubt, as nearly all are: nothing is to be said of it. Cheap. */
  readonly isPlain: (row: number) => boolean;
  /** Takes such rows into a run, up to the first that is none or `to` or until the run is full; gives how many. */
  readonly takePlain: (run: RowsRun, from: number, to: number) => number;
  /** Decides about any row, and notes what it is when it is no data. */
  readonly isData: (row: number) => boolean;
}

interface RowEvents {
  readonly total?: (row: number, text: string) => void;
  /** `isUnit`: the text is the name of a unit. */
  readonly group?: (text: string, isUnit: boolean) => void;
  /** The unit that a row among people opens a group for. */
  readonly unitGroup?: (row: number) => UnitGroup | null;
}

/**
 * Tells data rows from others; totals are noted. `isReferred` says whether other rows name this text as their parent:
 * "Toàn đảng bộ" is a unit then, and no total.
 */
export function createRowFilter(
  layout: SheetLayout,
  issues: IssueList,
  isReferred: (text: string) => boolean,
  on: RowEvents = {},
): RowFilter {
  const { grid, kind, columns } = layout;
  const known = [...columns.values(), ...layout.figures.map(({ column }) => column)];
  const nameId: ColumnId =
    kind === "admissions" ? "admission.name" : columns.has("unit.name") ? "unit.name" : "unit.code";
  const nameColumn = columns.get(nameId) ?? 0;
  const nameHeading = normaliseHeading(cellText(grid.values[layout.headingRow]?.[nameColumn]));
  const isFoot = createSignatures(layout, { known, nameColumn }, issues);
  const groups = kind === "units" ? new GroupRows(layout, nameColumn, isReferred) : null;
  /** The lower rows of the headings come again with the first, at the top of a printed page. */
  const lower = grid.values
    .slice(layout.headingRow + 1, layout.firstDataRow)
    .map((values) => values.map((value) => normaliseHeading(cellText(value))));
  const isLowerHeading = (row: number): boolean =>
    plain.afterHeading && lower.some((texts) => texts.every((text, at) => isSame(text, grid.values[row]?.[at])));
  /** The headings come again however they are spelled; of people, another word for a name will do. */
  const isHeadingAgain = (name: string, values: readonly CellValue[]): boolean =>
    name !== "" &&
    // Cheap, and settles nearly every row.
    !hasNumber(values, known) &&
    (isSame(nameHeading, name) || (kind === "admissions" && headingColumn(kind, name) === nameId));
  const place = (row: number, column: number): Place => ({
    sheet: grid.sheet,
    cell: addressIn(grid, row, layout.columnOf?.(row, column) ?? column),
  });
  const noteGroup = (row: number, values: readonly CellValue[], known?: number): void => {
    const text = checkGroupRow(values, known, (column) => place(row, column), issues);
    if (text !== null) on.group?.(text, false);
  };

  const dayColumn = columns.get("admission.admitted") ?? columns.get("admission.decision") ?? -1;
  const plain = plainRows(grid.values, known, nameColumn, dayColumn, nameHeading);
  const identified = groups?.identified ?? [];
  const isData = (row: number): boolean => {
    const values = grid.values[row] ?? [];
    if (groups !== null && isPlainUnit(plain, identified, values)) return true;
    const filled = filledAmong(values, known, known.length);
    const name = cellText(values[nameColumn]);
    const sum = checkTotalRow(values, nameColumn, isReferred, (column) => place(row, column), issues);
    if (sum !== null) {
      if (!isPartOfTotal(sum)) on.total?.(row, sum);
      return false;
    }
    if (isFoot(row, filled)) return false;
    const unit = on.unitGroup?.(row) ?? null;
    if (unit) {
      checkGroupRow(values, unit.column, (column) => place(row, column), issues);
      on.group?.(unit.name, true);
      return false;
    }
    const heading = filled > 1 ? -1 : loneHeading(values, nameColumn, kind === "admissions");
    if (filled === 0 || (heading >= 0 && !isReferred(cellText(values[heading])))) {
      noteGroup(row, values, heading >= 0 ? heading : undefined);
      return false;
    }
    const total = groups?.totalOf(row) ?? null;
    if (filled > 1 && checkGroupTotal(name, total, () => place(row, nameColumn), issues)) return false;
    if (isHeadingAgain(name, values)) {
      plain.afterHeading = true;
      return false;
    }
    if (isLowerHeading(row)) return false;
    if (plain.afterHeading && isColumnNumbers(values, name)) return false;
    const grouped = filled === 1 && name !== "" && !isReferred(name) && hasGroupOrdinal(values, nameColumn);
    const isHeading = grouped || (filled === 1 && !standsAlone(kind, name, isReferred));
    if (isHeading && groups?.isHead(row) !== true) {
      noteGroup(row, values, grouped ? nameColumn : undefined);
      return false;
    }
    plain.afterHeading = false;
    return true;
  };
  const isPlain = (row: number): boolean => kind === "admissions" && isPlainRow(plain, row);
  return {
    isPlain,
    isData,
    takePlain: (run, from, to) => (kind === "admissions" ? takePlain(plain, run, from, to) : 0),
  };
}

/** What is known of the rows of people beyond doubt. */
interface PlainRows {
  readonly values: Grid["values"];
  readonly known: readonly number[];
  readonly nameColumn: number;
  /** Of the day that nearly every row has. */
  readonly dayColumn: number;
  /** The code of the first letter above the names. */
  readonly firstOfHeading: number;
  afterHeading: boolean;
}

function plainRows(
  values: Grid["values"],
  known: readonly number[],
  nameColumn: number,
  dayColumn: number,
  heading: string,
): PlainRows {
  const firstOfHeading = lowerCase(heading.charCodeAt(0));
  return { values, known, nameColumn, dayColumn, firstOfHeading, afterHeading: true };
}
keepShape(plainRows([], [], 0, 0, "a"));

function takePlain(plain: PlainRows, run: RowsRun, from: number, to: number): number {
  const { rows } = run;
  const end = Math.min(to, from + rows.length - run.count);
  for (let row = from; row < end; row += 1) {
    if (!isPlainRow(plain, row)) return row - from;
    rows[run.count] = row;
    run.count += 1;
  }
  return end - from;
}

function isPlainRow(plain: PlainRows, row: number): boolean {
  const { known, nameColumn, dayColumn } = plain;
  const values = plain.values[row];
  const given = values?.[nameColumn];
  if (!values || typeof given !== "string" || given.length === 0) return false;
  const first = given.charCodeAt(0);
  const beginsAsName = first >= LETTERS && first < SIGNS && !mayBeginBlank(first);
  if ((!beginsAsName || given.length < 3) && (given.trim().charCodeAt(0) === HASH || !isPersonName(given)))
    return false;
  if (mayBeHeading(first, values[dayColumn], plain.firstOfHeading)) return false;
  if (plain.afterHeading && MAY_BE_NUMBER.test(given.trim())) return false;
  if (mayHoldTotal(values, nameColumn)) return false;
  if (filledAmong(values, known, 3) < 3) return false;
  plain.afterHeading = false;
  return true;
}

/** How many of the columns are filled, as far as to `most`. */
function filledAmong(values: readonly CellValue[], columns: readonly number[], most: number): number {
  let filled = 0;
  for (let at = 0; at < columns.length && filled < most; at += 1) {
    if (isFilled(values[columns[at] ?? 0])) filled += 1;
  }
  return filled;
}

function hasNumber(values: readonly CellValue[], columns: readonly number[]): boolean {
  for (let at = 0; at < columns.length; at += 1) if (isNumeric(values[columns[at] ?? 0])) return true;
  return false;
}

/**
 * A function of its own beside isBlank, which is asked of texts of all kinds, wherever they come from: engines compile it for no
 * kind then, and it takes longer than all else that is asked of a row here.
 */
function isFilled(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return value !== undefined;
  return value.length > 0 && (!mayBeginBlank(value.charCodeAt(0)) || !isBlank(value));
}

/**
 * A row of a unit beyond doubt: it says in a column of its own which one it is, and one of its figures is a number. Nearly all do,
 * and what else a row may be need not be asked then.
 */
function isPlainUnit(
  { known, nameColumn, afterHeading }: PlainRows,
  identified: readonly number[],
  values: readonly CellValue[],
): boolean {
  if (afterHeading || mayHoldTotal(values, nameColumn)) return false;
  return identified.some((column) => !isBlank(values[column])) && hasNumber(values, known);
}

/** In the names or left of them. */
function mayHoldTotal(values: readonly CellValue[], nameColumn: number): boolean {
  for (let column = 0; column <= nameColumn; column += 1) {
    const value = values[column];
    if (typeof value === "string" && mayBeTotal(value)) return true;
  }
  return false;
}

/** Cheap: where a day should stand there is a word, or nothing and a name that begins as the heading does. */
function mayBeHeading(first: number, day: CellValue | undefined, firstOfHeading: number): boolean {
  if (typeof day === "number") return false;
  const code = typeof day === "string" ? day.charCodeAt(0) : Number.NaN;
  if (code >= LETTERS) return true;
  return !(code > SPACE) && (first <= SPACE || first === NO_BREAK_SPACE || lowerCase(first) === firstOfHeading);
}

/** Of the letters of ASCII; others do not matter here. */
function lowerCase(code: number): number {
  return code | 0x20;
}

/** The same heading, given as words only, whatever its letters, spaces and stars. */
function isSame(heading: string, value: CellValue | undefined): boolean {
  return normaliseHeading(cellText(value)) === heading;
}

/** No heading is a number, but for a year. */
function isNumeric(value: CellValue | undefined): boolean {
  return typeof value === "number" && !(value >= 1900 && value < 2100);
}

/** A lone name is a unit without particulars, or a person whose row must not get lost; anything else alone is a heading. */
function standsAlone(kind: SheetLayout["kind"], name: string, isReferred: (text: string) => boolean): boolean {
  if (isGroupHeading(name) && !isReferred(name)) return false;
  // An ordinal, or what holds the place of a name, is nobody.
  return kind === "units" ? HAS_WORD.test(name) || name === "" : isPersonName(name);
}

/** "(1) (2) (3)" below the headings. */
export function isColumnNumbers(values: readonly CellValue[], name: string): boolean {
  const filled = values.filter((value) => !isBlank(value));
  return COLUMN_NUMBER.test(name) && filled.length > 1 && filled.every((value) => COLUMN_NUMBER.test(cellText(value)));
}
