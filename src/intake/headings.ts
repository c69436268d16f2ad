// What a heading means: its column, or a figure of a period. The spellings stand in code-lists; where the
// heading row stands is found by recognise-sheet.ts.

import type { ColumnId, SheetKind } from "../model/issue";
import type { Period } from "../model/period";
import { ADMISSION_HEADINGS } from "./code-lists/admission-headings";
import { FORM_ROW_HEADINGS, GOAL_HEADING, GOAL_HEADINGS, GROUPING_HEADINGS } from "./code-lists/definition-headings";
import { UNIT_HEADINGS } from "./code-lists/unit-headings";
import { nearestKey } from "./edit-distance";
import { foldText, withoutMarks } from "./fold";

const BRACKETS = /\([^)]*(?:\)|$)|\[[^\]]*(?:\]|$)/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** "Ngày sinh *\n(dd/mm/yyyy)" → "ngày sinh": words only, without what stands in brackets. */
export function normaliseHeading(text: string): string {
  return foldText(text).replace(BRACKETS, " ").replace(NO_WORD, " ").trim();
}

const SPELLINGS: Readonly<Record<SheetKind, Readonly<Partial<Record<ColumnId, readonly string[]>>>>> = {
  units: UNIT_HEADINGS,
  admissions: ADMISSION_HEADINGS,
  groupings: GROUPING_HEADINGS,
  goals: GOAL_HEADINGS,
  "form-rows": FORM_ROW_HEADINGS,
};
const HEADINGS: Readonly<Record<SheetKind, ReadonlyMap<string, ColumnId>>> = {
  units: byHeading(UNIT_HEADINGS),
  admissions: byHeading(ADMISSION_HEADINGS),
  groupings: byHeading(GROUPING_HEADINGS),
  goals: byHeading(GOAL_HEADINGS),
  "form-rows": byHeading(FORM_ROW_HEADINGS),
};
/** The headings as they are typed without diacritics; no two columns are typed alike. */
const UNMARKED: Readonly<Record<SheetKind, ReadonlyMap<string, ColumnId>>> = {
  units: byUnmarked("units"),
  admissions: byUnmarked("admissions"),
  groupings: byUnmarked("groupings"),
  goals: byUnmarked("goals"),
  "form-rows": byUnmarked("form-rows"),
};

interface Meaning {
  readonly column: ColumnId | null;
  readonly figure: FigureHeading | null;
  readonly isUnmarked: boolean;
}

/** What the cells of the first rows mean as headings is asked again for every way to join them: a few are remembered. */
const MOST_REMEMBERED = 2_000;
const remembered: Readonly<Record<SheetKind, Map<string, Meaning>>> = {
  units: new Map(),
  admissions: new Map(),
  groupings: new Map(),
  goals: new Map(),
  "form-rows": new Map(),
};

function meaningOf(kind: SheetKind, text: string): Meaning {
  const known = remembered[kind];
  const before = known.get(text);
  if (before !== undefined) return before;
  const key = normaliseHeading(text);
  const isUnmarked = !HEADINGS[kind].has(key) && UNMARKED[kind].has(key);
  const meaning = { column: readColumn(kind, text), figure: readFigure(kind, text), isUnmarked };
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(text, meaning);
  return meaning;
}

/** The column that a heading names in a sheet of this kind, or null. */
export function headingColumn(kind: SheetKind, text: string): ColumnId | null {
  return meaningOf(kind, text).column;
}

/** Whether a text is a heading of such a sheet at all. */
export function isHeading(kind: SheetKind, text: string): boolean {
  const { column, figure } = meaningOf(kind, text);
  return column !== null || figure !== null;
}

function readColumn(kind: SheetKind, text: string): ColumnId | null {
  const key = normaliseHeading(text);
  const column = HEADINGS[kind].get(key) ?? (kind === "units" && isPercentHeading(text) ? "unit.percent" : null);
  return column ?? (isTypedPlain(text) ? (UNMARKED[kind].get(key) ?? null) : null);
}

