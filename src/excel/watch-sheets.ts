// Tells when the person's sheets change: cells edited, sheets added or deleted, here or by a co-author.
// The add-in's own writes and its own sheets are no news. Where cells changed is noted for the next reading (known-cells.ts),
// whoever changed them.

import { noteEdit, startKnowing } from "./known-cells";
import { listSheets, type SheetInfo } from "./own-sheets";
import { withExcel } from "./with-excel";

export interface SheetChange {
  /** null: a sheet came or went, or which one it was could not be told. */
  readonly sheet: string | null;
}

/** Event handlers live as long as the runtime: register once at its start. */
export function watchSheets(changed: (change: SheetChange) => void): Promise<void> {
  const tellOwner = async (id: string): Promise<void> => {
    const owner = await ownerOf(id);
    if (owner.kind !== "ours") changed({ sheet: owner.kind === "theirs" ? owner.name : null });
  };
  return withExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    const moved = async ({ worksheetId }: { worksheetId: string }): Promise<void> => {
      noteEdit(worksheetId, null);
      await tellOwner(worksheetId);
    };
    sheets.onRowSorted.add(moved);
    sheets.onColumnSorted.add(moved);
    sheets.onChanged.add(async (event) => {
      noteEdit(event.worksheetId, event.changeType === Excel.DataChangeType.rangeEdited ? event.address : null);
      if (event.triggerSource === Excel.EventTriggerSource.thisLocalAddin) return;
      await tellOwner(event.worksheetId);
    });
    sheets.onAdded.add(async (event) => {
      if ((await ownerOf(event.worksheetId)).kind !== "ours") changed({ sheet: null });
    });
    sheets.onDeleted.add(() => {
      changed({ sheet: null });
      return Promise.resolve();
    });
    await context.sync();
    startKnowing();
  });
}

type Owner = { readonly kind: "theirs"; readonly name: string } | { readonly kind: "ours" | "unknown" };

/** Whose sheet it is; "unknown" when Excel can't tell right now: a change that is lost would leave false figures. */
async function ownerOf(id: string): Promise<Owner> {
  try {
    const isIt = (sheet: SheetInfo): boolean => sheet.id === id;
    const found = (await listOnce()).find(isIt) ?? (await withExcel(listSheets)).find(isIt);
    if (!found) return { kind: "unknown" };
    return found.own === null && !found.sent ? { kind: "theirs", name: found.name } : { kind: "ours" };
  } catch {
    return { kind: "unknown" };
  }
}

let listing: Promise<readonly SheetInfo[]> | null = null;

/** Events come in bunches, as when a press adds its sheets: one listing answers all that come while it is under way. */
function listOnce(): Promise<readonly SheetInfo[]> {
  listing ??= withExcel(listSheets).finally(() => {
    listing = null;
  });
  return listing;
}
