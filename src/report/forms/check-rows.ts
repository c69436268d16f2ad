// The sentences below a form on whether its rows add up. What is counted is told at once; where figures are still to be typed, a
// formula tells.

import { cellAddress } from "../../model/grid";
import type { FormRow } from "../../model/form-row";
import { viSheets } from "../../text/vi-sheets";
import { fullRow, rowOf, type SheetRow } from "../layout";
import { quoted } from "../narrative/pdv-call";
import type { Reported } from "../reported";
import type { SheetCell } from "../sheet";
import { breakdownName } from "./count-text";
import { equationSentence, formCount, isTried, typedSentences } from "./form-counts";
import type { EachEquation, FormEquation, SumEquation } from "./form-equations";

/** The table of a form as it stands on its sheet. */
export interface FormTable {
  readonly rows: readonly FormRow[];
  /** Of this period; null: typed. */
  readonly values: readonly (number | null)[];
  /** Zero-based, of the first row; and the column of this period. */
  readonly first: number;
  readonly column: number;
  /** Columns of the sheet. */
  readonly width: number;
}

export function checkRows(
  reported: Reported,
  table: FormTable,
  equations: readonly FormEquation[],
): readonly SheetRow[] {
  return equations.map((equation) =>
    equation.kind === "sum" ? checkSum(reported, table, equation) : checkEach(reported, table, equation),
  );
}

function checkSum(reported: Reported, table: FormTable, equation: SumEquation): SheetRow {
  const { dimension, parts, whole, relation } = equation;
  const { untried } = viSheets.forms;
  const said = sumText(reported, table, equation);
  const figures = parts.flatMap((at) => table.values[at] ?? []);
  const total = whole === null ? formCount(reported, { kind: "all" }) : (table.values[whole] ?? null);
  if (figures.length === parts.length && total !== null) {
    const sum = figures.reduce((all, next) => all + next, 0);
    const isKnown = isTried(reported, dimension);
    return checkRow(table.width, said, isKnown ? equationSentence(said, sum, relation, total) : untried(said));
  }
  const [cells, blank] = [cellsOf(table, parts), cellsOf(table, blanksOf(table, parts))];
  if (whole === null || cells === null || blank === null) return fullRow(table.width, untried(said), "remark");
  const holds = `SUM(${cells})${relation === "=" ? "=" : "<="}N(${cellOf(table, whole)})`;
  return formulaRow(table, said, blank, untried(said), holds);
}

function checkEach(reported: Reported, table: FormTable, { parts, whole }: EachEquation): SheetRow {
  const { each, untried, untyped } = viSheets.forms;
  const said = each(nameOf(table, whole));
  const total = table.values[whole] ?? null;
  const figures = parts.flatMap((at) => table.values[at] ?? []);
  const isKnown = total !== null && figures.length > 0;
  const now = !isKnown
    ? untyped(said)
    : typedSentences(reported).length > 0
      ? untried(said)
      : equationSentence(said, Math.max(...figures), "≤", total);
  const blank = cellsOf(table, blanksOf(table, parts));
  if (blank === null) return checkRow(table.width, said, now);
  return formulaRow(table, said, blank, now, `MAX(${blank})<=N(${cellOf(table, whole)})`);
}

/** Whether an equation holds, as our figures tell it. */
export function checkRow(width: number, equation: string, now: string): SheetRow {
  const ifByHand = { value: viSheets.forms.changed(equation) };
  return rowOf(width, [0, { value: now, role: "remark", columns: width, ifByHand }]);
}

/** Says `now` until something is typed in the blank cells. */
export function formulaRow(
  { width }: Pick<FormTable, "width">,
  equation: string,
  blank: string,
  now: string,
  holds: string,
): SheetRow {
  const { changed, rightTyped, wrongTyped } = viSheets.forms;
  const typed = `IF(${holds},${quoted(rightTyped(equation))},${quoted(wrongTyped(equation))})`;
  const until = (value: string): Pick<SheetCell, "value" | "formula"> => ({
    value,
    formula: `=IF(COUNT(${blank})=0,${quoted(value)},${typed})`,
  });
  const ifByHand = until(changed(equation));
  return rowOf(width, [0, { ...until(now), role: "remark", columns: width, ifByHand }]);
}

function sumText({ board }: Reported, table: FormTable, { opener, whole, dimension, relation }: SumEquation): string {
  const { sum, total } = viSheets.forms;
  const own = opener === null ? "heading" : table.rows[opener]?.count.kind;
  /** The opener's own categories, split further. */
  const isOwn = own === "categories" && opener === whole;
  const isNamed = opener !== null && (isOwn || own === "heading");
  const name = isNamed ? nameOf(table, opener) : short(breakdownName(board, dimension));
  const mark = whole === null ? "" : (table.rows[whole]?.mark ?? "");
  return sum(name, relation, isOwn ? null : total(short(mark)));
}

/** A row by its words, without "chia ra:" at their end. */
function nameOf({ rows }: FormTable, at: number): string {
  return short((rows[at]?.text ?? "").replace(/[\s,;]*(?:chia ra|trong đó)?\s*:?\s*$/iu, ""));
}

/** A text of a formula has at most 255 characters. */
const LONGEST_NAME = 80;

/** Never cut in the middle of a letter. */
function short(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  return `${text
    .slice(0, LONGEST_NAME)
    .replace(/[\ud800-\udbff]$/u, "")
    .trimEnd()}…`;
}

function blanksOf({ values }: FormTable, parts: readonly number[]): readonly number[] {
  return parts.filter((at) => (values[at] ?? null) === null);
}

function cellOf({ first, column }: FormTable, at: number): string {
  return cellAddress(first + at, column);
}

/** A function of Excel takes so many arguments. */
const MOST_RANGES = 250;

/** "C9:C12,C14"; null: none, or more than a formula takes. */
function cellsOf(table: FormTable, parts: readonly number[]): string | null {
  const runs: { readonly first: number; last: number }[] = [];
  for (const at of parts) {
    const run = runs.at(-1);
    if (run && run.last === at - 1) run.last = at;
    else runs.push({ first: at, last: at });
  }
  if (runs.length === 0 || runs.length > MOST_RANGES) return null;
  return runs
    .map(({ first, last }) => cellOf(table, first) + (first === last ? "" : `:${cellOf(table, last)}`))
    .join(",");
}
