// Somebody of whom a row says the birthday and another only the year: the same name, year and unit may well be one person. Needs
// every row, since either may come first; equal birthdays and equal years are
// found by find-duplicates.ts.

import { NO_DAY } from "../model/admission-columns";
import { toCalendar } from "../model/day";
import type { Stepwise } from "../model/progress";
import { checkSameYear, type PlacedPerson } from "./checks/check-duplicates";
import { foldText } from "./fold";
import type { IssueList } from "./issue-list";

interface Columns {
  readonly birth: ArrayLike<number>;
  readonly unit: ArrayLike<number>;
  readonly count: number;
}

const ROWS_A_STEP = 500;
const YEARS = 10_000;

export function* findBirthYears(
  columns: Columns,
  read: (at: number) => PlacedPerson,
  issues: IssueList,
): Stepwise<void> {
  const { count } = columns;
  const alone = group(columns, yearAlone);
  if (alone.size === 0) return;
  const whole = group(columns, yearOfDay, alone);
  let done = 0;
  for (const [key, days] of whole) {
    const byName = new Map<string, number>();
    for (const at of days) {
      const name = foldText(read(at).person.name);
      if (!byName.has(name)) byName.set(name, at);
      done += 1;
      if (done % ROWS_A_STEP === 0) yield { stage: "check", done, total: count };
    }
    for (const at of alone.get(key) ?? []) {
      const other = byName.get(foldText(read(at).person.name));
      if (other !== undefined) checkSameYear(read(Math.min(at, other)), read(Math.max(at, other)), issues);
    }
  }
}

/** Of a birth of which the year alone is known. */
function yearAlone(born: number): number | null {
  return born < NO_DAY ? -born : null;
}

function yearOfDay(born: number): number | null {
  return born > NO_DAY ? toCalendar(born).year : null;
}

/** Positions by unit and year; of years that are asked for, where only some are. */
function group(
  { birth, unit, count }: Columns,
  yearOf: (born: number) => number | null,
  asked?: ReadonlyMap<number, unknown>,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (let at = 0; at < count; at += 1) {
    const year = yearOf(birth[at] ?? NO_DAY);
    if (year === null) continue;
    const key = (unit[at] ?? 0) * YEARS + year;
    if (asked && !asked.has(key)) continue;
    const known = groups.get(key);
    if (known) known.push(at);
    else groups.set(key, [at]);
  }
  return groups;
}
