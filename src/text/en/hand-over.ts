// What the pane says about the copies for sending, in English.

import type { Texts } from "../vi";
import { cellsNamed, count, quoted } from "./phrases";

export const handOver: Texts["handOver"] = {
  title: "Copy to send",
  lead: "Makes sheets of values only from the summary sheets, for people without the add-in. Pressing again replaces the copy made before.",
  withPersonal: "Enclose the sheet of issues (names, personal data)",
  act: "Make the copy to send",
  outcome: ({ sheets, withheld, outdated, forgotten, kept, edited, waiting, errors }) => {
    if (outdated.length > 0)
      return `Nothing was made: the lists or the settings have changed since these sheets were written: ${quoted(outdated)}. Press Write summary first, then make the copy.`;
    if (waiting.length > 0)
      return `Nothing was made: ${waiting.length === 1 ? "1 cell has" : `${count(waiting.length)} cells have`} not been calculated yet (#BUSY!): ${cellsNamed(waiting)}. Wait until they show figures, then try again; if they do not, press Repair formulas under Functions.`;
    if (sheets.length === 0) return "There is no sheet to send. Press Write summary first.";
    const parts = [
      `Made the copy: ${quoted(sheets)}.`,
      withheld.length === 0 ? "" : `Not enclosed, because of names: ${quoted(withheld)}.`,
      forgotten.length === 0
        ? ""
        : `Not enclosed, because the data have changed since and they are no longer chosen: ${quoted(forgotten)}.`,
      kept.length === 0
        ? ""
        : `Kept, because you changed or renamed them, are the copies made before: ${quoted(kept)}. Delete them if they are no longer needed.`,
      edited === 0
        ? ""
        : `${edited === 1 ? "1 cell changed by hand is sent as it stands" : `${count(edited)} cells changed by hand are sent as they stand`} and named on the sheet of information; press Write summary to look at them.`,
      errors.length === 0
        ? ""
        : `${errors.length === 1 ? "1 cell shows an error" : `${count(errors.length)} cells show errors`}; look before you send: ${cellsNamed(errors)}.`,
      "To send: select these sheets, right-click, choose Move or Copy, and then a new book.",
    ];
    return parts.filter((part) => part !== "").join(" ");
  },
};
