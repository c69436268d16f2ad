// Places every unit below the one that its row names or stands under. One whose parent is unknown or closes a circle belongs to
// the organisation and to nothing else: it is in the totals, and no unit directly below.

import { foldText } from "../fold";
import type { IssueList } from "../issue-list";
import type { UnitMatch } from "../match-unit";
import type { UnitRow } from "../unit-row";

/** A unit whose unit above is not known. */
interface Lost {
  readonly index: number;
  /** Those that may be meant: the one that is nearly called so, or all that are called so. */
  readonly units: readonly number[];
}

interface UnknownParent extends Lost {
  readonly row: UnitRow;
}

export interface UnitTree {
  /** The parent of each unit, by index. */
  readonly parents: readonly (number | null)[];
  /** Units of which no more is known than that they belong to the organisation. */
  readonly unplaced: ReadonlySet<number>;
}

export function checkUnitTree(
  rows: readonly UnitRow[],
  match: (text: string) => UnitMatch,
  firstOf: ReadonlyMap<UnitRow, UnitRow>,
  issues: IssueList,
): UnitTree {
  const isAboveAsked = rows.some(({ above }) => above !== null);
  const indexes = new Map(isAboveAsked ? rows.map((row, index) => [row, index]) : []);
  const unknown: UnknownParent[] = [];
  const named = rows.map((row, index) => {
    if (row.above) return indexes.get(firstOf.get(row.above) ?? row.above) ?? null;
    if (row.parentText === "") return null;
    const found = match(row.parentText);
    if (found.kind === "found") return found.unit;
    const isShared = found.kind === "ambiguous";
    const others = isShared ? found.units.filter((unit) => unit !== index) : [];
    if (others.length === 1) return others[0] ?? null;
    const units = isShared || found.suggestion === null ? others : [found.suggestion];
    unknown.push({ index, row, units });
    return null;
  });
  const { opened, circles } = openCycles(named);
  if (unknown.length + circles.length === 0) return { parents: opened, unplaced: new Set() };
  const tops = topOfEach(opened);
  const organisation = organisationItself(unknown, tops);
  const lost = [...unknown.filter(({ row }) => foldText(row.parentText) !== organisation), ...circles];
  const { parents, unplaced } = placeLost(lost, opened, tops);
  reportUnknown(unknown, { rows, organisation, unplaced }, issues);
  for (const { index } of circles) {
    const row = rows[index];
    const isTop = !unplaced.has(index);
    if (row) issues.add("unit/cycle", "error", row.places.parent, { name: row.name, isTop });
  }
  return { parents, unplaced };
}

/** Folded, the one parent that is not listed and under which most units stand: the organisation whose list this is. */
function organisationItself(unknown: readonly UnknownParent[], tops: readonly number[]): string | null {
  const below = countBelow(tops);
  const byText = new Map<string, UnknownParent[]>();
  for (const one of unknown) {
    if (one.units.length > 0) continue;
    const text = foldText(one.row.parentText);
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  for (const [text, named] of byText) {
    const units = named.reduce((sum, { index }) => sum + (below.get(index) ?? 0), 0);
    if (named.length > 1 && units * 2 > tops.length) return text;
  }
  return null;
}

/**
 * Units whose unit above is not known belong to the organisation at least: they stand below the one unit at the top that most
 * units, or the nearest name, stand below. Where nothing else stands at the top, they do.
 */
function placeLost(lost: readonly Lost[], opened: readonly (number | null)[], tops: readonly number[]): UnitTree {
  const parents = [...opened];
  const indexes = new Set(lost.map(({ index }) => index));
  const [top, second] = opened.flatMap((parent, index) => (parent === null && !indexes.has(index) ? [index] : []));
  if (top === undefined) return { parents, unplaced: new Set() };
  const isOrganisation = second === undefined && (countBelow(tops).get(top) ?? 0) * 2 > opened.length;
  for (const { index, units } of lost) {
    const isNear = second === undefined && units.some((unit) => tops[unit] === top);
    if (isOrganisation || isNear) parents[index] = top;
  }
  return { parents, unplaced: indexes };
}

function countBelow(tops: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const top of tops) counts.set(top, (counts.get(top) ?? 0) + 1);
  return counts;
}

/** The unit at the top that each stands below. */
function topOfEach(parents: readonly (number | null)[]): readonly number[] {
  const tops = parents.map((_, index) => index);
  const order = tops.filter((index) => parents[index] === null);
  const children = parents.map((): number[] => []);
  for (const [index, parent] of parents.entries()) if (parent !== null) children[parent]?.push(index);
  for (const above of order) {
    for (const child of children[above] ?? []) {
      tops[child] = tops[above] ?? above;
      order.push(child);
    }
  }
  return tops;
}

interface Reported extends Pick<UnitTree, "unplaced"> {
  readonly rows: readonly UnitRow[];
  /** The text of a parent that is no mistake. */
  readonly organisation: string | null;
}

function reportUnknown(
  unknown: readonly UnknownParent[],
  { rows, organisation, unplaced }: Reported,
  issues: IssueList,
): void {
  let isSaid = false;
  for (const { index, row, units } of unknown) {
    const isItself = foldText(row.parentText) === organisation;
    // Of the organisation it is said once.
    if (isItself && isSaid) continue;
    isSaid ||= isItself;
    const named = units.flatMap((unit) => rows[unit] ?? []);
    // Only those that share a name are told apart by their codes.
    const names = named.map(({ name, code }) => (named.length === 1 || code === "" ? name : `${name} (${code})`));
    issues.add("unit/unknown-parent", isItself ? "note" : "error", row.places.parent, {
      text: row.parentText,
      suggestion: names.length === 0 ? null : names.join("; "),
      standing: isItself ? "organisation" : unplaced.has(index) ? "unplaced" : "top",
    });
  }
}

/** Follows each unit upwards; the first unit of a circle, in the order of the sheet, becomes a top. */
function openCycles(parents: readonly (number | null)[]): {
  readonly opened: readonly (number | null)[];
  readonly circles: readonly Lost[];
} {
  const opened = [...parents];
  const circles: Lost[] = [];
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
    const index = Math.min(...circleOf(current, opened));
    opened[index] = null;
    circles.push({ index, units: [] });
  }
  return { opened, circles };
}

function circleOf(first: number, parents: readonly (number | null)[]): readonly number[] {
  const circle = [first];
  for (let next = parents[first] ?? null; next !== null && next !== first; next = parents[next] ?? null) {
    circle.push(next);
  }
  return circle;
}
