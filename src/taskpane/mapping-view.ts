// How the sheets are read: for each list, and each sheet that is nearly one, the meaning of every heading, to be corrected.

import type { MappingTarget } from "../actions/map-columns";
import type { Board, SourceLayout } from "../model/board";
import { columnLetters } from "../model/grid";
import { COLUMN_IDS, type ColumnId } from "../model/issue";
import type { SheetMapping } from "../model/settings";
import { texts } from "../text/language";
import { find, make } from "./elements";

type Kind = SheetMapping["kind"];
type Meaning = ColumnId | "ignore";
type MapColumns = (target: MappingTarget, said: Pick<SheetMapping, "kind" | "columns"> | null) => unknown;

const KINDS: readonly Kind[] = ["units", "admissions", "ignore"];

/** One heading, read or not. */
interface Heading {
  readonly key: string;
  readonly heading: string;
  readonly column: number;
  readonly id: Meaning;
  readonly remark: string;
}

export function mountMapping(mapColumns: MapColumns): (board: Board | null) => void {
  let rendered = "";
  return (board) => {
    const read = board?.sources.flatMap(({ layout }) => layout ?? []) ?? [];
    const candidates = board?.candidates ?? [];
    const known = new Set([...read, ...candidates].map(({ sheet }) => sheet));
    const ignored = board?.settings.mapping.filter(({ kind, sheet }) => kind === "ignore" && !known.has(sheet)) ?? [];
    // What a person is choosing stays until the sheets are read otherwise.
    const key = JSON.stringify([texts().pane.language, read, candidates, ignored]);
    if (key === rendered) return;
    rendered = key;
    const words = texts().mapping;
    find("p", "mapping-lead").textContent = read.length + candidates.length === 0 ? words.none : words.lead;
    find("div", "mapping-sheets").replaceChildren(
      ...read.map((layout, index) => makeSheet(layout, layout.kind, `r${index}`, mapColumns)),
      ...candidates.map((layout, index) => makeSheet(layout, "ignore", `c${index}`, mapColumns)),
      ...ignored.map((mapping) => makeIgnored(mapping, mapColumns)),
    );
  };
}

/** `now` is how the sheet is read today. */
function makeSheet(layout: SourceLayout, now: Kind, prefix: string, mapColumns: MapColumns): HTMLElement {
  const words = texts().mapping;
  const headings = headingsOf(layout, now === "ignore");
  const kind = makeSelect(`map-${prefix}-kind`, KINDS, (value) => words.kinds[value], now);
  const columns = make("div", "columns");
  const choices = new Map<string, HTMLSelectElement>();
  const fill = (): void => {
    choices.clear();
    columns.replaceChildren();
    const chosen = kind.value as Kind;
    if (chosen === "ignore") return;
    for (const heading of headings) {
      const select = makeMeaning(`map-${prefix}-${heading.column}`, chosen, heading.id);
      choices.set(heading.key, select);
      columns.append(
        makeField(select, words.column(columnLetters(heading.column), heading.heading), heading.remark, select.id),
      );
    }
  };
  kind.addEventListener("change", fill);
  fill();
  const save = makeButton(words.save, () =>
    mapColumns(layout, { kind: kind.value as Kind, columns: chosenColumns(headings, choices) }),
  );
  save.className = "primary";
  const forget = layout.mapped ? [makeButton(words.forget, () => mapColumns(layout, null))] : [];
  const remark = layout.mapped ? words.mapped : now === "ignore" ? words.candidate : "";
  return make(
    "fieldset",
    "card",
    make("legend", "", words.sheet(layout.sheet, layout.headingRow)),
    ...(remark === "" ? [] : [make("p", "quiet", remark)]),
    makeField(kind, words.kind, words.confidence(layout.confidence), kind.id),
    columns,
    make("div", "buttons", save, ...forget),
  );
}

/** A sheet that is not read because the person said so, and of which nothing more is known. */
function makeIgnored(mapping: SheetMapping, mapColumns: MapColumns): HTMLElement {
  const words = texts().mapping;
  return make(
    "div",
    "card",
    make("p", "", words.ignored(mapping.sheet)),
    make(
      "div",
      "buttons",
      makeButton(words.forget, () => mapColumns(mapping, null)),
    ),
  );
}

/** In the order of the sheet. Of a sheet that is not read a suggestion is as good as a finding. */
function headingsOf({ columns, unknown }: SourceLayout, takeSuggestions: boolean): readonly Heading[] {
  const words = texts().mapping;
  const names = texts().issues.columns;
  return [
    ...columns.map(({ confidence, ...heading }) => ({ ...heading, remark: words.confidence(confidence) })),
    ...unknown.map(({ suggestion, ...heading }) => ({
      ...heading,
      id: takeSuggestions && suggestion ? suggestion : ("ignore" as const),
      remark: suggestion ? words.suggested(names[suggestion]) : "",
    })),
  ].sort((a, b) => a.column - b.column);
}

/** A heading that was not read and still is not needs no word. */
function chosenColumns(
  headings: readonly Heading[],
  choices: ReadonlyMap<string, HTMLSelectElement>,
): Record<string, Meaning> {
  const columns: Record<string, Meaning> = {};
  for (const { key, id } of headings) {
    const meaning = choices.get(key)?.value as Meaning | undefined;
    if (meaning !== undefined && (meaning !== "ignore" || id !== "ignore")) columns[key] = meaning;
  }
  return columns;
}

function makeMeaning(id: string, kind: "units" | "admissions", now: Meaning): HTMLSelectElement {
  const names = texts().issues.columns;
  const prefix = kind === "units" ? "unit." : "admission.";
  const meanings: readonly Meaning[] = ["ignore", ...COLUMN_IDS.filter((column) => column.startsWith(prefix))];
  const nameOf = (meaning: Meaning): string => (meaning === "ignore" ? texts().mapping.notRead : names[meaning]);
  return makeSelect(id, meanings, nameOf, meanings.includes(now) ? now : "ignore");
}

function makeSelect<V extends string>(
  id: string,
  values: readonly V[],
  nameOf: (value: V) => string,
  now: V,
): HTMLSelectElement {
  const select = make(
    "select",
    "",
    ...values.map((value) => {
      const option = make("option", "", nameOf(value));
      option.value = value;
      return option;
    }),
  );
  select.id = id;
  select.value = now;
  return select;
}

function makeField(field: HTMLSelectElement, name: string, remark: string, id: string): HTMLElement {
  const label = make("label", "", name);
  label.htmlFor = id;
  if (remark === "") return make("div", "field", label, field);
  const hint = make("p", "quiet", remark);
  hint.id = `${id}-hint`;
  field.setAttribute("aria-describedby", hint.id);
  return make("div", "field", label, field, hint);
}

function makeButton(name: string, press: () => unknown): HTMLButtonElement {
  const button = make("button", "", name);
  button.type = "button";
  button.addEventListener("click", () => press());
  return button;
}
