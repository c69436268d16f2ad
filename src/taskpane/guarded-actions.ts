// What a person can do, through the guard and with its sentence: the same for pane and ribbon.

import { changeSettings } from "../actions/change-settings";
import { checkData } from "../actions/check-data";
import { mapColumns, type MappingTarget } from "../actions/map-columns";
import { refresh, type RefreshOutcome } from "../actions/refresh";
import type { Run } from "../actions/run";
import { showCell } from "../actions/show-cell";
import type { FormulaPlaceName } from "../model/formula-trouble";
import type { MendKind } from "../model/mend";
import type { Settings, SheetMapping } from "../model/settings";
import { texts } from "../text/language";
import type { LaterTexts } from "../text/later-texts";
import { runAction, type ActionName } from "./guard";
import { laterActions, loadLater } from "./later-actions";
import { openView } from "./open-view";

const sayRead = (outcome: RefreshOutcome): string => texts().pane.outcome.read(outcome);

export const guardedActions = {
  open: () => runAction("open", refresh, sayRead),
  refresh: () => runAction("refresh", refresh, sayRead),
  /** The views that show what an action found are opened with it, also from the ribbon. */
  checkData: () => {
    openView("issues");
    return runAction("check-data", checkData, (outcome) => texts().pane.outcome.check(outcome));
  },
  writeSummary: () =>
    runAction("write-summary", laterActions.writeSummary, (outcome) => texts().pane.outcome.write(outcome)),
  cleanData: () => {
    openView("cleaning");
    return runAction("clean-data", laterActions.cleanData, (outcome) => texts().cleaning.outcome.proposed(outcome));
  },
  applyClean: (kinds: ReadonlySet<MendKind>) =>
    runAction(
      "apply-clean",
      (run) => laterActions.applyClean(kinds, run),
      (outcome) => texts().cleaning.outcome.applied(outcome),
    ),
  restoreClean: () =>
    runAction("restore-clean", laterActions.restoreClean, (outcome) => texts().cleaning.outcome.restored(outcome)),
  repairFormulas: () => {
    openView("functions");
    return runLater("repair-formulas", laterActions.repairFormulas, ({ formulas }) => formulas.outcome.repaired);
  },
  /** The ribbon's button means the whole workbook; there is a way back. */
  freezeFormulas: (place: FormulaPlaceName = "workbook") => {
    openView("functions");
    return runLater(
      "freeze-formulas",
      (run) => laterActions.freezeFormulas(place, run),
      ({ formulas }) => formulas.outcome.frozen,
    );
  },
  restoreFormulas: () =>
    runLater("restore-formulas", laterActions.restoreFormulas, ({ formulas }) => formulas.outcome.restored),
  createTemplate: () =>
    runAction("create-template", laterActions.createTemplate, (outcome) => texts().template.outcome(outcome)),
  /** null: the sheet is read by its headings again. */
  mapColumns: (target: MappingTarget, said: Omit<SheetMapping, keyof MappingTarget> | null) =>
    runAction(
      "map-columns",
      (run) => mapColumns(target, said, run),
      () => texts().mapping.outcome[said ? "saved" : "forgotten"](target.sheet),
    ),
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

/** An action whose words load with it. */
function runLater<T>(
  name: ActionName,
  action: (run: Run) => Promise<T>,
  sayingOf: (texts: LaterTexts) => (outcome: T) => string,
): Promise<{ readonly outcome: T; readonly said: string } | null> {
  return runAction(
    name,
    async (run) => {
      const say = sayingOf(await loadLater.texts());
      const outcome = await action(run);
      return { outcome, said: say(outcome) };
    },
    ({ said }) => said,
  );
}

export type GuardedActions = typeof guardedActions;

function sayChange({ period, asOf }: Partial<Settings>): string {
  const { periodSet, asOfSet } = texts().pane.outcome;
  if (period !== undefined) return periodSet(period);
  return asOf === undefined ? "" : asOfSet(asOf);
}
