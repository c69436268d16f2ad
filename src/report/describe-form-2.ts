// Describes the sheet "Biểu 2-BTCTW": new members by the rows of the form, this period and the same period last year.
// The rows stand in forms/form-2.ts.

import type { Figure } from "../indicators/figure";
import { earlierScope, previous } from "../indicators/measures/change";
import { viSheets } from "../text/vi-sheets";
import { FORM_2, FORM_2_EQUATIONS, type FormCount, type FormRow } from "./forms/form-2";
import { equationSentence, formCount, sumOf } from "./forms/form-counts";
import { formClosing, formOpening, fullRow, organisationName, rowOf, subtitleOf, type SheetRow } from "./layout";
import type { Reported } from "./reported";
import type { Role, Sheet, SheetCell } from "./sheet";

const words = viSheets.forms.form2;
/** Mark, criterion, this period, last year's, ratio. */
const WIDTHS = [6, 62, 14, 14, 18] as const;
const WIDTH = WIDTHS.length;
const NONE = "–";

export function describeForm2(reported: Reported): Sheet {
  const { board, scope, unit } = reported;
  const opening = formOpening(
    WIDTHS,
    {
      organisation: organisationName(reported),
      title: words.title(scope.period),
      subtitle: subtitleOf(reported),
    },
    words.number,
  );
  const headings = headingRows();
  const earlier = previous(board, unit, scope).ok ? { ...reported, scope: earlierScope(board, scope) } : null;
  return {
    key: "form-2",
    name: words.name,
    columns: WIDTHS,
    rows: [
      ...opening,
      ...headings,
      ...FORM_2.flatMap((row) => [
        ...(row.id === "female" ? [ofWhichRow()] : []),
        formRow(
          row,
          { value: formCount(reported, row.count), figure: figureOf(reported, row.count) },
          earlier && { value: formCount(earlier, row.count), figure: figureOf(earlier, row.count) },
        ),
      ]),
      rowOf(WIDTH),
      ...remarks(reported),
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

/** null: the row counts no people, or no people that a breakdown tells. */
function figureOf({ scope, unit }: Reported, count: FormCount): Figure | null {
  if (count.kind === "all") return { measure: "admitted", unit, scope, group: null };
  if (count.kind !== "categories") return null;
  const { dimension, categories } = count;
  return { measure: "tally", unit, scope, group: { dimension, categories } };
}

function formRow({ id, mark, depth, count }: FormRow, current: Counted, earlier: Counted | null): SheetRow {
  const now = current.value;
  const before = earlier?.value ?? null;
  const traced = (counted: Counted | null): Pick<SheetCell, "figure"> =>
    counted?.figure ? { figure: counted.figure } : {};
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
    { value: show(now), role: number, ...traced(current) },
    { value: show(before), role: number, ...traced(earlier) },
    { value: show(ratio), role: emphasis ? "group-percent" : "percent" },
  ];
}

function remarks(reported: Reported): readonly SheetRow[] {
  const total = formCount(reported, { kind: "all" }) ?? 0;
  const equations = FORM_2_EQUATIONS.map(({ id, relation, dimension, rows }) =>
    equationSentence(id, sumOf(reported, dimension, rows), relation, total),
  );
  return [words.blank, viSheets.forms.checksTitle, ...equations].map((text) => fullRow(WIDTH, text, "remark"));
}
