// Formulas of the workbook: repair, freeze and restore, and the cells that were left alone. Loads when it is first opened.

import { formulaStore, type FormulaState } from "../actions/formula-store";
import type { FormulaPlaceName } from "../model/formula-trouble";
import { allTexts } from "../text/all-texts";
import { texts } from "../text/language";
import { find, make, refill } from "./elements";
import { makeButton, makeCellButton } from "./fields";

const LISTED = 100;
const PLACES: readonly FormulaPlaceName[] = ["selection", "sheet", "workbook"];

export interface FormulaActions {
  readonly repairFormulas: () => unknown;
  readonly freezeFormulas: (place: FormulaPlaceName) => unknown;
  readonly restoreFormulas: () => unknown;
  readonly showCell: (sheet: string, cell: string) => unknown;
}

/** Follows the store; gives back how to stop that. */
export function mountFormulas(actions: FormulaActions): () => void {
  const words = allTexts().formulas;
  const place = make("select", "", ...PLACES.map((name) => makeChoice(name, words.places[name])));
  place.id = "freeze-place";
  const label = make("label", "", words.place);
  label.htmlFor = place.id;
  const restorable = make("p", "quiet");
  restorable.id = "frozen";
  const restore = makeButton(words.restore, actions.restoreFormulas, "restore-formulas");
  restore.setAttribute("aria-describedby", restorable.id);
  const left = make("div", "");
  const part = make(
    "details",
    "part",
    make("summary", "", make("h2", "", words.title)),
    make(
      "div",
      "inside",
      make("p", "quiet", words.lead),
      make("div", "buttons", makeButton(words.repair, actions.repairFormulas, "repair-formulas")),
      make("div", "field", label, place),
      make(
        "div",
        "buttons",
        makeButton(words.freeze, () => actions.freezeFormulas(place.value as FormulaPlaceName), "freeze-formulas"),
        restore,
      ),
      restorable,
      left,
    ),
  );
  find("section", "formulas").replaceChildren(part);
  const render = (state: FormulaState): void => {
    restorable.textContent = state.frozen === null ? "" : words.restorable(state.frozen);
    refill(left, ...makeList(state, actions));
    // What the ribbon's buttons left alone is told here.
    if (state.left.length > 0) part.open = true;
  };
  render(formulaStore.get());
  return formulaStore.subscribe(render);
}

function makeChoice(value: string, text: string): HTMLOptionElement {
  const option = make("option", "", text);
  option.value = value;
  return option;
}

function makeList({ left }: FormulaState, actions: FormulaActions): HTMLElement[] {
  if (left.length === 0) return [];
  const words = allTexts().formulas;
  const hidden = left.length - LISTED;
  const items = left.slice(0, LISTED).map(({ sheet, cell, trouble }) => {
    const place = make("span", "place", texts().pane.place(sheet, cell));
    const button = makeCellButton(
      () => actions.showCell(sheet, cell),
      place,
      make("span", "what", words.troubles[trouble]),
    );
    return make("li", "", button);
  });
  return [
    make("p", "title", words.left(left.length)),
    make("ul", "items", ...items),
    ...(hidden > 0 ? [make("p", "quiet more", words.notShown(hidden))] : []),
  ];
}
