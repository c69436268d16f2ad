import { on, person, testCheck, type Book, type Cells } from "./test-check";

const of = (identity: string, cells: Cells, settings = {}): Book =>
  person({ "Số định danh": identity, ...cells }, settings);

testCheck("identity/sex-differs", {
  positive: [
    [
      "a man’s number of a woman",
      of("001090000011", { "Giới tính": "Nữ" }),
      "warning Kết nạp!E2",
      { document: "137/2015/NĐ-CP" },
    ],
    ["a number whose zeros are lost", of("1090000011", { "Giới tính": "Nữ" }), "warning Kết nạp!E2"],
    ["a man’s number beside an old one", of("012345678; 001090000011", { "Giới tính": "Nữ" }), "warning Kết nạp!E2"],
    ["a woman’s number of this century", of("001301000044", { "Giới tính": "Nam" }), "warning Kết nạp!E2"],
  ],
  negative: [
    ["what agrees", of("001090000011", { "Giới tính": "Nam" })],
    ["what agrees beside another year", of("001090000011", { "Giới tính": "Nam", "Ngày sinh": 1989 })],
    ["what is not known beside another year", of("001090000011", { "Giới tính": "", "Ngày sinh": 1989 })],
    ["a number that is none", of("123", { "Giới tính": "Nữ" })],
    ["two numbers of twelve digits", of("001090000011; 001090000012", { "Giới tính": "Nữ" })],
    ["what is not known", of("001090000011", { "Giới tính": "" })],
    [
      "anything where the rule is off",
      of("001090000011", { "Giới tính": "Nữ" }, { rules: { "identity-number": "off" } }),
    ],
  ],
  boundary: [
    ["digit four 0, a man", of("001090000011", { "Giới tính": "Nam" })],
    ["digit four 1, a man", of("001190000011", { "Giới tính": "Nam" }), "warning Kết nạp!E2"],
    ["digit four 2, a man", of("001290000011", { "Giới tính": "Nam" })],
    ["digit four 3, a man", of("001390000011", { "Giới tính": "Nam" }), "warning Kết nạp!E2"],
  ],
});

testCheck("identity/year-differs", {
  positive: [
    ["another year", of("001090000011", { "Ngày sinh": on("01/01/1991") }), "warning Kết nạp!E2"],
    ["another birth year alone", of("001090000011", { "Ngày sinh": 1989 }), "warning Kết nạp!E2"],
  ],
  negative: [
    ["what agrees", of("001090000011", { "Ngày sinh": on("10/05/1990") })],
    ["what agrees beside another sex", of("001090000011", { "Giới tính": "Nữ", "Ngày sinh": 1990 })],
    ["no birth beside another sex", of("001090000011", { "Giới tính": "Nữ", "Ngày sinh": "" })],
    ["no birth", of("001090000011", { "Ngày sinh": "" })],
  ],
  boundary: [
    ["the last day of the year", of("001090000011", { "Ngày sinh": on("31/12/1990") })],
    ["the day after it", of("001090000011", { "Ngày sinh": on("01/01/1991") }), "warning Kết nạp!E2"],
    ["the last year of a century", of("001099000011", { "Ngày sinh": 1999 })],
    ["the first of the next, by digit four", of("001200000011", { "Ngày sinh": 2000 })],
    ["the same digits of the other century", of("001290000011", { "Ngày sinh": 1990 }), "warning Kết nạp!E2"],
  ],
});
