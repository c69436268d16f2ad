// Writes a described template into new sheets: headings, examples, and below each heading what may be entered there.
// The sheets carry no mark of ours: they are the person's from then on.

import type { TemplateColumn, TemplateInput, TemplateSheet } from "../report/sheet";
import { columnLetters } from "../model/grid";
import { cellText } from "./cell-text";
import { dateOffset } from "./date-system";
import { freeName, listSheets } from "./own-sheets";
import { BORDER_COLOR, columnPoints, FONT, FONT_SIZE, STYLES } from "./styles";
import { stopIfCancelled, withExcel } from "./with-excel";

/** Rows below the headings that are prepared for entries. */
const PREPARED_ROWS = 2_000;
/** A list of more characters must stand in cells. */
const LONGEST_LIST = 255;
const FORMATS = {
  text: "General",
  verbatim: "@",
  date: "dd/mm/yyyy",
  count: "#,##0",
  list: "General",
  column: "General",
};
/** The days that are read as dates (intake/parse-date.ts). */
const FIRST_DATE = "1910-01-01";
const LAST_DATE = "2099-12-31";

export interface WrittenTemplate {
  readonly sheets: readonly string[];
  /** The hidden sheet with the long lists; null where none is needed. */
  readonly lists: string | null;
}

/** Gives back the names of the sheets; `listsName` is that of the hidden sheet with the long lists. */
export function writeTemplate(
  sheets: readonly TemplateSheet[],
  listsName: string,
  signal: AbortSignal,
): Promise<WrittenTemplate> {
  return withExcel(async (context) => {
    const taken = (await listSheets(context)).map(({ name }) => name);
    const names: string[] = [];
    for (const { name } of sheets) names.push(freeName(name, [...taken, ...names]));
    const lists = longLists(sheets);
    const listSheet = lists.length > 0 ? freeName(listsName, [...taken, ...names]) : null;
    const offset = await dateOffset(context);
    stopIfCancelled(signal);
    const added = [...names, ...(listSheet === null ? [] : [listSheet])];
    try {
      for (const name of added) context.workbook.worksheets.add(name);
      if (listSheet !== null) writeLists(context.workbook.worksheets.getItem(listSheet), lists);
      sheets.forEach((sheet, index) => {
        const target = context.workbook.worksheets.getItem(names[index] ?? "");
        const sourceOf = (input: TemplateInput): string => listSource(input, { names, listSheet, lists });
        fillSheet(target, sheet, sourceOf, offset);
      });
      context.workbook.worksheets.getItem(names[0] ?? "").activate();
      await context.sync();
    } catch (error) {
      await removeSheets(context, added);
      throw error;
    }
    return { sheets: names, lists: listSheet };
  });
}

async function removeSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

function fillSheet(
  target: Excel.Worksheet,
  sheet: TemplateSheet,
  sourceOf: (input: TemplateInput) => string,
  offset: number,
): void {
  const width = sheet.columns.length;
  const whole = target.getRangeByIndexes(0, 0, PREPARED_ROWS + 1, width).format;
  whole.font.name = FONT;
  whole.font.size = FONT_SIZE;
  whole.verticalAlignment = "Center";
  sheet.columns.forEach((column, index) => {
    const cells = target.getRangeByIndexes(1, index, PREPARED_ROWS, 1);
    // One value goes to every cell; the types know arrays only.
    cells.numberFormat = FORMATS[column.input.kind] as unknown as string[][];
    target.getRangeByIndexes(0, index, 1, 1).format.columnWidth = columnPoints(column.width);
    if (column.input.kind === "date" || column.isCentred) cells.format.horizontalAlignment = "Center";
    guardEntries(cells, column, sourceOf(column.input));
  });
  dressHeadings(target.getRangeByIndexes(0, 0, 1, width), sheet);
  if (sheet.rows.length > 0) {
    const formats = sheet.columns.map(({ input }) => FORMATS[input.kind]);
    target.getRangeByIndexes(1, 0, sheet.rows.length, width).values = sheet.rows.map((row) =>
      row.map((value, index) => {
        if (typeof value === "number") return formats[index] === FORMATS.date ? value - offset : value;
        return formats[index] === "@" ? value : cellText(value);
      }),
    );
  }
  target.freezePanes.freezeAt(target.getRangeByIndexes(0, 0, 1, 1));
  layOutPage(target.pageLayout, sheet);
}

