// Which language the interface speaks. Summary sheets are Vietnamese whatever it is: they go to Vietnamese offices.

import { vi, type Texts } from "./vi";

let current: Texts = vi;

/**
 * Takes Office's display language ("vi-VN", "en-US"): Vietnamese for Vietnamese, English for every other.
 * English is loaded only where it is spoken.
 */
export async function setLanguage(locale: string): Promise<void> {
  if (locale.toLowerCase().startsWith("vi")) current = vi;
  // eslint-disable-next-line no-restricted-syntax -- the one thing loaded later; the walls hold: it is this room's own.
  else current = (await import(/* webpackChunkName: "english" */ "./en")).en;
}

export function texts(): Texts {
  return current;
}
