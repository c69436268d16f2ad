// The rows of the functions that spill, in the order of the workbook; a missing figure is a dash, so that the rest stays readable.

import type { CompositionRow } from "../indicators/composition";
import type { SummaryRow } from "../indicators/summary";
import type { Board } from "../model/board";
import type { Result } from "../model/reason";
import { texts } from "../text/language";

const NONE = "–";

/** code, unit, plan, admitted, achievement, due share, pace, band. */
export function summaryRows(board: Board, rows: readonly SummaryRow[], withHeadings: boolean): unknown[][] {
  const { functions, labels } = texts();
  const body = rows.map((row) => {
    const unit = row.unit === null ? undefined : board.units[row.unit];
    return [
      unit?.code ?? "",
      unit?.name ?? "",
      shown(row.plan),
      row.admitted,
      shown(row.achievement),
      row.due,
      shown(row.pace),
      row.band.ok ? labels.band(board.settings.bands, row.band.value) : NONE,
    ];
  });
  return withHeadings ? [[...functions.summaryHeadings], ...body] : body;
}

/** category, count, share. */
export function compositionRows(rows: readonly CompositionRow[], withHeadings: boolean): unknown[][] {
  const { functions, labels } = texts();
  const names: Readonly<Record<string, string>> = labels.categories;
  const body = rows.map(({ category, count, share }) => [names[category] ?? category, count, share]);
  return withHeadings ? [[...functions.compositionHeadings], ...body] : body;
}

function shown(result: Result<number>): number | string {
  return result.ok ? result.value : NONE;
}
