// Composes what a sheet of ours is to hold: of a plan for a new writing, or of what stood there for putting it back. Pure.

import type { CellValue } from "../model/grid";
import { mapInSteps, type Stepwise } from "../model/progress";
import { STEP } from "../model/uncounted-step";
import type { RowSpan, Sheet } from "../report/sheet";
import { cellInput } from "./cell-input";
import type { FoundEdit } from "./hand-edits";
import { cellText, withoutMark } from "./cell-text";
import type { CarriedDress } from "./carry-dress";
import { UNDRESSED } from "./dress";
import type { OwnCell } from "./own-cells";
import type { PlannedSheet } from "./plan-sheet";
import { printedPages } from "./printed-pages";
import type { Rectangle } from "./read-values";
import { isSpilledInto } from "./filled-cells";
import type { OwnState } from "./read-own-sheets";
import { lookOf, patternsOf, sheetOfLook } from "./sheet-look";
import type { SheetContent } from "./write-sheet";
import { digestOf, digestsOfRead, isTextDigest, readRow, writeRow } from "./written-rows";

/** What the person's cells hold, as it is entered again. */
export type EditContents = ReadonlyMap<FoundEdit, OwnCell>;

const ROWS_A_STEP = 100;

/** Stops for a moment now and then: a summary may have ten thousand rows. */
export function* newContent(
  plan: PlannedSheet,
  contents: EditContents,
  { version, mark, dress, formats }: Pick<SheetContent, "version" | "mark"> & CarriedDress,
): Stepwise<SheetContent> {
  const { sheet, keys } = plan;
  const { patterns, rows: patternOf } = yield* patternsOf(sheet);
  const printed = yield* printedPages(sheet, dress.hiddenRows);
  const breaks = printed.breaks.map((row) => keys.rows[row] ?? "");
  const look = lookOf(sheet, patterns, keys.columns, { pages: printed.pages, breaks });
  const rows: string[] = [];
  const cells = yield* mapInSteps(sheet.rows, "write", (line, row): readonly OwnCell[] => {
    const kept = new Map<number, string>();
    const digests: string[] = [];
    const inputs = line.map((cell, column) => {
      const ours = cellInput(cell);
      digests.push(digestOf(ours));
      const edit = plan.kept.get(`${row}:${column}`);
      const theirs = edit && contents.get(edit);
      if (!theirs) return { ...ours, format: formats.get(`${row}:${column}`) ?? ours.format };
      kept.set(column, digestOf(theirs));
      return theirs;
    });
    rows.push(writeRow({ pattern: patternOf[row] ?? 0, digests, kept, key: keys.rows[row] ?? "" }));
    return inputs;
  });
  return { sheet, cells, rows, look, version, mark, dress, printed };
}

/** The sheet as it was read; what it looked like comes with its dress. */
export function* oldContent(
  state: OwnState,
  edits: readonly FoundEdit[],
  contents: EditContents,
): Stepwise<SheetContent> {
  const { area, look, lookText, formulas, formats, version, mark, filled } = state;
  const width = area.columns - 1;
  const written = yield* mapInSteps(formulas, "write", (row) => readRow(row.at(-1)));
  const sheet = look ? fitted(sheetOfLook(look, written, formulas), width) : plainSheet(state, width);
  const theirs = new Map(edits.map((edit) => [`${edit.row - area.row}:${edit.column - area.column}`, edit]));
  const cells = yield* mapInSteps(formulas, "write", (row, at) =>
    row.slice(0, width).map((formula, column): OwnCell => {
      const edit = theirs.get(`${at}:${column}`);
      const own = edit && contents.get(edit);
      if (own) return own;
      const input = isSpilledInto(filled, area.row + at, area.column + column)
        ? ""
        : entered(formula, written[at]?.digests[column]);
      const format = formats[at]?.[column] ?? "General";
      // A number that got the format of texts later is no text yet.
      return { input, format: format === "@" && typeof input !== "string" ? "General" : format };
    }),
  );
  return fromTop(area, {
    sheet,
    cells,
    rows: formulas.map((row) => String(row.at(-1) ?? "")),
    look: lookText,
    version,
    mark,
    dress: UNDRESSED,
    // What was read of its pages comes with its dress too.
    printed: { pages: null, breaks: [] },
  });
}

