// Rows of the units sheets → the units of the board, each below its parent, with the checks that need all of them.

import type { Progress, Stepwise } from "../model/progress";
import type { Unit } from "../model/unit";
import { createReadyForRows, type ReadyForRows } from "./asked-units";
import { checkBlankPlans } from "./checks/check-blank-plans";
import { checkChildrenSum } from "./checks/check-children-sum";
import { checkPercent } from "./checks/check-percent";
import { checkPlans } from "./checks/check-plans";
import { checkSexes } from "./checks/check-sexes";
import { checkStock } from "./checks/check-stock";
import { checkUnitEnds } from "./checks/check-unit-ends";
import { checkUnitNames } from "./checks/check-unit-names";
import { checkUnitTree } from "./checks/check-unit-tree";
import { checkZeroPlan } from "./checks/check-zero-plan";
import type { IssueList } from "./issue-list";
import { matcherOf, PatientMatcher, type UnitMatch } from "./match-unit";
import { planTable } from "./plan-table";
import type { UnitRow } from "./unit-row";

export interface UnitList {
  readonly units: readonly Unit[];
  /** The row of each unit. */
  readonly rows: readonly UnitRow[];
  readonly roots: readonly number[];
  readonly unplaced: ReadonlySet<number>;
  /** Rows that repeat another one by mistake, and give no unit. */
  readonly dropped: readonly UnitRow[];
  readonly matchUnit: (text: string) => UnitMatch;
  /** To be run before rows of people who name these units are read. */
  readonly readyForRows: ReadyForRows;
}

/** Every step is a walk over all units, or two. */
export function* makeUnits(rows: readonly UnitRow[], issues: IssueList): Stepwise<UnitList> {
  const step = (): Progress => ({ stage: "check", done: 0, total: rows.length });
  const { kept, dropped, firstOf } = yield* checkUnitNames(rows, issues);
  yield step();
  const unplacedMatcher = new PatientMatcher(kept.map(namedUnit));
  yield step();
  const { parents, unplaced } = checkUnitTree(kept, matcherOf(unplacedMatcher), firstOf, issues);
  yield step();
  const children: number[][] = kept.map(() => []);
  const roots: number[] = [];
  parents.forEach((parent, index) => {
    if (parent === null) roots.push(index);
    else children[parent]?.push(index);
  });
  const units = toUnits(kept, parents, children);
  yield step();
  const plans = planTable(units);
  yield step();
  for (const check of [checkPlans, checkZeroPlan, checkBlankPlans]) {
    check(units, plans, kept, issues);
    yield step();
  }
  for (const check of [checkStock, checkSexes, checkChildrenSum]) {
    check(units, kept, issues);
    yield step();
  }
  checkPercent(kept, issues);
  const matcher = unplacedMatcher.placed(units);
  const matchUnit = matcherOf(matcher);
  checkUnitEnds(units, kept, matchUnit, issues);
  const readyForRows = createReadyForRows(matcher);
  return { units, rows: kept, roots, unplaced, dropped, matchUnit, readyForRows };
}

function namedUnit({ code, name }: UnitRow, index: number): Pick<Unit, "index" | "code" | "name"> {
  return { index, code, name };
}

function toUnits(
  rows: readonly UnitRow[],
  parents: readonly (number | null)[],
  children: readonly (readonly number[])[],
): readonly Unit[] {
  const units: Unit[] = [];
  for (const row of rows) {
    const index = units.length;
    units.push(toUnit(row, index, parents[index] ?? null, children[index] ?? []));
  }
  return units;
}

/** In one piece: units that were spread together would each time be of another shape to the engine. */
function toUnit(row: UnitRow, index: number, parent: number | null, children: readonly number[]): Unit {
  return {
    index,
    code: row.code,
    name: row.name,
    kind: row.kind,
    category: row.category,
    from: row.from,
    to: row.to,
    area: row.area,
    mergedInto: row.mergedInto,
    parent,
    children,
    plans: row.plans,
    unreadPlans: row.unreadPlans,
    totals: row.totals,
    certificates: row.certificates,
    classes: row.classes,
    stock: row.stock,
    sheet: row.sheet,
    row: row.row,
  };
}
