// Text typed for a font before Unicode → the Unicode text that its reader sees, and a font that shows it. Such a font decides;
// without one a cell goes with the others of its sheet and font. The fonts themselves are asked for in excel/.

import type { Grid } from "../../model/grid";
import type { CellPlace, Mend } from "../../model/mend";
import type { Stepwise } from "../../model/progress";
import { convertLegacy, detectLegacy, mayBeLegacy, type LegacyEncoding } from "../legacy-text";
import { createRowJudge, sheetEncoding } from "../read-legacy";
import { isTouchy } from "./mend-text";

const ROWS_A_STEP = 500;

export interface LegacyCell extends CellPlace {
  readonly from: string;
  readonly encoding: LegacyEncoding;
  /** The whole sheet is read in this encoding. */
  readonly ofSheet: boolean;
}

/** Cells of the sheets, titles and headings too, that may be such text; none of a sheet where no cell certainly is. */
export function* findLegacyCells(grids: readonly Grid[], sheets: ReadonlySet<string>): Stepwise<readonly LegacyCell[]> {
  const found: LegacyCell[] = [];
  const unicodeRow = createRowJudge(grids);
  for (const grid of grids) {
    // The used range of a sheet has its tables in it.
    if (grid.table !== undefined || !sheets.has(grid.sheet)) continue;
    const encodings = grids.filter(({ sheet }) => sheet === grid.sheet).map(sheetEncoding);
    const ofSheet = encodings.find((encoding) => encoding !== null) ?? null;
    const cells = yield* eachHighText(grid, unicodeRow(grid));
    const encoding = ofSheet ?? cells.find(({ own }) => own !== null)?.own;
    if (!encoding) continue;
    for (const { own, ...cell } of cells) {
      found.push({ ...cell, encoding: ofSheet ?? own ?? encoding, ofSheet: ofSheet !== null });
    }
  }
  return found;
}

interface HighText extends CellPlace {
  readonly from: string;
  /** What the text alone says. */
  readonly own: LegacyEncoding | null;
}

function* eachHighText(grid: Grid, isUnicode: (row: number) => boolean): Stepwise<HighText[]> {
  const cells: HighText[] = [];
  for (const [row, values] of grid.values.entries()) {
    if (row % ROWS_A_STEP === 0) yield { stage: "check", done: row, total: grid.values.length };
    if (isUnicode(row)) continue;
    values.forEach((from, column) => {
      if (typeof from !== "string" || isTouchy(from) || !mayBeLegacy(from)) return;
      const place = { sheet: grid.sheet, row: grid.row + row, column: grid.column + column };
      cells.push({ ...place, from, own: detectLegacy(from) });
    });
  }
  return cells;
}

/** `fonts`: one for each cell, null where it has several; such a cell is left, for its fonts can't be given back. */
export function mendLegacy(cells: readonly LegacyCell[], fonts: readonly (string | null)[]): readonly Mend[] {
  const key = ({ sheet }: LegacyCell, font: string): string => `${font}:${sheet}`;
  const garbled = new Set<string>();
  cells.forEach((cell, index) => {
    const font = fonts[index] ?? null;
    if (font !== null && cell.ofSheet && detectLegacy(cell.from) !== null) garbled.add(key(cell, font));
  });
  return cells.flatMap((cell, index) => {
    const font = fonts[index] ?? null;
    if (font === null) return [];
    const own = encodingOf(font);
    const certain = own !== null || garbled.has(key(cell, font)) || detectLegacy(cell.from) !== null;
    const text = convertLegacy(cell.from, own ?? cell.encoding);
    if (!certain || text === cell.from) return [];
    const { sheet, row, column, from } = cell;
    const to = CAPITALS.test(font) ? text.toUpperCase() : text;
    return [{ kind: "legacy", sheet, row, column, from, to, ...(own === null ? {} : { font: unicodeFont(font) }) }];
  });
}

/** ".VnTimeH" shows capitals for the characters of small letters. */
const CAPITALS = /^\.[Vv][Nn].*H$/u;
const SANS_SERIF = /arial|helve|avant/iu;

function encodingOf(font: string): LegacyEncoding | null {
  if (/^\.vn/iu.test(font)) return "tcvn3";
  return /^vni[- ]/iu.test(font) ? "vni" : null;
}

function unicodeFont(legacy: string): string {
  return SANS_SERIF.test(legacy) ? "Arial" : "Times New Roman";
}
