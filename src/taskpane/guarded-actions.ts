// What a person can do, through the guard and with its sentence: the same for pane and ribbon.

import { changeSettings } from "../actions/change-settings";
import { checkData } from "../actions/check-data";
import type { MappingTarget } from "../actions/map-columns";
import { refresh, type RefreshOutcome } from "../actions/refresh";
import type { Run } from "../actions/run";
import { showCell } from "../actions/show-cell";
import { writeStore } from "../actions/write-store";
import type { FormulaPlaceName } from "../model/formula-trouble";
import type { EditAnswers } from "../model/hand-edit";
import type { MendChoice } from "../model/mend";
import type { Settings, SheetMapping } from "../model/settings";
import { texts } from "../text/language";
import type { Texts } from "../text/vi";
import type { WritingOutcome } from "../text/vi/writing";
import { announce, runAction, type ActionName } from "./guard";
import { laterTexts, loadLater, type Later } from "./load-later";
import { currentView, openView, type ViewId } from "./open-view";

const sayRead = (outcome: RefreshOutcome): string => texts().pane.outcome.read(outcome);

export const guardedActions = {
  open: () => runAction("open", refresh, sayRead),
  refresh: () => runAction("refresh", refresh, sayRead),
  /** The views that show what an action found are opened with it, also from the ribbon. */
  checkData: () => {
    openView("issues");
    return runAction("check-data", checkData, (outcome) => texts().pane.outcome.check(outcome));
  },
  /** What keeps it from being written is put right in another view, which is opened then, also from the ribbon. */
  writeSummary: async (answers?: EditAnswers) => {
    const outcome = await runLater(
      "write-summary",
      ({ writeSummary }, run) => writeSummary(run, answers),
      ({ writing }) => writing.outcome,
    );
    if (outcome?.reason !== undefined) openView(viewToMend(outcome.reason));
    return outcome;
  },
  undoWrite: () =>
    runLater(
      "undo-write",
      ({ undoWrite }, run) => undoWrite(run),
      ({ writing }) => writing.undone,
    ),
  dropWriting: () => {
    writeStore.change({ asked: [] });
    announce(laterTexts().writing.cancelled);
  },
  cleanData: () => {
    openView("cleaning");
    return runCleaning(
      "clean-data",
      ({ cleanData }, run) => cleanData(run),
      ({ cleaning }) => cleaning.outcome.proposed,
    );
  },
  applyClean: (choice: MendChoice) =>
    runCleaning(
      "apply-clean",
      ({ applyClean }, run) => applyClean(choice, run),
      ({ cleaning }) => cleaning.outcome.applied,
    ),
  restoreClean: () =>
    runCleaning(
      "restore-clean",
      ({ restoreClean }, run) => restoreClean(run),
      ({ cleaning }) => cleaning.outcome.restored,
    ),
  handOver: (withPersonal = false) => {
    openView("write");
    return runLater(
      "hand-over",
      ({ handOver }, run) => handOver(withPersonal, run),
      ({ handOver }) => handOver.outcome,
    );
  },
  repairFormulas: () => {
    openView("functions");
    return runLater(
      "repair-formulas",
      ({ repairFormulas }, run) => repairFormulas(run),
      ({ formulas }) => formulas.outcome.repaired,
    );
  },
  /** The ribbon's button means the whole workbook; there is a way back. */
  freezeFormulas: (place: FormulaPlaceName = "workbook") => {
    openView("functions");
    return runLater(
      "freeze-formulas",
      ({ freezeFormulas }, run) => freezeFormulas(place, run),
      ({ formulas }) => formulas.outcome.frozen,
    );
  },
  restoreFormulas: () =>
    runLater(
      "restore-formulas",
      ({ restoreFormulas }, run) => restoreFormulas(run),
      ({ formulas }) => formulas.outcome.restored,
    ),
  showPeople: () =>
    runLater(
      "show-people",
      ({ showPeople }, run) => showPeople(run),
      ({ people: { outcome, noPeople } }) =>
        (traced) => {
          if (typeof traced === "string") return outcome.none[traced];
          const { counted, leftOut } = traced.rows;
          return traced.countsPeople ? outcome.traced(counted.length, leftOut.length) : noPeople;
        },
    ),
  turnPage: (list: "counted" | "leftOut", first: number) =>
    runLater(
      "show-people",
      ({ turnPage }) => turnPage(list, first),
      ({ people }) =>
        (rows) =>
          rows === 0 ? people.nobody : people.outcome.turned,
    ),
  createTemplate: () =>
    runLater(
      "create-template",
      ({ createTemplate }, run) => createTemplate(run),
      ({ template }) => template.outcome,
    ),
  createFormRows: () =>
    runLater(
      "create-form-rows",
      ({ createFormRows }, run) => createFormRows(run),
      ({ template }) => template.formRows.outcome,
    ),
  loadSample: () =>
    runLater(
      "load-sample",
      ({ loadSample }, run) => loadSample(run),
      ({ views }) => views.sample.loaded,
    ),
  calculate: () =>
    runLater(
      "calculate",
      ({ calculateByItself }) => calculateByItself(),
      ({ formulas }) => formulas.outcome.calculated,
    ),
  insertFormula: (formula: string) =>
    runLater(
      "insert-formula",
      ({ insertFormula }) => insertFormula(formula),
      ({ views }) => views.functions.inserted,
    ),
  /** null: the sheet is read by its headings again. */
  mapColumns: (target: MappingTarget, said: Omit<SheetMapping, keyof MappingTarget> | null) =>
    runLater(
      "map-columns",
      ({ mapColumns }, run) => mapColumns(target, said, run),
      ({ mapping }) =>
        () =>
          mapping.outcome[said ? "saved" : "forgotten"](target.sheet),
    ),
  /** Gives false when the settings stay as they were. The views whose words came without all others say themselves what was set. */
  changeSettings: async (change: Partial<Settings>, say = () => laterTexts().views.settings.saved) => {
    const done = await runAction("change-settings", (run) => changeSettings(change, run).then(() => true), say);
    return done === true;
  },
  showCell: (sheet: string, cell: string) =>
    runAction(
      "show-cell",
      () => showCell(sheet, cell),
      () => texts().pane.outcome.shown(sheet, cell),
    ),
};

/** An action of later.ts, whose words come with it. */
function runLater<T>(
  name: ActionName,
  action: (actions: Later["actions"], run: Run) => Promise<T>,
  sayingOf: (texts: Texts) => (outcome: T) => string,
): Promise<T | null> {
  return runAction(
    name,
    async (run) => action((await loadLater()).actions, run),
    (outcome) => sayingOf(laterTexts())(outcome),
  );
}

function runCleaning<T>(
  name: ActionName,
  action: (actions: Cleaning, run: Run) => Promise<T>,
  sayingOf: (texts: Texts) => (outcome: T) => string,
): Promise<T | null> {
  const load = async (): Promise<Cleaning> => (await (await loadLater()).loadCleaning()).cleaning;
  return runAction(
    name,
    async (run) => action(await load(), run),
    (outcome) => sayingOf(laterTexts())(outcome),
  );
}

type Cleaning = Awaited<ReturnType<Later["loadCleaning"]>>["cleaning"];

export type GuardedActions = typeof guardedActions;

function viewToMend(reason: NonNullable<WritingOutcome["reason"]>): ViewId {
  if (reason === "none-counted") return "issues";
  if (reason === "asked" || reason === "unit-gone") return "write";
  // The card that says what is missing stands in most views.
  return currentView() === "functions" || currentView() === "help" ? "overview" : currentView();
}
