// People whose list names two levels of units, where the list of units has only the upper one.

import { makeGrid, type Rows } from "../grids";
import { testCheck, type Book } from "./test-check";

const UNITS: Rows = [
  ["Tên đơn vị", "Trực thuộc", "Kế hoạch 2017"],
  ["Đảng bộ xã Một", "", 5],
  ["Đảng bộ xã Hai", "", 5],
  ["Chi bộ thôn Đông", "Đảng bộ xã Hai", ""],
];

function book(...units: readonly (readonly [upper: string, lower: string])[]): Book {
  const headings = ["Họ và tên", "Đảng bộ cơ sở", "Chi bộ", "Ngày kết nạp"];
  const people = units.map(([upper, lower], index) => [`Nguyễn Văn ${NAMES[index] ?? ""}`, upper, lower, 42900]);
  return { grids: [makeGrid("Đơn vị", UNITS), makeGrid("Kết nạp", [headings, ...people])] };
}
const NAMES = ["An", "Bình", "Chung"];

testCheck("admission/counted-above", {
  positive: [
    [
      "lower units that the list lacks, once with how many",
      book(["Đảng bộ xã Một", "Chi bộ thôn Tây"], ["Đảng bộ xã Một", "Chi bộ thôn Nam"]),
      "note Kết nạp!C2",
      { text: "Chi bộ thôn Tây", name: "Đảng bộ xã Một", count: 2 },
    ],
  ],
  negative: [
    ["lower units of the list", book(["Đảng bộ xã Hai", "Chi bộ thôn Đông"])],
    ["rows that name the upper unit alone", book(["Đảng bộ xã Hai", "Chi bộ thôn Đông"], ["Đảng bộ xã Một", ""])],
  ],
  boundary: [
    [
      "a lower unit of another upper one",
      book(["Đảng bộ xã Một", "Chi bộ thôn Đông"]),
      "note Kết nạp!C2",
      { count: 1 },
    ],
    ["an upper unit that is not known", book(["Đảng bộ xã Ba", "Chi bộ thôn Đông"])],
    [
      "a name beside those below the same unit",
      book(["Đảng bộ xã Hai", "Chi bộ thôn Đông"], ["Đảng bộ xã Hai", "Chi bộ thôn Bắc"]),
      "note Kết nạp!C3",
      { text: "Chi bộ thôn Bắc", name: "Đảng bộ xã Hai", count: 1 },
    ],
  ],
});
