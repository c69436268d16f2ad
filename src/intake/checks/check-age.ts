// Age when the admission was considered: from 18, and over 60 only with a consent. The rules count by month and do not say
// whether the day must have come, so the month itself is a warning, and so is a birth known by its year where it decides.

import { toCalendar } from "../../model/day";
import { ageInMonths } from "../months";
import { sourceOf } from "../rules";
import { atMostWarning, type CheckedRow } from "./checked-row";

export function checkAge(row: CheckedRow): void {
  const { birth } = row.person;
  if (!birth || row.considered === null || isBornLater(row)) return;
  const { least, most } = ageInMonths(birth, row.considered);
  checkYoungest(row, least, most);
  // A consent given beforehand is what the mark says.
  if (!row.person.exception) checkOldest(row, least, most);
}

function checkYoungest(row: CheckedRow, least: number, most: number): void {
  const rule = row.rule("age-minimum");
  if (!rule || least >= rule.value) return;
  const boundary = most >= rule.value || (least === most && most === rule.value - 1 && isBirthMonth(row));
  const severity = boundary ? atMostWarning(rule.severity) : rule.severity;
  const parameters = { months: Math.max(0, most), limit: rule.value, boundary, ...sourceOf(rule) };
  row.report("age/too-young", severity, birthColumn(row), parameters);
}

function checkOldest(row: CheckedRow, least: number, most: number): void {
  const rule = row.rule("age-maximum");
  if (!rule || most < rule.value || (most === rule.value && isBirthday(row))) return;
  const boundary = least <= rule.value;
  const severity = boundary ? atMostWarning(rule.severity) : rule.severity;
  row.report("age/too-old", severity, birthColumn(row), {
    months: least,
    limit: rule.value,
    boundary,
    ...sourceOf(rule),
  });
}

/** Dates in the wrong order are told as such. */
function isBornLater({ person: { birth }, considered }: CheckedRow): boolean {
  if (!birth || considered === null) return false;
  return "day" in birth ? birth.day >= considered : birth.year > toCalendar(considered).year;
}

function isBirthMonth({ person: { birth }, considered }: CheckedRow): boolean {
  if (!birth || !("day" in birth) || considered === null) return false;
  return toCalendar(birth.day).month === toCalendar(considered).month;
}

function isBirthday(row: CheckedRow): boolean {
  const { birth } = row.person;
  if (!birth || !("day" in birth) || row.considered === null || !isBirthMonth(row)) return false;
  return toCalendar(birth.day).day === toCalendar(row.considered).day;
}

function birthColumn({ has }: CheckedRow): "admission.birth" | "admission.name" {
  return has("admission.birth") ? "admission.birth" : "admission.name";
}
