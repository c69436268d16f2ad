import { testCheck, units, type Book, type Cells } from "./test-check";

const of = (cells: Cells): Book => units([{ "Tên đơn vị": "Một", "Kế hoạch 2025": 1, "Số đảng viên": 250, ...cells }]);

testCheck("unit/part-exceeds-members", {
  positive: [
    ["more women than members", of({ "Đảng viên nữ": 300 }), "error Đơn vị!D2", { part: 300, members: 250 }],
    ["more men than members", of({ "Đảng viên nam": 300 }), "error Đơn vị!D2", { column: "unit.male" }],
    ["more of a minority than members", of({ "Đảng viên DTTS": 300 }), "error Đơn vị!D2", { column: "unit.minority" }],
    [
      "more with a degree than members",
      of({ "Đảng viên đại học": 300 }),
      "error Đơn vị!D2",
      { column: "unit.university" },
    ],
  ],
  negative: [
    ["parts that overlap", of({ "Đảng viên nữ": 200, "Đảng viên DTTS": 200 })],
    ["no members stated", of({ "Số đảng viên": "", "Đảng viên nữ": 300 })],
  ],
  boundary: [
    ["all of them", of({ "Đảng viên nữ": 250 })],
    ["one more", of({ "Đảng viên nữ": 251 }), "error Đơn vị!D2"],
  ],
});
