// Where what a person made a sheet of ours look like belongs when it is written again: with its unit and its column. Pure.

import type { Role, Sheet } from "../report/sheet";
import { alignColumns } from "./align-columns";
import { formatOf } from "./cell-input";
import {
  UNDRESSED,
  type CellDress,
  type Dress,
  type Feature,
  type FeatureValue,
  type SheetFilter,
  type Zoom,
} from "./dress";
import type { PlannedSheet } from "./plan-sheet";
import type { OwnState } from "./read-own-sheets";
import { createRowHeight, LINE_HEIGHT, MOST_MEASURED } from "./row-heights";
import type { SheetLook } from "./sheet-look";
import { columnPoints, STYLES } from "./styles";
import { readRow } from "./written-rows";

export interface CarriedDress {
  readonly dress: Dress;
  /** By "row:column": number formats go with the contents. */
  readonly formats: ReadonlyMap<string, string>;
}

/** `written`: the sheet as it stands, with what it holds. */
export function carryDress(old: Dress, state: OwnState, written: Sheet, plan: PlannedSheet): CarriedDress {
  const { look, area } = state;
  if (look === null) return { dress: UNDRESSED, formats: new Map() };
  const moved = movedLines(state, plan);
  const newRow = (row: number): number | null => moved.rows[row - area.row]?.new ?? null;
  const newColumn = (column: number): number | null => moved.columns[column - area.column]?.new ?? null;
  const { cells, formats } = carryCells(old, state, look, plan.sheet, moved);
  const dress: Dress = {
    cells,
    widths: carryWidths(old, state, look, moved),
    heights: carryHeights(old, written, newRow),
    hiddenColumns: places(old.hiddenColumns, newColumn),
    hiddenRows: places(old.hiddenRows, newRow),
    filter: old.filter && carryFilter(old.filter, plan.sheet, newRow, newColumn),
    ...carryPages(old, look, moved, area.row),
  };
  return { dress, formats };
}

function places(lines: Iterable<number>, to: (line: number) => number | null): Set<number> {
  return new Set([...lines].flatMap((line) => to(line) ?? []));
}

interface Moved {
  /** Of the area that was written, from its top; null: nowhere. */
  readonly rows: readonly { readonly new: number | null; readonly pattern: number; readonly key: string }[];
  /** `old`: which of the columns that were written. */
  readonly columns: readonly { readonly new: number | null; readonly old: number | null }[];
}

export function movedLines({ area, look, formulas }: OwnState, plan: PlannedSheet): Moved {
  const written = formulas.map((row) => readRow(row.at(-1)));
  const columns = alignColumns(formulas, written, area.columns - 1).map((old) => {
    const key = old === null ? undefined : look?.columnKeys[old];
    // Headings with a date in them change from press to press.
    const same = look?.columns.length === plan.sheet.columns.length ? old : null;
    return { old, new: key === undefined ? null : (plan.places.columnOf(key) ?? same) };
  });
  const rows = written.map((row) => ({
    new: row && plan.places.rowOf(row.key),
    pattern: row?.pattern ?? -1,
    key: row?.key ?? "",
  }));
  return { rows, columns };
}

type Given = Feature | "numberFormat";

const NOTHING: ReadonlyMap<Given, FeatureValue> = new Map();

interface Carried {
  readonly cells: Map<string, CellDress>;
  readonly formats: Map<string, string>;
}

function carryCells(old: Dress, state: OwnState, look: SheetLook, sheet: Sheet, { rows, columns }: Moved): Carried {
  const carried: Carried = { cells: new Map(), formats: new Map() };
  const shared = new Shared();
  rows.forEach(({ new: row, pattern }, at) => {
    columns.forEach(({ new: column, old: from }, place) => {
      const was = from === null ? undefined : look.patterns[pattern]?.[from];
      const role = was?.role;
      const dress = old.cells.get(`${state.area.row + at}:${state.area.column + place}`);
      if (column === null) return;
      const format = state.formats[at]?.[place] ?? "General";
      const isOwnFormat = was && format !== formatOf(was);
      const given = isOwnFormat ? new Map<Given, FeatureValue>(dress).set("numberFormat", format) : (dress ?? NOTHING);
      if (role !== undefined) shared.add(column, role, given);
      if (row !== null) put(carried, sheet, row, column, role, given);
    });
  });
  const known = new Set(rows.map((row) => row.new));
  sheet.rows.forEach((line, row) => {
    if (known.has(row)) return;
    line.forEach((cell, column) => {
      if (cell) put(carried, sheet, row, column, cell.role, shared.of(column, cell.role));
    });
  });
  return carried;
}

