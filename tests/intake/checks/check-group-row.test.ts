import type { CellValue } from "../../../src/model/grid";
import { makeGrid, read } from "../grids";
import { on, table, testCheck, UNIT, type Book } from "./test-check";

const people = (...rows: CellValue[][]): Book => ({
  grids: [
    makeGrid("Đơn vị", [
      ["Tên đơn vị", "Kế hoạch 2025"],
      [UNIT, 1],
    ]),
    makeGrid("Kết nạp", [
      ...table([{ STT: 1, "Họ và tên": "Nguyễn Văn An", "Đơn vị": UNIT, "Ngày kết nạp": on("01/12/2025") }]),
      ...rows,
    ]),
  ],
});

testCheck("row/group-heading", {
  positive: [
    [
      "a numbered heading",
      people(["I. Khối xã, phường", "", "", ""]),
      "note Kết nạp!A3",
      { text: "I. Khối xã, phường" },
    ],
    ["a heading without a space", people(["II.Khối xã", "", "", ""]), "note Kết nạp!A3"],
    ["a heading with a letter", people([" b) Khối xã", "", "", ""]), "note Kết nạp!A3", { text: "b) Khối xã" }],
    ["a heading in the column of the names", people(["", "II. Khối xã", "", ""]), "note Kết nạp!B3"],
    ["a Roman number with a point", people([" II. ", "Khối trường học", "", ""]), "note Kết nạp!B3"],
    ["a Roman number beside a name", people(["II", "Khối trường học", "", ""]), "note Kết nạp!B3"],
    ["the name of a unit alone", people(["", UNIT, "", ""]), "note Kết nạp!B3"],
  ],
  negative: [
    ["a row of which only the number is filled in", people([2, "", "", ""])],
    ["blank rows", people(["", "", "", ""])],
    ["a repeated heading row", people(["STT", "Họ và tên", "Đơn vị", "Ngày kết nạp"])],
    ["signatures", people(["NGƯỜI LẬP BIỂU", "", "", "TRƯỞNG BAN"])],
  ],
  boundary: [
    ["a person's lone name, which must not get lost", people([2, "Trần Thị Bình", "", ""])],
    ["a lone name with a middle initial", people([2, "Trần Thị C. Bình", "", ""])],
    ["a lone name with its number", people(["", "2. Trần Thị Bình", "", ""])],
    ["a lone name beside a word that ends in a Roman number", people(["Đợt II", "Trần Thị Bình", "", ""])],
    ["a lone name beside a word that begins with one", people(["Vắng", "Trần Thị Bình", "", ""])],
    ["the same name after a Roman number", people(["II", "Trần Thị Bình", "", ""]), "note Kết nạp!B3"],
    ["a Roman number in a full row", people(["II", "Trần Thị Bình", UNIT, on("01/12/2025")])],
  ],
});

const list = (...rows: CellValue[][]): Book => ({
  grids: [
    makeGrid("Đơn vị", [["STT", "Tên đơn vị", "Kế hoạch 2025"], ...rows]),
    makeGrid("Kết nạp", table([{ "Họ và tên": "Nguyễn Văn An", "Đơn vị": UNIT, "Ngày kết nạp": on("01/12/2025") }])),
  ],
});
const numbered = [
  [1, UNIT, 10],
  [2, "Đảng bộ xã Hòa Lạc", 20],
];
const bare = numbered.map((row) => ["", ...row.slice(1)]);

testCheck("row/group-total", {
  positive: [
    ["a group with its total", list(["I", "Khối xã", 30], ...numbered), "note Đơn vị!B2", { text: "Khối xã" }],
    ["the word Khối where nothing is numbered", list(["", "Khối xã", 30], ...bare), "note Đơn vị!B2"],
    [
      "a total that its units do not add up to",
      list(["", "Khối xã", 31], ...numbered),
      "warning Đơn vị!B2",
      { agrees: false },
    ],
    [
      "two groups",
      list(["", "Khối xã", 30], ...numbered, ["", "Khối trường", 5], [3, "Chi bộ Trường", 5], ["", "Tổng cộng", 35]),
      ["note Đơn vị!B2", "note Đơn vị!B5"],
    ],
  ],
  negative: [["a list without groups", list(...numbered)]],
  boundary: [
    ["the word Khối in a list without numbers, with a plan of its own", list(["", "Khối Doanh nghiệp", 31], ...bare)],
    ["a unit numbered like the others", list([1, "Khối Doanh nghiệp", 30], ...numbered)],
    ["the same with its number as text", list(["1.", "Khối Doanh nghiệp", 30], ...numbered)],
    ["the same without a number", list(["", "Khối Doanh nghiệp", 30], ...numbered), "note Đơn vị!B2"],
  ],
});

it("counts nobody twice: the total of a group is no unit", () => {
  const { board } = read(list(["I", "Khối xã", 30], ...numbered).grids);
  expect(board.units.map(({ name }) => name)).toEqual(numbered.map(([, name]) => name));
});

it("looks for the Roman number in every column before the names", () => {
  const rows = people().grids[1]?.values ?? [];
  const wide = rows.map((row, at) => [at === 0 ? "Đợt" : "", ...row]);
  const { issues } = read([
    ...people().grids.slice(0, 1),
    makeGrid("Kết nạp", [...wide, ["", "II", "Khối trường", "", ""]]),
  ]);
  expect(issues.filter(({ code }) => code === "row/group-heading").map(({ cell }) => cell)).toEqual(["C3"]);
});

it("keeps a lone name with a Roman number in a remark after it", () => {
  const rows = people().grids[1]?.values ?? [];
  const wide = rows.map((row, at) => [...row, at === 0 ? "Ghi chú" : ""]);
  const { issues } = read([
    ...people().grids.slice(0, 1),
    makeGrid("Kết nạp", [...wide, [2, "Trần Thị Bình", "", "", "II"]]),
  ]);
  expect(issues.map(({ code }) => code)).not.toContain("row/group-heading");
});

it("counts units called Khối that are numbered like the others", () => {
  const { board, issues } = read(
    list(
      [1, "Quận Ba Đình", 100],
      [2, "Khối Doanh nghiệp", 200],
      [3, "Quận Cầu Giấy", 50],
      [4, "Khối các Trường ĐH, CĐ", 70],
      ["", "Tổng cộng", 420],
    ).grids,
  );
  expect(board.units).toHaveLength(4);
  expect(issues.map(({ code }) => code)).not.toContain("row/total-differs");
});
