// Copying cells within a book: values, formulas, formats or all, as Range.copyFrom does it.

import { fail, notModelled } from "../protocol/rich-error";
import { areaOf, columnsOf, intersection, rowsOf, sameArea } from "./a1";
import type { Entry } from "./entry";
import { cellAt, ensureCell, gridOf, restyle, styleAt } from "./grid";
import type { Range } from "./range";
import { offsetFormula } from "./references";
import { shiftedAreas } from "./spread";
import type { Area, Cell, Style } from "./state";
import { clearValidation } from "./validation";

export const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"] as const;

export interface CopyHow {
  readonly type: (typeof copyTypes)[number];
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Copied {
  readonly cell: Cell | undefined;
  readonly style: Style;
  readonly row: number;
  readonly column: number;
}

/** The target grows to the size of the source, or is filled with it again and again when it is a multiple of it. */
export function copyCells(target: Range, source: Range, how: CopyHow): void {
  if (how.type === "Link") notModelled(`Range.copyFrom(…, "Link")`);
  if (source.isUnbounded || target.isUnbounded) notModelled("Range.copyFrom of whole rows or columns");
  const taken = gridOf(source.area, (row, column): Copied => {
    const cell = cellAt(source.sheet, row, column);
    return { cell: cell && { ...cell }, style: styleAt(source.sheet, row, column), row, column };
  });
  const grid = how.transpose ? transposed(taken) : taken;
  const area = filledArea(target.area, grid.length, grid[0]?.length ?? 0);
  if (area.lastRow >= 1_048_576 || area.lastColumn >= 16_384) fail("InvalidArgument", "Range.copyFrom");
  const filled = target.over(area);
  filled.refuseProtected("copyFrom");
  gridOf(area, (row, column) => {
    const from = grid[(row - area.firstRow) % grid.length]?.[(column - area.firstColumn) % (grid[0]?.length ?? 1)];
    if (!from || (how.skipBlanks && isBlank(from.cell))) return;
    if (how.type === "All" || how.type === "Formats") dress(filled, row, column, from);
    if (how.type !== "Formats") filled.put(row, column, entryOf(from, row, column, how.type));
  });
  if (how.type === "All" && !how.transpose) copyRules(filled, source);
  filled.announce();
}

function transposed(grid: readonly (readonly Copied[])[]): Copied[][] {
  return Array.from({ length: grid[0]?.length ?? 0 }, (_column, column) => grid.flatMap((row) => row[column] ?? []));
}

function filledArea(area: Area, rows: number, columns: number): Area {
  const fits = rowsOf(area) % rows === 0 && columnsOf(area) % columns === 0;
  return fits ? area : areaOf(area.firstRow, area.firstColumn, rows, columns);
}

function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.value === "" && cell.formula === undefined);
}

function dress({ sheet }: Range, row: number, column: number, { style, cell }: Copied): void {
  restyle(sheet, areaOf(row, column), () => style);
  if (cell?.hyperlink) ensureCell(sheet, row, column).hyperlink = { ...cell.hyperlink };
}

function entryOf({ cell, ...from }: Copied, row: number, column: number, type: CopyHow["type"]): Entry {
  if (!cell || isBlank(cell)) return { kind: "clear" };
  if (type === "Values" || cell.formula === undefined || cell.spilledFrom) {
    return cell.value === "" ? { kind: "clear" } : { kind: "value", value: cell.value };
  }
  return { kind: "formula", formula: offsetFormula(cell.formula, row - from.row, column - from.column) };
}

/** Merges, conditional formats and validation go along with a copy of everything. */
function copyRules(target: Range, source: Range): void {
  if (source.sheet === target.sheet && sameArea(source.area, target.area)) return;
  const to = (areas: readonly Area[]): Area[] => shiftedAreas(areas, source.area, target.area);
  const { sheet } = target;
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, target.area));
  sheet.merges.push(...to(source.sheet.merges));
  const rules = source.sheet.validations.map((rule) => ({ ...structuredClone(rule), areas: to(rule.areas) }));
  clearValidation(sheet, target.area);
  sheet.validations.push(...rules.filter(({ areas }) => areas.length > 0));
  for (const format of [...source.sheet.conditionalFormats]) {
    const areas = to(format.areas);
    if (areas.length === 0) continue;
    if (source.sheet === sheet) format.areas.push(...areas);
    else sheet.conditionalFormats.push({ ...structuredClone(format), id: target.workbook.freshId("rule"), areas });
  }
}
