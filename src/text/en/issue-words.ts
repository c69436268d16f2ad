// The names of the columns in English, and the words that the sentences about issues share.

import { rowOf, splitPlace } from "../../model/cell-place";
import type { ColumnId, RowStanding, RuleSource, Severity } from "../../model/issue";
import { quote } from "./phrases";

export const issueColumns: Readonly<Record<ColumnId, string>> = {
  "unit.code": "Unit code",
  "unit.name": "Unit name",
  "unit.upper": "Unit above",
  "unit.parent": "Belongs to",
  "unit.kind": "Kind of unit",
  "unit.area": "Area",
  "unit.from": "From",
  "unit.to": "To",
  "unit.merged-into": "Merged into",
  "unit.plan": "Plan",
  "unit.total": "Admitted",
  "unit.percent": "Percentage",
  "unit.certificates": "Certificates",
  "unit.classes": "Classes",
  "unit.members-at-start": "Members at the start",
  "unit.members-last-year": "Members at the end of last year",
  "unit.members": "Members",
  "unit.population": "Population",
  "unit.male": "Men",
  "unit.female": "Women",
  "unit.minority": "Members of ethnic minorities",
  "unit.university": "Members with a university degree",
  "unit.organisations": "Grassroots organisations",
  "admission.name": "Full name",
  "admission.birth": "Date of birth",
  "admission.sex": "Sex",
  "admission.male": "Male",
  "admission.female": "Female",
  "admission.ethnicity": "Ethnic group",
  "admission.religion": "Religion",
  "admission.occupation": "Occupation",
  "admission.education": "General education",
  "admission.qualification": "Qualification",
  "admission.theory": "Political theory",
  "admission.youth": "Youth union",
  "admission.identity": "Identity number",
  "admission.card": "Party card number",
  "admission.file-number": "File number",
  "admission.unit": "Unit",
  "admission.upper-unit": "Unit above",
  "admission.resolution": "Date of the cell’s resolution",
  "admission.decision": "Date of decision",
  "admission.admitted": "Date of admission",
  "admission.official": "Date of official membership",
  "admission.certificate": "Date of certificate",
  "admission.exception": "Special case",
  "admission.readmission": "Re-admission",
  "grouping.name": "Name of the grouping",
  "grouping.item": "Item",
  "grouping.dimension": "Dimension",
  "grouping.value": "Value",
  "goal.dimension": "Dimension",
  "goal.item": "Item",
  "goal.unit": "Unit",
  "goal.share": "Goal (%)",
  "form-row.mark": "Mark",
  "form-row.text": "Row of form 2",
  "form-row.count": "Counts",
};

export function column(id: ColumnId): string {
  return `the column ${quote(issueColumns[id])}`;
}

export function perhaps(suggestion: string | null): string {
  return suggestion === null ? "" : ` Is it ${quote(suggestion)}?`;
}

/** "row 6", "row 6 of “Kết nạp 2”": where a cell such as "A6" or "Kết nạp 2!A6" stands. */
export function at(place: string): string {
  const { sheet, cell } = splitPlace(place, "");
  const row = String(rowOf(cell));
  const first = /(\d+):/u.exec(cell)?.[1];
  const rows = first === undefined ? `row ${row}` : `rows ${first}–${row}`;
  return sheet === "" ? rows : `${rows} of ${quote(sheet)}`;
}

const EXAMPLES: Readonly<Partial<Record<ColumnId, string>>> = {
  "admission.sex": "Nam, Nữ.",
  "admission.male": "x, or blank.",
  "admission.female": "x, or blank.",
  "admission.ethnicity": "Kinh, Tày, Thái, Mường, Mông …",
  "admission.religion": "Không, Phật giáo, Công giáo …",
  "admission.education": "12/12, 9/12 …",
  "admission.qualification": "Trung cấp, Đại học, Thạc sĩ …",
  "admission.theory": "Sơ cấp, Trung cấp, Cao cấp …",
  "admission.occupation": "Nông dân, Giáo viên, Công nhân, Sinh viên …",
  "admission.youth": "Có, Không, x …",
};

/** Some of the values that a column takes. */
export function examples(id: ColumnId): string {
  const some = EXAMPLES[id];
  return some === undefined ? "" : ` For example: ${some}`;
}

/** "294-QĐ/TW (2025), 1.1.1" */
export function cite({ document, article }: RuleSource): string {
  return `${document}${article === "" ? "" : `, ${article}`}`;
}

/** "17 years 5 months" */
export function age(months: number): string {
  const rest = months % 12;
  return `${Math.floor(months / 12)} years${rest === 0 ? "" : ` ${rest} months`}`;
}

export const severities: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", note: "Note" };

/** The end of a sentence about a cell: what its fault means for the row. */
export function left({ uncounted, countedBy }: RowStanding): string {
  if (uncounted) return ", so this row is not counted";
  return countedBy ? `; the day that counts is taken from ${column(countedBy.column)} (${countedBy.day})` : "";
}
