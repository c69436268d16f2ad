// Makes the copies of our sheets that are sent to people without the add-in: new sheets at the end of the workbook, in which
// values stand where formulas stood, and nothing is left of our names and keys. Excel can open a new workbook only from a whole
// file, which would have to be put together first; a copy within the workbook keeps widths, page set-up and charts.

import { HostError } from "../model/failure";
import type { CellValue } from "../model/grid";
import type { SheetKey } from "../model/sheet-key";
import type { Sheet } from "../report/sheet";
import { cellRunBatches } from "./cell-runs";
import { cellText } from "./cell-text";
import { findFormulas, type FormulaCell } from "./formula-cells";
import { isErrorText } from "./formula-text";
import { formatSheet } from "./format-sheet";
import { AREA, freeName, listSheets, nameWithEnd, type SheetInfo } from "./own-sheets";
import { printedPages } from "./printed-pages";
import { replaceCopies, type Replaced } from "./replace-copies";
import { loadSentSheets, standingCopies, type SentSheet } from "./sent-sheets";
import { STYLES } from "./styles";
import { stopIfCancelled, withExcel } from "./with-excel";

export interface SourceSheet {
  readonly key: SheetKey;
  readonly id: string;
  readonly name: string;
  /** The text in the first column at which begins what is for checking with the add-in: it is not sent along. */
  readonly until?: string;
}

/** A described sheet that is none of those rewritten. */
export type PlainSheet = Omit<Sheet, "key">;

/** Names and properties of ours begin so. */
const OURS = /^PDV[_.]/iu;

/** The summary sheets that stand in the workbook, in tab order. */
export function findSummarySheets(): Promise<readonly SourceSheet[]> {
  return withExcel(async (context) =>
    (await listSheets(context)).flatMap(({ own, id, name }) => (own === null ? [] : [{ key: own, id, name }])),
  );
}

/**
 * Copies the sheets and puts `about` before them. What was made the last time goes away at the very end, when the new ones have
 * their names: until then a failure leaves everything as it was.
 *
 * @throws HostError "protected-sheet" before anything is copied.
 */
export async function copyForSending(
  sources: readonly SourceSheet[],
  about: PlainSheet,
  suffix: string,
  signal: AbortSignal,
  progress: (done: number, total: number) => void,
): Promise<Replaced & { readonly errors: number }> {
  const sheets = sources.map(({ id }) => id);
  const formulas = await findFormulas(
    { sheets },
    () => true,
    signal,
    () => undefined,
  );
  return withExcel(async (context) => {
    const before = await listSheets(context);
    const takeSent = loadSentSheets(context);
    await refuseProtected(context, sources);
    const old = standingCopies(takeSent(), before);
    const made: SentSheet[] = [];
    try {
      const first = context.workbook.worksheets.add(freeName(about.name, names(before))).load({ id: true, name: true });
      await context.sync();
      made.push({ id: first.id, name: about.name });
      await writePlain(first, about);
      for (const [index, source] of sources.entries()) {
        stopIfCancelled(signal);
        progress(index, sources.length);
        const copy = context.workbook.worksheets.getItem(source.id).copy("End").load({ id: true });
        await context.sync();
        made.push({ id: copy.id, name: nameWithEnd(source.name, ` ${suffix}`) });
        await keepValuesOnly(
          context,
          copy,
          formulas.filter(({ sheet }) => sheet === source.id),
          source.until,
        );
      }
      stopIfCancelled(signal);
      const replaced = await replaceCopies(context, made, old, signal);
      return { ...replaced, errors: formulas.filter(showsError).length };
    } catch (error) {
      await removeNew(context, before, [about.name, ...sources.map(({ name }) => name)]);
      throw error;
    }
  });
}

function names(sheets: readonly SheetInfo[]): string[] {
  return sheets.map(({ name }) => name);
}

