// Text that a reader does not see is wrong: stray spaces, decomposed letters, a false Đ, letters that look alike. It is read
// rightly all the same, so the first three are said once for each column.

import type { CellValue } from "../../model/grid";
import type { ColumnId } from "../../model/issue";
import type { IssueList, Place } from "../issue-list";
import { detectLegacy, type LegacyEncoding } from "../legacy-text";

export interface TextCheck {
  see: (id: ColumnId, value: CellValue, place: () => Place) => void;
  finish: () => void;
}

/** True for every text that one of the patterns below may fit: most cells are settled by it. */
const SUSPECT =
  /^\s|\s$|\s\s|[\u00A0-\u00BF\u00D0\u00D7\u00DF\u00F0\u00F1\u00F7\u00FB-\u00FF\u00C4-\u00C6\u00CB\u00CF\u00D1\u00D6\u00DB\u00DC\u00E4-\u00E6\u00EB\u00EF\u00F6\u00F8\u0189\u0256\u0300-\u036F\u0400-\u052F\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF\uFF01-\uFF5E]|\d[OoIl]|[OoIl]\d/u;
const STRAY = /^\s|\s$| {2}|[\t\u00A0\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/u;
const FALSE_D = /[\u00D0\u00F0\u0189\u0256]/u;
const FOREIGN = /[\u0400-\u052F\uFF01-\uFF5E]/u;
/** The letters O and l where a date or a number is meant. */
const LETTER_IN_NUMBER = /^[\dOoIl./\- ]*$/u;

const NUMERIC: ReadonlySet<ColumnId> = new Set<ColumnId>([
  "unit.plan",
  "unit.total",
  "admission.birth",
  "admission.male",
  "admission.female",
  "admission.identity",
  "admission.resolution",
  "admission.decision",
  "admission.admitted",
  "admission.official",
  "admission.certificate",
]);

type Kind = "text/spaces" | "text/decomposed" | "text/false-d";

export function createTextCheck(issues: IssueList): TextCheck {
  const columns = new Map<string, { kind: Kind; id: ColumnId; first: Place; count: number }>();
  const legacy = new Map<LegacyEncoding, { first: Place; count: number }>();
  const count = (kind: Kind, id: ColumnId, place: () => Place): void => {
    const seen = columns.get(kind + id);
    if (seen) seen.count += 1;
    else columns.set(kind + id, { kind, id, first: place(), count: 1 });
  };
  return {
    see: (id, value, place) => {
      if (typeof value !== "string" || !SUSPECT.test(value)) return;
      const encoding = detectLegacy(value);
      if (encoding !== null) {
        const seen = legacy.get(encoding);
        if (seen) seen.count += 1;
        else legacy.set(encoding, { first: place(), count: 1 });
        return;
      }
      if (STRAY.test(value)) count("text/spaces", id, place);
      if (value !== value.normalize("NFC")) count("text/decomposed", id, place);
      if (FALSE_D.test(value)) count("text/false-d", id, place);
      const mixed = NUMERIC.has(id) && /\d/u.test(value) && /[OoIl]/u.test(value) && LETTER_IN_NUMBER.test(value);
      if (mixed || FOREIGN.test(value)) {
        issues.add("text/look-alike", "warning", place(), { column: id, text: value.trim() });
      }
    },
    finish: () => {
      for (const { kind, id, first, count: times } of columns.values()) {
        issues.add(kind, "note", first, { column: id, count: times });
      }
      for (const [encoding, { first, count: times }] of legacy) {
        issues.add("text/legacy", "warning", first, { encoding, count: times, read: false });
      }
    },
  };
}
