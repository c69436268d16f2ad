// The English of the views that are made when they are first opened.

import type { Texts } from "../vi";
import { count, counted } from "./phrases";

function said(weights: readonly string[]): string {
  const [first = "", ...rest] = weights;
  const last = rest[rest.length - 1];
  return last === undefined ? first : `${first} ${rest.length > 1 ? "to" : "or"} ${last}`;
}

export const views: Texts["views"] = {
  write: {
    title: "Write summary",
    lead: "Choose the sheets to write, then press Write summary. Pressing again rewrites them in place.",
    sheets: "Sheets to write",
    sheet: {
      summary: { name: "Tổng hợp", what: "Summary: plan, result and pace of every unit" },
      progress: { name: "Tiến độ", what: "Progress: admissions by month and year, with charts" },
      ranking: { name: "Xếp hạng", what: "Ranking: the units directly below, best first" },
      shares: { name: "Cơ cấu chung", what: "Composition of the whole, beside the goals" },
      composition: { name: "Cơ cấu", what: "Composition of every unit: sex, age, ethnicity…" },
      "follow-up": { name: "Đôn đốc", what: "Follow-up: units behind, and how many are still needed" },
      "form-2": { name: "Biểu 2-BTCTW", what: "Form 2: statistics of new members" },
      "form-2b": { name: "Biểu 2B-BTCTW", what: "Form 2B: ethnic groups and religions" },
      narrative: { name: "Báo cáo", what: "Report in prose, with a table of its figures" },
      issues: { name: "Kiểm tra", what: "Check: the cells to review, and how to mend them" },
    },
    formRows: "Change the form’s rows",
    preview: (names, scope, unit) =>
      `${counted(names.length, "sheet")} will be written${unit === null ? "" : ` for ${unit}`}: ${names.join(", ")}.${scope === "" ? "" : ` ${scope}.`}` +
      (unit === null ? "" : " They replace the sheets of these names, those of the whole organisation too."),
    lastSheet: "At least one sheet is written, so this one stays chosen. To leave it out, choose another one first.",
    lastSentence:
      "The report has at least one sentence, so this one stays chosen. To leave it out, choose another one first.",
    unit: "Write for unit",
    wholeOrganisation: "The whole organisation",
    unitHint: "With the units below it.",
    figures: "Cells hold",
    figuresOf: { values: "Numbers", live: "PDV formulas that follow the data" },
    figuresHint:
      "Formulas on Tổng hợp, Tiến độ, Xếp hạng, Cơ cấu chung, Cơ cấu, for the units behind on Đôn đốc and the figures of Báo cáo; a sheet says when its rows are to be put in order anew or a category is missing. Sentences and forms 2 and 2B change only when they are written again.",
    breakdowns: "Breakdowns of the sheet Cơ cấu",
    breakdownsHint: "The more breakdowns, the smaller the print: about six can be read on a landscape A4 page.",
    shareLines: "A line of shares (%) below each unit",
    lastBreakdown:
      "The sheet Cơ cấu has at least one breakdown, so this one stays chosen. To leave it out, choose another one first.",
    sentences: "Sentences of the sheet Báo cáo",
    sentence: {
      result: "Result against the plan",
      pace: "Ahead of or behind schedule",
      outcome: "Expected at the period's end",
      mean: "Yearly average",
      change: "Against the period before",
      leaders: "Leading units",
      behind: "Units behind",
      "not-yet": "Units without any admission yet",
      dormant: "Units without admissions for years",
      "without-members": "Units without members",
      composition: "Composition of new members",
      members: "Members in all",
      organisations: "Organisations by kind",
      next: "Plan and goal of the next period",
      source: "Source: classes and certificates",
      "left-out": "Rows that do not count yet",
    },
    write: "Write summary",
  },

  units: {
    search: "Find a unit",
    found: (units, all) => (units === 0 ? "No unit fits. Try another word." : `${count(units)} of ${count(all)} units`),
  },

  functions: {
    title: "PDV functions",
    lead: "Select an empty cell of the sheet, then press Insert into the selected cell. The result follows the data.",
    search: "Find a function",
    searchHint: "For example: share, behind, member",
    found: (functions, all) =>
      functions === all
        ? counted(all, "function")
        : functions === 0
          ? "No function fits. Try another word."
          : `${count(functions)} of ${counted(all, "function")}`,
    optional: "may be left out",
    example: "Example",
    entered: "The formula to be entered",
    insert: "Insert into the selected cell",
    inserted: (outcome) =>
      outcome.inserted
        ? `The formula was put into cell ${outcome.cell} of sheet “${outcome.sheet}”.`
        : `Cell ${outcome.cell} of sheet “${outcome.sheet}” is not empty and was left as it is. Select an empty cell, then press again.`,
  },

  settings: {
    title: "Settings",
    lead: "Kept in this workbook, for functions and sheets alike.",
    dates: "Dates and terms",
    countingDate: "Counted in a period by",
    countingDates: { admitted: "Date of admission", decision: "Date of decision" },
    countingDateHint: "Where it is blank, the other date stands in.",
    term: "The term 2010-2015 has the years",
    terms: { later: "2011 to 2015", first: "2010 to 2014" },
    bands: "Achievement bands",
    bandLimits: "Bands start at (%)",
    bandHint: (bands) => `Bands: ${bands.join("; ").replaceAll(" %", "\u00a0%")}.`,
    badBands: "Enter rising numbers with semicolons between, for example: 50; 100. The bands stay as they were.",
    rules: "Rules of the check",
    rulesLead: "Switch off rules that do not apply to you, or change how they weigh.",
    checks: "How other checks weigh",
    checksLead: "These checks change no figure. An error that keeps a row from being counted can't be switched off.",
    asUsual: (weights) => `As usual (${said(weights)})`,
    rule: {
      "age-minimum": "At least 18 years old",
      "age-maximum": "At most 60 years old",
      "education-minimum": "Lower secondary school",
      "education-exception": "In difficult areas: primary school",
      "certificate-validity": "Certificate no older than 60 months",
      probation: "12 months of probation",
      "identity-number": "Identity number of 12 digits",
      "old-identity-number": "Old number of 9 digits (admitted since 2016)",
      "card-number": "Well-formed card number",
      "file-number": "Well-formed file number",
      "youth-age": "Age of youth union members",
    },
    asRegulated: (weights) => `As regulated (${said(weights)})`,
    off: "Off",
    groupings: "Groupings and goals",
    groupingsLead:
      "Groupings of your own are read from a table with the columns Tên nhóm cơ cấu, Mục, Tiêu chí, Giá trị; goals of composition from one with Tiêu chí, Mục, Chỉ tiêu (%).",
    groupingsNone: "This workbook has no such table yet.",
    grouping: (name, items) => `${name}: ${items.join(", ")}`,
    goals: (goals) => counted(goals, "composition goal"),
    saved: "Settings saved.",
  },

  help: {
    title: "Help",
    parts: {
      steps: {
        title: "First steps",
        lines: [
          "1. Keep the list of units on one sheet: code, name, belongs to, plan.",
          "2. Keep the list of admissions on another: name, unit, date of admission…, one row a person.",
          "3. Press Check data and mend the cells it names.",
          "4. Open Write, choose the sheets, then press Write summary.",
        ],
      },
      name: {
        title: "Cells show #NAME? instead of a result",
        lines: [
          "Excel has not loaded the add-in. Open the tab Party Members, press Open pane and wait until the data is read.",
          "If it stays, press Repair formulas below: the PDV formulas are entered anew.",
          "A computer without the add-in cannot compute PDV functions. Before you send the file, turn formulas into values under Functions.",
        ],
      },
      blank: {
        title: "The pane is blank or does not open",
        lines: [
          "Close the pane and open it again from the tab Party Members.",
          "Save the workbook, close Excel and open it again.",
          "The computer must reach appsforoffice.microsoft.com; if your office blocks it, tell the IT department.",
          "On Windows, WebView2 must be installed and up to date. On a Mac, update Safari and macOS.",
        ],
      },
      numbers: {
        title: "Figures are not what you expect",
        lines: [
          "See Check: a row of which it says “not counted” is in no figure.",
          "See the period and the as-of date under Overview.",
          "See Settings, how the sheets are read: what each column is taken for.",
        ],
      },
    },
    first: "Show the first screen",
    template: "Create template",
    sample: "Load sample data",
    sampleHint:
      "Sample data goes into new sheets, only where a workbook has no lists yet. To load it elsewhere, open an empty workbook (File › New), open the pane there and press Load sample data.",
    support: "If you need support",
    supportLead: "What stands below holds no names of people or units and none of your data.",
    copy: "Copy information",
    diagnostics: "Information for support",
    version: (version) => `Version ${version}`,
  },

  sample: {
    loaded: ({ sheets }) =>
      sheets.length === 0
        ? "The workbook has lists already, so no sample data was loaded that would mix with yours. Open an empty workbook, then press again."
        : `Sample data was loaded into ${sheets.map((sheet) => `“${sheet}”`).join(", ")}. People and units are invented. Delete the sheets when you have seen enough.`,
  },
};