function put(
  { cells, formats }: Carried,
  sheet: Sheet,
  row: number,
  column: number,
  role: Role | undefined,
  given: ReadonlyMap<Given, FeatureValue>,
): void {
  if (given.size === 0) return;
  const { numberFormat, ...features } = Object.fromEntries(given) as Partial<Record<Given, FeatureValue>>;
  const dress = Object.entries(features) as [Feature, FeatureValue][];
  if (dress.length > 0) cells.set(`${row}:${column}`, new Map(dress));
  // A figure of another kind has another format; as text, a number of ours would become one.
  const isFigure = numberFormat !== undefined && numberFormat !== "@" && sheet.rows[row]?.[column]?.role === role;
  if (isFigure) formats.set(`${row}:${column}`, String(numberFormat));
}

/** What all cells of a role in a column were given, as when a person dresses a whole column: a new unit's cell has it too. */
class Shared {
  private readonly found = new Map<string, ReadonlyMap<Given, FeatureValue>>();

  add(column: number, role: Role, given: ReadonlyMap<Given, FeatureValue>): void {
    const key = `${column}/${role}`;
    const before = this.found.get(key);
    if (before?.size === 0) return;
    this.found.set(key, before ? new Map([...before].filter(([name, value]) => given.get(name) === value)) : given);
  }

  of(column: number, role: Role): ReadonlyMap<Given, FeatureValue> {
    return this.found.get(`${column}/${role}`) ?? NOTHING;
  }
}

/** Excel rounds widths to whole pixels. */
const ROUNDED = 1;

function carryWidths(old: Dress, { area }: OwnState, look: SheetLook, { columns }: Moved): Map<number, number> {
  const theirs = columns.flatMap(({ new: column, old: from }, place): [number, number][] => {
    const width = old.widths.get(area.column + place);
    const ours = look.columns[from ?? -1];
    if (column === null || width === undefined || ours === undefined) return [];
    return Math.abs(width - columnPoints(ours)) <= ROUNDED ? [] : [[column, width]];
  });
  return new Map(theirs);
}

/** Points by which programs differ on the height of a line. */
const LINE_ROUNDED = 3.5;

/**
 * Excel does not tell who set a height, and fits most to the texts. Of a row of single lines a height that no line has is the
 * person's; others follow the texts.
 */
function carryHeights(
  { heights }: Dress,
  written: Sheet,
  newRow: (row: number) => number | null,
): ReadonlyMap<number, number> {
  if (written.rows.length > MOST_MEASURED) return new Map();
  const heightOf = createRowHeight(written);
  const theirs = [...heights].flatMap(([row, height]): [number, number][] => {
    if (Math.abs(height - LINE_HEIGHT) <= LINE_ROUNDED) return [];
    const to = newRow(row);
    return to !== null && row < written.rows.length && heightOf(row) <= LINE_HEIGHT ? [[to, height]] : [];
  });
  return new Map(theirs);
}

/** Over the table as it is now, from its heading to its last line. */
function carryFilter(
  { area, criteria }: SheetFilter,
  sheet: Sheet,
  newRow: (row: number) => number | null,
  newColumn: (column: number) => number | null,
): SheetFilter | null {
  const columns = Array.from({ length: area.columns }, (_, at) => newColumn(area.column + at));
  const known = columns.filter((column) => column !== null);
  const row = newRow(area.row);
  if (row === null || known.length === 0) return null;
  const column = Math.min(...known);
  const kept = [...criteria].flatMap(([at, criterion]): [number, Excel.FilterCriteria][] => {
    const to = columns[at] ?? null;
    return to === null ? [] : [[to - column, criterion]];
  });
  const last = sheet.filter && sheet.headings?.last === row ? sheet.rows.length - 1 : lastOfTable(sheet, row, column);
  return {
    area: { row, column, rows: last - row + 1, columns: Math.max(...known) - column + 1 },
    criteria: new Map(kept),
  };
}

/** The last row below `row` without a gap whose cell in the column has lines around it. */
function lastOfTable(sheet: Sheet, row: number, column: number): number {
  const isBoxed = (at: number): boolean => {
    const cell = sheet.rows[at]?.[column];
    return cell ? STYLES[cell.role].boxed === true : false;
  };
  let last = row;
  while (isBoxed(last + 1)) last += 1;
  return last;
}

/** What is as we set it follows the rows; what the person set stays: a zoom as it is, breaks with their rows. */
function carryPages({ zoom, breaks }: Dress, { print }: SheetLook, { rows }: Moved, first: number): Partial<Dress> {
  const began = (breaks ?? []).map((row) => rows[row - first]);
  const ours = print?.breaks ?? [];
  const isOurs = began.length === ours.length && began.every((row) => row !== undefined && ours.includes(row.key));
  const kept = began.flatMap((row) => row?.new ?? []).filter((row) => row > 0);
  return {
    ...(zoom && !isOurZoom(zoom, print?.pages) && { zoom }),
    ...(!isOurs && { breaks: kept.sort((a, b) => a - b) }),
  };
}

/** `pages`: undefined where it is not known. */
function isOurZoom(
  { scale, horizontalFitToPages, verticalFitToPages }: Zoom,
  pages: number | null | undefined,
): boolean {
  if (scale !== undefined || horizontalFitToPages !== 1) return false;
  return pages === undefined || (verticalFitToPages ?? null) === pages;
}
