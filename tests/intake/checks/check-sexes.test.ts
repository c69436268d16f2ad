import { testCheck, units, type Book, type Cells } from "./test-check";

const of = (cells: Cells): Book =>
  units([
    {
      "Tên đơn vị": "Một",
      "Kế hoạch 2025": 1,
      "Số đảng viên": 250,
      "Đảng viên nam": 150,
      "Đảng viên nữ": 100,
      ...cells,
    },
  ]);

testCheck("unit/sexes-differ", {
  positive: [
    ["too few", of({ "Đảng viên nam": 100 }), "error Đơn vị!D2", { male: 100, female: 100, members: 250 }],
    ["too many", of({ "Đảng viên nam": 200 }), "error Đơn vị!D2"],
  ],
  negative: [
    ["no men typed", of({ "Đảng viên nam": "" })],
    ["no women typed", of({ "Đảng viên nữ": "" })],
    ["no members typed", of({ "Số đảng viên": "" })],
  ],
  boundary: [
    ["exactly all", of({})],
    ["one more", of({ "Đảng viên nữ": 101 }), "error Đơn vị!D2"],
    ["one less", of({ "Đảng viên nữ": 99 }), "error Đơn vị!D2"],
  ],
});
