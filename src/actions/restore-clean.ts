// Takes cleaning back: every touched cell that nobody has changed since gets its old value and number format again, wherever
// rows and columns have moved it. A cell that cannot be found again for certain is left alone.

import { changeCells, type CellChange, type Changed } from "../excel/change-cells";
import { readConstants } from "../excel/read-constants";
import { followCells, type FollowCell } from "../intake/mends/follow-cells";
import type { CellValue, Grid } from "../model/grid";
import { boardStore } from "./board-store";
import { cleanData } from "./clean-data";
import { cleaningStore, restorableCells, type Cleaning } from "./cleaning-store";
import type { Run } from "./run";
import { runInSlices } from "./run-in-slices";

/** The last change goes first, so that a cell mended twice ends as it began. */
export async function restoreClean(run: Run): Promise<Changed> {
  const total = restorableCells(cleaningStore.get());
  let changed = 0;
  let refused = 0;
  try {
    for (let last = cleaningStore.get().done.at(-1); last; last = cleaningStore.get().done.at(-1)) {
      const now = await readConstants(sheetsOf(last), run.signal, (done, total) =>
        run.progress({ stage: "check", done, total }),
      );
      const places = await findPlaces(last, now, run);
      for (const cells of [...last.back].reverse()) {
        const moved = cells.flatMap((cell) => {
          const place = places.get(cell.sheet)?.(cell);
          return place ? [{ ...cell, ...place }] : [];
        });
        const outcome = await changeCells(moved, run.signal, {
          keep: () => undefined,
          progress: (done) => run.progress({ stage: "write", done: changed + refused + done, total }),
        });
        changed += outcome.changed;
        refused += cells.length - outcome.changed;
        cleaningStore.dropBack();
      }
      if (last.back.length === 0) cleaningStore.dropBack();
    }
    await cleanData(run);
    return { changed, refused };
  } catch (error) {
    boardStore.markStale();
    throw error;
  }
}

function sheetsOf({ back }: Cleaning): Set<string> {
  return new Set(back.flat().map(({ sheet }) => sheet));
}

/** By sheet, where its cells stand now. */
async function findPlaces(
  { before, back }: Cleaning,
  now: readonly Grid[],
  run: Run,
): Promise<ReadonlyMap<string, FollowCell>> {
  const cells = back.flat();
  const places = new Map<string, FollowCell>();
  for (const grid of now) {
    const then = before.find(({ sheet }) => sheet === grid.sheet);
    if (then) places.set(grid.sheet, await runInSlices(followCells(cleaned(then, cells), grid), run));
  }
  return places;
}

/** What the sheet held after cleaning. */
function cleaned(grid: Grid, back: readonly CellChange[]): Grid {
  const values = [...grid.values];
  const copied = new Map<number, CellValue[]>();
  for (const { sheet, row, column, expected } of back) {
    const at = row - grid.row;
    const held = values[at];
    if (sheet !== grid.sheet || held === undefined) continue;
    const line = copied.get(at) ?? [...held];
    line[column - grid.column] = expected;
    copied.set(at, line);
    values[at] = line;
  }
  return { ...grid, values };
}
