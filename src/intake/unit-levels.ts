// Which unit stands above which where no column says it: numbering does ("I Đảng bộ xã Một" above "1 Chi bộ …"). Said of each
// such unit, so that nobody is surprised.

import { cellText, isBlank } from "./cell-text";
import { GroupRows, withoutOrdinal, type RowStyle } from "./group-rows";
import type { IssueList } from "./issue-list";
import { addressIn, type SheetLayout } from "./sheet-layout";

export interface UnitLevels {
  /** The name of a unit without the numeral by which it heads others. */
  readonly nameOf: (row: number, name: string) => string;
  /** The row of the unit above that of the row; null at the top. To be asked from the top down. */
  readonly parentOf: (row: number) => number | null;
  readonly finish: () => void;
}

interface Level {
  readonly style: RowStyle;
  /** Null of what is no unit: a group. */
  readonly head: Head | null;
}
interface Head {
  readonly row: number;
  readonly name: string;
  below: number;
}

export function createUnitLevels(
  layout: SheetLayout,
  isReferred: (text: string) => boolean,
  issues: IssueList,
): UnitLevels {
  const { grid, columns, firstDataRow } = layout;
  const parentColumn = columns.get("unit.parent");
  // Where units are only codes, none heads others.
  const nameColumn = columns.get("unit.name") ?? -1;
  const groups = new GroupRows(layout, nameColumn, isReferred);
  const nameOf = (row: number): string => withoutOrdinal(cellText(grid.values[row]?.[nameColumn]));
  const saysParents =
    parentColumn !== undefined && grid.values.slice(firstDataRow).some((values) => !isBlank(values[parentColumn]));
  const heads: Head[] = [];
  let levels: readonly Level[] = [];
  let seen = firstDataRow;
  const above = (style: RowStyle): readonly Level[] => {
    const same = levels.findIndex((level) => level.style === style);
    return same < 0 ? levels : levels.slice(0, same);
  };
  const see = (row: number): void => {
    const style = groups.styleOf(row);
    if (style === "other") return;
    const head = groups.isHead(row) ? { row, name: nameOf(row), below: 0 } : null;
    if (head) heads.push(head);
    levels = [...above(style), { style, head }];
  };
  return {
    nameOf: (row, name) => (groups.isHead(row) ? withoutOrdinal(name) : name),
    parentOf: (row) => {
      if (saysParents) return null;
      for (; seen < row; seen += 1) see(seen);
      const head = above(groups.styleOf(row))
        .flatMap((level) => level.head ?? [])
        .at(-1);
      if (!head) return null;
      head.below += 1;
      return head.row;
    },
    finish: () => {
      for (const { row, name, below } of heads) {
        if (below === 0) continue;
        const place = { sheet: grid.sheet, cell: addressIn(grid, row, nameColumn) };
        issues.add("unit/heads-numbered", "note", place, { name, count: below });
      }
    },
  };
}
