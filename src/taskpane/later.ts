// What the pane and the ribbon load when it is first asked for, as one file of the bundle: rare actions, the views but the first,
// and the sentences of both.

import { applyClean } from "../actions/apply-clean";
import { calculateByItself } from "../actions/calculate-by-itself";
import { cleanData } from "../actions/clean-data";
import { createFormRows } from "../actions/create-form-rows";
import { createTemplate } from "../actions/create-template";
import { freezeFormulas } from "../actions/freeze-formulas";
import { handOver } from "../actions/hand-over";
import { insertFormula } from "../actions/insert-formula";
import { loadSample } from "../actions/load-sample";
import { mapColumns } from "../actions/map-columns";
import { repairFormulas } from "../actions/repair-formulas";
import { restoreClean } from "../actions/restore-clean";
import { restoreFormulas } from "../actions/restore-formulas";
import { showPeople, turnPage } from "../actions/show-people";
import { undoWrite } from "../actions/undo-write";
import { writeSummary } from "../actions/write-summary";
import { allTexts } from "../text/all-texts";
import { LATER_VIEWS } from "./later-views";

export const later = {
  actions: {
    applyClean,
    calculateByItself,
    cleanData,
    createFormRows,
    createTemplate,
    freezeFormulas,
    handOver,
    insertFormula,
    loadSample,
    mapColumns,
    repairFormulas,
    restoreClean,
    restoreFormulas,
    showPeople,
    turnPage,
    undoWrite,
    writeSummary,
  },
  views: LATER_VIEWS,
  texts: allTexts,
};
