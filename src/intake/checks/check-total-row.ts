// Totals and percentages that stand among the rows of data ("Cộng", "Tổng số", "Đạt tỷ lệ …"): noted and left out. No warning: nearly
// every list has them and nobody has to do anything. Whether the number in them is right is asked by check-total-sum.ts.

import type { CellValue } from "../../model/grid";
import { foldText } from "../fold";
import type { IssueList, Place } from "../issue-list";

const TOTAL =
  /^(?:đạt tỷ lệ.*|tỷ lệ đạt.*|cộng|(?:cộng|tổng|tổng số) ?:.*|tổng|tổng số|tổng số đảng viên|tổng cộng.*|cộng (?:toàn|chung|khối).*|(?:cộng|tổng) (?:tháng|quý|năm|đợt|xã|phường|thị trấn|huyện|quận|đảng bộ|đảng ủy|chi bộ|đơn vị|nhóm|mục|phần|trang|đb|cb|tt|tp|[xph]\.)(?!\p{L}).*|(?:tổng )?toàn (?:đảng bộ|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|khối|ngành|đảng)(?: .*)?)[ :.]*(?:\(.*\))?[ :.]*$/u;
/** Typed without diacritics; fewer, since "Tong Nam" may be a person. */
const UNMARKED_TOTAL =
  /^(?:cong|tong|tong so|tong so dang vien|tong cong.*|(?:cong|tong|tong so) ?:.*|(?:tong )?toan (?:dang bo|tinh|huyen)(?: .*)?)[ :.]*(?:\(.*\))?[ :.]*$/iu;
/** "Trong đó nữ", "- Nữ": a part of the total above. */
const PART =
  /^(?:[-+*•] ?)?(?:trong đó|tr ?\. ?đó)(?!\p{L})|^[-+*•] ?(?:đảng viên )?(?:nữ|nam|dân tộc(?: thiểu số| ít người)?|tôn giáo|có đạo|đoàn viên)[ :]*$/u;
/** Cheap, and true for either way to compose the letters. "Trần" is none: a row that may be a total is looked at by itself. */
const MAY_BE_TOTAL =
  /^[\s\u200B-\u200F\u2060\uFEFF]*(?:t[oổyỷ\u043E]|tr(?:[o\u043E]ng|\s*\.)|c[oộ\u043E]|[đð\u0256][aạ\u0430]t|[-+*•])/iu;

/** Cheaper still, and true for every text that may be one: nearly all are settled by their first two letters. */
export function mayBeTotal(text: string): boolean {
  if (text.length === 0) return false;
  const begins = BEGINS[text.charCodeAt(0)] ?? MAYBE;
  if (begins === NEVER || (begins > MAYBE && text.length > 1 && !isSecond(begins, text.charCodeAt(1)))) return false;
  return MAY_BE_TOTAL.test(text);
}

/** What a first letter tells: nothing, that the text is no total, or (from here on) which letters must follow. */
const MAYBE = 0;
const NEVER = 1;
const FOLLOWERS: readonly (readonly [string, ReadonlySet<number>])[] = [
  ["tT", codesOf("oOổỔyYỷỶrR")],
  ["cC", codesOf("oOộỘ")],
  ["đĐ", codesOf("aAạẠ")],
];

/** By the code of the first letter. */
const BEGINS = new Uint8Array(0x1f00);
for (const [first, end] of [
  [0x30, 0x80],
  [0xc0, 0x250],
  [0x1e00, 0x1f00],
]) {
  BEGINS.fill(NEVER, first, end);
}
for (const [at, [letters]] of FOLLOWERS.entries()) {
  for (const code of codesOf(letters)) BEGINS[code] = NEVER + 1 + at;
}

function isSecond(begins: number, second: number): boolean {
  return FOLLOWERS[begins - NEVER - 1]?.[1].has(second) === true;
}

function codesOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
}

/** A total or a part of one. */
export function isTotal(text: string): boolean {
  return MAY_BE_TOTAL.test(text) && (TOTAL.test(foldText(text)) || UNMARKED_TOTAL.test(text) || isPartOfTotal(text));
}

export function isPartOfTotal(text: string): boolean {
  return PART.test(foldText(text));
}

/** The text of a total row, null for another row; a text that `isReferred` to as a unit is none. */
export function checkTotalRow(
  values: readonly CellValue[],
  nameColumn: number,
  isReferred: (text: string) => boolean,
  place: (column: number) => Place,
  issues: IssueList,
): string | null {
  // Its word often stands in a merged first cell, left of the names.
  for (let column = 0; column <= nameColumn; column += 1) {
    const value = values[column];
    const text = typeof value === "string" ? value.trim() : "";
    if (!isTotal(text)) continue;
    if (isReferred(text)) return null;
    issues.add("row/total", "note", place(column), { text });
    return text;
  }
  return null;
}
