// What the server and the page tell each other. Types only: the page's bundle takes nothing else from the host.

import type { Locale } from "../workbook/entry";
import type { Area, Sheet, Style } from "../workbook/state";

/** What the grid is to show of a cell; without a value and a style it is to be emptied. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number | boolean;
  /** What the cell shows, where that isn't its value as it stands. */
  readonly text?: string;
  readonly formula?: string;
  /** The sentence that came with an error. */
  readonly message?: string;
  /** A number of the style table. */
  readonly style?: number;
}

/** [index, size in points or null, hidden]. */
export type LineView = readonly [number, number | null, boolean];

/** What of a sheet is neither cell nor line. */
export type FrameView = Pick<
  Sheet,
  "name" | "visibility" | "tabColor" | "showGridlines" | "showHeadings" | "frozen" | "merges" | "protected"
> & { readonly charts: readonly ChartView[] };

export interface ChartView {
  readonly kind: "bar" | "column" | "line" | "pie";
  readonly stacked: boolean;
  readonly title: string;
  /** Points from the sheet's upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** "" = the chart's own choice. */
  readonly color: string;
}

export interface SheetChange {
  readonly id: string;
  readonly isNew: boolean;
  readonly frame?: FrameView;
  readonly columns?: readonly LineView[];
  readonly rows?: readonly LineView[];
  readonly cells?: readonly CellView[];
}

/** What differs from what the page was told last. */
export interface Changes {
  readonly styles: readonly (readonly [number, Style])[];
  readonly sheets: readonly SheetChange[];
  /** The ids of all sheets in their order, when that changed. */
  readonly order?: readonly string[];
  readonly active?: string;
  readonly selection?: Area;
}

export interface RibbonButton {
  readonly controlId: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  readonly icon: string;
}

export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
  readonly addIn: string;
  readonly icon: string;
}

export interface Opened {
  readonly kind: "opened";
  readonly book: string;
  readonly locale: Locale;
  readonly ribbon: Ribbon;
  readonly paneUrl: string;
  /** What the file holds and a saved copy will not. */
  readonly notModelled: readonly string[];
  readonly changes: Changes;
}

export type ToPage =
  | Opened
  | { readonly kind: "changes"; readonly changes: Changes }
  /** A message of the host to the add-in's frame. */
  | { readonly kind: "pane"; readonly text: string }
  /** A button's command began or ended. */
  | { readonly kind: "command"; readonly controlId: string; readonly running: boolean }
  | { readonly kind: "show-pane" }
  /** Excel would refuse this. */
  | { readonly kind: "refused"; readonly reason: string }
  /** Another window took the workbook over. */
  | { readonly kind: "taken" };

/** What a person does on the page, and what the add-in's frame says. */
export type Deed =
  | { readonly deed: "pane"; readonly text: string }
  | { readonly deed: "press"; readonly controlId: string }
  | { readonly deed: "type"; readonly sheet: string; readonly cells: readonly (readonly [number, number, string])[] }
  | {
      readonly deed: "style";
      readonly sheet: string;
      readonly cells: readonly (readonly [number, number, StyleView])[];
    }
  | { readonly deed: "merge"; readonly sheet: string; readonly area: Area; readonly merge: boolean }
  | {
      readonly deed: "size";
      readonly sheet: string;
      readonly lines: "columns" | "rows";
      readonly sizes: readonly (readonly [number, number])[];
    }
  | { readonly deed: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly deed: "gridlines"; readonly sheet: string; readonly show: boolean }
  | { readonly deed: "select"; readonly sheet: string; readonly area: Area }
  | { readonly deed: "editing"; readonly editing: boolean }
  | { readonly deed: "sheet-add" }
  | { readonly deed: "sheet-delete"; readonly sheet: string }
  | { readonly deed: "sheet-rename"; readonly sheet: string; readonly name: string }
  | { readonly deed: "sheet-move"; readonly sheet: string; readonly position: number };

/** What the grid knows of a style; the rest of the cell's style stays. */
export type StyleView = Omit<Style, "locked" | "shrinkToFit" | "indentLevel">;
