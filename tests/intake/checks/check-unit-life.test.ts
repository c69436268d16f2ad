import { on, person, testCheck, units, type Book, type Cells } from "./test-check";

/** The person was admitted on 1 December 2025. */
const of = (cells: Cells): Book => units([{ "Tên đơn vị": "Chi bộ 1", "Kế hoạch 2025": 1, ...cells }]);

testCheck("admission/unit-ended", {
  positive: [
    [
      "a unit that ended in summer",
      of({ "Đến ngày": on("30/06/2025"), "Sáp nhập vào": "Chi bộ 2" }),
      "warning Kết nạp!B2",
      { day: "30/06/2025", into: "Chi bộ 2" },
    ],
  ],
  negative: [
    ["a unit without dates", of({})],
    ["a unit that is not known", person({ "Đơn vị": "Xã Lạ Hoắc" })],
  ],
  boundary: [
    ["the last day of the unit", of({ "Đến ngày": on("01/12/2025") })],
    ["the day before", of({ "Đến ngày": on("30/11/2025") }), "warning Kết nạp!B2"],
  ],
});

testCheck("admission/unit-not-yet", {
  positive: [
    ["a unit of the next year", of({ "Từ ngày": on("01/01/2026") }), "warning Kết nạp!B2", { day: "01/01/2026" }],
  ],
  negative: [
    ["a unit of long ago", of({ "Từ ngày": on("01/01/1990") })],
    [
      "a person without a date",
      {
        grids: [
          ...of({ "Từ ngày": on("01/01/1990") }).grids.slice(0, 1),
          ...person({ "Đơn vị": "Chi bộ 1", "Ngày quyết định": "", "Ngày kết nạp": "", "Giới tính": "Nữ" }).grids.slice(
            1,
          ),
        ],
      },
    ],
  ],
  boundary: [
    ["its first day", of({ "Từ ngày": on("01/12/2025") })],
    ["the day after", of({ "Từ ngày": on("02/12/2025") }), "warning Kết nạp!B2"],
  ],
});
