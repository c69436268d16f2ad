// On which pages a described sheet is printed: fitted on one where that is hardly seen, else parted where nothing is torn – no
// heading stands alone at the foot of a page, no chart is cut, and who signs signs below rows of the table. Estimates, on the
// careful side: a page holds rather more than is reckoned, so that no break of Excel's own falls just before one of ours. Pure.

import { mapInSteps, type Stepwise } from "../model/progress";
import type { Role, RowSpan, Sheet, SheetCell } from "../report/sheet";
import { createRowHeight, MOST_MEASURED } from "./row-heights";
import { columnPoints, STYLES } from "./styles";

export interface Printed {
  /** Pages that the sheet is fitted on; null: as many as it takes. Excel heeds no breaks where a number is set. */
  readonly pages: number | null;
  /** Rows that begin a page, zero-based. */
  readonly breaks: readonly number[];
}

/** A4 within the margins of a page, in points. */
const PAPER = { landscape: { width: 714, height: 482 }, portrait: { width: 467, height: 728 } } as const;
/** A page holds somewhat less than its height: rows are not cut. */
const PAGE_FILL = 0.97;
/** Letters are not made smaller than this share of their size for the sake of a page less … */
const SMALLEST = 0.58;
/** … unless it is hardly seen. */
const HARDLY_SEEN = 0.9;
/** Some programs draw rows so much flatter than is reckoned: by as much a page may end later. */
const FLATTER = 0.12;
/** Over more pages the estimates add up to a good part of one. */
const MOST_PAGES = 15;
/** Rows of the table above the signatures. */
const ROWS_WITH_TAIL = 3;
/** What goes with the signatures is at most so much of a page. */
const TALLEST_TAIL = 0.7;

/** The rows of a sheet as paper takes them. */
interface Paper {
  readonly sheet: Sheet;
  /** In points of the sheet, of one page. */
  readonly page: number;
  readonly scale: number;
  readonly heights: readonly number[];
  /** What every page below the headings repeats. */
  readonly repeated: number;
  /** The last of them. */
  readonly headed: number;
}

/** `hidden`: rows that the person folded away take no room. */
export function* printedPages(sheet: Sheet, hidden: ReadonlySet<number> = new Set()): Stepwise<Printed> {
  const own = sheet.pages ?? [];
  if (sheet.rows.length > MOST_MEASURED) return { pages: null, breaks: own };
  const paper = yield* paperOf(sheet, hidden);
  const pages = own.length > 0 ? null : pagesToFit(paper);
  return pages === null ? { pages, breaks: breaksOf(paper, own) } : { pages, breaks: [] };
}

function* paperOf(sheet: Sheet, hidden: ReadonlySet<number>): Stepwise<Paper> {
  const { width, height } = PAPER[sheet.orientation];
  const scale = Math.min(1, width / sheet.columns.reduce((sum, characters) => sum + columnPoints(characters), 0));
  const heightAt = createRowHeight(sheet);
  const heights = yield* mapInSteps(sheet.rows, "write", (_, row) => (hidden.has(row) ? 0 : heightAt(row)));
  const { repeated: titles = sheet.headings } = sheet;
  const repeated = titles ? heightOf(heights, titles) : 0;
  return { sheet, scale, page: (height * PAGE_FILL) / scale, heights, repeated, headed: titles?.last ?? -1 };
}

function heightOf(heights: readonly number[], { first, last }: RowSpan): number {
  return heights.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
}

/**
 * A page less than the rows take, where that is hardly seen and the last page would hold hardly more than the signatures, or a chart
 * would be cut in two. Several pages only of a table in which no page can end at the wrong row.
 */
function pagesToFit(paper: Paper): number | null {
  const { sheet, page, scale, heights, repeated } = paper;
  const last = heights.length - 1;
  const total = heightOf(heights, { first: 0, last });
  if (total <= page) return null;
  const wanted = Math.ceil((total - page) / (page - repeated));
  const room = page + (wanted - 1) * (page - repeated);
  const shrink = room / total;
  const isSmall = shrink < HARDLY_SEEN;
  if (wanted > 1 ? isSmall || mayTear(paper) : isSmall && scale * shrink < SMALLEST) return null;
  const isCut = (sheet.charts ?? []).some(({ place: { row, rows } }) => {
    const top = heightOf(heights, { first: 0, last: row - 1 });
    return top < page && top + heightOf(heights, { first: row, last: row + rows - 1 }) > page;
  });
  return isCut || total - room <= heightOf(heights, { first: tailOf(paper), last }) ? wanted : null;
}

