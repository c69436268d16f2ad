// Headings in two rows as offices write them: sub-headings that nobody listed, dates in three columns, plans given twice or by
// quarters. Whom and what their authors meant is written down beside each.

import { toDay } from "../../src/model/day";
import type { CellValue } from "../../src/model/grid";
import { listAdmissions } from "../model/admission-list";
import { dividesHeadings, headingTexts, joinedTexts, mayBeHeadings, textsAt } from "../../src/intake/heading-rows";
import { ADMISSIONS, brief, makeGrid, read, UNITS, type Rows } from "./grids";

const UNIT_LIST = makeGrid(UNITS, [
  ["Tên đơn vị", "Kế hoạch 2024"],
  ["Chi bộ Một", 2],
]);
const DAY = 45_400;

function people(rows: Rows): { rows: number[]; said: string[] } {
  const { board, issues } = read([UNIT_LIST, makeGrid(ADMISSIONS, rows)]);
  const counted = listAdmissions(board.admissions).filter(({ unit, countingDay }) => unit === 0 && countingDay === DAY);
  return { rows: counted.map(({ row }) => row), said: brief(issues) };
}

describe("a second row of headings", () => {
  it.each([
    ["notes in brackets", ["", "(chữ in hoa)", "(ngày, tháng, năm)", "", ""]],
    ["a note of one column", ["", "(chữ in hoa)", "theo giấy khai sinh", "", "ghi theo quyết định"]],
    ["a note where no name is", ["", "", "theo giấy khai sinh", "", "ghi theo quyết định"]],
  ])("with %s is no person", (_, below) => {
    const headings = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Ngày kết nạp"];
    expect(people([headings, below, [1, "Nguyễn Văn An", 33_000, "Chi bộ Một", DAY]])).toEqual({ rows: [3], said: [] });
  });

  it("that divides the names is no person, and the first part is the name", () => {
    const headings: Rows = [
      ["STT", "Họ và tên", "", "Ngày sinh", "Đơn vị", "Ngày kết nạp"],
      ["", "Trong giấy tờ", "Thường gọi", "", "", ""],
    ];
    const { board, issues } = read([
      UNIT_LIST,
      makeGrid(ADMISSIONS, [...headings, [1, "Nguyễn Văn An", "Ba An", 33_000, "Chi bộ Một", DAY]]),
    ]);
    expect(listAdmissions(board.admissions).map(({ row, unit }) => [row, unit])).toEqual([[3, 0]]);
    expect(brief(issues)).toEqual([]);
  });

  it.each([
    ["with a unit", ["Nguyễn Văn", "An", "", "Chi bộ Một", ""]],
    ["with a number", ["Nguyễn Văn", "An", 33_000, "", ""]],
  ])("is a person where it is %s", (_, row) => {
    const headings = ["Họ và tên", "", "Ngày sinh", "Đơn vị", "Ngày kết nạp"];
    const { board } = read([
      UNIT_LIST,
      makeGrid(ADMISSIONS, [headings, row, ["Trần Văn", "Bình", 33_000, "Chi bộ Một", DAY]]),
    ]);
    expect(listAdmissions(board.admissions).map((one) => one.row)).toEqual([2, 3]);
  });

  it("over units is no unit", () => {
    const rows: Rows = [
      ["STT", "Tên đơn vị", "", "Kế hoạch 2024"],
      ["", "Tên đầy đủ", "Viết gọn", ""],
      [1, "Chi bộ Một", "CB1", 2],
    ];
    const { board } = read([makeGrid(UNITS, rows)]);
    expect(board.units.map(({ name, row }) => [name, row])).toEqual([["Chi bộ Một", 3]]);
  });
});

