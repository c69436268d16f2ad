// The columns of one sheet in the pane: a field for each heading, and whose people they are where no column says it.

import type { MappingTarget } from "../actions/map-columns";
import type { SourceLayout } from "../model/board";
import { columnLetters } from "../model/grid";
import { columnsOfKind, type ColumnId, type SheetKind } from "../model/issue";
import type { SheetMapping } from "../model/settings";
import type { Unit } from "../model/unit";
import { findUnit, unitKey } from "../model/unit-key";
import { allTexts } from "../text/all-texts";
import { make } from "./elements";
import { makeCheck, makeField, makeSelect } from "./fields";
import { makeUnitField } from "./unit-field";

export type Said = Omit<SheetMapping, keyof MappingTarget>;
export interface Answer {
  readonly target: MappingTarget;
  readonly said: Said;
}

type Meaning = ColumnId | "ignore";
/** From here on a column needs no look. */
export const SURE = 0.9;

interface ColumnChoices {
  /** Begins the ids of the fields. */
  readonly prefix: string;
  readonly units: readonly Unit[];
  readonly takeSuggestions: boolean;
}

/** A field for each heading. Of headings that are not read, a suggestion is as good as a finding. */
export function fillColumns(
  columns: HTMLElement,
  reading: SourceLayout,
  { prefix, units, takeSuggestions }: ColumnChoices,
): () => Answer {
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
  const whole = makeWholeSheet(`map-${prefix}-unit`, reading, units);
  const above = makeCheck(`map-${prefix}-above`, words.unitAbove(reading.blankUnits), reading.unitAbove);
  columns.replaceChildren(
    ...(missing.length === 0 ? [] : [make("p", "quiet", words.missing(missing))]),
    ...fields,
    ...(whole ? [whole.field] : []),
    ...(offersAbove ? [above.field, make("p", "quiet", words.unitAboveHint)] : []),
  );
  return () => ({
    target: { sheet: reading.sheet, fingerprint: reading.fingerprint },
    said: {
      kind,
      columns: chosenColumns(headings, choices),
      ...(above.input.checked ? { unitAbove: true } : {}),
      ...whole?.said(),
    },
  });
}

/** The unit of everyone, where no column says whose they are. */
function makeWholeSheet(
  id: string,
  { kind, columns, unit }: SourceLayout,
  units: readonly Unit[],
): { readonly field: HTMLElement; readonly said: () => Pick<SheetMapping, "unit"> } | null {
  const isOffered =
    kind === "admissions" && (unit !== undefined || columns.every((one) => one.id !== "admission.unit"));
  if (!isOffered || units.length === 0) return null;
  const words = allTexts().mapping;
  const now = unit === undefined ? null : findUnit({ units }, unit);
  const { field, select } = makeUnitField({
    id,
    name: words.wholeSheet,
    hint: words.wholeSheetHint,
    none: words.wholeSheetNone,
    units,
    now,
  });
  const said = (): Pick<SheetMapping, "unit"> => {
    const chosen = select.value === "" ? undefined : units[Number(select.value)];
    return chosen ? { unit: unitKey(units, chosen) } : {};
  };
  return { field, said };
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
  const { notRead, meanings: longer } = allTexts().mapping;
  const nameOf = (meaning: Meaning): string => (meaning === "ignore" ? notRead : (longer[meaning] ?? names[meaning]));
  return makeSelect(id, meanings, nameOf, meanings.includes(now) ? now : "ignore");
}
