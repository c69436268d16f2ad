// Puts new copies for sending in the place of those made before. A copy that the person renamed or changed since is theirs and stays;
// the others go only when the new ones have their names, in a request of its own: a failure leaves one set or the other.

import { freeName } from "./own-sheets";
import { readRectangles } from "./read-rectangles";
import { keepSentSheets, type SentSheet, type StandingCopy } from "./sent-sheets";

export interface Replaced {
  /** The names that the new copies got. */
  readonly sheets: readonly string[];
  /** Of copies of before that stay. */
  readonly kept: readonly string[];
}

export async function replaceCopies(
  context: Excel.RequestContext,
  made: readonly SentSheet[],
  old: readonly StandingCopy[],
  signal: AbortSignal,
): Promise<Replaced> {
  const { worksheets } = context.workbook;
  const all = worksheets.load({ id: true, name: true });
  const checks = await checksOf(context, [...made, ...old], signal);
  const isUntouched = ({ id, name, made: was }: StandingCopy): boolean =>
    name === was.name && was.check !== undefined && was.check === checks.get(id);
  const gone = old.filter(isUntouched);
  const kept = old.filter((copy) => !isUntouched(copy));
  const replaced = new Set([...gone, ...made].map(({ id }) => id));
  const taken = all.items.flatMap(({ id, name }) => (replaced.has(id) ? [] : [name]));
  const aside = [...all.items, ...made].map(({ name }) => name);
  for (const { id, name } of gone) {
    const free = freeName(name, aside);
    aside.push(free);
    worksheets.getItem(id).name = free;
  }
  const sent = made.map(({ id, name }): SentSheet => {
    const free = freeName(name, taken);
    taken.push(free);
    worksheets.getItem(id).name = free;
    return { id, name: free, check: checks.get(id) ?? "" };
  });
  // The person's own are never taken for untouched again.
  const theirs = kept.map(({ id, name }): SentSheet => ({ id, name }));
  keepSentSheets(context, [...sent, ...theirs, ...gone.map(({ id, name }) => ({ id, name }))]);
  await context.sync();
  await remove(context, gone, [...sent, ...theirs]).catch(() => undefined);
  return { sheets: sent.map(({ name }) => name), kept: kept.map(({ name }) => name) };
}

async function remove(
  context: Excel.RequestContext,
  gone: readonly StandingCopy[],
  left: readonly SentSheet[],
): Promise<void> {
  for (const { id } of gone) context.workbook.worksheets.getItem(id).delete();
  keepSentSheets(context, left);
  await context.sync();
}

/** By id: of what the sheets hold. */
async function checksOf(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string }[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const used = sheets.map(({ id }) =>
    context.workbook.worksheets
      .getItem(id)
      .getUsedRangeOrNullObject(true)
      .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
  );
  await context.sync();
  const areas = sheets.flatMap(({ id }, at) => {
    const range = used[at];
    if (!range || range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ sheet: id, row, column, rows, columns }];
  });
  const read = await readRectangles(context, areas, signal);
  return new Map(
    areas.map(({ sheet, row, column }, at) => [sheet, checkSum([row, column, read[at]?.formulas ?? []])] as const),
  );
}

/** FNV-1a. */
function checkSum(content: unknown): string {
  let sum = 0x811c9dc5;
  for (const character of JSON.stringify(content)) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(16);
}
