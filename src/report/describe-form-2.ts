// Describes the sheet "Biểu 2-BTCTW": new members by the rows of the form, this period and the same period last year.
// The rows stand in forms/form-2.ts.

import { earlierScope, previous } from "../indicators/measures/change";
import type { Scope } from "../indicators/report-scope";
import type { Board } from "../model/board";
import { viSheets } from "../text/vi-sheets";
import { FORM_2, FORM_2_EQUATIONS, type FormRow } from "./forms/form-2";
import { equationSentence, formCount, sumOf } from "./forms/form-counts";
import { closingRows, fullRow, openingRows, organisationName, rowOf, type SheetRow } from "./layout";
import type { Role, Sheet } from "./sheet";

const words = viSheets.forms.form2;
/** Mark, criterion, this period, last year's, ratio. */
const WIDTHS = [6, 62, 14, 14, 18] as const;
const WIDTH = WIDTHS.length;
const NONE = "–";

export function describeForm2(board: Board, scope: Scope): Sheet {
  const opening = openingRows(WIDTHS, {
    organisation: organisationName(board),
    title: words.title(scope.period),
    subtitle: viSheets.report.frame.asOf(scope.asOf),
    measureUnit: viSheets.report.frame.measureUnit,
    formNumber: words.number,
  });
  const headings = headingRows();
  const earlier = previous(board, null, scope).ok ? earlierScope(board, scope) : null;
  return {
    key: "form-2",
    name: words.name,
    columns: WIDTHS,
    rows: [
      ...opening,
      ...headings,
      ...FORM_2.flatMap((row) => [
        ...(row.id === "female" ? [ofWhichRow()] : []),
        formRow(row, formCount(board, scope, row.count), earlier && formCount(board, earlier, row.count)),
      ]),
      rowOf(WIDTH),
      ...remarks(board, scope),
      ...closingRows(WIDTHS),
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

function formRow({ id, mark, depth, count }: FormRow, now: number | null, before: number | null): SheetRow {
  const isHeading = count.kind === "heading";
  const emphasis = depth === 0 || isHeading;
  const number: Role = count.kind === "mean-age" ? "decimal" : emphasis ? "group-count" : "count";
  const show = (value: number | null): string | number | null => (isHeading ? null : (value ?? NONE));
  // A mean is no count: how it compares is no question of the form.
  const ratio = now === null || !before || count.kind === "mean-age" ? null : now / before;
  return [
    { value: mark === "" ? null : mark, role: emphasis ? "group" : "ordinal" },
    {
      value: words.rows[id],
      role: emphasis ? "group" : "text",
      ...(emphasis ? {} : { indent: Math.max(1, depth - 1) }),
    },
    { value: show(now), role: number },
    { value: show(before), role: number },
    { value: show(ratio), role: emphasis ? "group-percent" : "percent" },
  ];
}

function remarks(board: Board, scope: Scope): readonly SheetRow[] {
  const total = formCount(board, scope, { kind: "all" }) ?? 0;
  const equations = FORM_2_EQUATIONS.map(({ id, relation, dimension, rows }) =>
    equationSentence(id, sumOf(board, scope, dimension, rows), relation, total),
  );
  return [words.blank, viSheets.forms.checksTitle, ...equations].map((text) => fullRow(WIDTH, text, "remark"));
}
