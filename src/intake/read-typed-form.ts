// Finds a statistical form that a person typed (forms 1, 2 and 2B) on a sheet that is no list, and the numbers in its rows. Whether
// they add up is asked by checks/check-typed-form.ts; no figure is ever taken from it.

import type { CellValue, Grid } from "../model/grid";
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
  readonly columns: readonly FormColumn[];
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
  under: rowsOf(form.under ?? {}),
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
    for (let at = row + 1; at < values.length; at += 1) {
      const label = labelOf(values[at] ?? [], column);
      const id = label === null ? null : (ids[at]?.[label] ?? null);
      const number = parseNumber(values[at]?.[column]);
      if (id === null || label === null || number.kind !== "number" || figures.has(id)) continue;
      const place = { sheet: grid.sheet, cell: addressIn(grid, at, column) };
      figures.set(id, { label: String(values[at]?.[label]).trim(), value: number.value, place });
    }
  }
  const filled = [...columns].filter(([, figures]) => figures.size > 1);
  const whole = filled.filter(([key]) => HEADINGS.has(key)).map(([, figures]) => figures);
  if (whole.length === 0) return null;
  const parts = filled.find(([key]) => PARTS.has(key))?.[1] ?? new Map<string, FormFigure>();
  return { form, columns: whole, parts, year: yearOf(values) };
}

/** Without its mark ("-", "1.", "trong đó"), what stands in brackets and "chia ra"; only words count. */
function keyOf(text: string): string {
  const plain = foldText(text)
    .replace(ORDINAL, "")
    .replace(/\([^)]*\)/gu, " ")
    .replace(/^trong đó/u, "")
    .replace(/chia ra[ :]*$/u, "");
  return words(plain, false).trim();
}

/** The row that each cell names; one that is called the same below several is the last one's. */
function idsOf(
  keys: readonly (readonly string[])[],
  { rows, under }: Pick<(typeof KNOWN_FORMS)[number], "rows" | "under">,
): readonly (readonly (string | null)[])[] {
  let last = "";
  return keys.map((row) =>
    row.map((key) => {
      const id = rows.get(key);
      if (id !== undefined) return (last = id);
      const part = under.get(key);
      return part === undefined ? null : `${last}-${part}`;
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

/** The nearest text to the left of a number. */
function labelOf(row: readonly CellValue[], column: number): number | null {
  for (let at = column - 1; at >= 0; at -= 1) {
    const value = row[at];
    if (typeof value === "string" && parseNumber(value).kind === "unreadable") return at;
  }
  return null;
}

function yearOf(values: readonly (readonly CellValue[])[]): number | null {
  const titles = values.slice(0, 12).flatMap((row) => row.filter((value) => typeof value === "string").map(foldText));
  const title = titles.find((text) => YEAR.test(text) && !/ngày/u.test(text));
  if (title === undefined || SHORTER.test(title)) return null;
  return Number(YEAR.exec(title)?.[1]);
}
