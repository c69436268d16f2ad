// At least so many months old when the admission was considered; in the very month it may still be right.

import { sourceOf } from "../rules";
import { atMostWarning, type CheckedRow } from "./checked-row";
import { consideredAge } from "./considered-age";

export function checkAgeMinimum(row: CheckedRow): void {
  const rule = row.rule("age-minimum");
  const age = consideredAge(row);
  if (!rule || !age || age.least >= rule.value) return;
  const { most, inBirthMonth, column } = age;
  const boundary = most >= rule.value || (most === rule.value - 1 && inBirthMonth);
  const severity = boundary ? atMostWarning(rule.severity) : rule.severity;
  const parameters = { months: Math.max(0, most), limit: rule.value, boundary, ...sourceOf(rule) };
  row.report("age/too-young", severity, column, parameters);
}
