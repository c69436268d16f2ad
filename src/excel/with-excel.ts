// The one door to Excel: every batch waits for an open cell edit, and every refusal comes out as a HostError.

import { Cancelled } from "../model/failure";
import { toHostError } from "./host-error";

export async function withExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw toHostError(error);
  }
}

/** Ends the work between two round trips when the person pressed cancel. */
export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Cancelled();
}
