import { makeGrid } from "../grids";
import { people, person, table, testCheck, UNIT } from "./test-check";

const twins = {
  grids: [
    makeGrid(
      "Đơn vị",
      table([
        { "Mã đơn vị": "A", "Tên đơn vị": "Chi bộ 1", "Trực thuộc": "", "Kế hoạch 2025": 1 },
        { "Mã đơn vị": "B", "Tên đơn vị": "Chi bộ 2", "Trực thuộc": "", "Kế hoạch 2025": 1 },
        { "Mã đơn vị": "C", "Tên đơn vị": "Chi bộ 1", "Trực thuộc": "B", "Kế hoạch 2025": 1 },
      ]),
    ),
    makeGrid(
      "Kết nạp",
      table([
        { "Họ và tên": "Nguyễn Văn An", "Đơn vị": "Chi bộ 1", "Ngày kết nạp": 46_000 },
        { "Họ và tên": "Trần Thị Bình", "Đơn vị": "C", "Ngày kết nạp": 46_000 },
      ]),
    ),
  ],
};

const withoutCodes = {
  grids: [
    makeGrid(
      "Đơn vị",
      table([
        { "Tên đơn vị": "Chi bộ 1", "Trực thuộc": "", "Kế hoạch 2025": 1 },
        { "Tên đơn vị": "Đảng bộ Một", "Trực thuộc": "", "Kế hoạch 2025": 1 },
        { "Tên đơn vị": "Chi bộ 1", "Trực thuộc": "Đảng bộ Một", "Kế hoạch 2025": 1 },
      ]),
    ),
    ...person({ "Đơn vị": "Chi bộ 1" }).grids.slice(1),
  ],
};

testCheck("admission/unknown-unit", {
  positive: [
    ["a unit with the nearest", person({ "Đơn vị": "Đảng bộ xã An Bìn" }), "error Kết nạp!B2", { suggestion: UNIT }],
    ["a unit like no other", person({ "Đơn vị": "Xã Lạ Hoắc" }), "error Kết nạp!B2", { suggestion: null }],
  ],
  negative: [
    ["a code", person({ "Đơn vị": "a" })],
    ["a name", person({})],
    ["an abbreviation", person({ "Đơn vị": "ĐB xã An Bình" })],
    ["the organ of the unit", person({ "Đơn vị": "Đảng ủy xã An Bình" })],
    ["a name with noise", person({ "Đơn vị": " ĐẢNG  BỘ XÃ AN BÌNH" })],
  ],
  boundary: [
    ["another place of the tone mark", person({ "Đơn vị": "Đảng bộ xã Hoà Lạc" })],
    ["another letter", person({ "Đơn vị": "Đảng bộ xã Hòa Lác" }), "error Kết nạp!B2"],
  ],
});

testCheck("admission/ambiguous-unit", {
  positive: [
    ["a name that two units share", twins, "error Kết nạp!B2", { names: "Chi bộ 1 (A); Chi bộ 1 (C)" }],
    [
      "units without codes by the unit above",
      withoutCodes,
      "error Kết nạp!B2",
      { names: "Chi bộ 1; Chi bộ 1 (Đảng bộ Một)" },
    ],
  ],
  negative: [["a name of one unit", person({})]],
  boundary: [
    ["the same name beside a code", twins, "error Kết nạp!B2"],
    [
      "a code alone",
      {
        grids: [
          ...twins.grids.slice(0, 1),
          makeGrid("Kết nạp", table([{ "Họ và tên": "Lê Cúc", "Đơn vị": "C", "Ngày kết nạp": 46_000 }])),
        ],
      },
    ],
  ],
});

testCheck("admission/no-unit", {
  positive: [
    ["a blank", person({ "Đơn vị": "" }), "error Kết nạp!B2", { above: null }],
    [
      "a blank below a unit, which is suggested",
      people([{}, { "Họ và tên": "Trần Bình", "Đơn vị": "" }]),
      "error Kết nạp!B3",
      { above: UNIT },
    ],
  ],
  negative: [
    ["a unit", person({})],
    ["a formula error, which is told as such", person({ "Đơn vị": "#N/A" })],
  ],
  boundary: [
    ["a zero-width space", person({ "Đơn vị": "\u200B" }), "error Kết nạp!B2"],
    ["a dash, which is a unit that is not known", person({ "Đơn vị": "A" })],
  ],
});
