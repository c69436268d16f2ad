// Finds people who stand in two rows: hashes tell which rows may be the same person (duplicate-screen.ts), and only those are
// given to the check that decides (checks/check-duplicates.ts), each after the first row with the same hash.

import { NO_DAY } from "../model/admission-columns";
import { createDuplicateCheck, type PlacedPerson } from "./checks/check-duplicates";
import { ODD_PERSON, ROWS_A_RUN, type RowsRun } from "./column-readers";
import {
  addHashes,
  createHashIndex,
  firstWith,
  hashWithDay,
  NO_KEY,
  NOWHERE,
  type HashIndex,
} from "./duplicate-screen";
import { ALL_KINDS } from "./identity-number";
import type { IssueList } from "./issue-list";
import { keepShape } from "./keep-shape";

/** By row of a run; 0: there is no number. */
export interface KeyHashes {
  readonly name: Int32Array;
  readonly identity: Int32Array;
  /** Of its numbers (identity-number.ts). */
  readonly kinds: Uint8Array;
  /** By position: the further numbers of the few cells that hold several. */
  readonly beside: Map<number, readonly number[]>;
}

export function createKeyHashes(rowsARun: number): KeyHashes {
  return {
    name: new Int32Array(rowsARun),
    identity: new Int32Array(rowsARun),
    kinds: new Uint8Array(rowsARun),
    beside: new Map(),
  };
}
keepShape(createKeyHashes(0));

export interface DuplicateFinder {
  /** From this position on, people are read by this. */
  readonly open: (first: number, read: (at: number) => PlacedPerson) => void;
  readonly read: (at: number) => PlacedPerson;
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
  const screen = createScreen(capacity);
  const check = createDuplicateCheck(issues);
  const sheets: { readonly first: number; readonly read: (at: number) => PlacedPerson }[] = [];
  const known = new Set<number>();
  const read = (at: number): PlacedPerson => {
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
  /** So many positions are in the index of names and births, which is asked only where numbers don't settle who is who. */
  named: number;
  /** What kinds of numbers everybody with a name and a birth has; once there is none, of everybody after them the names are asked. */
  commonKinds: number;
  /** By position. */
  readonly kinds: Uint8Array;
  /** By row of a run: the first position with the same number or the same name and birth. */
  readonly sameNumbers: Int32Array;
  readonly sameBirths: Int32Array;
  /** Numbers that stand beside another in their cell: few, and more than the index has room for. */
  readonly besides: Map<number, number>;
  /** The earlier rows that a candidate is to be compared with. */
  readonly earlier: Map<number, readonly number[]>;
}

function createScreen(capacity: number): Screen {
  const rowsARun = Math.min(capacity, ROWS_A_RUN);
  return {
    byIdentity: createHashIndex(capacity),
    byNameAndBirth: createHashIndex(capacity),
    named: 0,
    commonKinds: ALL_KINDS,
    kinds: new Uint8Array(capacity),
    sameNumbers: new Int32Array(rowsARun),
    sameBirths: new Int32Array(rowsARun),
    besides: new Map(),
    earlier: new Map(),
  };
}
keepShape(createScreen(0));

function screenRun(run: RowsRun, keys: KeyHashes, births: Int32Array, screen: Screen): void {
  const { first, count } = run;
  noteKeys(run, keys, births, screen);
  const areSingle = keys.beside.size === 0 && screen.besides.size === 0;
  const areSame = areSingle && addHashes(screen.byIdentity, keys.identity, screen.sameNumbers, first, count);
  // As long as everybody has a number of one kind, no name settles who is who.
  if (screen.commonKinds === 0) addNames(run, screen);
  else if (areSingle && !areSame) return;
  else screen.sameBirths.fill(NOWHERE, 0, count);
  findCandidates(run, keys, areSingle, screen);
}

/** With those of all runs before that were not asked for. */
function addNames({ first, count }: RowsRun, screen: Screen): void {
  const { byNameAndBirth, sameBirths } = screen;
  for (; screen.named < first; screen.named += 1) {
    const hash = byNameAndBirth.hashes[screen.named] ?? NO_KEY;
    if (hash !== NO_KEY) firstWith(byNameAndBirth, hash, screen.named);
  }
  addHashes(byNameAndBirth, byNameAndBirth.hashes.subarray(first, first + count), sameBirths, first, count);
  screen.named = first + count;
}

function noteKeys({ first, count }: RowsRun, { name, kinds }: KeyHashes, births: Int32Array, screen: Screen): void {
  const { byNameAndBirth } = screen;
  for (let each = 0; each < count; each += 1) {
    const at = first + each;
    const day = births[at] ?? NO_DAY;
    const key = day <= NO_DAY ? NO_KEY : hashWithDay(name[each] ?? 0, day);
    byNameAndBirth.hashes[at] = key;
    const kind = kinds[each] ?? 0;
    screen.kinds[at] = kind;
    if (key !== NO_KEY) screen.commonKinds &= kind;
  }
}

function findCandidates(
  { odd, first, count }: RowsRun,
  { identity, beside }: KeyHashes,
  areSingle: boolean,
  screen: Screen,
): void {
  const { kinds, sameNumbers, sameBirths, earlier } = screen;
  for (let each = 0; each < count; each += 1) {
    const at = first + each;
    if (!areSingle) sameNumbers[each] = firstWithNumber(screen, identity[each] ?? NO_KEY, at);
    const besideSame = areSingle ? NONE : allBeside(screen, beside.get(at) ?? NONE, at);
    const [sameNumber, sameBirth] = [sameNumbers[each] ?? -1, sameBirths[each] ?? -1];
    if (sameNumber < 0 && sameBirth < 0 && besideSame.length === 0) continue;
    // Two numbers of one kind that differ are two people, whatever their name and birth.
    const isOfKind = ((kinds[at] ?? 0) & (kinds[sameBirth] ?? 0)) !== 0;
    const differ = sameNumber < 0 && besideSame.length === 0 && isOfKind;
    if (differ) continue;
    odd[each] = (odd[each] ?? 0) | ODD_PERSON;
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
