import type { CellValue } from "../../../src/model/grid";
import { testCheck, units, type Book } from "./test-check";

const list = (heading: string, ...values: CellValue[]): Book =>
  units(
    values.map((value, at) => ({
      "Tên đơn vị": at === values.length - 1 ? "Tổng cộng" : `Đảng bộ số ${String(at)}`,
      "Trực thuộc": "",
      [heading]: value,
      "Kế hoạch 2020": "",
    })),
  );

testCheck("row/total-differs", {
  positive: [
    ["a total of plans", list("Kế hoạch 2025", 4, 5, 12), "warning Đơn vị!C4", { period: "2025", typed: 12, sum: 9 }],
    ["a total of admissions", list("Kết nạp 2016", 4, 5, 12), "warning Đơn vị!C4", { column: "unit.total", sum: 9 }],
    [
      "a total of members",
      list("Số đảng viên", 4, 5, 12),
      "warning Đơn vị!C4",
      { column: "unit.members", period: null },
    ],
    ["a total of women", list("Đảng viên nữ", 4, 5, 12), "warning Đơn vị!C4"],
    ["a total of certificates", list("Giấy chứng nhận 2016", 4, 5, 12), "warning Đơn vị!C4", { sum: 9 }],
    [
      "a total of quarters",
      units([
        { "Tên đơn vị": "Một", "Kế hoạch quý I/2025": 1, "Kế hoạch quý II/2025": 3 },
        { "Tên đơn vị": "Tổng cộng", "Kế hoạch quý I/2025": 3, "Kế hoạch quý II/2025": 3 },
      ]),
      "warning Đơn vị!B3",
      { typed: 6, sum: 4 },
    ],
    [
      "a total that leaves out the units below one without a plan",
      units([
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": 9 },
        { "Tên đơn vị": "Hai", "Trực thuộc": "", "Kế hoạch 2025": "" },
        { "Tên đơn vị": "Ba", "Trực thuộc": "Hai", "Kế hoạch 2025": 4 },
        { "Tên đơn vị": "Bốn", "Trực thuộc": "Một", "Kế hoạch 2025": 6 },
        { "Tên đơn vị": "Tổng cộng", "Trực thuộc": "", "Kế hoạch 2025": 9 },
      ]),
      "warning Đơn vị!C6",
      { period: "2025", typed: 9, sum: 13 },
    ],
    [
      "totals of two years and of two kinds of figures, each for itself",
      units([
        { "Tên đơn vị": "Một", "Kế hoạch": 1, "Kế hoạch 2025": 4, "Kế hoạch 2026": 6, "Kết nạp 2025": 3 },
        { "Tên đơn vị": "Tổng cộng", "Kế hoạch": 2, "Kế hoạch 2025": 5, "Kế hoạch 2026": 7, "Kết nạp 2025": 4 },
      ]),
      ["warning Đơn vị!C3", "warning Đơn vị!D3", "warning Đơn vị!E3"],
    ],
    ["a total of classes", list("Số lớp 2016", 4, 5, 12), "warning Đơn vị!C4", { column: "unit.classes", sum: 9 }],
  ],
  negative: [
    ["the sum of the rows", list("Kế hoạch 2025", 4, 5, 9)],
    ["a list without a total", units([{ "Tên đơn vị": "Một", "Kế hoạch 2025": 9 }])],
    ["a total of nothing", list("Kế hoạch 2025", 12)],
    ["plans of which no heading says the year", list("Kế hoạch", 4, 5, 12)],
    ["a blank", list("Kế hoạch 2025", 4, 5, "")],
    [
      "the sum of quarters",
      units([
        { "Tên đơn vị": "Một", "Kế hoạch quý I/2025": 1, "Kế hoạch quý II/2025": 3 },
        { "Tên đơn vị": "Hai", "Kế hoạch quý I/2025": 2, "Kế hoạch quý II/2025": "" },
        { "Tên đơn vị": "Tổng cộng", "Kế hoạch quý I/2025": 3, "Kế hoạch quý II/2025": 3 },
      ]),
    ],
    [
      "the total of a plan that another column of the year stands for",
      units([
        { "Tên đơn vị": "Một", "Kế hoạch 2025": 4, "Kế hoạch đăng ký 2025": 6 },
        { "Tên đơn vị": "Tổng cộng", "Kế hoạch 2025": 4, "Kế hoạch đăng ký 2025": 6 },
      ]),
    ],
    [
      "the sum of the units at the top",
      units([
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": 9 },
        { "Tên đơn vị": "Hai", "Trực thuộc": "Một", "Kế hoạch 2025": 9 },
        { "Tên đơn vị": "Tổng cộng", "Trực thuộc": "", "Kế hoạch 2025": 9 },
      ]),
    ],
  ],
  boundary: [
    [
      "the sum of the units below one that says another number",
      units([
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": 10 },
        { "Tên đơn vị": "Hai", "Trực thuộc": "Một", "Kế hoạch 2025": 2 },
        { "Tên đơn vị": "Ba", "Trực thuộc": "Một", "Kế hoạch 2025": 4 },
        { "Tên đơn vị": "Tổng cộng", "Trực thuộc": "", "Kế hoạch 2025": 6 },
      ]),
    ],
    [
      "the sum at a level between the top and the lowest, with a unit that has none below it",
      units([
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": 20 },
        { "Tên đơn vị": "Hai", "Trực thuộc": "Một", "Kế hoạch 2025": 8 },
        { "Tên đơn vị": "Ba", "Trực thuộc": "Một", "Kế hoạch 2025": 4 },
        { "Tên đơn vị": "Bốn", "Trực thuộc": "Hai", "Kế hoạch 2025": 5 },
        { "Tên đơn vị": "Tổng cộng", "Trực thuộc": "", "Kế hoạch 2025": 12 },
      ]),
    ],
    [
      "the sum at the lowest level, with a unit of the level above that has none below it",
      units([
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": 20 },
        { "Tên đơn vị": "Hai", "Trực thuộc": "Một", "Kế hoạch 2025": 8 },
        { "Tên đơn vị": "Ba", "Trực thuộc": "Một", "Kế hoạch 2025": 4 },
        { "Tên đơn vị": "Bốn", "Trực thuộc": "Hai", "Kế hoạch 2025": 5 },
        { "Tên đơn vị": "Tổng cộng", "Trực thuộc": "", "Kế hoạch 2025": 9 },
      ]),
    ],
    [
      "the sum of some units at a level, and not of all",
      units([
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": 10 },
        { "Tên đơn vị": "Hai", "Trực thuộc": "Một", "Kế hoạch 2025": 2 },
        { "Tên đơn vị": "Ba", "Trực thuộc": "Một", "Kế hoạch 2025": 4 },
        { "Tên đơn vị": "Tổng cộng", "Trực thuộc": "", "Kế hoạch 2025": 4 },
      ]),
      "warning Đơn vị!C5",
      { typed: 4, sum: 10 },
    ],
    [
      "the sum of the units at the top, of which one takes those below it",
      units([
        { "Tên đơn vị": "Ba", "Trực thuộc": "Hai", "Kế hoạch 2025": 4 },
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": 9 },
        { "Tên đơn vị": "Hai", "Trực thuộc": "", "Kế hoạch 2025": "" },
        { "Tên đơn vị": "Bốn", "Trực thuộc": "Một", "Kế hoạch 2025": 5 },
        { "Tên đơn vị": "Tổng cộng", "Trực thuộc": "", "Kế hoạch 2025": 13 },
      ]),
    ],
    [
      "the sum of all rows, some of which stand below others",
      units([
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": 9 },
        { "Tên đơn vị": "Hai", "Trực thuộc": "Một", "Kế hoạch 2025": 4 },
        { "Tên đơn vị": "Tổng cộng", "Trực thuộc": "", "Kế hoạch 2025": 13 },
      ]),
    ],
    [
      "the sum of the units at the top, of which one says what those two levels below it hold",
      units([
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": 5 },
        { "Tên đơn vị": "Hai", "Trực thuộc": "", "Kế hoạch 2025": 9 },
        { "Tên đơn vị": "Ba", "Trực thuộc": "Hai", "Kế hoạch 2025": "" },
        { "Tên đơn vị": "Bốn", "Trực thuộc": "Ba", "Kế hoạch 2025": 4 },
        { "Tên đơn vị": "Tổng cộng", "Trực thuộc": "", "Kế hoạch 2025": 14 },
      ]),
    ],
    ["the sum", list("Số đảng viên", 4, 5, 9)],
    ["one more", list("Số đảng viên", 4, 5, 10), "warning Đơn vị!C4"],
    ["one less", list("Số đảng viên", 4, 5, 8), "warning Đơn vị!C4"],
  ],
});
