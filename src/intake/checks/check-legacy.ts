// Text of the fonts before Unicode, said once for each encoding: of a sheet that read-legacy.ts converted as a whole, or of
// single cells elsewhere.

import { MOST_RANGES } from "../../model/issue";
import type { IssueList, Place } from "../issue-list";
import type { LegacyEncoding } from "../legacy-text";

export interface LegacyCheck {
  see: (encoding: LegacyEncoding, place: () => Place) => void;
  finish: () => void;
}

/** `read`: the text was converted before it was read. */
export function createLegacyCheck(read: boolean, issues: IssueList): LegacyCheck {
  const encodings = new Map<LegacyEncoding, { places: Place[]; count: number }>();
  return {
    see: (encoding, place) => {
      let seen = encodings.get(encoding);
      if (!seen) encodings.set(encoding, (seen = { places: [], count: 0 }));
      seen.count += 1;
      if (seen.places.length < MOST_RANGES) seen.places.push(place());
    },
    finish: () => {
      for (const [encoding, { places, count }] of encodings) {
        const [first] = places;
        const ranges = places.map(({ cell }) => cell);
        const cells = count > 1 ? { ranges, rest: count - ranges.length } : undefined;
        if (first) issues.add("text/legacy", "warning", first, { encoding, count, read }, cells);
      }
    },
  };
}
