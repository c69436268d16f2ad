// Finds the cells of a written sheet that no longer hold what the add-in wrote. Pure: it looks at what was read, and knows each
// such cell by the keys of its row and column.

import { HostError } from "../model/failure";
import { cellAddress, type CellValue } from "../model/grid";
import { mapInSteps, type Stepwise } from "../model/progress";
import type { OwnCellId } from "../report/sheet";
import { alignColumns } from "./align-columns";
import { insertedKey, isCarried } from "./carried-keys";
import { isFrozen, isSpilledInto, type FilledCells } from "./filled-cells";
import type { OwnState } from "./read-own-sheets";
import type { CellLook } from "./sheet-look";
import { digestsOfRead, EMPTY, readRow, type WrittenRow } from "./written-rows";

export interface FoundEdit {
  /** Zero-based, of the sheet as it stands. */
  readonly row: number;
  readonly column: number;
  readonly rowKey: string;
  readonly columnKey: string;
  /** What Excel gives for the cell; "" where the person emptied it. */
  readonly formula: CellValue;
  /** The digests that the formula may have. */
  readonly digests: readonly string[];
  /** The digest of what we wrote. */
  readonly was: string;
  /** The person kept this very content before. */
  readonly keptBefore: boolean;
  /** Stands in a row of what had no place any more: it goes along unasked. */
  readonly carried: boolean;
  /** The blank of the frame that it is. */
  readonly own: OwnCellId | null;
  readonly isNote: boolean;
}

/** @throws HostError "column-inserted" when the person put a column into the table. */
export function* findEdits(state: OwnState, freshColumns: readonly string[]): Stepwise<FoundEdit[]> {
  const { area, look, formulas, filled } = state;
  const written = formulas.map((row) => readRow(row.at(-1)));
  const width = area.columns - 1;
  const columns = alignColumns(formulas, written, width);
  const columnKeys = look?.columnKeys ?? freshColumns;
  const edits: FoundEdit[] = [];
  let above = "";
  yield* mapInSteps(formulas, "write", (row, at) => {
    const record = written[at] ?? null;
    above = record?.key ?? above;
    row.slice(0, width).forEach((formula, column) => {
      const place = columns[column] ?? null;
      const was = record === null || place === null ? EMPTY : (record.digests[place] ?? EMPTY);
      const digests = digestsOfRead(formula);
      if (isFilled(filled, area.row + at, area.column + column)) return;
      if (digests.includes(was) && !isTypedBack(record, column, digests, look)) return;
      if (place === null) {
        throw new HostError("column-inserted", "rewrite", state.name, cellAddress(area.row + at, area.column + column));
      }
      const cell = record && (look?.patterns[record.pattern]?.[place] ?? null);
      const found = describeEdit(record, place, digests, cell);
      // An emptied blank or note asks for nothing.
      if (formula === "" && (found.own !== null || found.isNote)) return;
      edits.push({
        row: area.row + at,
        column: area.column + column,
        rowKey: record?.key ?? insertedKey(above),
        columnKey: cell?.columnKey ?? columnKeys[place] ?? "",
        formula,
        digests,
        was,
        ...found,
      });
    });
  });
  return edits;
}

/** A blank of the frame that the person had filled holds our word again: it is their word by now. */
function isTypedBack(
  record: WrittenRow | null,
  column: number,
  digests: readonly string[],
  look: OwnState["look"],
): boolean {
  const kept = record?.kept.get(column);
  if (kept === undefined || digests.includes(kept)) return false;
  return look?.patterns[record?.pattern ?? -1]?.[column]?.own !== undefined;
}

/** By a formula of ours, even one that was frozen since. */
function isFilled(filled: FilledCells, row: number, column: number): boolean {
  return isSpilledInto(filled, row, column) || isFrozen(filled, row, column);
}

function describeEdit(
  record: WrittenRow | null,
  column: number,
  digests: readonly string[],
  look: CellLook | null,
): Pick<FoundEdit, "keptBefore" | "carried" | "own" | "isNote"> {
  const kept = record?.kept.get(column);
  return {
    keptBefore: kept !== undefined && digests.includes(kept),
    carried: record !== null && isCarried(record.key),
    own: look?.own ?? null,
    isNote: look?.role === "own-note",
  };
}
