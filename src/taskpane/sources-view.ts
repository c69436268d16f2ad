// What was found in the workbook: each recognised table, its rows, and those that no figure counts; then the columns that it lacks and
// the sheets not read.

import type { Headline } from "../actions/headline";
import { unreadSheets, type Board } from "../model/board";
import { lackingColumns } from "../model/lacking-columns";
import { periodKey } from "../model/period";
import { texts } from "../text/language";
import { overviewTexts } from "../text/overview-texts";
import { find, make } from "./elements";

export function renderSources(board: Board | null, figures: Pick<Headline, "sums" | "scope"> | null): void {
  const words = overviewTexts().result.sources;
  const sources = board?.sources ?? [];
  const unread = board ? unreadSheets(board) : [];
  const hidden = board?.hiddenSheets ?? [];
  const lacking = board ? lackingColumns(board) : [];
  const period = figures ? periodKey(figures.scope.period) : "";
  find("section", "sources").hidden = sources.length === 0;
  find("ul", "source-list").replaceChildren(
    ...sources.map(({ sheet, kind, rows, leftOut }, index) => {
      const { counted = 0, outside = 0 } = figures?.sums[index] ?? {};
      const facts = [
        words.rows(rows),
        // Where rows lie outside, the parts are said that make up the whole.
        ...(outside > 0 ? [words.counted(counted), words.outside(outside)] : []),
        ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
      ];
      const place = texts().pane.place(sheet, "");
      return makeLine(words.kind[kind], `${place}: ${facts.join(", ")}`);
    }),
    ...lacking.map((column) => makeLine(words.lacking, words.lacks[column](period))),
    ...(unread.length === 0 ? [] : [makeLine(words.unread, words.unreadSheets(unread))]),
    ...(hidden.length === 0 ? [] : [makeLine(words.unread, words.hiddenSheets(hidden))]),
  );
}

function makeLine(name: string, facts: string): HTMLLIElement {
  return make("li", "", make("span", "", name), make("span", "quiet", facts));
}
