import { makeGrid } from "../grids";
import { on, table, testCheck, units, type Book, type Cells } from "./test-check";

/** One person was admitted in 2025. */
const of = (cells: Cells): Book => units([{ "Tên đơn vị": "Một", "Trực thuộc": "", ...cells }]);

/** People by unit and date. */
const listed = (rows: readonly Cells[], ...people: (readonly [unit: string, date: string])[]): Book => {
  const list = people.map(([unit, date], at) => ({
    "Họ và tên": `Nguyễn Văn ${String.fromCharCode(65 + at)}n`,
    "Đơn vị": unit,
    "Ngày kết nạp": date === "" ? "" : on(date),
  }));
  return {
    grids: [
      ...units(rows.map((row) => ({ "Trực thuộc": "", ...row }))).grids.slice(0, 1),
      makeGrid("Kết nạp", table(list)),
    ],
  };
};

testCheck("unit/total-differs", {
  positive: [
    [
      "a total unlike the people",
      of({ "Kết nạp 2025": 7 }),
      "warning Đơn vị!C2",
      { name: "Một", typed: 7, counted: 1, period: "2025" },
    ],
    [
      "a total of a unit nobody was admitted in",
      listed(
        [
          { "Tên đơn vị": "Một", "Kết nạp 2025": 1 },
          { "Tên đơn vị": "Hai", "Kết nạp 2025": 1 },
        ],
        ["Một", "01/06/2025"],
      ),
      "warning Đơn vị!C3",
      { counted: 0 },
    ],
  ],
  negative: [
    ["as many", of({ "Kết nạp 2025": 1 })],
    ["none given", of({ "Kết nạp 2025": "" })],
    ["a year without people, for which the total stands", of({ "Kết nạp 2016": 5 })],
    [
      "a year of which the list has only people without a unit",
      listed([{ "Tên đơn vị": "Một", "Kết nạp 2025": 5 }], ["Xã Lạ Hoắc", "01/06/2025"]),
    ],
    [
      "a unit without a total beside one that has it",
      listed(
        [
          { "Tên đơn vị": "Một", "Kết nạp 2025": 1 },
          { "Tên đơn vị": "Hai", "Kết nạp 2025": "" },
        ],
        ["Một", "01/06/2025"],
        ["Hai", "01/06/2025"],
      ),
    ],
  ],
  boundary: [
    ["one more", of({ "Kết nạp 2025": 2 }), "warning Đơn vị!C2"],
    ["one less", of({ "Kết nạp 2025": 0 }), "warning Đơn vị!C2"],
    [
      "the first and the last day of the year, and those beside them",
      listed(
        [{ "Tên đơn vị": "Một", "Kết nạp 2025": 2 }],
        ["Một", "31/12/2024"],
        ["Một", "01/01/2025"],
        ["Một", "31/12/2025"],
        ["Một", "01/01/2026"],
        ["Một", ""],
      ),
    ],
    [
      "the people of the unit and of the units below, wherever these stand",
      listed(
        [
          { "Tên đơn vị": "Hai", "Trực thuộc": "Một", "Kết nạp 2025": 2 },
          { "Tên đơn vị": "Một", "Trực thuộc": "", "Kết nạp 2025": 4 },
          { "Tên đơn vị": "Ba", "Trực thuộc": "Một", "Kết nạp 2025": 1 },
        ],
        ["Một", "01/06/2025"],
        ["Hai", "01/06/2025"],
        ["Hai", "02/06/2025"],
        ["Ba", "01/06/2025"],
      ),
    ],
  ],
});
