// Who is compared with whom: people with the hash of an earlier number, or of an earlier name and birth.

import { ODD_DATES, ODD_PERSON } from "../../src/intake/column-readers";
import { createDuplicateFinder, createKeyHashes } from "../../src/intake/find-duplicates";
import { ALL_KINDS, FULL_KIND } from "../../src/intake/identity-number";
import { createIssueList } from "../../src/intake/issue-list";

const OLD_KIND = ALL_KINDS - FULL_KIND;

interface Hashes {
  readonly name?: number;
  readonly birth?: number;
  readonly number?: number;
  /** Bits of what kinds of numbers there are; of twelve digits where none is given. */
  readonly kinds?: number;
  /** Of further numbers in the cell. */
  readonly beside?: readonly number[];
}

/** For each run of people whether each of them is to be compared with an earlier one. */
function screen(...runs: readonly (readonly Hashes[])[]): boolean[][] {
  const people = runs.flat();
  const finder = createDuplicateFinder(people.length, createIssueList());
  const births = Int32Array.from(people, ({ birth }) => birth ?? 0);
  let first = 0;
  return runs.map((run) => {
    const at = first;
    first += run.length;
    const hashes = createKeyHashes(run.length);
    for (const [each, { name = 0, number = 0, kinds = number === 0 ? 0 : FULL_KIND, beside }] of run.entries()) {
      hashes.name[each] = name;
      hashes.identity[each] = number;
      hashes.kinds[each] = kinds;
      if (beside) hashes.beside.set(at + each, beside);
    }
    const odd = new Uint8Array(run.length).fill(ODD_DATES);
    finder.screen({ values: [], rows: new Int32Array(run.length), odd, count: run.length, first: at }, hashes, births);
    return [...odd].map((one) => one === (ODD_DATES | ODD_PERSON));
  });
}

const AN = { name: 1, birth: 33_000 };
const BINH = { name: 2, birth: 34_000 };
const NOBODY = {};

it.each<[string, Hashes[], boolean[]]>([
  ["one name and birth", [BINH, AN, AN], [false, false, true]],
  ["one name born on two days", [AN, { ...AN, birth: 33_001 }], [false, false]],
  ["two names born on one day", [AN, { ...AN, name: 2 }], [false, false]],
  ["one name and year of birth", [{ ...AN, birth: -1990 }, { ...AN, birth: -1990 }], [false, false]], // prettier-ignore
  ["one name of unknown birth", [{ name: 1 }, { name: 1 }], [false, false]],
  ["one number", [BINH, { ...AN, number: 5 }, { number: 5 }], [false, false, true]],
  ["one number, name and birth", [{ ...AN, number: 5 }, { ...AN, number: 5 }], [false, true]], // prettier-ignore
  ["two numbers of one name and birth", [{ ...AN, number: 5 }, { ...AN, number: 6 }], [false, false]], // prettier-ignore
  ["a number of twelve digits and one of nine", [{ ...AN, number: 5 }, { ...AN, number: 6, kinds: OLD_KIND }], [false, true]], // prettier-ignore
  ["two numbers of nine digits", [{ ...AN, number: 5, kinds: OLD_KIND }, { ...AN, number: 6, kinds: OLD_KIND }], [false, false]], // prettier-ignore
  ["a number beside another of its kind", [{ ...AN, number: 5, kinds: ALL_KINDS }, { ...AN, number: 6 }], [false, false]], // prettier-ignore
  [
    "a number that is out of order",
    [
      { ...AN, number: 5 },
      { ...AN, number: 6, kinds: 0 },
    ],
    [false, true],
  ],
  ["one name and birth, once with a number", [{ ...AN, number: 5 }, AN], [false, true]],
  ["one name and birth, later with a number", [AN, { ...AN, number: 5 }], [false, true]],
  ["nobody who has a key", [NOBODY, NOBODY], [false, false]],
  ["nobody who has a key above a cell of two numbers", [NOBODY, NOBODY, { number: 5, beside: [6] }], [false, false, false]], // prettier-ignore
  ["the number beside another, above", [{ number: 5, beside: [6] }, { number: 6 }], [false, true]],
  ["the number beside another, below", [{ number: 6 }, { number: 5, beside: [6] }], [false, true]],
  ["the number beside another, twice", [{ number: 5, beside: [6] }, { number: 7, beside: [8, 6] }, { number: 8 }], [false, true, true]], // prettier-ignore
  ["one name and birth with two numbers, and one beside them", [{ ...AN, number: 6 }, { ...AN, number: 5, beside: [6] }], [false, true]], // prettier-ignore
  ["two numbers of one name and birth beside others", [{ ...AN, number: 5, beside: [6] }, { ...AN, number: 7, beside: [8] }], [false, false]], // prettier-ignore
  [
    "the number of the first of all, and the name and birth of one with another",
    [
      { ...AN, number: 5 },
      { name: 3, birth: 35_000 },
      { ...BINH, number: 6 },
      { ...BINH, number: 5 },
    ],
    [false, false, false, true],
  ],
  [
    "the number beside another, and the name and birth of one with another",
    [
      { number: 7, beside: [8] },
      { name: 3, birth: 35_000 },
      { ...BINH, number: 6 },
      { ...BINH, number: 5, beside: [8] },
    ],
    [false, false, false, true],
  ],
])("compares with those above: %s", (_, people, expected) => {
  expect(screen(people)).toEqual([expected]);
});

