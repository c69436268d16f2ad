// Reads the workbook into the board store. Every other action that needs fresh figures calls this one.

import { readGrids } from "../excel/read-grids";
import { readSettings } from "../excel/workbook-settings";
import { buildBoard } from "../intake/build-board";
import { parseSettings } from "../intake/parse-settings";
import { Cancelled, HostError } from "../model/failure";
import { boardStore, type BoardState } from "./board-store";
import type { Run } from "./run";
import { runInSlices } from "./run-in-slices";

/** Readings follow one another: a later one sees what the sheets hold then. */
let last: Promise<unknown> = Promise.resolve();

/**
 * @returns the store's state after the reading.
 * @throws HostError, Cancelled; the store keeps the board that it had.
 */
export function readBoard(run: Run): Promise<BoardState> {
  const reading = last.then(() => read(run));
  last = reading.catch(() => undefined);
  return reading;
}

async function read(run: Run): Promise<BoardState> {
  try {
    const { settings } = parseSettings(await readSettings());
    const grids = await readGrids(run.signal, (progress) => {
      run.progress(progress);
    });
    const { board, issues } = await runInSlices(buildBoard(grids, settings), run);
    boardStore.put(board, issues);
    return boardStore.get();
  } catch (error) {
    if (!(error instanceof Cancelled)) boardStore.fail(error instanceof HostError ? error.code : "unexpected");
    throw error;
  }
}
