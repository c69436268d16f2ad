// Groups of rows and columns, and which lines are hidden.

import { fail } from "../protocol/rich-error";
import type { Line } from "./state";

/** Excel knows eight levels, the first of which is no group. */
const deepest = 7;

export function group(lines: Map<number, Line>, first: number, last: number, step: 1 | -1, location: string): void {
  const depths = Array.from({ length: last - first + 1 }, (_line, index) => lines.get(first + index)?.outline ?? 0);
  if (step < 0 ? depths.every((depth) => depth === 0) : depths.some((depth) => depth >= deepest))
    fail("InvalidOperation", location);
  depths.forEach((depth, index) => {
    const line: Line = { ...lines.get(first + index), outline: depth + step };
    if (depth + step <= 0) delete line.outline;
    lines.set(first + index, line);
  });
}

/** Level 1 shows only what is in no group; 0 leaves everything as it is. */
export function showLevels(lines: Map<number, Line>, level: number): void {
  if (level === 0) return;
  for (const [index, line] of lines) {
    if (line.outline !== undefined) lines.set(index, { ...line, hidden: line.outline >= level });
  }
}

/** Shows or hides the groups that a span of lines touches. */
export function showDetails(lines: Map<number, Line>, first: number, last: number, shown: boolean): void {
  const grouped = (index: number): boolean => lines.get(index)?.outline !== undefined;
  let [begin, end] = [first, last];
  while (grouped(begin - 1) && grouped(begin)) begin -= 1;
  while (grouped(end + 1) && grouped(end)) end += 1;
  for (let index = begin; index <= end; index += 1) {
    const line = lines.get(index);
    if (line?.outline !== undefined) lines.set(index, { ...line, hidden: !shown });
  }
}

export function hiddenOf(lines: ReadonlyMap<number, Line>, first: number, last: number): boolean | null {
  let hidden = 0;
  for (let index = first; index <= last; index += 1) if (lines.get(index)?.hidden) hidden += 1;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

/** Gives back whether anything changed. */
export function setHidden(lines: Map<number, Line>, first: number, last: number, hidden: boolean): boolean {
  let changed = false;
  for (let index = first; index <= last; index += 1) {
    const line = lines.get(index);
    if ((line?.hidden ?? false) === hidden) continue;
    lines.set(index, { ...line, hidden });
    changed = true;
  }
  return changed;
}
