// Finds people who stand in two rows: hashes tell which rows may be the same person (duplicate-screen.ts), and only those are
// given to the check that decides (checks/check-duplicates.ts), each after the first row with the same hash.

import { createDuplicateCheck, type Person } from "./checks/check-duplicates";
import { createHashIndex, hashWithDay, NOWHERE } from "./duplicate-screen";
import type { IssueList, Place } from "./issue-list";

interface Row {
  readonly person: Person;
  readonly place: Place;
}

export interface DuplicateFinder {
  /** From this position on, people are read by this. */
  readonly open: (first: number, read: (at: number) => Row) => void;
  readonly read: (at: number) => Row;
  /**
   * Positions come in ascending order. A hash of 0 and a birth that is no day compare with nobody. `more`: the hashes of further
   * numbers in the cell of the first.
   */
  readonly isCandidate: (
    at: number,
    identity: number,
    name: number,
    birth: number,
    more?: readonly number[],
  ) => boolean;
  /** Says of a candidate that an earlier row has it; to be called of each, once and in order. */
  readonly report: (at: number) => void;
}

const NONE: readonly number[] = [];

export function createDuplicateFinder(capacity: number, issues: IssueList): DuplicateFinder {
  const byIdentity = createHashIndex(capacity);
  const byNameAndBirth = createHashIndex(capacity);
  const hasNumber = new Uint8Array(capacity);
  /** Numbers that stand beside another in their cell: few, and more than the index has room for. */
  const besides = new Map<number, number>();
  const check = createDuplicateCheck(issues);
  const sheets: { readonly first: number; readonly read: (at: number) => Row }[] = [];
  /** The earlier rows that a candidate is to be compared with. */
  const earlier = new Map<number, readonly number[]>();
  const known = new Set<number>();
  const read = (at: number): Row => {
    const sheet = sheets.filter(({ first }) => first <= at).at(-1);
    if (!sheet) throw new RangeError(`No person at ${String(at)}.`);
    return sheet.read(at);
  };
  const firstWithNumber = (hash: number, at: number): number => {
    const first = byIdentity.firstWith(hash, at);
    return first >= 0 || besides.size === 0 ? first : (besides.get(hash) ?? -1);
  };
  const firstBeside = (hash: number, at: number): number => {
    const first = firstWithNumber(hash, NOWHERE);
    if (first < 0) besides.set(hash, at);
    return first;
  };
  const tell = (at: number): void => {
    if (known.has(at)) return;
    known.add(at);
    const { person, place } = read(at);
    check(person, place);
  };
  return {
    open: (first, readRow) => sheets.push({ first, read: readRow }),
    read,
    isCandidate: (at, identity, name, birth, more) => {
      const sameNumber = identity === 0 ? -1 : firstWithNumber(identity, at);
      const besideSame = more?.map((hash) => firstBeside(hash, at)).filter((first) => first >= 0) ?? NONE;
      const sameBirth = birth <= 0 ? -1 : byNameAndBirth.firstWith(hashWithDay(name, birth), at);
      if (identity !== 0) hasNumber[at] = 1;
      if (sameNumber < 0 && sameBirth < 0 && besideSame.length === 0) return false;
      // Two numbers that differ are two people, whatever their name and birth.
      if (sameNumber < 0 && besideSame.length === 0 && identity !== 0 && hasNumber[sameBirth] === 1) return false;
      earlier.set(
        at,
        [sameNumber, sameBirth, ...besideSame].filter((first) => first >= 0).sort((a, b) => a - b),
      );
      return true;
    },
    report: (at) => {
      const first = earlier.get(at);
      if (!first) return;
      earlier.delete(at);
      // The first of their kind: of these alone the check has nothing to say.
      for (const one of first) tell(one);
      tell(at);
    },
  };
}
