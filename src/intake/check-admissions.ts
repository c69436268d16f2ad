// The second pass over an admissions sheet, when every row has been read: the rules for each person, and what concerns the
// text of the cells. Which checks there are stands in checks/; whom they are asked about, in second-look.ts.

import { admissionAt } from "../model/admission-columns";
import type { Day } from "../model/day";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import type { CheckedRow } from "./checks/checked-row";
import { ROW_CHECKS } from "./checks/row-checks";
import { createTextChecks } from "./checks/text-checks";
import type { AdmissionContext, AdmissionReader } from "./read-admissions";
import { createScreen, hasTextNoted, mayBeOdd, nextNoted } from "./second-look";
import type { SheetLayout } from "./sheet-layout";

export interface AdmissionCheck {
  /** Positions of people, from one up to another, in order. */
  readonly checkPeople: (from: number, to: number) => void;
  readonly finish: () => void;
}

export function createAdmissionCheck(
  layout: SheetLayout,
  reader: AdmissionReader,
  context: AdmissionContext,
): AdmissionCheck {
  const { cells, nameless, blanks } = reader;
  const { columns, secondLook, units, issues } = context;
  const texts = createTextChecks(issues);
  const screen = createScreen(columns, secondLook, units, cells.has);
  const checkText = (row: number): void => {
    for (const id of layout.columns.keys()) texts.see(id, cells.value(row, id), row, (at) => cells.place(at, id));
  };
  let next = 0;
  const checkNamelessBefore = (row: number): void => {
    for (let one = nameless[next]; one !== undefined && one < row; one = nameless[next]) {
      checkText(one);
      next += 1;
    }
  };
  return {
    checkPeople: (from, to) => {
      for (let at = nextNoted(screen, from, to); at < to; at = nextNoted(screen, at + 1, to)) {
        const row = secondLook.rows[at] ?? 0;
        checkNamelessBefore(row);
        if (hasTextNoted(secondLook, at)) checkText(row);
        if (!mayBeOdd(screen, at)) continue;
        const checked = checkedRow(reader, at, row, context);
        for (const check of ROW_CHECKS) check(checked);
      }
    },
    finish: () => {
      checkNamelessBefore(Infinity);
      texts.finish();
      blanks.finish();
    },
  };
}

function checkedRow({ cells }: AdmissionReader, at: number, row: number, context: AdmissionContext): CheckedRow {
  const text: CheckedRow["text"] = (id) => {
    const value = cells.value(row, id);
    return isBlank(value) || isErrorValue(value) ? "" : cellText(value);
  };
  const person = Object.assign(admissionAt(context.columns, at), { name: text("admission.name") });
  const considered: Day | null = person.resolution ?? person.decision ?? person.admitted;
  const judged = person.decision ?? considered;
  return {
    person,
    unit: context.units[person.unit ?? -1] ?? null,
    considered,
    has: cells.has,
    text,
    isNumber: (id) => typeof cells.value(row, id) === "number",
    rule: (id) => context.rules(id, judged),
    report: (code, severity, id, parameters) => {
      context.issues.add(code, severity, cells.place(row, id), parameters);
    },
  };
}
