// Finds the formulas of a workbook that a caller wants to see, each with what it shows and the whole area that it spills into.
// Reads in blocks and changes nothing.

import type { NamedCell } from "../model/cell-place";
import type { FormulaPlaceName, FormulaTrouble, TroubledCell } from "../model/formula-trouble";
import { cellAddress, type CellValue } from "../model/grid";
import type { CellPlace } from "../model/mend";
import { isFormula } from "./formula-text";
import { askBounds, readValues, type Rectangle, rectangleOf } from "./read-values";
import { pauseWhenDue } from "./take-steps";
import { stopIfCancelled, withExcel } from "./with-excel";

/** `sheet` is an id. */
export interface FormulaCell extends CellPlace, Rectangle {
  readonly sheetName: string;
  readonly isProtected: boolean;
  readonly formula: string;
  /** What stands in the area: 1 × 1, or all that the formula spills. */
  readonly values: readonly (readonly CellValue[])[];
}

/** As sentences name it. */
export function namedCell({ sheetName, row, column }: FormulaCell): NamedCell {
  return { sheet: sheetName, cell: cellAddress(row, column) };
}

export function troubled(cell: FormulaCell, trouble: FormulaTrouble): TroubledCell {
  return { ...namedCell(cell), trouble };
}

export type FormulaPlace = FormulaPlaceName | { readonly sheets: readonly string[] };

interface OpenSheet extends Rectangle {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** Cells that a request asks about, and cells that it reads. */
const QUESTIONS = 500;
const CELLS_A_REQUEST = 20_000;
const ROWS_A_STEP = 1_000;

export function findFormulas(
  place: FormulaPlace,
  wanted: (formula: string) => boolean,
  signal: AbortSignal,
  progress: (done: number, total: number) => void,
): Promise<FormulaCell[]> {
  return withExcel(async (context) => {
    const { sheets, areas } = await openSheets(context, place);
    const total = sheets.reduce((sum, { rows }) => sum + rows, 0);
    const pause = pauseWhenDue(signal);
    let done = 0;
    const found: FormulaCell[] = [];
    for (const sheet of sheets) {
      const formulas = await readValues(
        context,
        sheet.name,
        sheet,
        signal,
        (rows) => progress(done + rows, total),
        "formulas",
      );
      done += sheet.rows;
      const cells: Hit[] = [];
      for (const [row, line] of formulas.entries()) {
        if (row % ROWS_A_STEP === 0) await pause();
        for (const [column, formula] of line.entries()) {
          if (typeof formula !== "string" || !formula.startsWith("=") || !wanted(formula)) continue;
          cells.push({ sheet, row: sheet.row + row, column: sheet.column + column, formula });
        }
      }
      found.push(...(await withAreas(context, cells, signal)));
    }
    return areas === null ? found : found.filter((cell) => areas.some((area) => meet(area, cell)));
  });
}

/** What cells show now, in the order asked for: the first value of each. */
export function readShown(cells: readonly FormulaCell[], signal: AbortSignal): Promise<CellValue[]> {
  return withExcel(async (context) => {
    const shown: CellValue[] = [];
    for (let first = 0; first < cells.length; first += QUESTIONS) {
      stopIfCancelled(signal);
      const ranges = cells
        .slice(first, first + QUESTIONS)
        .map(({ sheet, row, column }) =>
          context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).load({ values: true }),
        );
      await context.sync();
      shown.push(...ranges.map(({ values }) => (values as CellValue[][])[0]?.[0] ?? ""));
    }
    return shown;
  });
}

