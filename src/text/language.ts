// Which language the interface speaks. Summary sheets are Vietnamese whatever it is: they go to Vietnamese offices.

import { en } from "./en";
import { vi, type Texts } from "./vi";

let current: Texts = vi;

/** Takes Office's display language ("vi-VN", "en-US"): Vietnamese for Vietnamese, English for every other. */
export function setLanguage(locale: string): void {
  current = locale.toLowerCase().startsWith("vi") ? vi : en;
}

export function texts(): Texts {
  return current;
}
