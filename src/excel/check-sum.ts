// A short sum of what cells hold, by which a later look tells whether they hold it still. The digests beside the rows of our own
// sheets are another thing: those tell single cells.

import type { CellValue } from "../model/grid";

/** FNV-1a over the values as texts: a number that a cell for texts took as a text is the same. */
export function checkSum(values: readonly (readonly CellValue[])[]): string {
  let sum = 0x811c9dc5;
  for (const character of values.map((line) => line.map(String).join("\u001F")).join("\u001E")) {
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (sum >>> 0).toString(16);
}
