// Which sheets are copies that the add-in made for sending. They carry no mark of ours, since they leave the workbook: the
// workbook keeps the list, in a setting. They are neither read as lists nor rewritten, only replaced by the next copies.

const KEY = "PDV.sent";

/** As Excel named it when it was made. */
export interface SentSheet {
  readonly id: string;
  readonly name: string;
}

/** Loads the list; it is taken by the function given back, after a round trip. */
export function loadSentSheets(context: Excel.RequestContext): () => readonly SentSheet[] {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load({ value: true });
  return () => (setting.isNullObject ? [] : (setting.value as SentSheet[]));
}

export function keepSentSheets(context: Excel.RequestContext, sheets: readonly SentSheet[]): void {
  context.workbook.settings.add(KEY, sheets);
}

/**
 * The ids of those that are still there. An id stays whatever the sheet is called by now. Where none of the ids is known (another
 * program saved the file and gave new ones), a sheet that still has its given name is one.
 */
export function sentIds(sent: readonly SentSheet[], sheets: readonly SentSheet[]): ReadonlySet<string> {
  const ids = new Set(sent.map(({ id }) => id));
  const known = sheets.filter(({ id }) => ids.has(id));
  const names = new Set(sent.map(({ name }) => name));
  const found = known.length > 0 ? known : sheets.filter(({ name }) => names.has(name));
  return new Set(found.map(({ id }) => id));
}