/** Rows that must follow each other stand where a page may end: below the headings, or in them where these stand low. */
function mayTear(paper: Paper): boolean {
  const { sheet, heights, page } = paper;
  const last = sheet.headings?.last ?? -1;
  const isLow = heightOf(heights, { first: 0, last }) > page / 2;
  const tail = tailOf(paper);
  return isLow || [...keptTogether(paper)].some((row) => row > last && row < tail);
}

/**
 * Where pages end by themselves, but for those that would, or might, tear something: these end sooner, or just there. `own` rows
 * always begin one.
 */
function breaksOf(paper: Paper, own: readonly number[]): readonly number[] {
  const { page, heights, repeated, headed } = paper;
  const keeps = keptTogether(paper);
  const breaks: number[] = [];
  let [first, used, pages, unsure] = [0, 0, 1, 0];
  for (let row = 0; row < heights.length; row += 1) {
    const room = first > headed ? page - repeated : page;
    const isOwn = row > first && own.includes(row);
    if (!isOwn && (row === first || used + (heights[row] ?? 0) <= room)) {
      used += heights[row] ?? 0;
      continue;
    }
    let begin = row;
    while (!isOwn && begin > first && keeps.has(begin - 1)) begin -= 1;
    // Longer than a page: it is parted where the page ends.
    if (begin === first) begin = row;
    unsure += FLATTER * page;
    if (isOwn || begin < row || mightTear(paper, keeps, begin, unsure)) {
      breaks.push(begin);
      unsure = 0;
    }
    [first, used] = [begin, 0];
    pages += 1;
    if (pages > MOST_PAGES) return breaks.filter((each) => own.includes(each));
    row = begin - 1;
  }
  return breaks;
}

/** Whether a page that ends later than at `row`, by so many points at most, could end where it must not. */
function mightTear({ heights }: Paper, keeps: ReadonlySet<number>, row: number, points: number): boolean {
  let taken = 0;
  for (let at = row; at < heights.length; at += 1) {
    taken += heights[at] ?? 0;
    if (taken > points) return false;
    if (keeps.has(at)) return true;
  }
  return false;
}

/** A heading goes with what stands below it. */
const LEADS: ReadonlySet<Role> = new Set<Role>(["title", "subtitle", "section", "heading", "column-number"]);

/** The rows that the next one must follow on the same page. */
function keptTogether(paper: Paper): ReadonlySet<number> {
  const { rows, charts = [] } = paper.sheet;
  const kept = new Set<number>();
  const keep = (first: number, end: number): void => {
    for (let row = first; row < end; row += 1) kept.add(row);
  };
  rows.forEach((cells, row) => {
    if (isLead(cells)) keep(row, row + 1);
    // Shares stand below their counts.
    if (cells.some((cell) => cell?.role === "share-line")) keep(row - 1, row);
    for (const cell of cells) if (cell?.rows) keep(row, row + cell.rows - 1);
  });
  for (const { place } of charts) keep(place.row, place.row + place.rows - 1);
  rows.forEach((cells, row) => {
    if (cells.some((cell) => cell?.own === "head")) keep(aboveSigning(rows, row), row);
  });
  keep(tailOf(paper), rows.length - 1);
  return kept;
}

/** Of a group too, where its name stands over several columns: it opens what follows. */
function isLead(cells: readonly (SheetCell | null)[]): boolean {
  const [first] = cells;
  const isTitle = first?.role === "group" && (first.columns ?? 1) > 1;
  return isTitle || cells.some((cell) => cell !== null && LEADS.has(cell.role));
}

/** The first row of what stands below the last table, with a few rows of it: alone on a page it says nothing. */
function tailOf({ sheet: { rows }, page, heights }: Paper): number {
  const isAt = (row: number, isWanted: (cell: SheetCell) => boolean): boolean =>
    rows[row]?.some((cell) => cell !== null && isWanted(cell)) ?? false;
  const last = rows.length - 1;
  let table = last;
  while (table >= 0 && !isAt(table, ({ role }) => STYLES[role].boxed === true)) table -= 1;
  const whole = Math.max(0, table - ROWS_WITH_TAIL + 1);
  if (heightOf(heights, { first: whole, last }) <= page * TALLEST_TAIL) return whole;
  // Long remarks may part; the signatures stay with the last of them.
  return aboveSigning(rows, last);
}

/** The last row above the signatures, and the room to sign, that says something. */
function aboveSigning(rows: Sheet["rows"], last: number): number {
  let row = last;
  while (row > 0 && !rows[row]?.some(isContent)) row -= 1;
  return row;
}

function isContent(cell: SheetCell | null): boolean {
  return cell !== null && cell.role !== "signature" && cell.role !== "place-date";
}
