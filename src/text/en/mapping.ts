// What the pane says about how the sheets are read, in English.

import type { Texts } from "../vi";

export const mapping: Texts["mapping"] = {
  kinds: {
    units: "List of units",
    admissions: "List of admissions",
    groupings: "Groupings",
    goals: "Composition goals",
    "form-rows": "Rows of form 2",
    ignore: "Not to be read",
  },
  none: "No table looks like a list of units or of admissions yet.",
  lead: "Each column is read by its heading. Where one is misunderstood, choose again and press Save reading.",
  sheet: (sheet, headingRow) => `Sheet “${sheet}”, headings in row ${String(headingRow)}`,
  kind: "Read this sheet as",
  column: (letters, heading) => `Column ${letters}: ${heading === "" ? "(no heading)" : heading}`,
  notRead: "Not read",
  meanings: {
    "unit.upper": "Unit above (two levels named in two columns)",
    "unit.parent": "Belongs to (code or name of the unit above)",
  },
  details: "Headings and columns",
  headingRow: "Heading row",
  row: (row, text) => `Row ${String(row)}${text === "" ? "" : `: ${text}`}`,
  headingRows: "Rows",
  rows: (rows) => (rows === 1 ? "1 row" : `${String(rows)} rows`),
  noHeadings:
    "No row in the first part of the sheet looks like headings. Add a heading row above the list, then press Refresh.",
  missing: (columns) => `Still to choose: ${columns.map((column) => `“${column}”`).join(", ")}.`,
  unitAbove: (blanks) =>
    `A blank cell in the Unit column means the unit above${blanks === 0 ? "" : ` (${String(blanks)} rows)`}`,
  unitAboveHint:
    "Only where every blank of the column means so; merged cells are understood by themselves. Otherwise those rows are not counted.",
  wholeSheet: "Unit of the whole sheet",
  wholeSheetNone: "Not chosen",
  wholeSheetHint: "Where no column names units: everyone on the sheet counts for this one.",
  suggested: (column) => `Is it ${column}?`,
  confidence: (confidence) =>
    confidence >= 0.9 ? "Certain" : confidence >= 0.6 ? "Fairly sure" : confidence > 0 ? "Unsure" : "Not readable",
  mapped: "Read as you saved it.",
  candidate: "This sheet is not read. Choose the kind of list and its columns if it should be.",
  save: "Save reading",
  forget: "Read by headings again",
  ignored: (sheet) => `Sheet “${sheet}” is not read, as you chose.`,
  outdated: (sheet) => `The reading saved for sheet “${sheet}” no longer applies, because its headings have changed.`,
  lost: (sheet) => `The reading saved for sheet “${sheet}” no longer applies, because the sheet is gone.`,
  drop: "Drop this reading",
  others: "Another sheet",
  othersLead:
    "Is a list on a sheet that was not recognised? Choose it, say what it is and which row holds the headings.",
  sheetField: "Sheet",
  chooseSheet: "Choose a sheet",
  otherSheet: (sheet, table) => (table === undefined ? sheet : `${sheet}, table ${table}`),
  outcome: {
    saved: (sheet) => `The reading of sheet “${sheet}” was saved and the data read again.`,
    forgotten: (sheet) => `Sheet “${sheet}” is read by its headings again.`,
  },
};
