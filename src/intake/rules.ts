// The rules of admission as data: what each demands, since when, and where it is written. An admission is judged by the text
// in force on the day of its decision. Which check asks for which rule is written in the check.

import { toDay, type Day } from "../model/day";
import type { RuleSource, Severity } from "../model/issue";
import type { RuleId } from "../model/rule";
import type { Settings } from "../model/settings";

export interface Rule extends RuleSource {
  readonly id: RuleId;
  /** First and last day in force; null is open. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Months, years, digits, or a level of general education counted from "literate" = 0: as the rule's name says. */
  readonly value: number;
  readonly severity: Severity;
}

interface Text {
  readonly from: Day | null;
  readonly document: string;
}

const CHARTER = "Điều lệ Đảng (2011)";
/** The regulations on carrying out the charter, each in force until the next. */
const REGULATIONS: readonly Text[] = [
  { from: null, document: CHARTER },
  { from: toDay(2016, 7, 25), document: "29-QĐ/TW (2016)" },
  { from: toDay(2021, 7, 30), document: "24-QĐ/TW (2021)" },
  { from: toDay(2025, 1, 20), document: "232-QĐ/TW (2025)" },
  { from: toDay(2025, 7, 1), document: "294-QĐ/TW (2025)" },
  { from: toDay(2026, 4, 8), document: "20-QĐ/TW (2026)" },
  { from: toDay(2026, 7, 26), document: "208-QĐ/TW (2026)" },
];
const GUIDANCE: readonly Text[] = [
  { from: toDay(2021, 9, 28), document: "01-HD/TW (2021)" },
  { from: toDay(2025, 6, 9), document: "06-HD/TW (2025)" },
  { from: toDay(2026, 5, 19), document: "01-HD/TW (2026)" },
];
const MEMBER_FILES: readonly Text[] = [{ from: toDay(2025, 9, 29), document: "38-HD/BTCTW (2025)" }];
const always = (document: string): readonly Text[] => [{ from: null, document }];

/** One rule through the texts that carried it; the article is given for the texts that were seen. */
function through(
  texts: readonly Text[],
  rule: Pick<Rule, "id" | "value" | "severity">,
  articles: Readonly<Record<string, string>>,
): readonly Rule[] {
  return texts.map(({ from, document }, index) => {
    const next = texts[index + 1]?.from ?? null;
    return { ...rule, document, article: articles[document] ?? "", from, to: next === null ? null : next - 1 };
  });
}

export const RULES: readonly Rule[] = [
  ...through(
    REGULATIONS,
    { id: "age-minimum", value: 18 * 12, severity: "error" },
    { [CHARTER]: "Điều 1", "294-QĐ/TW (2025)": "1.1.1" },
  ),
  ...through(
    REGULATIONS,
    { id: "age-maximum", value: 60 * 12, severity: "warning" },
    { [CHARTER]: "Điều 1", "294-QĐ/TW (2025)": "1.1.2" },
  ),
  ...through(
    REGULATIONS.slice(1),
    { id: "education-minimum", value: 2, severity: "warning" },
    { "294-QĐ/TW (2025)": "1.2.1" },
  ),
  ...through(GUIDANCE, { id: "education-exception", value: 1, severity: "warning" }, { "06-HD/TW (2025)": "1.2" }),
  // The 60 months were read in the guidance of 2025; of those before and after it only that they govern such matters is known,
  // so they are named without an article.
  ...through(GUIDANCE, { id: "certificate-validity", value: 60, severity: "warning" }, { "06-HD/TW (2025)": "5.4" }),
  ...through(always(CHARTER), { id: "probation", value: 12, severity: "warning" }, { [CHARTER]: "Điều 5" }),
  ...through(
    always("137/2015/NĐ-CP"),
    { id: "identity-number", value: 12, severity: "error" },
    { "137/2015/NĐ-CP": "Điều 13" },
  ),
  // Who was admitted before numbers of twelve digits were given has the old one of nine in every paper of the time.
  ...through(
    [{ from: toDay(2016, 1, 1), document: "137/2015/NĐ-CP" }],
    { id: "old-identity-number", value: 9, severity: "warning" },
    { "137/2015/NĐ-CP": "Điều 13" },
  ),
  ...through(MEMBER_FILES, { id: "card-number", value: 12, severity: "warning" }, { "38-HD/BTCTW (2025)": "II.2.2.1" }),
  ...through(MEMBER_FILES, { id: "file-number", value: 6, severity: "warning" }, { "38-HD/BTCTW (2025)": "II.1.2" }),
  // The charter of 2017 was seen: it admits people from 16 to 30 and lets members over 30 stay in some cases. Of other years only
  // the charter's name is known, so no year is given.
  ...through(
    always("Điều lệ Đoàn TNCS Hồ Chí Minh"),
    { id: "youth-age", value: 30, severity: "warning" },
    { "Điều lệ Đoàn TNCS Hồ Chí Minh": "Điều 1" },
  ),
];

/** The rule in force on a day, as the workbook weighs it; null when there is none or it is switched off. */
export type RuleBook = (id: RuleId, on: Day | null) => Rule | null;

export function createRuleBook(overrides: Settings["rules"], rules: readonly Rule[] = RULES): RuleBook {
  const byId = new Map<RuleId, Rule[]>();
  for (const rule of rules) {
    const weight = overrides[rule.id] ?? rule.severity;
    if (weight === "off") continue;
    const known = byId.get(rule.id);
    if (known) known.push({ ...rule, severity: weight });
    else byId.set(rule.id, [{ ...rule, severity: weight }]);
  }
  return (id, on) => byId.get(id)?.find((rule) => isInForce(rule, on)) ?? null;
}

/** Without a day the newest text is asked for: it has no end. */
function isInForce({ from, to }: Rule, on: Day | null): boolean {
  if (on === null) return to === null;
  return (from ?? on) <= on && on <= (to ?? on);
}

export function sourceOf({ document, article }: Rule): RuleSource {
  return { document, article };
}
