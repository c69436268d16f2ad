// Whose list it is, as the title above the list of units says: "ĐẢNG BỘ THÀNH PHỐ HÀ NỘI". For the head of what is written where no
// unit of the list is the organisation itself.

import { foldText } from "./fold";
import { titlesOf } from "./name-units";
import type { SheetLayout } from "./sheet-layout";

const ORGANISATION = /^(?:đảng bộ|đảng ủy|(?:thành|tỉnh|huyện|quận|thị|khu) ủy|chi bộ) \p{L}/u;
/** "ĐẢNG BỘ ……………": a line to fill in. */
const BLANK = /[….]{2}|\d{3}/u;
const LONGEST = 120;

/** `units`: the layouts of the lists of units. null: no title says it. */
export function organisationTitle(units: readonly SheetLayout[]): string | null {
  const titles = units.flatMap(titlesOf).map((title) => title.replaceAll(/\s+/gu, " "));
  const isOne = (title: string): boolean =>
    title.length <= LONGEST && !BLANK.test(title) && ORGANISATION.test(foldText(title));
  return titles.find(isOne) ?? null;
}
