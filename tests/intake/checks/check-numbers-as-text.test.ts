import { testCheck, units, type Book } from "./test-check";
import type { CellValue } from "../../../src/model/grid";

const members = (...values: CellValue[]): Book =>
  units(
    values.map((value, at) => ({
      "Tên đơn vị": `Đảng bộ số ${String(at)}`,
      "Số đảng viên": value,
      "Kế hoạch 2025": 1,
    })),
  );

testCheck("column/numbers-as-text", {
  positive: [
    ["a column once, with how many cells", members("1.797", "1 797"), "note Đơn vị!B2", { count: 2, text: "1.797" }],
    ["a plan", units([{ "Tên đơn vị": "Một", "Kế hoạch 2025": "12" }]), "note Đơn vị!B2", { column: "unit.plan" }],
  ],
  negative: [
    ["numbers", members(1797, 20)],
    ["a floor, which is text by nature", units([{ "Tên đơn vị": "Một", "Kế hoạch 2025": "từ 80 trở lên" }])],
    ["what is no number, which is told as such", members("nhiều")],
  ],
  boundary: [
    ["one text among numbers", members(5, "6"), "note Đơn vị!B3", { count: 1 }],
    ["a dash", members(5, "-")],
  ],
});
