// Rows of a units sheet that sum up the units below them ("I | Khối xã, phường | | 120"): told by their words, by having
// neither code nor parent, and by what follows. Where every row is numbered so, they are the units themselves.

import type { CellValue } from "../model/grid";
import { cellText, isBlank } from "./cell-text";
import { foldText } from "./fold";
import type { SheetLayout } from "./sheet-layout";

type Style = "letter" | "roman" | "block" | "other";

const ORDINALS: readonly (readonly [Style, RegExp])[] = [
  ["letter", /^[A-D][.)]?$/u],
  ["roman", /^[IVX]+[.)]?$/u],
];
const PREFIXES: readonly (readonly [Style, RegExp])[] = [
  ["letter", /^[A-D][.)/] ?\p{L}/u],
  ["roman", /^[IVX]+[.)/] ?\p{L}/u],
];
const BLOCK = /^(?:các )?khối(?: |$)/u;

/** Whether a row opens a group and says its total; `isReferred` says whether other rows name it as their parent. */
export function createGroupRows(
  { grid, columns }: SheetLayout,
  nameColumn: number,
  isReferred: (text: string) => boolean,
): (row: number) => boolean {
  const identified = [columns.get("unit.code"), columns.get("unit.parent")].filter((column) => column !== nameColumn);
  const nameOf = (row: number): string => cellText(grid.values[row]?.[nameColumn]);
  const isUnit = (row: number): boolean =>
    identified.some((column) => column !== undefined && !isBlank(grid.values[row]?.[column]));
  const styleOf = (row: number): Style =>
    isUnit(row) ? "other" : styleIn((grid.values[row] ?? []).slice(0, nameColumn), nameOf(row));
  return (row) => {
    const style = styleOf(row);
    if (style === "other" || isReferred(nameOf(row))) return false;
    let next = row + 1;
    while (next < grid.values.length && nameOf(next) === "") next += 1;
    return next < grid.values.length && styleOf(next) !== style;
  };
}

function styleIn(before: readonly CellValue[], name: string): Style {
  const ordinals = before.flatMap((value) => (typeof value === "string" ? [value.trim()] : []));
  const numbered = ORDINALS.find(([, pattern]) => ordinals.some((text) => pattern.test(text)));
  const prefixed = numbered ?? PREFIXES.find(([, pattern]) => pattern.test(name));
  return prefixed?.[0] ?? (BLOCK.test(foldText(name)) ? "block" : "other");
}
