// Everything in a book that names cells by text: formulas, defined names, links, sources of charts, rules. One walk over all of it,
// so that moving cells, renaming and deleting a sheet each say once what becomes of a reference.

import { RichError } from "../protocol/rich-error";
import { keyColumn, keyRow } from "./a1";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditional-format";
import type { LiveWorkbook } from "./live-workbook";
import { mapReferences } from "./references";
import type { Reference } from "./references";
import type { Cell, Sheet } from "./state";
import type { Validation } from "./validation";

/** `home` is the sheet where the reference stands; null for a name of the workbook, which names its sheets always. */
export type ReferenceChange = (reference: Reference, home: Sheet | null) => string | undefined;

/** Changes all but the formulas in cells, which the caller takes out and puts back (see takeFormulas). */
export function changeLinkedTexts(workbook: LiveWorkbook, change: ReferenceChange): void {
  const { book } = workbook;
  const edit = (text: string, home: Sheet | null): string =>
    mapReferences(text, (reference) => change(reference, home));
  for (const name of book.names) name.refersTo = edit(name.refersTo, null);
  for (const sheet of book.sheets) {
    for (const name of sheet.names) name.refersTo = edit(name.refersTo, sheet);
    for (const { hyperlink } of sheet.cells.values()) {
      if (hyperlink?.documentReference) hyperlink.documentReference = edit(hyperlink.documentReference, sheet);
    }
    for (const chart of sheet.charts) editChart(chart, (text) => edit(text, sheet));
    for (const format of sheet.conditionalFormats) editRule(format, (text) => edit(text, sheet));
    for (const validation of sheet.validations) editValidation(validation, (text) => edit(text, sheet));
  }
}

type Edit = (text: string) => string;

export function editChart(chart: Chart, edit: Edit): void {
  for (const series of chart.series) {
    if (series.name.startsWith("=")) series.name = edit(series.name);
    series.values = edit(series.values);
    if (series.categories !== null) series.categories = edit(series.categories);
  }
}

export function editRule(format: ConditionalFormat, edit: Edit): void {
  const { rule } = format;
  if (rule.type === "Custom") rule.formula = edit(rule.formula);
  if (rule.type === "CellValue" && rule.test) {
    const { operator, formula1, formula2 } = rule.test;
    rule.test = { operator, formula1: edit(formula1), ...(formula2 !== undefined && { formula2: edit(formula2) }) };
  }
}

export function editValidation(validation: Validation, edit: Edit): void {
  const { rule } = validation;
  const formula = <T extends string | number>(text: T): T | string =>
    typeof text === "string" && text.startsWith("=") ? edit(text) : text;
  if (rule?.kind === "custom") validation.rule = { ...rule, formula: formula(rule.formula) };
  else if (rule?.kind === "list") validation.rule = { ...rule, source: formula(rule.source) };
  else if (rule)
    validation.rule = {
      ...rule,
      formula1: formula(rule.formula1),
      ...(rule.formula2 !== undefined && { formula2: formula(rule.formula2) }),
    };
}

export interface TakenFormula {
  readonly sheet: Sheet;
  readonly cell: Cell;
  formula: string;
}

/**
 * Takes the formulas out of the calculator whose text changes or whose cell moves. What they show stays; put back, they are
 * computed anew, as Excel does after an insertion.
 */
export function takeFormulas(
  workbook: LiveWorkbook,
  change: ReferenceChange,
  moves: (sheet: Sheet, row: number, column: number) => boolean,
): TakenFormula[] {
  const taken: TakenFormula[] = [];
  for (const sheet of workbook.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined || cell.spilledFrom) continue;
      const formula = mapReferences(cell.formula, (reference) => change(reference, sheet));
      if (formula !== cell.formula || moves(sheet, keyRow(key), keyColumn(key))) taken.push({ sheet, cell, formula });
    }
  }
  const cells = new Set(taken.map(({ cell }) => cell));
  for (const sheet of new Set(taken.map((entry) => entry.sheet))) {
    for (const [key, cell] of [...sheet.cells]) {
      if (cells.has(cell)) workbook.calculator.release(sheet, keyRow(key), keyColumn(key));
    }
  }
  return taken;
}

/** Cells that are gone by now are passed over. */
export function putFormulas(workbook: LiveWorkbook, taken: readonly TakenFormula[]): void {
  const places = new Map<Cell, { sheet: Sheet; key: number }>();
  for (const sheet of new Set(taken.map((entry) => entry.sheet))) {
    for (const [key, cell] of sheet.cells) places.set(cell, { sheet, key });
  }
  for (const { cell, formula } of taken) {
    const place = places.get(cell);
    if (!place || !workbook.sheets.includes(place.sheet)) continue;
    cell.formula = formula;
    const value = cell.value;
    try {
      workbook.calculator.enter(place.sheet, keyRow(place.key), keyColumn(place.key), formula);
    } catch (error) {
      // A formula of the file that isn't computed here keeps the value it came with.
      if (!(error instanceof RichError)) throw error;
      cell.value = value;
    }
  }
}
