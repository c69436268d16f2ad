// One person put through one check, and what the check says.

import type { CheckedRow, RowCheck } from "../../../src/intake/checks/checked-row";
import { createRuleBook } from "../../../src/intake/rules";
import type { Admission } from "../../../src/model/admission";
import { toDay, type Day } from "../../../src/model/day";
import type { ColumnId } from "../../../src/model/issue";
import type { Settings } from "../../../src/model/settings";
import type { Unit } from "../../../src/model/unit";

/** "31/10/2017" */
export function day(text: string): Day {
  const [date = 0, month = 0, year = 0] = text.split("/").map(Number);
  return toDay(year, month, date);
}

export interface Case extends Partial<Admission> {
  readonly texts?: Readonly<Partial<Record<ColumnId, string>>>;
  readonly rules?: Settings["rules"];
  readonly unitOf?: Unit;
}

/** Admitted on 1 December 2025 by a decision of 1 November 2025, and nothing else known. */
export const PERSON: Admission = {
  sheet: "Kết nạp",
  row: 2,
  name: "Nguyễn Văn An",
  unit: 0,
  birth: null,
  resolution: null,
  decision: day("01/11/2025"),
  admitted: day("01/12/2025"),
  official: null,
  certificate: null,
  exception: false,
  readmission: false,
  countingDay: day("01/12/2025"),
  sex: null,
  ethnicity: null,
  education: null,
  qualification: null,
  youth: null,
  religion: null,
  theory: null,
  occupation: null,
};

/** "error age/too-young" */
export function said(check: RowCheck, { texts = {}, rules = {}, unitOf, ...more }: Case): string[] {
  const person = { ...PERSON, ...more };
  const issues: string[] = [];
  const book = createRuleBook(rules);
  const considered = person.resolution ?? person.decision ?? person.admitted;
  const row: CheckedRow = {
    person,
    unit: unitOf ?? null,
    considered,
    has: () => true,
    text: (id) => texts[id] ?? "",
    rule: (id) => book(id, person.decision ?? considered),
    report: (code, severity) => issues.push(`${severity} ${code}`),
  };
  check(row);
  return issues;
}
