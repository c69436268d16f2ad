// Hàm: the functions with what they give, their arguments and an example, to be searched and entered into the selected cell.

import { allTexts } from "../text/all-texts";
import type { ListedFunction } from "../text/listed-function";
import { find, make } from "./elements";
import { makeButton } from "./fields";
import { searchKey } from "./search-key";

export function mountFunctions(insert: (formula: string) => unknown): void {
  const words = allTexts().views.functions;
  const list = allTexts().functionList;
  const search = make("input", "");
  search.type = "search";
  search.id = "function-search";
  search.placeholder = words.searchHint;
  const label = make("label", "", words.search);
  label.htmlFor = search.id;
  const found = make("p", "quiet");
  found.id = "functions-found";
  found.setAttribute("aria-live", "polite");
  const entries = list.map((one) => ({
    words: searchKey([one.id, one.description, ...one.parameters.map(({ name }) => name)].join(" ")),
    element: makeFunction(one, insert),
  }));
  const filter = (): void => {
    const asked = searchKey(search.value).split(" ");
    const shown = entries.filter((entry) => {
      entry.element.hidden = !asked.every((word) => entry.words.includes(word));
      return !entry.element.hidden;
    });
    found.textContent = words.found(shown.length, entries.length);
  };
  search.addEventListener("input", filter);
  filter();
  find("section", "function-list").replaceChildren(
    make("h2", "view-title", words.title),
    make("p", "quiet", words.lead),
    make("div", "field", label, search),
    found,
    make("div", "", ...entries.map(({ element }) => element)),
  );
}

function makeFunction(
  { id, call, description, parameters, example, formula, entered }: ListedFunction,
  insert: (formula: string) => unknown,
): HTMLElement {
  const words = allTexts().views.functions;
  const rows = parameters.flatMap((parameter) => [
    make("dt", "", parameter.name, ...(parameter.optional ? [make("span", "quiet", ` (${words.optional})`)] : [])),
    make("dd", "quiet", parameter.description),
  ]);
  const button = makeButton(words.insert, () => insert(formula));
  button.setAttribute("aria-label", `${words.insert}: PDV.${id}`);
  return make(
    "details",
    "group function",
    make("summary", "", make("span", "title", `PDV.${id}`), make("span", "cells", description)),
    make(
      "div",
      "items",
      make("code", "", call),
      ...(rows.length > 0 ? [make("dl", "", ...rows)] : []),
      ...(example === "" || example === entered ? [] : [make("p", "quiet", words.example), make("code", "", example)]),
      make("p", "quiet", words.entered),
      make("code", "entered", entered),
      button,
    ),
  );
}
