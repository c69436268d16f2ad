// What a person put into a sheet of ours: notes beside the units, and the blanks of the frame. It is read before the sheet
// is rewritten and put back as it was – formulas, dates and number formats included.

import type { CellValue } from "../model/grid";
import { codeOf, pathOf } from "../model/unit-key";
import type { OwnCellId, Sheet, SheetCell, SheetChart } from "../report/sheet";
import { KEYS, NOTES, OWN_CELL } from "./own-sheets";

/** What to enter in a cell, as the person would. */
export interface OwnCell {
  readonly input: CellValue;
  readonly format: string;
}

export interface OwnCells {
  /** By the key of their unit. */
  readonly notes: ReadonlyMap<string, OwnCell>;
  readonly blanks: ReadonlyMap<OwnCellId, OwnCell>;
}

export const NO_OWN_CELLS: OwnCells = { notes: new Map(), blanks: new Map() };

/** Loads what is there; the values are taken by the function given back, after a round trip. */
export function loadOwnCells(target: Excel.Worksheet, sheet: Sheet): () => OwnCells {
  const wanted = { values: true, formulas: true, numberFormat: true } as const;
  const keys = target.names.getItemOrNullObject(KEYS).getRangeOrNullObject().load({ values: true });
  const notes = target.names.getItemOrNullObject(NOTES).getRangeOrNullObject().load(wanted);
  const blanks = ownCellIds(sheet).map((id) => {
    const item = target.names.getItemOrNullObject(OWN_CELL[id]);
    return { id, item: item.load({ comment: true }), range: item.getRangeOrNullObject().load(wanted) };
  });
  return () => ({
    notes: keys.isNullObject || notes.isNullObject ? new Map() : notesByKey(keys.values, notes),
    blanks: new Map(
      blanks.flatMap(({ id, item, range }) => {
        const cell = item.isNullObject || range.isNullObject ? null : ownCell(range, 0);
        // The comment holds what we wrote: a text that still stands is ours.
        return cell && cell.input !== asTyped(item.comment, cell.format) ? [[id, cell] as const] : [];
      }),
    ),
  });
}

export function ownCellIds(sheet: Sheet): OwnCellId[] {
  return sheet.rows.flatMap((row) => row.flatMap((cell) => (cell?.own ? [cell.own] : [])));
}

function notesByKey(keys: readonly unknown[][], notes: Excel.Range): Map<string, OwnCell> {
  const found = new Map<string, OwnCell>();
  keys.forEach((row, index) => {
    const cell = ownCell(notes, index);
    if (cell) found.set(String(row[0]), cell);
  });
  return found;
}

/** null: nothing stands there. */
function ownCell(range: Excel.Range, row: number): OwnCell | null {
  const value = range.values[row]?.[0] as CellValue | undefined;
  const formula = range.formulas[row]?.[0] as CellValue | undefined;
  if (value === undefined || formula === undefined || formula === "") return null;
  const isText = typeof value === "string" && value === formula;
  const format = String(range.numberFormat[row]?.[0] ?? "General");
  return { input: isText ? asTyped(value, format) : formula, format };
}

/** A text goes back as a text, even one that looks like a formula or a number; a cell for texts takes it as it is. */
function asTyped(text: string, format: string): string {
  return format === "@" ? text : `'${text}`;
}

/** The notes in their new order: by code where both sides have one, else by the names from the top. */
export interface PlacedNotes {
  /** By row of the sheet. */
  readonly placed: ReadonlyMap<number, OwnCell>;
  /** Of units that are no longer in the list: their names, and the note. */
  readonly lost: readonly (readonly [key: string, cell: OwnCell])[];
}

export function placeNotes(sheet: Sheet, notes: ReadonlyMap<string, OwnCell>): PlacedNotes {
  const left = new Map(notes);
  const placed = new Map<number, OwnCell>();
  for (const same of [(key: string) => key, codeOf, pathOf]) {
    const byPart = new Map([...left.keys()].map((key) => [same(key), key]));
    sheet.notes?.keys.forEach((key, index) => {
      const row = (sheet.notes?.firstRow ?? 0) + index;
      const old = same(key) === "" || placed.has(row) ? undefined : byPart.get(same(key));
      const cell = old === undefined ? undefined : left.get(old);
      if (old === undefined || !cell) return;
      placed.set(row, cell);
      left.delete(old);
    });
  }
  return { placed, lost: [...left] };
}

/** The sheet with a row more, under the last unit, for every note whose unit is gone: no note is lost. */
export function withLostNotes(sheet: Sheet, lost: PlacedNotes["lost"]): Sheet {
  const { notes } = sheet;
  if (!notes || lost.length === 0) return sheet;
  const rows = lost.map(([key]) => sheet.columns.map((_width, column) => lostCell(column, notes, key)));
  const at = notes.firstRow + notes.keys.length;
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, at), ...rows, ...sheet.rows.slice(at)],
    notes: { ...notes, keys: [...notes.keys, ...lost.map(([key]) => key)] },
    ...(sheet.charts && { charts: sheet.charts.map((chart) => moveDown(chart, at, lost.length)) }),
  };
}

/** A chart below the new rows moves with the rows that it covers. */
function moveDown(chart: SheetChart, at: number, rows: number): SheetChart {
  return chart.place.row < at ? chart : { ...chart, place: { ...chart.place, row: chart.place.row + rows } };
}

function lostCell(column: number, notes: NonNullable<Sheet["notes"]>, key: string): SheetCell | null {
  if (column === 0 && notes.column > 0) {
    return { value: `${pathOf(key)} – ${notes.gone}`, role: "text", columns: notes.column };
  }
  return column === notes.column ? { value: null, role: "own-note" } : null;
}
