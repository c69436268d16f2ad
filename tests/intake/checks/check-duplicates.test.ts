import { makeGrid, read } from "../grids";
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
      "an old number of nine digits, once without its zero",
      two({ "Số định danh": "012345678" }, { "Số định danh": 12345678 }),
      "error Kết nạp!A3",
      { by: "identity" },
    ],
    [
      "a number, once beside an old one",
      two({ "Số định danh": "012345678; 001075456789" }, { "Số định danh": NUMBER }),
      "error Kết nạp!A3",
      { by: "identity", firstCell: "A2" },
    ],
    [
      "a number, later beside an old one",
      two({ "Số định danh": NUMBER }, { "Số định danh": "012345678\n001075456789" }),
      "error Kết nạp!A3",
      { by: "identity" },
    ],
    [
      "the old of two numbers in a cell, once without its zero",
      two({ "Số định danh": "001075456789 012345678" }, { "Số định danh": 12345678 }),
      "error Kết nạp!A3",
      { by: "identity" },
    ],
    [
      "the second number of two cells",
      two({ "Số định danh": "111111111; 012345678" }, { "Số định danh": "222222222; 012345678" }),
      "error Kết nạp!A3",
      { by: "identity" },
    ],
    [
      "one number of two names: in one of them it is a slip",
      two({ "Số định danh": NUMBER }, { "Số định danh": NUMBER, "Họ và tên": "Trần Bình" }),
      "error Kết nạp!A3",
    ],
    [
      "one number of two names in two units",
      two({ "Số định danh": NUMBER }, { "Số định danh": NUMBER, "Họ và tên": "Trần Bình", "Đơn vị": OTHER_UNIT }),
      "error Kết nạp!A3",
    ],
    [
      "name and birth date beside numbers too short to tell people apart",
      two({ "Ngày sinh": birth, "Số định danh": "1234567" }, { "Ngày sinh": birth, "Số định danh": "7654321" }),
      "warning Kết nạp!A3",
      { by: "name-and-birth" },
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
    [
      "old numbers that differ, glued to others",
      two({ "Số định danh": "012345678; 001075456789" }, { "Số định danh": "012345679; 001075456788" }),
    ],
    ["no name", two({ "Họ và tên": "", "Ngày sinh": birth }, { "Họ và tên": "", "Ngày sinh": birth })],
    ["no birth", two({ "Ngày sinh": "" }, { "Ngày sinh": "" })],
    [
      "a birth year alone, of two units",
      two({ "Ngày sinh": 1990, "Đơn vị": UNIT }, { "Ngày sinh": 1990, "Đơn vị": OTHER_UNIT }),
    ],
  ],
  boundary: [
    [
      "one with a number, one without",
      two({ "Ngày sinh": birth }, { "Ngày sinh": birth, "Số định danh": NUMBER }),
      "warning Kết nạp!A3",
    ],
    [
      "one without a number after one with",
      two({ "Ngày sinh": birth, "Số định danh": NUMBER }, { "Ngày sinh": birth }),
      "warning Kết nạp!A3",
    ],
    [
      "two namesakes born on one day, of whom one stands there twice, and a row without a number",
      people([
        { "Ngày sinh": birth, "Số định danh": NUMBER },
        { "Ngày sinh": birth },
        { "Ngày sinh": birth, "Số định danh": "001075456780" },
        { "Ngày sinh": birth, "Số định danh": "001075456780" },
      ]),
      ["warning Kết nạp!A3", "error Kết nạp!A5"],
    ],
    ["births a day apart", two({ "Ngày sinh": birth }, { "Ngày sinh": birth + 1 })],
    ["eight equal digits", two({ "Số định danh": "12345678" }, { "Số định danh": "12345678" }), "error Kết nạp!A3"],
    [
      "two people without a birth, each twice: only their own rows are the same",
      people([
        { "Số định danh": NUMBER },
        { "Số định danh": NUMBER },
        { "Số định danh": "012345678", "Họ và tên": "Trần Bình" },
        { "Số định danh": "012345678", "Họ và tên": "Trần Bình" },
      ]),
      ["error Kết nạp!A3", "error Kết nạp!A5"],
    ],
    ["seven, which identify nobody", two({ "Số định danh": "1234567" }, { "Số định danh": "1234567" })],
    [
      "a third row",
      people([{ "Số định danh": NUMBER }, { "Số định danh": NUMBER }, { "Số định danh": NUMBER }]),
      ["error Kết nạp!A3", "error Kết nạp!A4"],
    ],
    [
      "a third row where the second is of another name: each is compared with the first",
      people([
        { "Số định danh": NUMBER },
        { "Số định danh": NUMBER, "Họ và tên": "Trần Bình" },
        { "Số định danh": NUMBER, "Đơn vị": OTHER_UNIT, "Họ và tên": "Trần Bình" },
      ]),
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
    ...(
      [
        ["012345678", NUMBER],
        [NUMBER, 12345678],
        [NUMBER, "00107545678O"],
        [NUMBER, "00107545678"],
        ["00107545678O", "00107545679O"],
        [NUMBER, "999075456789"],
      ] as const
    ).map(
      ([one, other]) =>
        [
          `name and birth in two units, and ${one} and ${String(other)}, which prove nothing`,
          two(
            { "Ngày sinh": birth, "Số định danh": one },
            { "Ngày sinh": birth, "Số định danh": other, "Đơn vị": OTHER_UNIT },
          ),
          "warning Kết nạp!A3",
          { firstCell: "A2" },
        ] as const,
    ),
  ],
  negative: [["one number in one unit", two({ "Số định danh": NUMBER }, { "Số định danh": NUMBER })]],
  boundary: [
    [
      "one unit, written in two ways",
      two({ "Số định danh": NUMBER }, { "Số định danh": NUMBER, "Đơn vị": "ĐB xã An Bình" }),
    ],
    ["a unit that is not known", two({ "Số định danh": NUMBER }, { "Số định danh": NUMBER, "Đơn vị": "" })],
    [
      "a unit that is not known in the first row",
      two({ "Số định danh": NUMBER, "Đơn vị": "" }, { "Số định danh": NUMBER }),
    ],
    [
      "another name: the number is rather a slip",
      two({ "Số định danh": NUMBER }, { "Số định danh": NUMBER, "Họ và tên": "Trần Bình", "Đơn vị": OTHER_UNIT }),
    ],
    ["another unit", two({ "Số định danh": NUMBER }, { "Số định danh": NUMBER, "Đơn vị": "B" }), "error Kết nạp!A3"],
    ...(
      [
        [NUMBER, 1075456780],
        ["012345678", "012345679"],
        [`012345678; ${NUMBER}`, "012345679"],
      ] as const
    ).map(
      ([one, other]) =>
        [
          `name and birth in two units, and ${one} and ${String(other)}, which prove two people`,
          two(
            { "Ngày sinh": birth, "Số định danh": one },
            { "Ngày sinh": birth, "Số định danh": other, "Đơn vị": OTHER_UNIT },
          ),
        ] as const,
    ),
  ],
});

