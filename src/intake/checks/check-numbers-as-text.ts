// Numbers stored as text ("1.797"): read as Vietnamese offices type them, and told once for each column. A note: the number is read,
// and cleaning mends it.

import type { CellValue } from "../../model/grid";
import type { ColumnId } from "../../model/issue";
import { cellText } from "../cell-text";
import type { IssueList, Place } from "../issue-list";

export interface NumbersAsTextCheck {
  /** A cell that was read as a number; `position` tells columns of one meaning apart. */
  see: (value: CellValue | undefined, position: number, column: ColumnId, place: () => Place) => void;
  finish: () => void;
}

export function createNumbersAsTextCheck(issues: IssueList): NumbersAsTextCheck {
  const columns = new Map<number, { column: ColumnId; first: Place; text: string; count: number }>();
  return {
    see: (value, position, column, place) => {
      if (typeof value !== "string") return;
      const seen = columns.get(position);
      if (seen) seen.count += 1;
      else columns.set(position, { column, first: place(), text: cellText(value), count: 1 });
    },
    finish: () => {
      for (const { column, first, text, count } of columns.values()) {
        issues.add("column/numbers-as-text", "note", first, { column, count, text });
      }
    },
  };
}
