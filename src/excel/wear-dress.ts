// Gives a written sheet back what a person made it look like (dress.ts), after everything of ours.

import { type CellDress, type Dress, type FeatureValue, NO_FILL, type SheetFilter } from "./dress";
import { areasByKey } from "./role-areas";
import { type Pause, takeSteps } from "./take-steps";

export async function wearDress(target: Excel.Worksheet, dress: Dress, pause: Pause): Promise<void> {
  await wearCells(target, dress.cells, pause);
  for (const [first, last, width] of runsOf(dress.widths)) {
    target.getRangeByIndexes(0, first, 1, last - first + 1).format.columnWidth = width;
  }
  for (const [first, last, height] of runsOf(dress.heights)) {
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

async function wearCells(target: Excel.Worksheet, cells: Dress["cells"], pause: Pause): Promise<void> {
  const places = [...cells].map(([place, dress]) => ({ place: place.split(":").map(Number), key: keyOf(dress) }));
  const width = places.reduce((most, { place }) => Math.max(most, (place[1] ?? 0) + 1), 0);
  const keys: string[][] = [];
  for (const { place, key } of places) {
    const [row = 0, column = 0] = place;
    while (keys.length <= row) keys.push(Array.from({ length: width }, () => ""));
    const line = keys[row];
    if (line) line[column] = key;
  }
  for (const [key, addresses] of await takeSteps(areasByKey(keys), pause)) {
    for (const address of addresses) wear(target.getRanges(address).format, key);
  }
}

function keyOf(dress: CellDress): string {
  return JSON.stringify([...dress]);
}

function wear(format: Excel.RangeFormat, key: string): void {
  for (const [feature, value] of JSON.parse(key) as [string, FeatureValue][]) {
    const [first = "", second] = feature.split(".");
    if (feature === "fill.color" && value === NO_FILL) format.fill.clear();
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
