// Puts the words of the current language into the page, whose own are Vietnamese.

import { texts } from "../text/language";

export function localisePage(): void {
  const { language, page } = texts().pane;
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    const key = element.dataset["text"] ?? "";
    if (key in page) element.textContent = page[key as keyof typeof page];
  }
}
