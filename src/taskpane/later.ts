// What the pane and the ribbon load when it is first asked for, as one file of the bundle: rare actions, the views but the first,
// and the sentences of both. Of the actions only cleaning has another file of its own.

import { calculateByItself } from "../actions/calculate-by-itself";
import { createFormRows } from "../actions/create-form-rows";
import { createTemplate } from "../actions/create-template";
import { freezeFormulas } from "../actions/freeze-formulas";
import { handOver } from "../actions/hand-over";
import { insertFormula } from "../actions/insert-formula";
import { loadSample } from "../actions/load-sample";
import { loaded } from "../actions/loaded";
import { mapColumns } from "../actions/map-columns";
import { repairFormulas } from "../actions/repair-formulas";
import { restoreFormulas } from "../actions/restore-formulas";
import { showPeople, turnPage } from "../actions/show-people";
import { undoWrite } from "../actions/undo-write";
import { writeSummary } from "../actions/write-summary";
import { allTexts } from "../text/all-texts";
import { LATER_VIEWS } from "./later-views";

export const later = {
  actions: {
    calculateByItself,
    createFormRows,
    createTemplate,
    freezeFormulas,
    handOver,
    insertFormula,
    loadSample,
    mapColumns,
    repairFormulas,
    restoreFormulas,
    showPeople,
    turnPage,
    undoWrite,
    writeSummary,
  },
  // eslint-disable-next-line no-restricted-syntax -- the walls hold: it is this room's own.
  loadCleaning: () => loaded(import(/* webpackChunkName: "cleaning" */ "./cleaning")),
  views: LATER_VIEWS,
  texts: allTexts,
};
