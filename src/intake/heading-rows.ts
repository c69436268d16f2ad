// The texts of headings that stand in one, two or three rows above one another, merged or not.

import type { CellValue, Grid } from "../model/grid";
import type { ColumnId, SheetKind } from "../model/issue";
import { cellText, isBlank } from "./cell-text";
import { foldText } from "./fold";
import { headingColumn, isHeading } from "./headings";
import type { HeadingTexts } from "./sheet-layout";

/** What one row, or it and the rows below, say as headings of a kind; a single row comes first. */
export function headingTexts(
  grid: Grid,
  kind: SheetKind,
  row: number,
): readonly { rows: number; texts: HeadingTexts }[] {
  const own = ownTexts(grid, row);
  const [child, lowest] = [textsAt(grid, row + 1), textsAt(grid, row + 2)];
  // As of rows of data, as nearly all are.
  if (!hasBlankBelow(own, child) && !hasBlankBelow(own, lowest)) return [{ rows: 1, texts: own }];
  const pairs = joinBelow(own, child);
  const arePairs = areHeadings(kind, own, child, pairs);
  // What no row of headings stands below says nothing by itself.
  const two = arePairs
    ? pairs
    : pairs.map((texts, column) =>
        child[column] === "" ? texts : texts.filter((text) => !own[column]?.includes(text)),
      );
  const triples = joinBelow(two, lowest);
  return [
    { rows: 1, texts: own },
    ...(arePairs ? [{ rows: 2, texts: pairs }] : []),
    ...(areHeadings(kind, two, lowest, triples) ? [{ rows: 3, texts: triples }] : []),
  ];
}

/** One row, it and the one below, and three rows as headings, whatever they say. */
export function joinedTexts(grid: Grid, row: number): readonly [HeadingTexts, HeadingTexts, HeadingTexts] {
  const own = ownTexts(grid, row);
  const pairs = joinBelow(own, textsAt(grid, row + 1));
  return [own, pairs, joinBelow(pairs, textsAt(grid, row + 2))];
}

function ownTexts(grid: Grid, row: number): HeadingTexts {
  return textsAt(grid, row).map((text) => (text === "" ? [] : [text]));
}

/** Some cell reaches down over a lower row, as one of each heading of several rows does. */
function hasBlankBelow(own: HeadingTexts, below: readonly string[]): boolean {
  return own.some((_, column) => (below[column] ?? "") === "");
}

/** Texts and years and no other number: one that is no year stands among data. */
export function mayBeHeadings(values: readonly CellValue[], fewest: number): boolean {
  const filled = values.filter((value) => !isBlank(value));
  return filled.length >= fewest && filled.every((value) => typeof value === "string" || isYear(value));
}

function isYear(value: CellValue): boolean {
  return /^(?:19|20)\d{2}$/u.test(cellText(value));
}

export function textsAt(grid: Grid, row: number): readonly string[] {
  return (grid.values[row] ?? []).map(cellText);
}

/**
 * The texts to try for each column: "Kế hoạch" over "2017" is tried as "Kế hoạch 2017", then as "2017". A heading stands
 * over the columns up to the next one, as a merged cell does; its own column is what it says, whatever stands below it, unless
 * that is a part of it.
 */
function joinBelow(own: HeadingTexts, child: readonly string[]): HeadingTexts {
  let parent: readonly string[] = [];
  return own.map((texts, column) => {
    if (texts.length > 0) parent = texts;
    const below = child[column] ?? "";
    if (below === "") return [...texts];
    const joined = [...parent.map((text) => `${text} ${below}`), below];
    return isPart(below) ? joined : [...joined, ...texts];
  });
}

/** What divides the heading above it: not all that it says stands there. */
const PART =
  /^(?:quý|tháng|ngày|năm|\d+ tháng|đợt|nam|nữ|trong đó|tăng|giảm|bổ sung|dự bị|chính thức|dân tộc|dtts|tôn giáo|đoàn viên|tỷ lệ|tỉ lệ|số lượng|%)(?!\p{L})/u;

function isPart(text: string): boolean {
  return PART.test(foldText(text));
}

/**
 * Not when a cell below a known heading is no sub-heading (it is data then), nor when no known heading reaches over both
 * rows (the upper one is a title then).
 */
function areHeadings(kind: SheetKind, own: HeadingTexts, child: readonly string[], joined: HeadingTexts): boolean {
  let anchored = false;
  let isNameless = true;
  const unknown: number[] = [];
  // One text below is what a row of data says of a unit alone, not what divides a row of headings.
  const [lone, ...others] = child.filter((text) => text !== "");
  if (others.length === 0 && !isNote(lone) && own.some((_, column) => isUnitAlone(kind, own, child, column)))
    return false;
  for (const [column, texts] of own.entries()) {
    if (!texts.some((text) => isHeading(kind, text))) continue;
    if (texts.some((text) => isNameHeading(kind, text))) isNameless &&= child[column] === "" || isNote(child[column]);
    const below = joined[column]?.filter((text) => !texts.includes(text));
    if ((child[column] ?? "") === "") anchored = true;
    else if (below?.some((text) => isHeading(kind, text)) !== true) unknown.push(column);
  }
  if (!anchored || unknown.length === 0) return anchored;
  // A row of data has numbers, or a name; below a heading of one column nothing else stands.
  return (
    child.every((text) => !/\d/u.test(text) || isYear(text)) &&
    unknown.every((column) => isNameless || isNote(child[column]) || isDivided(own, child, column))
  );
}

/** The text below a heading of units is none of the words that divide headings. */
function isUnitAlone(kind: SheetKind, own: HeadingTexts, child: readonly string[], column: number): boolean {
  const below = child[column] ?? "";
  return below !== "" && !isPart(below) && own[column]?.some((text) => UNITS.has(headingColumn(kind, text))) === true;
}
const UNITS: ReadonlySet<ColumnId | null> = new Set<ColumnId>([
  "unit.name",
  "unit.code",
  "unit.parent",
  "admission.unit",
]);

function isNameHeading(kind: SheetKind, text: string): boolean {
  return NAMES.has(headingColumn(kind, text));
}
const NAMES: ReadonlySet<ColumnId | null> = new Set<ColumnId>([
  "admission.name",
  "unit.name",
  "unit.code",
  "goal.item",
]);

/** "(chữ in hoa)" says how a column is to be filled in. */
function isNote(text = ""): boolean {
  return /^\(.*\)$/su.test(text);
}

/** A heading over several columns, with texts of their own below it. */
function isDivided(own: HeadingTexts, child: readonly string[], column: number): boolean {
  let end = column + 1;
  while (own[end]?.length === 0) end += 1;
  return child.slice(column, end).filter((text) => text !== "").length > 1;
}

/** Whether the row below headings says something of one of them that is known, and so is no data. */
export function dividesHeadings(kind: SheetKind, { values }: Grid, row: number): boolean {
  return (values[row] ?? []).some(
    (value, column) => !isBlank(value) && isHeading(kind, cellText(values[row - 1]?.[column])),
  );
}
