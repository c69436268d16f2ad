// The numbers of units directly below against that of their unit, which includes them: together they can't be more. Less may be
// right, for a list need not name every unit.

import type { ColumnId } from "../../model/issue";
import type { PeriodKey } from "../../model/period";
import type { Unit } from "../../model/unit";
import type { IssueList, Place } from "../issue-list";
import { STOCK_COLUMNS } from "../read-figures";
import type { UnitRow } from "../unit-row";

interface Numbers {
  readonly column: ColumnId;
  readonly of: (unit: Unit) => number | undefined;
  readonly place: (row: UnitRow) => Place | undefined;
}

/** `units` and `rows` run side by side. */
export function checkChildrenSum(units: readonly Unit[], rows: readonly UnitRow[], issues: IssueList): void {
  const { periods, stocks } = namedBy(units);
  const known = STOCK_COLUMNS.filter(([, id]) => stocks.has(id));
  const all: readonly Numbers[] = [
    ...known.map(([column, id]): Numbers => ({
      column,
      of: ({ stock }) => stock[id],
      place: ({ places }) => places.stock[id],
    })),
    ...[...periods].map((period): Numbers => ({
      column: "unit.total",
      of: ({ totals }) => totals.get(period),
      place: ({ places }) => places.totals.get(period),
    })),
  ];
  for (const numbers of all) {
    units.forEach((unit, index) => {
      const own = numbers.of(unit);
      const row = rows[index];
      const place = row && numbers.place(row);
      if (own === undefined || !place) return;
      const children = unit.children.reduce((sum, child) => sum + (numbers.of(units[child] ?? unit) ?? 0), 0);
      if (children <= own) return;
      issues.add("unit/children-exceed", "warning", place, { name: unit.name, column: numbers.column, own, children });
    });
  }
}

/** What any of the units has, in one walk. */
function namedBy(units: readonly Unit[]): { readonly periods: Set<PeriodKey>; readonly stocks: Set<string> } {
  const periods = new Set<PeriodKey>();
  const stocks = new Set<string>();
  let last: Unit["stock"] | null = null;
  for (const { totals, stock } of units) {
    if (totals.size > 0) for (const period of totals.keys()) periods.add(period);
    // Without such a column all units have the same one.
    if (stock !== last) for (const id of Object.keys(stock)) stocks.add(id);
    last = stock;
  }
  return { periods, stocks };
}
