// A written sheet's description without its contents, kept with the sheet as one text: what each row looks like, where it is
// frozen, its charts. With the contents read back it gives the sheet as it was, so that putting a sheet back is writing it.

import type { CellValue } from "../model/grid";
import { mapInSteps, type Stepwise } from "../model/progress";
import type { Sheet, SheetCell } from "../report/sheet";
import type { CellKeys } from "./cell-keys";
import type { WrittenRow } from "./written-rows";

/** What a cell is but for what it says and counts: rows of other units look the same. */
export type CellLook = Omit<SheetCell, "value" | "link" | "formula" | "figure" | "told">;

export interface SheetLook extends Omit<Sheet, "rows"> {
  readonly patterns: readonly (readonly (CellLook | null)[])[];
  readonly columnKeys: CellKeys["columns"];
  /** How it was parted into pages; absent: by a version that did not part it. */
  readonly print?: PrintLook;
}

export interface PrintLook {
  readonly pages: number | null;
  /** Keys of the rows that begin a page. */
  readonly breaks: readonly string[];
}

/** What tells one look from another. */
function lookText(cell: SheetCell | null): string {
  if (cell === null) return "";
  const {
    role,
    spills,
    spilled,
    before = "",
    after = "",
    byHand,
    columns = 1,
    rows = 1,
    indent = 0,
    own = "",
    columnKey = "",
  } = cell satisfies CellLook;
  return `${role} ${spills ? `${spills.rows}×${spills.columns}` : ""} ${spilled ? 1 : 0} ${byHand ? 1 : 0} ${before} ${after} ${columns} ${rows} ${indent} ${own} ${columnKey}`;
}

/** The patterns of a sheet's rows, and for each row which of them it has. */
export function* patternsOf({ rows: lines }: Pick<Sheet, "rows">): Stepwise<{
  patterns: SheetLook["patterns"];
  rows: readonly number[];
}> {
  const known = new Map<string, number>();
  const patterns: (CellLook | null)[][] = [];
  const rows = yield* mapInSteps(lines, "write", (cells) => {
    const text = cells.map(lookText).join("|");
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, patterns.length);
    return (
      patterns.push(
        cells.map((cell) => cell && without(cell, "value", "link", "formula", "figure", "told", "ifByHand")),
      ) - 1
    );
  });
  return { patterns, rows };
}

export function lookOf(
  sheet: Sheet,
  patterns: SheetLook["patterns"],
  columnKeys: CellKeys["columns"],
  print: PrintLook,
): string {
  const { notes, ...rest } = without(sheet, "rows");
  const kept = notes && { notes: { ...without(notes, "outside"), keys: [] } };
  const look: SheetLook = { ...rest, ...kept, patterns, columnKeys, print };
  return JSON.stringify(look);
}

export function without<T extends object, K extends keyof T & string>(whole: T, ...keys: readonly K[]): Omit<T, K> {
  const entries = Object.entries(whole).filter(([key]) => !keys.includes(key as K));
  return Object.fromEntries(entries) as Omit<T, K>;
}

/** null: there is none, or it can't be read. */
export function readLook(text: string | null): SheetLook | null {
  if (text === null) return null;
  try {
    const look = JSON.parse(text) as Partial<SheetLook> | null;
    return look?.patterns && look.columnKeys && look.columns ? (look as SheetLook) : null;
  } catch {
    return null;
  }
}

/** The sheet as it was written, with the contents given. */
export function sheetOfLook(
  look: SheetLook,
  written: readonly (WrittenRow | null)[],
  contents: readonly (readonly CellValue[])[],
): Sheet {
  const { patterns } = look;
  const width = look.columns.length;
  const rows = written.map((row, at) => {
    const pattern = row && patterns[row.pattern];
    return Array.from({ length: width }, (_, column): SheetCell | null => {
      const cell = pattern?.[column];
      return cell ? { ...cell, value: String(contents[at]?.[column] ?? "") } : null;
    });
  });
  return { ...without(look, "patterns", "columnKeys", "print"), rows };
}
