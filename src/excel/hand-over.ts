// Makes the copies of our sheets that are sent to people without the add-in: new sheets at the end of the workbook, in which
// values stand where formulas stood, and nothing is left of our names and keys. Excel can open a new workbook only from a whole
// file, which would have to be put together first; a copy within the workbook keeps widths, page set-up and charts.

import { HostError } from "../model/failure";
import type { CellValue } from "../model/grid";
import type { NamedCell } from "../model/cell-place";
import { finish } from "../model/progress";
import type { SheetKey } from "../model/sheet-key";
import type { Sheet } from "../report/sheet";
import { cellRunBatches } from "./cell-runs";
import { cellText } from "./cell-text";
import { namedCell, type FormulaCell } from "./formula-cells";
import { isErrorText } from "./formula-text";
import { formatSheet } from "./format-sheet";
import { AREA, freeName, listSheets, nameWithEnd } from "./own-sheets";
import { printedPages } from "./printed-pages";
import { discard, exchangeSheets, prepareExchange, type Exchange, type Making } from "./replace-sent";
import { keepSentSheets, loadSentSheets } from "./sent-sheets";
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

export interface Sent {
  readonly sheets: readonly string[];
  /** Copies made before that the person has renamed or changed: they stay. */
  readonly kept: readonly string[];
  /** Cells of what is sent that show an error, as they are called on the sheets copied. */
  readonly errors: readonly NamedCell[];
}

/** Names and properties of ours begin so. */
const OURS = /^PDV[_.]/iu;

/** The summary sheets that stand in the workbook, in tab order. */
export function findSummarySheets(): Promise<readonly SourceSheet[]> {
  return withExcel(async (context) =>
    (await listSheets(context)).flatMap(({ own, id, name }) => (own === null ? [] : [{ key: own, id, name }])),
  );
}

/**
 * Copies the sheets, of which `formulas` are all there are, and puts `about` before them. A failure or a cancel leaves everything as it
 * was.
 */
export async function copyForSending(
  sources: readonly SourceSheet[],
  formulas: readonly FormulaCell[],
  about: PlainSheet,
  suffix: string,
  signal: AbortSignal,
  progress: (done: number, total: number) => void,
): Promise<Sent> {
  const making = await withExcel((context) => begin(context, sources));
  const work: Work = { sources, about, suffix, formulas, ends: new Map(), signal, progress };
  let exchange: Exchange;
  try {
    exchange = await withExcel((context) => makeCopies(context, making, work));
  } catch (error) {
    await discard(making);
    throw error;
  }
  const names = await exchangeSheets(exchange);
  return { sheets: names, kept: exchange.kept, errors: errorsOf(formulas, work.ends) };
}

interface Work {
  readonly sources: readonly SourceSheet[];
  readonly about: PlainSheet;
  readonly suffix: string;
  readonly formulas: readonly FormulaCell[];
  /** By sheet, the row from which on nothing was sent along. */
  readonly ends: Map<string, number>;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** @throws HostError "protected-sheet" before anything is copied. */
async function begin(context: Excel.RequestContext, sources: readonly SourceSheet[]): Promise<Making> {
  const before = await listSheets(context);
  const takeSent = loadSentSheets(context);
  await refuseProtected(context, sources);
  return { before, sent: takeSent(), made: [], pending: null };
}

async function makeCopies(
  context: Excel.RequestContext,
  making: Making,
  { sources, about, suffix, formulas, ends, signal, progress }: Work,
): Promise<Exchange> {
  const name = freeName(
    about.name,
    making.before.map((sheet) => sheet.name),
  );
  making.pending = { name };
  const first = context.workbook.worksheets.add(name).load({ id: true, name: true });
  await context.sync();
  keepMade(context, making, first, about.name);
  await writePlain(first, about);
  for (const [index, { id, name, until }] of sources.entries()) {
    stopIfCancelled(signal);
    progress(index, sources.length);
    making.pending = { mark: making.before.find((sheet) => sheet.id === id)?.mark ?? "" };
    const copy = context.workbook.worksheets.getItem(id).copy("End").load({ id: true, name: true });
    await context.sync();
    keepMade(context, making, copy, nameWithEnd(name, ` ${suffix}`));
    const own = formulas.filter(({ sheet }) => sheet === id);
    const end = await keepValuesOnly(context, copy, own, until);
    if (end !== null) ends.set(id, end);
  }
  stopIfCancelled(signal);
  return prepareExchange(context, making, signal);
}

/** From now on, whatever becomes of the making, it is taken for no list. */
function keepMade(context: Excel.RequestContext, making: Making, { id, name }: Excel.Worksheet, wanted: string): void {
  making.made.push({ id, name, wanted });
  making.pending = null;
  keepSentSheets(context, [...making.sent, ...making.made.map((sheet) => ({ id: sheet.id, name: sheet.name }))]);
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

/**
 * Writes what the original shows over every formula of its copy, then takes our names and hidden keys away. Gives the row from which
 * on it took the rest away; null where it took none.
 */
async function keepValuesOnly(
  context: Excel.RequestContext,
  copy: Excel.Worksheet,
  formulas: readonly FormulaCell[],
  until: string | undefined,
): Promise<number | null> {
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
  const below = area.isNullObject ? 0 : area.rowIndex + area.rowCount;
  const end = rest && !rest.isNullObject && rest.rowIndex < below ? rest.rowIndex : null;
  if (end !== null) copy.getRange(`${end + 1}:${below}`).delete("Up");
  for (const item of ours.items) if (OURS.test(item.name)) item.delete();
  for (const property of properties.items) if (OURS.test(property.key)) property.delete();
  await context.sync();
  return end;
}

function errorsOf(formulas: readonly FormulaCell[], ends: ReadonlyMap<string, number>): Sent["errors"] {
  return formulas
    .filter((formula) => formula.row < (ends.get(formula.sheet) ?? Infinity) && showsError(formula))
    .map(namedCell);
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
    printed: finish(printedPages({ ...sheet, key: "summary" })),
  });
}
