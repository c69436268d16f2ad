// What sentences in Vietnamese are made of: counts, names in quotes, cells.

import type { NamedCell } from "../../model/cell-place";
import { formatCount } from "../format-number";

export const count = (value: number): string => formatCount(value, "vi");

export const quote = (text: string): string => `“${text}”`;

/** “A”, “B” */
export const quoted = (names: readonly string[]): string => names.map(quote).join(", ");

const NAMED = 5;

/** The first of them, and how many more there are. */
export const cellsNamed = (cells: readonly NamedCell[]): string =>
  cells
    .slice(0, NAMED)
    .map(({ sheet, cell }) => `ô ${cell} trang ${quote(sheet)}`)
    .join(", ") + (cells.length > NAMED ? ` và ${count(cells.length - NAMED)} ô khác` : "");
