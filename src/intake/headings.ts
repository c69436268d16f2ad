// What a heading means: its column, or the plan of a period. The spellings stand in code-lists/headings.ts; where the
// heading row stands is found by recognise-sheet.ts.

import type { ColumnId } from "../model/issue";
import type { Period } from "../model/period";
import { ADMISSION_HEADINGS, UNIT_HEADINGS } from "./code-lists/headings";
import { foldText } from "./fold";

export type SheetKind = "units" | "admissions";

const BRACKETS = /\([^)]*(?:\)|$)|\[[^\]]*(?:\]|$)/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** "Ngày sinh *\n(dd/mm/yyyy)" → "ngày sinh": words only, without what stands in brackets. */
export function normaliseHeading(text: string): string {
  return foldText(text).replace(BRACKETS, " ").replace(NO_WORD, " ").trim();
}

const HEADINGS: Readonly<Record<SheetKind, ReadonlyMap<string, ColumnId>>> = {
  units: byHeading(UNIT_HEADINGS),
  admissions: byHeading(ADMISSION_HEADINGS),
};

/** The column that a heading names in a sheet of this kind, or null. */
export function headingColumn(kind: SheetKind, text: string): ColumnId | null {
  return HEADINGS[kind].get(normaliseHeading(text)) ?? null;
}

const PLAN_WORDS = "(?:kế hoạch|chỉ tiêu|kh|ct)";
const PLAN_WITH_PERIOD = new RegExp(
  `^${PLAN_WORDS}(?![\\p{L}])[^\\d%]*((?:19|20)\\d{2})(?: ?- ?((?:19|20)\\d{2}))?[^\\d%]*$`,
  "u",
);
const PLAN_ALONE = new RegExp(
  `^${PLAN_WORDS}(?: (?:năm|cả năm|giao|được giao|kết nạp|kết nạp đảng viên|phát triển đảng viên|chỉ tiêu|kế hoạch|đảng viên|đảng viên mới))*$`,
  "u",
);

/** A plan column: its period, or `period: null` when the heading names none; null for any other heading. */
export function planHeading(text: string): { readonly period: Period | null } | null {
  const folded = foldText(text).replace(/[*:]/gu, "").trim();
  const match = PLAN_WITH_PERIOD.exec(folded);
  if (!match) return PLAN_ALONE.test(normaliseHeading(text)) ? { period: null } : null;
  const from = Number(match[1]);
  if (match[2] === undefined) return { period: { kind: "year", year: from } };
  const to = Number(match[2]);
  return to > from ? { period: { kind: "term", from, to } } : null;
}

function byHeading(headings: Readonly<Partial<Record<ColumnId, readonly string[]>>>): ReadonlyMap<string, ColumnId> {
  const columns = new Map<string, ColumnId>();
  for (const [column, texts] of Object.entries(headings)) {
    for (const text of texts) {
      columns.set(normaliseHeading(text), column as ColumnId);
    }
  }
  return columns;
}
