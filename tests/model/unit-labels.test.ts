import { unitLabels } from "../../src/model/unit-labels";
import type { Unit } from "../../src/model/unit";

const unit = (index: number, name: string, parent: number | null): Unit => ({ index, name, parent }) as Unit;

it("names the unit above of those that share a name, and of no other", () => {
  const units = [
    unit(0, "Đảng bộ xã Đông", null),
    unit(1, "Chi bộ 1", 0),
    unit(2, "Chi bộ 1", 4),
    unit(3, "Chi bộ 2", 0),
  ];
  expect(unitLabels([...units, unit(4, "Chi bộ 1", null)])).toEqual([
    "Đảng bộ xã Đông",
    "Chi bộ 1 (Đảng bộ xã Đông)",
    "Chi bộ 1 (Chi bộ 1)",
    "Chi bộ 2",
    "Chi bộ 1",
  ]);
});
