// The choice of one unit. Units that are called alike carry the name of the one above; where there are many, a search narrows the list.

import type { Unit } from "../model/unit";
import { unitLabels } from "../model/unit-labels";
import { allTexts } from "../text/all-texts";
import { appendInSlices } from "./append-in-slices";
import { make } from "./elements";
import { makeField, makeOption, makeSelect } from "./fields";
import { searchKey } from "./search-key";

/** From so many units on, the list is searched before it is scrolled. */
const MANY = 30;

export interface UnitQuestion {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  /** What is chosen without a unit. */
  readonly none: string;
  readonly units: readonly Unit[];
  readonly now: Unit | null;
}

export interface UnitField {
  readonly field: HTMLElement;
  /** Its value is the index of the unit, "" for none. */
  readonly select: HTMLSelectElement;
}

export function makeUnitField({ id, name, hint, none, units, now }: UnitQuestion): UnitField {
  const labels = unitLabels(units);
  const nameOf = (value: string): string => (value === "" ? none : (labels[Number(value)] ?? ""));
  const all = ["", ...units.map(({ index }) => String(index))];
  const chosen = now ? String(now.index) : "";
  if (units.length < MANY) {
    const select = makeSelect(id, all, nameOf, chosen);
    return { field: makeField(select, name, hint), select };
  }
  const options = all.map((value) => makeOption(value, nameOf(value)));
  const select = makeSelect(id, [], nameOf, "");
  // What is chosen stands there from the start, the others come in their order around it.
  select.append(...options.filter(({ value }) => value === chosen));
  select.value = chosen;
  const stop = appendInSlices(select, options, (option) => option);
  return { field: make("div", "field", makeSearch(select, options, stop), makeField(select, name, hint)), select };
}

function makeSearch(
  select: HTMLSelectElement,
  options: readonly HTMLOptionElement[],
  stopFilling: () => void,
): HTMLElement {
  let keys: readonly string[] = [];
  const words = allTexts().views.units;
  const input = make("input", "");
  input.type = "search";
  input.id = `${select.id}-search`;
  input.autocomplete = "off";
  const label = make("label", "", words.search);
  label.htmlFor = input.id;
  const found = make("p", "quiet");
  found.setAttribute("aria-live", "polite");
  input.addEventListener("input", () => {
    stopFilling();
    if (keys.length === 0) keys = options.map(({ text }) => searchKey(text));
    const asked = searchKey(input.value).split(" ");
    const chosen = select.value;
    const fits = (at: number): boolean => at > 0 && asked.every((word) => keys[at]?.includes(word) ?? false);
    // The way back to "none" and what is chosen now stay in the list.
    const shown = options.filter((option, at) => at === 0 || option.value === chosen || fits(at));
    select.replaceChildren(...shown);
    select.value = chosen;
    const count = options.filter((_option, at) => fits(at)).length;
    found.textContent = input.value.trim() === "" ? "" : words.found(count, options.length - 1);
  });
  return make("div", "field", label, input, found);
}
