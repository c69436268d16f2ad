// The settings of a workbook as they are stored. The way back is parse-settings.ts, which is loaded only where some are stored.

import { periodKey } from "../model/period";
import type { Settings } from "../model/settings";

/** Plain JSON that `parseSettings` reads back; the period is written as its key ("2017", "2010-2015"). */
export function storeSettings(settings: Settings): unknown {
  return { ...settings, period: settings.period === null ? null : periodKey(settings.period) };
}
