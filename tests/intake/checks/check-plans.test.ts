import type { CellValue } from "../../../src/model/grid";
import { testCheck, units, type Book } from "./test-check";

const tree = (own: CellValue, ...below: CellValue[]): Book =>
  units([
    { "Mã đơn vị": "A", "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": own },
    ...below.map((plan, at) => ({
      "Mã đơn vị": `B${String(at)}`,
      "Tên đơn vị": `Chi bộ ${String(at)}`,
      "Trực thuộc": "A",
      "Kế hoạch 2025": plan,
    })),
  ]);

testCheck("plan/differs-from-children", {
  positive: [
    ["a plan unlike those below", tree(12, 4, 6), "warning Đơn vị!D2", { own: 12, children: 10, period: "2025" }],
    [
      "a plan unlike those two levels below",
      units([
        { "Mã đơn vị": "A", "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": 10 },
        { "Mã đơn vị": "B", "Tên đơn vị": "Hai", "Trực thuộc": "A", "Kế hoạch 2025": "" },
        { "Mã đơn vị": "C", "Tên đơn vị": "Ba", "Trực thuộc": "B", "Kế hoạch 2025": 7 },
      ]),
      "warning Đơn vị!D2",
      { own: 10, children: 7 },
    ],
    [
      "a plan unlike those below it at several levels",
      units([
        { "Mã đơn vị": "A", "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": 20 },
        { "Mã đơn vị": "B", "Tên đơn vị": "Hai", "Trực thuộc": "A", "Kế hoạch 2025": "" },
        { "Mã đơn vị": "C", "Tên đơn vị": "Ba", "Trực thuộc": "B", "Kế hoạch 2025": 3 },
        { "Mã đơn vị": "D", "Tên đơn vị": "Bốn", "Trực thuộc": "B", "Kế hoạch 2025": "" },
        { "Mã đơn vị": "E", "Tên đơn vị": "Năm", "Trực thuộc": "D", "Kế hoạch 2025": 5 },
      ]),
      "warning Đơn vị!D2",
      { own: 20, children: 8 },
    ],
    ["a plan unlike those below, of which the first is blank", tree(12, "", 4), "warning Đơn vị!D2", { children: 4 }],
    ["a plan unlike those below, of which the last is blank", tree(12, 4, ""), "warning Đơn vị!D2", { children: 4 }],
    [
      "a plan unlike those of the units above it in the list",
      units([
        { "Mã đơn vị": "B", "Tên đơn vị": "Hai", "Trực thuộc": "A", "Kế hoạch 2025": 4 },
        { "Mã đơn vị": "C", "Tên đơn vị": "Ba", "Trực thuộc": "A", "Kế hoạch 2025": 6 },
        { "Mã đơn vị": "A", "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": 12 },
      ]),
      "warning Đơn vị!D4",
      { own: 12, children: 10 },
    ],
  ],
  negative: [
    ["no plan above", tree("", 4, 6)],
    ["no plans below", tree(10, "", "")],
  ],
  boundary: [
    ["equal", tree(10, 4, 6)],
    ["one more", tree(11, 4, 6), "warning Đơn vị!D2"],
    ["one less", tree(9, 4, 6), "warning Đơn vị!D2"],
    ["a floor that the sum reaches", tree("từ 10 trở lên", 4, 6)],
    ["a floor that the sum misses", tree("từ 11 trở lên", 4, 6), "warning Đơn vị!D2"],
    ["a range that ends at the sum", tree("9-10", 4, 6)],
    ["a range that begins with the sum", tree("10-12", 4, 6)],
    ["a range that ends before it", tree("8-9", 4, 6), "warning Đơn vị!D2"],
    ["a range that begins after it", tree("11-12", 4, 6), "warning Đơn vị!D2"],
  ],
});
