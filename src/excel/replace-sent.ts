// Puts new copies for sending in the place of those made before, or takes away what was made of them. A copy that the person has
// renamed or changed since is theirs: it stays as it is, and the new one gets another name.

import type { CellValue } from "../model/grid";
import { withoutMark } from "./cell-text";
import { checkSum } from "./check-sum";
import { freeName, MARK, type SheetInfo } from "./own-sheets";
import { readRectangles } from "./read-rectangles";
import { askBounds, rectangleOf } from "./read-values";
import {
  findSent,
  forgetSentSheets,
  keepSentSheets,
  loadSentSheets,
  type SentSheet,
  type SheetName,
} from "./sent-sheets";
import { pauseWhenDue } from "./take-steps";
import { stopIfCancelled, withExcel } from "./with-excel";

/** A new copy: what Excel called it at first, and what it is to be called. */
export interface MadeSheet extends SheetName {
  readonly wanted: string;
}

/** What is known of a making while it goes on: enough to take it away again. */
export interface Making {
  /** What stood there before. */
  readonly before: readonly SheetInfo[];
  readonly sent: readonly SentSheet[];
  readonly made: MadeSheet[];
  /** What is being made right now: an empty sheet of this name, or a copy of a sheet of ours with this mark. */
  pending: { readonly name: string } | { readonly mark: string } | null;
}

export interface Exchange {
  /** The copies made before that nobody has touched. */
  readonly old: readonly SentSheet[];
  readonly made: readonly (MadeSheet & { readonly check: string })[];
  /** The person's by now. */
  readonly theirs: readonly SentSheet[];
  /** Of these, the names of those that have become so since the last time. */
  readonly kept: readonly string[];
}

/** Attempts before it is given up. */
const ATTEMPTS = 3;

/** Looks at both, old and new, and has the workbook remember them: whatever happens from now on, none is taken for a list. */
export async function prepareExchange(
  context: Excel.RequestContext,
  { sent, made }: Making,
  signal: AbortSignal,
): Promise<Exchange> {
  const sheets = context.workbook.worksheets.load({ id: true, name: true });
  await context.sync();
  const found = findSent(sent, sheets.items);
  const ids = [
    ...found.filter(({ sent: { check } }) => check).map(({ sheet }) => sheet.id),
    ...made.map(({ id }) => id),
  ];
  const checks = await readChecks(context, ids, signal);
  const isOurs = ({ sent: { name, check }, sheet }: (typeof found)[number]): boolean =>
    check !== undefined && name === sheet.name && check === checks.get(sheet.id);
  const exchange = {
    old: found.filter(isOurs).map(({ sent: { check = "" }, sheet: { id, name } }) => ({ id, name, check })),
    made: made.map((sheet) => ({ ...sheet, check: checks.get(sheet.id) ?? "" })),
    theirs: found.filter((each) => !isOurs(each)).map(({ sheet: { id, name } }) => ({ id, name })),
    kept: found.flatMap((each) => (each.sent.check === undefined || isOurs(each) ? [] : [each.sheet.name])),
  };
  keepSentSheets(context, [...exchange.theirs, ...exchange.old, ...exchange.made.map(asSent)]);
  await context.sync();
  // Pressed while Excel was at it: it counts, the new ones go.
  stopIfCancelled(signal);
  return exchange;
}

/** There is no way back from here: what fails is done again. Gives back the names of the new sheets. */
export function exchangeSheets(exchange: Exchange): Promise<readonly string[]> {
  return persistently((context) => exchangeOnce(context, exchange));
}

async function exchangeOnce(
  context: Excel.RequestContext,
  { old, made, theirs }: Exchange,
): Promise<readonly string[]> {
  const sheets = context.workbook.worksheets.load({ id: true, name: true });
  await context.sync();
  const leaving = new Set(old.map(({ id }) => id));
  const coming = new Set(made.map(({ id }) => id));
  const taken = sheets.items.filter(({ id }) => !leaving.has(id) && !coming.has(id)).map(({ name }) => name);
  const named = made.map((sheet) => {
    const name = freeName(sheet.wanted, taken);
    taken.push(name);
    return { ...sheet, name };
  });
  for (const sheet of sheets.items) if (leaving.has(sheet.id)) sheet.delete();
  for (const { id, name } of named) context.workbook.worksheets.getItem(id).name = name;
  keepSentSheets(context, [...theirs, ...named.map(asSent)]);
  await context.sync();
  return named.map(({ name }) => name);
}

function asSent({ id, name, check }: Required<SentSheet>): SentSheet {
  return { id, name, check };
}

/** Takes away what was made, as far as it came. */
export function discard(making: Making): Promise<void> {
  return persistently((context) => discardOnce(context, making));
}

async function discardOnce(context: Excel.RequestContext, { before, sent, made, pending }: Making): Promise<void> {
  const sheets = context.workbook.worksheets.load({ id: true, name: true });
  const takeSent = loadSentSheets(context);
  await context.sync();
  const ids = new Set(before.map(({ id }) => id));
  const known = new Set(made.map(({ id }) => id));
  const added = sheets.items.filter(({ id }) => !ids.has(id));
  const unknown = added.filter(({ id }) => !known.has(id));
  const looked = unknown.map((sheet) => ({
    sheet,
    mark: sheet.names.getItemOrNullObject(MARK).load({ value: true }),
    used: sheet.getUsedRangeOrNullObject(true).load({ address: true }),
  }));
  if (looked.length > 0) await context.sync();
  // The answer that names it was lost. Of several that look like it, none is known to be ours.
  const lost = looked.filter(({ sheet, mark, used }) => {
    if (pending === null) return false;
    if ("name" in pending) return sheet.name === pending.name && used.isNullObject;
    return !mark.isNullObject && mark.value === pending.mark;
  });
  for (const sheet of added) if (known.has(sheet.id)) sheet.delete();
  if (lost.length === 1) lost[0]?.sheet.delete();
  if (sent.length > 0) keepSentSheets(context, sent);
  else if (takeSent().length > 0) forgetSentSheets(context);
  await context.sync();
}

async function persistently<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withExcel(work);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

async function readChecks(
  context: Excel.RequestContext,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const asked = ids.map((id) => ({
    id,
    used: askBounds(context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true)),
  }));
  await context.sync();
  const areas = asked.flatMap(({ id, used }) => (used.isNullObject ? [] : [{ sheet: id, ...rectangleOf(used) }]));
  const read = await readRectangles(context, areas, signal);
  const pause = pauseWhenDue(signal);
  const checks = new Map<string, string>();
  for (const [at, { sheet, row, column }] of areas.entries()) {
    await pause();
    checks.set(sheet, checkOf(read[at]?.formulas ?? [], row, column));
  }
  return checks;
}

/** Empty cells count for nothing, whatever area they are read with; other programs keep 15 digits of a number at most. */
function checkOf(formulas: readonly (readonly CellValue[])[], row: number, column: number): string {
  return checkSum(
    formulas.flatMap((line, down) =>
      line.flatMap((value, right) => (value === "" ? [] : [[row + down, column + right, plain(value)]])),
    ),
  );
}

function plain(value: CellValue): CellValue {
  if (typeof value === "string") return withoutMark(value).replaceAll("\r\n", "\n");
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
