// What is said of actions that load later, and rarely, in English.

import type { Texts } from "../vi";

export const rare: Texts["rare"] = {
  failures: {
    "cells-in-the-way": (sheet, cell) =>
      `Sheet “${sheet}” needs more room, but cell ${cell} and those near it hold your own content, so the sheet stays as it was. Move that content to another sheet, then try again.`,
    "column-inserted": (sheet, cell) =>
      `Sheet “${sheet}” has a column that you put into the table (cell ${cell}), so the sheet was left as it is. Move that column to the right of the table, then press again.`,
    "table-in-the-way": (sheet, cell) =>
      `Sheet “${sheet}” holds an Excel table at cell ${cell}, so it can’t be written again. Convert the table to a range (Table Design › Convert to Range), then press again. The workbook was left as it is.`,
    "changed-since": (sheet, cell) =>
      `Not undone, because sheet “${sheet}” was changed after it was written (cell ${cell}). The workbook was left as it is. Delete the sheet if you don’t need it; for new figures write it again: you are asked about cells changed by hand.`,
    "undo-refused": () => "Excel can’t undo this in one step. Press again.",
    "not-put-back": (sheet) =>
      `Excel stopped answering half-way, and the sheets ${sheet} may not be as they were. Press Undo writing sheets.`,
  },
  stopped: {
    "write-summary": "Stopped. The workbook is as it was before.",
    "undo-write": "Stopped. Nothing was undone; the workbook is as it was.",
    "open-view": "Stopped.",
    "insert-formula": "Stopped.",
    "load-sample": "Stopped. Unfinished sheets are not kept.",
    calculate: "Stopped. The calculation mode is as it was.",
    "clean-data": "Stopped before the end. Nothing was changed.",
    "apply-clean": "Stopped. Cells mended before can be restored.",
    "restore-clean": "Stopped. Press Undo cleaning to restore the rest.",
    "create-template": "Stopped. Unfinished template sheets are not kept.",
    "create-form-rows": "Stopped. An unfinished sheet is not kept.",
    "hand-over": "Stopped. The copy made before is kept as it was.",
    "repair-formulas": "Stopped. Formulas not repaired yet are as they were.",
    "freeze-formulas": "Stopped. The formulas were left as they were.",
    "restore-formulas": "Stopped. Press Restore formulas to go on.",
    "show-people": "Stopped.",
    "map-columns": "Stopped. The data of the last reading is kept.",
  },
};
