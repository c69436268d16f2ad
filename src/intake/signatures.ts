// The signatures at the foot of a list, and the names below them: they are no rows of data. A row that says plainly that it
// is one, by a code or a number, is never taken for them.

import type { CellValue } from "../model/grid";
import { cellText, isBlank } from "./cell-text";
import { foldText } from "./fold";
import type { IssueList } from "./issue-list";
import { addressIn, type SheetLayout } from "./sheet-layout";

/** Whole words: "Ký túc xá Mễ Trì" is a unit. */
const SIGNATURE =
  /^(?:người lập|lập biểu|(?:phó )?trưởng ban|t\/m|tm\.|k\/t|kt\.|t\/l|tl\.|thủ trưởng|bí thư$|nơi nhận|ghi chú ?:|\(?(?:ấn định )?danh sách (?:này |trên )?(?:có|gồm)(?=[ :]+\d)|xác nhận(?= của|$)|\(?ký(?=\)|,|$| tên| ghi| và| rõ)|(?:.*[ ,])?ngày[ .\d…]+tháng[ .\d…]+năm)(?!\p{L})/u;
const CODE = /^\S+$/u;

/** Tells for each row in turn whether it belongs to the foot; `known`: the columns that are read. */
export function createSignatures(
  { grid, columns }: SheetLayout,
  { known, nameColumn }: { readonly known: readonly number[]; readonly nameColumn: number },
  issues: IssueList,
): (row: number, filled: number) => boolean {
  let seen = false;
  let noted = false;
  const codeColumn = columns.get("unit.code") ?? -1;
  const isNumber = (value: CellValue | undefined): boolean => typeof value === "number";
  const isData = (values: readonly CellValue[]): boolean =>
    values.slice(0, nameColumn).some(isNumber) ||
    known.some((column) => isNumber(values[column])) ||
    (codeColumn !== nameColumn && CODE.test(cellText(values[codeColumn])));
  return (row, filled) => {
    const values = grid.values[row] ?? [];
    if (filled > 2 || isData(values)) return false;
    const signs = (filled <= 1 ? values : [values[nameColumn]]).some(isSignature);
    seen ||= signs;
    // A list that goes on below, without codes and numbers, looks the same as the names of those who sign.
    if (seen && !signs && !noted && !isBlank(values[nameColumn])) {
      noted = true;
      const place = { sheet: grid.sheet, cell: addressIn(grid, row, nameColumn) };
      issues.add("row/below-signatures", "note", place, { text: cellText(values[nameColumn]) });
    }
    return seen;
  };
}

function isSignature(value: CellValue | undefined): boolean {
  return SIGNATURE.test(foldText(cellText(value)));
}
