// A sheet typed in a font before Unicode is read as what its reader sees. Decided by the top of the sheet, so that no cell is
// converted that only happens to look like it; single cells further down are left to checks/text-checks.ts.

import type { Grid } from "../model/grid";
import { createLegacyCheck } from "./checks/check-legacy";
import type { IssueList } from "./issue-list";
import { convertLegacy, detectLegacy, type LegacyEncoding } from "./legacy-text";
import { addressIn } from "./sheet-layout";

const SEARCHED_ROWS = 100;
/** Letters of Vietnamese that only Unicode has. */
const UNICODE = /[\u0110-\u0111\u01A0-\u01B0\u1EA0-\u1EF9]/u;

export function readLegacy(grid: Grid, issues: IssueList): Grid {
  const encoding = sheetEncoding(grid);
  if (encoding === null) return grid;
  const check = createLegacyCheck(true, issues);
  const values = grid.values.map((row, at) =>
    row.map((value, column) => {
      if (typeof value !== "string") return value;
      const text = convertLegacy(value, encoding);
      if (text === value) return value;
      check.see(encoding, () => ({ sheet: grid.sheet, cell: addressIn(grid, at, column) }));
      return text;
    }),
  );
  check.finish();
  return { ...grid, values };
}

/** The encoding that more cells show than the other one or Unicode. */
export function sheetEncoding({ values }: Grid): LegacyEncoding | null {
  const seen = { tcvn3: 0, vni: 0, unicode: 0 };
  for (const row of values.slice(0, SEARCHED_ROWS)) {
    for (const value of row) {
      if (typeof value !== "string") continue;
      const legacy = UNICODE.test(value) ? "unicode" : detectLegacy(value);
      if (legacy !== null) seen[legacy] += 1;
    }
  }
  const encoding = seen.tcvn3 >= seen.vni ? "tcvn3" : "vni";
  return seen[encoding] > seen.unicode ? encoding : null;
}
