// The question before summary sheets are written again: the cells that the person changed by hand, each to be kept or not.

import type { WritingState } from "../actions/write-store";
import { cellAddress } from "../model/grid";
import type { EditAnswers, HandEdit } from "../model/hand-edit";
import { allTexts } from "../text/all-texts";
import { texts } from "../text/language";
import { find, make } from "./elements";
import { makeButton, makeCellButton } from "./fields";
import { keepFocus } from "./navigation-view";

const LISTED = 200;

export interface HandEditActions {
  readonly writeSummary: (answers?: EditAnswers) => unknown;
  readonly dropWriting: () => unknown;
  readonly showCell: (sheet: string, cell: string) => unknown;
}

export function mountHandEdits(actions: HandEditActions): (state: WritingState) => void {
  let asked: readonly HandEdit[] = [];
  const dropped = new Set<string>();
  const answer = (keep: (edit: HandEdit) => boolean): void => {
    keepFocus(() => actions.writeSummary(new Map(asked.map((edit) => [edit.id, keep(edit)]))));
  };
  const words = allTexts().writing;
  const title = make("h2", "");
  title.id = "hand-edits-title";
  title.tabIndex = -1;
  const list = make("ul", "items");
  const more = make("p", "quiet");
  const buttons = [
    makeButton(words.keepEdits, () => answer(({ id }) => !dropped.has(id)), "keep-edits"),
    makeButton(words.overwriteEdits, () => answer(() => false), "overwrite-edits"),
    makeButton(words.dropWriting, () => keepFocus(actions.dropWriting), "drop-writing"),
  ];
  buttons[0]?.classList.add("primary");
  const section = find("section", "hand-edits");
  section.setAttribute("aria-labelledby", title.id);
  section.replaceChildren(title, make("p", "quiet", words.lead), list, more, make("div", "buttons", ...buttons));
  return (state) => {
    if (state.asked === asked) return;
    asked = state.asked;
    dropped.clear();
    for (const { id, isOfOther } of asked) if (isOfOther) dropped.add(id);
    section.hidden = asked.length === 0;
    title.textContent = asked.length === 0 ? "" : words.title(asked.length);
    list.replaceChildren(...asked.slice(0, LISTED).map((edit, index) => makeEdit(edit, index, dropped, actions)));
    more.textContent = asked.length > LISTED ? words.notShown(asked.length - LISTED) : "";
    if (asked.length > 0 && isWaiting(section)) title.focus();
  };
}

/** Whether the keyboard is still where the writing was asked for, or nowhere: else the person has gone on. */
function isWaiting(section: HTMLElement): boolean {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || section.contains(focused)) return true;
  return focused.matches("[data-action=write-summary]");
}

function makeEdit(edit: HandEdit, index: number, dropped: Set<string>, actions: HandEditActions): HTMLElement {
  const words = allTexts().writing;
  const cell = cellAddress(edit.row, edit.column);
  const place = texts().pane.place(edit.sheet, cell);
  const box = make("input", "");
  box.type = "checkbox";
  box.id = `hand-edit-${index}`;
  box.checked = !dropped.has(edit.id);
  box.setAttribute("aria-label", words.keep(place));
  box.setAttribute("aria-describedby", `hand-edit-${index}-what`);
  box.addEventListener("change", () => {
    if (box.checked) dropped.delete(edit.id);
    else dropped.add(edit.id);
  });
  const what = make("span", "what", words.theirs(edit), make("br", ""), words.ours(edit));
  what.id = `hand-edit-${index}-what`;
  const show = makeCellButton(() => actions.showCell(edit.sheet, cell), make("span", "place", place), what);
  return make("li", "hand-edit", box, show);
}