describe("dates in three columns", () => {
  const dates = (headings: Rows, ...rows: Rows): [unknown[], string[]] => {
    const { board, issues } = read([UNIT_LIST, makeGrid(ADMISSIONS, [...headings, ...rows])]);
    return [listAdmissions(board.admissions).map(({ birth, admitted }) => [birth, admitted]), brief(issues)];
  };
  const born = { day: toDay(1990, 3, 5) };

  it.each<[string, Rows]>([
    [
      "below one heading",
      [
        ["Họ và tên", "Ngày sinh", "", "", "Đơn vị", "Ngày kết nạp"],
        ["", "Ngày", "Tháng", "Năm", "", ""],
      ],
    ],
    [
      "below one heading that names them",
      [
        ["Họ và tên", "Ngày, tháng, năm sinh", "", "", "Đơn vị", "Ngày kết nạp"],
        ["", "ngày", "tháng", "năm", "", ""],
      ],
    ],
    ["beside one another", [["Họ và tên", "Ngày", "Tháng", "Năm sinh", "Đơn vị", "Ngày kết nạp"]]],
  ])("%s are the births", (_, headings) => {
    expect(dates(headings, ["Nguyễn Văn An", 5, 3, 1990, "Chi bộ Một", DAY])).toEqual([[[born, DAY]], []]);
    expect(dates(headings, ["Nguyễn Văn An", "05", "03", "1990", "Chi bộ Một", DAY])).toEqual([[[born, DAY]], []]);
  });

  const both: Rows = [
    ["Họ và tên", "Ngày sinh", "", "", "Đơn vị", "Ngày kết nạp", "", ""],
    ["", "Ngày", "Tháng", "Năm", "", "Ngày", "Tháng", "Năm"],
  ];
  const row = (birth: readonly CellValue[], admitted: readonly CellValue[]): readonly CellValue[] => [
    "Nguyễn Văn An",
    ...birth,
    "Chi bộ Một",
    ...admitted,
  ];

  it("are the days of admission too, on every printed page", () => {
    const [read, said] = dates(both, row([5, 3, 1990], [18, 4, 2024]), ...both, row([6, 3, 1990], [18, 4, 2024]));
    expect(read).toEqual([
      [born, DAY],
      [{ day: toDay(1990, 3, 6) }, DAY],
    ]);
    expect(said).toEqual([]);
  });

  it.each<[string, readonly CellValue[], unknown, string]>([
    ["a year alone", ["", "", 1990], { year: 1990 }, "note column/years-only Kết nạp!B3"],
    ["a month and a year", ["", 3, 1990], { year: 1990 }, "note column/years-only Kết nạp!B3"],
    ["a day that no calendar has", [31, 2, 1990], null, "error date/impossible Kết nạp!B3"],
    ["a short year", [5, 3, 90], born, "warning date/typed-as-text Kết nạp!B3"],
    ["a formula error", [5, "#REF!", 1990], null, "error cell/error-value Kết nạp!B3"],
    ["no number", [5, "ba", 1990], null, "warning date/not-a-date Kết nạp!B3"],
  ])("say what is wrong with %s", (_, birth, expected, said) => {
    const [read, issues] = dates(both, row(birth, [18, 4, 2024]));
    expect(read).toEqual([[expected, DAY]]);
    expect(issues).toEqual([said]);
  });

  it("are one date in a whole cell of the first column", () => {
    expect(dates(both, row([33_000, "", ""], [DAY, "", ""]))[0]).toEqual([[{ day: 33_000 }, DAY]]);
  });
});

