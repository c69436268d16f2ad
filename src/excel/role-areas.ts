// Groups the cells of a described sheet into few rectangles of equal looks, so that formats are set and asked for by areas, not by
// cells.

import { cellAddress } from "../model/grid";
import { mapInSteps, type Stepwise } from "../model/progress";
import { STEP } from "../model/uncounted-step";
import type { Role, Sheet, SheetCell } from "../report/sheet";
import { lookForSpans } from "./spans";

/** Excel takes at most 8,192 characters of addresses at once. */
const ADDRESS_LIMIT = 8_000;

export interface Looks {
  readonly role: Role;
  readonly indent: number;
  readonly byHand: boolean;
  /** Comma-separated A1 addresses, each text short enough for one call. */
  readonly addresses: readonly string[];
}

interface Rectangle {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** `keys`: as lookKeys gives them. */
export function* roleAreas(keys: readonly (readonly string[])[]): Stepwise<Looks[]> {
  const areas = yield* areasByKey(keys);
  return [...areas].map(([key, addresses]) => ({ ...splitKey(key), addresses }));
}

/** The addresses of all cells with a look that is among the wanted ones: mostly one a table, whatever its rows are. */
export function* areasOf(
  keys: readonly (readonly string[])[],
  isWanted: (role: Role) => boolean,
): Stepwise<readonly string[]> {
  const known = new Map<string, string>([["", ""]]);
  const wanted = yield* mapInSteps(keys, "write", (line) =>
    line.map((key) => {
      const found = known.get(key) ?? (isWanted(splitKey(key).role) ? "x" : "");
      known.set(key, found);
      return found;
    }),
  );
  return (yield* areasByKey(wanted)).get("x") ?? [];
}

export function splitKey(key: string): Omit<Looks, "addresses"> {
  const [role, indent, byHand] = key.split("/") as [Role, string, string?];
  return { role, indent: Number(indent), byHand: byHand !== undefined };
}

/** The addresses of the cells of each key; of "" none are given. */
export function* areasByKey(keys: readonly (readonly string[])[]): Stepwise<Map<string, readonly string[]>> {
  const found = yield* rectangles(keys);
  const areas = new Map<string, readonly string[]>();
  for (const [key, list] of found) {
    yield STEP;
    areas.set(key, joinAddresses(list));
  }
  return areas;
}

/** "role/indent" of every cell, "role/indent/byHand" of a figure changed by hand, spans filled; `blank` where nothing stands. */
export function* lookKeys(sheet: Sheet, blank: string): Stepwise<string[][]> {
  const keys = yield* mapInSteps(sheet.rows, "write", (row) =>
    row.map((cell) => (cell === null ? blank : lookKey(cell))),
  );
  for (const { cell, row, column, rows, columns } of yield* lookForSpans(sheet)) {
    for (let r = row; r < row + rows; r++) keys[r]?.fill(lookKey(cell), column, column + columns);
  }
  return keys;
}

/** The same text for all of a look: cells are compared by it. */
const lookTexts = new Map<Role, string[]>();

function lookKey({ role, indent = 0, byHand }: SheetCell): string {
  if (byHand) return `${role}/${String(indent)}/byHand`;
  let texts = lookTexts.get(role);
  if (!texts) lookTexts.set(role, (texts = []));
  return (texts[indent] ??= `${role}/${String(indent)}`);
}

/** Runs of equal keys along each row, joined with the run above when both have the same columns. */
function* rectangles(keys: readonly (readonly string[])[]): Stepwise<Map<string, Rectangle[]>> {
  const found = new Map<string, Rectangle[]>();
  /** By first column: those that reach down to the row before. */
  let above: (Rectangle | undefined)[] = [];
  yield* mapInSteps(keys, "write", (line, row) => {
    const open: (Rectangle | undefined)[] = [];
    for (let first = 0, next = 0; first < line.length; first = next) {
      const key = line[first] ?? "";
      next = endOfRun(line, first);
      if (key === "") continue;
      const before = above[first];
      const isLonger = before?.lastColumn === next - 1 && keys[row - 1]?.[first] === key;
      if (isLonger) before.lastRow = row;
      open[first] = isLonger ? before : begin(found, key, row, first, next - 1);
    }
    above = open;
  });
  return found;
}

function endOfRun(line: readonly string[], first: number): number {
  let next = first + 1;
  while (next < line.length && line[next] === line[first]) next += 1;
  return next;
}

function begin(found: Map<string, Rectangle[]>, key: string, row: number, first: number, last: number): Rectangle {
  const rectangle = { firstRow: row, lastRow: row, firstColumn: first, lastColumn: last };
  const list = found.get(key);
  if (list) list.push(rectangle);
  else found.set(key, [rectangle]);
  return rectangle;
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
