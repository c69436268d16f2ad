// The screen of the first run: what the add-in is for, and one thing to do. It comes where the workbook has no list, goes when it is
// skipped or a list is there, and can be asked for again.

import type { BoardState } from "../actions/board-store";
import { overviewTexts } from "../text/overview-texts";
import { find, make } from "./elements";
import { makeActionButton } from "./fields";
import { firstRun } from "./first-run";

export function mountFirstRun(stateOf: () => BoardState): { render: () => void; stop: () => void } {
  const words = overviewTexts().overview.firstRun;
  const section = find("section", "first-run");
  const title = make("h2", "view-title", words.title);
  title.id = "first-run-title";
  title.tabIndex = -1;
  const load = makeActionButton("load-sample", words.load);
  load.className = "primary";
  const next = make("p", "quiet");
  section.setAttribute("aria-labelledby", title.id);
  section.replaceChildren(
    title,
    make("p", "", words.lead),
    make("ul", "points", ...words.points.map((point) => make("li", "", point))),
    make("p", "quiet", words.privacy),
    next,
    make("div", "buttons", load, makeActionButton("skip-first-run", words.skip)),
  );
  const render = (): void => {
    const { board, failure } = stateOf();
    const wasHidden = section.hidden;
    const hasLists = board !== null && board.sources.length > 0;
    if (hasLists) firstRun.remember();
    // The sample is not loaded beside a person's own lists.
    load.hidden = hasLists;
    next.textContent = hasLists ? words.elsewhere : words.own;
    next.hidden = board === null;
    section.hidden = !firstRun.isShown(board !== null && failure === null && board.sources.length === 0);
    if (wasHidden && !section.hidden && firstRun.wasAskedFor()) title.focus();
  };
  render();
  return { render, stop: firstRun.subscribe(render) };
}
