// What the pane and the ribbon load when it is first asked for, as one file of the bundle: rare actions, the views but the first,
// and the sentences of both. Cleaning, what sends a workbook on, the people behind a figure, and the sheets for a person to fill have other files of their own.

import { calculateByItself } from "../actions/calculate-by-itself";
import { insertFormula } from "../actions/insert-formula";
import { loaded } from "../actions/loaded";
import { mapColumns } from "../actions/map-columns";
import type { Run } from "../actions/run";
import { undoWrite } from "../actions/undo-write";
import { writeSummary } from "../actions/write-summary";
import type { FormulaPlaceName } from "../model/formula-trouble";
import { allTexts } from "../text/all-texts";
import { LATER_VIEWS } from "./later-views";
import type { people as People } from "./people";
import type { sending as Sending } from "./sending";
import type { templates as Templates } from "./templates";

async function loadTemplates(): Promise<typeof Templates> {
  // eslint-disable-next-line no-restricted-syntax -- the walls hold: it is this room's own.
  return (await loaded(import(/* webpackChunkName: "templates" */ "./templates"))).templates;
}

async function loadPeople(): Promise<typeof People> {
  // eslint-disable-next-line no-restricted-syntax -- the walls hold: it is this room's own.
  return (await loaded(import(/* webpackChunkName: "people" */ "./people"))).people;
}

async function loadSending(): Promise<typeof Sending> {
  // eslint-disable-next-line no-restricted-syntax -- the walls hold: it is this room's own.
  return (await loaded(import(/* webpackChunkName: "sending" */ "./sending"))).sending;
}

export const later = {
  actions: {
    calculateByItself,
    createFormRows: async (run: Run) => (await loadTemplates()).createFormRows(run),
    createTemplate: async (run: Run) => (await loadTemplates()).createTemplate(run),
    freezeFormulas: async (place: FormulaPlaceName, run: Run) => (await loadSending()).freezeFormulas(place, run),
    handOver: async (withPersonal: boolean, run: Run) => (await loadSending()).handOver(withPersonal, run),
    insertFormula,
    loadSample: async (run: Run) => (await loadTemplates()).loadSample(run),
    mapColumns,
    repairFormulas: async (run: Run) => (await loadSending()).repairFormulas(run),
    restoreFormulas: async (run: Run) => (await loadSending()).restoreFormulas(run),
    showPeople: async (run: Run) => (await loadPeople()).showPeople(run),
    turnPage: async (...page: Parameters<typeof People.turnPage>) => (await loadPeople()).turnPage(...page),
    undoWrite,
    writeSummary,
  },
  // eslint-disable-next-line no-restricted-syntax -- the walls hold: it is this room's own.
  loadCleaning: () => loaded(import(/* webpackChunkName: "cleaning" */ "./cleaning")),
  views: LATER_VIEWS,
  texts: allTexts,
};
