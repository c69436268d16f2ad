// Lập biểu: which sheets are written, for which unit, with which sentences, as numbers or formulas. Every choice is a setting of the
// workbook, taken at once; the button writes what the list above it names.

import type { Board } from "../model/board";
import { allBreakdownKeys, chosenBreakdowns, type BreakdownKey } from "../model/breakdown-choice";
import type { DimensionId } from "../model/dimension";
import type { Grouping } from "../model/grouping";
import { SENTENCE_KEYS, type SentenceKey } from "../model/sentence-key";
import { DEFAULT_SETTINGS, type Settings } from "../model/settings";
import { SHEET_KEYS, type SheetKey } from "../model/sheet-key";
import { findUnit, unitKey } from "../model/unit-key";
import type { Headline } from "../actions/headline";
import { allTexts } from "../text/all-texts";
import { find, make, refill } from "./elements";
import { makeActionButton, makeCheck, makeField, makeSelect } from "./fields";
import { announce } from "./guard";
import { makeUnitField } from "./unit-field";

/** What is folded away until a person wants it. */
const PARTS = ["write-breakdowns", "write-sentences"] as const;

type Change = (change: Partial<Settings>) => Promise<boolean>;

export function mountWrite(change: Change): (board: Board | null, headline: Headline | null) => void {
  let rendered = "";
  return (board, headline) => {
    const settings = board?.settings ?? DEFAULT_SETTINGS;
    const units = board?.units ?? [];
    const key = JSON.stringify([
      settings.sheets,
      settings.sentences,
      settings.reportUnit,
      settings.figures,
      settings.breakdowns,
      settings.shareLines,
      (board?.groupings ?? []).map(({ name }) => name),
      headline?.scope,
      units.map(({ name }) => name),
    ]);
    // What has the focus stays: a change of data that says nothing else here makes nothing anew.
    if (key === rendered) return;
    rendered = key;
    const open = new Set<string>(PARTS.filter((id) => document.querySelector<HTMLDetailsElement>(`#${id}`)?.open));
    const view = makeView(board, settings, headline, change);
    for (const part of view.flatMap((element) => [element, ...element.querySelectorAll("details")])) {
      part.toggleAttribute("open", open.has(part.id));
    }
    refill(find("section", "write-choices"), ...view);
  };
}

function makeView(board: Board | null, settings: Settings, headline: Headline | null, change: Change): HTMLElement[] {
  const words = allTexts().views.write;
  const chosen = settings.sheets ?? SHEET_KEYS;
  const scope = headline ? allTexts().result.headline.scope(headline.scope.period, headline.scope.asOf) : "";
  const preview = make(
    "p",
    "",
    words.preview(
      chosen.map((key) => words.sheet[key].name),
      scope,
      settings.reportUnit === null || !board ? null : (findUnit(board, settings.reportUnit)?.name ?? null),
    ),
  );
  preview.id = "write-preview";
  preview.setAttribute("aria-live", "polite");
  const write = make("button", "primary", words.write);
  write.id = "write-chosen";
  write.dataset["action"] = "write-summary";
  write.setAttribute("aria-describedby", preview.id);
  return [
    make("h2", "view-title", words.title),
    make("p", "quiet", words.lead),
    makeSheets(chosen, change),
    makeUnit(board, settings, change),
    makeFigures(settings, change),
    preview,
    make("div", "buttons", write),
    makeBreakdowns(board, settings, change),
    makeSentences(settings.sentences ?? SENTENCE_KEYS, change),
  ];
}

/** No sheet at all is nothing to write, and no sentence nothing to read. */
function keepLast(input: HTMLInputElement, why: string): void {
  input.checked = true;
  announce(why);
}

function makeSheets(chosen: readonly SheetKey[], change: Change): HTMLElement {
  const words = allTexts().views.write;
  const checks = SHEET_KEYS.map((key) => {
    const { name, what } = words.sheet[key];
    const { field, input } = makeCheck(`sheet-${key}`, name, chosen.includes(key));
    const explanation = make("span", "quiet", what);
    explanation.id = `sheet-${key}-what`;
    input.setAttribute("aria-describedby", explanation.id);
    input.addEventListener("change", () => {
      const next = SHEET_KEYS.filter((one) => (one === key ? input.checked : chosen.includes(one)));
      if (next.length === 0) keepLast(input, words.lastSheet);
      else void change({ sheets: next.length === SHEET_KEYS.length ? null : next });
    });
    return make("li", "", field, explanation, ...(key === "form-2" ? [makeFormRows()] : []));
  });
  return makeGroup(words.sheets, make("ul", "checks", ...checks));
}

