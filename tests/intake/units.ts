// Units with nothing but what a test needs.

import type { Unit } from "../../src/model/unit";

export function makeUnit(index: number, name: string, more: Partial<Unit> = {}): Unit {
  return {
    index,
    name,
    code: "",
    parent: null,
    children: [],
    kind: "",
    category: null,
    from: null,
    to: null,
    plans: new Map(),
    unreadPlans: new Set(),
    area: "",
    mergedInto: "",
    totals: new Map(),
    certificates: new Map(),
    classes: new Map(),
    stock: {},
    sheet: "Đơn vị",
    row: index + 2,
    ...more,
  };
}