describe("plans in several columns", () => {
  const plansOf = (...rows: Rows): [unknown[], string[]] => {
    const { board, issues } = read([makeGrid(UNITS, [["KẾ HOẠCH NĂM 2024"], ...rows])]);
    const said = brief(issues).filter((text) => text.includes("/") && !text.includes("workbook/"));
    return [board.units.map(({ plans }) => plans.get("2024")), said];
  };
  const plan = (value: number): unknown => ({ kind: "exact", value });

  it("are the adjusted one, and the first where that is blank", () => {
    const rows: Rows = [["Tên đơn vị", "Kế hoạch đầu năm", "Kế hoạch điều chỉnh"], ["Chi bộ Một", 3, 4], ["Chi bộ Hai", 3, ""]]; // prettier-ignore
    expect(plansOf(...rows)).toEqual([[plan(4), plan(3)], ["note plan/two-columns Đơn vị!B2"]]);
  });

  it("are the adjusted one below a heading over both", () => {
    const rows: Rows = [
      ["Tên đơn vị", "Chỉ tiêu", "", "Loại hình"],
      ["", "Điều chỉnh", "Giao", ""],
      ["Chi bộ Một", 4, 3, "xã"],
    ];
    expect(plansOf(...rows)).toEqual([[plan(4)], ["note plan/two-columns Đơn vị!C2"]]);
  });

  it("are the whole year's where quarters stand beside it", () => {
    const rows: Rows = [
      ["Tên đơn vị", "Kế hoạch", "", "", "", ""],
      ["", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm"],
      ["Chi bộ Một", 1, 1, 1, 1, 5],
    ];
    expect(plansOf(...rows)).toEqual([[plan(5)], []]);
  });

  it("are the sum of quarters without a whole year", () => {
    const rows: Rows = [
      ["Tên đơn vị", "Kế hoạch", "", "", ""],
      ["", "Quý I", "Quý II", "Quý III", "Quý IV"],
      ["Chi bộ Một", 1, 2, "", "3"],
      ["Chi bộ Hai", "", "", "", ""],
      ["Chi bộ Ba", 1, "hai", 3, 4],
    ];
    const [plans, said] = plansOf(...rows);
    expect(plans).toEqual([plan(6), undefined, undefined]);
    expect(said).toContain("note plan/by-quarters Đơn vị!B2");
    expect(said).toContain("error plan/not-a-number Đơn vị!C6");
  });

  it.each(["Kết nạp quý I năm 2024", "Kế hoạch tháng 3 năm 2024", "Chỉ tiêu sáu tháng năm 2024"])(
    "are not those of %j",
    (heading) => {
      expect(plansOf(["Tên đơn vị", "Kế hoạch", heading], ["Chi bộ Một", 3, 1])).toEqual([[plan(3)], []]);
    },
  );
});

describe("the texts of rows above one another", () => {
  const joined = (...rows: Rows): readonly (readonly (readonly string[])[])[] => joinedTexts(makeGrid(UNITS, rows), 0);

  it("are those of one row, of two, of three", () => {
    expect(joined(["", "Kế hoạch", ""], ["A", "", "Giao"], ["", 2024, "x"])).toEqual([
      [[], ["Kế hoạch"], []],
      [["A"], ["Kế hoạch"], ["Kế hoạch Giao", "Giao"]],
      [["A"], ["Kế hoạch 2024", "2024", "Kế hoạch"], ["Kế hoạch Giao x", "Giao x", "x", "Kế hoạch Giao", "Giao"]],
    ]);
    expect(textsAt(makeGrid(UNITS, [["A"]]), 1)).toEqual([]);
  });

  it.each([
    ["Quý I", true],
    ["Nam", true],
    ["6 tháng", true],
    ["12 tháng", true],
    ["TRONG ĐÓ: nữ", true],
    ["%", true],
    ["Namm", false],
    ["Số nam", false],
  ])("take %j for a part of the heading above: %j", (below, isPart) => {
    const own = isPart ? [] : ["Đảng viên"];
    expect(joined(["Đảng viên"], [below])[1]).toEqual([[`Đảng viên ${below}`, below, ...own]]);
  });

  const rowsOf = (...rows: Rows): number[] => headingTexts(makeGrid(UNITS, rows), "units", 0).map((one) => one.rows);

  it.each<[string, Rows, number[]]>([
    ["a title above a year", [["Kế hoạch"], [2024], [5]], [1]],
    [
      "a title above a list whose first unit is a text",
      [
        ["Danh sách", "x"],
        ["Tên đơn vị", "Kế hoạch"],
        ["Khoa", ""],
      ],
      [1],
    ],
    [
      "headings of three rows, of which the second is full",
      [
        ["Đơn vị", "Kế hoạch", "Kế hoạch"],
        ["Tên đơn vị", "Năm", "Năm"],
        ["", 2023, 2024],
      ],
      [1, 3],
    ],
    [
      "data below, then nothing",
      [
        ["Đơn vị", "Kế hoạch 2024"],
        ["Đảng bộ A", "5"],
        ["", ""],
      ],
      [1],
    ],
    [
      "data with a number beside a word",
      [
        ["Đơn vị", "Kế hoạch 2024"],
        ["", "5 người"],
        ["Khoa", "5"],
      ],
      [1],
    ],
    [
      "a row that says nothing by itself",
      [
        ["Tên đơn vị", "Kế hoạch"],
        ["", "Đợt 1"],
        ["", 2024],
      ],
      [1, 3],
    ],
    [
      "sub-headings",
      [
        ["Tên đơn vị", "Kế hoạch"],
        ["", 2024],
        ["Khoa", 5],
      ],
      [1, 2],
    ],
    [
      "a quarter",
      [
        ["Tên đơn vị", "Kế hoạch"],
        ["", "Quý 1"],
        ["Khoa", 5],
      ],
      [1, 2],
    ],
    [
      "a note",
      [
        ["Đơn vị", "Kế hoạch 2024"],
        ["(chữ in hoa)", ""],
        ["Khoa", "x"],
      ],
      [1, 2],
    ],
    [
      "a name before brackets",
      [
        ["Đơn vị", "Kế hoạch 2024"],
        ["Khoa (một)", ""],
        ["", "x"],
      ],
      [1],
    ],
    [
      "a name behind brackets",
      [
        ["Đơn vị", "Kế hoạch 2024"],
        ["(một) Khoa", ""],
        ["", "x"],
      ],
      [1],
    ],
    [
      "a heading over two columns",
      [
        ["Đơn vị", "", "Kế hoạch 2024"],
        ["a", "b", ""],
        ["Khoa", "K", "x"],
      ],
      [1, 2],
    ],
    [
      "a heading of one column",
      [
        ["Đơn vị", "", "Kế hoạch 2024"],
        ["a", "", ""],
        ["Khoa", "K", "x"],
      ],
      [1],
    ],
    [
      "a heading beside another",
      [
        ["Đơn vị", "Ghi chú", "Kế hoạch 2024"],
        ["a", "b", ""],
        ["Khoa", "K", "x"],
      ],
      [1],
    ],
    [
      "a name below names of two rows",
      [
        ["Thông tin", "", "Kế hoạch 2024"],
        ["Tên đơn vị", "Viết gọn", ""],
        ["Khoa", "K", ""],
      ],
      [1, 2],
    ],
    [
      "a unit alone below headings of two rows",
      [
        ["Thông tin", "", "Kế hoạch 2024"],
        ["Trực thuộc", "Tên đơn vị", ""],
        ["Trường Một", "", ""],
      ],
      [1, 2],
    ],
    [
      "one text below a heading over two columns, beside names in two",
      [
        ["Tên đơn vị", "", "Loại hình", "", "Kế hoạch 2024"],
        ["Khoa", "K", "trường", "", ""],
        ["Khoa 2", "K2", "trường", "", 5],
      ],
      [1],
    ],
    [
      "two texts below a heading over the last columns",
      [
        ["Kế hoạch 2024", "Tên đơn vị", ""],
        ["", "đầy đủ", "viết gọn"],
        [5, "Khoa", "K"],
      ],
      [1, 2],
    ],
  ])("are those of headings: %s", (_, rows, expected) => {
    expect(rowsOf(...rows)).toEqual(expected);
  });

  it("leave out what says nothing by itself", () => {
    const rows: Rows = [["Tên đơn vị", "Kế hoạch"], ["", "Đợt 1"], ["", 2024]]; // prettier-ignore
    expect(headingTexts(makeGrid(UNITS, rows), "units", 0)[1]?.texts).toEqual([
      ["Tên đơn vị"],
      ["Kế hoạch Đợt 1 2024", "Đợt 1 2024", "2024", "Kế hoạch Đợt 1", "Đợt 1"],
    ]);
  });

  it.each<[Rows, number, boolean]>([
    [
      [
        ["Đơn vị", "x"],
        ["a", ""],
      ],
      1,
      true,
    ],
    [
      [
        ["Đơn vị", "x"],
        ["", "b"],
      ],
      1,
      false,
    ],
    [
      [
        ["Đơn vị", "x"],
        ["", ""],
      ],
      1,
      false,
    ],
    [[["Đơn vị", "x"]], 0, false],
    [[["Đơn vị", "x"]], 1, false],
  ])("%j divide headings in row %i: %j", (rows, row, expected) => {
    expect(dividesHeadings("units", makeGrid(UNITS, rows), row)).toBe(expected);
  });

  it.each<[readonly CellValue[], boolean]>([
    [["Tên", 2017, ""], true],
    [["Tên", ""], false],
    [["Tên", 12017], false],
    [["Tên", 20175], false],
    [["Tên", true], false],
  ])("may be headings, two at least: %j is %j", (values, expected) => {
    expect(mayBeHeadings(values, 2)).toBe(expected);
  });
});

it("takes a unit alone in the first row of data for no heading", () => {
  const rows = [
    ["Họ và tên", "Đơn vị", "Ngày kết nạp"],
    ["", "Đảng bộ xã An Bình", ""],
    ["Nguyễn Văn An", "", 42910],
  ];
  expect(headingTexts(makeGrid(ADMISSIONS, rows), "admissions", 0).map(({ rows: height }) => height)).toEqual([1]);
  const note = [rows[0] ?? [], ["", "(ghi đủ)", ""], rows[2] ?? []];
  expect(headingTexts(makeGrid(ADMISSIONS, note), "admissions", 0).map(({ rows: height }) => height)).toEqual([1, 2]);
});
