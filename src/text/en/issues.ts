// What is wrong with the data and what to do about it, in English. Headings are named as they stand in the sheet.

import type { ColumnId } from "../../model/issue";
import type { IssueTexts } from "../issue-sentence";

const columns: Readonly<Record<ColumnId, string>> = {
  "unit.code": "Unit code",
  "unit.name": "Unit name",
  "unit.parent": "Belongs to",
  "unit.kind": "Kind of unit",
  "unit.area": "Area",
  "unit.from": "From",
  "unit.to": "To",
  "unit.plan": "Plan",
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
  "admission.unit": "Unit",
  "admission.decision": "Date of decision",
  "admission.admitted": "Date of admission",
  "admission.official": "Date of official membership",
  "admission.certificate": "Date of certificate",
};

const quote = (text: string): string => `“${text}”`;
const column = (id: ColumnId): string => `the column ${quote(columns[id])}`;
const perhaps = (suggestion: string | null): string => (suggestion === null ? "" : ` Is it ${quote(suggestion)}?`);
const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/gu, ",");

export const issues: IssueTexts = {
  titles: {
    "workbook/no-units": "No list of units",
    "workbook/no-admissions": "No list of admissions",
    "sheet/no-rows": "Table without rows",
    "column/missing": "Missing column",
    "column/twice": "Two columns with the same meaning",
    "column/dates-as-text": "Dates typed as text",
    "cell/error-value": "Formula error",
    "row/total": "Total row",
    "unit/no-name": "Unit without a name",
    "unit/code-twice": "Unit code used twice",
    "unit/name-twice": "Unit listed twice",
    "unit/unknown-parent": "Unknown unit above",
    "unit/cycle": "Units above one another",
    "plan/no-period": "Plan column without a year",
    "plan/not-a-number": "Plan is not a number",
    "plan/negative": "Negative plan",
    "plan/not-whole": "Plan is not a whole number",
    "plan/differs-from-children": "Plan differs from the units below",
    "admission/no-name": "No name",
    "admission/no-unit": "No unit",
    "admission/unknown-unit": "Unit is not in the list",
    "admission/ambiguous-unit": "Unit is not clear",
    "admission/no-counting-date": "No date of admission",
    "date/not-a-date": "Not a date",
    "date/impossible": "Impossible date",
    "date/typed-as-text": "Year of two digits",
    "date/year-only": "Incomplete date",
    "date/wrong-order": "Dates in the wrong order",
    "value/unknown": "Value is not in the code list",
    "value/both-sexes": "Male and female both marked",
    "person/twice": "Same person twice",
  },
  sentences: {
    "workbook/no-units": () => ({
      what: "This workbook has no list of units.",
      fix: "Add a sheet whose heading row has “Tên đơn vị” and “Kế hoạch” with a year, for example “Kế hoạch 2025”.",
    }),
    "workbook/no-admissions": () => ({
      what: "This workbook has no list of admissions.",
      fix: "Add a sheet whose heading row has “Họ và tên”, “Đơn vị” and “Ngày kết nạp”.",
    }),
    "sheet/no-rows": ({ kind }, { sheet }) => ({
      what: `The sheet ${quote(sheet)} has headings but no rows below them.`,
      fix: kind === "units" ? "Enter one unit a row below the headings." : "Enter one person a row below the headings.",
    }),
    "column/missing": (p, { sheet }) => ({
      what: `The sheet ${quote(sheet)} looks like a list of admissions but lacks ${column(p.column)}, so it was not read.`,
      fix: `Add ${column(p.column)} to the heading row. If this is no list of admissions, ignore this.`,
    }),
    "column/twice": (p) => ({
      what: `The heading ${quote(p.heading)} also means ${column(p.column)}, which already stands further left.`,
      fix: "Only the first one is read. Rename or delete the other.",
    }),
    "column/dates-as-text": (p) => ({
      what: `${count(p.count)} cells in ${column(p.column)} are text and not Excel dates; the first says ${quote(p.text)}.`,
      fix: "They were read as day/month/year and they count. It is better to turn the column into dates.",
    }),
    "cell/error-value": (p) => ({
      what: `The cell in ${column(p.column)} shows the error ${p.text}.`,
      fix: "Correct the formula or type the right value.",
    }),
    "row/total": (p) => ({
      what: `The row ${quote(p.text)} was taken for a total, so it is not counted as data.`,
      fix: "Nothing to do. If it is the name of a unit, write the name more fully.",
    }),
    "unit/no-name": () => ({
      what: "This row names no unit.",
      fix: "Enter the unit's name, or delete the row if it is not used.",
    }),
    "unit/code-twice": (p) => ({
      what: `The unit code ${quote(p.code)} is already used at ${p.firstCell}. This row is not counted.`,
      fix: "Give each unit its own code, or delete the repeated row.",
    }),
    "unit/name-twice": (p) => ({
      what: `The unit ${quote(p.name)} already stands at ${p.firstCell}.`,
      fix: "If it is one unit, delete the repeated row. If there are two, give them different codes or names.",
    }),
    "unit/unknown-parent": (p) => ({
      what: `The unit above, ${quote(p.text)}, could not be placed in the list, so this unit stands at the top.${perhaps(p.suggestion)}`,
      fix: "Write the code or name of the unit above as it stands in the list, or add that unit to the list.",
    }),
    "unit/cycle": (p) => ({
      what: `${quote(p.name)} belongs to a unit that is itself below it, so it was placed at the top.`,
      fix: "Correct the column “Trực thuộc” of these units so that they form no circle.",
    }),
    "plan/no-period": (p) => ({
      what: `The heading ${quote(p.heading)} does not say which year the plan is for, so the column was not read.`,
      fix: "Add the year or the term to the heading, for example “Kế hoạch 2025”.",
    }),
    "plan/not-a-number": (p) => ({
      what: `The plan for ${p.period} says ${quote(p.text)}, which is no number.`,
      fix: "Enter a number, or “từ 80 trở lên”, or “55-60”. Leave it blank if there is no plan.",
    }),
    "plan/negative": (p) => ({
      what: `The plan for ${p.period} is negative (${p.text}), so it is not counted.`,
      fix: "Enter 0 or more, or leave it blank if there is no plan.",
    }),
    "plan/not-whole": (p) => ({
      what: `The plan for ${p.period} is ${p.text}, which is no whole number, so it is not counted.`,
      fix: "Enter a whole number of people.",
    }),
    "plan/differs-from-children": (p) => ({
      what: `The plan of ${quote(p.name)} for ${p.period} is ${count(p.own)}, while the plans of the units below it sum to ${count(p.children)}.`,
      fix: `Check both figures. The unit's own plan (${count(p.own)}) is used.`,
    }),
    "admission/no-name": () => ({
      what: "This row has no name, so it is not counted.",
      fix: "Enter the full name, or delete the row if it is not used.",
    }),
    "admission/no-unit": () => ({
      what: "This row has no unit, so it is not counted.",
      fix: "Enter the code or name of a unit of the list.",
    }),
    "admission/unknown-unit": (p) => ({
      what: `The unit ${quote(p.text)} is not in the list, so this row is not counted.${perhaps(p.suggestion)}`,
      fix: "Write the unit as the list does, or add it to the list.",
    }),
    "admission/ambiguous-unit": (p) => ({
      what: `${quote(p.text)} may be any of these units: ${p.names}. This row is not counted.`,
      fix: "Enter the unit's code to tell them apart.",
    }),
    "admission/no-counting-date": () => ({
      what: "This row has neither a date of admission nor a date of decision, so no period can count it.",
      fix: "Enter the date of admission or the date of decision.",
    }),
    "date/not-a-date": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} can't be read as a date.`,
      fix: "Type it as day/month/year, for example 19/05/2025.",
    }),
    "date/impossible": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} is a day that does not exist.`,
      fix: "Look it up in the file and type the right date.",
    }),
    "date/typed-as-text": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} is text with a year of two digits; it was read as ${p.day}.`,
      fix: "Type the year with four digits.",
    }),
    "date/year-only": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} is not a whole date.`,
      fix:
        p.column === "admission.birth"
          ? "Ages are computed from the year. Add day and month if you know them."
          : "Enter day, month and year.",
    }),
    "date/wrong-order": (p) => ({
      what: `${columns[p.first]} can't come after ${columns[p.second].toLowerCase()}.`,
      fix: "Look both dates up in the file and correct the wrong one.",
    }),
    "value/unknown": (p) => ({
      what: `${quote(p.text)} is not in the code list of ${column(p.column)}, so it counts as not stated.${perhaps(p.suggestion)}`,
      fix: "Write it as the code list does.",
    }),
    "value/both-sexes": () => ({
      what: "Male and female are both marked, so the sex counts as not stated.",
      fix: "Leave one mark in the right column.",
    }),
    "person/twice": (p) => ({
      what:
        p.by === "identity"
          ? `The identity number of ${quote(p.name)} already stands in the row of ${p.firstCell}. Both rows count.`
          : `${quote(p.name)} has the same name and date of birth as ${p.firstCell}. Both rows count.`,
      fix: "If it is one person, delete the repeated row. If there are two, check the identity numbers.",
    }),
  },
  columns,
  severities: { error: "Error", warning: "Warning", note: "Note" },
};
