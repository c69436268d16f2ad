// An .xlsx file as a Book. hucre reads cells, styles and page set-up; the rest comes from the package itself.
// Nothing is lost in silence: what the model does not know is carried along or named in book.notModelled.
import { readXlsx as readWithHucre } from "hucre";
import type { Sheet as FileSheet, Workbook } from "hucre";
import { blankPageLayout, blankSheet } from "../workbook/blank";
import { parseArea } from "../workbook/a1";
import type { Book, PageLayout, Sheet, Style, Table } from "../workbook/state";
import { readSettings } from "./add-in-settings";
import { carry, findLost } from "./carried";
import { readCharts } from "./charts";
import { hexColor, toStyle } from "./cell-styles";
import type { StyleSource } from "./cell-styles";
import { readColumns, readRowStyles, readStyleTable } from "./default-styles";
import { PRINT_AREA, PRINT_TITLES, readNames, readPrintNames } from "./defined-names";
import { splitHeaderFooter } from "./header-footer";
import { inchesToPoints } from "./measures";
import { readProperties } from "./file-properties";
import { labelNumberFormats } from "./number-formats";
import { partText, relationships, setPartText, sheetParts, workbookPath } from "./package-parts";
import type { SheetPart } from "./package-parts";
import { readCells } from "./read-cells";
import { readSheetId, readSheetProperties } from "./sheet-marks";
import { readConditionalFormats } from "./conditional-rules";
import { readProtection } from "./sheet-protection";
import { readValidations } from "./validation-rules";
import { elements, isOn } from "./xml-text";
import { BrokenZip, unzip, zip } from "./zip";
import type { Parts } from "./zip";

/** The file is no workbook, or one that can't be opened here; the message is a sentence. */
export class UnreadableFile extends Error {}

/** `addInId`: whose settings are read, if the file holds those of several add-ins. */
export async function readXlsx(bytes: Uint8Array, name: string, addInId?: string): Promise<Book> {
  try {
    return await readPackage(openPackage(bytes, name), name, addInId);
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableFile(`${name} is not a workbook that can be opened: ${detail}.`, { cause });
  }
}

function openPackage(bytes: Uint8Array, name: string): Parts {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new UnreadableFile(
      `${name} is an old .xls workbook or has a password: save it as .xlsx without a password first.`,
    );
  }
  try {
    const parts = unzip(bytes);
    if (parts.has(workbookPath(parts))) return parts;
    throw new BrokenZip("it is a zip, but holds no workbook");
  } catch (cause) {
    if (cause instanceof BrokenZip)
      throw new UnreadableFile(`${name} is not an .xlsx workbook: ${cause.message}.`, { cause });
    throw cause;
  }
}

async function readPackage(parts: Parts, name: string, addInId: string | undefined): Promise<Book> {
  const workbook = workbookPath(parts);
  const stylesPath = relationships(parts, workbook).find(({ type }) => type.endsWith("/styles"))?.target;
  const formats = labelNumberFormats(partText(parts, stylesPath ?? ""));
  const readable = new Map(parts);
  if (stylesPath !== undefined && parts.has(stylesPath)) setPartText(readable, stylesPath, formats.xml);
  const places = sheetParts(parts).filter(({ isWorksheet }) => isWorksheet);
  const file = await readWithHucre(zip(readable, 0), {
    readStyles: true,
    sheets: (info) => places.some((place) => place.name === info.name),
  });
  const source: StyleSource = {
    defaultFont: file.defaultFont,
    themeColors: file.themeColors ?? [],
    formatOf: formats.formatOf,
  };
  const table = (await readStyleTable(formats.xml)).map((style) => toStyle(style, source));
  const lost = new Set<string>();
  const sheets = file.sheets.flatMap((sheet, index) => {
    const place = places[index];
    return place === undefined ? [] : [readSheet(sheet, place, { parts, source, table })];
  });
  findLost(parts, file.sheets, lost);
  return finishBook(parts, file, { name, sheets, settings: readSettings(parts, addInId), lost });
}

interface Found {
  readonly name: string;
  readonly sheets: Sheet[];
  readonly settings: Map<string, unknown>;
  readonly lost: ReadonlySet<string>;
}

function finishBook(parts: Parts, file: Workbook, { name, sheets, settings, lost }: Found): Book {
  const book: Book = {
    name,
    sheets,
    names: [],
    settings,
    properties: readProperties(file.properties),
    date1904: file.dateSystem === "1904",
    activeSheet: Math.min(file.activeSheet ?? 0, Math.max(0, sheets.length - 1)),
    notModelled: [...lost].sort(),
  };
  for (const { sheet: owner, item } of readNames(parts)) {
    const sheet = sheets.find((candidate) => candidate.name === owner);
    if (sheet !== undefined && item.name === PRINT_AREA) {
      sheet.pageLayout.printArea = readPrintNames({ area: item.refersTo }).printArea;
    } else if (sheet !== undefined && item.name === PRINT_TITLES) {
      sheet.pageLayout.printTitleRows = readPrintNames({ titles: item.refersTo }).printTitleRows;
    } else (sheet ?? book).names.push(item);
  }
  return book;
}

interface Context {
  readonly parts: Parts;
  readonly source: StyleSource;
  readonly table: readonly Style[];
}

