// The rules of admission that a workbook may switch off or weigh otherwise (Settings.rules). What each demands, since when
// and where it is written stands in intake/rules.ts.

export const RULE_IDS = [
  "age-minimum",
  "age-maximum",
  "education-minimum",
  "education-exception",
  "certificate-validity",
  "probation",
  "identity-number",
  "card-number",
  "file-number",
  "youth-age",
] as const;

export type RuleId = (typeof RULE_IDS)[number];
