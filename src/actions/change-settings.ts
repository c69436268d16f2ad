// Changes the workbook's settings, judges the board by them and recomputes. A setting that decides how rows are read has
// them read again.

import { writeSettings } from "../excel/workbook-settings";
import { prepareBoard } from "../indicators/prepare-board";
import type { judgeBySettings as JudgeBySettings } from "../intake/judge-by-settings";
import { storeSettings } from "../intake/store-settings";
import type { Settings } from "../model/settings";
import { boardStore } from "./board-store";
import { loaded } from "./loaded";
import { inTurn, read } from "./read-board";
import type { Run } from "./run";
import { runInSlices } from "./run-in-slices";
import { storedSettings } from "./stored-settings";

/** What decides how rows are read, and how numbers that stand in other sheets are counted against them. */
const READING = ["countingDate", "mapping", "rules", "termStartsInFirstYear"] as const;

export function changeSettings(change: Partial<Settings>, run: Run): Promise<void> {
  return inTurn(async () => {
    const settings: Settings = { ...(await storedSettings()).settings, ...change };
    const { board, issues, stale, failure } = boardStore.get();
    const isCurrent = board !== null && !stale && failure === null;
    const judged = isCurrent && READING.every((name) => change[name] === undefined) ? { ...board, settings } : null;
    // Before anything is kept: who stops it finds all as it was.
    const judgement = judged && (await runInSlices((await loadJudge())(judged, issues), run));
    if (judged) await runInSlices(prepareBoard(judged), run);
    await writeSettings(storeSettings(settings));
    if (judged && judgement) boardStore.put(judged, judgement);
    else await read(run, "edits");
  });
}

/** Has come with what read the board. */
async function loadJudge(): Promise<typeof JudgeBySettings> {
  // eslint-disable-next-line no-restricted-syntax -- loaded with the reading; the walls hold, this room may import intake.
  return (await loaded(import(/* webpackChunkName: "reading" */ "../intake/judge-by-settings"))).judgeBySettings;
}
