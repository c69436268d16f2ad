// A plan cell → a plan: a number, a floor ("từ 80 trở lên"), a range ("55 - 60") or none.
// Blank is no plan; 0 is a plan of nobody.

import type { CellValue } from "../model/grid";
import type { Plan } from "../model/plan";
import { foldText } from "./fold";
import { parseDigits } from "./parse-number";

export type PlanReading =
  | { readonly kind: "none" }
  | { readonly kind: "plan"; readonly plan: Plan }
  | { readonly kind: "problem"; readonly code: "plan/not-a-number" | "plan/negative" | "plan/not-whole" };

const NONE: PlanReading = { kind: "none" };
/** How a person writes that no plan was given. */
const NO_PLAN = new Set(["", "-", "--", "/", "x", "không", "không có", "không giao", "chưa giao"]);
const COUNTED = "(?: ?(?:đảng viên(?: mới)?|đồng chí|đ[/.]?c|đ[/.]?v|đvm|người|quần chúng)\\.?)?";
const DIGITS = "(\\d+(?:[., ]\\d{3})*(?:[.,]\\d+)?)";
const FLOOR_BEFORE = new RegExp(
  `^(?:(?:từ )?(?:trên|hơn|tối thiểu|ít nhất|không dưới|không ít hơn)|≥|>=?) ?${DIGITS}${COUNTED}(?: trở lên)?$`,
  "u",
);
const FLOOR_AFTER = new RegExp(`^(?:từ )?${DIGITS}${COUNTED} ?(?:trở lên|\\+)${COUNTED}$`, "u");
const RANGE = new RegExp(`^(?:từ )?${DIGITS}${COUNTED} ?(?:-|đến|tới|~) ?${DIGITS}${COUNTED}$`, "u");
const EXACT = new RegExp(`^${DIGITS}${COUNTED}$`, "u");

export function parsePlan(value: CellValue | undefined): PlanReading {
  if (typeof value === "number") return exact(value);
  if (typeof value === "boolean") return problem("plan/not-a-number");
  const text = foldText(value ?? "").replace(/^[.… ]+$/u, "");
  if (NO_PLAN.has(text)) return NONE;
  const floor = FLOOR_BEFORE.exec(text) ?? FLOOR_AFTER.exec(text);
  if (floor) return whole([floor[1]], ([low = 0]) => ({ kind: "floor", value: low }));
  const range = RANGE.exec(text);
  if (range) {
    return whole([range[1], range[2]], ([low = 0, high = 0]) => (low > high ? null : { kind: "range", low, high }));
  }
  return exact(parseDigits(EXACT.exec(text)?.[1] ?? text.replace("- ", "-")) ?? Number.NaN);
}

/** Most plans are small: thousands of units share these. */
const SMALL: readonly PlanReading[] = Array.from({ length: 256 }, (_, value) => exactly(value));

function exactly(value: number): PlanReading {
  return { kind: "plan", plan: { kind: "exact", value } };
}

function exact(value: number): PlanReading {
  if (!Number.isFinite(value)) return problem("plan/not-a-number");
  if (value < 0) return problem("plan/negative");
  return SMALL[value] ?? (Number.isInteger(value) ? exactly(value) : problem("plan/not-whole"));
}

/** `make` gives null for a range that runs backwards. */
function whole(texts: readonly (string | undefined)[], make: (values: readonly number[]) => Plan | null): PlanReading {
  const values = texts.map((text) => parseDigits(text ?? ""));
  const numbers = values.filter((value) => value !== null);
  if (numbers.length < values.length) return problem("plan/not-a-number");
  if (!numbers.every(Number.isInteger)) return problem("plan/not-whole");
  const plan = make(numbers);
  return plan === null ? problem("plan/not-a-number") : { kind: "plan", plan };
}

function problem(code: "plan/not-a-number" | "plan/negative" | "plan/not-whole"): PlanReading {
  return { kind: "problem", code };
}
