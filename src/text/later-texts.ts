// The sentences of actions that load when they are first asked for: they come with them, in both languages.

import { formulas as english } from "./en/formulas";
import { texts } from "./language";
import { formulas } from "./vi/formulas";

const vietnamese = { formulas };

export type LaterTexts = typeof vietnamese;

const LANGUAGES: Readonly<Record<string, LaterTexts>> = { vi: vietnamese, en: { formulas: english } };

export function laterTexts(): LaterTexts {
  return LANGUAGES[texts().pane.language] ?? vietnamese;
}
