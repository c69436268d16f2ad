// Writes the sample lists into new sheets, for whoever wants to see the add-in at work. A workbook with lists of its own gets
// none: they would be counted with them.

import { showCell } from "../excel/show-cell";
import { writeTemplate } from "../excel/write-template";
import { describeSample } from "../report/describe-sample";
import { vi } from "../text/vi";
import { readBoard } from "./read-board";
import type { Run } from "./run";

export async function loadSample(run: Run): Promise<{ readonly sheets: readonly string[] }> {
  const { board } = await readBoard(run);
  if (board && board.sources.some(({ rows }) => rows > 0)) return { sheets: [] };
  const { sheets } = await writeTemplate(describeSample(), vi.template.sheets.lists, run.signal);
  await readBoard(run);
  const [first] = sheets;
  if (first !== undefined) await showCell(first, "A1").catch(() => undefined);
  return { sheets };
}
