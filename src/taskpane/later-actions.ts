// Actions and views that load when they are first asked for: what only a press of a button needs does not hold up the opening
// of every workbook. All stand in one file of the bundle, so that the second press waits for nothing.

import type { Run } from "../actions/run";
import { HostError } from "../model/failure";
import type { FormulaPlaceName } from "../model/formula-trouble";
import type { MendKind } from "../model/mend";

/** A file of the add-in that does not come (network, a server moved) is a refusal with a sentence, not a riddle. */
async function loaded<T>(module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch {
    throw new HostError("not-loaded", "later.js");
  }
}

/* eslint-disable no-restricted-syntax -- the actions that are loaded later; the walls hold, this room may import actions. */
export const laterActions = {
  writeSummary: async (run: Run) =>
    (await loaded(import(/* webpackChunkName: "later" */ "../actions/write-summary"))).writeSummary(run),
  cleanData: async (run: Run) =>
    (await loaded(import(/* webpackChunkName: "later" */ "../actions/clean-data"))).cleanData(run),
  applyClean: async (kinds: ReadonlySet<MendKind>, run: Run) =>
    (await loaded(import(/* webpackChunkName: "later" */ "../actions/apply-clean"))).applyClean(kinds, run),
  restoreClean: async (run: Run) =>
    (await loaded(import(/* webpackChunkName: "later" */ "../actions/restore-clean"))).restoreClean(run),
  repairFormulas: async (run: Run) =>
    (await loaded(import(/* webpackChunkName: "later" */ "../actions/repair-formulas"))).repairFormulas(run),
  freezeFormulas: async (place: FormulaPlaceName, run: Run) =>
    (await loaded(import(/* webpackChunkName: "later" */ "../actions/freeze-formulas"))).freezeFormulas(place, run),
  restoreFormulas: async (run: Run) =>
    (await loaded(import(/* webpackChunkName: "later" */ "../actions/restore-formulas"))).restoreFormulas(run),
  createTemplate: async (run: Run) =>
    (await loaded(import(/* webpackChunkName: "later" */ "../actions/create-template"))).createTemplate(run),
};

export const loadLater = {
  views: () => loaded(import(/* webpackChunkName: "later" */ "./later-views")),
  /** The words of what loads later come with it. */
  texts: async () => (await loaded(import(/* webpackChunkName: "later" */ "../text/later-texts"))).laterTexts(),
};
/* eslint-enable no-restricted-syntax */
