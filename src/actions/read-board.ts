// Reads the workbook into the board store. Every other action that needs fresh figures calls this one. What a person presses
// reads every cell; what follows their edits, or a setting, reads what was edited: Excel's events don't tell of all there is.

import { fillMerged } from "../excel/fill-merged";
import { markShown } from "../excel/mark-shown";
import { readGrids, type Extent } from "../excel/read-grids";
import { prepareBoard } from "../indicators/prepare-board";
import type { Board } from "../model/board";
import { Cancelled, HostError } from "../model/failure";
import type { Grid } from "../model/grid";
import type { Issue } from "../model/issue";
import type { Progress } from "../model/progress";
import { boardStore, type BoardState } from "./board-store";
import { loaded } from "./loaded";
import type { Run } from "./run";
import { runInSlices } from "./run-in-slices";
import { storedSettings } from "./stored-settings";

/** Readings follow one another: a later one sees what the sheets hold then. */
let last: Promise<unknown> = Promise.resolve();

/**
 * @returns the store's state after the reading.
 * @throws HostError, Cancelled; the store keeps the board that it had.
 */
export async function readBoard(run: Run): Promise<BoardState> {
  await readSources(run);
  return boardStore.get();
}

/** The same, with no cell read that stands as it did. */
export async function updateBoard(run: Run): Promise<BoardState> {
  await inTurn(() => read(run, "edits"));
  return boardStore.get();
}

/** Does something in turn with the readings: none under way can bring back what it changes. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

interface ReadSources {
  readonly board: Board;
  readonly issues: readonly Issue[];
  readonly grids: readonly Grid[];
}

/** The same, with the grids that the board was made of and what was found in them: for who looks at single cells. */
export function readSources(run: Run): Promise<ReadSources> {
  return inTurn(() => read(run, "all"));
}

/** Only within `inTurn`. */
export async function read(run: Run, extent: Extent): Promise<ReadSources> {
  // What understands the sheets comes while Excel hands them over: the pane and the functions are there before it.
  // eslint-disable-next-line no-restricted-syntax -- loaded later; the walls hold, this room may import intake.
  const understanding = loaded(import(/* webpackChunkName: "reading" */ "../intake/build-board"));
  understanding.catch(() => undefined);
  try {
    const { settings, problems, manualCalculation, listSeparator } = await storedSettings();
    boardStore.noticeCalculation(manualCalculation);
    boardStore.noticeSeparator(listSeparator);
    const { board, issues, grids } = await untilNoneGoes(async () => {
      const report = (progress: Progress): void => {
        run.progress(progress);
      };
      const { grids, hiddenSheets } = await readGrids(run.signal, report, extent);
      const { buildBoard } = await understanding;
      const first = await runInSlices(buildBoard(grids, settings), run);
      const { doubtful } = first;
      const marked = doubtful.length === 0 ? null : await markShown(grids, doubtful, run.signal);
      const blanks = first.issues.filter(isOfBlank);
      const filled = blanks.length === 0 ? null : await fillMerged(marked ?? grids, blanks, run.signal);
      const better = filled ?? marked;
      const { board, issues } = better === null ? first : await runInSlices(buildBoard(better, settings), run);
      return { board: hiddenSheets.length === 0 ? board : { ...board, hiddenSheets }, issues, grids };
    });
    await runInSlices(prepareBoard(board), run);
    boardStore.put(board, issues, problems);
    return { board, issues, grids };
  } catch (error) {
    if (error instanceof Cancelled) boardStore.stop();
    else boardStore.fail(error instanceof HostError ? error.code : "unexpected");
    throw error;
  }
}

/** A blank for which a person is not counted: it may be one in a merged area, which holds for all its rows. */
function isOfBlank({ code }: Issue): boolean {
  return code === "admission/no-unit" || code === "admission/no-counting-date";
}

/** A sheet can go or change its name between two round trips, as copies for sending do: what is there then is read anew. */
async function untilNoneGoes<T>(reading: () => Promise<T>, more = 2): Promise<T> {
  try {
    return await reading();
  } catch (error) {
    if (more === 0 || !(error instanceof HostError) || error.code !== "gone") throw error;
    return untilNoneGoes(reading, more - 1);
  }
}
