// Ends the manual calculation that the pane noticed: cells with PDV formulas show the figures of the board again.

import { calculateAutomatically } from "../excel/calculate";
import { boardStore } from "./board-store";

/** @throws HostError */
export async function calculateByItself(): Promise<void> {
  await calculateAutomatically();
  boardStore.noticeCalculation(false);
}
