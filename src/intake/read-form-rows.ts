// Reads a person's own list of the rows of form 2-BTCTW. A row whose "Đếm" is not understood keeps its place, to be typed; what
// that text means is decided by parse-form-count.ts.

import type { Source } from "../model/board";
import { formPlaces, type FormRow } from "../model/form-row";
import type { Grouping } from "../model/grouping";
import { cellText } from "./cell-text";
import { placeName, type IssueList, type Place } from "./issue-list";
import { parseFormCount } from "./parse-form-count";
import type { DefinitionTable } from "./recognise-definitions";
import { addressIn } from "./sheet-layout";

export interface FormRowReader {
  /** Of the first table; empty where there is none. */
  readonly rows: readonly FormRow[];
  read: (table: DefinitionTable) => Source;
}

interface PlacedRow extends FormRow {
  readonly at: number;
}

export function createFormRowReader(groupings: readonly Grouping[], issues: IssueList): FormRowReader {
  const rows: FormRow[] = [];
  let first: Place | null = null;
  return {
    rows,
    read: (table) => {
      const place = placeOf(table, table.headingRow, "text");
      const typed = typedRows(table);
      const source = { sheet: table.grid.sheet, kind: "form-rows", rows: typed.length } as const;
      if (first !== null) {
        issues.add("form-row/second-list", "warning", place, { firstCell: placeName(first, place.sheet) });
        return { ...source, leftOut: typed.length };
      }
      first = place;
      const read = typed.flatMap((row) => readRow(table, row, groupings, issues) ?? []);
      reportRepeated(table, read, issues);
      rows.push(...read.map(({ mark, text, count }) => ({ mark, text, count })));
      return { ...source, leftOut: typed.length - rows.length };
    },
  };
}

type Column = "mark" | "text" | "count";

function textAt({ grid, columns }: DefinitionTable, row: number, column: Column): string {
  return cellText(grid.values[row]?.[columns.get(`form-row.${column}`) ?? -1]);
}

function placeOf({ grid, columns }: DefinitionTable, row: number, column: Column): Place {
  return { sheet: grid.sheet, cell: addressIn(grid, row, columns.get(`form-row.${column}`) ?? 0) };
}

/** A mark alone is no row. */
function typedRows(table: DefinitionTable): readonly number[] {
  const rows: number[] = [];
  for (let row = table.firstDataRow; row < table.end; row += 1) {
    if (textAt(table, row, "text") !== "" || textAt(table, row, "count") !== "") rows.push(row);
  }
  return rows;
}

/** Null for one without words, which is reported. */
function readRow(
  table: DefinitionTable,
  at: number,
  groupings: readonly Grouping[],
  issues: IssueList,
): PlacedRow | null {
  const [mark, text, typed] = [textAt(table, at, "mark"), textAt(table, at, "text"), textAt(table, at, "count")];
  if (text === "") {
    issues.add("form-row/no-text", "error", placeOf(table, at, "text"), {});
    return null;
  }
  const parsed = parseFormCount(typed, groupings);
  if (parsed.kind === "count") return { at, mark, text, count: parsed.count };
  const { suggestion } = parsed;
  issues.add("form-row/unknown-count", "error", placeOf(table, at, "count"), { text: typed, suggestion });
  return { at, mark, text, count: { kind: "typed" } };
}

/** Of headings nothing hangs on the words. */
function reportRepeated(table: DefinitionTable, rows: readonly PlacedRow[], issues: IssueList): void {
  const known = new Map<string, Place>();
  const places = formPlaces(rows);
  rows.forEach(({ at, text, count }, index) => {
    if (count.kind === "heading") return;
    const words = places[index]?.words ?? "";
    const [place, first] = [placeOf(table, at, "text"), known.get(words)];
    if (!first) known.set(words, place);
    else issues.add("form-row/twice", "warning", place, { text, firstCell: placeName(first, place.sheet) });
  });
}
