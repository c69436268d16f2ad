// Which sheets are copies that the add-in made for sending. They carry no mark of ours, since they leave the workbook: the
// workbook keeps the list, in a setting. They are neither read as lists nor rewritten, only replaced by the next copies.

const KEY = "PDV.sent";

/** As Excel named it when it was made. */
export interface SentSheet {
  readonly id: string;
  readonly name: string;
  /** Of what it held then; absent where that is not known. */
  readonly check?: string;
}

/** A copy by what it is called now. */
export interface StandingCopy {
  readonly id: string;
  readonly name: string;
  readonly made: SentSheet;
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
 * Those that are still there. An id stays whatever the sheet is called by now. Where none of the ids is known (another program
 * saved the file and gave new ones), a sheet that still has its given name is one.
 */
export function standingCopies(
  sent: readonly SentSheet[],
  sheets: readonly { readonly id: string; readonly name: string }[],
): readonly StandingCopy[] {
  const find = (part: "id" | "name"): readonly StandingCopy[] => {
    const known = new Map(sent.map((made) => [made[part], made]));
    return sheets.flatMap(({ id, name }) => {
      const made = known.get(part === "id" ? id : name);
      return made ? [{ id, name, made }] : [];
    });
  };
  const byId = find("id");
  return byId.length > 0 ? byId : find("name");
}

export function sentIds(
  sent: readonly SentSheet[],
  sheets: readonly { readonly id: string; readonly name: string }[],
): ReadonlySet<string> {
  return new Set(standingCopies(sent, sheets).map(({ id }) => id));
}