/** The used part of each sheet, hidden ones included; `areas` is what the person has selected. */
async function openSheets(
  context: Excel.RequestContext,
  place: FormulaPlace,
): Promise<{ sheets: OpenSheet[]; areas: Rectangle[] | null }> {
  const all = context.workbook.worksheets.load({ id: true, name: true });
  const active = context.workbook.worksheets.getActiveWorksheet().load({ id: true });
  const selection =
    place === "selection"
      ? context.workbook.getSelectedRanges().areas.load({
          rowIndex: true,
          columnIndex: true,
          rowCount: true,
          columnCount: true,
        })
      : null;
  await context.sync();
  const ids = typeof place === "object" ? place.sheets : place === "workbook" ? null : [active.id];
  const asked = all.items
    .filter(({ id }) => ids === null || ids.includes(id))
    .map((sheet) => ({
      sheet,
      used: askBounds(sheet.getUsedRangeOrNullObject(true)),
      protection: sheet.protection.load({ protected: true }),
    }));
  await context.sync();
  const sheets = asked.flatMap(({ sheet, used, protection }) =>
    used.isNullObject
      ? []
      : [{ id: sheet.id, name: sheet.name, isProtected: protection.protected, ...rectangleOf(used) }],
  );
  return { sheets, areas: selection?.items.map(rectangleOf) ?? null };
}

interface Hit {
  readonly sheet: OpenSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Asks how far each formula spills, then for the values. A cell that another formula spills into is none of its own. */
async function withAreas(
  context: Excel.RequestContext,
  cells: readonly Hit[],
  signal: AbortSignal,
): Promise<FormulaCell[]> {
  const areas: Rectangle[] = [];
  for (let first = 0; first < cells.length; first += QUESTIONS) {
    stopIfCancelled(signal);
    const asked = cells.slice(first, first + QUESTIONS);
    const spills = asked.map((cell) => askBounds(rangeOf(context, cell).getSpillingToRangeOrNullObject()));
    await context.sync();
    areas.push(
      ...spills.map((spill, at) =>
        spill.isNullObject ? { row: 0, column: 0, ...asked[at], rows: 1, columns: 1 } : rectangleOf(spill),
      ),
    );
  }
  const filled = new Set(areas.flatMap((area) => [...neighbours(area)]));
  const own = cells.flatMap((cell, at) => {
    const area = areas[at];
    return area && !filled.has(cellAddress(cell.row, cell.column)) ? [{ cell, area }] : [];
  });
  const values = await readAreas(context, own, signal);
  return own.flatMap(({ cell, area }, at): FormulaCell[] => {
    const shown = values[at] ?? [];
    if (!isFormula(cell.formula, shown[0]?.[0])) return [];
    const { id, name, isProtected } = cell.sheet;
    return [{ ...area, sheet: id, sheetName: name, isProtected, formula: cell.formula, values: shown }];
  });
}

async function readAreas(
  context: Excel.RequestContext,
  cells: readonly { readonly cell: Hit; readonly area: Rectangle }[],
  signal: AbortSignal,
): Promise<CellValue[][][]> {
  const values: CellValue[][][] = [];
  let asked: Excel.Range[] = [];
  let size = 0;
  const take = async (): Promise<void> => {
    stopIfCancelled(signal);
    await context.sync();
    values.push(...asked.map((range) => range.values as CellValue[][]));
    asked = [];
    size = 0;
  };
  for (const { cell, area } of cells) {
    asked.push(rangeOf(context, { ...area, sheet: cell.sheet }, area).load({ values: true }));
    size += area.rows * area.columns;
    if (asked.length >= QUESTIONS || size >= CELLS_A_REQUEST) await take();
  }
  if (asked.length > 0) await take();
  return values;
}

function rangeOf(
  context: Excel.RequestContext,
  { sheet, row, column }: Pick<Hit, "sheet" | "row" | "column">,
  { rows, columns } = { rows: 1, columns: 1 },
): Excel.Range {
  return context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, rows, columns);
}

/** The cells of an area but the first. */
function* neighbours({ row, column, rows, columns }: Rectangle): Generator<string> {
  for (let down = 0; down < rows; down++) {
    for (let right = 0; right < columns; right++) {
      if (down + right > 0) yield cellAddress(row + down, column + right);
    }
  }
}

function meet(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
