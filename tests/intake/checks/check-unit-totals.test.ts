import { testCheck, units, type Book, type Cells } from "./test-check";

/** One person was admitted in 2025. */
const of = (cells: Cells): Book => units([{ "Tên đơn vị": "Một", "Trực thuộc": "", ...cells }]);

testCheck("unit/total-differs", {
  positive: [
    [
      "a total unlike the people",
      of({ "Kết nạp 2025": 7 }),
      "warning Đơn vị!C2",
      { typed: 7, counted: 1, period: "2025" },
    ],
  ],
  negative: [
    ["as many", of({ "Kết nạp 2025": 1 })],
    ["none given", of({ "Kết nạp 2025": "" })],
    ["a year without people, for which the total stands", of({ "Kết nạp 2016": 5 })],
  ],
  boundary: [
    ["one more", of({ "Kết nạp 2025": 2 }), "warning Đơn vị!C2"],
    ["one less", of({ "Kết nạp 2025": 0 }), "warning Đơn vị!C2"],
    [
      "the people of the units below",
      units([
        { "Tên đơn vị": "Hai", "Trực thuộc": "Một", "Kết nạp 2025": 1 },
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kết nạp 2025": 1 },
      ]),
    ],
  ],
});
