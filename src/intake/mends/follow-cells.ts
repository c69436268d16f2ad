// Finds the cells of a sheet again after rows and columns were inserted, deleted or sorted: by what else stands in their row.
// What cannot be told for certain is not found. It knows nothing of mends.

import type { CellValue, Grid } from "../../model/grid";
import type { CellPlace } from "../../model/mend";
import type { Stepwise } from "../../model/progress";

type Spot = Pick<CellPlace, "row" | "column">;
type Line = readonly string[];

/** Equal cells by which a row is known again though one of its cells was changed. */
const ENOUGH = 3;

const ROWS_A_STEP = 500;
export type FollowCell = (cell: Spot) => Spot | null;

/** Where a cell of `then` stands in `now`; null: gone, or not certain. Formulas count as equal: they change with their place. */
export function* followCells(then: Grid, now: Grid): Stepwise<FollowCell> {
  const before = yield* mapRows(then.values, (row) => row.map(textOf));
  const after = yield* mapRows(now.values, (row) => row.map(textOf));
  if (yield* areAlike(before, after))
    return ({ row, column }) => ({ row: row - then.row + now.row, column: column - then.column + now.column });
  const pairs = yield* followColumns(before, after);
  const columns = new Map(pairs);
  const filled = (yield* filledColumns(before)).length;
  const rows =
    2 * pairs.length < filled
      ? new Map<number, number>()
      : yield* followRows(
          yield* mapRows(before, (row) => pairs.map(([column]) => row[column] ?? "")),
          yield* mapRows(after, (row) => pairs.map(([, column]) => row[column] ?? "")),
          pairs.length === filled,
        );
  return ({ row, column }) => {
    const newRow = rows.get(row - then.row);
    const newColumn = columns.get(column - then.column);
    return newRow === undefined || newColumn === undefined
      ? null
      : { row: now.row + newRow, column: now.column + newColumn };
  };
}

/** Goes through the rows, with a step now and then. */
function* eachRow<R>(rows: readonly R[], see: (row: R, at: number) => void): Stepwise<void> {
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_A_STEP === 0) yield { stage: "check", done: at, total: rows.length };
    see(row, at);
  }
}

function* mapRows<R, T>(rows: readonly R[], make: (row: R) => T): Stepwise<T[]> {
  const made: T[] = [];
  yield* eachRow(rows, (row) => made.push(make(row)));
  return made;
}

/** Nothing moved and nothing changed, as where a person takes back what they have just done. */
function* areAlike(before: readonly Line[], after: readonly Line[]): Stepwise<boolean> {
  let alike = before.length === after.length;
  if (alike)
    yield* eachRow(before, (line, at) => {
      alike &&= line.every((text, column) => text === after[at]?.[column]);
    });
  return alike;
}

/** Empty for an empty cell; a number is not the text of it. */
function textOf(value: CellValue): string {
  if (typeof value !== "string") return `\u0001${value}`;
  return value.startsWith("=") ? "=" : value;
}

function* filledColumns(lines: readonly Line[]): Stepwise<number[]> {
  const found = new Set<number>();
  yield* eachRow(lines, (line) => {
    for (const [column, text] of line.entries()) if (text !== "") found.add(column);
  });
  return [...found].sort((a, b) => a - b);
}

/** Pairs of columns in their order that have the most texts in common, in whatever rows. */
function* followColumns(before: readonly Line[], after: readonly Line[]): Stepwise<[number, number][]> {
  const from = yield* filledColumns(before);
  const to = yield* filledColumns(after);
  const common = yield* commonTexts(before, after);
  const shared = (a: number, b: number): number => {
    const count = common.get(`${from[a]}:${to[b]}`) ?? 0;
    const least = Math.min(common.get(`${from[a]}:`) ?? 0, common.get(`:${to[b]}`) ?? 0);
    return 2 * count >= least ? count : 0;
  };
  const best = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  const at = (a: number, b: number): number => best[a]?.[b] ?? 0;
  for (let a = from.length - 1; a >= 0; a--) {
    const line = best[a] ?? [];
    for (let b = to.length - 1; b >= 0; b--) {
      line[b] = Math.max(at(a + 1, b), at(a, b + 1), at(a + 1, b + 1) + shared(a, b));
    }
  }
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < from.length && b < to.length;) {
    if (shared(a, b) > 0 && at(a, b) === at(a + 1, b + 1) + shared(a, b)) pairs.push([from[a++] ?? 0, to[b++] ?? 0]);
    else if (at(a, b) === at(a + 1, b)) a += 1;
    else b += 1;
  }
  return pairs;
}

/** By "column:column" how many texts two columns share, by "column:" and ":column" how many one has. */
function* commonTexts(before: readonly Line[], after: readonly Line[]): Stepwise<Map<string, number>> {
  const common = new Map<string, number>();
  const add = (key: string, count: number): void => void common.set(key, (common.get(key) ?? 0) + count);
  const from = yield* countTexts(before);
  const to = yield* countTexts(after);
  yield* eachRow([...from], ([text, columns]) => {
    for (const [column, count] of columns) {
      add(`${column}:`, count);
      for (const [other, otherCount] of to.get(text) ?? []) add(`${column}:${other}`, Math.min(count, otherCount));
    }
  });
  yield* eachRow([...to.values()], (columns) => {
    for (const [column, count] of columns) add(`:${column}`, count);
  });
  return common;
}

