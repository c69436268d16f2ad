import { makeGrid } from "../grids";
import { on, OTHER_UNIT, people, table, testCheck, UNIT, type Book, type Cells } from "./test-check";

const birth = on("10/05/1990");
const two = (one: Cells, other: Cells): Book => people([one, other]);
const NUMBER = "001075456789";

testCheck("person/twice", {
  positive: [
    [
      "one number in two rows",
      two({ "Số định danh": NUMBER }, { "Số định danh": NUMBER }),
      "error Kết nạp!A3",
      { by: "identity", firstCell: "A2" },
    ],
    [
      "one number, once with spaces",
      two({ "Số định danh": NUMBER }, { "Số định danh": "001 075 456 789" }),
      "error Kết nạp!A3",
    ],
    [
      "one number, once without its zeros",
      two({ "Số định danh": NUMBER }, { "Số định danh": 1075456789 }),
      "error Kết nạp!A3",
    ],
    [
      "one number of two names: in one of them it is a slip",
      two({ "Số định danh": NUMBER }, { "Số định danh": NUMBER, "Họ và tên": "Trần Bình" }),
      "error Kết nạp!A3",
    ],
    [
      "name and birth date",
      two({ "Ngày sinh": birth }, { "Ngày sinh": birth }),
      "warning Kết nạp!A3",
      { by: "name-and-birth" },
    ],
    [
      "a name spelled otherwise",
      two({ "Ngày sinh": birth }, { "Ngày sinh": birth, "Họ và tên": " NGUYỄN  VĂN AN".normalize("NFD") }),
      "warning Kết nạp!A3",
    ],
    [
      "a row of another sheet",
      {
        grids: [
          makeGrid("Đơn vị", [
            ["Tên đơn vị", "Kế hoạch 2025"],
            [UNIT, 1],
          ]),
          makeGrid(
            "Quý I",
            table([{ "Họ và tên": "Lê Cúc", "Đơn vị": UNIT, "Ngày kết nạp": 45_700, "Ngày sinh": birth }]),
          ),
          makeGrid(
            "Quý II",
            table([{ "Họ và tên": "Lê Cúc", "Đơn vị": UNIT, "Ngày kết nạp": 45_800, "Ngày sinh": birth }]),
          ),
        ],
      },
      "warning Quý II!A2",
      { firstCell: "Quý I!A2" },
    ],
  ],
  negative: [
    [
      "two numbers of one name and birth",
      two({ "Ngày sinh": birth, "Số định danh": NUMBER }, { "Ngày sinh": birth, "Số định danh": "001075456780" }),
    ],
    ["no birth", two({ "Ngày sinh": "" }, { "Ngày sinh": "" })],
    ["a birth year alone", two({ "Ngày sinh": 1990 }, { "Ngày sinh": 1990 })],
  ],
  boundary: [
    [
      "one with a number, one without",
      two({ "Ngày sinh": birth }, { "Ngày sinh": birth, "Số định danh": NUMBER }),
      "warning Kết nạp!A3",
    ],
    ["births a day apart", two({ "Ngày sinh": birth }, { "Ngày sinh": birth + 1 })],
    ["eight equal digits", two({ "Số định danh": "12345678" }, { "Số định danh": "12345678" }), "error Kết nạp!A3"],
    ["seven, which identify nobody", two({ "Số định danh": "1234567" }, { "Số định danh": "1234567" })],
    [
      "a third row",
      people([{ "Số định danh": NUMBER }, { "Số định danh": NUMBER }, { "Số định danh": NUMBER }]),
      ["error Kết nạp!A3", "error Kết nạp!A4"],
    ],
  ],
});

testCheck("person/in-two-units", {
  positive: [
    [
      "one number in two units",
      two({ "Số định danh": NUMBER }, { "Số định danh": NUMBER, "Đơn vị": OTHER_UNIT }),
      "error Kết nạp!A3",
      { firstCell: "A2" },
    ],
    [
      "name and birth in two units",
      two({ "Ngày sinh": birth }, { "Ngày sinh": birth, "Đơn vị": OTHER_UNIT }),
      "warning Kết nạp!A3",
    ],
  ],
  negative: [["one number in one unit", two({ "Số định danh": NUMBER }, { "Số định danh": NUMBER })]],
  boundary: [
    [
      "one unit, written in two ways",
      two({ "Số định danh": NUMBER }, { "Số định danh": NUMBER, "Đơn vị": "ĐB xã An Bình" }),
    ],
    ["a unit that is not known", two({ "Số định danh": NUMBER }, { "Số định danh": NUMBER, "Đơn vị": "" })],
    ["another unit", two({ "Số định danh": NUMBER }, { "Số định danh": NUMBER, "Đơn vị": "B" }), "error Kết nạp!A3"],
  ],
});
