import { people, person, testCheck, units, type Book } from "./test-check";

testCheck("date/year-only", {
  positive: [
    [
      "a date that counts",
      person({ "Ngày quyết định": "", "Ngày kết nạp": "2025" }),
      "error Kết nạp!D2",
      { text: "2025" },
    ],
    ["another date of a row that counts", person({ "Ngày quyết định": "11/2025" }), "warning Kết nạp!C2"],
    ["a day of a unit", units([{ "Tên đơn vị": "Một", "Từ ngày": 2010, "Kế hoạch 2025": 1 }]), "warning Đơn vị!B2"],
  ],
  negative: [
    ["a decision with a short year", person({ "Ngày quyết định": "5.6.25" })],
    ["a whole date", person({ "Ngày quyết định": "01/11/2025" })],
    ["a blank", person({ "Ngày quyết định": "" })],
    ["a birth, of which the column tells", person({ "Ngày sinh": 1990 })],
  ],
  boundary: [
    ["the last number that is a year", person({ "Ngày quyết định": 2099 }), "warning Kết nạp!C2"],
    ["the first that is the serial of a day", person({ "Ngày quyết định": 3654 })],
  ],
});

const births = (...cells: readonly (string | number)[]): Book =>
  people(cells.map((birth, at) => ({ "Họ và tên": `Nguyễn Văn ${String.fromCharCode(65 + at)}`, "Ngày sinh": birth })));

testCheck("column/years-only", {
  positive: [
    ["a birth year", births(1990), "note Kết nạp!E2", { text: "1990", count: 1, cells: "E2" }],
    ["a month and a year", births("6/1990"), "note Kết nạp!E2"],
    ["a year with an unknown day", births("00/00/1990"), "note Kết nạp!E2"],
    [
      "all of a column once",
      births("01/06/1990", 1991, "6/1992", 33_000, 1993),
      "note Kết nạp!E3",
      { text: "1991", count: 3, cells: "E3, E4, E6" },
    ],
  ],
  negative: [
    ["whole dates", births("01/06/1990", 33_000)],
    ["a blank", births("")],
    ["what is no date", births("không rõ")],
  ],
  boundary: [
    ["the last number that is a year", births(2099), "note Kết nạp!E2"],
    ["the first that is the serial of a day", births(3654)],
    [
      "as many as are named",
      births(...Array.from({ length: 10 }, () => 1990)),
      "note Kết nạp!E2",
      { count: 10, cells: "E2, E3, E4, E5, E6, E7, E8, E9, E10, E11" },
    ],
    [
      "one more",
      births(...Array.from({ length: 11 }, () => 1990)),
      "note Kết nạp!E2",
      { count: 11, cells: "E2, E3, E4, E5, E6, E7, E8, E9, E10, E11 …" },
    ],
  ],
});
