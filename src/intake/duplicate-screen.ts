// Finds the rows that may be the same person twice, by hashes of the keys that checks/check-duplicates.ts compares: one pass,
// a few bytes a row and no text kept. Rows with equal keys have equal hashes, so none is missed; whether two rows with equal
// hashes are one person is for the check to say, which hears of those rows alone.

import { keepShape } from "./keep-shape";

const EMPTY = 0;
/** No position: what is given it is not added. */
export const NOWHERE = -1;

/** A hash that is equal to no other: of a row without the key. */
export const NO_KEY = 0;

/** Open addressing: the fewer bytes a slot has, the more of them stay near the processor. */
export interface HashIndex {
  /** A position, from 1 on, and above it as many bits of its hash as have room; at least twice as many slots as positions. */
  readonly slots: Int32Array;
  /** By position. */
  readonly hashes: Int32Array;
  /** So many bits a position has. */
  readonly bits: number;
}

/** At most `capacity` positions are added, in ascending order. */
export function createHashIndex(capacity: number): HashIndex {
  let bits = 4;
  while (2 ** bits < capacity * 2) bits += 1;
  return { slots: new Int32Array(2 ** bits), hashes: new Int32Array(capacity), bits };
}
keepShape(createHashIndex(0));

/**
 * Adds `count` positions from `first` on, each with the hash of its key; into `found` goes the first position that was added
 * with the same hash, −1 where there is none. Gives whether there is any.
 */
export function addHashes(
  index: HashIndex,
  hashes: Int32Array,
  found: Int32Array,
  first: number,
  count: number,
): boolean {
  let isAny = false;
  for (let each = 0; each < count; each += 1) {
    const hash = hashes[each] ?? NO_KEY;
    const same = hash === NO_KEY ? NOWHERE : firstWith(index, hash, first + each);
    found[each] = same;
    if (same !== NOWHERE) isAny = true;
  }
  return isAny;
}

/** The first position that was added with this hash; −1 when there is none yet, and the position is added but for NOWHERE. */
export function firstWith({ slots, hashes, bits }: HashIndex, hash: number, at: number): number {
  const mask = slots.length - 1;
  const above = hash << bits;
  let slot = Math.imul(hash, SPREAD) >>> (32 - bits);
  for (let held = slots[slot] ?? EMPTY; held !== EMPTY; held = slots[slot] ?? EMPTY) {
    // What stands in the slot settles nearly all: to look at the hash itself is a way through memory of its own.
    const position = held & mask;
    if (held - position === above && hashes[position - 1] === hash) return position - 1;
    slot = (slot + 1) & mask;
  }
  if (at !== NOWHERE) {
    slots[slot] = above | (at + 1);
    hashes[at] = hash;
  }
  return -1;
}

/** Numbers that follow one another come to lie far from one another. */
const SPREAD = 0x9e3779b1;

/** Mixes a birth into the hash of a name. */
export function hashWithDay(hash: number, day: number): number {
  const mixed = Math.imul(hash ^ Math.imul(day, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 13) || 1;
}
