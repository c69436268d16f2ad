// One listener for every button of the page that starts an action or opens a view: the markup says which, in data-action and
// data-view, with a part of the view in data-part. So a button may come later, or stand in several views.

import { find } from "./elements";
import { firstRun } from "./first-run";
import { leaveOutcome } from "./guard";
import type { GuardedActions } from "./guarded-actions";
import { focusNavigation, keepFocus } from "./navigation-view";
import { currentView, isView, openView } from "./open-view";

type PlainAction =
  | "check-data"
  | "write-summary"
  | "undo-write"
  | "refresh"
  | "clean-data"
  | "create-template"
  | "create-form-rows"
  | "load-sample"
  | "calculate"
  | "repair-formulas"
  | "show-first-run"
  | "skip-first-run";

/** Gives back how to stop listening. */
export function mountPresses(actions: GuardedActions): () => void {
  const presses: Readonly<Record<PlainAction, () => unknown>> = {
    "check-data": actions.checkData,
    "write-summary": () => actions.writeSummary(),
    "undo-write": actions.undoWrite,
    refresh: actions.refresh,
    "clean-data": actions.cleanData,
    "create-template": actions.createTemplate,
    "create-form-rows": actions.createFormRows,
    // Where nothing was loaded the person stays where that is said.
    "load-sample": () =>
      actions.loadSample().then((loaded) => {
        if (!loaded || loaded.sheets.length === 0) return;
        openView("overview");
        firstRun.skip();
      }),
    calculate: actions.calculate,
    "repair-formulas": actions.repairFormulas,
    "show-first-run": () => {
      openView("overview");
      firstRun.ask();
    },
    "skip-first-run": firstRun.skip,
  };
  const press = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>("button[data-action], button[data-view]");
    if (!button) return;
    const { action, view, part } = button.dataset;
    if (isView(view)) {
      if (view !== currentView()) leaveOutcome();
      openView(view);
    }
    if (part !== undefined) unfold(find("details", part));
    if (action !== undefined && action in presses) keepFocus(presses[action as PlainAction]);
    // What was pressed may stand in a view that is closed now: the keyboard goes on at the open one.
    const focused = document.activeElement;
    if (button.closest("[hidden]") && (focused === button || focused === document.body)) focusNavigation();
  };
  const pane = find("main", "pane");
  pane.addEventListener("click", press);
  return () => pane.removeEventListener("click", press);
}

function unfold(part: HTMLDetailsElement): void {
  part.open = true;
  part.querySelector("summary")?.focus();
}
