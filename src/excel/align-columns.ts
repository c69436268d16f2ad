// Which of the columns that stand in a written area now is which of those that were written, when the person put columns in
// or took some out. Pure.

import type { CellValue } from "../model/grid";
import { digestsOfRead, EMPTY, type WrittenRow } from "./written-rows";

/** One a column that stands there: the column that was written, or null for one of the person's. */
export function alignColumns(
  formulas: readonly (readonly CellValue[])[],
  written: readonly (WrittenRow | null)[],
  width: number,
): readonly (number | null)[] {
  const before = written.find((row) => row !== null)?.digests.length ?? width;
  const positions = Array.from({ length: width }, (_, column) => column);
  return before === width ? positions : longestAlignment(likeness(formulas, written, width, before), width, before);
}

/** How many rows say the same in both columns. */
function likeness(
  formulas: readonly (readonly CellValue[])[],
  written: readonly (WrittenRow | null)[],
  width: number,
  before: number,
): number[][] {
  const same = Array.from({ length: width }, () => Array.from({ length: before }, () => 0));
  written.forEach((row, at) => {
    if (row === null) return;
    for (let now = 0; now < width; now += 1) {
      const digests = digestsOfRead(formulas[at]?.[now] ?? "");
      if (digests.includes(EMPTY)) continue;
      row.digests.forEach((digest, column) => {
        const counts = same[now];
        if (counts && digests.includes(digest)) counts[column] = (counts[column] ?? 0) + 1;
      });
    }
  });
  return same;
}

/** The order is kept; of all such pairings the one with the most in common. */
function longestAlignment(same: readonly number[][], width: number, before: number): (number | null)[] {
  const best = Array.from({ length: width + 1 }, () => Array.from({ length: before + 1 }, () => 0));
  const at = (now: number, column: number): number => best[now]?.[column] ?? 0;
  for (let now = width - 1; now >= 0; now -= 1) {
    const row = best[now] ?? [];
    for (let column = before - 1; column >= 0; column -= 1) {
      const paired = at(now + 1, column + 1) + (same[now]?.[column] ?? 0);
      row[column] = Math.max(paired, at(now + 1, column), at(now, column + 1));
    }
  }
  const found: (number | null)[] = [];
  for (let now = 0, column = 0; now < width; now += 1) {
    while (column < before && at(now, column) === at(now, column + 1) && at(now, column) > at(now + 1, column))
      column += 1;
    const isPair = column < before && at(now, column) > at(now + 1, column);
    found.push(isPair ? column++ : null);
  }
  return found;
}
