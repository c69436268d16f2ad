// The board: everything that was read from a workbook, ready to be counted.

import type { Admission } from "./admission";
import type { CompositionGoal, Grouping } from "./grouping";
import type { ColumnId } from "./issue";
import type { Period } from "./period";
import type { Settings } from "./settings";
import type { Unit } from "./unit";

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
  readonly kind: "units" | "admissions";
  /** One-based row of the sheet: the first row of the headings. */
  readonly headingRow: number;
  readonly fingerprint: string;
  /** 0 – 1: that of the least sure column the sheet can't do without; 0 when one is missing. */
  readonly confidence: number;
  /** A stored mapping decided. */
  readonly mapped: boolean;
  readonly columns: readonly SourceColumn[];
  readonly unknown: readonly UnknownHeading[];
}

/** A heading row that was recognised and what stands below it. */
export interface Source {
  readonly sheet: string;
  /** The lists, and what a person defines: groupings and composition goals. */
  readonly kind: "units" | "admissions" | "groupings" | "goals";
  /** Rows of data that were read, not counting titles, totals and blank rows. */
  readonly rows: number;
  /** Rows read that an error keeps out of every figure. */
  readonly leftOut: number;
  /** Of a list of admissions: its people in Board.admissions. */
  readonly people?: { readonly first: number; readonly count: number };
  /** Only of lists: the headings of the other kinds are not mapped. */
  readonly layout?: SourceLayout;
}

export interface Board {
  readonly units: readonly Unit[];
  /** Indices of the units without a parent, in sheet order. */
  readonly roots: readonly number[];
  /** Every row that names a person, also those that can't be counted (unit or countingDay is null). */
  readonly admissions: readonly Admission[];
  readonly sources: readonly Source[];
  /** Sheets that are nearly a list, and summaries that were left out: a mapping may still make them one. */
  readonly candidates?: readonly SourceLayout[];
  /** Breakdowns by a person's own words; absent where nobody defined one. */
  readonly groupings?: readonly Grouping[];
  readonly goals?: readonly CompositionGoal[];
  readonly settings: Settings;
}
