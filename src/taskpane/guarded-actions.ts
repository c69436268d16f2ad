// What a person can do, through the guard and with its sentence: the same for pane and ribbon.

import { changeSettings } from "../actions/change-settings";
import { checkData } from "../actions/check-data";
import { refresh, type RefreshOutcome } from "../actions/refresh";
import { showCell } from "../actions/show-cell";
import { writeSummary } from "../actions/write-summary";
import type { Settings } from "../model/settings";
import { texts } from "../text/language";
import { runAction } from "./guard";

const sayRead = (outcome: RefreshOutcome): string => texts().pane.outcome.read(outcome);

export const guardedActions = {
  open: () => runAction("open", refresh, sayRead),
  refresh: () => runAction("refresh", refresh, sayRead),
  checkData: () => runAction("check-data", checkData, (outcome) => texts().pane.outcome.check(outcome)),
  writeSummary: () => runAction("write-summary", writeSummary, (outcome) => texts().pane.outcome.write(outcome)),
  /** Gives false when the settings stay as they were. */
  changeSettings: async (change: Partial<Settings>) => {
    const done = await runAction(
      "change-settings",
      (run) => changeSettings(change, run).then(() => true),
      () => sayChange(change),
    );
    return done === true;
  },
  showCell: (sheet: string, cell: string) =>
    runAction(
      "show-cell",
      () => showCell(sheet, cell),
      () => texts().pane.outcome.shown(sheet, cell),
    ),
};

export type GuardedActions = typeof guardedActions;

function sayChange({ period, asOf }: Partial<Settings>): string {
  const { periodSet, asOfSet } = texts().pane.outcome;
  if (period !== undefined) return periodSet(period);
  return asOf === undefined ? "" : asOfSet(asOf);
}
