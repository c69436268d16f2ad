// One sheet: what it is read as, where its headings stand and what each of them means. Nothing is stored before Save.

import { headingRows, likeliestHeadings, readingOf, type HeadingChoice } from "../actions/choose-headings";
import type { MappingTarget } from "../actions/map-columns";
import type { SourceLayout } from "../model/board";
import { columnLetters, type Grid } from "../model/grid";
import { columnsOfKind, SHEET_KINDS, type ColumnId, type SheetKind } from "../model/issue";
import type { SheetMapping } from "../model/settings";
import { allTexts } from "../text/all-texts";
import { make } from "./elements";
import { makeButton, makeCheck, makeField, makeSelect } from "./fields";

export type Said = Omit<SheetMapping, keyof MappingTarget>;
export type MapColumns = (target: MappingTarget, said: Said | null) => unknown;

type Kind = SheetMapping["kind"];
type Meaning = ColumnId | "ignore";

export interface FormSubject {
  /** Begins the ids of its fields. */
  readonly prefix: string;
  /** The first rows of the sheet. */
  readonly opening: Grid;
  /** How it is read today, or nearly is; null where nothing was understood. */
  readonly layout: SourceLayout | null;
  readonly now: Kind;
}

/** The fields and the button; `forget` stands beside it where a reading is stored. */
export function makeMappingForm(subject: FormSubject, mapColumns: MapColumns): readonly HTMLElement[] {
  const { layout, now, prefix } = subject;
  const words = allTexts().mapping;
  const kinds: readonly Kind[] = layout === null ? SHEET_KINDS : [...SHEET_KINDS, "ignore"];
  const kind = makeSelect(`map-${prefix}-kind`, kinds, (value) => words.kinds[value], now);
  const place = make("div", "columns");
  const details = make("details", "", make("summary", "", words.details), place);
  details.open = !isSettled(subject);
  let said: () => { target: MappingTarget; said: Said } | null;
  const ignored = (): ReturnType<typeof said> => layout && { target: layout, said: { kind: "ignore", columns: {} } };
  const fill = (): void => {
    const chosen = kind.value as Kind;
    said = ignored;
    details.hidden = chosen === "ignore";
    if (chosen !== now) details.open = true;
    if (chosen === "ignore") place.replaceChildren();
    else said = fillReading(place, subject, chosen);
  };
  said = ignored;
  kind.addEventListener("change", fill);
  fill();
  const save = makeButton(words.save, () => {
    const answer = said();
    return answer && mapColumns(answer.target, answer.said);
  });
  save.className = "primary";
  const forget = layout?.mapped === true ? [makeButton(words.forget, () => mapColumns(layout, null))] : [];
  const sure = layout === null || layout.missing.length > 0 ? "" : words.confidence(layout.confidence);
  return [makeField(kind, words.kind, sure), details, make("div", "buttons", save, ...forget)];
}

const SURE = 0.9;

/** Nothing to look at: the columns stay folded. */
function isSettled({ layout, now }: FormSubject): boolean {
  if (layout === null || now === "ignore" || layout.missing.length > 0 || layout.blankUnits > 0) return false;
  return layout.columns.every(({ confidence }) => confidence >= SURE);
}

/** The fields of one kind of list; a change of the heading row fills the columns anew. Gives what they say. */
function fillReading(
  place: HTMLElement,
  { opening, layout, now, prefix }: FormSubject,
  kind: SheetKind,
): () => { target: MappingTarget; said: Said } | null {
  const words = allTexts().mapping;
  const known = layout?.kind === kind ? layout : null;
  const choices = headingRows(opening);
  const first = known ? known.headingRow - 1 - opening.row : likeliestHeadings(opening, kind)?.row;
  const rows = [...new Set([...(first === undefined ? [] : [first]), ...choices.map(({ row }) => row)])].sort(
    (a, b) => a - b,
  );
  if (first === undefined) {
    place.replaceChildren(make("p", "quiet", words.noHeadings));
    return () => null;
  }
  const nameOf = (row: string): string =>
    words.row(opening.row + Number(row) + 1, choices.find((choice) => choice.row === Number(row))?.text ?? "");
  const row = makeSelect(`map-${prefix}-row`, rows.map(String), nameOf, String(first));
  const height = makeSelect(
    `map-${prefix}-rows`,
    ["1", "2", "3"],
    (count) => words.rows(Number(count)),
    String(known?.headingRows ?? 1),
  );
  const columns = make("div", "columns");
  let read: () => { target: MappingTarget; said: Said };
  const fill = (): void => {
    const choice: HeadingChoice = { row: Number(row.value), rows: Number(height.value) as HeadingChoice["rows"] };
    const isKnown = known !== null && choice.row === first && choice.rows === known.headingRows;
    const reading = isKnown ? known : readingOf(opening, kind, choice);
    read = fillColumns(columns, reading, prefix, !isKnown || now === "ignore");
  };
  row.addEventListener("change", fill);
  height.addEventListener("change", fill);
  place.replaceChildren(
    make("div", "heading-rows", makeField(row, words.headingRow), makeField(height, words.headingRows)),
    columns,
  );
  fill();
  return () => read();
}

/** A field for each heading. Of headings that are not read, a suggestion is as good as a finding. */
function fillColumns(
  columns: HTMLElement,
  reading: SourceLayout,
  prefix: string,
  takeSuggestions: boolean,
): () => { target: MappingTarget; said: Said } {
  const words = allTexts().mapping;
  const { kind } = reading;
  const headings = headingsOf(reading, takeSuggestions);
  const choices = new Map<string, HTMLSelectElement>();
  const fields = headings.map(({ key, column, heading, id, remark }) => {
    const select = makeMeaning(`map-${prefix}-${column}`, kind, id);
    choices.set(key, select);
    return makeField(select, words.column(columnLetters(column), heading), remark);
  });
  const missing = reading.missing.map((id) => allTexts().issues.columns[id]);
  const offersAbove = kind === "admissions" && (reading.blankUnits > 0 || reading.unitAbove);
  const above = makeCheck(`map-${prefix}-above`, words.unitAbove(reading.blankUnits), reading.unitAbove);
  columns.replaceChildren(
    ...(missing.length === 0 ? [] : [make("p", "quiet", words.missing(missing))]),
    ...fields,
    ...(offersAbove ? [above.field, make("p", "quiet", words.unitAboveHint)] : []),
  );
  return () => ({
    target: { sheet: reading.sheet, fingerprint: reading.fingerprint },
    said: {
      kind,
      columns: chosenColumns(headings, choices),
      ...(above.input.checked ? { unitAbove: true } : {}),
    },
  });
}

/** One heading, read or not. */
interface Heading {
  readonly key: string;
  readonly heading: string;
  readonly column: number;
  readonly id: Meaning;
  readonly remark: string;
}

/** In the order of the sheet. */
function headingsOf({ columns, unknown }: SourceLayout, takeSuggestions: boolean): readonly Heading[] {
  const words = allTexts().mapping;
  const names = allTexts().issues.columns;
  return [
    ...columns.map(({ confidence, ...heading }) => ({
      ...heading,
      remark: confidence < SURE ? words.confidence(confidence) : "",
    })),
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

function makeMeaning(id: string, kind: SheetKind, now: Meaning): HTMLSelectElement {
  const names = allTexts().issues.columns;
  const meanings: readonly Meaning[] = ["ignore", ...columnsOfKind(kind)];
  const nameOf = (meaning: Meaning): string => (meaning === "ignore" ? allTexts().mapping.notRead : names[meaning]);
  return makeSelect(id, meanings, nameOf, meanings.includes(now) ? now : "ignore");
}
