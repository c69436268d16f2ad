// The styles of whole rows, columns and sheets, which hucre neither reads nor writes. It numbers the styles of a file; the numbers
// are learnt by letting it read, or write, a sheet on which every style stands in a cell of its own.
import { readXlsx } from "hucre";
import type { CellStyle, WriteSheet } from "hucre";
import type { Book, Sheet, Style } from "../workbook/state";
import { plainStyle } from "../workbook/style";
import { toCellStyle } from "./cell-styles";
import { toPoints, toStoredWidth } from "./measures";
import { partText, setPartText, sheetParts } from "./package-parts";
import { elements, isOn } from "./xml-text";
import { zip } from "./zip";
import type { Parts } from "./zip";

const COLUMNS = 16_384;
/** A column of 64 pixels, Excel's own; written only where a column has a style but no width. */
const STANDARD_WIDTH = "9.140625";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The cell styles of a style sheet, by their number. */
export async function readStyleTable(stylesXml: string): Promise<(CellStyle | undefined)[]> {
  const count = elements(/<((?:\w+:)?cellXfs)[\s>][\s\S]*?<\/\1>/.exec(stylesXml)?.[0] ?? "", "xf").length;
  const cells = Array.from({ length: count }, (_, index) => {
    const number = String(index);
    return `<row r="${String(index + 1)}"><c r="A${String(index + 1)}" s="${number}"><v>1</v></c></row>`;
  });
  const parts: Parts = new Map();
  const relationship = (type: string, target: string) =>
    `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/>` +
    `<Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
  setPartText(parts, "[Content_Types].xml", `${HEADER}<Types/>`);
  setPartText(parts, "_rels/.rels", relationship("officeDocument", "workbook.xml"));
  const sheets = '<sheets><sheet name="Styles" sheetId="1" r:id="r1"/></sheets>';
  setPartText(parts, "workbook.xml", `${HEADER}<workbook ${MAIN} xmlns:r="${OFFICE}">${sheets}</workbook>`);
  setPartText(parts, "_rels/workbook.xml.rels", relationship("worksheet", "sheet.xml"));
  setPartText(parts, "styles.xml", stylesXml);
  setPartText(parts, "sheet.xml", `${HEADER}<worksheet ${MAIN}><sheetData>${cells.join("")}</sheetData></worksheet>`);
  const [sheet] = (await readXlsx(zip(parts), { readStyles: true })).sheets;
  return Array.from({ length: count }, (_, index) => sheet?.cells?.get(`${String(index)},0`)?.style);
}

/** Widths, hidden columns and default styles, from the head of a worksheet. */
export function readColumns(xml: string, styleAt: (index: number) => Style): Pick<Sheet, "columns" | "style"> {
  const columns: Sheet["columns"] = new Map();
  let sheetStyle = styleAt(0);
  for (const { attributes } of elements(xml.slice(0, xml.indexOf("<sheetData")), "col")) {
    const [first, last] = [Number(attributes.get("min")) - 1, Number(attributes.get("max")) - 1];
    const style = styleAt(Number(attributes.get("style") ?? 0));
    const hidden = isOn(attributes.get("hidden"));
    // The last run reaches to the edge of the sheet: it is what the sheet looks like, not a fact about thousands of columns.
    if (last >= COLUMNS - 1 && !hidden && last > first) sheetStyle = style;
    else {
      const width = widthOf(attributes);
      for (let column = first; column <= last; column++) {
        columns.set(column, {
          ...(width === undefined ? {} : { width: toPoints(Number(width)) }),
          ...(hidden ? { hidden } : {}),
          ...(attributes.has("outlineLevel") ? { outline: Number(attributes.get("outlineLevel")) } : {}),
          style,
        });
      }
    }
  }
  for (const [index, column] of columns) {
    if (column.style === sheetStyle) delete column.style;
    if (Object.keys(column).length === 0) columns.delete(index);
  }
  return { columns, ...(sheetStyle === plainStyle ? {} : { style: sheetStyle }) };
}

function widthOf(attributes: ReadonlyMap<string, string>): string | undefined {
  const width = attributes.get("width");
  return width === STANDARD_WIDTH && !isOn(attributes.get("customWidth")) ? undefined : width;
}

export function readRowStyles(xml: string, styleAt: (index: number) => Style): Map<number, Style> {
  const styles = new Map<number, Style>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?row\s[^>]*\bcustomFormat="(?:1|true)"[^>]*>/g)) {
    const row = Number(/\br="(\d+)"/.exec(tag)?.[1] ?? 0);
    if (row > 0) styles.set(row - 1, styleAt(Number(/\bs="(\d+)"/.exec(tag)?.[1] ?? 0)));
  }
  return styles;
}

const STYLE_SHEET = "_default_styles_";

export function defaultStyles(book: Book): Style[] {
  const styles = new Set<Style>();
  for (const sheet of book.sheets) {
    if (sheet.style !== undefined) styles.add(sheet.style);
    for (const { style } of [...sheet.columns.values(), ...sheet.rows.values()])
      if (style !== undefined) styles.add(style);
  }
  return [...styles];
}

/** Written after the true sheets, read for its numbers and taken out again by `takeStyleSheet`. */
export function styleSheet(styles: readonly Style[]): WriteSheet {
  return {
    name: STYLE_SHEET,
    cells: new Map(styles.map((style, index) => [`${String(index)},0`, { value: 1, style: toCellStyle(style) }])),
  };
}

export function takeStyleSheet(parts: Parts, styles: readonly Style[]): Map<Style, number> {
  const numbers = new Map<Style, number>([[plainStyle, 0]]);
  const sheet = sheetParts(parts).find(({ name }) => name === STYLE_SHEET);
  if (sheet === undefined) return numbers;
  elements(partText(parts, sheet.path), "c").forEach(({ attributes }, index) => {
    const style = styles[index];
    if (style !== undefined) numbers.set(style, Number(attributes.get("s") ?? 0));
  });
  parts.delete(sheet.path);
  drop(parts, "xl/workbook.xml", `<sheet name="${STYLE_SHEET}"[^>]*/>`);
  drop(parts, "xl/_rels/workbook.xml.rels", `<Relationship [^>]*Target="${sheet.path.replace("xl/", "")}"[^>]*/>`);
  drop(parts, "[Content_Types].xml", `<Override PartName="/${sheet.path}"[^>]*/>`);
  return numbers;
}

function drop(parts: Parts, path: string, pattern: string): void {
  setPartText(parts, path, partText(parts, path).replace(new RegExp(pattern), ""));
}

export function writeDefaultStyles(xml: string, sheet: Sheet, numbers: ReadonlyMap<Style, number>): string {
  const cols = columnsXml(sheet, numbers);
  const styled = xml.replace(/<row r="(\d+)"/g, (tag, row: string) => {
    const style = sheet.rows.get(Number(row) - 1)?.style;
    return style === undefined ? tag : `${tag} s="${String(numbers.get(style) ?? 0)}" customFormat="1"`;
  });
  return cols === "" ? styled : styled.replace("<sheetData", () => `<cols>${cols}</cols><sheetData`);
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly attributes: string;
}

function columnsXml(sheet: Sheet, numbers: ReadonlyMap<Style, number>): string {
  const rest = sheet.style ?? plainStyle;
  const styleOf = (style: Style) => (style === plainStyle ? "" : ` style="${String(numbers.get(style) ?? 0)}"`);
  const standard = ` width="${STANDARD_WIDTH}"`;
  const runs: Run[] = [];
  const add = (first: number, last: number, attributes: string) => {
    const before = runs.at(-1);
    if (first > last) return;
    if (before?.last === first - 1 && before.attributes === attributes) runs.splice(-1, 1, { ...before, last });
    else runs.push({ first, last, attributes });
  };
  const gap = (first: number, last: number) => {
    if (rest !== plainStyle) add(first, last, standard + styleOf(rest));
  };
  let next = 0;
  for (const [column, { width, hidden, style, outline }] of [...sheet.columns].sort(([one], [other]) => one - other)) {
    gap(next, column - 1);
    const size = width === undefined ? standard : ` width="${String(toStoredWidth(width))}" customWidth="1"`;
    const grouped = outline === undefined ? "" : ` outlineLevel="${String(outline)}"`;
    add(column, column, size + styleOf(style ?? rest) + (hidden === true ? ' hidden="1"' : "") + grouped);
    next = column + 1;
  }
  gap(next, COLUMNS - 1);
  return runs
    .map(({ first, last, attributes }) => `<col min="${String(first + 1)}" max="${String(last + 1)}"${attributes}/>`)
    .join("");
}
