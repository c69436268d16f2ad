// The groups of rows that fold away under the row above them.

import type { RowSpan, Sheet } from "../report/sheet";
import type { Pause } from "./take-steps";

/** Excel knows so many levels of groups. */
const DEEPEST = 7;
/** An earlier writing may have been longer: groups that it made are taken away below this one too. */
const ROWS_BELOW = 1_000;

/**
 * Excel neither tells which rows are grouped nor takes groups away where there are none, and the person may have changed ours.
 * The first row is never in a group of ours: grouped to the full depth, it makes each step of ungrouping one that Excel takes.
 */
export async function groupRows(target: Excel.Worksheet, { outline, rows }: Sheet, pause: Pause): Promise<void> {
  if (!outline) return;
  const first = lines(target, { first: 0, last: 0 });
  const all = lines(target, { first: 0, last: rows.length + ROWS_BELOW });
  lines(target, { first: 0, last: rows.length - 1 }).rowHidden = false;
  for (let level = 0; level < DEEPEST; level++) first.group("ByRows");
  for (let level = 0; level < DEEPEST; level++) all.ungroup("ByRows");
  for (const span of withinDepth(outline)) {
    await pause();
    lines(target, span).group("ByRows");
  }
}

/** Those that lie in few enough others. They come with the outer ones before the inner ones. */
function withinDepth(outline: readonly RowSpan[]): readonly RowSpan[] {
  let around: RowSpan[] = [];
  return outline.filter((span) => {
    around = [...around.filter(({ last }) => last >= span.first), span];
    return around.length <= DEEPEST;
  });
}

function lines(target: Excel.Worksheet, { first, last }: RowSpan): Excel.Range {
  return target.getRange(`${String(first + 1)}:${String(last + 1)}`);
}
