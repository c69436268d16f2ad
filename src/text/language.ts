// Which language the interface speaks. Summary sheets are Vietnamese whatever it is: they go to Vietnamese offices.

import type { Texts } from "./vi";
import { viFirst, type FirstTexts } from "./vi-first";

/** null: Vietnamese, whose sentences come in two parts. */
let foreign: Texts | null = null;

/**
 * Takes Office's display language ("vi-VN", "en-US"): Vietnamese for Vietnamese, English for every other.
 * English is loaded only where it is spoken.
 */
export async function setLanguage(locale: string): Promise<void> {
  if (locale.toLowerCase().startsWith("vi")) foreign = null;
  // eslint-disable-next-line no-restricted-syntax -- the one thing loaded later; the walls hold: it is this room's own.
  else foreign = (await import(/* webpackChunkName: "english" */ "./en")).en;
}

export function texts(): FirstTexts {
  return foreign ?? viFirst;
}

/** For all-texts.ts, which knows the whole of the Vietnamese. */
export function foreignTexts(): Texts | null {
  return foreign;
}
