import { testCheck, units, type Book, type Cells } from "./test-check";

/** A unit with two below it. */
const tree = (own: Cells, first: Cells, second: Cells): Book =>
  units([
    { "Tên đơn vị": "Đảng bộ xã", "Trực thuộc": "", "Kế hoạch 2025": 1, ...own },
    { "Tên đơn vị": "Chi bộ Một", "Trực thuộc": "Đảng bộ xã", ...first },
    { "Tên đơn vị": "Chi bộ Hai", "Trực thuộc": "Đảng bộ xã", ...second },
  ]);
const members = (own: number | string, first: number | string, second: number | string): Book =>
  tree({ "Số đảng viên": own }, { "Số đảng viên": first }, { "Số đảng viên": second });

testCheck("unit/children-exceed", {
  positive: [
    [
      "more members below",
      members(100, 60, 50),
      "warning Đơn vị!D2",
      { name: "Đảng bộ xã", column: "unit.members", own: 100, children: 110 },
    ],
    [
      "more typed admissions below",
      tree({ "Kết nạp 2024": 5 }, { "Kết nạp 2024": 4 }, { "Kết nạp 2024": 4 }),
      "warning Đơn vị!D2",
      { column: "unit.total", own: 5, children: 8 },
    ],
    [
      "more women below",
      tree({ "Đảng viên nữ": 1 }, { "Đảng viên nữ": 1 }, { "Đảng viên nữ": 1 }),
      "warning Đơn vị!D2",
    ],
  ],
  negative: [
    ["fewer below: not every unit is listed", members(100, 60, "")],
    ["no number above", members("", 60, 50)],
    ["nothing below", members(100, "", "")],
  ],
  boundary: [
    ["as many below", members(110, 60, 50)],
    ["one more below", members(109, 60, 50), "warning Đơn vị!D2"],
  ],
});
