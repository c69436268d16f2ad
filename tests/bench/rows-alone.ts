// The add-in's rows alone: headings and units known beforehand, as one who validates row by row knows them. Every cell of the list is
// read into its column and every check of a person is run; what needs several rows (duplicates), other sheets or all of a column
// together (far dates, periods) is left out.

import { createAdmissionWriter } from "../../src/intake/admission-writer";
import { createAdmissionCheck } from "../../src/intake/check-admissions";
import type { DuplicateFinder } from "../../src/intake/find-duplicates";
import { createIssueList, WORKBOOK } from "../../src/intake/issue-list";
import type { UnitMatcher } from "../../src/intake/match-unit";
import { createAdmissionReader, type AdmissionContext } from "../../src/intake/read-admissions";
import { createRuleBook } from "../../src/intake/rules";
import { createSecondLook } from "../../src/intake/second-look";
import type { SheetLayout } from "../../src/intake/sheet-layout";
import type { Issue } from "../../src/model/issue";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import type { Unit } from "../../src/model/unit";

/** As build-board.ts reads them. */
const ROWS_A_STEP = 500;

/** `matchUnit`: of these units, made beforehand as the set of codes in zod's schema is. */
export function readRowsAlone(layout: SheetLayout, units: readonly Unit[], matchUnit: UnitMatcher): readonly Issue[] {
  const { values } = layout.grid;
  const capacity = values.length - layout.firstDataRow;
  const issues = createIssueList();
  const context: AdmissionContext = {
    settings: DEFAULT_SETTINGS,
    units,
    rules: createRuleBook(DEFAULT_SETTINGS.rules),
    matchUnit,
    columns: createAdmissionWriter(capacity, units.length, (id) => layout.columns.has(id)),
    duplicates: NOBODY_TWICE,
    secondLook: createSecondLook(capacity),
    issues,
  };
  const reader = createAdmissionReader(layout, context);
  for (let from = layout.firstDataRow; from < values.length; from += ROWS_A_STEP) {
    reader.readRows(from, Math.min(from + ROWS_A_STEP, values.length));
  }
  reader.finish();
  const check = createAdmissionCheck(layout, reader, context);
  check.checkPeople(0, context.columns.count);
  check.finish();
  return issues.items;
}

function nothing(): void {
  // Rows aren't compared with one another.
}

const NOBODY_TWICE: DuplicateFinder = {
  open: () => 0,
  read: () => ({ person: { name: "", birth: null, identity: "", unit: null }, place: WORKBOOK }),
  screen: nothing,
  report: nothing,
  reportYear: nothing,
};
