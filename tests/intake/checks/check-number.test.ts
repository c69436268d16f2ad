import type { CellValue } from "../../../src/model/grid";
import { testCheck, units, type Book } from "./test-check";

const members = (value: CellValue): Book =>
  units([{ "Tên đơn vị": "Một", "Trực thuộc": "", "Số đảng viên": value, "Kế hoạch 2025": 1 }]);

testCheck("unit/not-a-number", {
  positive: [["words", members("nhiều"), "warning Đơn vị!C2", { text: "nhiều", column: "unit.members" }]],
  negative: [
    ["a number", members(20)],
    ["a number as text", members("1.797")],
    ["a blank", members("")],
    ["how one writes that there is none", members("x")],
    ["the same at length", members("---")],
  ],
  boundary: [
    ["0", members(0)],
    ["-1", members(-1), "warning Đơn vị!C2"],
    ["two points that make no number", members("1.79.7"), "warning Đơn vị!C2"],
  ],
});