/** So many characters of a row can be read on a page of A4. */
const PAGE_WIDTH = 200;

/** On A4, a row on as few pages as it can be read on. */
function layOutPage(page: Excel.PageLayout, { columns }: TemplateSheet): void {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: Math.ceil(width / PAGE_WIDTH) };
  page.setPrintTitleRows("$1:$1");
}

function dressHeadings(range: Excel.Range, sheet: TemplateSheet): void {
  const { fill = "" } = STYLES.heading;
  range.values = [sheet.columns.map(({ heading }) => heading)];
  range.format.font.bold = true;
  range.format.fill.color = fill;
  range.format.horizontalAlignment = "Center";
  range.format.wrapText = true;
  range.format.autofitRows();
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"] as const) {
    const border = range.format.borders.getItem(side);
    border.style = "Continuous";
    border.color = BORDER_COLOR;
  }
}

/** Entries outside a list are asked about, not refused: offices have good reasons for other spellings. */
function guardEntries(cells: Excel.Range, column: TemplateColumn, source: string): void {
  const rule = ruleOf(column.input, source);
  if (rule) {
    cells.dataValidation.rule = rule;
    cells.dataValidation.errorAlert = {
      showAlert: !(column.input.kind === "list" && column.input.isOpen),
      style: "Warning",
      title: column.heading,
      message: column.prompt,
    };
  } else if (column.prompt !== "") {
    // A prompt needs a rule to stand on: this one is always met.
    cells.dataValidation.rule = { custom: { formula: "=TRUE" } };
  }
  if (column.prompt !== "")
    cells.dataValidation.prompt = { showPrompt: true, title: column.heading, message: column.prompt };
  cells.dataValidation.ignoreBlanks = true;
}

function ruleOf(input: TemplateInput, source: string): Excel.DataValidationRule | null {
  switch (input.kind) {
    case "list":
    case "column":
      return { list: { inCellDropDown: true, source } };
    case "date":
      return { date: { operator: "Between", formula1: FIRST_DATE, formula2: LAST_DATE } };
    case "count":
      return { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 0 } };
    case "text":
    case "verbatim":
      return null;
  }
}

interface Lists {
  readonly names: readonly string[];
  readonly listSheet: string | null;
  readonly lists: readonly (readonly string[])[];
}

/** "Nam,Nữ", or the cells that hold the values. */
function listSource(input: TemplateInput, { names, listSheet, lists }: Lists): string {
  if (input.kind === "column") {
    return columnSource(names[input.sheet] ?? "", input.column, 1, PREPARED_ROWS);
  }
  if (input.kind !== "list") return "";
  const at = lists.indexOf(input.values);
  return at < 0 || listSheet === null ? input.values.join(",") : columnSource(listSheet, at, 0, input.values.length);
}

function columnSource(sheet: string, column: number, row: number, rows: number): string {
  const letters = columnLetters(column);
  return `='${sheet.replaceAll("'", "''")}'!$${letters}$${row + 1}:$${letters}$${row + rows}`;
}

function longLists(sheets: readonly TemplateSheet[]): readonly (readonly string[])[] {
  return sheets.flatMap(({ columns }) =>
    columns.flatMap(({ input }) =>
      input.kind === "list" && (input.values.join(",").length > LONGEST_LIST || input.values.some(hasComma))
        ? [input.values]
        : [],
    ),
  );
}

/** A comma parts the values of a short list. */
function hasComma(value: string): boolean {
  return value.includes(",");
}

function writeLists(target: Excel.Worksheet, lists: readonly (readonly string[])[]): void {
  lists.forEach((values, column) => {
    target.getRangeByIndexes(0, column, values.length, 1).values = values.map((value) => [cellText(value)]);
  });
  target.visibility = "Hidden";
}
