// Groups the cells of a described sheet into few rectangles of equal looks, so that formats are set and asked for by areas, not by
// cells.

import { cellAddress } from "../model/grid";
import type { Role, Sheet, SheetCell } from "../report/sheet";

/** Excel takes at most 8,192 characters of addresses at once. */
const ADDRESS_LIMIT = 8_000;

export interface Looks {
  readonly role: Role;
  readonly indent: number;
  /** Comma-separated A1 addresses, each text short enough for one call. */
  readonly addresses: readonly string[];
}

interface Rectangle {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

export function roleAreas(sheet: Sheet): Looks[] {
  return [...areasByKey(lookKeys(sheet, ""))].map(([key, addresses]) => ({ ...splitKey(key), addresses }));
}

export function splitKey(key: string): Pick<Looks, "role" | "indent"> {
  const [role, indent] = key.split("/") as [Role, string];
  return { role, indent: Number(indent) };
}

/** The addresses of the cells of each key; of "" none are given. */
export function areasByKey(keys: readonly (readonly string[])[]): Map<string, readonly string[]> {
  const found = new Map<string, Rectangle[]>();
  for (const [key, rectangle] of rectangles(keys)) {
    const list = found.get(key);
    if (list) list.push(rectangle);
    else found.set(key, [rectangle]);
  }
  return new Map([...found].map(([key, list]) => [key, joinAddresses(list)]));
}

/** "role/indent" of every cell, spans filled; `blank` where nothing stands. */
export function lookKeys(sheet: Sheet, blank: string): string[][] {
  const keys = sheet.rows.map((row) => row.map(() => blank));
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const key = lookKey(cell);
      const { columns = 1, rows = 1 } = cell;
      for (let r = row; r < row + rows; r++) keys[r]?.fill(key, column, column + columns);
    });
  });
  return keys;
}

/** The same text for all of a look: cells are compared by it. */
const lookTexts = new Map<Role, string[]>();

function lookKey({ role, indent = 0 }: SheetCell): string {
  let texts = lookTexts.get(role);
  if (!texts) lookTexts.set(role, (texts = []));
  return (texts[indent] ??= `${role}/${String(indent)}`);
}

/** Runs of equal keys along each row, joined with the run above when both have the same columns. */
function* rectangles(keys: readonly (readonly string[])[]): Generator<[string, Rectangle]> {
  let open = new Map<string, Rectangle>();
  for (let row = 0; row < keys.length; row++) {
    const next = new Map<string, Rectangle>();
    for (const run of runs(keys[row] ?? [])) {
      const id = `${String(run.first)}:${String(run.last)}:${run.key}`;
      const above = open.get(id);
      if (above) {
        above.lastRow = row;
        open.delete(id);
        next.set(id, above);
      } else {
        next.set(id, { firstRow: row, lastRow: row, firstColumn: run.first, lastColumn: run.last });
      }
    }
    for (const [id, rectangle] of open) yield [keyOf(id), rectangle];
    open = next;
  }
  for (const [id, rectangle] of open) yield [keyOf(id), rectangle];
}

function keyOf(id: string): string {
  return id.slice(id.indexOf(":", id.indexOf(":") + 1) + 1);
}

function* runs(line: readonly string[]): Generator<{ key: string; first: number; last: number }> {
  let first = 0;
  for (let column = 1; column <= line.length; column++) {
    const key = line[first] ?? "";
    if (column < line.length && line[column] === key) continue;
    if (key !== "") yield { key, first, last: column - 1 };
    first = column;
  }
}

function joinAddresses(list: readonly Rectangle[]): string[] {
  const texts: string[] = [];
  let text = "";
  for (const rectangle of list) {
    const address = areaAddress(rectangle);
    if (text.length + address.length + 1 > ADDRESS_LIMIT) {
      texts.push(text);
      text = "";
    }
    text += text === "" ? address : `,${address}`;
  }
  if (text !== "") texts.push(text);
  return texts;
}

function areaAddress({ firstRow, firstColumn, lastRow, lastColumn }: Rectangle): string {
  const first = cellAddress(firstRow, firstColumn);
  return firstRow === lastRow && firstColumn === lastColumn ? first : `${first}:${cellAddress(lastRow, lastColumn)}`;
}
