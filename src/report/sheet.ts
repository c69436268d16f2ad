// The description of a sheet to be written, as plain JSON. A cell names its role, never a colour or a font;
// excel/styles.ts knows what each role looks like.

import type { Figure } from "../indicators/figure";
import type { NamedCell } from "../model/cell-place";
import type { SheetKey } from "../model/sheet-key";

export type Role =
  | "organisation" // left of the frame: the committee
  | "department" // below it: the organ that issues the sheet
  | "motto" // right of the frame: "ĐẢNG CỘNG SẢN VIỆT NAM"
  | "form-number" // right of the frame: "Biểu số …"
  | "sheet-number" // the same on a sheet that is no form, left above the table
  | "title"
  | "subtitle" // "(Số liệu tính đến ngày …)"
  | "measure-unit" // "Đơn vị tính: Người"
  | "heading"
  | "column-number" // (1) (2) (3=2/1)
  | "ordinal" // STT
  | "code"
  | "text"
  | "count"
  | "decimal" // a number with one decimal: a mean, a rate a month
  | "percent"
  | "whole-percent" // as prose prints it
  | "points" // signed percentage points
  | "share-line" // the name of a line of shares below one of counts
  | "share"
  | "band-low"
  | "band-middle"
  | "band-high"
  | "group" // a row that opens a group, and units that have units below them
  | "group-ordinal"
  | "group-count"
  | "group-decimal"
  | "group-percent"
  | "group-points"
  | "total"
  | "total-count"
  | "total-decimal"
  | "total-percent"
  | "total-points"
  | "error"
  | "warning"
  | "note"
  | "link"
  | "remark" // sentences under the table
  | "section" // the heading of one of several tables on a sheet
  | "prose" // a paragraph of the report
  | "input" // a figure that the person types
  | "own-note" // the column "Ghi chú": the person's
  | "place-date"
  | "signature";

/** The blanks of the frame, and of the forms. */
export type OwnCellId =
  | "organisation"
  | "department"
  | "form-number"
  | "place-date"
  | "preparer"
  | "head"
  // The room to sign above their names, row by row.
  | `preparer:${number}`
  | `head:${number}`
  // What is noted beside the total.
  | "total-note"
  // A figure of a form that the lists do not tell: its row, the unit and the period.
  | `form-2:${string}`
  | `form-2b:${string}`;

export interface SheetCell {
  readonly value: string | number | null;
  readonly role: Role;
  /** Entered instead of the value, in en-US; the value is what it gives now. */
  readonly formula?: string;
  /** The cells that the formula fills, its own at their top left, where there are more: the others are `spilled`. */
  readonly spills?: { readonly rows: number; readonly columns: number };
  /** Filled by the formula of a cell above or to the left: nothing is entered. */
  readonly spilled?: true;
  /** Shown around the number, which stays one: "≥ " before, " – 60" after. */
  readonly before?: string;
  readonly after?: string;
  /** A figure that the person changed by hand and keeps: it is marked, for it need not agree with its row. */
  readonly byHand?: true;
  /** What stands here instead where a figure that it is told from is changed by hand: of its row, for a remark of the sheet. */
  readonly ifByHand?: Pick<SheetCell, "value" | "formula">;
  /** Columns and rows that the cell spans; 1 when absent. */
  readonly columns?: number;
  readonly rows?: number;
  /** Levels of indentation. */
  readonly indent?: number;
  /** The cell is the person's to fill or to change, known by this word: what stands there survives a rewriting. */
  readonly own?: OwnCellId;
  /** The blank that the cell would be if the lists did not tell its figure: what was typed there before belongs here. */
  readonly told?: OwnCellId;
  /** Of a cell of the person's that lost its place: the headings of the column that it belongs to. */
  readonly columnKey?: string;
  /** A place in the workbook to jump to. */
  readonly link?: NamedCell;
  /** What the number counts, for who asks for the people behind it. */
  readonly figure?: Figure;
}

/** Zero-based rows, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A native chart over columns of a table: the first series as columns or bars, every other as a line. */
export interface SheetChart {
  readonly kind: "columns" | "bars";
  readonly title: string;
  /** The rows of the table that are drawn. */
  readonly rows: RowSpan;
  /** The column of the categories' names. */
  readonly categories: number;
  readonly series: readonly { readonly name: string; readonly column: number }[];
  /** Number format of the value axis, in en-US codes. */
  readonly format: string;
  /** The cells that the chart covers; the description leaves them empty. */
  readonly place: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}

export interface Sheet {
  readonly key: SheetKey;
  /** The name wanted: "Tổng hợp". */
  readonly name: string;
  /** Widths in characters of the standard font, one a column. */
  readonly columns: readonly number[];
  /** Every row has as many entries as there are columns; null where nothing stands (or a neighbour's span lies). */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /**
   * Zero-based heading rows, both included: repeated on each printed page, frozen on the screen down to `last`.
   * null where the sheet has no one table.
   */
  readonly headings: RowSpan | null;
  /** The rows repeated on the pages below them where these are not the headings. */
  readonly repeated?: RowSpan;
  /** Rows that begin a page of their own when the sheet is printed. */
  readonly pages?: readonly number[];
  /** Columns that stay in view when the person scrolls to the right. */
  readonly frozenColumns: number;
  readonly orientation: "landscape" | "portrait";
  /** The unit and the period that it is about: a figure that a person keeps is meant for them. */
  readonly about?: string;
  /** The last heading row gets the buttons of a filter, over all rows below it. */
  readonly filter?: true;
  readonly charts?: readonly SheetChart[];
  /** Rows that fold away under the row above them; an inner group lies within its outer one. */
  readonly outline?: readonly RowSpan[];
  /** Bars in the cells of a column of shares: a full bar is 100 %. */
  readonly bars?: readonly { readonly column: number; readonly rows: RowSpan }[];
  /** The person's own column: its cells follow their unit when the sheet is rewritten. */
  readonly notes?: {
    readonly column: number;
    readonly firstRow: number;
    /** One a row from firstRow on: "code|names from the top" of the row's unit. */
    readonly keys: readonly string[];
    /** Said of a unit that has a note and is no longer in the list. */
    readonly gone: string;
    /** Units that are in the list and have no row here, and what is said of one that has a note. */
    readonly outside?: { readonly keys: readonly string[]; readonly said: string };
  };
}

/** What may stand below a heading of a template. */
export type TemplateInput =
  | { readonly kind: "text" }
  /** Stays as it is typed: leading zeros, a dash before a word. */
  | { readonly kind: "verbatim" }
  | { readonly kind: "date" }
  | { readonly kind: "count" }
  /** `isOpen`: anything else is as good. */
  | { readonly kind: "list"; readonly values: readonly string[]; readonly isOpen?: true }
  /** What stands in a column of the template's sheet of that index. */
  | { readonly kind: "column"; readonly sheet: number; readonly column: number };

export interface TemplateColumn {
  readonly heading: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly input: TemplateInput;
  /** Shown beside a cell that is selected; "" for none. */
  readonly prompt: string;
  /** Marks and numbers below one another. */
  readonly isCentred?: true;
}

/** A sheet for the person to fill. Once written it is the person's, and no sheet of ours. */
export interface TemplateSheet {
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
  /** Examples: a value for each column, a day as its serial number, "" for nothing. */
  readonly rows: readonly (readonly (string | number)[])[];
}