async function refuseProtected(context: Excel.RequestContext, sources: readonly SourceSheet[]): Promise<void> {
  const asked = sources.map(({ id, name }) => {
    const { protection } = context.workbook.worksheets.getItem(id);
    return { name, protection: protection.load({ protected: true }) };
  });
  await context.sync();
  const refused = asked.find(({ protection }) => protection.protected);
  if (refused) throw new HostError("protected-sheet", "hand over", refused.name);
}

/** Writes what the original shows over every formula of its copy, then takes our names and hidden keys away. */
async function keepValuesOnly(
  context: Excel.RequestContext,
  copy: Excel.Worksheet,
  formulas: readonly FormulaCell[],
  until: string | undefined,
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const spilling = formulas.filter(({ rows, columns }) => rows * columns > 1);
  for (const { row, column, rows, columns, values } of spilling) {
    copy.getRangeByIndexes(row, column, rows, columns).values = values.map((line) => line.map(asConstant));
  }
  const single = formulas.filter(({ rows, columns }) => rows * columns === 1);
  for (const runs of cellRunBatches(single, ({ values }) => values[0]?.[0] ?? "")) {
    for (const { row, column, cells } of runs) {
      const range = copy.getRangeByIndexes(row, column, cells.length, 1);
      range.values = cells.map(({ values }) => [asConstant(values[0]?.[0] ?? "")]);
    }
    await context.sync();
  }
  const area = copy.names.getItemOrNullObject(AREA).getRangeOrNullObject();
  const ours = copy.names.load({ name: true });
  const properties = copy.customProperties.load({ key: true });
  const rest = until === undefined ? null : copy.getRange("A:A").findOrNullObject(until, { completeMatch: true });
  rest?.load({ rowIndex: true });
  area.load({ rowIndex: true, rowCount: true });
  await context.sync();
  // The last column of what was written holds the keys of the rows.
  if (!area.isNullObject) {
    const keys = area.getLastColumn();
    keys.clear();
    keys.columnHidden = false;
  }
  if (rest && !rest.isNullObject && !area.isNullObject) {
    const below = area.rowIndex + area.rowCount;
    if (rest.rowIndex < below) copy.getRange(`${rest.rowIndex + 1}:${below}`).delete("Up");
  }
  for (const item of ours.items) if (OURS.test(item.name)) item.delete();
  for (const property of properties.items) if (OURS.test(property.key)) property.delete();
  await context.sync();
}

function showsError({ values }: FormulaCell): boolean {
  return values.some((line) => line.some((value) => typeof value === "string" && isErrorText(value)));
}

function asConstant(value: CellValue): CellValue {
  return typeof value === "string" ? cellText(value) : value;
}

function writePlain(target: Excel.Worksheet, sheet: PlainSheet): Promise<void> {
  const range = target.getRangeByIndexes(0, 0, sheet.rows.length, sheet.columns.length);
  range.numberFormat = sheet.rows.map((row) => row.map((cell) => (cell && STYLES[cell.role].format) ?? "General"));
  range.formulas = sheet.rows.map((row) => row.map((cell) => asConstant(cell?.value ?? "")));
  // Looks do not ask for the key; a short list needs no pauses.
  return formatSheet(target, { ...sheet, key: "summary" }, () => Promise.resolve(), {
    before: null,
    printed: printedPages({ ...sheet, key: "summary" }),
  });
}

/** What came since, also where Excel made it and then said that it failed: the new sheets that are called like ours. */
async function removeNew(
  context: Excel.RequestContext,
  before: readonly SheetInfo[],
  called: readonly string[],
): Promise<void> {
  const known = new Set(before.map(({ id }) => id));
  const sheets = context.workbook.worksheets.load({ id: true, name: true });
  await context.sync();
  for (const sheet of sheets.items) {
    if (!known.has(sheet.id) && called.some((name) => sheet.name.startsWith(name.slice(0, SHORTENED)))) sheet.delete();
  }
  await context.sync();
}

/** Excel shortens the name of a sheet that it copies, to put a number behind it. */
const SHORTENED = 20;
