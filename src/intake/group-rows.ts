// Rows of a units sheet that sum up the units below them ("I | Khối xã, phường | | 120"): told by their words, by having
// neither code nor parent, and by what follows. Where every row is numbered so, they are the units themselves, and so is one
// that has a unit's name: it heads those below it (unit-levels.ts). The word "Khối" alone proves little: a row numbered
// 1, 2, 3 is a unit.

import type { CellValue } from "../model/grid";
import { cellText, isBlank } from "./cell-text";
import { isTotal } from "./checks/check-total-row";
import { foldText } from "./fold";
import { planTarget } from "../model/plan";
import { parsePlan } from "./parse-plan";
import { plansOf, type SheetLayout } from "./sheet-layout";
import { coreOf, withoutPlace } from "./unit-name";

/** How a row is numbered, or else begins. */
export type RowStyle = "letter" | "roman" | "block" | "other";

const ORDINALS: readonly (readonly [RowStyle, RegExp])[] = [
  ["letter", /^[A-HĐ][.)]?$/u],
  ["roman", /^[IVX]+[.)]?$/u],
];
/** "H." and "Đ." before a name are words cut short. */
const PREFIXES: readonly (readonly [RowStyle, RegExp])[] = [
  ["letter", /^[A-EG][.)/] ?(?=\p{L})/u],
  ["roman", /^[IVX]+[.)/] ?(?=\p{L})/u],
];
const ARABIC = /^\d+[.)]?$/u;
const BLOCK = /^(?:các )?khối(?: |$)/u;

/** Whether a row opens a group and says its total: surely, only by its word and its place, or not. */
export type GroupTotal = "sure" | "likely" | null;

export interface GroupRows {
  readonly styleOf: (row: number) => RowStyle;
  readonly totalOf: (row: number) => GroupTotal;
  /** Whether the row is numbered otherwise than what follows and is a unit all the same. */
  readonly isHead: (row: number) => boolean;
}

/** `isReferred` says whether other rows name a row as their parent. */
export function createGroupRows(
  layout: SheetLayout,
  nameColumn: number,
  isReferred: (text: string) => boolean,
): GroupRows {
  const { grid, columns } = layout;
  const plans = plansOf(layout).map(({ column }) => column);
  const identified = [columns.get("unit.code"), columns.get("unit.parent")].filter((column) => column !== nameColumn);
  const cellsOf = (row: number): readonly CellValue[] => grid.values[row] ?? [];
  const nameOf = (row: number): string => cellText(cellsOf(row)[nameColumn]);
  const isUnit = (row: number): boolean =>
    identified.some((column) => column !== undefined && !isBlank(cellsOf(row)[column]));
  const styleOf = (row: number): RowStyle =>
    isUnit(row) ? "other" : styleIn(cellsOf(row).slice(0, nameColumn), nameOf(row));
  /** Each plan that the row gives is that of the rows up to the next group or total together. */
  const sumsUp = (row: number): boolean => {
    let end = row + 1;
    while (end < grid.values.length && styleOf(end) === "other" && !isTotal(nameOf(end))) end += 1;
    const given = plans.filter((column) => !isBlank(cellsOf(row)[column]));
    const sum = (column: number): number =>
      grid.values.slice(row + 1, end).reduce((total, values) => total + planIn(values[column]), 0);
    return given.length > 0 && given.every((column) => planIn(cellsOf(row)[column]) === sum(column));
  };
  /** The row after one that opens a group; null for one that opens none. */
  const belowOpening = (row: number): number | null => {
    const style = styleOf(row);
    if (style === "other" || isReferred(nameOf(row))) return null;
    let next = row + 1;
    while (next < grid.values.length && nameOf(next) === "") next += 1;
    return next === grid.values.length || styleOf(next) === style ? null : next;
  };
  const isHead = (row: number): boolean => belowOpening(row) !== null && isUnitName(withoutOrdinal(nameOf(row)));
  return {
    styleOf,
    isHead,
    totalOf: (row) => {
      const next = belowOpening(row);
      if (next === null || isHead(row)) return null;
      if (styleOf(row) !== "block" || sumsUp(row)) return "sure";
      return isCounted(cellsOf(next).slice(0, nameColumn)) ? "likely" : null;
    },
  };
}

/** "I. Đảng bộ xã Một" → "Đảng bộ xã Một". */
export function withoutOrdinal(name: string): string {
  const prefix = PREFIXES.find(([, pattern]) => pattern.test(name));
  return prefix ? name.replace(prefix[1], "") : name;
}

/** "Đảng bộ cơ sở", "Các xã", "Khối xã, phường" are many. */
const MANY =
  /^(?:cơ sở|bộ phận|trực thuộc|các)(?: |$)|^(?:(?:khối|xã|phường|thị trấn|đặc khu|quận|huyện|và)(?: |$))+$/u;

/** An organ or a place with a name of its own. */
function isUnitName(name: string): boolean {
  const { words, organ } = coreOf(name);
  const own = withoutPlace(words);
  return (organ !== null || own !== words) && !MANY.test(own) && !MANY.test(words);
}

/** "1", "2": the ordinal of a unit. */
function isCounted(before: readonly CellValue[]): boolean {
  return before.some((value) => typeof value === "number" || ARABIC.test(cellText(value)));
}

function planIn(value: CellValue | undefined): number {
  const reading = parsePlan(value);
  return reading.kind === "plan" ? planTarget(reading.plan) : 0;
}

function styleIn(before: readonly CellValue[], name: string): RowStyle {
  const ordinals = before.map(cellText);
  const numbered = ORDINALS.find(([, pattern]) => ordinals.some((text) => pattern.test(text)));
  const prefixed = numbered ?? PREFIXES.find(([, pattern]) => pattern.test(name));
  if (prefixed) return prefixed[0];
  return !isCounted(before) && BLOCK.test(foldText(name)) ? "block" : "other";
}
