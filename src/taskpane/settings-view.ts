// Thiết lập: dates and terms, bands, rules, and what was found of a person's own groupings. How the sheets are read stands in
// mapping-view.ts, in the same view. Every choice is taken at once.

import type { Board } from "../model/board";
import { OPTIONAL_CHECKS, RULE_IDS, USUAL_WEIGHTS, type Weights } from "../model/rule";
import { DEFAULT_SETTINGS, type Settings } from "../model/settings";
import { allTexts } from "../text/all-texts";
import { find, make, refill } from "./elements";
import { makeField, makeSelect } from "./fields";

type Change = (change: Partial<Settings>) => Promise<boolean>;
type RuleChoice = "" | NonNullable<Weights[keyof Weights]>;

const RULE_CHOICES: readonly RuleChoice[] = ["", "error", "warning", "note", "off"];

export function mountSettings(change: Change): (board: Board | null) => void {
  let rendered = "";
  return (board) => {
    const settings = board?.settings ?? DEFAULT_SETTINGS;
    const { countingDate, termStartsInFirstYear, bands, rules } = settings;
    const key = JSON.stringify([
      countingDate,
      termStartsInFirstYear,
      bands,
      rules,
      board?.groupings,
      board?.goals?.length,
    ]);
    if (key === rendered) return;
    rendered = key;
    const container = find("div", "settings-parts");
    const open = new Set([...container.querySelectorAll<HTMLDetailsElement>("details[open]")].map(({ id }) => id));
    const words = allTexts().views.settings;
    const parts = [
      makePart("settings-dates", words.dates, makeDates(settings, change)),
      makePart("settings-bands", words.bands, [makeBands(settings, change)]),
      makePart("settings-rules", words.rules, makeRules(settings, change)),
      makePart("settings-checks", words.checks, makeChecks(settings, change)),
      makePart("settings-groupings", words.groupings, describeGroupings(board)),
    ];
    for (const part of parts) part.open = open.has(part.id);
    refill(container, make("h2", "view-title", words.title), make("p", "quiet", words.lead), ...parts);
  };
}

function makePart(id: string, title: string, content: readonly HTMLElement[]): HTMLDetailsElement {
  const part = make("details", "part", make("summary", "", make("h3", "", title)), make("div", "inside", ...content));
  part.id = id;
  return part;
}

function makeDates({ countingDate, termStartsInFirstYear }: Settings, change: Change): HTMLElement[] {
  const words = allTexts().views.settings;
  const date = makeSelect("counting-date", ["admitted", "decision"], (id) => words.countingDates[id], countingDate);
  date.addEventListener("change", () => void change({ countingDate: date.value as Settings["countingDate"] }));
  const now = termStartsInFirstYear ? "first" : "later";
  const term = makeSelect("term-years", ["later", "first"], (id) => words.terms[id], now);
  term.addEventListener("change", () => void change({ termStartsInFirstYear: term.value === "first" }));
  return [makeField(date, words.countingDate, words.countingDateHint), makeField(term, words.term)];
}

function makeBands({ bands }: Settings, change: Change): HTMLElement {
  const words = allTexts().views.settings;
  const input = make("input", "");
  input.id = "band-limits";
  input.type = "text";
  input.autocomplete = "off";
  input.value = bands.map((limit) => String(Math.round(limit * 10_000) / 100).replace(".", ",")).join("; ");
  const label = make("label", "", words.bandLimits);
  label.htmlFor = input.id;
  const named = [...bands, 0].map((_limit, index) => allTexts().labels.band(bands, index));
  const hint = make("p", "quiet", words.bandHint(named));
  hint.id = "band-hint";
  const error = make("p", "field-error");
  error.id = "band-error";
  error.setAttribute("aria-live", "polite");
  input.setAttribute("aria-describedby", `${hint.id} ${error.id}`);
  input.addEventListener("change", () => {
    const limits = parseLimits(input.value);
    input.setAttribute("aria-invalid", String(limits === null));
    error.textContent = limits === null ? words.badBands : "";
    if (limits) void change({ bands: limits });
  });
  return make("div", "field", label, input, hint, error);
}

/** "50; 100" → [0.5, 1]; null where they are no rising percentages. */
function parseLimits(text: string): readonly number[] | null {
  const parts = text.split(";").map((part) => part.replace("%", "").trim());
  if (parts.some((part) => !/^\d{1,4}(?:[.,]\d{1,2})?$/.test(part)) || parts.length > 9) return null;
  const limits = parts.map((part) => Math.round(Number(part.replace(",", ".")) * 100) / 10_000);
  return limits.every((limit, index) => limit > (limits[index - 1] ?? 0)) ? limits : null;
}

function makeRules(settings: Settings, change: Change): HTMLElement[] {
  const words = allTexts().views.settings;
  const fields = RULE_IDS.map((id) => makeWeight(id, words.rule[id], words.asRegulated, settings, change));
  return [make("p", "quiet", words.rulesLead), ...fields];
}

function makeChecks(settings: Settings, change: Change): HTMLElement[] {
  const { issues, views } = allTexts();
  const { checksLead, asUsual } = views.settings;
  const fields = OPTIONAL_CHECKS.map((id) => makeWeight(id, issues.titles[id], asUsual, settings, change));
  return [make("p", "quiet", checksLead), ...fields];
}

/** How much a rule or a check weighs; `unchanged` is said, with what it weighs usually, where the workbook has no word in it. */
function makeWeight(
  id: keyof Weights,
  name: string,
  unchanged: (weights: readonly string[]) => string,
  { rules }: Settings,
  change: Change,
): HTMLElement {
  const { severities } = allTexts().issues;
  const usual = unchanged(USUAL_WEIGHTS[id].map((weight) => severities[weight]));
  const nameOf = (choice: RuleChoice): string =>
    choice === "" ? usual : choice === "off" ? allTexts().views.settings.off : severities[choice];
  const select = makeSelect(`rule-${id}`, RULE_CHOICES, nameOf, rules[id] ?? "");
  select.addEventListener("change", () => {
    const others = Object.entries(rules).filter(([rule]) => rule !== id);
    const choice = select.value as RuleChoice;
    void change({ rules: Object.fromEntries(choice === "" ? others : [...others, [id, choice]]) });
  });
  return makeField(select, name);
}

function describeGroupings(board: Board | null): HTMLElement[] {
  const words = allTexts().views.settings;
  const groupings = board?.groupings ?? [];
  const goals = board?.goals?.length ?? 0;
  const found = [
    ...groupings.map(({ name, rules }) => words.grouping(name, [...new Set(rules.map(({ label }) => label))])),
    ...(goals > 0 ? [words.goals(goals)] : []),
  ];
  return [
    make("p", "quiet", words.groupingsLead),
    ...(found.length === 0
      ? [make("p", "", words.groupingsNone)]
      : [make("ul", "plain", ...found.map((line) => make("li", "", line)))]),
  ];
}
