// The figure that the person asked about and the rows behind it. Pure; in memory only, and of people only what the page of the
// list shows.

import type { Figure, FigureRows } from "../indicators/figure";
import type { WhyLeftOut } from "../model/why-left-out";
import type { Words } from "../model/words";
import { createStore } from "./create-store";

export const PAGE_ROWS = 50;

/** A row of the list of admissions, as the pane shows it. */
export interface PersonRow {
  readonly sheet: string;
  readonly cell: string;
  readonly name: string;
  readonly unit: string | null;
  /** A serial number; null: none. */
  readonly day: number | null;
  readonly why: WhyLeftOut | null;
}

export interface Traced {
  readonly sheet: string;
  readonly cell: string;
  readonly shown: string | number;
  readonly figure: Figure;
  /** What its measure is called; null: a figure of the sheets that is no measure. */
  readonly name: Words | null;
  readonly kind: "count" | "share" | "points" | "text";
  readonly countsPeople: boolean;
  /** false: a formula makes something else of the figure. */
  readonly isExact: boolean;
  /** How many functions of the add-in the formula holds; the figure is that of the first. */
  readonly calls: number;
  /** The figure by the data as they are now; null: it has no value. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly rows: FigureRows;
  /** People who are no rows: numbers typed for a year ("Kết nạp 2016"). */
  readonly typed: number;
}

export interface Page {
  readonly list: "counted" | "leftOut";
  /** The number of the first person of the page, from 0. */
  readonly first: number;
  readonly people: readonly PersonRow[];
}

export interface PeopleState {
  readonly traced: Traced | null;
  readonly page: Page | null;
}

export const peopleStore = createStore<PeopleState>({ traced: null, page: null });
