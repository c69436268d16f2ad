// What the list of issues says around the sentences of the issues themselves, in English.

import type { Texts } from "../vi";
import { tally } from "./pane";
import { count, counted } from "./phrases";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const issueList: Texts["issueList"] = {
  none: "Nothing to review.",
  total: tally,
  filtered: (shown, total) => `Filtered: ${count(shown)} of ${counted(total, "item")}.`,
  noneOfFilter: "No item fits the filter.",
  all: "All",
  choice: (name, issues) => `${name} (${count(issues)})`,
  wholeWorkbook: "Whole workbook",
  noUnit: "Of no unit",
  cells: (places, more) => {
    const said = places.map(
      ({ sheet, cells }) => `${sheet === "" ? "" : `sheet “${sheet}”, `}cells ${cells.join(", ")}`,
    );
    return capital(`${said.join("; ")}${more ? " …" : ""}`);
  },
  groupCount: (issues) => counted(issues, "item"),
  shown: (shown, total) =>
    `Showing ${count(shown)} of ${counted(total, "item")}; ${count(total - shown)} not shown yet.`,
  showMore: (next) => `Show ${count(next)} more`,
  mapping: "Name sheets and columns",
};
