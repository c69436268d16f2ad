// Changes the workbook's settings and recomputes. Only a setting that changes how rows are read needs a new reading.

import { writeSettings } from "../excel/workbook-settings";
import { storeSettings } from "../intake/parse-settings";
import { DEFAULT_SETTINGS, type Settings } from "../model/settings";
import { boardStore } from "./board-store";
import { readBoard } from "./read-board";
import type { Run } from "./run";

export async function changeSettings(change: Partial<Settings>, run: Run): Promise<void> {
  const { board, issues } = boardStore.get();
  const settings: Settings = { ...(board?.settings ?? DEFAULT_SETTINGS), ...change };
  await writeSettings(storeSettings(settings));
  if (!board || settings.countingDate !== board.settings.countingDate) await readBoard(run);
  else boardStore.put({ ...board, settings }, issues);
}