/** Typed without any diacritics, as on a machine without a Vietnamese keyboard. */
function isTypedPlain(text: string): boolean {
  return /^[\t-~]*$/u.test(text);
}

/** A column is known by such a heading alone: one with its diacritics comes before it. */
export function isUnmarkedHeading(kind: SheetKind, text: string): boolean {
  return meaningOf(kind, text).isUnmarked;
}

/** Columns that stand once for each period; the heading, or the title above, names it. */
export type FigureId = "unit.plan" | "unit.total" | "unit.certificates" | "unit.classes" | "goal.share";
export interface FigureHeading {
  readonly id: FigureId;
  readonly period: Period | null;
  /** The plan of a quarter of it. */
  readonly isQuarter?: boolean;
}

const ADMITTED = "(?:kết nạp|kết nạp đảng viên|phát triển đảng viên|đảng viên|đảng viên mới)";
const WHOLE = "năm|cả năm|tổng|tổng số|cộng|tổng cộng";
const GIVEN = "(?:trên |cấp trên |tỉnh |huyện )?giao|được giao|đầu năm|ban đầu|(?:sau |đã |được )?điều chỉnh|bổ sung";
const FIGURES = [
  figure("unit.plan", "(?:kế hoạch|chỉ tiêu|kh|ct)", `${WHOLE}|${GIVEN}|chỉ tiêu|kế hoạch|${ADMITTED}`),
  figure(
    "unit.total",
    "(?:(?:số|tổng số)(?= (?:đã )?kết nạp) )?(?:đã )?(?:kết nạp|thực hiện|kết quả|kết quả thực hiện|th)",
    `năm|cả năm|được|${ADMITTED}`,
  ),
  figure("unit.certificates", "(?:số )?(?:giấy chứng nhận|gcn)", "năm|cấp|đã cấp|được cấp"),
  figure("unit.classes", "(?:số )?lớp", "năm|nhận thức|bồi dưỡng|đã mở|nhận thức về đảng"),
] as const;

const UNMARKED_FIGURES = FIGURES.map(({ id, withPeriod, alone }): Figure => ({
  id,
  withPeriod: unmarked(withPeriod),
  alone: unmarked(alone),
}));

interface Figure {
  readonly id: FigureId;
  readonly withPeriod: RegExp;
  readonly alone: RegExp;
}

function unmarked({ source }: RegExp): RegExp {
  return new RegExp(withoutMarks(source), "u");
}

function figure(id: FigureId, words: string, more: string): Figure {
  const years = "((?:19|20)\\d{2})(?: ?- ?((?:19|20)\\d{2}))?";
  return {
    id,
    withPeriod: new RegExp(`^${words}(?![\\p{L}])[^\\d%]*${years}[^\\d%]*$`, "u"),
    alone: new RegExp(`^${words}(?: (?:${more}))*$`, "u"),
  };
}

/** A column that stands once for each period: which, and its period, or null when the heading names none. */
export function figureHeading(kind: SheetKind, text: string): FigureHeading | null {
  return meaningOf(kind, text).figure;
}

function readFigure(kind: SheetKind, text: string): FigureHeading | null {
  if (kind === "goals") {
    return GOAL_HEADING.test(normaliseHeading(text)) ? { id: "goal.share", period: periodIn(text) } : null;
  }
  if (kind !== "units") return null;
  const folded = foldText(text);
  return MONTHS.test(folded) ? ofPart(folded) : unitFigure(text);
}

/** "Năm 2024" above "Chỉ tiêu". */
const PERIOD_FIRST = /^(?:năm |nam |nhiệm kỳ |nhiem ky )?((?:19|20)\d{2}(?: ?- ?(?:19|20)\d{2})?) (\p{L}.*)/u;

