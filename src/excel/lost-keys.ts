// Gives a sheet of ours the hidden column of keys back that a person deleted or emptied: its rows are known by what they show. Whatever
// differs from what is to be written now is then asked about, and nothing else. Pure.

import type { CellValue } from "../model/grid";
import type { Stepwise } from "../model/progress";
import type { Sheet } from "../report/sheet";
import { cellInput } from "./cell-input";
import { cellKeys } from "./cell-keys";
import type { OwnState } from "./read-own-sheets";
import { lookOf, patternsOf, readLook, type SheetLook } from "./sheet-look";
import { digestOf, digestsOfRead, EMPTY, readRow, writeRow, type WrittenRow } from "./written-rows";

/** Read or described: digests of the columns of a row that tell it by words. */
type Label = string;

export function* withLostKeys(state: OwnState, described: Sheet): Stepwise<OwnState> {
  const { area, look, formulas, beside } = state;
  const width = described.columns.length;
  const isEmptied = area.columns === width + 1;
  const hasKeys = formulas.some((cells) => readRow(cells.at(-1)) !== null);
  if (look?.columns.length !== width || hasKeys || !(isEmptied || area.columns === width)) return state;
  const fresh = yield* freshLook(described);
  const contents = formulas.map((cells) => cells.slice(0, width));
  const records = recordsOf(contents, described, fresh);
  return {
    ...state,
    look: fresh.look,
    area: { ...area, columns: width + 1 },
    formulas: contents.map((cells, at) => [...cells, writeRow(asFilled(records[at] ?? fresh.unknown(cells), cells))]),
    formats: state.formats.map((line) => [...line.slice(0, width), "General"]),
    // The column of keys gets its place again, which must be free.
    needsColumn: !isEmptied,
    beside:
      beside && !isEmptied
        ? { ...beside, column: beside.column + 1, cells: beside.cells.map((line) => line.slice(1)) }
        : beside,
  };
}

interface Fresh {
  readonly look: SheetLook | null;
  /** One for each described row. */
  readonly records: readonly WrittenRow[];
  /** Of a row of ours that is no more: it says what was written. */
  readonly unknown: (cells: readonly CellValue[]) => WrittenRow;
}

function* freshLook(described: Sheet): Stepwise<Fresh> {
  const { patterns, rows } = yield* patternsOf(described);
  const keys = yield* cellKeys(described);
  const look = readLook(lookOf(described, patterns, keys.columns, { pages: null, breaks: [] }));
  const records = described.rows.map((cells, row): WrittenRow => ({
    pattern: rows[row] ?? 0,
    digests: cells.map((cell) => digestOf(cellInput(cell))),
    kept: new Map(),
    key: keys.rows[row] ?? "",
  }));
  const digestsOf = (cells: readonly CellValue[]): string[] => cells.map((cell) => digestsOfRead(cell).at(-1) ?? EMPTY);
  return {
    look,
    records,
    unknown: (cells) => ({ pattern: patterns.length, digests: digestsOf(cells), kept: new Map(), key: "" }),
  };
}

/** An empty cell asks for nothing: the person may have emptied the whole sheet. */
function asFilled(record: WrittenRow, cells: readonly CellValue[]): WrittenRow {
  return { ...record, digests: record.digests.map((digest, column) => (cells[column] === "" ? EMPTY : digest)) };
}

/** Above the table by place, its rows by name, and what is signed below from the end; null: a row that is no more. */
function recordsOf(
  contents: readonly (readonly CellValue[])[],
  described: Sheet,
  { records, unknown }: Fresh,
): (WrittenRow | null)[] {
  const labels = Array.from({ length: Math.max(1, described.frozenColumns) }, (_, at) => at).slice(
    described.frozenColumns > 1 ? 1 : 0,
  );
  const labelOf = (digests: readonly string[]): Label => labels.map((column) => digests[column] ?? EMPTY).join("");
  const nothing = labels.map(() => EMPTY).join("");
  const table = (described.headings?.last ?? -1) + 1;
  const free = new Map<Label, WrittenRow[]>();
  for (const record of records.slice(table)) {
    const label = labelOf(record.digests);
    free.set(label, [...(free.get(label) ?? []), record]);
  }
  const fromEnd = records.length - contents.length;
  return contents.map((cells, at) => {
    if (at < table) return records[at] ?? null;
    const own = unknown(cells);
    const label = labelOf(own.digests);
    const named = label === nothing ? undefined : free.get(label)?.shift();
    if (named) return named;
    const foot = records[at + fromEnd];
    if (foot && isOfFoot(described, at + fromEnd)) return foot;
    return label === nothing ? null : withNote(own, cells, described, records);
  });
}

/** The blanks below the table are the person's. */
function isOfFoot({ headings, rows }: Sheet, row: number): boolean {
  const isSigning = (cells: Sheet["rows"][number]): boolean =>
    cells.some((cell) => cell?.role === "signature" || cell?.role === "place-date");
  const first = rows.findIndex((cells, at) => at > (headings?.last ?? -1) && isSigning(cells));
  return first >= 0 && row >= first;
}

/** A unit that left the list is known by its code and name: its note is kept. */
function withNote(
  own: WrittenRow,
  cells: readonly CellValue[],
  { notes, frozenColumns, rows }: Sheet,
  records: readonly WrittenRow[],
): WrittenRow | null {
  const unit = notes && records[notes.firstRow];
  if (!notes || !unit || cells[notes.column] === "") return null;
  const roles = rows[notes.firstRow] ?? [];
  const code = roles.findIndex((cell) => cell?.role === "code");
  const key = `${code < 0 ? "" : String(cells[code] ?? "")}|${String(cells[frozenColumns - 1] ?? "")}`;
  return {
    ...own,
    pattern: unit.pattern,
    digests: own.digests.map((digest, at) => (at === notes.column ? EMPTY : digest)),
    key,
  };
}
