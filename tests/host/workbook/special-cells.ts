// Range.getSpecialCells: the blanks, constants or formulas of a range, joined to as few rectangles as rows give.

import { notModelled } from "../protocol/rich-error";
import { areaOf, intersection } from "./a1";
import { asOneOf } from "./arguments";
import { isError } from "./errors";
import { cellAt, cellsIn, usedArea } from "./grid";
import type { Range } from "./range";
import type { Area, Cell } from "./state";

const types = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;
const valueTypes = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

export function specialCells(range: Range, type: unknown, valueType: unknown): Range[] {
  const { sheet } = range;
  const kind = asOneOf(type, types, "Range.getSpecialCells");
  const wanted = asOneOf(valueType ?? "All", valueTypes, "Range.getSpecialCells");
  const used = usedArea(sheet, false);
  const area = used && intersection(used, range.area);
  const within = (areas: readonly Area[]): Range[] =>
    areas.flatMap((own) => intersection(own, range.area) ?? []).map((own) => range.over(own));
  switch (kind) {
    case "ConditionalFormats":
      return within(sheet.conditionalFormats.flatMap(({ areas }) => areas));
    case "DataValidations":
      return within(sheet.validations.flatMap(({ areas }) => areas));
    case "Blanks":
      return area ? blanks(range, area) : [];
    case "Constants":
      return join(range, area, (cell) => cell.formula === undefined && cell.value !== "" && isOf(cell, wanted));
    case "Formulas":
      return join(range, area, (cell) => cell.formula !== undefined && isOf(cell, wanted));
    default:
      return notModelled(`Range.getSpecialCells("${kind}")`);
  }
}

function isOf({ value }: Cell, wanted: (typeof valueTypes)[number]): boolean {
  if (wanted === "All") return true;
  const kind = isError(value)
    ? "Errors"
    : { boolean: "Logical", number: "Number", string: "Text" }[typeof value as "string"];
  return wanted.includes(kind);
}

function blanks(range: Range, area: Area): Range[] {
  const found = new Set<string>();
  for (const { row, column, cell } of cellsIn(range.sheet, area))
    if (cell.value !== "" || cell.formula !== undefined) found.add(`${String(row)},${String(column)}`);
  return runs(range, area, (row, column) => !found.has(`${String(row)},${String(column)}`));
}

function join(range: Range, area: Area | null, wanted: (cell: Cell) => boolean): Range[] {
  if (!area) return [];
  return runs(range, area, (row, column) => {
    const cell = cellAt(range.sheet, row, column);
    return cell !== undefined && wanted(cell);
  });
}

function runs(range: Range, area: Area, wanted: (row: number, column: number) => boolean): Range[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    const next: Area[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      if (!wanted(row, column)) continue;
      const first = column;
      while (column < area.lastColumn && wanted(row, column + 1)) column += 1;
      const above = open.find((own) => own.firstColumn === first && own.lastColumn === column);
      if (above) open = open.filter((own) => own !== above);
      next.push(above ? { ...above, lastRow: row } : areaOf(row, first, 1, column - first + 1));
    }
    done.push(...open);
    open = next;
  }
  return [...done, ...open].map((own) => range.over(own));
}
