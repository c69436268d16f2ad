// A grid is what excel/ hands to intake/: a rectangle of plain cell values and where it stood.
// It knows nothing of headings or meaning.

/** What Excel gives for a cell: "" for an empty one, an error as its text ("#N/A"), a date as its serial number. */
export type CellValue = string | number | boolean;

export interface Grid {
  /** Name of the sheet the grid was read from. */
  readonly sheet: string;
  /** Zero-based row and column of the top left value. */
  readonly row: number;
  readonly column: number;
  /** rows × columns, rectangular. */
  readonly values: readonly (readonly CellValue[])[];
  /** Name of the Excel table that fills the grid; absent for the used range of a sheet. */
  readonly table?: string;
  /** Zero-based sheet rows of the grid that are hidden or filtered out; absent where they were not asked for. */
  readonly hiddenRows?: readonly number[];
  /** Addresses of the numbers that Excel shows as days, among those that were asked for; absent where none were. */
  readonly days?: ReadonlySet<string>;
  /** The same of those that it shows with the sign %. */
  readonly percents?: ReadonlySet<string>;
  /** Days that were added to its dates, in a workbook that counts them from 1904. */
  readonly dayOffset?: number;
}

/** The A1 address of a zero-based row and column: (16, 2) → "C17". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** The letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based: "AA" → 26; −1 for "". */
export function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
