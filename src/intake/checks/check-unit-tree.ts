// Places every unit below the one that its row names or stands under. A parent that is unknown or closes a circle leaves the
// unit at the top.

import { foldText } from "../fold";
import type { IssueList } from "../issue-list";
import type { UnitMatch } from "../match-unit";
import type { UnitRow } from "../unit-row";

interface UnknownParent {
  readonly row: UnitRow;
  /** Those that are nearly called so, or all that are called so. */
  readonly units: readonly number[];
}

/** The parent of each unit, by index. */
export function checkUnitTree(
  rows: readonly UnitRow[],
  match: (text: string) => UnitMatch,
  firstOf: ReadonlyMap<UnitRow, UnitRow>,
  issues: IssueList,
): readonly (number | null)[] {
  const indexes = new Map(rows.map((row, index) => [row, index]));
  const unknown: UnknownParent[] = [];
  const parents = rows.map((row, index) => {
    if (row.above) return indexes.get(firstOf.get(row.above) ?? row.above) ?? null;
    if (row.parentText === "") return null;
    const found = match(row.parentText);
    if (found.kind === "found") return found.unit;
    if (found.kind === "ambiguous") {
      const others = found.units.filter((unit) => unit !== index);
      if (others.length === 1) return others[0] ?? null;
    }
    unknown.push({ row, units: found.kind === "ambiguous" ? found.units : [found.suggestion ?? -1] });
    return null;
  });
  reportUnknown(unknown, rows, isOrganisationItself(unknown, rows), issues);
  return openCycles(parents, rows, issues);
}

/** Every top row names one and the same parent that is not listed: the organisation whose list this is. */
function isOrganisationItself(unknown: readonly UnknownParent[], rows: readonly UnitRow[]): boolean {
  const texts = new Set(unknown.map(({ row }) => foldText(row.parentText)));
  return texts.size === 1 && unknown.length > 1 && rows.every(({ parentText }) => parentText !== "");
}

function reportUnknown(
  unknown: readonly UnknownParent[],
  rows: readonly UnitRow[],
  organisation: boolean,
  issues: IssueList,
): void {
  for (const { row, units } of organisation ? unknown.slice(0, 1) : unknown) {
    const named = units.flatMap((unit) => rows[unit] ?? []);
    // Only those that share a name are told apart by their codes.
    const names = named.map(({ name, code }) => (named.length === 1 || code === "" ? name : `${name} (${code})`));
    issues.add("unit/unknown-parent", organisation ? "note" : "error", row.places.parent, {
      text: row.parentText,
      suggestion: names.length === 0 ? null : names.join("; "),
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
  /** By unit: the last unit whose way up led over it, from 1 on. */
  const seenFrom = new Int32Array(parents.length);
  for (let start = 0; start < opened.length; start += 1) {
    let current: number | null = start;
    while (current !== null && seenFrom[current] === 0) {
      seenFrom[current] = start + 1;
      current = opened[current] ?? null;
    }
    // Only a way that comes back to itself is a circle.
    if (current === null || seenFrom[current] !== start + 1) continue;
    const top = Math.min(...circleOf(current, opened));
    opened[top] = null;
    const row = rows[top];
    if (row) issues.add("unit/cycle", "error", row.places.parent, { name: row.name });
  }
  return opened;
}

function circleOf(first: number, parents: readonly (number | null)[]): readonly number[] {
  const circle = [first];
  for (let next = parents[first] ?? null; next !== null && next !== first; next = parents[next] ?? null) {
    circle.push(next);
  }
  return circle;
}
