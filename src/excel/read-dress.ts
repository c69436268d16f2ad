// Reads what a person made our sheets look like. Areas of one role are asked for as wholes; cell by cell, and only for what
// differs, on the sheets where an area does not look as we wrote it. Two round trips, as long as an answer holds them.

import type { Sheet } from "../report/sheet";
import {
  BLANK,
  type CellDress,
  type Dress,
  type Feature,
  FEATURES,
  featuresOf,
  type FeatureValue,
  isSame,
  type Look,
  type SheetFilter,
  type Zoom,
} from "./dress";
import { areOurs, BORDERS, linesOf, loadLines } from "./drawn-lines";
import { askBounds, rectangleOf } from "./read-values";
import { areasByKey, areasOf, lookKeys } from "./role-areas";
import { STYLES } from "./styles";
import { takeSteps } from "./take-steps";
import { stopIfCancelled } from "./with-excel";
import { type Send, sendInParts } from "./write-sheet";

export interface Dressed {
  /** The sheet's id. */
  readonly id: string;
  /** What was written, from A1. */
  readonly sheet: Sheet;
}

/** About so many bytes an answer takes for each. */
const BYTES_A_LINE = 60;
const BYTES_AN_AREA = 600;
const BYTES_A_CELL = 30;
const BYTES_A_FEATURE = 25;
/** A part of a sheet is asked for that fits an answer with others. */
const PART_BYTES = 1_000_000;
const LINES_AT_ONCE = Math.floor(PART_BYTES / BYTES_A_LINE);

type Tree = { [part: string]: true | Tree };
type Properties = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

export async function readDress(
  context: Excel.RequestContext,
  all: readonly Dressed[],
  signal: AbortSignal,
): Promise<readonly Dress[]> {
  if (all.length === 0) return [];
  stopIfCancelled(signal);
  const room = sendInParts(context, () => {
    stopIfCancelled(signal);
  });
  const asked: Wholes[] = [];
  for (const dressed of all) asked.push(await askWholes(context, dressed, room));
  await context.sync();
  const cells = await readCells(
    context,
    asked.map(({ dressed, keys, areas, borders }) => ({
      dressed,
      keys,
      features: changedFeatures(areas),
      hasLines: !areOurs(borders),
    })),
    signal,
  );
  return asked.map((entry, index) => ({ cells: cells[index] ?? new Map<string, CellDress>(), ...takeLines(entry) }));
}

interface Wholes {
  readonly dressed: Dressed;
  readonly keys: readonly (readonly string[])[];
  readonly areas: readonly { readonly key: string; readonly format: Excel.RangeFormat }[];
  /** Of the tables. */
  readonly borders: readonly Excel.RangeBorder[];
  readonly rows: readonly OfficeExtension.ClientResult<Excel.RowProperties[]>[];
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly frozen: Excel.Range;
  readonly page: Excel.PageLayout;
  readonly breaks: Excel.PageBreakCollection;
  readonly filter: { readonly state: Excel.AutoFilter; readonly range: Excel.Range };
}

async function askWholes(context: Excel.RequestContext, dressed: Dressed, room: Send): Promise<Wholes> {
  const target = context.workbook.worksheets.getItem(dressed.id);
  const { rows, columns } = dressed.sheet;
  const lines: OfficeExtension.ClientResult<Excel.RowProperties[]>[] = [];
  for (let first = 0; first < rows.length; first += LINES_AT_ONCE) {
    const count = Math.min(LINES_AT_ONCE, rows.length - first);
    await room(count * BYTES_A_LINE);
    const range = target.getRangeByIndexes(first, 0, count, 1);
    lines.push(range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }));
  }
  const pause = (): Promise<void> => room(0);
  const keys = await takeSteps(lookKeys(dressed.sheet, BLANK), pause);
  const areas: Wholes["areas"][number][] = [];
  for (const [key, addresses] of await takeSteps(areasByKey(keys), pause)) {
    for (const address of addresses) {
      await room(address.length + BYTES_AN_AREA);
      areas.push({ key, format: target.getRanges(address).format.load(treeOf(FEATURES)) });
    }
  }
  const borders: Excel.RangeBorder[] = [];
  const isBoxed = (role: keyof typeof STYLES): boolean => (STYLES as Partial<typeof STYLES>)[role]?.boxed ?? false;
  for (const address of await takeSteps(areasOf(keys, isBoxed), pause)) {
    await room(address.length + BYTES_AN_AREA);
    borders.push(...loadLines(target.getRanges(address)));
  }
  return {
    dressed,
    keys,
    areas,
    borders,
    rows: lines,
    columns: target
      .getRangeByIndexes(0, 0, 1, columns.length)
      .getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    filter: {
      state: target.autoFilter.load({ enabled: true, criteria: true }),
      range: askBounds(target.autoFilter.getRangeOrNullObject()),
    },
    frozen: target.freezePanes.getLocationOrNullObject().load({ rowCount: true, columnCount: true }),
    page: target.pageLayout.load({ zoom: true }),
    breaks: target.horizontalPageBreaks.load({ rowIndex: true }),
  };
}

/** ["font.name", "wrapText"] → { font: { name: true }, wrapText: true } */
function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = {};
  for (const path of paths) {
    const parts = path.split(".");
    const last = parts.pop() ?? "";
    parts.reduce((inner, part) => (inner[part] ??= {}) as Tree, tree)[last] = true;
  }
  return tree;
}

function valueAt(format: object | undefined, feature: Feature): unknown {
  return feature.split(".").reduce((part: unknown, name) => (part as Tree | undefined)?.[name], format);
}

