// Places every unit below the one its row names. A parent that is unknown or closes a circle leaves the unit at the top.

import { foldText } from "../fold";
import type { IssueList } from "../issue-list";
import type { UnitMatch } from "../match-unit";
import type { UnitRow } from "../unit-row";

/** The parent of each unit, by index. */
export function checkUnitTree(
  rows: readonly UnitRow[],
  match: (text: string) => UnitMatch,
  issues: IssueList,
): readonly (number | null)[] {
  const unknown: { row: UnitRow; suggestion: number | null }[] = [];
  const parents = rows.map((row, index) => {
    if (row.parentText === "") return null;
    const found = match(row.parentText);
    if (found.kind === "found") return found.unit;
    if (found.kind === "ambiguous") {
      const others = found.units.filter((unit) => unit !== index);
      if (others.length === 1) return others[0] ?? null;
    }
    unknown.push({ row, suggestion: found.kind === "unknown" ? found.suggestion : null });
    return null;
  });
  reportUnknown(unknown, rows, isOrganisationItself(unknown, rows), issues);
  return openCycles(parents, rows, issues);
}

/** Every top row names one and the same parent that is not listed: the organisation whose list this is. */
function isOrganisationItself(unknown: readonly { readonly row: UnitRow }[], rows: readonly UnitRow[]): boolean {
  const texts = new Set(unknown.map(({ row }) => foldText(row.parentText)));
  return texts.size === 1 && unknown.length > 1 && rows.every((row) => row.parentText !== "");
}

function reportUnknown(
  unknown: readonly { readonly row: UnitRow; readonly suggestion: number | null }[],
  rows: readonly UnitRow[],
  organisation: boolean,
  issues: IssueList,
): void {
  for (const { row, suggestion } of organisation ? unknown.slice(0, 1) : unknown) {
    issues.add("unit/unknown-parent", organisation ? "note" : "error", row.places.parent, {
      text: row.parentText,
      suggestion: suggestion === null ? null : (rows[suggestion]?.name ?? null),
    });
  }
}

/** Follows each unit upwards; the first unit of a circle, in the order of the sheet, becomes a top. */
function openCycles(
  parents: readonly (number | null)[],
  rows: readonly UnitRow[],
  issues: IssueList,
): readonly (number | null)[] {
  const opened = [...parents];
  const settled = new Set<number>();
  for (const start of opened.keys()) {
    const path = new Set<number>();
    let current: number | null = start;
    while (current !== null && !settled.has(current) && !path.has(current)) {
      path.add(current);
      current = opened[current] ?? null;
    }
    if (current !== null && path.has(current)) {
      const circle = [...path].slice([...path].indexOf(current));
      const top = Math.min(...circle);
      opened[top] = null;
      const row = rows[top];
      if (row) issues.add("unit/cycle", "error", row.places.parent, { name: row.name });
    }
    for (const unit of path) settled.add(unit);
  }
  return opened;
}
