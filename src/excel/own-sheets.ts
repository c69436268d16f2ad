// Which sheets are ours. A sheet that the add-in wrote carries a hidden name of its own scope, so that it is known
// whatever it is called, and a sheet of the person's is never mistaken for one.

import { SHEET_KEYS, type SheetKey } from "../model/sheet-key";
import { loadSentSheets, sentIds } from "./sent-sheets";

/** ="summary|{id}|Tổng hợp": the sheet's key, the id that Excel gave it and the name that we gave it. */
export const MARK = "PDV_REPORT";
/** The range that was written, a hidden column at its right end included; what stands outside is the person's. */
export const AREA = "PDV_AREA";
/** Properties of the sheet: what it was to look like (sheet-look.ts), and how often it was written. */
export const LOOK = "PDV.look";
export const VERSION = "PDV.version";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** The key of the summary that the add-in wrote there; null for a sheet of the person's. */
  readonly own: SheetKey | null;
  /** A copy that the add-in made for sending. */
  readonly sent: boolean;
  /** What its mark says; "" where it has none. */
  readonly mark: string;
}

/** All sheets in tab order. Two round trips. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetInfo[]> {
  const sheets = context.workbook.worksheets;
  sheets.load({ id: true, name: true, visibility: true });
  await context.sync();
  const takeSent = loadSentSheets(context);
  const marks = sheets.items.map((sheet) => sheet.names.getItemOrNullObject(MARK).load({ value: true }));
  await context.sync();
  const sent = sentIds(takeSent(), sheets.items);
  const found = marks.map((mark) => readMark(textOf(mark)));
  return sheets.items.map((sheet, index) => ({
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    own: isOwn(sheet, found[index] ?? null, found, sheets.items) ? (found[index]?.key ?? null) : null,
    sent: sent.has(sheet.id),
    mark: textOf(marks[index]),
  }));
}

function textOf(mark: Excel.NamedItem | undefined): string {
  return mark === undefined || mark.isNullObject ? "" : String(mark.value);
}

interface Mark {
  readonly key: SheetKey;
  readonly id: string;
  readonly name: string;
}

const MARK_PATTERN = new RegExp(`^(${SHEET_KEYS.join("|")})\\|([^|]*)\\|(.*)$`, "u");

function readMark(text: string): Mark | null {
  const match = MARK_PATTERN.exec(text);
  return match ? { key: match[1] as SheetKey, id: match[2] ?? "", name: match[3] ?? "" } : null;
}

/**
 * Copying a sheet copies its mark, and the copy is the person's: kept for a reason, whatever it is called by now. So the
 * mark must name this very sheet. Where no sheet has the id of a mark (another program saved the file and gave new ids),
 * the sheet that still has its given name is ours.
 */
function isOwn(
  sheet: Excel.Worksheet,
  mark: Mark | null,
  marks: readonly (Mark | null)[],
  sheets: readonly Excel.Worksheet[],
): boolean {
  if (mark === null) return false;
  if (mark.id === sheet.id) return true;
  const idIsKnown = sheets.some((other, index) => marks[index]?.id === mark.id && other.id === mark.id);
  return !idIsKnown && mark.name === sheet.name;
}

export function markText(key: SheetKey, id: string, name: string): string {
  return `${key}|${id}|${name}`;
}

/** "Tổng hợp", or "Tổng hợp (PDV)", "Tổng hợp (PDV 2)" … where a sheet has that name already. */
export function freeName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const free = (name: string): boolean => !taken.has(name.toLowerCase());
  if (free(wanted)) return wanted;
  for (let number = 1; ; number++) {
    const name = nameWithEnd(wanted, number === 1 ? " (PDV)" : ` (PDV ${String(number)})`);
    if (free(name)) return name;
  }
}

/** Excel takes no longer name of a sheet. */
const LONGEST_NAME = 31;

/** The beginning is cut so that the whole fits, never in the middle of a letter. */
export function nameWithEnd(name: string, end: string): string {
  return (
    name
      .slice(0, LONGEST_NAME - end.length)
      .replace(/[\ud800-\udbff]$/u, "")
      .trimEnd() + end
  );
}
