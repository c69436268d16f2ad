// What the pane says about how the sheets are read, in English.

import type { Texts } from "../vi";

export const mapping: Texts["mapping"] = {
  kinds: { units: "List of units", admissions: "List of admissions", ignore: "Don't read this sheet" },
  none: "No table looks like a list of units or of admissions yet.",
  lead: "Each column is read by its heading. Where one is misunderstood, choose again and press Save reading.",
  sheet: (sheet, headingRow) => `Sheet “${sheet}”, headings in row ${String(headingRow)}`,
  kind: "Read this sheet as",
  column: (letters, heading) => `Column ${letters}: ${heading === "" ? "(no heading)" : heading}`,
  notRead: "Not read",
  suggested: (column) => `Is it ${column}?`,
  confidence: (confidence) =>
    confidence >= 0.9 ? "Certain" : confidence >= 0.6 ? "Fairly sure" : confidence > 0 ? "Unsure" : "Not readable",
  mapped: "Read as you saved it.",
  candidate: "This sheet is not read. Choose the kind of list and its columns if it should be.",
  save: "Save reading",
  forget: "Read by headings again",
  ignored: (sheet) => `Sheet “${sheet}” is not read, as you chose.`,
  outcome: {
    saved: (sheet) => `The reading of sheet “${sheet}” was saved and the data read again.`,
    forgotten: (sheet) => `Sheet “${sheet}” is read by its headings again.`,
  },
};