/** A sheet is written from A1; the person may have put rows or columns before it. */
function fromTop({ row, column }: Rectangle, content: SheetContent): SheetContent {
  if (row === 0 && column === 0) return content;
  const { sheet, cells, rows } = content;
  const before = <T>(count: number, filler: T): T[] => Array.from({ length: count }, () => filler);
  const columns = [...before(column, 10), ...sheet.columns];
  return {
    ...content,
    sheet: {
      ...moved(sheet, row, column),
      columns,
      rows: [
        ...before(row, before(columns.length, null)),
        ...sheet.rows.map((line) => [...before(column, null), ...line]),
      ],
    },
    cells: [
      ...before(row, before(columns.length, NOTHING)),
      ...cells.map((line) => [...before(column, NOTHING), ...line]),
    ],
    rows: [...before(row, ""), ...rows],
  };
}

/** All that names rows and columns of the sheet, further down and to the right. */
function moved(sheet: Sheet, row: number, column: number): Sheet {
  const { headings, repeated, pages, outline, bars, notes, charts } = sheet;
  const span = ({ first, last }: RowSpan): RowSpan => ({ first: first + row, last: last + row });
  return {
    ...sheet,
    headings: headings && span(headings),
    ...(repeated && { repeated: span(repeated) }),
    ...(pages && { pages: pages.map((first) => first + row) }),
    ...(outline && { outline: outline.map(span) }),
    ...(bars && { bars: bars.map((bar) => ({ column: bar.column + column, rows: span(bar.rows) })) }),
    ...(notes && { notes: { ...notes, column: notes.column + column, firstRow: notes.firstRow + row } }),
    ...(charts && {
      charts: charts.map(({ rows, categories, series, place, ...rest }) => ({
        ...rest,
        rows: span(rows),
        categories: categories + column,
        series: series.map((each) => ({ ...each, column: each.column + column })),
        place: { ...place, row: place.row + row, column: place.column + column },
      })),
    }),
  };
}

/** Told by the digest of what was entered: a text that looks like a formula is a text. */
function entered(formula: CellValue, digest: string | undefined): CellValue {
  if (typeof formula !== "string" || formula === "") return formula;
  const isFormula = formula.startsWith("=") && !(digest !== undefined && isTextDigest(formula, digest));
  return isFormula ? formula : cellText(withoutMark(formula));
}

/** The person may have put columns in or taken some out. */
function fitted(sheet: Sheet, width: number): Sheet {
  const fit = <T>(list: readonly T[], filler: T): T[] => Array.from({ length: width }, (_, at) => list[at] ?? filler);
  return { ...sheet, columns: fit(sheet.columns, 10), rows: sheet.rows.map((row) => fit(row, null)) };
}

function plainSheet({ key, name, formulas }: OwnState, width: number): Sheet {
  return {
    key,
    name,
    columns: Array.from({ length: width }, () => 10),
    rows: formulas.map(() => Array.from({ length: width }, () => null)),
    headings: null,
    frozenColumns: 1,
    orientation: "landscape",
  };
}

/** Whether a sheet of ours, as it is read from A1 on, still holds what was written: the first cell that doesn't. */
export function* firstDifference(
  formulas: readonly (readonly CellValue[])[],
  { cells, rows, sheet }: SheetContent,
): Stepwise<{ row: number; column: number } | null> {
  const width = sheet.columns.length;
  for (const [row, line] of formulas.entries()) {
    if (row % ROWS_A_STEP === 0) yield STEP;
    const column = line.findIndex((formula, at) => {
      if ((at === width && row < rows.length) || sheet.rows[row]?.[at]?.spilled) return false;
      return !digestsOfRead(formula).includes(digestOf(cells[row]?.[at] ?? NOTHING));
    });
    if (column >= 0) return { row, column };
  }
  return null;
}

/** The same of cells alone; null: a formula fills it. */
export function firstChanged(
  formulas: readonly (readonly CellValue[])[],
  cells: readonly (readonly (OwnCell | null)[])[],
): { row: number; column: number } | null {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex(
      (cell, at) => cell !== null && !digestsOfRead(formulas[row]?.[at] ?? "").includes(digestOf(cell)),
    );
    if (column >= 0) return { row, column };
  }
  return null;
}

const NOTHING: OwnCell = { input: "", format: "General" };
