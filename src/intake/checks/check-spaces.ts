// Spaces too many, and characters that nobody sees: no-break and zero-width ones, tabs, soft hyphens.

import type { CountedText } from "./text-checks";

const STRAY = /^\s|\s$| {2}|[\t\u00A0\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/u;

export const checkSpaces: CountedText = { code: "text/spaces", fits: (text) => STRAY.test(text) };
