// "Trình độ" heads schooling in one office and degrees in another: what stands below it tells.

import type { Grid } from "../model/grid";
import { cellText } from "./cell-text";
import { classify } from "./classify";
import { OPEN_SCHOOLING } from "./code-lists/open-schooling";
import { withoutMarks } from "./fold";
import { normaliseHeading } from "./headings";
import type { Heading } from "./sheet-layout";

const SAMPLED_ROWS = 200;

/** Whether a column under such a heading names degrees, and nowhere in its first rows how long somebody went to school. */
export function holdsDegrees({ values }: Grid, firstDataRow: number, { texts, column }: Heading): boolean {
  if (!texts.some((text) => OPEN_SCHOOLING.has(withoutMarks(normaliseHeading(text))))) return false;
  const cells = values.slice(firstDataRow, firstDataRow + SAMPLED_ROWS).map((row) => row[column]);
  // 12 December stands for 12/12.
  const isSchool = cells.some((value) => typeof value === "number" || classify("education", cellText(value)) !== null);
  return !isSchool && cells.some((value) => classify("qualification", cellText(value)) !== null);
}
