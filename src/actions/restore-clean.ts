// Takes cleaning back: every touched cell that nobody has changed since gets its old value and number format again, wherever
// rows and columns have moved it. A cell that cannot be found again for certain is left alone.

import { changeCells, type CellChange, type Changed } from "../excel/change-cells";
import { readConstants } from "../excel/read-constants";
import { followCells } from "../intake/mends/follow-cells";
import type { Grid } from "../model/grid";
import { boardStore } from "./board-store";
import { cleanData } from "./clean-data";
import { cleaningStore, type Cleaning } from "./cleaning-store";
import type { Run } from "./run";

/** The last change goes first, so that a cell mended twice ends as it began. */
export async function restoreClean(run: Run): Promise<Changed> {
  let changed = 0;
  let refused = 0;
  try {
    for (let last = cleaningStore.get().done.at(-1); last; last = cleaningStore.get().done.at(-1)) {
      const now = await readConstants(sheetsOf(last), run.signal);
      const places = findPlaces(last, now);
      for (const cells of [...last.back].reverse()) {
        const moved = cells.flatMap((cell) => {
          const place = places.get(cell.sheet)?.(cell);
          return place ? [{ ...cell, ...place }] : [];
        });
        const outcome = await changeCells(moved, run.signal, {
          keep: () => undefined,
          progress: () => run.progress({ stage: "write", done: changed, total: 0 }),
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
function findPlaces({ before, back }: Cleaning, now: readonly Grid[]): Map<string, ReturnType<typeof followCells>> {
  const cells = back.flat();
  return new Map(
    now.flatMap((grid) => {
      const then = before.find(({ sheet }) => sheet === grid.sheet);
      return then ? [[grid.sheet, followCells(cleaned(then, cells), grid)] as const] : [];
    }),
  );
}

/** What the sheet held after cleaning. */
function cleaned(grid: Grid, back: readonly CellChange[]): Grid {
  const values = grid.values.map((row) => [...row]);
  for (const { sheet, row, column, expected } of back) {
    const line = sheet === grid.sheet ? values[row - grid.row] : undefined;
    if (line) line[column - grid.column] = expected;
  }
  return { ...grid, values };
}
