// Finds people who stand in two rows: hashes tell which rows may be the same person (duplicate-screen.ts), and only those are
// given to the check that decides (checks/check-duplicates.ts), each after the first row with the same hash.

import { NO_DAY } from "../model/admission-columns";
import { createDuplicateCheck, type Person } from "./checks/check-duplicates";
import { ROWS_A_RUN, type RowsRun } from "./column-readers";
import {
  addHashes,
  createHashIndex,
  firstWith,
  hashWithDay,
  NO_KEY,
  NOWHERE,
  type HashIndex,
} from "./duplicate-screen";
import type { IssueList, Place } from "./issue-list";

interface Row {
  readonly person: Person;
  readonly place: Place;
}

/** By row of a run; 0: there is no number. */
export interface KeyHashes {
  readonly name: Int32Array;
  readonly identity: Int32Array;
  /** By position: the further numbers of the few cells that hold several. */
  readonly beside: Map<number, readonly number[]>;
}

export interface DuplicateFinder {
  /** From this position on, people are read by this. */
  readonly open: (first: number, read: (at: number) => Row) => void;
  readonly read: (at: number) => Row;
  /**
   * Marks as odd who of the next run may stand above already. A birth that is no day compares with nobody; `births` is the
   * whole column.
   */
  readonly screen: (run: RowsRun, hashes: KeyHashes, births: Int32Array) => void;
  /** Says of a candidate that an earlier row has it; to be called of each, once and in order. */
  readonly report: (at: number) => void;
  /** Asks about somebody whose birth is known by its year: these are few and not screened. To be called in order. */
  readonly reportYear: (at: number) => void;
}

export function createDuplicateFinder(capacity: number, issues: IssueList): DuplicateFinder {
  const rowsARun = Math.min(capacity, ROWS_A_RUN);
  const screen: Screen = {
    byIdentity: createHashIndex(capacity),
    byNameAndBirth: createHashIndex(capacity),
    hasNumber: new Uint8Array(capacity),
    nameAndBirth: new Int32Array(rowsARun),
    sameNumbers: new Int32Array(rowsARun),
    sameBirths: new Int32Array(rowsARun),
    besides: new Map(),
    earlier: new Map(),
  };
  const check = createDuplicateCheck(issues);
  const sheets: { readonly first: number; readonly read: (at: number) => Row }[] = [];
  const known = new Set<number>();
  const read = (at: number): Row => {
    const sheet = sheets.filter(({ first }) => first <= at).at(-1);
    if (!sheet) throw new RangeError(`No person at ${String(at)}.`);
    return sheet.read(at);
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
    screen: (run, hashes, births) => {
      screenRun(run, hashes, births, screen);
    },
    report: (at) => {
      const first = screen.earlier.get(at);
      if (!first) return;
      screen.earlier.delete(at);
      // The first of their kind: of these alone the check has nothing to say.
      for (const one of first) tell(one);
      tell(at);
    },
    reportYear: tell,
  };
}

interface Screen {
  readonly byIdentity: HashIndex;
  readonly byNameAndBirth: HashIndex;
  /** By position. */
  readonly hasNumber: Uint8Array;
  /** By row of a run: the hash of name and birth, and the first position with the same number or the same name and birth. */
  readonly nameAndBirth: Int32Array;
  readonly sameNumbers: Int32Array;
  readonly sameBirths: Int32Array;
  /** Numbers that stand beside another in their cell: few, and more than the index has room for. */
  readonly besides: Map<number, number>;
  /** The earlier rows that a candidate is to be compared with. */
  readonly earlier: Map<number, readonly number[]>;
}

function screenRun(
  { odd, first, count }: RowsRun,
  { identity, name, beside }: KeyHashes,
  births: Int32Array,
  screen: Screen,
): void {
  const { byIdentity, byNameAndBirth, hasNumber, nameAndBirth, sameNumbers, sameBirths, earlier } = screen;
  for (let each = 0; each < count; each += 1) {
    const day = births[first + each] ?? NO_DAY;
    nameAndBirth[each] = day <= NO_DAY ? NO_KEY : hashWithDay(name[each] ?? 0, day);
    if (identity[each] !== NO_KEY) hasNumber[first + each] = 1;
  }
  const areSingle = beside.size === 0 && screen.besides.size === 0;
  if (areSingle) addHashes(byIdentity, identity, sameNumbers, first, count);
  addHashes(byNameAndBirth, nameAndBirth, sameBirths, first, count);
  for (let each = 0; each < count; each += 1) {
    const at = first + each;
    if (!areSingle) sameNumbers[each] = firstWithNumber(screen, identity[each] ?? NO_KEY, at);
    const besideSame = areSingle ? NONE : allBeside(screen, beside.get(at) ?? NONE, at);
    const [sameNumber, sameBirth] = [sameNumbers[each] ?? -1, sameBirths[each] ?? -1];
    if (sameNumber < 0 && sameBirth < 0 && besideSame.length === 0) continue;
    // Two numbers that differ are two people, whatever their name and birth.
    const differ = sameNumber < 0 && besideSame.length === 0 && hasNumber[at] === 1 && hasNumber[sameBirth] === 1;
    if (differ) continue;
    odd[each] = 1;
    const firsts = [sameNumber, sameBirth, ...besideSame].filter((one) => one >= 0);
    earlier.set(
      at,
      firsts.sort((a, b) => a - b),
    );
  }
}

const NONE: readonly number[] = [];

function firstWithNumber({ byIdentity, besides }: Screen, hash: number, at: number): number {
  if (hash === NO_KEY) return -1;
  const first = firstWith(byIdentity, hash, at);
  return first >= 0 ? first : (besides.get(hash) ?? -1);
}

/** Of the further numbers of a cell: the first rows that have them. */
function allBeside(screen: Screen, hashes: readonly number[], at: number): readonly number[] {
  return hashes.flatMap((hash) => {
    const first = firstWithNumber(screen, hash, NOWHERE);
    if (first >= 0) return [first];
    screen.besides.set(hash, at);
    return [];
  });
}
