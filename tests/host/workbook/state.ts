// The state of a workbook: what a file holds, without behaviour. workbook/ acts on it, files/ reads and writes it.

import type { Chart } from "./chart";
import type { Comment } from "./comment";
import type { ConditionalFormat } from "./conditional-format";
import type { ProtectionOptions } from "./protection";
import type { Validation } from "./validation";

/** "" is an empty cell; an error is its text in a CellError. Dates are serial numbers. */
export type Value = string | number | boolean | CellError;

export interface CellError {
  readonly error:
    "#N/A" | "#VALUE!" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#REF!" | "#NAME?" | "#SPILL!" | "#CALC!" | "#BUSY!";
  /** The sentence that a custom function gave with its error. */
  readonly message?: string;
}

export interface Cell {
  value: Value;
  /** As typed, with "=", in en-US notation. */
  formula?: string;
  /** Set on the cells that a spilling formula fills, but not on the formula's own: its row and column. */
  spilledFrom?: { row: number; column: number };
  style: Style;
  hyperlink?: { address?: string; documentReference?: string; screenTip?: string; textToDisplay?: string };
}

/** Immutable and shared: equal styles are one object (see internStyle). */
export interface Style {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: "None" | "Single";
    readonly strikethrough: boolean;
    readonly color: string;
  };
  /** null: no fill. Colours are "#RRGGBB". */
  readonly fill: string | null;
  readonly horizontalAlignment:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly verticalAlignment: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly borders: Readonly<Record<"top" | "bottom" | "left" | "right", Border | null>>;
  readonly locked: boolean;
}

export interface Border {
  readonly style: "Continuous" | "Dash" | "DashDot" | "Dot" | "Double";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

/** Zero-based, all four included. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface NamedItem {
  name: string;
  /** "Sheet1!$A$1:$B$2" or a formula such as "\"summary\"", without "=". */
  refersTo: string;
  comment: string;
  visible: boolean;
}

export interface Table {
  id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** By column, zero-based: the texts that are shown. Absent: nothing is filtered. */
  filters?: Map<number, readonly string[]>;
}

/** The filter of a sheet outside its tables; its first row holds the buttons. */
export interface SheetFilter {
  area: Area;
  /** By column of the area, zero-based: the texts that are shown. */
  columns: Map<number, readonly string[]>;
}

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** Office.js name, as "a4". */
  paperSize: string;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  printTitleRows: { first: number; last: number } | null;
  printArea: Area | null;
  headersFooters: {
    leftHeader: string;
    centerHeader: string;
    rightHeader: string;
    leftFooter: string;
    centerFooter: string;
    rightFooter: string;
  };
}

/** What a row and a column have in common. */
export interface Line {
  hidden?: boolean;
  style?: Style;
  /** How many groups it lies in; absent = none. */
  outline?: number;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Key: row × 16384 + column. Empty, unstyled cells are absent. */
  cells: Map<number, Cell>;
  /** Width in points; absent = standardWidth. */
  columns: Map<number, Line & { width?: number }>;
  rows: Map<number, Line & { height?: number }>;
  /** What cells look like that have no style of their own, of their row or of their column; absent = plainStyle. */
  style?: Style;
  merges: Area[];
  frozen: { rows: number; columns: number } | null;
  showGridlines: boolean;
  showHeadings: boolean;
  /** "" = none. */
  tabColor: string;
  tables: Table[];
  filter: SheetFilter | null;
  names: NamedItem[];
  pageLayout: PageLayout;
  /** Rows and columns that a person or an add-in made begin a page, in their order. */
  pageBreaks: { rows: number[]; columns: number[] };
  protected: boolean;
  /** What a protected sheet still allows; means nothing while it isn't protected. */
  protectionOptions: ProtectionOptions;
  charts: Chart[];
  /** The first has the highest priority. */
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  comments: Comment[];
  customProperties: Map<string, string>;
  /** What the file held beside this and is put back when saved: opaque, owned by files/carried.ts. */
  carried?: unknown;
}

export interface BookProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  custom: Map<string, string | number | boolean>;
}

export interface Book {
  /** File name, as "sample.xlsx". */
  name: string;
  sheets: Sheet[];
  names: NamedItem[];
  /** The add-in's settings (workbook.settings): JSON values. */
  settings: Map<string, unknown>;
  properties: BookProperties;
  date1904: boolean;
  activeSheet: number;
  /** What the file held and a saved copy will not: "pivot tables", "macros" … Absent or empty: nothing. */
  notModelled?: string[];
}
