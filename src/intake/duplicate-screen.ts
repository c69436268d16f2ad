// Finds the rows that may be the same person twice, by hashes of the keys that checks/check-duplicates.ts compares: one pass,
// a few bytes a row and no text kept. Rows with equal keys have equal hashes, so none is missed; whether two rows with equal
// hashes are one person is for the check to say, which hears of those rows alone.

const EMPTY = 0;
/** One less than a position: a slot that is given it stays empty. */
export const NOWHERE = -1;

export interface HashIndex {
  /** The first position that was added with this hash, or −1 when there is none yet; NOWHERE is not added. */
  firstWith: (hash: number, at: number) => number;
}

/**
 * Open addressing; a slot holds a position and its hash side by side, so that a look at one costs one line of memory. At most
 * `capacity` positions are added, in ascending order.
 */
export function createHashIndex(capacity: number): HashIndex {
  let size = 16;
  while (size < capacity * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(2 * size);
  return {
    firstWith: (hash, at) => {
      let slot = (hash ^ (hash >>> 15)) & mask;
      for (let held = slots[2 * slot] ?? EMPTY; held !== EMPTY; held = slots[2 * slot] ?? EMPTY) {
        if (slots[2 * slot + 1] === hash) return held - 1;
        slot = (slot + 1) & mask;
      }
      slots[2 * slot] = at + 1;
      slots[2 * slot + 1] = hash;
      return -1;
    },
  };
}

/** Mixes a birth into the hash of a name. */
export function hashWithDay(hash: number, day: number): number {
  const mixed = Math.imul(hash ^ Math.imul(day, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
