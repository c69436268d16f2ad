// The cells of one sheet for hucre, which writes any text that looks like an error as an error, and any error of a formula as a text:
// both are marked here and set right in the finished sheet (see write-xlsx.ts).
import type { Cell as FileCell, CellStyle, CellValue } from "hucre";
import { bounding, cellKey, formatArea, keyColumn, keyRow } from "../workbook/a1";
import { errorCodes } from "../workbook/errors";
import type { Area, Cell, CellError, Sheet, Style, Value } from "../workbook/state";
import { plainStyle } from "../workbook/style";
import type { Carried } from "./carried";
import { toCellStyle } from "./cell-styles";
import { toStoredFormula } from "./formula-text";

/** Characters of the private area, which no text of a workbook holds. */
export const ERROR_MARK = "\uE0E0";
export const TEXT_MARK = "\uE0E1";

export function toFileCells(sheet: Sheet, carried: Carried): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  const styles = new Map<Style, CellStyle>();
  const styleOf = (style: Style) => {
    const known = styles.get(style) ?? toCellStyle(style);
    styles.set(style, known);
    return known;
  };
  const spills = spillAreas(sheet);
  for (const [key, cell] of sheet.cells) {
    const place = `${String(keyRow(key))},${String(keyColumn(key))}`;
    const file: Partial<FileCell> = { ...toContent(cell, spills.get(key)) };
    if (cell.style !== plainStyle) file.style = styleOf(cell.style);
    if (cell.hyperlink !== undefined) file.hyperlink = toLink(cell.hyperlink);
    const runs = carried.richTexts.get(place);
    if (runs !== undefined && runs.map(({ text }) => text).join("") === cell.value) file.richText = runs;
    cells.set(place, file);
  }
  for (const [row, line] of sheet.rows) {
    // A row without cells would not be written, and its style, height and group with it.
    const first = `${String(row)},0`;
    const style = line.style ?? (Object.values(line).some(Boolean) ? (sheet.style ?? plainStyle) : undefined);
    if (style !== undefined && !cells.has(first)) cells.set(first, { value: null, style: styleOf(style) });
  }
  for (const [place, comment] of carried.comments) cells.set(place, { ...cells.get(place), comment });
  // Comments with replies are kept as notes: hucre writes no threads.
  for (const { row, column, authorName, content, replies } of sheet.comments) {
    const place = `${String(row)},${String(column)}`;
    const text = [content, ...replies.map((reply) => `${reply.authorName}: ${reply.content}`)].join("\n");
    cells.set(place, { ...cells.get(place), comment: { author: authorName, text } });
  }
  return cells;
}

function spillAreas(sheet: Sheet): Map<number, Area> {
  const areas = new Map<number, Area>();
  for (const [key, { spilledFrom }] of sheet.cells) {
    if (spilledFrom === undefined) continue;
    const owner = cellKey(spilledFrom.row, spilledFrom.column);
    areas.set(owner, bounding(areas.get(owner) ?? areaOfKey(owner), areaOfKey(key)));
  }
  return areas;
}

function areaOfKey(key: number): Area {
  const [row, column] = [keyRow(key), keyColumn(key)];
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

function toContent(cell: Cell, spill: Area | undefined): Partial<FileCell> {
  if (cell.formula === undefined || cell.spilledFrom !== undefined) return { value: toValue(cell.value) };
  const content: Partial<FileCell> = {
    value: null,
    formula: toStoredFormula(cell.formula),
    formulaResult: typeof cell.value === "object" ? ERROR_MARK + toStoredError(cell.value) : cell.value,
  };
  return spill === undefined
    ? content
    : { ...content, formulaType: "array", formulaRef: formatArea(spill), formulaDynamic: true };
}

/** A file has an older name for the value that is still being fetched. */
function toStoredError({ error }: CellError): string {
  return error === "#BUSY!" ? "#GETTING_DATA" : error;
}

function toValue(value: Value): CellValue {
  if (value === "") return null;
  if (typeof value === "object") return toStoredError(value);
  return errorCodes.some((code) => code === value) ? TEXT_MARK + String(value) : value;
}

function toLink(link: NonNullable<Cell["hyperlink"]>): NonNullable<FileCell["hyperlink"]> {
  return {
    target: link.address ?? "",
    ...(link.address === undefined && link.documentReference !== undefined ? { location: link.documentReference } : {}),
    ...(link.screenTip === undefined ? {} : { tooltip: link.screenTip }),
    ...(link.textToDisplay === undefined ? {} : { display: link.textToDisplay }),
  };
}
