// The last total row of a units sheet against the rows above it: the sum of all of them, of those at the top, or of those at a level below.
// As figures do, one that is left blank takes what the units below it say. That a unit and those below it say different numbers is for
// other checks: a total that fits either is right.

import type { ColumnId } from "../../model/issue";
import type { CellValue } from "../../model/grid";
import { periodKey, type PeriodKey } from "../../model/period";
import { planTarget, type Plan } from "../../model/plan";
import type { Unit } from "../../model/unit";
import type { FigureId } from "../headings";
import type { IssueList } from "../issue-list";
import { parseNumber } from "../parse-number";
import { STOCK_COLUMNS, usedColumn } from "../read-figures";
import type { UnitReader } from "../read-units";
import { addressIn, type SheetLayout } from "../sheet-layout";

/** `units`: those that the sheet gave. */
export function checkTotalSum(
  layout: SheetLayout,
  { totalRows }: Pick<UnitReader, "totalRows">,
  units: readonly Unit[],
  issues: IssueList,
): void {
  const { grid } = layout;
  const last = totalRows.at(-1);
  if (!last || units.length === 0) return;
  const own = new Map(units.map((unit) => [unit.index, unit]));
  for (const { column, others = [], id, period = null, of } of summedColumns(layout)) {
    const typed = [column, ...others].flatMap((one) => numberIn(grid.values[last.row]?.[one]) ?? []);
    if (typed.length === 0) continue;
    const total = typed.reduce((sum, one) => sum + one, 0);
    const sumOf = (some: readonly Unit[]): number => some.reduce((sum, one) => sum + (of(one) ?? 0), 0);
    const [highest = [], ...lower] = levelsOf(units, own, of);
    const ofHighest = sumOf(highest);
    if ([ofHighest, sumOf(units), ...lower.map(sumOf)].includes(total)) continue;
    const place = { sheet: grid.sheet, cell: addressIn(grid, last.row, column) };
    issues.add("row/total-differs", "warning", place, { column: id, period, typed: total, sum: ofHighest });
  }
}

/** The units at the top that say a number; then, level by level, those below that say one instead of the unit above them. */
function levelsOf(units: readonly Unit[], own: ReadonlyMap<number, Unit>, of: SummedColumn["of"]): Unit[][] {
  const below = new Map<Unit | undefined, Unit[]>();
  for (const unit of units) {
    if (of(unit) === undefined) continue;
    const above = numberedAbove(unit, own, of);
    const known = below.get(above);
    if (known) known.push(unit);
    else below.set(above, [unit]);
  }
  const levels = [below.get(undefined) ?? []];
  for (let level = levels[0]; level?.some((unit) => below.has(unit)); level = levels.at(-1))
    levels.push(level.flatMap((unit) => below.get(unit) ?? [unit]));
  return levels;
}

/** The nearest unit of the sheet above that says a number, which then holds this one's. */
function numberedAbove({ parent }: Unit, own: ReadonlyMap<number, Unit>, of: SummedColumn["of"]): Unit | undefined {
  let above = own.get(parent ?? -1);
  while (above && of(above) === undefined) above = own.get(above.parent ?? -1);
  return above;
}

function numberIn(value: CellValue | undefined): number | null {
  const reading = parseNumber(value);
  return reading.kind === "number" ? reading.value : null;
}

interface SummedColumn {
  readonly column: number;
  /** The other quarters of a plan. */
  readonly others?: readonly number[];
  readonly id: ColumnId;
  readonly period?: PeriodKey;
  readonly of: (unit: Unit) => number | undefined;
}

const OF_PERIOD: Readonly<Record<Exclude<FigureId, "goal.share">, (unit: Unit, key: PeriodKey) => number | undefined>> =
  {
    "unit.plan": ({ plans }, key) => targetOf(plans.get(key)),
    "unit.total": ({ totals }, key) => totals.get(key),
    "unit.certificates": ({ certificates }, key) => certificates.get(key),
    "unit.classes": ({ classes }, key) => classes.get(key),
  };

function summedColumns({ columns, figures }: SheetLayout): readonly SummedColumn[] {
  const ofPeriods = figures.flatMap((figure): SummedColumn[] => {
    const { id, column, period, quarters } = figure;
    if (id === "goal.share" || period === null) return [];
    const key = periodKey(period);
    const same = figures.filter((one) => one.id === id && one.period !== null && periodKey(one.period) === key);
    // What stands in another column of the period is no figure of the units.
    if (usedColumn(same) !== figure) return [];
    return [{ column, id, period: key, of: (unit) => OF_PERIOD[id](unit, key), ...(quarters && { others: quarters }) }];
  });
  const ofStock = STOCK_COLUMNS.flatMap(([id, stock]): SummedColumn[] => {
    const column = columns.get(id);
    return column === undefined ? [] : [{ column, id, of: (unit) => unit.stock[stock] }];
  });
  return [...ofPeriods, ...ofStock];
}

function targetOf(plan: Plan | undefined): number | undefined {
  return plan && planTarget(plan);
}
