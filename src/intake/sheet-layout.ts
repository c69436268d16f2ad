// What a heading row says: which column holds what. Where the row stands is found by recognise-sheet.ts; how sure it is and
// what a person is shown of it stands in describe-layout.ts.

import { cellAddress, type CellValue, type Grid } from "../model/grid";
import type { ColumnId, SheetKind } from "../model/issue";
import type { Period } from "../model/period";
import type { SheetMapping } from "../model/settings";
import type { UnitKey } from "../model/unit-key";
import { cellText } from "./cell-text";
import { findDateParts, type DateParts } from "./date-parts";
import { holdsDegrees } from "./degrees-column";
import { foldText } from "./fold";
import { figureHeading, headingColumn, isUnmarkedHeading, normaliseHeading, periodIn, type FigureId } from "./headings";
import { plainNameAmong } from "./last-resort";
import { withUpperUnits } from "./upper-units";

/** Columns and rows are positions in `grid.values`. */
export interface SheetLayout {
  readonly grid: Grid;
  readonly kind: SheetKind;
  readonly headingRow: number;
  readonly firstDataRow: number;
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly figures: readonly FigureColumn[];
  /** Headings that name a column which an earlier one named already. */
  readonly repeated: readonly RepeatedHeading[];
  /** Dates in three columns each. */
  readonly dateParts: readonly DateParts[];
  /** Every heading that is not blank. */
  readonly headings: readonly Heading[];
  /** A stored mapping decided. */
  readonly mapped: boolean;
  /** A blank cell in the column of units means the unit above. */
  readonly unitAbove: boolean;
  /** The unit of everyone, where no column says it: the sheet or its title is called like one. */
  readonly unitText?: string;
  /** The column of given names, of names in two columns. */
  readonly givenNames?: number;
  /** No column says the unit: rows among the people do. The unit of those above the first such row, "" for none. */
  readonly unitByGroup?: string;
  /** Where the text of a cell stands truly, of a grid in which it was moved to the column of names. */
  readonly columnOf?: (row: number, column: number) => number;
  /** The unit of everyone, as a person said. */
  readonly unit?: UnitKey;
}
export interface FigureColumn {
  readonly id: FigureId;
  readonly column: number;
  /** null: neither the heading nor the title above says which. */
  readonly period: Period | null;
  readonly heading: string;
  /** The other columns of a plan that stands in quarters. */
  readonly quarters?: readonly number[];
}
export interface RepeatedHeading {
  readonly id: ColumnId;
  readonly column: number;
  readonly heading: string;
}
export interface Heading {
  readonly key: string;
  readonly column: number;
  /** What to try, the longest first: "Kế hoạch 2017", "2017". */
  readonly texts: readonly string[];
}

/** Headings of one row or several rows above one another; a blank one has no texts. */
export type HeadingTexts = readonly (readonly string[])[];

const FIGURE_IDS: ReadonlySet<string> = new Set<FigureId>([
  "unit.plan",
  "unit.total",
  "unit.certificates",
  "unit.classes",
  "goal.share",
]);

/** The true A1 address of a cell of a grid. */
export function addressIn(grid: Grid, row: number, column: number): string {
  return cellAddress(grid.row + row, grid.column + column);
}

export function plansOf({ figures }: SheetLayout): readonly FigureColumn[] {
  return figures.filter(({ id }) => id === "unit.plan");
}

export function layoutOf(
  grid: Grid,
  kind: SheetKind,
  headingRow: number,
  rows: number,
  texts: HeadingTexts,
  mapping?: SheetMapping,
): SheetLayout {
  const headings = headingsOf(texts);
  const found = {
    columns: new Map<ColumnId, number>(),
    figures: [] as FigureColumn[],
    quarters: [] as FigureColumn[],
    repeated: [] as RepeatedHeading[],
  };
  const asked = (heading: Heading): ColumnId | "ignore" | undefined => mapping?.columns[heading.key];
  // What a person said comes first, so that a heading further left can't take its place.
  for (const heading of headings) {
    const id = asked(heading);
    if (id === undefined || id === "ignore") continue;
    if (isFigure(id)) addFigure(found.figures, heading, id, periodIn(heading.texts[0] ?? ""));
    else if (!found.columns.has(id)) found.columns.set(id, heading.column);
  }
  const said = new Set(found.columns.keys());
  const dateParts = findDateParts(kind, headings, (heading) => asked(heading) === undefined).filter(
    ({ id }) => !said.has(id),
  );
  for (const { id, column } of dateParts) if (!found.columns.has(id)) found.columns.set(id, column);
  const isUnmarked = ({ texts: tried }: Heading): boolean => tried.every((text) => isUnmarkedHeading(kind, text));
  for (const heading of [...headings.filter((one) => !isUnmarked(one)), ...headings.filter(isUnmarked)]) {
    const isPart = dateParts.some(({ column }) => heading.column >= column && heading.column < column + 3);
    if (asked(heading) === undefined && !isPart) takeHeading(kind, heading, said, found);
  }
  const { columns } = found;
  if (columns.has("admission.admitted") && !columns.has("admission.name")) {
    const plain = plainNameAmong(headings.filter((heading) => asked(heading) === undefined));
    if (plain !== undefined) columns.set("admission.name", plain);
  }
  const schooling = headings.find(({ column }) => column === columns.get("admission.education"));
  const isOpen = !said.has("admission.education") && !columns.has("admission.qualification");
  if (schooling && isOpen && holdsDegrees(grid, headingRow + rows, schooling)) {
    columns.delete("admission.education");
    columns.set("admission.qualification", schooling.column);
  }
  const repeated = withUpperUnits({ kind, grid, firstDataRow: headingRow + rows, headings, said }, found);
  const figures = withQuarters(found.figures, found.quarters);
  return {
    grid,
    kind,
    headingRow,
    firstDataRow: headingRow + rows,
    columns,
    repeated,
    dateParts,
    headings,
    figures: withPeriods(figures, grid, headingRow),
    mapped: mapping !== undefined,
    unitAbove: mapping?.unitAbove === true,
    ...(mapping?.unit === undefined ? {} : { unit: mapping.unit }),
  };
}