describe("births known by their year", () => {
  const said = (one: Cells, other: Cells): readonly string[] =>
    read(two(one, other).grids).issues.flatMap(({ code, severity, cell, parameters }) =>
      code.startsWith("person/") ? [`${severity} ${code} ${cell} ${"by" in parameters ? parameters.by : ""}`] : [],
    );
  const year = { "Ngày sinh": 1990 };

  it("of the same name are noted within a unit", () => {
    expect(said(year, year)).toEqual(["note person/twice A3 name-and-year"]);
    expect(said({ ...year, "Đơn vị": UNIT }, { ...year, "Đơn vị": OTHER_UNIT })).toEqual([]);
    expect(said(year, { "Ngày sinh": 1991 })).toEqual([]);
    expect(said(year, { ...year, "Họ và tên": "Nguyễn Văn Ân" })).toEqual([]);
    expect(said(year, { "Ngày sinh": birth })).toEqual(["note person/twice A3 name-and-year"]);
  });

  it("of two numbers are two people, and of one number the same", () => {
    expect(said({ ...year, "Số định danh": NUMBER }, { ...year, "Số định danh": "001075456780" })).toEqual([]);
    expect(said({ ...year, "Số định danh": NUMBER }, { ...year, "Số định danh": NUMBER })).toEqual([
      "error person/twice A3 identity",
    ]);
    expect(said({ ...year, "Số định danh": "012345678" }, { "Ngày sinh": birth, "Số định danh": NUMBER })).toEqual([
      "note person/twice A3 name-and-year",
    ]);
    expect(said({ ...year, "Số định danh": NUMBER }, { "Ngày sinh": birth, "Số định danh": NUMBER })).toEqual([
      "error person/twice A3 identity",
    ]);
    expect(said({ ...year, "Số định danh": "12345678O" }, { "Ngày sinh": birth, "Số định danh": "12345678O" })).toEqual(
      ["error person/twice A3 identity"],
    );
    expect(said({ ...year, "Số định danh": NUMBER }, { "Ngày sinh": birth, "Số định danh": 1075456780 })).toEqual([]);
  });

  it("are held against every earlier one of the unit", () => {
    const { issues } = read(
      people([
        { ...year, "Đơn vị": UNIT },
        { ...year, "Đơn vị": OTHER_UNIT },
        { ...year, "Đơn vị": OTHER_UNIT },
      ]).grids,
    );
    const found = issues.filter(({ code }) => code === "person/twice");
    expect(found.map(({ severity, cell, parameters }) => [severity, cell, parameters])).toEqual([
      ["note", "A4", { name: "Nguyễn Văn An", firstCell: "A3", by: "name-and-year" }],
    ]);
  });
});
