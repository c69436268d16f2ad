// The one door to Excel: every batch waits for an open cell edit, and every refusal comes out as a HostError.

import { Cancelled } from "../model/failure";
import { toHostError } from "./host-error";

interface DoorOptions {
  /** All that is done becomes one step of Excel's own undo, where this Excel can do that. */
  readonly mergeUndoGroup?: boolean;
}

export async function withExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { mergeUndoGroup = false }: DoorOptions = {},
): Promise<T> {
  try {
    const grouped = mergeUndoGroup && hasUndoGroups();
    return await Excel.run({ delayForCellEdit: true, ...(grouped && { mergeUndoGroup: true }) }, work);
  } catch (error) {
    throw toHostError(error);
  }
}

/** Ends the work between two round trips when the person pressed cancel. */
export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Cancelled();
}

function hasUndoGroups(): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}
