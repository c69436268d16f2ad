// Takes apart what names a cell in a sentence: its sheet, its column and its row. How addresses are made stands in grid.ts.

/** A cell by the name of its sheet and its A1 address. */
export interface NamedCell {
  readonly sheet: string;
  readonly cell: string;
}

/** "Sheet!C17" or, on the sheet that speaks of it, "C17". */
export function splitPlace(place: string, sheet: string): NamedCell {
  const mark = place.lastIndexOf("!");
  return mark < 0 ? { sheet, cell: place } : { sheet: place.slice(0, mark), cell: place.slice(mark + 1) };
}

/** "C17" → "C". */
export function columnOf(cell: string): string {
  return cell.slice(0, startOfRow(cell));
}

/** "C17" → 17, the row as Excel shows it; 0 for "", a whole sheet. */
export function rowOf(cell: string): number {
  return Number(cell.slice(startOfRow(cell)));
}

/** Where the digits at the end begin. Asked of every finding, so without a pattern. */
function startOfRow(cell: string): number {
  let start = cell.length;
  while (isDigit(cell.charCodeAt(start - 1))) start -= 1;
  return start;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
