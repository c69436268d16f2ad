// The references inside formulas, names and links: found in the text, moved, renamed or broken as Excel does it.
// Texts in quotes and the brackets of table references are passed over; R1C1 and 3-D references aren't modelled.

import { columnName, columnNumber, maxColumns, maxRows, quoteSheetName } from "./a1";
import type { Area } from "./state";

export interface Reference {
  /** The sheet that is named; null: the one where the formula stands. */
  readonly sheet: string | null;
  /** The name as it is written with its "!"; "" without one. */
  readonly prefix: string;
  readonly local: string;
  readonly area: Area;
}

const sheetPart = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const localPart = String.raw`${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const token = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.$!'#])(${sheetPart})?(${localPart})(?![\p{L}\p{N}_.(!\[])`,
  "gu",
);

/** Puts what `change` gives in the place of every reference; undefined leaves it as it is. */
export function mapReferences(text: string, change: (reference: Reference) => string | undefined): string {
  return text.replace(token, (whole: string, prefix: string | undefined, local: string | undefined) => {
    const area = local === undefined ? null : areaOfParts(local);
    if (local === undefined || !area) return whole;
    return change({ sheet: sheetOf(prefix), prefix: prefix ?? "", local, area }) ?? whole;
  });
}

function sheetOf(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

interface Corner {
  readonly columnMark: string;
  readonly column: number | null;
  readonly rowMark: string;
  readonly row: number | null;
}

function cornersOf(local: string): Corner[] {
  return local.split(":").map((part) => {
    const [, columnMark = "", column = "", rowMark = "", row = ""] = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(part) ?? [];
    const rowOnly = column === "";
    return {
      columnMark: rowOnly ? "" : columnMark,
      column: rowOnly ? null : columnNumber(column),
      rowMark: rowOnly ? columnMark + rowMark : rowMark,
      row: row === "" ? null : Number(row) - 1,
    };
  });
}

function areaOfParts(local: string): Area | null {
  const [first, last = first] = cornersOf(local);
  if (!first || !last) return null;
  const rows = [first.row ?? 0, last.row ?? maxRows - 1];
  const columns = [first.column ?? 0, last.column ?? maxColumns - 1];
  const area = {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
  return area.firstRow >= 0 && area.lastRow < maxRows && area.lastColumn < maxColumns ? area : null;
}

/** The reference moved to another area, its "$" kept. */
export function atArea({ prefix, local }: Reference, area: Area): string {
  const corners = cornersOf(local);
  const text = ({ columnMark, column, rowMark, row }: Corner, toRow: number, toColumn: number): string =>
    (column === null ? "" : columnMark + columnName(toColumn)) + (row === null ? "" : rowMark + String(toRow + 1));
  const [first, last] = corners;
  if (!first) return local;
  const begin = text(first, area.firstRow, area.firstColumn);
  return prefix + (last ? `${begin}:${text(last, area.lastRow, area.lastColumn)}` : begin);
}

export function withSheet({ local }: Pick<Reference, "local">, sheet: string): string {
  return `${quoteSheetName(sheet)}!${local}`;
}

/** What a formula becomes when it is copied so many rows and columns away: what has no "$" goes along. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const moved = cornersOf(reference.local).map((corner) => ({
      row: corner.row === null || corner.rowMark !== "" ? corner.row : corner.row + rows,
      column: corner.column === null || corner.columnMark !== "" ? corner.column : corner.column + columns,
    }));
    const [first, last = first] = moved;
    if (!first || !last) return undefined;
    const outside = moved.some(
      ({ row, column }) => (row ?? 0) < 0 || (column ?? 0) < 0 || (row ?? 0) >= maxRows || (column ?? 0) >= maxColumns,
    );
    if (outside) return `${reference.prefix}#REF!`;
    return atArea(reference, {
      firstRow: first.row ?? 0,
      firstColumn: first.column ?? 0,
      lastRow: last.row ?? maxRows - 1,
      lastColumn: last.column ?? maxColumns - 1,
    });
  });
}
