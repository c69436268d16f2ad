// What was found in the workbook: each recognised table, its rows, and those that no figure counts.

import type { Source } from "../model/board";
import { texts } from "../text/language";
import { find, make } from "./elements";

export function renderSources(sources: readonly Source[]): void {
  const words = texts().pane.sources;
  find("section", "sources").hidden = sources.length === 0;
  find("ul", "source-list").replaceChildren(
    ...sources.map(({ sheet, kind, rows, leftOut }) => {
      const facts = [words.rows(rows), ...(leftOut > 0 ? [words.leftOut(leftOut)] : [])];
      const place = texts().pane.issues.place(sheet, "");
      return make("li", "", make("span", "", words.kind[kind]), make("span", "quiet", `${place}: ${facts.join(", ")}`));
    }),
  );
}
