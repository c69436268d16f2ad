// The cells of one sheet: values as they are stored, formulas as they were typed, styles, links, and which cells a formula fills.
import { dateToSerial } from "hucre";
import type { Cell as FileCell, CellValue, Sheet as FileSheet } from "hucre";
import { cellKey, parseArea } from "../workbook/a1";
import { errorCodes } from "../workbook/errors";
import { inheritedStyle } from "../workbook/grid";
import type { Cell, CellError, Sheet, Value } from "../workbook/state";
import { styleReader } from "./cell-styles";
import type { StyleSource } from "./cell-styles";
import { shiftFormula, toTypedFormula } from "./formula-text";
import type { Relationship } from "./package-parts";
import { elements } from "./xml-text";

interface Context {
  readonly source: StyleSource;
  readonly xml: string;
  readonly relationships: readonly Relationship[];
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export function readCells(sheet: Sheet, file: FileSheet, { source, xml, relationships }: Context): void {
  const masters = new Map<number, Master>();
  const styleOf = styleReader(source);
  const details = detailsByKey(file);
  file.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const stored = details.get(cellKey(row, column));
      if (value === null && stored === undefined) return;
      const cell: Cell = { value: toValue(value, stored), style: styleOf(stored?.style) };
      const formula = stored === undefined ? undefined : formulaOf(stored, row, column, masters);
      if (formula !== undefined) cell.formula = formula;
      else if (cell.value === "" && cell.style === inheritedStyle(sheet, row, column)) return;
      sheet.cells.set(cellKey(row, column), cell);
    });
  });
  markSpills(sheet, file);
  readLinks(sheet, xml, relationships);
}

/** hucre keeps by "row,column" what it knows of a cell beyond its value; a text to look up for every cell would be slow. */
function detailsByKey({ cells }: FileSheet): Map<number, FileCell> {
  const details = new Map<number, FileCell>();
  for (const [place, cell] of cells ?? []) {
    const comma = place.indexOf(",");
    details.set(cellKey(Number(place.slice(0, comma)), Number(place.slice(comma + 1))), cell);
  }
  return details;
}

function toValue(value: CellValue, stored: FileCell | undefined): Value {
  if (value === null) return "";
  if (value instanceof Date) return dateToSerial(value);
  if (stored?.type === "error" && typeof value === "string") return toError(value);
  return value;
}

function toError(text: string): Value {
  const known = errorCodes.find((code) => code === text);
  if (known !== undefined) return { error: known };
  return text === "#GETTING_DATA" ? ({ error: "#BUSY!" } satisfies CellError) : text;
}

/** Of a shared formula the file holds only the first one's text. */
function formulaOf(cell: FileCell, row: number, column: number, masters: Map<number, Master>): string | undefined {
  if (cell.formula === undefined) return undefined;
  const group = cell.formulaType === "shared" ? cell.formulaSharedIndex : undefined;
  if (group === undefined) return toTypedFormula(cell.formula);
  if (cell.formula !== "") {
    masters.set(group, { formula: cell.formula, row, column });
    return toTypedFormula(cell.formula);
  }
  const master = masters.get(group);
  if (master === undefined) return undefined;
  return toTypedFormula(shiftFormula(master.formula, row - master.row, column - master.column));
}

/** An array formula fills its whole area; the other cells only show what it gives. */
function markSpills(sheet: Sheet, file: FileSheet): void {
  for (const [key, stored] of file.cells ?? []) {
    if (stored.formulaType !== "array") continue;
    const area = parseArea(stored.formulaRef ?? "");
    const [row = 0, column = 0] = key.split(",").map(Number);
    for (let r = area?.firstRow ?? 0; r <= (area?.lastRow ?? -1); r++) {
      for (let c = area?.firstColumn ?? 0; c <= (area?.lastColumn ?? -1); c++) {
        if (r === row && c === column) continue;
        const cell = sheet.cells.get(cellKey(r, c)) ?? { value: "", style: inheritedStyle(sheet, r, c) };
        delete cell.formula;
        cell.spilledFrom = { row, column };
        sheet.cells.set(cellKey(r, c), cell);
      }
    }
  }
}

function readLinks(sheet: Sheet, xml: string, relationships: readonly Relationship[]): void {
  for (const { attributes } of elements(xml.slice(xml.lastIndexOf("</sheetData>")), "hyperlink")) {
    const area = parseArea(attributes.get("ref") ?? "");
    if (area === null) continue;
    const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    const [location, tooltip, display] = ["location", "tooltip", "display"].map((name) => attributes.get(name));
    const key = cellKey(area.firstRow, area.firstColumn);
    const cell = sheet.cells.get(key) ?? { value: "", style: inheritedStyle(sheet, area.firstRow, area.firstColumn) };
    cell.hyperlink = {
      ...(target === undefined ? {} : { address: location === undefined ? target : `${target}#${location}` }),
      ...(target === undefined && location !== undefined ? { documentReference: location } : {}),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      ...(display === undefined ? {} : { textToDisplay: display }),
    };
    sheet.cells.set(key, cell);
  }
}