export function headingsOf(texts: HeadingTexts): readonly Heading[] {
  return texts.flatMap((tried, column) => {
    const filled = tried.filter((text) => text !== "");
    const key = normaliseHeading(filled[0] ?? "") || foldText(filled[0] ?? "");
    return key === "" ? [] : [{ key, column, texts: filled }];
  });
}

function takeHeading(
  kind: SheetKind,
  heading: Heading,
  said: ReadonlySet<ColumnId>,
  found: {
    columns: Map<ColumnId, number>;
    figures: FigureColumn[];
    quarters: FigureColumn[];
    repeated: RepeatedHeading[];
  },
): void {
  const figure = firstOf(heading.texts, (text) => figureHeading(kind, text));
  const id = firstOf(heading.texts, (text) => headingColumn(kind, text));
  if (figure?.isQuarter === true)
    found.quarters.push({ ...figure, column: heading.column, heading: heading.texts[0] ?? "" });
  else if (figure) addFigure(found.figures, heading, figure.id, figure.period);
  else if (id !== null && !found.columns.has(id)) found.columns.set(id, heading.column);
  else if (id !== null && !said.has(id)) {
    found.repeated.push({ id, column: heading.column, heading: heading.texts[0] ?? "" });
  }
}

function addFigure(figures: FigureColumn[], { column, texts }: Heading, id: FigureId, period: Period | null): void {
  figures.push({ id, column, period, heading: texts[0] ?? "" });
}

export function isFigure(id: ColumnId): id is FigureId {
  return FIGURE_IDS.has(id);
}

/** Quarters make the plan of a year that has no column for the whole. */
function withQuarters(figures: readonly FigureColumn[], quarters: readonly FigureColumn[]): readonly FigureColumn[] {
  const [first, ...others] = quarters;
  if (!first || figures.some(({ id }) => id === "unit.plan")) return figures;
  const ofYear = others.filter(({ period }) => JSON.stringify(period) === JSON.stringify(first.period));
  return [...figures, { ...first, quarters: ofYear.map(({ column }) => column) }];
}

/** A figure without a period of its own has that of the title; a total, that of the only plan beside it. */
function withPeriods(figures: readonly FigureColumn[], grid: Grid, headingRow: number): readonly FigureColumn[] {
  if (figures.every(({ period }) => period !== null)) return figures;
  const title = titleYear(grid, headingRow);
  const plans = figures.filter(({ id, period }) => id === "unit.plan" && period !== null);
  const only = plans.length === 1 ? (plans[0]?.period ?? null) : null;
  return figures.map((figure) => ({
    ...figure,
    period: figure.period ?? (figure.id === "unit.plan" ? title : (only ?? title)),
  }));
}

const YEAR_IN_TITLE = /(?<!\d)n[ăa]m (20\d{2}|19\d{2})(?!\d)/gu;

/** The one year that the rows above the headings name: the year of a column "Kế hoạch". */
export function titleYear(grid: Grid, headingRow: number): Period | null {
  const years = new Set<string>();
  for (const row of grid.values.slice(0, headingRow)) {
    for (const value of row) for (const year of yearsIn(value)) years.add(year);
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? { kind: "year", year: Number(year) } : null;
}

function yearsIn(value: CellValue): string[] {
  return [...foldText(cellText(value)).matchAll(YEAR_IN_TITLE)].map((match) => match[1] ?? "");
}

export function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const result = read(text);
    if (result !== null) return result;
  }
  return null;
}

/** Equal headings, equal fingerprints: what a stored mapping was made for. */
export function fingerprintOf(headings: readonly Heading[]): string {
  let state = 0x811c9dc5;
  for (const character of headings.map(({ key }) => key).join("|")) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return `${String(headings.length)}-${(state >>> 0).toString(16)}`;
}
