// Dresses a written sheet: fonts, fills and number formats by role, column widths, merges, panes, page layout.
// Everything goes by areas; nothing here waits for Excel, but long sheets are dressed in several turns.

import { cellAddress } from "../model/grid";
import type { Role, RowSpan, Sheet } from "../report/sheet";
import type { Dress, Frozen, Zoom } from "./dress";
import { groupRows } from "./outline-rows";
import { areasOf, lookKeys, roleAreas } from "./role-areas";
import type { Printed } from "./printed-pages";
import { mergedHeights } from "./row-heights";
import { lookForSpans } from "./spans";
import {
  BAR_FILL,
  BORDER_COLOR,
  BY_HAND_FILL,
  columnPoints,
  FONT,
  FONT_SIZE,
  STYLES,
  VERTICAL,
  type RoleStyle,
} from "./styles";
import { takeSteps, type Pause } from "./take-steps";

const POINTS_A_MILLIMETRE = 72 / 25.4;

export interface Formatting {
  /** What the sheet was written as; null: a new one. Panes and lines of the grid that it still fits stay as the person set them. */
  readonly before: Sheet | null;
  readonly printed: Printed;
  /** Where the person set something else. */
  readonly dress?: Pick<Dress, "frozen" | "zoom" | "breaks">;
}

/** `pause` is awaited between two steps. */
export async function formatSheet(
  target: Excel.Worksheet,
  sheet: Sheet,
  pause: Pause,
  { before, printed, dress = {} }: Formatting,
): Promise<void> {
  const { frozen = frozenSpot(sheet) } = dress;
  await pause();
  const last = cellAddress(sheet.rows.length - 1, sheet.columns.length - 1);
  const whole = target.getRange(`A1:${last}`).format;
  whole.font.name = FONT;
  whole.font.size = FONT_SIZE;
  whole.verticalAlignment = VERTICAL;
  const keys = await takeSteps(lookKeys(sheet, ""), pause);
  for (const { role, indent, byHand, addresses } of await takeSteps(roleAreas(keys), pause)) {
    for (const address of addresses) {
      await pause();
      const style = byHand ? { ...STYLES[role], fill: BY_HAND_FILL } : STYLES[role];
      applyStyle(target.getRanges(address), style, indent);
    }
  }
  // Lines around every cell of a table, in few areas: each costs Excel six sides.
  const isBoxed = (role: Role): boolean => STYLES[role].boxed ?? false;
  for (const address of await takeSteps(areasOf(keys, isBoxed), pause)) {
    drawBox(target.getRanges(address).format.borders);
  }
  for (const { row, column, rows, columns } of await takeSteps(lookForSpans(sheet), pause)) {
    await pause();
    target.getRangeByIndexes(row, column, rows, columns).merge();
  }
  await pause();
  sheet.columns.forEach((width, column) => {
    target.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
  });
  target.getRange(`1:${String(sheet.rows.length)}`).format.autofitRows();
  for (const [row, height] of mergedHeights(sheet)) {
    target.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  await pause();
  await groupRows(target, sheet, pause);
  for (const bars of sheet.bars ?? []) drawBars(target, bars);
  if (before === null || !isSameSpot(frozenSpot(before), frozenSpot(sheet))) freeze(target, frozen);
  if (before === null) {
    target.showGridlines = false;
    layOutPage(target.pageLayout);
  }
  if (before?.orientation !== sheet.orientation) {
    target.pageLayout.orientation = sheet.orientation === "landscape" ? "Landscape" : "Portrait";
  }
  target.pageLayout.setPrintArea(`A1:${last}`);
  setZoom(target.pageLayout, dress.zoom ?? { horizontalFitToPages: 1, verticalFitToPages: printed.pages ?? 0 });
  setBreaks(target.horizontalPageBreaks, dress.breaks ?? printed.breaks);
  const { headings } = sheet;
  if (sheet.filter && headings && !before?.filter) {
    const rows = sheet.rows.length - headings.last;
    target.autoFilter.apply(target.getRangeByIndexes(headings.last, 0, rows, sheet.columns.length));
  }
  setTitles(target.pageLayout, sheet, before);
}

/** Excel takes it only whole, and without what is not set. */
function setZoom(page: Excel.PageLayout, { scale, horizontalFitToPages, verticalFitToPages }: Zoom): void {
  page.zoom = {
    ...(scale && { scale }),
    ...(horizontalFitToPages && { horizontalFitToPages }),
    ...(verticalFitToPages && { verticalFitToPages }),
  };
}

function setBreaks(breaks: Excel.PageBreakCollection, rows: readonly number[]): void {
  breaks.removePageBreaks();
  for (const row of rows) breaks.add(cellAddress(row, 0));
}

/** Excel cannot be told to repeat nothing any more: a row below the last one is repeated on no page. */
function setTitles(page: Excel.PageLayout, sheet: Sheet, before: Sheet | null): void {
  const below = { first: sheet.rows.length, last: sheet.rows.length };
  const titles = titlesOf(sheet) ?? (before && titlesOf(before) ? below : null);
  if (titles) page.setPrintTitleRows(`$${String(titles.first + 1)}:$${String(titles.last + 1)}`);
}

function titlesOf({ headings, repeated }: Sheet): RowSpan | null {
  return repeated ?? headings;
}

/** A chart above the headings would stay with them and fill the window. */
function frozenSpot({ headings, charts = [], frozenColumns }: Sheet): Frozen {
  if (!headings || charts.some(({ place }) => place.row <= headings.last)) return null;
  return { rows: headings.last + 1, columns: Math.max(1, frozenColumns) };
}

function isSameSpot(one: Frozen, other: Frozen): boolean {
  return one?.rows === other?.rows && one?.columns === other?.columns;
}

function freeze({ freezePanes }: Excel.Worksheet, spot: Frozen): void {
  freezePanes.unfreeze();
  if (spot && spot.rows > 0 && spot.columns > 0) {
    freezePanes.freezeAt(`A1:${cellAddress(spot.rows - 1, spot.columns - 1)}`);
  } else if (spot && spot.rows > 0) freezePanes.freezeRows(spot.rows);
  else if (spot) freezePanes.freezeColumns(spot.columns);
}

function applyStyle(areas: Excel.RangeAreas, style: RoleStyle, indent: number): void {
  const format = areas.format;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = "Single";
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.wrap) format.wrapText = true;
  if (indent > 0) format.indentLevel = indent;
}

function drawBox(borders: Excel.RangeBorderCollection): void {
  const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = BORDER_COLOR;
  }
}

/** From nothing to the whole plan, so that the bars of all sheets compare; what is more than the plan is a full bar too. */
function drawBars(target: Excel.Worksheet, { column, rows }: NonNullable<Sheet["bars"]>[number]): void {
  const cells = target.getRangeByIndexes(rows.first, column, rows.last - rows.first + 1, 1);
  const { dataBar } = cells.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: "1" };
  dataBar.positiveFormat.fillColor = BAR_FILL;
}

/** A4, the margins of Party documents (20, 20, 30, 15 mm). */
function layOutPage(page: Excel.PageLayout): void {
  page.paperSize = "A4";
  page.topMargin = 20 * POINTS_A_MILLIMETRE;
  page.bottomMargin = 20 * POINTS_A_MILLIMETRE;
  page.leftMargin = 30 * POINTS_A_MILLIMETRE;
  page.rightMargin = 15 * POINTS_A_MILLIMETRE;
  page.centerHorizontally = true;
  page.headersFooters.defaultForAllPages.rightFooter = `&"${FONT},Italic"&11Trang &P`;
}
