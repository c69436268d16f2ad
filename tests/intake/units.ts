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
    from: null,
    to: null,
    plans: new Map(),
    sheet: "Đơn vị",
    row: index + 2,
    ...more,
  };
}
