// A Book as an .xlsx file. hucre writes the package; what it lacks is put into its parts afterwards.
// Equal books give equal bytes.
import { writeXlsx as writeWithHucre } from "hucre";
import type { TableDefinition, WriteSheet } from "hucre";
import { cellKey, formatArea } from "../workbook/a1";
import type { Book, PageLayout, Sheet, SheetFilter, Table } from "../workbook/state";
import { plainStyle } from "../workbook/style";
import { writeSettings } from "./add-in-settings";
import { carriedOf } from "./carried";
import { roomFor, writeCharts } from "./charts";
import { toCellStyle } from "./cell-styles";
import { defaultStyles, styleSheet, takeStyleSheet, writeDefaultStyles } from "./default-styles";
import { writeNames } from "./defined-names";
import { toFileProperties } from "./file-properties";
import { joinHeaderFooter } from "./header-footer";
import { toInches } from "./measures";
import { useBuiltInFormats } from "./number-formats";
import { partText, relationships, setPartText, sheetParts } from "./package-parts";
import { writeSheetIds, writeSheetProperties } from "./sheet-marks";
import { toFileRules } from "./conditional-rules";
import { toFileProtection } from "./sheet-protection";
import { toFileValidations } from "./validation-rules";
import { ERROR_MARK, TEXT_MARK, toFileCells } from "./write-cells";
import { elements } from "./xml-text";
import { unzip, zip } from "./zip";
import type { Parts } from "./zip";

/** The id of the manifest whose settings a book keeps, where nobody says another. */
const SOME_ADD_IN = "00000000-0000-0000-0000-000000000000";
/** hucre would ask the clock. */
const NO_TIME = new Date(Date.UTC(2000, 0, 1));

export async function writeXlsx(book: Book, addInId = SOME_ADD_IN): Promise<Uint8Array> {
  const styles = defaultStyles(book);
  const sheets = book.sheets.map(toFileSheet);
  const bytes = await writeWithHucre({
    sheets: styles.length === 0 ? sheets : [...sheets, styleSheet(styles)],
    dateSystem: book.date1904 ? "1904" : "1900",
    activeSheet: book.activeSheet,
    defaultFont: toCellStyle(plainStyle).font ?? {},
    properties: { ...toFileProperties(book.properties), created: NO_TIME, modified: NO_TIME },
  });
  const parts = unzip(bytes);
  const numbers = takeStyleSheet(parts, styles);
  sheetParts(parts).forEach(({ path }, index) => {
    const sheet = book.sheets[index];
    if (sheet === undefined) return;
    change(parts, path, (xml) =>
      writeErrors(writeDefaultStyles(writeView(xml, sheet, index === book.activeSheet), sheet, numbers)),
    );
    finishTables(parts, path, sheet);
    writeCharts(parts, path, sheet, carriedOf(sheet.carried).rareCharts);
  });
  change(parts, "xl/sharedStrings.xml", (xml) => xml.replaceAll(TEXT_MARK, ""));
  change(parts, "xl/styles.xml", useBuiltInFormats);
  writeNames(parts, book);
  writeSheetProperties(parts, book);
  writeSheetIds(parts, book);
  writeSettings(parts, book.settings, addInId);
  return zip(parts);
}

function change(parts: Parts, path: string, edit: (xml: string) => string): void {
  if (parts.has(path)) setPartText(parts, path, edit(partText(parts, path)));
}

/** hucre keeps the error that a formula gave as a text. */
function writeErrors(xml: string): string {
  const marked = new RegExp(` t="str">(<f[^>]*>[^<]*</f>)<v>${ERROR_MARK}`, "g");
  return xml.replace(marked, (_whole, formula: string) => ` t="e">${formula}<v>`).replaceAll(TEXT_MARK, "");
}

/** Without the selection, Excel shows the sheet but selects none, and a second selected sheet would be edited along. */
function writeView(xml: string, sheet: Sheet, active: boolean): string {
  const { standardSizes } = carriedOf(sheet.carried);
  const sized =
    standardSizes === "" ? xml : xml.replace(/<sheetFormatPr[^>]*>/, () => `<sheetFormatPr${standardSizes}/>`);
  return active ? sized.replace("<sheetView ", '<sheetView tabSelected="1" ') : sized;
}

