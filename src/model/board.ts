// The board: everything that was read from a workbook, ready to be counted.

import type { AdmissionColumns } from "./admission-columns";
import type { FormRow } from "./form-row";
import type { CompositionGoal, Grouping, ShareGoal } from "./grouping";
import type { Grid } from "./grid";
import type { ColumnId, SheetKind } from "./issue";
import type { Period } from "./period";
import type { Settings } from "./settings";
import type { Unit } from "./unit";
import type { UnitKey } from "./unit-key";

/** A heading and the column that it was taken for. */
export interface SourceColumn {
  /** Names the heading in a SheetMapping. */
  readonly key: string;
  readonly heading: string;
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly id: ColumnId;
  /** 0 – 1: how sure the heading makes it, and how many of the cells below fit. */
  readonly confidence: number;
  /** Of a column whose heading names a year or term. */
  readonly period?: Period | null;
}

/** A heading that is not read; `suggestion` is the column it may mean. */
export interface UnknownHeading {
  readonly key: string;
  readonly heading: string;
  readonly column: number;
  readonly suggestion: ColumnId | null;
}

/** How the headings of a sheet were understood: what a person sees and corrects (Settings.mapping). */
export interface SourceLayout {
  readonly sheet: string;
  /** Name of the Excel table; absent for the used range of the sheet. */
  readonly table?: string;
  readonly kind: SheetKind;
  /** One-based row of the sheet: the first row of the headings. */
  readonly headingRow: number;
  /** How many rows the headings take. */
  readonly headingRows: number;
  readonly fingerprint: string;
  /** 0 – 1: that of the least sure column the sheet can't do without; 0 when one is missing. */
  readonly confidence: number;
  /** A stored mapping decided. */
  readonly mapped: boolean;
  /** Columns that it can't be read without. */
  readonly missing: readonly ColumnId[];
  /** Of admissions: blank cells in the column of units below a filled one, and whether they mean the unit above. */
  readonly blankUnits: number;
  readonly unitAbove: boolean;
  /** A person said that everyone is of this unit. */
  readonly unit?: UnitKey;
  /** Zero-based column of the sheet, of names in two columns. */
  readonly givenNames?: number;
  readonly columns: readonly SourceColumn[];
  readonly unknown: readonly UnknownHeading[];
}

/** A heading row that was recognised and what stands below it. */
export interface Source {
  readonly sheet: string;
  /** The lists, and what a person defines: groupings and composition goals. */
  readonly kind: SheetKind;
  /** Rows of data that were read, not counting titles, totals and blank rows. */
  readonly rows: number;
  /** Rows read that an error keeps out of every figure. */
  readonly leftOut: number;
  /** Of a list of admissions: its people in Board.admissions. */
  readonly people?: { readonly first: number; readonly count: number };
  readonly layout?: SourceLayout;
}

export interface Board {
  readonly units: readonly Unit[];
  /** Indices of the units without a parent, in sheet order. */
  readonly roots: readonly number[];
  /**
   * Units whose unit above is not known: they count in the totals and have rows of their own, but are none of the units directly
   * below. Absent where there are none.
   */
  readonly unplaced?: ReadonlySet<number>;
  /** Every row that names a person, also those that can't be counted (unit or countingDay is null). */
  readonly admissions: AdmissionColumns;
  readonly sources: readonly Source[];
  /** Sheets that are nearly a list, and summaries that were left out: a mapping may still make them one. */
  readonly candidates?: readonly SourceLayout[];
  /** The first rows of every table and sheet that a person may choose as a list, in the order of the workbook. */
  readonly openings?: readonly Grid[];
  /** The person's sheets that are hidden, and so were not read; absent where there are none. */
  readonly hiddenSheets?: readonly string[];
  /** Whose list of units it is, as its title says; absent where none says it. */
  readonly organisationTitle?: string;
  /** Breakdowns by a person's own words; absent where nobody defined one. */
  readonly groupings?: readonly Grouping[];
  readonly goals?: readonly CompositionGoal[];
  /** What members should be of the population. */
  readonly densityGoals?: readonly ShareGoal[];
  /** The rows of form 2-BTCTW where a person keeps a list of their own. */
  readonly formRows?: readonly FormRow[];
  readonly settings: Settings;
  /** Days to add to a date cell of the workbook that is given as an argument; absent where it counts days from 1900. */
  readonly dayOffset?: number | undefined;
}

/** Sheets of the person's with something in them, of which nothing was read. */
export function unreadSheets({
  sources,
  openings = [],
}: Pick<Board, "openings"> & { readonly sources: readonly Pick<Source, "sheet">[] }): readonly string[] {
  const read = new Set(sources.map(({ sheet }) => sheet));
  return [...new Set(openings.map(({ sheet }) => sheet))].filter((sheet) => !read.has(sheet));
}

/** Rows of the lists that an error keeps out of every figure. */
export function rowsLeftOut(sources: readonly Source[]): number {
  return sources.reduce((sum, { leftOut }) => sum + leftOut, 0);
}

/**
 * The lists that are missing. Numbers typed for whole years need no list of people; but a sheet of which nothing was read may hold it,
 * unless the person said that it is none.
 */
export function missingLists(
  board: Pick<Board, "units" | "openings" | "settings"> & {
    readonly sources: readonly Pick<Source, "sheet" | "kind">[];
  },
): readonly ("units" | "admissions")[] {
  const { sources, settings } = board;
  const isNone = (sheet: string): boolean =>
    settings.mapping.some((one) => one.sheet === sheet && one.kind === "ignore");
  const isEnough = hasTypedTotals(board) && unreadSheets(board).every(isNone);
  return (["units", "admissions"] as const).filter(
    (kind) => !sources.some((source) => source.kind === kind) && (kind === "units" || !isEnough),
  );
}

/** Numbers of admitted people are typed for whole years or terms ("Kết nạp 2016"). */
export function hasTypedTotals({ units }: Pick<Board, "units">): boolean {
  return units.some(({ totals }) => totals.size > 0);
}
