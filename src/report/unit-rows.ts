// The units as rows of a table: which are listed, their ordinals (I, II … 1, 2 … 1.1), depth and level of emphasis.

import type { Unit } from "../model/unit";
import { treeFrom } from "../indicators/unit-tree";
import { widthFor } from "./layout";
import { topOf, type Reported } from "./reported";
import type { Role, RowSpan } from "./sheet";

const LEAST_WIDTH = 26;
const MOST_WIDTH = 50;
const MOST_ORDINAL_WIDTH = 12;

export interface UnitRow {
  readonly unit: Unit;
  /** 0 for the first level that is listed. */
  readonly depth: number;
  readonly ordinal: string | number;
  readonly level: "unit" | "group";
}

/**
 * Every unit in tree order, but the one at the top: the total row is its row. The first level is
 * numbered I, II … when any of its units has units below it, else 1, 2 …; below a group the count starts again.
 */
export function unitRows(reported: Pick<Reported, "board" | "unit">): readonly UnitRow[] {
  const { board } = reported;
  const root = topOf(reported);
  const tops = root?.children ?? board.roots;
  const romanTops = tops.some((top) => (board.units[top]?.children.length ?? 0) > 0);
  const ordinals = new Map<number, string>();
  const isTop = new Set(tops);
  tops.forEach((top, at) => ordinals.set(top, romanTops ? roman(at + 1) : String(at + 1)));
  return treeFrom(board, reported.unit).flatMap(({ unit: index, depth }): UnitRow[] => {
    const unit = board.units[index];
    const ordinal = ordinals.get(index);
    if (!unit || ordinal === undefined) return [];
    const path = isTop.has(index) ? "" : `${ordinal}.`;
    unit.children.forEach((child, at) => ordinals.set(child, path + String(at + 1)));
    return [
      {
        unit,
        depth: root === null ? depth : depth - 1,
        ordinal: /^\d+$/u.test(ordinal) ? Number(ordinal) : ordinal,
        level: unit.children.length > 0 ? "group" : "unit",
      },
    ];
  });
}

/** The rows below each unit that has units below it, as they stand from `first` on. */
export function outlineOf(rows: readonly UnitRow[], first: number): readonly RowSpan[] {
  const lasts = new Map<number, number>();
  const open: number[] = [];
  const close = (depth: number, last: number): void => {
    for (let at = open.at(-1); at !== undefined && (rows[at]?.depth ?? 0) >= depth; at = open.at(-1)) {
      lasts.set(at, last);
      open.pop();
    }
  };
  for (const [at, { depth }] of rows.entries()) {
    close(depth, at - 1);
    open.push(at);
  }
  close(0, rows.length - 1);
  return rows.flatMap(({ level }, at): readonly RowSpan[] => {
    const last = lasts.get(at) ?? at;
    return level === "group" && last > at ? [{ first: first + at + 1, last: first + last }] : [];
  });
}

/** A column of ordinals as wide as they need: "LXXXVIII" is wider than "1.2.10". */
export function ordinalWidth(rows: readonly UnitRow[], least: number): number {
  return widthFor(
    rows.map(({ ordinal }) => String(ordinal)),
    least,
    MOST_ORDINAL_WIDTH,
  );
}

/** As wide as a level of indentation. */
const INDENT = "   ";

/** A column of unit names as wide as they need, indents included. */
export function unitWidth(rows: readonly UnitRow[]): number {
  const indented = rows.map(({ unit, depth }) => INDENT.repeat(depth) + unit.name);
  return widthFor(indented, LEAST_WIDTH, MOST_WIDTH);
}

export type Level = UnitRow["level"] | "total";

/** The role of a cell in the middle of its column: an ordinal, a band. */
export function centered(level: Level): Role {
  if (level === "total") return level;
  return level === "unit" ? "ordinal" : "group-ordinal";
}

/** The role of a cell in a row of a level. */
export function leveled(level: Level, kind: "text" | "count" | "decimal" | "percent" | "points"): Role {
  if (level === "unit") return kind;
  return kind === "text" ? level : `${level}-${kind}`;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

export function roman(number: number): string {
  let rest = number;
  return ROMAN.reduce((digits, [value, letters]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return digits + letters.repeat(times);
  }, "");
}