function readSheet(file: FileSheet, place: SheetPart, { parts, source, table }: Context): Sheet {
  const xml = partText(parts, place.path);
  const styleAt = (index: number) => table[index] ?? toStyle(undefined, source);
  const rules = readConditionalFormats(file, place.sheetId);
  const sheet: Sheet = {
    ...blankSheet(readSheetId(parts, place), file.name),
    ...readColumns(xml, styleAt),
    visibility: file.veryHidden === true ? "VeryHidden" : file.hidden === true ? "Hidden" : "Visible",
    rows: readRows(file, readRowStyles(xml, styleAt)),
    merges: (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      firstRow: startRow,
      firstColumn: startCol,
      lastRow: endRow,
      lastColumn: endCol,
    })),
    frozen:
      file.freezePane === undefined ? null : { rows: file.freezePane.rows ?? 0, columns: file.freezePane.columns ?? 0 },
    showGridlines: file.view?.showGridLines ?? true,
    showHeadings: file.view?.showRowColHeaders ?? true,
    tabColor: hexColor(file.view?.tabColor, source.themeColors) ?? "",
    tables: readTables(parts, place),
    filter: readFilter(file),
    pageLayout: readPageLayout(file, xml),
    pageBreaks: {
      rows: (file.rowBreaks ?? []).map((row) => row + 1),
      columns: (file.colBreaks ?? []).map((column) => column + 1),
    },
    protected: file.protection?.sheet ?? false,
    protectionOptions: readProtection(file.protection),
    conditionalFormats: rules.formats,
    validations: readValidations(file),
    customProperties: readSheetProperties(parts, place),
  };
  const { charts, rare } = readCharts(parts, place, sheet);
  sheet.charts = charts;
  sheet.carried = carry(file, xml, { rareCharts: rare, rareRules: rules.others });
  readCells(sheet, file, { source, xml, relationships: relationships(parts, place.path) });
  return sheet;
}

function readRows(file: FileSheet, styles: ReadonlyMap<number, Style>): Sheet["rows"] {
  const rows: Sheet["rows"] = new Map();
  for (const [row, { height, hidden, outlineLevel }] of file.rowDefs ?? []) {
    if (height === undefined && hidden !== true && outlineLevel === undefined) continue;
    rows.set(row, {
      ...(height === undefined ? {} : { height }),
      ...(hidden === true ? { hidden } : {}),
      ...(outlineLevel === undefined ? {} : { outline: outlineLevel }),
    });
  }
  for (const [row, style] of styles) rows.set(row, { ...rows.get(row), style });
  return rows;
}

function readFilter({ autoFilter }: FileSheet): Sheet["filter"] {
  const area = parseArea(autoFilter?.range ?? "");
  if (area === null) return null;
  return { area, columns: new Map(autoFilter?.columns?.map(({ colIndex, filters = [] }) => [colIndex, filters])) };
}

function readTables(parts: Parts, place: SheetPart): Table[] {
  const paths = relationships(parts, place.path).filter(({ type }) => type.endsWith("/table"));
  return paths.flatMap(({ target }) => {
    const xml = partText(parts, target);
    const table = elements(xml, "table")[0]?.attributes;
    const area = parseArea(table?.get("ref") ?? "");
    if (table === undefined || area === null) return [];
    const style = elements(xml, "tableStyleInfo")[0]?.attributes;
    return [
      {
        id: table.get("id") ?? "",
        name: table.get("displayName") ?? table.get("name") ?? "",
        area,
        showHeaders: table.get("headerRowCount") !== "0",
        showTotals: Number(table.get("totalsRowCount") ?? 0) > 0,
        style: style?.get("name") ?? "",
        showBandedRows: isOn(style?.get("showRowStripes")),
        showFilterButton: elements(xml, "autoFilter").length > 0,
      },
    ];
  });
}

function readPageLayout(file: FileSheet, xml: string): PageLayout {
  const setup = file.pageSetup ?? {};
  const plain = blankPageLayout();
  const inches = setup.margins ?? {};
  const margin = (side: keyof PageLayout["margins"]) => {
    const given = inches[side];
    return given === undefined ? plain.margins[side] : inchesToPoints(given);
  };
  return {
    ...plain,
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: setup.paperSize ?? plain.paperSize,
    margins: {
      top: margin("top"),
      bottom: margin("bottom"),
      left: margin("left"),
      right: margin("right"),
      header: margin("header"),
      footer: margin("footer"),
    },
    zoom: readZoom(setup, xml),
    centerHorizontally: setup.horizontalCentered ?? false,
    headersFooters: splitHeaderFooter(file.headerFooter),
  };
}

/** LibreOffice writes the numbers of pages even where a scale counts, so only the flag says which of the two does. */
function readZoom(setup: NonNullable<FileSheet["pageSetup"]>, xml: string): PageLayout["zoom"] {
  const fits = elements(xml.slice(0, xml.indexOf("<sheetData")), "pageSetUpPr").some(({ attributes }) =>
    isOn(attributes.get("fitToPage")),
  );
  if (!fits) return { scale: setup.scale ?? 100 };
  const [across = 1, down = 1] = [setup.fitToWidth, setup.fitToHeight];
  return {
    ...(across === 0 ? {} : { horizontalFitToPages: across }),
    ...(down === 0 ? {} : { verticalFitToPages: down }),
  };
}
