// What the pane says, in English; complete by the type of vi/pane.ts.

import type { pane as vietnamese } from "../vi/pane";
import { count, counted } from "./phrases";

/** "3 errors, 2 warnings" */
export function tally(issues: { errors: number; warnings: number; notes: number }): string {
  const parts = [
    issues.errors > 0 ? counted(issues.errors, "error") : "",
    issues.warnings > 0 ? counted(issues.warnings, "warning") : "",
    issues.notes > 0 ? counted(issues.notes, "note") : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

const lists = { units: "list of units", admissions: "list of admissions" };
const leftOut = (rows: number): string => (rows > 0 ? ` ${counted(rows, "row")} left out of every figure.` : "");

const platforms: Readonly<Record<string, string>> = {
  PC: "Excel on Windows",
  Mac: "Excel on Mac",
  OfficeOnline: "Excel on the web",
  iOS: "Excel on iPad",
  Android: "Excel on Android",
};

const failures: (typeof vietnamese)["failures"] = {
  "cell-edit": () =>
    "Excel could not do this because a cell is being edited. Press Enter (or Esc) in that cell, then try again.",
  "protected-sheet": (sheet) =>
    `Excel did not allow this because ${sheet === "" ? "the sheet or workbook" : `sheet “${sheet}”`} is protected. Unprotect it on the Review tab, then try again.`,
  "read-only": () =>
    "Excel did not allow writing because the workbook is read-only. Enable editing or save it under another name, then try again.",
  "too-large": (sheet) =>
    `Excel refused because ${sheet === "" ? "the data" : `sheet “${sheet}”`} is too large. Delete formatted empty rows and columns at its end, then try again.`,
  "session-lost": () =>
    "The session with Excel was lost. Save the workbook, then reload the page or reopen the workbook.",
  busy: () => "Excel is busy with something else. Wait a moment, then try again.",
  "not-supported": () =>
    "This version of Excel does not support what you asked for. Use Excel 2021 or later, Microsoft 365 or Excel on the web.",
  gone: (sheet) =>
    `${sheet === "" ? "The cell or sheet" : `Sheet “${sheet}”`} is no longer there: it may have been deleted or renamed. Press Refresh.`,
  "not-loaded": () =>
    "A part of the add-in could not be loaded. Check the network, then try again; if it still fails, save the workbook, close it and open it again.",
  unexpected: () =>
    "Something unexpected went wrong and this was not done. Try again; if it fails again, copy the details and send them to support.",
};

export const pane: typeof vietnamese = {
  language: "en",
  title: "Party Member Development",

  boot: {
    notExcel: "This page is a pane of Excel. Open Excel, go to the Party Members tab and choose Open pane.",
    noOffice:
      "The Office library could not be loaded. Check the network: this computer must reach appsforoffice.microsoft.com. Then close this pane and open it again.",
    thisExcel: (platform, version) => `This Excel: ${platforms[platform] ?? "Excel"}, version ${version}.`,
  },

  /** Where something stands; "" for the sheet: in no single one, for the cell: in the sheet as a whole. */
  place: (sheet, cell) =>
    sheet === "" ? "Whole workbook" : cell === "" ? `Sheet “${sheet}”` : `Sheet “${sheet}”, cell ${cell}`,

  /** A view is on its way. */
  opening: "Opening…",

  progress: {
    stage: {
      fetch: "Getting data",
      find: "Looking for formulas",
      read: "Reading",
      check: "Checking",
      compute: "Computing",
      write: "Writing sheets",
    },
    rows: (stage, done, total) => `${stage}: ${count(done)} of ${counted(total, "row")}.`,
    share: (stage, share) => `${stage}: ${count(Math.floor(share * 100))}\u00a0%.`,
    waiting: "Excel has not answered yet. If you are typing in a cell, press Enter.",
    stopping: "Stopping…",
  },

  running: {
    open: "Reading data…",
    refresh: "Refreshing data…",
    "check-data": "Checking data…",
    "write-summary": "Writing the summary…",
    "undo-write": "Undoing the writing of sheets…",
    "clean-data": "Looking for what to clean…",
    "apply-clean": "Cleaning the data…",
    "restore-clean": "Undoing the cleaning…",
    "create-template": "Creating the template…",
    "create-form-rows": "Creating the sheet of the form’s rows…",
    "hand-over": "Making the copy to send…",
    "repair-formulas": "Repairing formulas…",
    "freeze-formulas": "Freezing formulas…",
    "restore-formulas": "Restoring formulas…",
    "show-people": "Looking for the rows…",
    "map-columns": "Saving how the sheet is read…",
    "change-settings": "",
    "show-cell": "",
    "open-view": "",
    "insert-formula": "",
    "load-sample": "Loading sample data…",
    calculate: "Switching to automatic calculation…",
  },

  stopped: {
    open: "Stopped. The data has not been read.",
    refresh: "Stopped. The data of the last reading is kept.",
    "check-data": "Stopped. The check is not complete.",
    "change-settings": "Stopped. Period and date are as they were.",
    "show-cell": "Stopped.",
  },

  busy: (running) => `${running} Wait until it is done, or press Stop and try again.`,
  busyStopping:
    "What ran before is stopping. If you are typing in a cell, press Enter; press again once it has stopped.",

  outcome: {
    read: (outcome) => {
      if (outcome.sources.length === 0) return "The workbook was read; no data table found yet.";
      const rows = outcome.sources.reduce((sum, source) => sum + source.rows, 0);
      const { issues, notes } = outcome;
      const review = issues > 0 ? `${counted(issues, "item")} to review` : "Nothing to review";
      const more = notes > 0 ? `, ${counted(notes, "note")}` : "";
      return `Read ${counted(outcome.sources.length, "table")}, ${counted(rows, "row")}. ${review}${more}.`;
    },
    check: (outcome) => {
      const [missing, another] = outcome.missing;
      if (another)
        return "Not checked: no data table found yet. Press “Create template” for two sheets to fill in, or do as it says below.";
      if (missing) return `No ${lists[missing]} found yet; only the other list was checked. See below what to do.`;
      const found = tally(outcome);
      return found === "" ? "Checked: nothing to review." : `Checked: ${found}.${leftOut(outcome.leftOut)}`;
    },
    shown: (sheet, cell) => (cell === "" ? `Went to sheet “${sheet}”.` : `Went to cell ${cell} of sheet “${sheet}”.`),
    copied: "Details copied.",
    copyByHand: "Excel does not allow copying here. The details are selected: press Ctrl+C (⌘C on Mac).",
  },

  failures,
};