it("compares with the people of earlier runs", () => {
  const [one, other] = [{ ...AN, number: 5 }, { ...BINH, number: 6 }]; // prettier-ignore
  expect(screen([one, other], [NOBODY, other, { ...BINH, number: 7 }, AN])[1]).toEqual([false, true, false, true]);
  expect(screen([{ number: 5, beside: [6] }], [{ number: 7 }, { number: 6 }], [{ number: 7 }])).toEqual([[false], [false, true], [true]]); // prettier-ignore
});

it("names the first of several in the order of their rows", () => {
  const issues = createIssueList();
  const finder = createDuplicateFinder(4, issues);
  const numbers = ["001090000011", "001090000012", "001090000012", ""];
  const read: number[] = [];
  finder.open(0, (at) => {
    read.push(at);
    const person = { name: "Lê An", birth: { day: AN.birth }, identity: numbers[at] ?? "", unit: null };
    return { person, place: { sheet: "Kết nạp", cell: `A${String(at + 2)}` } };
  });
  const hashes = {
    name: Int32Array.of(1, 1, 1, 1),
    identity: Int32Array.of(5, 6, 6, 0),
    kinds: Uint8Array.of(2, 2, 2, 0),
    beside: new Map(),
  };
  const run = { values: [], rows: new Int32Array(4), odd: new Uint8Array(4), count: 4, first: 0 };
  finder.screen(run, hashes, Int32Array.of(AN.birth, AN.birth, AN.birth, AN.birth));
  for (let at = 0; at < 4; at += 1) finder.report(at);
  const said = issues.items.map(({ cell, parameters }) => [cell, "firstCell" in parameters && parameters.firstCell]);
  expect(said).toEqual([["A4", "A3"], ["A5", "A2"]]); // prettier-ignore
  expect(read).toEqual([0, 1, 2, 3]);
});

it("reads each person by the sheet where it stands", () => {
  const finder = createDuplicateFinder(4, createIssueList());
  const nobody = { name: "", birth: null, identity: "", unit: null };
  for (const [first, sheet] of [
    [0, "Quý I"],
    [2, "Quý II"],
  ] as const) {
    // prettier-ignore
    finder.open(first, (at) => ({ person: nobody, place: { sheet, cell: String(at) } }));
  }
  expect([0, 1, 2, 3].map((at) => finder.read(at).place.sheet)).toEqual(["Quý I", "Quý I", "Quý II", "Quý II"]);
});