/** Several looks in one area read as none. */
function changedFeatures(areas: Wholes["areas"]): Look[] {
  return FEATURES.filter((feature) =>
    areas.some(({ key, format }) => !isSame(valueAt(format, feature), featuresOf(key)[feature])),
  );
}

interface Wanted {
  readonly dressed: Dressed;
  readonly keys: readonly (readonly string[])[];
  readonly features: readonly Look[];
  readonly hasLines: boolean;
}

async function readCells(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  signal: AbortSignal,
): Promise<Map<string, CellDress>[]> {
  const asked: { index: number; first: number; properties: Properties }[] = [];
  const room = sendInParts(context, () => {
    stopIfCancelled(signal);
  });
  for (const [index, { dressed, features, hasLines }] of wanted.entries()) {
    const paths = hasLines ? [...features, ...BORDERS] : features;
    if (paths.length === 0) continue;
    const { rows, columns } = dressed.sheet;
    const lineBytes = columns.length * (BYTES_A_CELL + BYTES_A_FEATURE * paths.length);
    const height = Math.max(1, Math.floor(PART_BYTES / lineBytes));
    for (let first = 0; first < rows.length; first += height) {
      const count = Math.min(height, rows.length - first);
      await room(count * lineBytes);
      const range = context.workbook.worksheets.getItem(dressed.id).getRangeByIndexes(first, 0, count, columns.length);
      asked.push({ index, first, properties: range.getCellProperties({ format: treeOf(paths) }) });
    }
  }
  if (asked.length > 0) await context.sync();
  const found = wanted.map(() => new Map<string, CellDress>());
  for (const { index, first, properties } of asked) collect(wanted[index], first, properties.value, found[index]);
  return found;
}

function collect(
  wanted: Wanted | undefined,
  first: number,
  lines: readonly (readonly Excel.CellProperties[])[],
  found: Map<string, CellDress> | undefined,
): void {
  lines.forEach((line, at) => {
    line.forEach(({ format }, column) => {
      const ours = featuresOf(wanted?.keys[first + at]?.[column] ?? BLANK);
      const theirs = (wanted?.features ?? []).flatMap((feature): [Feature, FeatureValue][] => {
        const value = valueAt(format, feature);
        return isValue(value) && !isSame(value, ours[feature]) ? [[feature, value]] : [];
      });
      const drawn = wanted?.hasLines ? linesOf(lines, at, column) : [];
      if (theirs.length + drawn.length > 0) found?.set(`${first + at}:${column}`, new Map([...theirs, ...drawn]));
    });
  });
}

/** Letters of several looks in one cell read as none: they can't be put back by the cell. */
function isValue(value: unknown): value is FeatureValue {
  return value !== "" && ["string", "number", "boolean"].includes(typeof value);
}

function takeLines({ rows, columns, frozen, page, breaks, filter: asked }: Wholes): Omit<Dress, "cells"> {
  const filter = takeFilter(asked);
  const heights = rows
    .flatMap(({ value }) => value)
    .map((row) => ({ hidden: row.rowHidden ?? false, size: row.format?.rowHeight }));
  const widths = columns.value.map((column) => ({
    hidden: column.columnHidden ?? false,
    size: column.format?.columnWidth,
  }));
  return {
    heights: sizes(heights),
    widths: sizes(widths),
    hiddenRows: new Set([...hidden(heights)].filter((row) => !isFiltered(filter, row))),
    hiddenColumns: hidden(widths),
    filter,
    frozen: frozen.isNullObject ? null : frozenOf(frozen),
    zoom: takeZoom(page.zoom),
    breaks: breaks.items.map(({ rowIndex }) => rowIndex).sort((a, b) => a - b),
  };
}

/** Where the sheet is fitted on pages its scale follows from them. */
function takeZoom({ scale, horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions): Zoom {
  const fits = {
    ...(horizontalFitToPages && { horizontalFitToPages }),
    ...(verticalFitToPages && { verticalFitToPages }),
  };
  return Object.keys(fits).length > 0 ? fits : { scale: scale ?? 100 };
}

function takeFilter({ state, range }: Wholes["filter"]): SheetFilter | null {
  if (!state.enabled || range.isNullObject) return null;
  const criteria = state.criteria.flatMap((one, at): [number, Excel.FilterCriteria][] =>
    (one as Partial<Excel.FilterCriteria> | null)?.filterOn ? [[at, one]] : [],
  );
  return { area: rectangleOf(range), criteria: new Map(criteria) };
}

/** The filter hides such rows, and will again. */
function isFiltered(filter: SheetFilter | null, row: number): boolean {
  if (filter === null || filter.criteria.size === 0) return false;
  return row > filter.area.row && row < filter.area.row + filter.area.rows;
}

interface LineSize {
  readonly hidden: boolean;
  readonly size: number | undefined;
}

function sizes(lines: readonly LineSize[]): Map<number, number> {
  return new Map(lines.flatMap((line, at): [number, number][] => (line.hidden || !line.size ? [] : [[at, line.size]])));
}

function hidden(lines: readonly LineSize[]): Set<number> {
  return new Set(lines.flatMap((line, at) => (line.hidden ? [at] : [])));
}

/** Frozen rows reach over all columns, frozen columns over all rows. */
function frozenOf({ rowCount, columnCount }: Excel.Range): { rows: number; columns: number } {
  const most = { rows: 1_048_576, columns: 16_384 };
  return { rows: rowCount === most.rows ? 0 : rowCount, columns: columnCount === most.columns ? 0 : columnCount };
}
