// Text of the fonts before Unicode, said once for each encoding: of a sheet that read-legacy.ts converted as a whole, or of
// single cells elsewhere.

import type { IssueList, Place } from "../issue-list";
import type { LegacyEncoding } from "../legacy-text";

export interface LegacyCheck {
  see: (encoding: LegacyEncoding, place: () => Place) => void;
  finish: () => void;
}

/** `read`: the text was converted before it was read. */
export function createLegacyCheck(read: boolean, issues: IssueList): LegacyCheck {
  const encodings = new Map<LegacyEncoding, { first: Place; count: number }>();
  return {
    see: (encoding, place) => {
      const seen = encodings.get(encoding);
      if (seen) seen.count += 1;
      else encodings.set(encoding, { first: place(), count: 1 });
    },
    finish: () => {
      for (const [encoding, { first, count }] of encodings) {
        issues.add("text/legacy", "warning", first, { encoding, count, read });
      }
    },
  };
}
