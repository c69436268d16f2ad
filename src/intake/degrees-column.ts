// "Trình độ" heads schooling in one office and degrees in another: what stands below it tells.

import type { Grid } from "../model/grid";
import { isErrorValue } from "./cell-text";
import { OPEN_SCHOOLING } from "./code-lists/admission-headings";
import { foldText, withoutMarks } from "./fold";
import { normaliseHeading } from "./headings";
import { highestLevel } from "./levels";
import { educationText } from "./read-cells";
import type { Heading } from "./sheet-layout";

const OPEN_HEADINGS: ReadonlySet<string> = new Set(OPEN_SCHOOLING.map((text) => withoutMarks(normaliseHeading(text))));
const SAMPLED_ROWS = 200;

/** Whether a column under such a heading names degrees, and nowhere in its first rows how long somebody went to school. */
export function holdsDegrees({ values }: Grid, firstDataRow: number, { texts, column }: Heading): boolean {
  if (!texts.some((text) => OPEN_HEADINGS.has(withoutMarks(normaliseHeading(text))))) return false;
  let degrees = 0;
  for (const row of values.slice(firstDataRow, firstDataRow + SAMPLED_ROWS)) {
    const value = row[column] ?? "";
    const text = isErrorValue(value) ? "" : foldText(educationText(value));
    if (highestLevel("education", text) !== null) return false;
    if (highestLevel("qualification", text) !== null) degrees += 1;
  }
  return degrees > 0;
}
