// What a workbook may switch off or weigh otherwise (Settings.rules): the rules of admission, and checks of habits and doubts.
// What each rule demands, since when and where it is written stands in intake/rules.ts.

import type { IssueCode, Severity } from "./issue";

export const RULE_IDS = [
  "age-minimum",
  "age-maximum",
  "education-minimum",
  "education-exception",
  "certificate-validity",
  "probation",
  "identity-number",
  "old-identity-number",
  "card-number",
  "file-number",
  "youth-age",
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** Checks that change no figure, so that their weight is for the person to choose. What keeps a row out of the figures is not. */
export const OPTIONAL_CHECKS = [
  "row/total",
  "row/group-heading",
  "row/group-total",
  "row/total-differs",
  "sheet/hidden-rows",
  "admission/unit-filled-down",
  "text/spaces",
  "text/decomposed",
  "text/false-d",
  "text/look-alike",
  "text/legacy",
  "column/blanks",
  "column/years-only",
  "column/dates-as-text",
  "column/dates-swapped",
  "column/numbers-as-text",
  "date/typed-as-text",
  "date/serial-as-text",
  "date/run-together",
  "date/with-reference",
  "date/wrong-order",
  "date/after-as-of",
  "date/far-after",
  "date/outside-period",
  "value/unknown",
  "value/both-sexes",
  "name/thi-but-male",
  "name/two-people",
  "person/twice",
  "person/in-two-units",
  "education/contradicts-qualification",
  "occupation/unlikely",
  "admission/unit-ended",
  "admission/unit-not-yet",
  "plan/blank",
  "plan/zero",
  "plan/differs-from-children",
  "unit/total-differs",
  "unit/percent-differs",
  "unit/part-exceeds-members",
  "unit/sexes-differ",
  "unit/children-exceed",
  "form/parts-differ",
  "form/part-exceeds",
  "form/total-differs",
] as const satisfies readonly IssueCode[];

export type OptionalCheck = (typeof OPTIONAL_CHECKS)[number];

export type Weights = Readonly<Partial<Record<RuleId | OptionalCheck, "off" | Severity>>>;
