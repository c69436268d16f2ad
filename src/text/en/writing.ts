// What the pane says about writing the summary sheets, in English.

import type { HandEdit } from "../../model/hand-edit";
import { formatMean, formatPercent } from "../format-number";
import type { WritingOutcome, writing as vi } from "../vi/writing";
import { cellsNamed, count, counted, quoted } from "./phrases";

function shown(value: HandEdit["theirs"], kind: "number" | "percent" | "text"): string {
  if (value === "") return "(empty)";
  if (typeof value !== "number") return `“${String(value)}”`;
  return kind === "percent" ? formatPercent(value, "en") : formatMean(value, "en");
}

const mustAsk = (cells: number): string =>
  `Nothing is written yet: ${counted(cells, "cell")} in the tables ${cells === 1 ? "was" : "were"} changed by hand. Choose what to keep, then press Go on writing.`;

const noneCounted = (rows: number): string =>
  `No summary yet: the list of admissions was read, but none of its rows can be counted (rows with errors: ${count(rows)}). See and mend them under Check.`;

const missing = { "no-units": "list of units", "no-admissions": "list of admissions", "no-data": "data" };

export const writing: typeof vi = {
  title: (cells) => `${counted(cells, "cell")} changed by hand since the last writing`,
  lead: "Tick the cells to keep: your content goes with its unit and column. Cells not ticked are written anew from the data.",
  theirs: ({ theirs, ours, isOfOther }) =>
    `Yours${isOfOther ? ", changed for another period or unit" : ""}: ${shown(theirs, ours?.kind ?? "text")}`,
  ours: ({ ours }) =>
    ours === null
      ? "This place is no longer in the table; if kept, the content moves to the foot of the sheet"
      : `To be written: ${shown(ours.value, ours.kind)}`,
  keep: (place) => `Keep cell ${place}`,
  notShown: (cells) => `${counted(cells, "cell")} more not shown; they are kept unless you press Overwrite all.`,
  keepEdits: "Go on writing",
  overwriteEdits: "Overwrite all",
  dropWriting: "Don’t write",
  cancelled: "Dropped. The workbook is as it was.",
  undone: ({ removed, restored }) => {
    const parts = [
      removed.length > 0
        ? `${count(removed.length)} added sheet${removed.length === 1 ? "" : "s"} removed, ${quoted(removed)}`
        : "",
      restored.length > 0 ? `${quoted(restored)} as before` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "There is no writing to undo." : `Undone: ${parts.join("; ")}.`;
  },
  outcome: (outcome: WritingOutcome) => {
    if (outcome.reason === "asked") return mustAsk(outcome.asked ?? 0);
    if (outcome.reason === "none-counted") return noneCounted(outcome.leftOut ?? 0);
    if (outcome.reason === "unit-gone")
      return "Not written: the unit chosen for the sheets is no longer in the list of units. Choose the unit again.";
    if (!outcome.written)
      return `No summary yet: there is no ${missing[outcome.reason ?? "no-data"]}. See below what to do.`;
    const made = outcome.sheets.filter(({ rewritten }) => !rewritten).map(({ name }) => name);
    const again = outcome.sheets.filter(({ rewritten }) => rewritten).map(({ name }) => name);
    const hidden = outcome.sheets.filter(({ visible }) => !visible).map(({ name }) => name);
    const [first] = outcome.cut ?? [];
    const pointing = outcome.pointing ?? [];
    return [
      made.length > 0 ? `Written: ${quoted(made)}.` : "",
      again.length > 0 ? `Rewritten: ${quoted(again)}.` : "",
      hidden.length > 0 ? `Hidden: ${quoted(hidden)}.` : "",
      outcome.leftOut ? `${counted(outcome.leftOut, "row")} left out of every figure: see Check.` : "",
      first
        ? `${counted(outcome.cut?.length ?? 0, "cell")} with text over 32,767 characters cut, ending with “…” (cell ${first.cell} of sheet “${first.sheet}”).`
        : "",
      pointing.length > 0
        ? `Rows have moved: formulas of yours on other sheets still take their figures from the old addresses (${count(pointing.length)}). Look at them: ${cellsNamed(pointing)}.`
        : "",
    ]
      .filter((part) => part !== "")
      .join(" ");
  },
};
