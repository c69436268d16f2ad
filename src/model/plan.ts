// A plan (kế hoạch, chỉ tiêu) of one unit for one period, as its cell says it.

export type Plan =
  /** "80" */
  | { readonly kind: "exact"; readonly value: number }
  /** "từ 80 trở lên", "trên 12.000": a floor. */
  | { readonly kind: "floor"; readonly value: number }
  /** "55 - 60": measured against its lower end. */
  | { readonly kind: "range"; readonly low: number; readonly high: number };

/** The number that achievement is measured against. */
export function planTarget(plan: Plan): number {
  return plan.kind === "range" ? plan.low : plan.value;
}
