// Describes the sheet "Biểu 2-BTCTW": new members by the rows of the form, this period and the same period last year.
// The rows are the person's own, or those of forms/form-2.ts.

import type { Figure } from "../indicators/figure";
import { earlierScope, previous } from "../indicators/measures/change";
import { formPlaces, type FormCount, type FormPlace, type FormRow } from "../model/form-row";
import { cellAddress } from "../model/grid";
import { viSheets } from "../text/vi-sheets";
import { checkRows, type FormTable } from "./forms/check-rows";
import { FORM_2 } from "./forms/form-2";
import { dimensionsOf, formCount, silenceSentences, typedSentences } from "./forms/form-counts";
import { formEquations } from "./forms/form-equations";
import { formClosing, formOpening, frameOf, fullRow, rowOf, type SheetRow } from "./layout";
import { NONE } from "./plan-cell";
import { ownFigure, type Reported } from "./reported";
import type { Role, Sheet, SheetCell } from "./sheet";

const words = viSheets.forms.form2;
/** Mark, criterion, this period, last year's, ratio. */
const WIDTHS = [6, 62, 14, 14, 18] as const;
const WIDTH = WIDTHS.length;
const NOW = 2;
const BEFORE = 3;

export function describeForm2(reported: Reported): Sheet {
  const { board, scope, unit } = reported;
  const opening = formOpening(WIDTHS, frameOf(reported, words.title(scope.period)), words.number);
  const headings = headingRows();
  const before = { ...reported, scope: earlierScope(board, scope) };
  const earlier = previous(board, unit, scope).ok ? before : null;
  const rows = board.formRows ?? FORM_2;
  const places = formPlaces(rows);
  const first = opening.length + headings.length;
  const counted = rows.map(({ count }) => [countedIn(reported, count), earlier && countedIn(earlier, count)] as const);
  const values = counted.map(([now]) => now.value);
  return {
    key: "form-2",
    name: words.name,
    columns: WIDTHS,
    rows: [
      ...opening,
      ...headings,
      ...tableRows(rows, places, counted, { first, blanks: [ownFigure(reported), ownFigure(before)] }),
      rowOf(WIDTH),
      ...remarks(reported, earlier, places, { rows, values, first, column: NOW, width: WIDTH }),
      ...formClosing(WIDTHS),
    ],
    headings: { first: opening.length, last: first - 1 },
    frozenColumns: 2,
    // A narrow table of many rows, as the form is printed.
    // A4 upright, as 05-HD/VPTW of 27 May 2026 wants it but for wide tables: the form's columns fit.
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

type CountedTwice = readonly [now: Counted, before: Counted | null];

/** Where the first row stands, and whose figures this period's and last year's blanks are. */
interface TablePlace {
  readonly first: number;
  readonly blanks: readonly [now: string, before: string];
}

function tableRows(
  rows: readonly FormRow[],
  places: readonly FormPlace[],
  counted: readonly CountedTwice[],
  at: TablePlace,
): readonly SheetRow[] {
  const emphasised = rows.map(
    ({ mark, count }, at) => places[at]?.depth === 0 || (count.kind === "heading" && mark !== ""),
  );
  /** How many rows that are no headings it stands below. */
  const indents: number[] = [];
  return rows.flatMap((row, line) => {
    const [place, figures] = [places[line], counted[line]];
    if (!place || !figures) return [];
    const { parent, key } = place;
    const isCaption = row.count.kind === "heading";
    indents.push(emphasised[line] || isCaption ? 0 : 1 + (parent === null ? 0 : (indents[parent] ?? 0)));
    const looks = { isGroup: emphasised[line] === true, indent: indents[line] ?? 0 };
    return [formRow(row, key, { ...at, first: at.first + line }, figures, looks)];
  });
}

function formRow(
  { mark, text, count }: FormRow,
  key: string,
  { first: at, blanks }: TablePlace,
  [now, before]: CountedTwice,
  { isGroup, indent }: { readonly isGroup: boolean; readonly indent: number },
): SheetRow {
  const isHeading = count.kind === "heading";
  const role: Role = count.kind === "mean-age" ? "decimal" : isGroup ? "group-count" : "count";
  const cell = (counted: Counted | null, whose: string): SheetCell => {
    if (isHeading) return { value: null, role };
    const own = `form-2:${key}:${whose}` as const;
    // What the lists do not tell the person types, and finds it again.
    if (counted === null || counted.value === null) return { value: null, role: "input", own };
    return { value: counted.value, role, told: own, ...(counted.figure && { figure: counted.figure }) };
  };
  return [
    { value: mark === "" ? null : mark, role: isGroup ? "group-ordinal" : "ordinal" },
    { value: text, role: isGroup ? "group" : "text", ...(indent > 0 && { indent }) },
    cell(now, blanks[0]),
    cell(before, blanks[1]),
    {
      ...ratioCell(count, at, now.value, before?.value ?? null, isGroup ? "group-percent" : "percent"),
      ...(now.figure && before?.value != null && { figure: { ...now.figure, measure: "ratio" } }),
    },
  ];
}

/** A formula where a figure is still to be typed. A mean is no count: how it compares is no question of the form. */
function ratioCell(count: FormCount, at: number, now: number | null, before: number | null, role: Role): SheetCell {
  if (count.kind === "heading") return { value: null, role };
  if (count.kind === "mean-age") return { value: NONE, role };
  const [current, earlier] = [cellAddress(at, NOW), cellAddress(at, BEFORE)];
  const formula = `=IF(AND(ISNUMBER(${current}),ISNUMBER(${earlier}),N(${earlier})>0),${current}/${earlier},"${NONE}")`;
  if (now === null || before === null) return { value: NONE, role, formula };
  const value = before > 0 ? now / before : NONE;
  return { value, role, ifByHand: { value, formula } };
}

function remarks(
  reported: Reported,
  earlier: Reported | null,
  places: readonly FormPlace[],
  table: FormTable,
): readonly SheetRow[] {
  const { board } = reported;
  const dimensions = table.rows.flatMap(({ count }) =>
    count.kind === "categories" ? dimensionsOf(board, count.dimension) : [],
  );
  const silences = silenceSentences(reported, [...new Set(dimensions)]);
  const list = board.formRows && board.sources.find(({ kind }) => kind === "form-rows");
  const said = [
    ...(list ? [words.ownRows(list.sheet)] : []),
    words.blank,
    ...silences,
    ...(earlier ? typedSentences(earlier) : []),
    viSheets.forms.checksTitle,
  ];
  return [
    ...said.map((text) => fullRow(WIDTH, text, "remark")),
    ...checkRows(reported, table, formEquations(board, table.rows, places)),
  ];
}
