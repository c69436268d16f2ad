// Describes the sheet "Biểu 2-BTCTW": new members by the rows of the form, this period and the same period last year.
// The rows stand in forms/form-2.ts.

import type { Figure } from "../indicators/figure";
import { earlierScope, previous } from "../indicators/measures/change";
import { cellAddress } from "../model/grid";
import { viSheets } from "../text/vi-sheets";
import {
  FORM_2,
  FORM_2_EQUATIONS,
  FORM_2_OF_WHICH,
  FORM_2_PARTS,
  type Form2RowId,
  type FormCount,
  type FormRow,
} from "./forms/form-2";
import { equationSentence, formCount, isTried, silenceSentences, sumOf, typedSentences } from "./forms/form-counts";
import { formClosing, formOpening, frameOf, fullRow, rowOf, type SheetRow } from "./layout";
import { NONE } from "./plan-cell";
import type { Reported } from "./reported";
import type { Role, Sheet, SheetCell } from "./sheet";

const words = viSheets.forms.form2;
/** Mark, criterion, this period, last year's, ratio. */
const WIDTHS = [6, 62, 14, 14, 18] as const;
const WIDTH = WIDTHS.length;
const NOW = 2;
const BEFORE = 3;
/** What the rows break the people down by. */
const DIMENSIONS = [...new Set(FORM_2.flatMap(({ count }) => (count.kind === "categories" ? [count.dimension] : [])))];
const FIRST_OF_WHICH: Form2RowId = "female";

export function describeForm2(reported: Reported): Sheet {
  const { board, scope, unit } = reported;
  const opening = formOpening(WIDTHS, frameOf(reported, words.title(scope.period)), words.number);
  const headings = headingRows();
  const earlier = previous(board, unit, scope).ok ? { ...reported, scope: earlierScope(board, scope) } : null;
  const firstRow = opening.length + headings.length;
  const table = FORM_2.flatMap((row, at) => [
    ...(row.id === FIRST_OF_WHICH ? [ofWhichRow()] : []),
    formRow(row, firstRow + placeOf(at), countedIn(reported, row.count), earlier && countedIn(earlier, row.count)),
  ]);
  return {
    key: "form-2",
    name: words.name,
    columns: WIDTHS,
    rows: [
      ...opening,
      ...headings,
      ...table,
      rowOf(WIDTH),
      ...remarks(reported, earlier, firstRow),
      ...formClosing(WIDTHS),
    ],
    headings: { first: opening.length, last: opening.length + headings.length - 1 },
    frozenColumns: 2,
    orientation: "portrait",
  };
}

function headingRows(): readonly SheetRow[] {
  const { criterion, now, before, ratio } = words.columns;
  return [
    rowOf(
      WIDTH,
      [0, { value: criterion, role: "heading", columns: 2 }],
      ...[now, before, ratio].map((value, at) => [at + 2, { value, role: "heading" }] as const),
    ),
    rowOf(
      WIDTH,
      [0, { value: "(1)", role: "column-number", columns: 2 }],
      ...["(2)", "(3)", words.ratioNumber].map((value, at) => [at + 2, { value, role: "column-number" }] as const),
    ),
  ];
}

function ofWhichRow(): SheetRow {
  return [
    { value: null, role: "ordinal" },
    { value: words.ofWhich, role: "text" },
    ...Array.from({ length: WIDTH - 2 }, () => ({ value: null, role: "count" as const })),
  ];
}

interface Counted {
  readonly value: number | null;
  readonly figure: Figure | null;
}

function countedIn(reported: Reported, count: FormCount): Counted {
  return { value: formCount(reported, count), figure: figureOf(reported, count) };
}

/** null: the person types the row. */
function figureOf({ scope, unit }: Reported, count: FormCount): Figure | null {
  const figure = { unit, scope, groups: [] };
  switch (count.kind) {
    case "all":
      return { ...figure, measure: "admitted" };
    case "categories":
      return { ...figure, measure: "tally", groups: [{ dimension: count.dimension, categories: count.categories }] };
    case "readmissions":
      return { ...figure, measure: "readmissions" };
    case "mean-age":
      return { ...figure, measure: "meanAge" };
    case "typed":
    case "heading":
      return null;
  }
}

/** The place of a row of the form in the table: the line "Trong đó" stands before the first row of which. */
function placeOf(at: number): number {
  return at + (at >= FORM_2.findIndex(({ id }) => id === FIRST_OF_WHICH) ? 1 : 0);
}