function* countTexts(lines: readonly Line[]): Stepwise<Map<string, Map<number, number>>> {
  const counts = new Map<string, Map<number, number>>();
  yield* eachRow(lines, (line) => {
    line.forEach((text, column) => {
      if (text === "") return;
      const columns = counts.get(text) ?? new Map<number, number>();
      counts.set(text, columns.set(column, (columns.get(column) ?? 0) + 1));
    });
  });
  return counts;
}

/** Rows that stand there as they were, then those of which one cell was changed. */
function* followRows(
  before: readonly Line[],
  after: readonly Line[],
  allColumns: boolean,
): Stepwise<Map<number, number>> {
  const found = new Map<number, number>();
  const left = yield* groupRows(before, (line) => line.join("\u001F"));
  const right = yield* groupRows(after, (line) => line.join("\u001F"));
  yield* eachRow([...left], ([key, rows]) => {
    const places = right.get(key) ?? [];
    // Rows that are alike keep their order, as long as each is still there.
    if (places.length !== rows.length || (rows.length > 1 && !allColumns)) return;
    rows.forEach((row, index) => found.set(row, places[index] ?? row));
  });
  for (const [row, place] of yield* followEdited(before, after, found)) found.set(row, place);
  for (const [row, place] of yield* followNamed(before, after, found)) found.set(row, place);
  return found;
}

/** Rows of which several cells were changed: known by a name or number that no other row has, and by most of what else they hold. */
function* followNamed(
  before: readonly Line[],
  after: readonly Line[],
  found: ReadonlyMap<number, number>,
): Stepwise<Map<number, number>> {
  const named = new Map<number, number>();
  const taken = new Set(found.values());
  for (let column = 0; column < (before[0]?.length ?? 0); column++) {
    const nameOf = (line: Line): string => line[column] ?? "";
    const left = yield* groupRows(before, nameOf, isNamed(column));
    const right = yield* groupRows(after, nameOf, isNamed(column));
    // In a column of names hardly two are alike; one of few words says nothing of whose row it is.
    if (4 * left.size < 3 * [...left.values()].flat().length) continue;
    yield* eachRow([...left], ([name, [row, second]]) => {
      const [place, other] = right.get(name) ?? [];
      if (row === undefined || place === undefined || second !== undefined || other !== undefined) return;
      if (found.has(row) || named.has(row) || taken.has(place) || !areMostlyAlike(before[row], after[place])) return;
      named.set(row, place);
      taken.add(place);
    });
  }
  return named;
}

/** Numbers tell no row from another: where one goes, the next gets its number. */
function isNamed(column: number): (line: Line) => boolean {
  return (line) => !["", "=", "\u0001"].includes(line[column]?.slice(0, 1) ?? "");
}

function areMostlyAlike(before: Line = [], after: Line = []): boolean {
  const filled = [...before.keys()].filter((column) => before[column] !== "");
  return 2 * filled.filter((column) => before[column] === after[column]).length > filled.length;
}

function* followEdited(
  before: readonly Line[],
  after: readonly Line[],
  found: ReadonlyMap<number, number>,
): Stepwise<[number, number][]> {
  const taken = new Set(found.values());
  const choices = new Map<number, Set<number>>();
  const claims = new Map<number, Set<number>>();
  const add = (to: Map<number, Set<number>>, key: number, value: number): void =>
    void to.set(key, (to.get(key) ?? new Set()).add(value));
  const width = before[0]?.length ?? 0;
  for (let changed = 0; changed < width; changed++) {
    const keyOf = (line: Line): string => line.filter((_, column) => column !== changed).join("\u001F");
    const isKnown = (line: Line): boolean =>
      line.filter((text, column) => column !== changed && text !== "").length >= ENOUGH;
    const left = yield* groupRows(before, keyOf, (line, row) => !found.has(row) && isKnown(line));
    const right = yield* groupRows(after, keyOf, (line, row) => !taken.has(row) && isKnown(line));
    for (const [key, rows] of left) {
      const places = right.get(key) ?? [];
      // Two tell as well as all that it is not certain.
      for (const row of rows) for (const place of places.slice(0, 2)) add(choices, row, place);
      for (const place of places) for (const row of rows.slice(0, 2)) add(claims, place, row);
    }
  }
  return [...choices].flatMap(([row, places]): [number, number][] => {
    const [place] = places;
    return place !== undefined && places.size === 1 && claims.get(place)?.size === 1 ? [[row, place]] : [];
  });
}

function* groupRows(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
  isWanted: (line: Line, row: number) => boolean = () => true,
): Stepwise<Map<string, number[]>> {
  const groups = new Map<string, number[]>();
  yield* eachRow(lines, (line, row) => {
    if (!isWanted(line, row)) return;
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return groups;
}
