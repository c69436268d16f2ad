// Positions are found by the hash of their key, the first of equal ones, however full the index and wherever hashes meet.

import { addHashes, createHashIndex, firstWith, hashWithDay, NO_KEY, NOWHERE } from "../../src/intake/duplicate-screen";

it("finds the first position with a hash, and adds those that are new", () => {
  const index = createHashIndex(4);
  expect([7, 9, 9, 7].map((hash, at) => firstWith(index, hash, at))).toEqual([-1, -1, 1, 0]);
  expect([7, 9, 8].map((hash) => firstWith(index, hash, NOWHERE))).toEqual([0, 1, -1]);
  expect(firstWith(index, 8, 2)).toBe(-1);
});

it("tells hashes apart that begin at the same slot", () => {
  const index = createHashIndex(4);
  const hashes = [1, 17, 33, 17];
  expect(hashes.map((hash, at) => firstWith(index, hash, at))).toEqual([-1, -1, -1, 1]);
});

it("tells hashes apart that differ in their first bits alone, whatever stands between them and their slot", () => {
  const found: number[] = [];
  for (let before = 0x100; before < 0x140; before += 1) {
    for (let bits = 1; bits < 16; bits += 1) {
      const index = createHashIndex(4);
      found.push(...[before, 5, 5 | (bits << 28)].map((hash, at) => firstWith(index, hash, at)));
    }
  }
  expect(new Set(found)).toEqual(new Set([-1]));
});

it("holds as many positions as it was made for", () => {
  const index = createHashIndex(40);
  const hashes = Array.from({ length: 40 }, (_, at) => at * 16 + 1);
  expect(hashes.map((hash, at) => firstWith(index, hash, at))).toEqual(hashes.map(() => -1));
  expect(hashes.map((hash) => firstWith(index, hash, NOWHERE))).toEqual([...hashes.keys()]);
});

it("adds a run of positions, but for those without a key", () => {
  const index = createHashIndex(6);
  const found = new Int32Array(3);
  expect(addHashes(index, Int32Array.of(5, NO_KEY, 5), found, 0, 3)).toBe(true);
  expect([...found]).toEqual([-1, -1, 0]);
  expect(addHashes(index, Int32Array.of(NO_KEY, 6, 5), found, 3, 3)).toBe(true);
  expect([...found]).toEqual([-1, -1, 0]);
  expect(firstWith(index, 6, NOWHERE)).toBe(4);
  expect(addHashes(createHashIndex(2), Int32Array.of(5, 6), found, 0, 2)).toBe(false);
});

it("mixes the day of birth into the hash of a name", () => {
  expect(hashWithDay(5, 33_000)).toBe(hashWithDay(5, 33_000));
  expect(new Set([hashWithDay(5, 33_000), hashWithDay(5, 33_001), hashWithDay(6, 33_000)]).size).toBe(3);
});
