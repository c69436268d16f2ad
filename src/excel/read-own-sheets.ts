// Reads the add-in's own sheets as they stand: where each was written, what stands there now and what it was to look like.
// All sheets at once: two round trips, whatever their size, as long as an answer holds them; a third where formulas fill cells.

import { HostError } from "../model/failure";
import { cellAddress, type CellValue } from "../model/grid";
import type { SheetKey } from "../model/sheet-key";
import { countOldCharts, loadCharts } from "./draw-charts";
import { NOTHING_FILLED, readFilled, type FilledCells } from "./filled-cells";
import { askFrozen } from "./freeze-formulas";
import { AREA, LOOK, VERSION, type SheetInfo } from "./own-sheets";
import { askBounds, type Rectangle, rectangleOf } from "./read-values";
import { readRectangles, type SheetRectangle } from "./read-rectangles";
import { withRowsByName } from "./rows-by-name";
import { besideArea, readBeside, type Beside } from "./read-beside";
import { readLook, type SheetLook } from "./sheet-look";
import { pauseWhenDue } from "./take-steps";

export interface OwnState {
  readonly key: SheetKey;
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly mark: string;
  /** What was written, with the hidden column of rows at its right end. */
  readonly area: Rectangle;
  /** Of the area. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** The number formats, of the area too. */
  readonly formats: readonly (readonly string[])[];
  /** null: unknown, as after another program saved the file. */
  readonly look: SheetLook | null;
  readonly lookText: string | null;
  /** Grows with every writing. */
  readonly version: string | null;
  readonly charts: number;
  readonly isFiltered: boolean;
  /** Cells that nobody typed, whatever stands in them. */
  readonly filled: FilledCells;
  /** The column of keys is gone (lost-keys.ts). */
  readonly needsColumn?: boolean;
  /** null: nothing stands right of the table. */
  readonly beside: Beside | null;
}

/** @throws HostError "protected-sheet" or "table-in-the-way" before anything is changed. */
export async function readOwnSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetInfo[],
  signal: AbortSignal,
): Promise<OwnState[]> {
  if (sheets.length === 0) return [];
  const pause = pauseWhenDue(signal);
  const frozen = askFrozen(context);
  const loaded = sheets.map((info) => loadState(context, info));
  await context.sync();
  const states = loaded.map(takeState);
  await refuseTables(context, loaded);
  const areas = states.map(({ id, area }) => ({ ...area, sheet: id }));
  const written = areas.filter(({ rows }) => rows > 0);
  const beside = loaded.flatMap(({ used }, index) => besideOf(states[index], used));
  const read = await readRectangles(context, [...written, ...beside], signal, { formats: true });
  let next = 0;
  const nothing = { formulas: [], formats: [] };
  const filled = states.map((state) => ({ ...state, ...(state.area.rows > 0 ? (read[next++] ?? nothing) : nothing) }));
  const byFormulas = await readFilled(context, filled, frozen);
  const theirs = await readBeside(context, beside, read.slice(next));
  const own: OwnState[] = [];
  for (const [index, state] of filled.entries()) {
    await pause();
    const at = beside.findIndex(({ sheet }) => sheet === state.id);
    own.push(withRowsByName({ ...state, filled: byFormulas[index] ?? NOTHING_FILLED, beside: theirs[at] ?? null }));
  }
  return own;
}

function besideOf(state: Pick<OwnState, "id" | "area"> | undefined, used: Excel.Range): SheetRectangle[] {
  const place = state && besideArea(state.area, used.isNullObject ? null : rectangleOf(used));
  return place ? [{ ...place, sheet: state.id }] : [];
}

/** Excel merges no cells of a table. One round trip, where there is a table at all. */
async function refuseTables(context: Excel.RequestContext, loaded: readonly Loading[]): Promise<void> {
  const found = loaded.flatMap(({ info, range, tables }) =>
    range.isNullObject
      ? []
      : tables.items.map((table) => {
          const shared = table.getRange().getIntersectionOrNullObject(range);
          return { info, shared: shared.load({ rowIndex: true, columnIndex: true }) };
        }),
  );
  if (found.length === 0) return;
  await context.sync();
  for (const { info, shared } of found) {
    if (!shared.isNullObject)
      throw new HostError("table-in-the-way", "rewrite", info.name, cellAddress(shared.rowIndex, shared.columnIndex));
  }
}

interface Loading {
  readonly tables: Excel.TableCollection;
  readonly info: SheetInfo;
  readonly range: Excel.Range;
  readonly used: Excel.Range;
  readonly look: Excel.WorksheetCustomProperty;
  readonly version: Excel.WorksheetCustomProperty;
  readonly charts: Excel.ChartCollection;
  readonly protection: Excel.WorksheetProtection;
  readonly filter: Excel.AutoFilter;
}

function loadState(context: Excel.RequestContext, info: SheetInfo): Loading {
  const sheet = context.workbook.worksheets.getItem(info.id);
  const range = sheet.names.getItemOrNullObject(AREA).getRangeOrNullObject();
  return {
    info,
    range: askBounds(range),
    used: askBounds(sheet.getUsedRangeOrNullObject(true)),
    look: sheet.customProperties.getItemOrNullObject(LOOK).load({ value: true }),
    version: sheet.customProperties.getItemOrNullObject(VERSION).load({ value: true }),
    charts: loadCharts(sheet),
    tables: sheet.tables.load({ name: true }),
    protection: sheet.protection.load({ protected: true }),
    filter: sheet.autoFilter.load({ enabled: true }),
  };
}

function takeState({
  info,
  range,
  look,
  version,
  charts,
  protection,
  filter,
}: Loading): Omit<OwnState, "formulas" | "formats" | "filled" | "beside"> {
  if (info.own === null) throw new HostError("unexpected", "not an own sheet", info.name);
  if (protection.protected) throw new HostError("protected-sheet", "rewrite", info.name);
  const lookText = look.isNullObject ? null : look.value;
  return {
    key: info.own,
    id: info.id,
    name: info.name,
    visible: info.visible,
    mark: info.mark,
    area: range.isNullObject ? { row: 0, column: 0, rows: 0, columns: 0 } : rectangleOf(range),
    look: readLook(lookText),
    lookText,
    version: version.isNullObject ? null : version.value,
    charts: countOldCharts(charts),
    isFiltered: filter.enabled,
  };
}
