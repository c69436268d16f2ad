// Which sheets are copies that the add-in made for sending. They carry no mark of ours, since they leave the workbook: the
// workbook keeps the list, in a setting. They are neither read as lists nor rewritten, only replaced by the next copies.

const KEY = "PDV.sent";

export interface SheetName {
  readonly id: string;
  readonly name: string;
}

/** As Excel named it when it was made. */
export interface SentSheet extends SheetName {
  /** Of what it held then. Absent: the person has renamed or changed it since, and it is theirs. */
  readonly check?: string;
}

/** Loads the list; it is taken by the function given back, after a round trip. */
export function loadSentSheets(context: Excel.RequestContext): () => readonly SentSheet[] {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load({ value: true });
  return () => (setting.isNullObject ? [] : (setting.value as SentSheet[]));
}

export function keepSentSheets(context: Excel.RequestContext, sheets: readonly SentSheet[]): void {
  context.workbook.settings.add(KEY, sheets);
}

/** There must be such a list. */
export function forgetSentSheets(context: Excel.RequestContext): void {
  context.workbook.settings.getItem(KEY).delete();
}

export interface FoundSheet {
  readonly sent: SentSheet;
  readonly sheet: SheetName;
}

/**
 * Those that are still there. An id stays whatever the sheet is called by now. Where none of the ids is known (another program
 * saved the file and gave new ones), a sheet that still has its given name is one.
 */
export function findSent(sent: readonly SentSheet[], sheets: readonly SheetName[]): readonly FoundSheet[] {
  const found = findBy("id", sent, sheets);
  return found.length > 0 ? found : findBy("name", sent, sheets);
}

function findBy(key: keyof SheetName, sent: readonly SentSheet[], sheets: readonly SheetName[]): FoundSheet[] {
  const known = new Map(sent.map((entry) => [entry[key], entry]));
  return sheets.flatMap((sheet) => {
    const entry = known.get(sheet[key]);
    return entry ? [{ sent: entry, sheet }] : [];
  });
}

export function sentIds(sent: readonly SentSheet[], sheets: readonly SheetName[]): ReadonlySet<string> {
  return new Set(findSent(sent, sheets).map(({ sheet }) => sheet.id));
}
