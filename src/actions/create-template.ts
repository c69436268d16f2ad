// Writes the template sheets, for whoever starts anew. A workbook that has lists already gets them without examples, which
// would be counted.

import { writeTemplate } from "../excel/write-template";
import { resolveScope } from "../indicators/report-scope";
import type { Board } from "../model/board";
import { planYears } from "../model/period";
import { describeTemplate } from "../report/describe-template";
import { vi } from "../text/vi";
import { readBoard } from "./read-board";
import type { Run } from "./run";

/** The year of the examples where the workbook names none. */
const EXAMPLE_YEAR = 2026;

export interface TemplateOutcome {
  readonly sheets: readonly string[];
  /** The hidden sheet of choices. */
  readonly lists: string | null;
  readonly examples: boolean;
}

export async function createTemplate(run: Run): Promise<TemplateOutcome> {
  const { board } = await readBoard(run);
  const examples = (board?.sources ?? []).every(({ rows }) => rows === 0);
  const template = describeTemplate(yearOf(board), examples);
  const { sheets, lists } = await writeTemplate(template, vi.template.sheets.lists, run.signal);
  await readBoard(run);
  return { sheets, lists, examples };
}

function yearOf(board: Board | null): number {
  const scope = board ? resolveScope(board) : null;
  if (!board || !scope?.ok) return EXAMPLE_YEAR;
  return planYears(scope.value.period, board.settings.termStartsInFirstYear).last;
}