function formRow({ id, mark, depth, count }: FormRow, at: number, now: Counted, before: Counted | null): SheetRow {
  const isHeading = count.kind === "heading";
  const emphasis = depth === 0 || isHeading;
  const role: Role = count.kind === "mean-age" ? "decimal" : emphasis ? "group-count" : "count";
  const cell = (counted: Counted | null, period: "now" | "before"): SheetCell => {
    if (isHeading) return { value: null, role };
    // What the lists do not tell the person types, and finds it again.
    if (counted === null || counted.value === null) {
      return { value: null, role: "input", own: `form-2:${id}:${period}` };
    }
    return { value: counted.value, role, ...(counted.figure && { figure: counted.figure }) };
  };
  return [
    { value: mark === "" ? null : mark, role: emphasis ? "group" : "ordinal" },
    {
      value: words.rows[id],
      role: emphasis ? "group" : "text",
      ...(emphasis ? {} : { indent: Math.max(1, depth - 1) }),
    },
    cell(now, "now"),
    cell(before, "before"),
    {
      ...ratioCell(count, at, now.value, before?.value ?? null, emphasis ? "group-percent" : "percent"),
      ...(now.figure && before?.value != null && { figure: { ...now.figure, measure: "ratio" } }),
    },
  ];
}

/** A formula where a figure is still to be typed. A mean is no count: how it compares is no question of the form. */
function ratioCell(count: FormCount, at: number, now: number | null, before: number | null, role: Role): SheetCell {
  if (count.kind === "heading") return { value: null, role };
  if (count.kind === "mean-age") return { value: NONE, role };
  if (now !== null && before !== null) return { value: before > 0 ? now / before : NONE, role };
  const [current, earlier] = [cellAddress(at, NOW), cellAddress(at, BEFORE)];
  const formula = `=IF(AND(ISNUMBER(${current}),ISNUMBER(${earlier}),N(${earlier})>0),${current}/${earlier},"${NONE}")`;
  return { value: NONE, role, formula };
}

function remarks(reported: Reported, earlier: Reported | null, firstRow: number): readonly SheetRow[] {
  const total = formCount(reported, { kind: "all" }) ?? 0;
  const largest = Math.max(0, ...FORM_2_OF_WHICH.map((id) => countOf(reported, id)));
  const equations = FORM_2_EQUATIONS.map(({ id, relation, dimension, rows }) =>
    isTried(reported, dimension)
      ? equationSentence(id, sumOf(reported, dimension, rows), relation, total)
      : viSheets.forms.untried(viSheets.forms.equations[id]),
  );
  const ofWhich =
    typedSentences(reported).length === 0
      ? equationSentence("of-which", largest, "≤", total)
      : viSheets.forms.untried(viSheets.forms.equations["of-which"]);
  const silences = [...silenceSentences(reported, DIMENSIONS), ...(earlier ? typedSentences(earlier) : [])];
  return [
    ...[words.blank, ...silences, viSheets.forms.checksTitle, ofWhich, ...equations].map((text) =>
      fullRow(WIDTH, text, "remark"),
    ),
    partsRow(firstRow),
  ];
}

function countOf(reported: Reported, id: Form2RowId): number {
  const row = FORM_2.find((candidate) => candidate.id === id);
  return (row && formCount(reported, row.count)) ?? 0;
}

/** Part III is typed, so a formula says whether its rows fit. */
function partsRow(firstRow: number): SheetRow {
  const { equations, rightTyped, wrongTyped, untyped } = viSheets.forms;
  const cell = (id: Form2RowId): string =>
    cellAddress(firstRow + placeOf(FORM_2.findIndex((row) => row.id === id)), NOW);
  const fits = FORM_2_PARTS.map(([part, whole]) => `N(${cell(part)})<=N(${cell(whole)})`).join(",");
  const parts = FORM_2_PARTS.map(([part]) => cell(part)).join(",");
  const nothing = untyped(equations.parts);
  const said = `IF(AND(${fits}),"${rightTyped(equations.parts)}","${wrongTyped(equations.parts)}")`;
  const formula = `=IF(COUNT(${parts})=0,"${nothing}",${said})`;
  return rowOf(WIDTH, [0, { value: nothing, role: "remark", columns: WIDTH, formula }]);
}
