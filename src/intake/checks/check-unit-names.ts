// A unit listed twice: within a sheet that is a mistake, on another sheet it adds the plans that the first did not have.

import { mapInSteps, type Stepwise } from "../../model/progress";
import { foldText } from "../fold";
import { placeName, type IssueList } from "../issue-list";
import { createScan, scanText } from "../scan-text";
import type { UnitRow } from "../unit-row";

/**
 * The rows that make units, in order; one that only adds plans is folded into its first, a repeated one is dropped and
 * reported. `firstOf`: the row that either repeats.
 */
export function* checkUnitNames(
  rows: readonly UnitRow[],
  issues: IssueList,
): Stepwise<{ kept: UnitRow[]; dropped: UnitRow[]; firstOf: ReadonlyMap<UnitRow, UnitRow> }> {
  const firstOf = new Map<UnitRow, UnitRow>();
  const byCode = new Map<string, UnitRow>();
  const byName = new NameIndex(firstOf);
  const kept: UnitRow[] = [];
  const dropped: UnitRow[] = [];
  yield* mapInSteps(rows, "check", (row) => {
    const code = foldText(row.code);
    const hash = byName.hashOf(row);
    const sameCode = byCode.get(code);
    const sameName = byName.find(row, hash);
    const first = sameCode ?? (sameName && (code === "" || sameName.code === "") ? sameName : undefined);
    if (first) {
      firstOf.set(row, first);
      if (addsPlans(row, first)) return;
      dropped.push(row);
      report(row, first, sameCode !== undefined, issues);
      return;
    }
    if (sameName) reportName(row, sameName, "warning", issues);
    kept.push(row);
    if (code !== "") byCode.set(code, row);
    if (!sameName) byName.add(row, hash);
  });
  return { kept, dropped, firstOf };
}

/**
 * Rows by name and the unit above. Equal names have equal hashes: only of rows that share theirs the name is folded, and what stands
 * above is asked.
 */
class NameIndex {
  /** Null: several rows have the hash. */
  private readonly byHash = new Map<number, UnitRow | null>();
  private readonly byKey = new Map<string, UnitRow>();
  private readonly scan = createScan();

  constructor(private readonly firstOf: ReadonlyMap<UnitRow, UnitRow>) {}

  hashOf({ name }: UnitRow): number {
    scanText(name, this.scan);
    return this.scan.hash;
  }

  find(row: UnitRow, hash: number): UnitRow | undefined {
    const other = this.byHash.get(hash);
    if (other === undefined) return undefined;
    if (other) {
      this.byKey.set(this.keyOf(other), other);
      this.byHash.set(hash, null);
    }
    return this.byKey.get(this.keyOf(row));
  }

  add(row: UnitRow, hash: number): void {
    if (this.byHash.has(hash)) this.byKey.set(this.keyOf(row), row);
    else this.byHash.set(hash, row);
  }

  /** The name and those of all units above, as far up as their places say them. */
  private keyOf(row: UnitRow): string {
    let key = foldText(row.name);
    let { above, parentText } = row;
    while (above) {
      const first = this.firstOf.get(above) ?? above;
      key += `|${foldText(first.name)}`;
      ({ above, parentText } = first);
    }
    return `${key}|${foldText(parentText)}`;
  }
}

function report(row: UnitRow, first: UnitRow, byCode: boolean, issues: IssueList): void {
  if (!byCode) {
    reportName(row, first, "error", issues);
    return;
  }
  const firstCell = placeName(first.places.code, row.sheet);
  issues.add("unit/code-twice", "error", row.places.code, { code: row.code, firstCell });
}

function reportName(row: UnitRow, first: UnitRow, severity: "error" | "warning", issues: IssueList): void {
  const firstCell = placeName(first.places.name, row.sheet);
  issues.add("unit/name-twice", severity, row.places.name, { name: row.name, firstCell });
}

/** Gives the first row the plans it lacks; false when it is no other list of the same unit, or a plan of both differs. */
function addsPlans(row: UnitRow, first: UnitRow): boolean {
  if (row.sheet === first.sheet || foldText(row.name) !== foldText(first.name)) return false;
  let agrees = true;
  for (const [period, plan] of row.plans) {
    const own = first.plans.get(period);
    if (own) agrees &&= JSON.stringify(own) === JSON.stringify(plan);
    else {
      first.plans.set(period, plan);
      const place = row.places.plans.get(period);
      if (place) first.places.plans.set(period, place);
    }
  }
  const unread = [...first.unreadPlans, ...row.unreadPlans].filter((period) => !first.plans.has(period));
  first.unreadPlans = new Set(unread);
  return agrees;
}
