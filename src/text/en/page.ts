// The fixed texts of taskpane.html in English.

import type { Texts } from "../vi";

export const page: Texts["page"] = {
  title: "Party Member Development",
  lead: "Opening…",
  bootHint:
    "If this line is still here after a minute, this Excel is too old (Excel 2021 or later, Microsoft 365 or Excel on the web is needed) or the network can't reach appsforoffice.microsoft.com.",
  tooOld: "The add-in can't run in this Excel. Missing:",
  needsEngine: "a browser inside Excel that is new enough",
  needsExcel: "what Excel 2021 and later can be told to do (ExcelApi 1.14)",
  needsRuntime: "one runtime for pane and functions (SharedRuntime 1.1)",
  needsFunctions: "functions of an add-in in cells (CustomFunctionsRuntime 1.2)",
  nextWindows:
    "Update Office (File › Account › Update Options › Update Now), then close Excel and open it again. Excel 2016 and volume-licensed Excel 2019 can’t run the add-in even then: open this workbook in Excel on the web.",
  nextMac:
    "Update Office (in Excel: menu Help › Check for Updates), then close Excel and open it again, or open this workbook in Excel on the web.",
  nextWeb:
    "Reload the page. If this stays, open the workbook in Excel on a computer (Excel 2021 or later, or Microsoft 365) and tell your IT staff: your office’s own Office server may be an old one.",
  nextPhone:
    "The add-in doesn’t run on phones and tablets. Open this workbook in Excel on Windows, on a Mac, or on the web in the browser of a computer.",
  nextEngineWindows:
    "Install or update the Microsoft Edge WebView2 Runtime (ask your IT staff where you may not), then close Excel and open it again. Excel 2016 and volume-licensed Excel 2019 can’t use WebView2: open this workbook in Excel on the web.",
  nextEngineMac:
    "Update macOS and Safari (System Settings › General › Software Update), then close Excel and open it again, or open this workbook in Excel on the web in Edge, Chrome or Firefox.",
  nextEngineWeb: "Update the browser, or open this workbook in a new Edge, Chrome, Firefox or Safari.",
  result: "Result",
  scope: "Period and as-of date",
  period: "Period",
  asOf: "As of",
  actions: "Actions",
  checkData: "Check data",
  undoWrite: "Undo writing sheets",
  writeSummary: "Write summary",
  refresh: "Refresh",
  cancel: "Stop",
  copyDetails: "Copy details",
  details: "Details for support",
  sources: "Data read",
  issues: "Result of the check",
  overviewTab: "Overview",
  issuesTab: "Check",
  cleaningTab: "Clean",
  writeTab: "Write",
  moreTab: "More",
  functionsTab: "Functions",
  peopleTab: "Figures and people",
  peopleShort: "Figures",
  settingsTab: "Settings",
  helpTab: "Help",
  filters: "Filter the list",
  severityFilter: "Severity",
  sheetFilter: "Sheet",
  unitFilter: "Unit",
  cleaning: "Clean data",
  findMends: "Find what to clean",
  applyClean: "Apply",
  restoreClean: "Undo cleaning",
  mapping: "How the sheets are read",
  offline:
    "The network is down. What you have opened before works as usual, because the data is in the workbook. What you have not opened yet needs the network to open.",
  noFunctions:
    "This Excel can’t run the add-in’s functions (CustomFunctionsRuntime 1.2 is missing): cells with =PDV… can’t be calculated. Everything else works as usual: reading, checking and cleaning data, and writing sheets as values. To use the functions, update Office (Windows: File › Account › Update Options; Mac: Help › Check for Updates) and open it again.",
  notOpened:
    "Part of this view is missing: a file of the add-in did not load. Check the network, then press Try again.",
  openAgain: "Try again",
};
