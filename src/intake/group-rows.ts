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

export class GroupRows {
  private readonly values: SheetLayout["grid"]["values"];
  private readonly plans: readonly number[];
  /** The columns beside the names that say which unit a row is. */
  readonly identified: readonly number[];

  /** `isReferred` says whether other rows name a row as their parent. */
  constructor(
    layout: SheetLayout,
    private readonly nameColumn: number,
    private readonly isReferred: (text: string) => boolean,
  ) {
    const { grid, columns } = layout;
    this.values = grid.values;
    this.plans = plansOf(layout).map(({ column }) => column);
    this.identified = [columns.get("unit.code"), columns.get("unit.parent")].filter(
      (column) => column !== undefined && column !== nameColumn,
    ) as number[];
  }

  styleOf(row: number): RowStyle {
    const values = this.cellsOf(row);
    // A row with a code or a parent is a unit.
    if (this.identified.some((column) => !isBlank(values[column]))) return "other";
    return styleIn(values.slice(0, this.nameColumn), this.nameOf(row));
  }

  totalOf(row: number): GroupTotal {
    const next = this.belowOpening(row);
    if (next === null || this.isUnitAbove(row)) return null;
    if (this.styleOf(row) !== "block" || this.sumsUp(row)) return "sure";
    return isCounted(this.cellsOf(next).slice(0, this.nameColumn)) ? "likely" : null;
  }

  /** Whether the row is numbered otherwise than what follows and is a unit all the same. */
  isHead(row: number): boolean {
    return this.belowOpening(row) !== null && this.isUnitAbove(row);
  }

  private isUnitAbove(row: number): boolean {
    return isUnitName(withoutOrdinal(this.nameOf(row)));
  }

  /** Each plan that the row gives is that of the rows up to the next group or total together. */
  private sumsUp(row: number): boolean {
    const { values, plans } = this;
    let end = row + 1;
    while (end < values.length && this.styleOf(end) === "other" && !isTotal(this.nameOf(end))) end += 1;
    const given = plans.filter((column) => !isBlank(this.cellsOf(row)[column]));
    const sum = (column: number): number =>
      values.slice(row + 1, end).reduce((total, one) => total + planIn(one[column]), 0);
    return given.length > 0 && given.every((column) => planIn(this.cellsOf(row)[column]) === sum(column));
  }

  /** The row after one that opens a group; null for one that opens none. */
  private belowOpening(row: number): number | null {
    const style = this.styleOf(row);
    if (style === "other" || this.isReferred(this.nameOf(row))) return null;
    const { length } = this.values;
    let next = row + 1;
    while (next < length && this.nameOf(next) === "") next += 1;
    return next === length || this.styleOf(next) === style ? null : next;
  }

  private cellsOf(row: number): readonly CellValue[] {
    return this.values[row] ?? [];
  }

  private nameOf(row: number): string {
    return cellText(this.cellsOf(row)[this.nameColumn]);
  }
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
