// Finding and replacing text in cells. Searched is what a cell shows; replaced is what stands in it.

import { fail } from "../protocol/rich-error";
import { areaOf, intersection } from "./a1";
import { asText } from "./arguments";
import { cellsIn, usedArea } from "./grid";
import type { Range } from "./range";
import { textIn } from "./text";

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

export function readCriteria(value: unknown, location: string): Criteria {
  if (value === null || value === undefined) return { completeMatch: false, matchCase: false, backwards: false };
  if (typeof value !== "object") fail("InvalidArgument", location);
  const { completeMatch, matchCase, searchDirection } = value as Record<string, unknown>;
  return {
    completeMatch: completeMatch === true,
    matchCase: matchCase === true,
    backwards: String(searchDirection).toLowerCase() === "backwards",
  };
}

/** The cells of a range that show the text, row by row. */
export function findCells(range: Range, text: string, criteria: Criteria): Range[] {
  const fold = (shown: string): string => (criteria.matchCase ? shown : shown.toLowerCase());
  const wanted = fold(text);
  const used = usedArea(range.sheet, true);
  const area = used && intersection(used, range.area);
  if (!area || wanted === "") return [];
  const found = [...cellsIn(range.sheet, area)]
    .filter(({ cell }) => {
      const shown = fold(textIn(range.workbook, cell.value, cell.style.numberFormat));
      return criteria.completeMatch ? shown === wanted : shown.includes(wanted);
    })
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column }) => range.over(areaOf(row, column)));
  return criteria.backwards ? found.reverse() : found;
}

/** Gives back how many replacements were made. */
export function replaceAll(range: Range, text: unknown, replacement: unknown, how: unknown): number {
  const location = "Range.replaceAll";
  const criteria = readCriteria(how, location);
  const [wanted, by] = [asText(text, location), asText(replacement, location)];
  if (wanted === "") fail("InvalidArgument", location);
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), criteria.matchCase ? "gu" : "giu");
  let count = 0;
  const used = usedArea(range.sheet, true);
  const area = used && intersection(used, range.area);
  if (!area) return 0;
  for (const { row, column, cell } of [...cellsIn(range.sheet, area)]) {
    if (cell.spilledFrom || typeof cell.value === "boolean" || typeof cell.value === "object") continue;
    const old = cell.formula ?? String(cell.value);
    const matches = old.match(pattern) ?? [];
    if (matches.length === 0 || (criteria.completeMatch && matches[0] !== old)) continue;
    range.over(areaOf(row, column)).enter(
      old.replace(pattern, () => by),
      "replaceAll",
    );
    count += criteria.completeMatch ? 1 : matches.length;
  }
  return count;
}
