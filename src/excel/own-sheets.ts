// Which sheets are ours. A sheet that the add-in wrote carries a hidden name of its own scope, so that it is known
// whatever it is called, and a sheet of the person's is never mistaken for one.

import type { SheetKey } from "../report/sheet";

/** ="summary|Tổng hợp": the sheet's key and the name it was given. */
export const MARK = "PDV_REPORT";
/** The range that was written; what stands outside is the person's. */
export const AREA = "PDV_AREA";
/** The person's notes and, on the same rows, the keys that they belong to. */
export const NOTES = "PDV_NOTES";
export const KEYS = "PDV_KEYS";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** The key of the summary that the add-in wrote there; null for a sheet of the person's. */
  readonly own: SheetKey | null;
}

/** All sheets in tab order. Two round trips. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetInfo[]> {
  const sheets = context.workbook.worksheets;
  sheets.load({ id: true, name: true, visibility: true });
  await context.sync();
  const marks = sheets.items.map((sheet) => sheet.names.getItemOrNullObject(MARK).load({ value: true }));
  await context.sync();
  return sheets.items.map((sheet, index) => {
    const mark = marks[index];
    return {
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === Excel.SheetVisibility.visible,
      own: mark && !mark.isNullObject ? ownKey(String(mark.value), sheet.name) : null,
    };
  });
}

const KEY_PATTERN = /^(summary|composition|issues)\|(.*)$/u;

/**
 * Copying a sheet copies its mark. Excel names the copy "Tổng hợp (2)": a sheet whose name is the given one and a
 * number in brackets is the person's own copy, kept for a reason.
 */
function ownKey(mark: string, name: string): SheetKey | null {
  const match = KEY_PATTERN.exec(mark);
  if (!match) return null;
  const given = match[2] ?? "";
  const isCopy = name !== given && name.startsWith(given) && /^ \(\d+\)$/u.test(name.slice(given.length));
  return isCopy ? null : (match[1] as SheetKey);
}

export function markText(key: SheetKey, name: string): string {
  return `="${key}|${name.replaceAll('"', '""')}"`;
}
