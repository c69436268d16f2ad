// The second pass over an admissions sheet, when every row has been read: the rules for each person, and what concerns the
// text of the cells. Which checks there are stands in checks/.

import type { Day } from "../model/day";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import { createBlankCheck, EXPECTED } from "./checks/check-blanks";
import type { CheckedRow } from "./checks/checked-row";
import { ROW_CHECKS } from "./checks/row-checks";
import { createTextChecks } from "./checks/text-checks";
import type { Place } from "./issue-list";
import type { AdmissionContext, AdmissionReader } from "./read-admissions";
import { addressIn, type SheetLayout } from "./sheet-layout";

export interface AdmissionCheck {
  /** `position` of a row of data in `reader.dataRows`. */
  readonly checkRow: (position: number) => void;
  readonly finish: () => void;
}

export function createAdmissionCheck(
  layout: SheetLayout,
  reader: AdmissionReader,
  context: AdmissionContext,
): AdmissionCheck {
  const { grid, columns } = layout;
  const { issues } = context;
  const texts = createTextChecks(issues);
  const blanks = createBlankCheck(issues);
  const expected = EXPECTED.flatMap((id) => {
    const column = columns.get(id);
    return column === undefined ? [] : [[id, column] as const];
  });
  // Instead of a column of the sex, one for each: a row without any mark says nothing.
  const [male, female] = columns.has("admission.sex")
    ? []
    : [columns.get("admission.male"), columns.get("admission.female")];
  const positionOf = new Map(reader.rows.map((row, position) => [row, position]));
  return {
    checkRow: (at) => {
      const row = reader.dataRows[at] ?? 0;
      const values = grid.values[row] ?? [];
      const place = (column: number) => (): Place => ({ sheet: grid.sheet, cell: addressIn(grid, row, column) });
      for (const [id, column] of columns) texts.see(id, values[column] ?? "", place(column));
      const position = positionOf.get(row);
      if (position === undefined) return;
      for (const [id, column] of expected) blanks.see(id, values[column] ?? "", place(column));
      if (male !== undefined && female !== undefined) {
        const filled = [male, female].find((column) => !isBlank(values[column]));
        blanks.see("admission.sex", values[filled ?? male] ?? "", place(male));
      }
      const checked = checkedRow(reader, position, context);
      for (const check of ROW_CHECKS) check(checked);
    },
    finish: () => {
      texts.finish();
      blanks.finish();
    },
  };
}

function checkedRow(
  { cells, admissions, rows }: AdmissionReader,
  position: number,
  context: AdmissionContext,
): CheckedRow {
  const row = rows[position] ?? 0;
  const person = admissions[position];
  if (!person) throw new RangeError(`No admission at ${String(position)}.`);
  const considered: Day | null = person.resolution ?? person.decision ?? person.admitted;
  const judged = person.decision ?? considered;
  return {
    person,
    unit: context.units[person.unit ?? -1] ?? null,
    considered,
    has: cells.has,
    text: (id) => {
      const value = cells.value(row, id);
      return isBlank(value) || isErrorValue(value) ? "" : cellText(value);
    },
    rule: (id) => context.rules(id, judged),
    report: (code, severity, id, parameters) => {
      context.issues.add(code, severity, cells.place(row, id), parameters);
    },
  };
}
