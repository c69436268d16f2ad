import { on, OTHER_UNIT, people, testCheck, type Book, type Cells } from "./test-check";

const two = (one: Cells, other: Cells): Book => people([one, other]);
const DAY = { "Ngày sinh": on("10/05/1990") };
const NUMBERS = ["001090456789", "001090456780"];

testCheck("person/twice", {
  positive: [
    [
      "a birthday, then its year",
      two(DAY, { "Ngày sinh": 1990 }),
      "note Kết nạp!A3",
      { by: "name-and-year", firstCell: "A2" },
    ],
    ["a year, then a day of it", two({ "Ngày sinh": "1990" }, DAY), "note Kết nạp!A3", { by: "name-and-year" }],
    [
      "a number in one row only",
      two({ ...DAY, "Số định danh": NUMBERS[0] ?? "" }, { "Ngày sinh": 1990 }),
      "note Kết nạp!A3",
    ],
    [
      "two birthdays of the year, of which the first is named",
      people([DAY, { "Ngày sinh": on("11/06/1990") }, { "Ngày sinh": 1990 }]),
      "note Kết nạp!A4",
      { firstCell: "A2" },
    ],
    [
      "somebody among others of the year",
      people([
        DAY,
        { "Ngày sinh": on("11/06/1990"), "Họ và tên": "Trần Bình" },
        { "Ngày sinh": 1990 },
        { "Ngày sinh": 1990, "Họ và tên": "Lê Cúc" },
      ]),
      "note Kết nạp!A4",
    ],
    ["the name in other letters", two(DAY, { "Ngày sinh": 1990, "Họ và tên": "NGUYỄN VĂN AN" }), "note Kết nạp!A3"],
  ],
  negative: [
    ["another name", two(DAY, { "Ngày sinh": 1990, "Họ và tên": "Trần Bình" })],
    ["another unit", two(DAY, { "Ngày sinh": 1990, "Đơn vị": OTHER_UNIT })],
    [
      "two numbers",
      two({ ...DAY, "Số định danh": NUMBERS[0] ?? "" }, { "Ngày sinh": 1990, "Số định danh": NUMBERS[1] ?? "" }),
    ],
  ],
  boundary: [
    ["the first day of the year", two({ "Ngày sinh": on("01/01/1990") }, { "Ngày sinh": 1990 }), "note Kết nạp!A3"],
    ["the last day of the year before", two({ "Ngày sinh": on("31/12/1989") }, { "Ngày sinh": 1990 })],
  ],
});