function toFileSheet(sheet: Sheet): WriteSheet {
  const carried = carriedOf(sheet.carried);
  const { pageSetup, headerFooter, view, ...whole } = carried.sheet;
  const header = joinHeaderFooter(sheet.pageLayout.headersFooters, headerFooter);
  const file: WriteSheet = {
    ...whole,
    name: sheet.name,
    rows: [],
    cells: toFileCells(sheet, carried),
    merges: sheet.merges.map((area) => ({
      startRow: area.firstRow,
      startCol: area.firstColumn,
      endRow: area.lastRow,
      endCol: area.lastColumn,
    })),
    rowDefs: new Map(
      [...sheet.rows].map(([row, { height, hidden, outline }]) => [
        row,
        definedOnly({ height, hidden, outlineLevel: outline }),
      ]),
    ),
    charts: roomFor(sheet, carried.rareCharts),
    conditionalRules: toFileRules(sheet.conditionalFormats, carried.rareRules),
    dataValidations: toFileValidations(sheet.validations),
    view: {
      ...definedOnly({ zoomScale: view?.zoomScale, rightToLeft: view?.rightToLeft }),
      showGridLines: sheet.showGridlines,
      showRowColHeaders: sheet.showHeadings,
      ...(sheet.tabColor === "" ? {} : { tabColor: { rgb: sheet.tabColor.slice(1) } }),
    },
    pageSetup: { ...pageSetup, ...toPageSetup(sheet.pageLayout) },
    ...toFileBreaks(sheet),
    tables: sheet.tables.map((table) => toTable(table, sheet, carried.tables.get(table.name))),
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
  };
  if (header !== undefined) file.headerFooter = header;
  if (sheet.frozen !== null && sheet.frozen.rows + sheet.frozen.columns > 0) file.freezePane = { ...sheet.frozen };
  if (sheet.filter !== null) file.autoFilter = toFilter(sheet.filter);
  if (sheet.protected) file.protection = toFileProtection(sheet);
  return file;
}

/** hucre names the line before the break. */
function toFileBreaks({ pageBreaks: { rows, columns } }: Sheet): Pick<WriteSheet, "rowBreaks" | "colBreaks"> {
  return {
    ...(rows.length > 0 && { rowBreaks: rows.map((row) => row - 1) }),
    ...(columns.length > 0 && { colBreaks: columns.map((column) => column - 1) }),
  };
}

function toFilter({ area, columns }: SheetFilter): NonNullable<WriteSheet["autoFilter"]> {
  return {
    range: formatArea(area),
    ...(columns.size > 0 && {
      columns: [...columns].map(([colIndex, filters]) => ({ colIndex, filters: [...filters] })),
    }),
  };
}

function definedOnly<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function toPageSetup(layout: PageLayout): NonNullable<WriteSheet["pageSetup"]> {
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = layout.zoom;
  const fits = across !== undefined || down !== undefined;
  return {
    paperSize: layout.paperSize.toLowerCase() as NonNullable<NonNullable<WriteSheet["pageSetup"]>["paperSize"]>,
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    margins: {
      top: toInches(layout.margins.top),
      bottom: toInches(layout.margins.bottom),
      left: toInches(layout.margins.left),
      right: toInches(layout.margins.right),
      header: toInches(layout.margins.header),
      footer: toInches(layout.margins.footer),
    },
    horizontalCentered: layout.centerHorizontally,
    fitToPage: fits,
    ...(fits ? { fitToWidth: across ?? 0, fitToHeight: down ?? 0 } : {}),
    ...(!fits && scale !== undefined && scale !== 100 ? { scale } : {}),
    // Written as defined names, quoted as Excel needs them (see defined-names.ts).
    ...NO_PRINT_NAMES,
  };
}

const NO_PRINT_NAMES = { printArea: "", printTitlesRow: "", printTitlesColumn: "" };

/** A file repeats the headings in the table's own part; when the two differ, Excel calls the file damaged. */
function toTable(table: Table, sheet: Sheet, carried: TableDefinition | undefined): TableDefinition {
  const columns = Array.from({ length: table.area.lastColumn - table.area.firstColumn + 1 }, (_, index) => {
    const heading = sheet.cells.get(cellKey(table.area.firstRow, table.area.firstColumn + index))?.value;
    const own = table.showHeaders && heading !== undefined && typeof heading !== "object" ? String(heading) : "";
    const name = (own === "" ? `Column${String(index + 1)}` : own).replace(/\n/g, "_x000a_");
    return { ...carried?.columns[index], name };
  });
  return {
    name: table.name,
    range: formatArea(table.area),
    columns,
    style: table.style,
    showRowStripes: table.showBandedRows,
    showAutoFilter: table.showFilterButton && table.showHeaders,
    showTotalRow: table.showTotals,
  };
}

function finishTables(parts: Parts, path: string, sheet: Sheet): void {
  const paths = relationships(parts, path).filter(({ type }) => type.endsWith("/table"));
  for (const { target } of paths) {
    change(parts, target, (xml) => {
      const name = elements(xml, "table")[0]?.attributes.get("name");
      const table = sheet.tables.find((candidate) => candidate.name === name);
      const headed = table?.showHeaders === false ? xml.replace("<table ", '<table headerRowCount="0" ') : xml;
      return headed.replace('<tableStyleInfo name="" ', "<tableStyleInfo ");
    });
  }
}
