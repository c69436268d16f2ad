// Makes visible what a cell's text hides: spaces at its ends and in rows, no-break and zero-width characters, letters composed
// of base and marks, letters that only look like Đ. For showing old and new side by side.

const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const ODD_SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
const ENDS_AND_ROWS = /^ +| +$| {2,}/gu;
const MARK = /(\p{M})/gu;

/** "Đảng  bộ" → "Đảng␣␣bộ"; legend: ␣ space, ° another space, • hidden character, ◌ a mark that stands alone. */
export function visibleSpaces(text: string): string {
  return text
    .replace(ENDS_AND_ROWS, (spaces) => "␣".repeat(spaces.length))
    .replace(ODD_SPACES, "°")
    .replace(ZERO_WIDTH, "•");
}

/** Letters in parts: "Huệ" in NFD → "Hue◌̣◌̂". */
export function visibleMarks(text: string): string {
  return text.replace(MARK, "◌$1");
}

/** "Ðặng" → "[Ð]ặng" */
export function visibleLetterD(text: string): string {
  return text.replace(/[\u00D0\u0189\u00F0\u0256]/gu, "[$&]");
}
