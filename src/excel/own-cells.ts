// What a person put into a cell of ours, as it goes back: formulas, dates and number formats included. Notes beside the units
// follow their unit; one whose unit is gone gets a row of its own.

import type { CellValue } from "../model/grid";
import { codeOf, pathOf } from "../model/unit-key";
import type { Sheet, SheetCell, SheetChart } from "../report/sheet";
import { shortKey } from "./written-rows";

/** What to enter in a cell, as the person would. */
export interface OwnCell {
  readonly input: CellValue;
  readonly format: string;
}

/** A text goes back as a text, even one that looks like a formula or a number; a cell for texts takes it as it is. */
export function ownCell(value: CellValue, formula: CellValue, format: string): OwnCell {
  const isText = typeof value === "string" && value === formula;
  return { input: isText && value !== "" && format !== "@" ? `'${value}` : formula, format };
}

/** The notes in their new order: by code where both sides have one, else by the names from the top. */
export interface PlacedNotes<T> {
  /** By row of the sheet. */
  readonly placed: ReadonlyMap<number, T>;
  /** Of units that are no longer in the list: their names, and the note. */
  readonly lost: readonly (readonly [key: string, note: T])[];
}

export function placeNotes<T>(sheet: Sheet, notes: ReadonlyMap<string, T>): PlacedNotes<T> {
  const left = new Map(notes);
  const placed = new Map<number, T>();
  for (const same of [(key: string) => key, codeOf, pathOf]) {
    const byPart = new Map([...left.keys()].map((key) => [same(key), key]));
    sheet.notes?.keys.map(shortKey).forEach((key, index) => {
      const row = (sheet.notes?.firstRow ?? 0) + index;
      const old = same(key) === "" || placed.has(row) ? undefined : byPart.get(same(key));
      const note = old === undefined ? undefined : left.get(old);
      if (old === undefined || note === undefined) return;
      placed.set(row, note);
      left.delete(old);
    });
  }
  return { placed, lost: [...left] };
}

/** The sheet with a row more, under the last unit, for every note whose unit is gone: no note is lost. */
export function withLostNotes(sheet: Sheet, lost: readonly (readonly [key: string, note: unknown])[]): Sheet {
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
    const { keys = [], said = notes.gone } = notes.outside ?? {};
    const isOutside = keys.some((other) => isSameUnit(shortKey(other), key));
    return { value: `${pathOf(key)} – ${isOutside ? said : notes.gone}`, role: "text", columns: notes.column };
  }
  return column === notes.column ? { value: null, role: "own-note" } : null;
}

/** By its code; by its names from the top where one of both has none. */
function isSameUnit(one: string, other: string): boolean {
  const [code, otherCode] = [codeOf(one), codeOf(other)];
  return code !== "" && otherCode !== "" ? code === otherCode : pathOf(one) === pathOf(other);
}
