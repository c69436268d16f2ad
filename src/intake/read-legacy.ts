// A sheet typed in a font before Unicode is read as what its reader sees. Decided by the top of the sheet, so that no cell is
// converted that only happens to look like it; single cells further down are left to checks/text-checks.ts. Rows that were
// added in Unicode later stay as they are.

import type { Grid } from "../model/grid";
import { createLegacyCheck } from "./checks/check-legacy";
import { foldText } from "./fold";
import type { IssueList } from "./issue-list";
import { convertLegacy, detectLegacy, mayBeLegacy, type LegacyEncoding } from "./legacy-text";
import { addressIn } from "./sheet-layout";

const SEARCHED_ROWS = 100;
/** Letters of Vietnamese that only Unicode has. */
const UNICODE = /[\u0110-\u0111\u01A0-\u01B0\u1EA0-\u1EF9]/u;
const WORD = /[\p{L}\p{M}\u00A1-\u00FF]+/gu;

/** One grid for each. */
export function readLegacy(grids: readonly Grid[], issues: IssueList): Grid[] {
  const unicodeRow = createRowJudge(grids);
  return grids.map((grid) => readGrid(grid, unicodeRow(grid), issues));
}

function readGrid(grid: Grid, isUnicode: (row: number) => boolean, issues: IssueList): Grid {
  const encoding = sheetEncoding(grid);
  if (encoding === null) return grid;
  const check = createLegacyCheck(true, issues);
  const values = grid.values.map((row, at) => {
    if (isUnicode(at)) return row;
    return row.map((value, column) => {
      if (typeof value !== "string") return value;
      const text = convertLegacy(value, encoding);
      if (text === value) return value;
      check.see(encoding, () => ({ sheet: grid.sheet, cell: addressIn(grid, at, column) }));
      return text;
    });
  });
  check.finish();
  return { ...grid, values };
}

/** The encoding that more cells show than the other one or Unicode. */
export function sheetEncoding({ values }: Grid): LegacyEncoding | null {
  const seen = { tcvn3: 0, vni: 0, unicode: 0 };
  for (const row of values.slice(0, SEARCHED_ROWS)) {
    for (const value of row) {
      if (typeof value !== "string") continue;
      const legacy = UNICODE.test(value) ? "unicode" : detectLegacy(value);
      if (legacy !== null) seen[legacy] += 1;
    }
  }
  const encoding = seen.tcvn3 >= seen.vni ? "tcvn3" : "vni";
  return seen[encoding] > seen.unicode ? encoding : null;
}

/**
 * Tells which rows of a legacy sheet are Unicode: none of their cells is certainly legacy, and more of their words are known
 * from texts read as Unicode than from texts of the old font. A row is judged by its position in the values of its grid.
 */
export function createRowJudge(grids: readonly Grid[]): (grid: Grid) => (row: number) => boolean {
  const encodings = grids.map(sheetEncoding);
  if (encodings.every((encoding) => encoding === null)) return () => () => false;
  const old = new Set<string>();
  const known = new Set<string>();
  grids.forEach(({ values }, index) => {
    const encoding = encodings[index] ?? null;
    for (const value of values.flat()) {
      if (typeof value !== "string") continue;
      const certain = encoding !== null && detectLegacy(value) === encoding;
      if (certain) for (const word of highWords(value)) old.add(word);
      if (certain || encoding === null || UNICODE.test(value)) {
        for (const word of highWords(certain ? convertLegacy(value, encoding) : value)) known.add(word);
      }
    }
  });
  return (grid) => {
    const encoding = encodings[grids.indexOf(grid)] ?? null;
    return (row) => encoding !== null && isUnicodeRow(grid.values[row] ?? [], encoding, known, old);
  };
}

function isUnicodeRow(
  row: Grid["values"][number],
  encoding: LegacyEncoding,
  known: ReadonlySet<string>,
  old: ReadonlySet<string>,
): boolean {
  const texts = row.filter((value): value is string => typeof value === "string" && mayBeLegacy(value));
  if (texts.some((text) => detectLegacy(text) === encoding)) return false;
  const words = texts.flatMap(highWords);
  return words.filter((word) => known.has(word)).length > words.filter((word) => old.has(word)).length;
}

/** Words with letters beyond the plain ones, by which texts in different encodings differ. */
function highWords(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => !/^[ -~]+$/u.test(word)).map(foldText);
}
