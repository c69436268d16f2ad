// What sentences in English are made of: counts, names in quotes, cells.

import type { NamedCell } from "../../model/cell-place";
import { formatCount } from "../format-number";

export const count = (value: number): string => formatCount(value, "en");

/** "1 cell", "1,200 cells" */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

export const quote = (text: string): string => `“${text}”`;

/** “A”, “B” */
export const quoted = (names: readonly string[]): string => names.map(quote).join(", ");

const NAMED = 5;

/** The first of them, and how many more there are. */
export const cellsNamed = (cells: readonly NamedCell[]): string =>
  cells
    .slice(0, NAMED)
    .map(({ sheet, cell }) => `${cell} of ${quote(sheet)}`)
    .join(", ") + (cells.length > NAMED ? ` and ${count(cells.length - NAMED)} more` : "");