function makeFormRows(): HTMLElement {
  const button = makeActionButton("create-form-rows", allTexts().views.write.formRows);
  button.id = "form-rows";
  return make("div", "buttons", button);
}

function makeSentences(chosen: readonly SentenceKey[], change: Change): HTMLElement {
  const words = allTexts().views.write;
  const checks = SENTENCE_KEYS.map((key) => {
    const { field, input } = makeCheck(`sentence-${key}`, words.sentence[key], chosen.includes(key));
    input.addEventListener("change", () => {
      const next = SENTENCE_KEYS.filter((one) => (one === key ? input.checked : chosen.includes(one)));
      if (next.length === 0) keepLast(input, words.lastSentence);
      else void change({ sentences: next.length === SENTENCE_KEYS.length ? null : next });
    });
    return make("li", "", field);
  });
  return makePart("write-sentences", words.sentences, make("ul", "checks inside", ...checks));
}

/** The dimensions and the person's own groupings, in the order of the sheet. */
function makeBreakdowns(board: Board | null, { breakdowns, shareLines }: Settings, change: Change): HTMLElement {
  const words = allTexts().views.write;
  const groupings = board?.groupings ?? [];
  const all = allBreakdownKeys(groupings);
  const chosen = chosenBreakdowns(breakdowns, groupings);
  const checks = all.map((key, at) => {
    const own = at < groupings.length ? groupings[at]?.name : undefined;
    const name = own ?? allTexts().labels.dimensions[key as DimensionId];
    const { field, input } = makeCheck(`breakdown-${own === undefined ? key : String(at)}`, name, chosen.includes(key));
    input.addEventListener("change", () => {
      const next = all.filter((one) => (one === key ? input.checked : chosen.includes(one)));
      if (next.length === 0) keepLast(input, words.lastBreakdown);
      else void change({ breakdowns: isUsual(next, groupings) ? null : next });
    });
    return make("li", "", field);
  });
  const { field, input } = makeCheck("share-lines", words.shareLines, shareLines);
  input.addEventListener("change", () => void change({ shareLines: input.checked }));
  return makePart(
    "write-breakdowns",
    words.breakdowns,
    make("p", "quiet", words.breakdownsHint),
    make("ul", "checks inside", ...checks),
    field,
  );
}

function isUsual(next: readonly BreakdownKey[], groupings: readonly Grouping[]): boolean {
  return next.join("\n") === chosenBreakdowns(null, groupings).join("\n");
}

function makePart(id: (typeof PARTS)[number], title: string, ...content: HTMLElement[]): HTMLElement {
  const part = make("details", "part", make("summary", "", make("h3", "", title)), ...content);
  part.id = id;
  return part;
}

function makeUnit(board: Board | null, { reportUnit }: Settings, change: Change): HTMLElement {
  const words = allTexts().views.write;
  const units = board?.units ?? [];
  const now = board && reportUnit !== null ? findUnit(board, reportUnit) : null;
  const { field, select } = makeUnitField({
    id: "report-unit",
    name: words.unit,
    hint: words.unitHint,
    none: words.wholeOrganisation,
    units,
    now,
  });
  select.addEventListener("change", () => {
    const unit = units[Number(select.value)];
    void change({ reportUnit: select.value === "" || !unit ? null : unitKey(units, unit) });
  });
  return field;
}

function makeFigures({ figures }: Settings, change: Change): HTMLElement {
  const words = allTexts().views.write;
  const select = makeSelect("report-figures", ["values", "live"], (value) => words.figuresOf[value], figures);
  select.addEventListener("change", () => void change({ figures: select.value as Settings["figures"] }));
  return makeField(select, words.figures, words.figuresHint);
}

function makeGroup(title: string, content: HTMLElement): HTMLElement {
  return make("fieldset", "", make("legend", "", title), content);
}
