import { on, testCheck, units, type Book, type Cells } from "./test-check";

const of = (...rows: Cells[]): Book =>
  units(rows.map((cells, index) => ({ "Tên đơn vị": `Chi bộ ${String(index + 1)}`, "Kế hoạch 2025": 1, ...cells })));

testCheck("unit/ends-before-start", {
  positive: [
    [
      "an end before the beginning",
      of({ "Từ ngày": on("01/07/2025"), "Đến ngày": on("30/06/2025") }),
      "warning Đơn vị!D2",
      { name: "Chi bộ 1", from: "01/07/2025", to: "30/06/2025" },
    ],
  ],
  negative: [["a beginning alone", of({ "Từ ngày": on("01/07/2025"), "Đến ngày": "" })]],
  boundary: [
    ["a unit of one day", of({ "Từ ngày": on("01/07/2025"), "Đến ngày": on("01/07/2025") })],
    ["a day less", of({ "Từ ngày": on("02/07/2025"), "Đến ngày": on("01/07/2025") }), "warning Đơn vị!D2"],
  ],
});

testCheck("unit/unknown-merged", {
  positive: [
    [
      "a unit that is not in the list",
      of({ "Sáp nhập vào": "Chi bộ Lạ" }, {}),
      "warning Đơn vị!C2",
      { name: "Chi bộ 1", text: "Chi bộ Lạ", suggestion: null },
    ],
    [
      "one with the nearest",
      of({ "Sáp nhập vào": "Đảng bộ xã An Bìn" }, { "Tên đơn vị": "Đảng bộ xã An Bình" }),
      "warning Đơn vị!C2",
      { suggestion: "Đảng bộ xã An Bình" },
    ],
    [
      "a name of several units",
      of(
        { "Sáp nhập vào": "Chi bộ X", "Mã đơn vị": "A" },
        { "Tên đơn vị": "Chi bộ X", "Mã đơn vị": "B" },
        { "Tên đơn vị": "Chi bộ X", "Mã đơn vị": "C" },
      ),
      "warning Đơn vị!C2",
      { suggestion: "Chi bộ X; Chi bộ X" },
    ],
  ],
  negative: [["no merger", of({ "Sáp nhập vào": "" })]],
  boundary: [
    ["another unit of the list", of({ "Sáp nhập vào": "CB 2" }, {})],
    ["the unit itself", of({ "Sáp nhập vào": "CB 1" }, {}), "warning Đơn vị!C2"],
  ],
});
