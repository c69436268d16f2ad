// From a figure to the people: what the selected number is, the rows that it counts and those left out, page by page.

import {
  PAGE_ROWS,
  peopleStore,
  type Page,
  type PeopleState,
  type PersonRow,
  type Traced,
} from "../actions/people-store";
import { formatDay } from "../model/day";
import { wordsIn, type Language } from "../model/words";
import { allTexts } from "../text/all-texts";
import { categoryLabel } from "../text/category-label";
import { formatCount, formatMean, formatPercent, formatPoints } from "../text/format-number";
import { find, make, refill } from "./elements";
import { makeButton, makeCellButton } from "./fields";

export interface PeopleActions {
  readonly showPeople: () => unknown;
  readonly turnPage: (list: Page["list"], first: number) => unknown;
  readonly showCell: (sheet: string, cell: string) => unknown;
}

const BUSY = "#BUSY!";

/** Follows the store; gives back how to stop that. */
export function mountPeople(actions: PeopleActions): () => void {
  const words = allTexts().people;
  const result = make("div", "");
  result.id = "traced";
  find("section", "people").replaceChildren(
    make("h2", "", words.title),
    make("p", "quiet", words.lead),
    make("div", "buttons", makeButton(words.act, actions.showPeople, "show-people")),
    result,
  );
  const render = ({ traced, page }: PeopleState): void => {
    refill(result, ...(traced ? [...describe(traced), ...makeLists(traced, page, actions)] : []));
  };
  render(peopleStore.get());
  return peopleStore.subscribe(render);
}

function describe(traced: Traced): HTMLElement[] {
  const words = allTexts().people;
  const { figure, unit, value, shown } = traced;
  const now = value === null ? null : show(traced, value);
  const differs = traced.isExact && typeof shown === "number" && value !== null && Math.abs(shown - value) > 1e-9;
  const lines = [
    `${unit ?? words.wholeOrganisation}; ${words.where(figure.scope.period, figure.scope.asOf)}`,
    words.place(traced.sheet, traced.cell),
    ...(traced.calls > 1 ? [words.firstOf(traced.calls)] : []),
    ...(traced.isExact ? [] : [words.within]),
    ...((differs || !traced.isExact) && now !== null ? [...(differs ? [words.differs] : []), words.now(now)] : []),
    ...(traced.countsPeople ? [] : [words.noPeople]),
    ...(traced.typed > 0 ? [words.typed(traced.typed)] : []),
    ...(traced.rows.otherCategories > 0 ? [words.otherCategories(traced.rows.otherCategories)] : []),
  ];
  // A function that is still waiting has its number here already.
  const shownNow = shown === BUSY && now !== null ? now : shown;
  const title = `${nameOf(traced)}: ${typeof shownNow === "number" ? show(traced, shownNow) : shownNow}`;
  return [make("p", "title", title), ...lines.map((line) => make("p", "quiet", line))];
}

function nameOf({ figure: { measure, groups }, name }: Traced): string {
  const texts = allTexts();
  const { people } = texts;
  const named = groups
    .map(({ categories }) => categories.map((category) => categoryLabel(texts, category)).join("; "))
    .join(", ");
  if (measure === "tally") return named;
  if (measure === "share") return people.shareOf(named);
  const plain = name === null ? people.names[measure as keyof typeof people.names] : wordsIn(spoken(), name);
  return named === "" ? plain : `${plain}: ${named}`;
}

function spoken(): Language {
  return allTexts().pane.language === "vi" ? "vi" : "en";
}

function show({ kind }: Traced, value: number): string {
  const language = spoken();
  if (kind === "share") return formatPercent(value, language);
  if (kind === "points") return formatPoints(value, language);
  return Number.isInteger(value) ? formatCount(value, language) : formatMean(value, language);
}

function makeLists({ rows, countsPeople }: Traced, page: Page | null, actions: PeopleActions): HTMLElement[] {
  if (!countsPeople) return [];
  const words = allTexts().people;
  const choose = (list: Page["list"], id: string, text: string): HTMLButtonElement => {
    const button = makeButton(text, () => actions.turnPage(list, 0), id);
    button.setAttribute("aria-pressed", String(page?.list === list));
    return button;
  };
  const all = page?.list === "leftOut" ? rows.leftOut.length : rows.counted.length;
  return [
    make(
      "div",
      "buttons",
      choose("counted", "people-counted", words.counted(rows.counted.length)),
      choose("leftOut", "people-left-out", words.leftOut(rows.leftOut.length)),
    ),
    ...(page ? makePage(page, all, actions) : []),
  ];
}

function makePage({ list, first, people }: Page, all: number, actions: PeopleActions): HTMLElement[] {
  const words = allTexts().people;
  if (people.length === 0) return [make("p", "quiet", words.nobody)];
  const turns = [
    ...(first > 0
      ? [makeButton(words.previousPage, () => actions.turnPage(list, first - PAGE_ROWS), "people-previous")]
      : []),
    ...(first + people.length < all
      ? [makeButton(words.nextPage, () => actions.turnPage(list, first + PAGE_ROWS), "people-next")]
      : []),
  ];
  return [
    make("p", "quiet", words.page(first + 1, first + people.length, all)),
    make("ul", "items", ...people.map((person) => make("li", "", makePerson(person, actions)))),
    ...(turns.length > 0 ? [make("div", "buttons", ...turns)] : []),
  ];
}

function makePerson({ sheet, cell, name, unit, day, why }: PersonRow, actions: PeopleActions): HTMLElement {
  const words = allTexts().people;
  const facts = [
    words.place(sheet, cell),
    unit ?? words.noUnit,
    day === null ? words.noDay : formatDay(day),
    ...(why === null ? [] : [words.why[why]]),
  ];
  return makeCellButton(
    () => actions.showCell(sheet, cell),
    make("span", "what", name === "" ? words.noName : name),
    make("span", "place", facts.join("; ")),
  );
}
