// A cell that says what share something should have → a number from 0 to 1.

import type { CellValue } from "../model/grid";
import { foldText } from "./fold";
import { parseNumber } from "./parse-number";

const AT_LEAST = /^(?:từ|trên|tối thiểu|ít nhất|đạt|>=?|≥) ?|(?: trở lên)$/gu;
const NOTHING = /^[-/.…]*$/u;

/**
 * 65, 0.65, "65 %" and "từ 65% trở lên" are 0.65; null for a blank. Up to 1, a number without % is a share already, unless the
 * others of its column are percents.
 */
export function parseShare(value: CellValue | undefined, amongPercents = false): number | "unreadable" | null {
  const text = typeof value === "string" ? foldText(value).replace(AT_LEAST, "") : "";
  if (value === undefined || (typeof value === "string" && NOTHING.test(text))) return null;
  const percent = text.endsWith("%");
  const reading = parseNumber(typeof value === "string" ? text.replace(/ ?%$/u, "") : value);
  if (reading.kind !== "number") return "unreadable";
  // As it is written: 1.8 / 100 is more than 0.018, and who has 18 of 1,000 would miss the goal.
  const share = percent || amongPercents || reading.value > 1 ? Number(`${String(reading.value)}e-2`) : reading.value;
  return share >= 0 && share <= 1 ? share : "unreadable";
}

/** Whether one of them can only be meant as a percent, without saying so. */
export function arePercents(values: readonly (CellValue | undefined)[]): boolean {
  return values.some((value) => {
    const text = typeof value === "string" ? foldText(value).replace(AT_LEAST, "") : value;
    const reading = parseNumber(text);
    return reading.kind === "number" && reading.value > 1;
  });
}

/** Whether it is a number below 1 without the sign: 0.4 may be 40 % or 0.4 %. */
export function isFraction(value: CellValue | undefined): boolean {
  const text = typeof value === "string" ? foldText(value).replace(AT_LEAST, "") : value;
  const reading = parseNumber(text);
  return reading.kind === "number" && reading.value > 0 && reading.value < 1;
}
