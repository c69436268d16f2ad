// A bound that was set beforehand and what was measured: met or missed is computed, never written by hand.

import type { Table } from "./table";

export interface Goal {
  readonly what: string;
  readonly bound: { readonly atLeast: number } | { readonly atMost: number };
  readonly measured: number;
  readonly show: (value: number) => string;
}

export function isMet({ bound, measured }: Goal): boolean {
  return "atLeast" in bound ? measured >= bound.atLeast : measured <= bound.atMost;
}

export function goalTable(goals: readonly Goal[], note: string): Table {
  const missed = goals.filter((goal) => !isMet(goal)).length;
  return {
    title: "Goals and what was measured",
    notes: [
      note,
      missed === 0 ? "All met in this run." : `${String(missed)} of ${String(goals.length)} missed in this run.`,
    ],
    head: ["goal", "bound", "measured", ""],
    rows: goals.map((goal) => [
      goal.what,
      "atLeast" in goal.bound ? `≥ ${goal.show(goal.bound.atLeast)}` : `≤ ${goal.show(goal.bound.atMost)}`,
      goal.show(goal.measured),
      isMet(goal) ? "met" : "missed",
    ]),
  };
}
