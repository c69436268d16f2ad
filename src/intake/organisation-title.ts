// Whose list it is, as the title above the list of units says: "ĐẢNG BỘ THÀNH PHỐ HÀ NỘI". For the head of what is written where no
// unit of the list is the organisation itself.

import { foldText } from "./fold";
import { titlesOf } from "./name-units";
import type { SheetLayout } from "./sheet-layout";

const ORGANISATION = /^(?:đảng bộ|đảng ủy|(?:thành|tỉnh|huyện|quận|thị|khu) ủy|chi bộ) \p{L}/u;
/** "ĐẢNG BỘ ……………": a line to fill in; "Đảng ủy cấp trên: Tỉnh ủy A": a line that says something of one. */
const NO_NAME = /[….]{2}|\d{3}|:/u;
/** "Chi bộ ghi đúng tên theo quyết định" is a sentence. */
const LEAST_CAPITALS = 1 / 3;
const LONGEST = 120;

/** `units`: the layouts of the lists of units. null: no title says it. */
export function organisationTitle(units: readonly SheetLayout[]): string | null {
  for (const layout of units) {
    const names = titlesOf(layout)
      .map((title) => title.replaceAll(/\s+/gu, " ").trim())
      .filter(isName);
    // The committee above stands first, the one whose paper it is below it.
    const last = names.at(-1);
    if (last !== undefined) return last;
  }
  return null;
}

function isName(title: string): boolean {
  if (title.length > LONGEST || NO_NAME.test(title) || !ORGANISATION.test(foldText(title))) return false;
  const words = title.split(" ");
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return capitals / words.length >= LEAST_CAPITALS;
}
