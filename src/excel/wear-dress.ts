// Gives a written sheet back what a person made it look like (dress.ts), after everything of ours.

import { type CellDress, type Dress, type FeatureValue, NO_FILL, type SheetFilter } from "./dress";
import { drawLine, isLine } from "./drawn-lines";
import { areasByKey } from "./role-areas";
import { takeSteps } from "./take-steps";

/**
 * What an action weighs in a request, counted in the bytes of cells that take the client as long: it puts all of a request together in one
 * go, which must not hold up the screen.
 */
const BYTES_AN_ACTION = 400;
/** To name a range and its format. */
const NAMING = 2;

/** Makes room for so many bytes: sends what is queued where it would be too much, and lets the screen breathe. */
type Room = (bytes: number) => Promise<void>;

export async function wearDress(target: Excel.Worksheet, dress: Dress, room: Room): Promise<void> {
  await wearCells(target, dress.cells, room);
  for (const [first, last, width] of runsOf(dress.widths)) {
    target.getRangeByIndexes(0, first, 1, last - first + 1).format.columnWidth = width;
  }
  for (const [first, last, height] of runsOf(dress.heights)) {
    await room(BYTES_AN_ACTION * (NAMING + 1));
    target.getRangeByIndexes(first, 0, last - first + 1, 1).format.rowHeight = height;
  }
  for (const [first, last] of runsOf(all(dress.hiddenColumns))) {
    target.getRangeByIndexes(0, first, 1, last - first + 1).columnHidden = true;
  }
  for (const [first, last] of runsOf(all(dress.hiddenRows))) {
    target.getRangeByIndexes(first, 0, last - first + 1, 1).rowHidden = true;
  }
  if (dress.filter) setFilter(target, dress.filter);
}

function setFilter(target: Excel.Worksheet, { area, criteria }: SheetFilter): void {
  const range = target.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  target.autoFilter.apply(range);
  for (const [column, criterion] of criteria) target.autoFilter.apply(range, column, criterion);
}

async function wearCells(target: Excel.Worksheet, cells: Dress["cells"], room: Room): Promise<void> {
  const places = [...cells].map(([place, dress]) => ({ place: place.split(":").map(Number), key: keyOf(dress) }));
  const width = places.reduce((most, { place }) => Math.max(most, (place[1] ?? 0) + 1), 0);
  const keys: string[][] = [];
  for (const { place, key } of places) {
    const [row = 0, column = 0] = place;
    while (keys.length <= row) keys.push(Array.from({ length: width }, () => ""));
    const line = keys[row];
    if (line) line[column] = key;
  }
  for (const [key, addresses] of await takeSteps(areasByKey(keys), () => room(0))) {
    const features = JSON.parse(key) as [string, FeatureValue][];
    for (const address of addresses) {
      await room(address.length + BYTES_AN_ACTION * (NAMING + features.length));
      wear(target.getRanges(address).format, features);
    }
  }
}

function keyOf(dress: CellDress): string {
  return JSON.stringify([...dress]);
}

function wear(format: Excel.RangeFormat, features: readonly [string, FeatureValue][]): void {
  for (const [feature, value] of features) {
    const [first = "", second] = feature.split(".");
    if (isLine(feature)) drawLine(format.borders, feature, String(value));
    else if (feature === "fill.color" && value === NO_FILL) format.fill.clear();
    else if (second === undefined) Object.assign(format, { [first]: value });
    else Object.assign(format[first as "font" | "fill"], { [second]: value });
  }
}

function all(lines: ReadonlySet<number>): ReadonlyMap<number, true> {
  return new Map([...lines].map((line) => [line, true]));
}

/** Neighbours of one size; lines come in their order. */
function runsOf<T>(lines: ReadonlyMap<number, T>): [first: number, last: number, size: T][] {
  const runs: [number, number, T][] = [];
  for (const [line, size] of [...lines].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === line - 1 && run[2] === size) run[1] = line;
    else runs.push([line, line, size]);
  }
  return runs;
}
