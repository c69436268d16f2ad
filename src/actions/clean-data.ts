// Reads the sheets again and proposes what is safely mendable. Changes nothing in the workbook.

import { readFonts } from "../excel/cell-fonts";
import { findPlainCells, type HeldCell } from "../excel/plain-cells";
import { createIssueList } from "../intake/issue-list";
import { findLegacyCells, mendLegacy } from "../intake/mends/mend-legacy";
import { proposeMends } from "../intake/mends/propose-mends";
import { proposeUnits } from "../intake/mends/propose-units";
import { readLegacy } from "../intake/read-legacy";
import { recogniseSheets } from "../intake/recognise-sheets";
import type { Grid } from "../model/grid";
import { placeOnSheet, type Mend, type MendProposal } from "../model/mend";
import { vi } from "../text/vi";
import { cleaningStore } from "./cleaning-store";
import { readSources } from "./read-board";
import type { Run } from "./run";
import { runInSlices } from "./run-in-slices";

export interface CleanOutcome {
  /** Cells that something can be done about. */
  readonly cells: number;
  readonly ambiguous: number;
  readonly recognised: boolean;
}

export async function cleanData(run: Run): Promise<CleanOutcome> {
  const { board, issues, grids } = await readSources(run);
  const readable = readLegacy(grids, createIssueList());
  const { layouts } = await runInSlices(recogniseSheets(readable, createIssueList(), board.settings.mapping), run);
  // A layout may hold but a part of its grid.
  const original = (part: Grid): Grid =>
    grids.find(({ sheet, table }) => sheet === part.sheet && table === part.table) ?? part;
  const proposed = await runInSlices(proposeMends(layouts, original, board.units, vi.labels.categories), run);
  const legacy = await findLegacy(grids, new Set(layouts.map(({ grid }) => grid.sheet)), run);
  const plain = await leavePlain(proposed, run);
  const blanks = await onlyPlain(proposeUnits(issues, board.units, grids), run);
  const proposal = { ...plain, mends: [...legacy, ...plain.mends, ...blanks] };
  cleaningStore.propose(proposal);
  return {
    cells: countCells(proposal.mends),
    ambiguous: proposal.ambiguous.length,
    recognised: layouts.length > 0,
  };
}

/** Hidden cells too: the reading goes by the sheet, and half of a sheet in each encoding could not be read. */
async function findLegacy(grids: readonly Grid[], sheets: ReadonlySet<string>, run: Run): Promise<readonly Mend[]> {
  const cells = await runInSlices(findLegacyCells(grids, sheets), run);
  if (cells.length === 0) return [];
  const plain = await findPlainCells(cells, askingOf(run), "hidden too");
  const constants = cells.filter((_, index) => plain[index]);
  return mendLegacy(constants, await readFonts(constants, run.signal));
}

async function leavePlain({ mends, ambiguous }: MendProposal, run: Run): Promise<MendProposal> {
  return { mends: await onlyPlain(mends, run), ambiguous: await onlyPlain(ambiguous, run) };
}

async function onlyPlain<C extends HeldCell>(cells: readonly C[], run: Run): Promise<readonly C[]> {
  if (cells.length === 0) return cells;
  const plain = await findPlainCells(cells, askingOf(run));
  return cells.filter((_, index) => plain[index]);
}

function askingOf(run: Run): Parameters<typeof findPlainCells>[1] {
  return { signal: run.signal, report: (done, total) => run.progress({ stage: "check", done, total }) };
}

function countCells(mends: readonly Mend[]): number {
  const sheets = new Map<string, Set<number>>();
  for (const mend of mends) {
    const cells = sheets.get(mend.sheet) ?? new Set();
    sheets.set(mend.sheet, cells.add(placeOnSheet(mend)));
  }
  return [...sheets.values()].reduce((sum, { size }) => sum + size, 0);
}
