// One sheet: what it is read as and where its headings stand; what each of them means is asked by mapping-columns.ts. Nothing
// is stored before Save.

import { headingRows, likeliestHeadings, readingOf, type HeadingChoice } from "../actions/choose-headings";
import type { MappingTarget } from "../actions/map-columns";
import type { SourceLayout } from "../model/board";
import type { Grid } from "../model/grid";
import { SHEET_KINDS, type SheetKind } from "../model/issue";
import type { SheetMapping } from "../model/settings";
import type { Unit } from "../model/unit";
import { allTexts } from "../text/all-texts";
import { make } from "./elements";
import { makeActionButton, makeButton, makeField, makeSelect } from "./fields";
import { fillColumns, SURE, type Answer, type Said } from "./mapping-columns";

export type MapColumns = (target: MappingTarget, said: Said | null) => unknown;

type Kind = SheetMapping["kind"];

export interface FormSubject {
  /** Begins the ids of its fields. */
  readonly prefix: string;
  /** The first rows of the sheet. */
  readonly opening: Grid;
  /** How it is read today, or nearly is; null where nothing was understood. */
  readonly layout: SourceLayout | null;
  readonly now: Kind;
  /** Of which one may have the whole sheet. */
  readonly units: readonly Unit[];
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
  let said: () => Answer | null;
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

/** Nothing to look at: the columns stay folded. */
function isSettled({ layout, now }: FormSubject): boolean {
  if (layout === null || now === "ignore" || layout.missing.length > 0 || layout.blankUnits > 0) return false;
  return layout.columns.every(({ confidence }) => confidence >= SURE);
}

/** The fields of one kind of list; a change of the heading row fills the columns anew. Gives what they say. */
function fillReading(
  place: HTMLElement,
  { opening, layout, now, prefix, units }: FormSubject,
  kind: SheetKind,
): () => Answer | null {
  const words = allTexts().mapping;
  const known = layout?.kind === kind ? layout : null;
  const choices = headingRows(opening);
  const first = known ? known.headingRow - 1 - opening.row : likeliestHeadings(opening, kind)?.row;
  const rows = [...new Set([...(first === undefined ? [] : [first]), ...choices.map(({ row }) => row)])].sort(
    (a, b) => a - b,
  );
  if (first === undefined) {
    const again = make("div", "buttons", makeActionButton("refresh", allTexts().page.refresh));
    place.replaceChildren(make("p", "quiet", words.noHeadings), again);
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
  let read: () => Answer;
  const fill = (): void => {
    const choice: HeadingChoice = { row: Number(row.value), rows: Number(height.value) as HeadingChoice["rows"] };
    const isKnown = known !== null && choice.row === first && choice.rows === known.headingRows;
    const reading = isKnown ? known : readingOf(opening, kind, choice);
    read = fillColumns(columns, reading, { prefix, units, takeSuggestions: !isKnown || now === "ignore" });
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
