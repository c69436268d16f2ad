// What is said about formulas in cells, in English.

import type { Texts } from "../vi";
import { count, counted } from "./phrases";

const listed = (value: number): string =>
  value === 0 ? "" : ` ${counted(value, "cell")} left as they are, listed below.`;

export const formulas: Texts["formulas"] = {
  title: "Repair and freeze formulas",
  lead: "Cells that show #NAME?, #BUSY! or a strange function name: press Repair formulas. Before the file goes to people without the add-in: press Freeze.",
  repair: "Repair formulas",
  freeze: "Freeze formulas",
  restore: "Restore formulas",
  place: "Where",
  places: { selection: "Selected cells", sheet: "This sheet", workbook: "Whole workbook" },
  restorable: (value) =>
    value === 0 ? "No formula is frozen." : `${counted(value, "PDV formula")} frozen; they can be restored.`,
  left: (value) => `${counted(value, "cell")} left as they are`,
  notShown: (value) => `${counted(value, "cell")} more not shown.`,
  troubles: {
    "unknown-function":
      "Excel still does not know the function. Check its name; if it is right, save, close and reopen the workbook.",
    busy: "The function has not answered. Press Refresh, then repair again.",
    protected: "The sheet is protected. Unprotect it on the Review tab, then try again.",
    error: "The formula shows an error, so it was not frozen.",
    failing:
      "The formula is spelt well but shows an error. Check its unit, period and day, and the arithmetic around it.",
    changed: "The cell was changed after freezing, so it stays as it is.",
    changing: "The cell changed while it was to be frozen, and stays as it is. Press again.",
  },
  outcome: {
    calculated: () => "Excel calculates automatically again.",
    repaired: ({ found, repaired, left }) => {
      if (found === 0) return "The workbook has no PDV formula.";
      const lead = `Looked at ${counted(found, "PDV formula")}.`;
      if (repaired === 0 && left.length === 0) return `${lead} None needs repair.`;
      const broken = left.length === 0 ? "" : ` ${count(left.length)} could not be repaired, see below.`;
      return `${lead} Repaired ${count(repaired)}.${broken}`;
    },
    frozen: ({ frozen, cells: values, left }) => {
      if (frozen === 0 && left.length === 0) return "There is no PDV formula in the chosen place.";
      const done =
        frozen === 0
          ? "No formula was frozen."
          : `Turned ${counted(frozen, "PDV formula")} into values (${counted(values, "cell")}). To take it back, press Restore formulas.`;
      return done + listed(left.length);
    },
    restored: ({ restored, left, gone }) => {
      if (restored + left.length + gone === 0) return "No formula is frozen.";
      const lost =
        gone === 0 ? "" : ` ${counted(gone, "PDV formula")} lost their place: the cells or the sheet were deleted.`;
      return `Restored ${counted(restored, "PDV formula")}.${lost}${listed(left.length)}`;
    },
  },
};
