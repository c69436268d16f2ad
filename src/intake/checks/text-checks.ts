// Text that a reader does not see is wrong, one file for each kind. What is read rightly all the same is said once for each
// column.

import type { CellValue } from "../../model/grid";
import type { ColumnId } from "../../model/issue";
import { cellsOfRuns, createRowRuns, firstRow, type RowRuns, seeRow } from "../../model/row-runs";
import type { IssueList, Place } from "../issue-list";
import { detectLegacy } from "../legacy-text";
import { checkDecomposed } from "./check-decomposed";
import { checkFalseD } from "./check-false-d";
import { createLegacyCheck } from "./check-legacy";
import { checkLookAlike, mayLookAlike } from "./check-look-alike";
import { checkSpaces } from "./check-spaces";

export interface TextChecks {
  /** Rows come in order; `place` tells where in the column a row stands. */
  see: (id: ColumnId, value: CellValue, row: number, place: (row: number) => Place) => void;
  finish: () => void;
}

/** A kind of text that is counted by column. */
export interface CountedText {
  readonly code: "text/spaces" | "text/decomposed" | "text/false-d";
  readonly fits: (text: string) => boolean;
}

interface SeenText {
  readonly code: CountedText["code"];
  readonly column: ColumnId;
  readonly place: (row: number) => Place;
  readonly rows: RowRuns;
}

/** True for every text that one of the checks may find: most cells are settled by it. Every letter of Vietnamese is none of these. */
const SUSPECT =
  /^\s|\s$|\s\s|[\t\u00A0-\u00BF\u00D0\u00D7\u00DF\u00F0\u00F1\u00F7\u00FB\u00FC\u00FE\u00FF\u00C4-\u00C6\u00CB\u00CF\u00D1\u00D6\u00D8\u00DB\u00DC\u00DE\u00E4-\u00E6\u00EB\u00EF\u00F6\u00F8\u0189\u0256\u0300-\u036F\u0400-\u052F\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF\uFF01-\uFF5E]|\d[OoIl]|[OoIl]\d/u;

export function isSuspect(text: string): boolean {
  return SUSPECT.test(text);
}

/** Whether any of the checks speaks of a text, in some column at least. */
export function hasFault(text: string): boolean {
  if (!isSuspect(text)) return false;
  return detectLegacy(text) !== null || COUNTED.some(({ fits }) => fits(text)) || mayLookAlike(text);
}

const COUNTED: readonly CountedText[] = [checkSpaces, checkDecomposed, checkFalseD];

export function createTextChecks(issues: IssueList): TextChecks {
  const columns = new Map<string, SeenText>();
  const legacy = createLegacyCheck(false, issues);
  return {
    see: (column, value, row, place) => {
      if (typeof value !== "string" || !isSuspect(value)) return;
      const encoding = detectLegacy(value);
      if (encoding !== null) {
        legacy.see(encoding, () => place(row));
        return;
      }
      for (const { code, fits } of COUNTED) {
        if (!fits(value)) continue;
        let seen = columns.get(code + column);
        if (!seen) columns.set(code + column, (seen = { code, column, place, rows: createRowRuns() }));
        seeRow(seen.rows, row);
      }
      checkLookAlike(column, value, () => place(row), issues);
    },
    finish: () => {
      for (const { code, column, place, rows } of columns.values()) {
        issues.add(code, "note", place(firstRow(rows)), { column, count: rows.count }, cellsOfRuns(rows, place));
      }
      legacy.finish();
    },
  };
}
