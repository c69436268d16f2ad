// Puts the words of the current language into the page, whose own are Vietnamese.

import { foreignTexts, texts } from "../text/language";

export function localisePage(): void {
  document.documentElement.lang = texts().pane.language;
  const page: Readonly<Record<string, string>> = foreignTexts()?.page ?? {};
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    const words = page[element.dataset["text"] ?? ""];
    if (words !== undefined) element.textContent = words;
  }
}
