// How the headings of a sheet were understood and how sure that is: what a person is shown, and what they correct.

import type { SourceColumn, SourceLayout, UnknownHeading } from "../model/board";
import type { CellValue } from "../model/grid";
import type { ColumnId } from "../model/issue";
import { cellText, isBlank } from "./cell-text";
import type { AttributeId } from "../model/attribute-values";
import { classify, saysNothing } from "./classify";
import { isLaterPart } from "./date-parts";
import { headingConfidence, suggestColumn } from "./headings";
import { parseDate } from "./parse-date";
import { parseNumber } from "./parse-number";
import { parsePlan } from "./parse-plan";
import { parseShare } from "./parse-share";
import { isColumnNumbers } from "./row-filter";
import { missingColumns, NEEDED_COLUMNS } from "./needed-columns";
import { fingerprintOf, type Heading, type SheetLayout } from "./sheet-layout";

const SAMPLED_CELLS = 40;
/** What a heading is worth whose own words are not known, only those below the heading over it. */
const SUB_HEADING = 0.8;
const NO_PERIOD = 0.5;

/** `blankUnits`: as reading counted them, where the rows were read. */
export function describeLayout(layout: SheetLayout, blankUnits = countBlankUnits(layout)): SourceLayout {
  const { grid, kind, headings, mapped } = layout;
  const read = columnsByPosition(layout);
  const columns: SourceColumn[] = [];
  const unknown: UnknownHeading[] = [];
  for (const heading of headings) {
    const { key, column, texts } = heading;
    if (isLaterPart(layout, column)) continue;
    const place = { key, heading: texts[0] ?? "", column: grid.column + column };
    const known = read.get(column);
    if (known) columns.push({ ...place, ...known, confidence: confidenceOf(layout, heading, known) });
    else unknown.push({ ...place, suggestion: suggestColumn(kind, texts[0] ?? "") });
  }
  return {
    sheet: grid.sheet,
    ...(grid.table === undefined ? {} : { table: grid.table }),
    kind,
    headingRow: grid.row + layout.headingRow + 1,
    headingRows: layout.firstDataRow - layout.headingRow,
    fingerprint: fingerprintOf(headings),
    confidence: sheetConfidence(layout, columns),
    mapped,
    missing: missingColumns(layout),
    blankUnits,
    unitAbove: layout.unitAbove,
    ...(layout.unit === undefined ? {} : { unit: layout.unit }),
    ...(layout.givenNames === undefined ? {} : { givenNames: grid.column + layout.givenNames }),
    columns,
    unknown,
  };
}

type Known = Pick<SourceColumn, "id" | "period">;

function columnsByPosition({ columns, figures }: SheetLayout): ReadonlyMap<number, Known> {
  const known = new Map<number, Known>();
  for (const [id, column] of columns) known.set(column, { id });
  for (const { id, column, period } of figures) known.set(column, { id, period });
  return known;
}

/** What the heading is worth, less as far as the cells below do not look like such a column. */
function confidenceOf(layout: SheetLayout, { column, texts }: Heading, { id, period }: Known): number {
  const worth = layout.mapped
    ? 1
    : period === null
      ? NO_PERIOD
      : period !== undefined
        ? 1
        : headingWorth(layout.kind, id, texts);
  const share = fittingShare(layout, column, FITS[id] ?? anything);
  return Math.round(worth * (share === null ? 1 : 0.3 + 0.7 * share) * 100) / 100;
}

function headingWorth(kind: SheetLayout["kind"], id: ColumnId, texts: readonly string[]): number {
  return texts.length === 1 ? headingConfidence(kind, id, texts[0] ?? "") : SUB_HEADING;
}

/** The share of the filled cells that fit, of the first ones; null when there are none. Numbers of columns are no data. */
function fittingShare(
  { grid, firstDataRow }: SheetLayout,
  column: number,
  fits: (value: CellValue) => boolean,
): number | null {
  let [seen, fitting] = [0, 0];
  for (let row = firstDataRow; row < grid.values.length && seen < SAMPLED_CELLS; row += 1) {
    const values = grid.values[row] ?? [];
    const value = values[column];
    if (value === undefined || isBlank(value)) continue;
    if (row === firstDataRow && isColumnNumbers(values, cellText(value))) continue;
    seen += 1;
    if (fits(value)) fitting += 1;
  }
  return seen === 0 ? null : fitting / seen;
}

const LETTERS = /\p{L}{2}/u;
const anything = (): boolean => true;
const isName = (value: CellValue): boolean => typeof value === "string" && LETTERS.test(value);
const isDate = (value: CellValue): boolean => ["day", "month", "year"].includes(parseDate(value).kind);
const isNumber = (value: CellValue): boolean => parseNumber(value).kind === "number";
const isPlan = (value: CellValue): boolean => parsePlan(value).kind !== "problem";
const isShare = (value: CellValue): boolean => typeof parseShare(value) === "number";
const isOf =
  (dimension: AttributeId) =>
  (value: CellValue): boolean =>
    classify(dimension, cellText(value)) !== null || saysNothing(dimension, cellText(value));

const FITS: Readonly<Partial<Record<ColumnId, (value: CellValue) => boolean>>> = {
  "unit.name": isName,
  "unit.plan": isPlan,
  "unit.total": isNumber,
  "unit.certificates": isNumber,
  "unit.classes": isNumber,
  "unit.members": isNumber,
  "unit.members-at-start": isNumber,
  "unit.members-last-year": isNumber,
  "unit.population": isNumber,
  "unit.organisations": isNumber,
  "unit.from": isDate,
  "unit.to": isDate,
  "admission.name": isName,
  "admission.birth": isDate,
  "admission.sex": isOf("sex"),
  "admission.ethnicity": isOf("ethnicity"),
  "admission.religion": isOf("religion"),
  "admission.theory": isOf("theory"),
  "admission.youth": isOf("youth"),
  "admission.resolution": isDate,
  "admission.decision": isDate,
  "admission.admitted": isDate,
  "admission.official": isDate,
  "admission.certificate": isDate,
  "goal.share": isShare,
};

/** People without a unit of their own below a row that names one. */
function countBlankUnits({ grid, columns, firstDataRow }: SheetLayout): number {
  const [name, unit] = [columns.get("admission.name"), columns.get("admission.unit")];
  if (name === undefined || unit === undefined) return 0;
  let [blanks, below] = [0, false];
  for (let row = firstDataRow; row < grid.values.length; row += 1) {
    const values = grid.values[row];
    if (!isBlank(values?.[unit])) below = true;
    else if (below && !isBlank(values?.[name])) blanks += 1;
  }
  return blanks;
}

function sheetConfidence({ kind, unitText, unitByGroup, unit }: SheetLayout, columns: readonly SourceColumn[]): number {
  const of = (ids: readonly ColumnId[]): number =>
    Math.max(0, ...columns.filter(({ id }) => ids.includes(id)).map(({ confidence }) => confidence));
  const needed = NEEDED_COLUMNS[kind].filter(
    ([id]) => id !== "admission.unit" || (unitText ?? unitByGroup ?? unit) === undefined,
  );
  return Math.min(...needed.map(of));
}
