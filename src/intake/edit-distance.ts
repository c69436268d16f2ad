// How many letters two keys differ by, and the nearest key of a list. A nearest key is only ever a suggestion.

/** Letters inserted, dropped, replaced or swapped with their neighbour; `limit + 1` when it is more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + cost);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(before, j - 2) + 1);
      current.push(best);
      smallest = Math.min(smallest, best);
    }
    if (smallest > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(at(previous, b.length), limit + 1);
}

/** The one key nearest to `key` within a fifth of its length (at least one letter); null when none or several are. */
export function nearestKey(key: string, keys: Iterable<string>): string | null {
  let limit = Math.max(1, Math.floor(key.length / 5));
  let nearest: string[] = [];
  const letters = lettersOf(key);
  for (const candidate of keys) {
    // Each letter that the other lacks takes a change of its own: most keys are told so, without comparing them letter by letter.
    if (bitsOf(letters & ~lettersOf(candidate)) > limit) continue;
    const distance = editDistance(key, candidate, limit);
    if (distance > limit) continue;
    if (distance < limit) nearest = [];
    limit = distance;
    nearest.push(candidate);
  }
  return nearest.length === 1 ? (nearest[0] ?? null) : null;
}

/** A bit for each letter that occurs; some share one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) letters |= 1 << (text.charCodeAt(index) & 31);
  return letters;
}

function bitsOf(letters: number): number {
  let count = 0;
  for (let left = letters; left !== 0; left &= left - 1) count += 1;
  return count;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