function unitFigure(text: string): FigureHeading | null {
  const folded = foldText(text).replace(/[*:]/gu, "").trim().replace(PERIOD_FIRST, "$2 $1");
  const bare = normaliseHeading(text);
  for (const { id, withPeriod, alone } of isTypedPlain(text) ? UNMARKED_FIGURES : FIGURES) {
    const match = withPeriod.exec(folded);
    if (match) {
      const period = periodOf(match[1], match[2]);
      return period && { id, period };
    }
    if (alone.test(bare) && !folded.includes("%")) return { id, period: null };
  }
  return null;
}

/** "Quý I", "quý 2/2024". What else is of some months only is no figure of a year. */
const QUARTER = /(?<!\p{L})qu[ýy] (?:i{1,3}|iv|[1-4])(?![\p{L}\d])[ /,-]*/u;
const MONTHS = /(?<!\p{L})(?:qu[ýy]|th[áa]ng)(?!\p{L})/u;

function ofPart(text: string): FigureHeading | null {
  const whole = text.replace(QUARTER, "");
  const figure = MONTHS.test(whole) ? null : unitFigure(whole);
  return figure?.id === "unit.plan" ? { ...figure, isQuarter: true } : null;
}

/** The period that a heading names anywhere, for a column that a person said to be a figure. */
export function periodIn(text: string): Period | null {
  const match = /(?<!\d)((?:19|20)\d{2})(?: ?- ?((?:19|20)\d{2}))?(?!\d)/u.exec(foldText(text));
  return match ? periodOf(match[1], match[2]) : null;
}

function periodOf(first: string | undefined, last: string | undefined): Period | null {
  const from = Number(first);
  if (last === undefined) return { kind: "year", year: from };
  const to = Number(last);
  return to > from ? { kind: "term", from, to } : null;
}

const PERCENT_WORDS = /^(?:(?:đạt|thực hiện|hoàn thành|so với|kế hoạch|chỉ tiêu|kh|th|tỷ lệ|tỉ lệ|năm|\d{4}) ?)*$/u;

/** "Tỷ lệ (%)", "% so với kế hoạch", "Đạt tỷ lệ". */
function isPercentHeading(text: string): boolean {
  const folded = foldText(text);
  return (
    (folded.includes("%") || folded.includes("tỷ lệ") || folded.includes("tỉ lệ")) &&
    PERCENT_WORDS.test(normaliseHeading(text))
  );
}

/** How much a heading says: 1 for the canonical one of its column, less for another that offices write, or without diacritics. */
export function headingConfidence(kind: SheetKind, id: ColumnId, text: string): number {
  if (isUnmarkedHeading(kind, text)) return 0.8;
  const canonical = SPELLINGS[kind][id]?.[0] ?? "";
  return normaliseHeading(canonical) === normaliseHeading(text) ? 1 : 0.9;
}

/** The column whose heading is nearest to one that is not known; a suggestion and no more. */
export function suggestColumn(kind: SheetKind, text: string): ColumnId | null {
  const key = normaliseHeading(text);
  if (key.length < SHORTEST_SUGGESTED) return null;
  const headings = isTypedPlain(text) ? UNMARKED[kind] : HEADINGS[kind];
  return headings.get(nearestKey(key, headings.keys()) ?? "") ?? null;
}
const SHORTEST_SUGGESTED = 5;

function byHeading(headings: Readonly<Partial<Record<ColumnId, readonly string[]>>>): ReadonlyMap<string, ColumnId> {
  const columns = new Map<string, ColumnId>();
  for (const [column, texts] of Object.entries(headings)) {
    for (const text of texts) {
      columns.set(normaliseHeading(text), column as ColumnId);
    }
  }
  return columns;
}

function byUnmarked(kind: SheetKind): ReadonlyMap<string, ColumnId> {
  return new Map([...HEADINGS[kind]].map(([text, column]) => [withoutMarks(text), column]));
}
