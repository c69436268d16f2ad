// Rows of the units sheets → the units of the board, each below its parent, with the checks that need all of them.

import type { Unit } from "../model/unit";
import { checkPlans } from "./checks/check-plans";
import { checkUnitNames } from "./checks/check-unit-names";
import { checkUnitTree } from "./checks/check-unit-tree";
import type { IssueList } from "./issue-list";
import type { UnitRow } from "./unit-row";

export interface UnitList {
  readonly units: readonly Unit[];
  readonly roots: readonly number[];
  /** Rows that repeat another one, and give no unit. */
  readonly dropped: readonly UnitRow[];
}

export function makeUnits(rows: readonly UnitRow[], issues: IssueList): UnitList {
  const { kept, dropped } = checkUnitNames(rows, issues);
  const loose = kept.map((row, index) => toUnit(row, index));
  const parents = checkUnitTree(loose, kept, issues);
  const children: number[][] = loose.map(() => []);
  const roots: number[] = [];
  for (const [index, parent] of parents.entries()) {
    if (parent === null) roots.push(index);
    else children[parent]?.push(index);
  }
  const units = loose.map((unit, index) => ({
    ...unit,
    parent: parents[index] ?? null,
    children: children[index] ?? [],
  }));
  checkPlans(units, kept, issues);
  return { units, roots, dropped };
}

function toUnit({ code, name, kind, from, to, plans, sheet, row }: UnitRow, index: number): Unit {
  return { index, code, name, parent: null, children: [], kind, from, to, plans, sheet, row };
}
