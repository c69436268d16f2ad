// The settings that a workbook holds. Most hold none: what reads stored ones loads when there are some.

import { readSettings } from "../excel/workbook-settings";
import type { ListSeparator } from "../model/list-separator";
import { DEFAULT_SETTINGS, type Settings } from "../model/settings";
import { loaded } from "./loaded";

export interface StoredSettings {
  readonly settings: Settings;
  /** Stored settings that could not be read and were reset, by name; "settings" stands for all. */
  readonly problems: readonly string[];
  readonly manualCalculation: boolean;
  readonly listSeparator: ListSeparator;
}

export async function storedSettings(): Promise<StoredSettings> {
  const { stored, ...host } = await readSettings();
  if (stored === null || stored === undefined) return { settings: DEFAULT_SETTINGS, problems: [], ...host };
  // eslint-disable-next-line no-restricted-syntax -- loaded later; the walls hold, this room may import intake.
  const { parseSettings } = await loaded(import(/* webpackChunkName: "settings" */ "../intake/parse-settings"));
  return { ...parseSettings(stored), ...host };
}
