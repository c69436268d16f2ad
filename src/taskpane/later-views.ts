// The views that are made when they are first opened: one line each. They come in the same file of the bundle as the later actions; the
// overview and cleaning have files of their own.

import { boardStore } from "../actions/board-store";
import { writeStore } from "../actions/write-store";
import { headline } from "../actions/headline";
import { followBoardIn, type MountView } from "./follow-board";
import { mountFormulas } from "./formulas-view";
import { mountFunctions } from "./functions-view";
import { mountHandEdits } from "./hand-edits-view";
import { mountHandOver } from "./hand-over-view";
import { mountHelp } from "./help-view";
import { mountIssues } from "./issues-view";
import { mountMapping } from "./mapping-view";
import { mountPeople } from "./people-view";
import type { ViewId } from "./open-view";
import { mountSettings } from "./settings-view";
import { mountWrite } from "./write-view";

export const LATER_VIEWS: Readonly<Record<Exclude<ViewId, "overview" | "cleaning">, MountView>> = {
  issues: (actions) => {
    const render = mountIssues(actions.showCell);
    return followBoardIn("issues", ({ board, issues }) => {
      // Where nothing was found and nothing is wrong there is nothing to praise either.
      const checked = board !== null && (board.sources.length > 0 || issues.length > 0);
      render(checked ? issues : null, board);
    });
  },
  write: (actions) => {
    mountHandOver(actions);
    const renderEdits = mountHandEdits(actions);
    renderEdits(writeStore.get());
    const renderChoices = mountWrite(actions.changeSettings);
    const stops = [
      writeStore.subscribe(renderEdits),
      followBoardIn("write", (state) => renderChoices(state.board, headline(state))),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  },
  functions: (actions) => {
    mountFunctions(actions.insertFormula);
    return mountFormulas(actions);
  },
  people: mountPeople,
  settings: (actions) => {
    const renderMapping = mountMapping(actions.mapColumns);
    const renderSettings = mountSettings(actions.changeSettings);
    return followBoardIn("settings", ({ board }) => {
      renderMapping(board);
      renderSettings(board);
    });
  },
  help: () => {
    mountHelp(() => boardStore.get());
    return () => undefined;
  },
};
