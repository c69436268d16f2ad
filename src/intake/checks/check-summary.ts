// A summary that a person made, held against the rows of people and its own plan: it is left out of the board, but a number in
// it that is wrong will be sent to somebody.

import type { AdmissionColumns } from "../../model/admission-columns";
import type { Settings } from "../../model/settings";
import { createIssueList, type IssueList } from "../issue-list";
import type { UnitList } from "../make-units";
import type { UnitMatch } from "../match-unit";
import { UnitReader } from "../read-units";
import type { SheetLayout } from "../sheet-layout";
import type { UnitRow } from "../unit-row";
import { checkPercent } from "./check-percent";
import { checkUnitTotals } from "./check-unit-totals";

export function checkSummary(
  layout: SheetLayout,
  { units }: UnitList,
  matchUnit: (text: string) => UnitMatch,
  people: { readonly admissions: AdmissionColumns; readonly settings: Settings },
  issues: IssueList,
): void {
  // Only numbers that disagree are told: what else is odd in it concerns nobody.
  const reader = new UnitReader(layout, createIssueList());
  for (let row = layout.firstDataRow; row < layout.grid.values.length; row += 1) reader.readRow(row);
  checkPercent(reader.rows, issues);
  const rows: (UnitRow | undefined)[] = units.map(() => undefined);
  for (const row of reader.rows) {
    const match = matchUnit(row.code === "" ? row.name : row.code);
    if (match.kind === "found") rows[match.unit] = row;
  }
  const typed = units.map((unit, index) => ({ ...unit, totals: rows[index]?.totals ?? new Map<string, number>() }));
  checkUnitTotals(typed, rows, people.admissions, people.settings, issues);
}
