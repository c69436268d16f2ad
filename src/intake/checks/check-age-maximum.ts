// At most so many months old when the admission was considered, unless a consent was given beforehand: that is what the mark of
// a special case says.

import { sourceOf } from "../rules";
import { atMostWarning, type CheckedRow } from "./checked-row";
import { consideredAge } from "./considered-age";

export function checkAgeMaximum(row: CheckedRow): void {
  const rule = row.rule("age-maximum");
  const age = row.person.exception ? null : consideredAge(row);
  if (!rule || !age || age.most < rule.value || (age.most === rule.value && age.onBirthday)) return;
  const boundary = age.least <= rule.value;
  const severity = boundary ? atMostWarning(rule.severity) : rule.severity;
  const parameters = { months: age.least, limit: rule.value, boundary, ...sourceOf(rule) };
  row.report("age/too-old", severity, age.column, parameters);
}
