// A statistical form that was typed by hand: its rows against one another, and its total against the rows of people. It is sent as it
// is, so a number that is wrong in it is an error though no figure hangs on it.

import { NO_DAY, NO_UNIT, type AdmissionColumns } from "../../model/admission-columns";
import { toDay } from "../../model/day";
import type { Grid } from "../../model/grid";
import type { FormEquation } from "../code-lists/typed-forms";
import type { IssueList } from "../issue-list";
import { readTypedForm, type FilledForm, type FormColumn, type FormFigure } from "../read-typed-form";

/** `isOwnForm2`: the workbook has other rows for form 2 than the official ones, which then need not make up the total. */
export function checkTypedForm(grid: Grid, people: AdmissionColumns, issues: IssueList, isOwnForm2: boolean): void {
  const filled = readTypedForm(grid);
  if (!filled) return;
  const { id, equations } = filled.form;
  const asked = equations.filter(({ relation }) => !isOwnForm2 || id !== "form-2" || relation !== "=");
  for (const column of filled.columns) {
    const has = (id: string): boolean => column.has(id);
    for (const equation of asked) {
      const { onlyWith, notWith } = equation;
      if (onlyWith?.some(has) !== false && notWith?.some(has) !== true) checkEquation(equation, column, issues);
    }
  }
  checkParts(filled, issues);
  checkTotal(filled, people, issues);
}

/** A blank row is nobody; an equation of which no part is filled in is not asked. */
function checkEquation({ relation, whole, parts, less }: FormEquation, column: FormColumn, issues: IssueList): void {
  const total = column.get(whole);
  const figures = parts.flatMap((id) => column.get(id) ?? []);
  const [first] = figures;
  if (!total || !first) return;
  const sum = sumOf(figures) - sumOf(less.flatMap((id) => column.get(id) ?? []));
  if (relation === "=" ? sum === total.value : sum <= total.value) return;
  if (relation === "≤" && figures.length === 1) {
    reportPart(first, total, issues);
    return;
  }
  const last = figures.at(-1) ?? first;
  const cells = last === first ? first.place.cell : `${first.place.cell}:${last.place.cell}`;
  issues.add("form/parts-differ", "error", first.place, { label: total.label, typed: total.value, sum, cells });
}

/** Women, row by row. */
function checkParts({ columns: [whole], parts }: FilledForm, issues: IssueList): void {
  for (const [id, part] of parts) {
    const total = whole.get(id);
    if (total && part.value > total.value) reportPart(part, total, issues);
  }
}

function reportPart(part: FormFigure, whole: FormFigure, issues: IssueList): void {
  issues.add("form/part-exceeds", "error", part.place, {
    label: part.label,
    part: part.value,
    whole: whole.label,
    total: whole.value,
  });
}

/** Of a whole year, and only where the workbook has people of it. */
function checkTotal({ form, columns: [column], year }: FilledForm, people: AdmissionColumns, issues: IssueList): void {
  const total = column.get(form.total);
  if (!total || year === null) return;
  const [start, end] = [toDay(year, 1, 1), toDay(year, 12, 31)];
  let counted = 0;
  for (let at = 0; at < people.count; at += 1) {
    const day = people.countingDay[at] ?? NO_DAY;
    if ((people.unit[at] ?? NO_UNIT) !== NO_UNIT && day >= start && day <= end) counted += 1;
  }
  if (counted === 0 || counted === total.value) return;
  issues.add("form/total-differs", "warning", total.place, { label: total.label, typed: total.value, counted, year });
}

function sumOf(figures: readonly FormFigure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}
