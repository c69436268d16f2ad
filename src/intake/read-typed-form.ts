// Finds a statistical form that a person typed (forms 1, 2 and 2B) on a sheet that is no list, and the numbers in its rows. Whether
// they add up is asked by checks/check-typed-form.ts; no figure is ever taken from it.

import type { CellValue, Grid } from "../model/grid";
import { cellText } from "./cell-text";
import { words } from "./code-lists/phrases";
import { NUMBER_HEADINGS, PART_HEADINGS, TYPED_FORMS, type TypedForm } from "./code-lists/typed-forms";
import { foldText } from "./fold";
import type { Place } from "./issue-list";
import { parseNumber } from "./parse-number";
import { addressIn } from "./sheet-layout";

export interface FormFigure {
  /** As typed. */
  readonly label: string;
  readonly value: number;
  readonly place: Place;
}

/** One column of numbers, or the two of a form in halves, by row. */
export type FormColumn = ReadonlyMap<string, FormFigure>;

export interface FilledForm {
  readonly form: TypedForm;
  /** The first is the period that the title names. */
  readonly columns: readonly [FormColumn, ...FormColumn[]];
  /** Of the same rows, what is a part of the first column. */
  readonly parts: FormColumn;
  /** The year that the title names and nothing less than a year; null where it names none. */
  readonly year: number | null;
}

/** No form is longer or wider. */
const MOST_ROWS = 150;
const MOST_COLUMNS = 24;
const ORDINAL = /^(?:[-+*•]|(?:[ivx]+|\d{1,2}|[a-e])[.)]) */u;
const YEAR = /(?<!\p{L})năm (20\d\d)(?!\d)/u;
const SHORTER = /(?<!\p{L})(?:tháng|quý)(?!\p{L})/u;

const rowsOf = (names: TypedForm["rows"]): ReadonlyMap<string, string> =>
  new Map(Object.entries(names).flatMap(([id, all]) => all.map((name) => [keyOf(name), id] as const)));
const KNOWN_FORMS = TYPED_FORMS.map((form) => ({
  form,
  rows: rowsOf(form.rows),
  under: new Map(Object.entries(form.under ?? {}).map(([id, names]) => [id, rowsOf(names)] as const)),
}));
const HEADINGS = new Set(NUMBER_HEADINGS.map(keyOf));
const PARTS = new Set(PART_HEADINGS.map(keyOf));

/** Null where the sheet is no such form. */
export function readTypedForm(grid: Grid): FilledForm | null {
  const values = grid.values.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS));
  const keys = values.map((row) => row.map((value) => (typeof value === "string" ? keyOf(value) : "")));
  const present = new Set(keys.flat());
  const known = KNOWN_FORMS.find(({ form, rows }) => {
    const ids = new Set([...present].map((key) => rows.get(key)));
    return form.known.every((id) => ids.has(id));
  });
  if (!known) return null;
  const { form } = known;
  const ids = idsOf(keys, known);
  const columns = new Map<string, Map<string, FormFigure>>();
  for (const { row, column, key } of headingsOf(keys)) {
    const figures = columns.get(key) ?? new Map<string, FormFigure>();
    columns.set(key, figures);
    for (const [at, cells] of values.entries()) {
      if (at <= row) continue;
      const label = labelOf(cells, column);
      const id = ids[at]?.[label] ?? null;
      const number = parseNumber(cells[column]);
      if (id === null || number.kind !== "number" || figures.has(id)) continue;
      const place = { sheet: grid.sheet, cell: addressIn(grid, at, column) };
      figures.set(id, { label: cellText(cells[label]), value: number.value, place });
    }
  }
  const filled = [...columns].filter(([, figures]) => figures.size > 1);
  const [first, ...more] = filled.filter(([key]) => HEADINGS.has(key)).map(([, figures]) => figures);
  if (!first) return null;
  const parts = filled.find(([key]) => PARTS.has(key))?.[1] ?? new Map<string, FormFigure>();
  return { form, columns: [first, ...more], parts, year: yearOf(values) };
}

/** Without its mark ("-", "1.", "trong đó"), what stands in brackets and "chia ra"; only words count. */
function keyOf(text: string): string {
  const plain = foldText(text)
    .replace(ORDINAL, "")
    .replace(/\([^)]*\)/gu, " ")
    .replace(/^trong đó|chia ra/gu, "");
  return words(plain, false);
}

/** The row that each cell names; what is called the same in several parts is of the one that opens above it or left of that. */
function idsOf(
  keys: readonly (readonly string[])[],
  { rows, under }: Pick<(typeof KNOWN_FORMS)[number], "rows" | "under">,
): readonly (readonly (string | null)[])[] {
  /** By column: the part that opened there last. */
  const parts: ReadonlyMap<string, string>[] = [];
  return keys.map((row) =>
    row.map((key, column) => {
      // "flat" leaves out the columns in which none opened.
      const nearest = parts
        .slice(0, column + 1)
        .flat()
        .at(-1);
      const id = rows.get(key) ?? nearest?.get(key);
      const part = under.get(id ?? "");
      if (part) parts[column] = part;
      return id ?? null;
    }),
  );
}

/** The lowest heading of each column. */
function headingsOf(
  keys: readonly (readonly string[])[],
): readonly { readonly row: number; readonly column: number; readonly key: string }[] {
  const byColumn = new Map<number, { row: number; column: number; key: string }>();
  keys.forEach((cells, row) => {
    cells.forEach((key, column) => {
      if (HEADINGS.has(key) || PARTS.has(key)) byColumn.set(column, { row, column, key });
    });
  });
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

/** Where the nearest text to the left of a number stands; −1 where there is none. */
function labelOf(row: readonly CellValue[], column: number): number {
  let at = column - 1;
  while (at >= 0 && !isLabel(row[at])) at -= 1;
  return at;
}

function isLabel(value: CellValue | undefined): boolean {
  return typeof value === "string" && parseNumber(value).kind === "unreadable";
}

function yearOf(values: readonly (readonly CellValue[])[]): number | null {
  const titles = values.slice(0, 12).flatMap((row) => row.filter((value) => typeof value === "string").map(foldText));
  const named = titles
    .filter((text) => !text.includes("ngày"))
    .map((text) => YEAR.exec(text))
    .find((match) => match !== null);
  return !named || SHORTER.test(named.input) ? null : Number(named[1]);
}
