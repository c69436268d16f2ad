// Lists as offices keep them in books: numbered outlines, groups and subtotals among people, headings that come again on each
// page, "nt" for the unit above, names in two columns. Whom their authors meant is written down beside each.

import { listAdmissions } from "../model/admission-list";
import { ADMISSION_HEADINGS, ADMISSIONS, brief, makeGrid, read, UNITS, type Rows } from "./grids";

const OUTLINE = makeGrid(UNITS, [
  ["TT", "Đơn vị", "Chỉ tiêu 2024", "Đảng viên"],
  ["I", "ĐẢNG BỘ XÃ AN BÌNH", 4, 80],
  [1, "Chi bộ Thôn Đông", 2, 40],
  [2, "Chi bộ Thôn Tây", 2, 40],
  ["II", "ĐẢNG BỘ XÃ HÒA LẠC", 4, 80],
  [1, "Chi bộ Thôn Đông", 2, 40],
  [2, "Chi bộ Quân sự", 2, 40],
  ["III", "CHI BỘ TRỰC THUỘC", "", ""],
  [1, "Chi bộ Công an", 1, 12],
  ["", "CỘNG", 9, 172],
]);
const HEADINGS = ["STT", ...ADMISSION_HEADINGS];

function peopleOf(...grids: Parameters<typeof read>[0][number][]): { people: string[]; said: string[] } {
  const { board, issues } = read(grids);
  const nameOf = (unit: number | null | undefined): string => board.units[unit ?? -1]?.name ?? "–";
  const people = listAdmissions(board.admissions).map(
    ({ row, unit }) => `${String(row)} ${nameOf(unit)} < ${nameOf(board.units[unit ?? -1]?.parent)}`,
  );
  return { people, said: brief(issues.filter(({ severity }) => severity !== "note")) };
}

describe("a list in the outline of its units", () => {
  const person = (number: number, unit: string): Rows[number] => [
    number,
    `Nguyễn Văn ${String(number)}`,
    33000 + number,
    unit,
    45300,
    45310,
  ];

  it("takes a name that several units have for the one in its group, and subtotals for none", () => {
    const { people, said } = peopleOf(
      OUTLINE,
      makeGrid(ADMISSIONS, [
        ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024"],
        HEADINGS,
        ["I", "Đảng bộ xã An Bình"],
        person(1, "Thôn Đông"),
        ["", "Cộng xã An Bình: 1 đồng chí"],
        ["II", "Đảng bộ xã Hòa Lạc"],
        person(2, "CB Thôn Đông"),
        person(3, "CB Quân sự"),
        ["", "Cộng đảng bộ: 2 đồng chí"],
        ["", "Tổng cộng: 03 đồng chí"],
      ]),
    );
    expect(people).toEqual([
      "4 Chi bộ Thôn Đông < ĐẢNG BỘ XÃ AN BÌNH",
      "7 Chi bộ Thôn Đông < ĐẢNG BỘ XÃ HÒA LẠC",
      "8 Chi bộ Quân sự < ĐẢNG BỘ XÃ HÒA LẠC",
    ]);
    expect(said).toEqual([]);
  });

  it("takes such a name for the unit under the one that the sheet is called like", () => {
    const { people, said } = peopleOf(OUTLINE, makeGrid("Xã Hòa Lạc", [HEADINGS, person(1, "Thôn Đông")]));
    expect(people).toEqual(["2 Chi bộ Thôn Đông < ĐẢNG BỘ XÃ HÒA LẠC"]);
    expect(said).toEqual([]);
  });

  it("takes such a name for the unit under the one that the cell names with it", () => {
    const rows = [HEADINGS, person(1, "Thôn Đông - Hòa Lạc"), person(2, "CB Thôn Đông (ĐB xã An Bình)")];
    const { people, said } = peopleOf(OUTLINE, makeGrid(ADMISSIONS, rows));
    expect(people).toEqual(["2 Chi bộ Thôn Đông < ĐẢNG BỘ XÃ HÒA LẠC", "3 Chi bộ Thôn Đông < ĐẢNG BỘ XÃ AN BÌNH"]);
    expect(said).toEqual([]);
  });

  it("does not choose where no group, or one without such a unit, stands above", () => {
    const rows = [HEADINGS, person(1, "Thôn Đông"), ["III", "Chi bộ Công an"], person(2, "Thôn Đông")];
    const { people, said } = peopleOf(OUTLINE, makeGrid(ADMISSIONS, rows));
    expect(people).toEqual(["2 – < –", "4 – < –"]);
    expect(said).toEqual(["error admission/ambiguous-unit Kết nạp!D2", "error admission/ambiguous-unit Kết nạp!D4"]);
  });
});

describe("a book of admissions month by month", () => {
  const units = makeGrid(UNITS, [
    ["Tên đơn vị", "Kế hoạch 2024"],
    ["Đảng bộ xã Một", 5],
    ["Đảng bộ xã Cộng Hòa", 5],
  ]);
  const headings: Rows = [
    ["STT", "Họ tên", "Sinh năm", "", "Đơn vị", "Ngày kết nạp"],
    ["", "", "Nam", "Nữ", "", ""],
  ];

  it("knows the headings of each page, its subtotals, and the unit of the row above", () => {
    const { people, said } = peopleOf(
      units,
      makeGrid("Theo tháng", [
        ...headings,
        ["Tháng 1/2024"],
        [1, "Nguyễn Văn An", 1990, "", "ĐB xã Một", "15/01/2024"],
        [2, "Trần Thị Bình", "", 1992, "nt", "15/01/2024"],
        ["Cộng tháng 1: 2"],
        ["Tháng 2/2024"],
        ...headings,
        [1, "Phạm Thị Dung", "", 1993, "xã Cộng Hòa", "15/02/2024"],
        [2, "Lê Văn Cường", 1994, "", "-nt-", "15/02/2024"],
        [3, "Lê Văn Dũng", 1995, "", '"', "15/02/2024"],
        ["Cộng tháng 2: 3"],
        ["TỔNG CỘNG: 5"],
      ]),
    );
    expect(people.map((text) => text.replace(" < –", ""))).toEqual([
      "4 Đảng bộ xã Một",
      "5 Đảng bộ xã Một",
      "10 Đảng bộ xã Cộng Hòa",
      "11 Đảng bộ xã Cộng Hòa",
      "12 Đảng bộ xã Cộng Hòa",
    ]);
    expect(said).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    ["in capitals", (text) => text.toUpperCase()],
    ["in letters taken apart", (text) => text.normalize("NFD")],
    ["with more spaces", (text) => ` ${text.replace(/ /gu, "  ")}`],
    ["with stars and notes", (text) => `${text} *\n(ghi rõ)`],
    ["by another word", (text) => (text === "Họ và tên" ? "Họ tên" : text)],
  ])("knows headings that come again %s, of people and of units", (_, spell) => {
    const unitRows = units.values.map((row) => row.map((value) => value));
    const [unitHeadings = [], one = [], ...others] = unitRows;
    const again = unitHeadings.map((value) => spell(String(value)));
    const person = (name: string): Rows[number] => [name, 33000, "Đảng bộ xã Một", 45300, 45310];
    const { board, issues } = read([
      makeGrid(UNITS, [unitHeadings, one, again, ...others]),
      makeGrid(ADMISSIONS, [
        ADMISSION_HEADINGS,
        person("Nguyễn Văn An"),
        ADMISSION_HEADINGS.map(spell),
        person("Hồ Văn Bình"),
      ]),
    ]);
    expect(board.units).toHaveLength(unitRows.length - 1);
    expect(listAdmissions(board.admissions).map(({ row }) => row)).toEqual([2, 4]);
    expect(brief(issues)).toEqual([]);
  });

  it('takes "nt" below nothing, or below a unit that is not known, for no unit', () => {
    const { people, said } = peopleOf(
      units,
      makeGrid(ADMISSIONS, [
        ADMISSION_HEADINGS,
        ["Nguyễn Văn An", 33000, "nt", 45300, 45310],
        ["Trần Văn Bình", 33001, "Đảng bộ xã Ba", 45300, 45310],
        ["Lê Văn Cường", 33002, "nt", 45300, 45310],
      ]),
    );
    expect(people).toEqual(["2 – < –", "3 – < –", "4 – < –"]);
    expect(said).toHaveLength(3);
  });
});

describe("names in two columns", () => {
  const units = makeGrid(UNITS, [
    ["Tên đơn vị", "Kế hoạch 2024"],
    ["Đảng bộ xã Một", 5],
  ]);
  const person = (family: string, given: string): Rows[number] => [
    family,
    given,
    33000,
    "Đảng bộ xã Một",
    45300,
    45310,
  ];
  const rest = ["Ngày sinh", "Đơn vị", "Ngày quyết định", "Ngày kết nạp"];

  it.each([
    ["under headings of their own", [["Họ và tên đệm", "Tên", ...rest]]],
    ["under one heading", [["Họ và tên", "", ...rest]]],
    [
      "under one heading that is divided below",
      [
        ["Họ và tên", "", ...rest],
        ["Họ đệm", "Tên", "", "", "", ""],
      ],
    ],
  ])("%s are whole names: two people born on a day are not one", (_, headings) => {
    const { board, issues } = read([
      units,
      makeGrid(ADMISSIONS, [
        ...headings,
        person("Nguyễn Văn", "An"),
        person("Nguyễn Văn", "Bình"),
        ...headings,
        person("Nguyễn Văn", "An"),
      ]),
    ]);
    expect(listAdmissions(board.admissions).map(({ unit }) => unit)).toEqual([0, 0, 0]);
    const row = 2 * headings.length + 3;
    expect(brief(issues)).toEqual([`warning person/twice Kết nạp!A${String(row)}`]);
    expect(issues[0]?.parameters).toMatchObject({ name: "Nguyễn Văn An" });
    // Where the list of people reads the rest of a name.
    expect(board.sources[1]?.layout?.givenNames).toBe(1);
  });

  it.each([
    ["a sex beside the name", "", "Nam"],
    ["a name to sort by", "Tên", "An"],
  ])("are not made of %s", (_, heading, beside) => {
    const { issues } = read([
      units,
      makeGrid(ADMISSIONS, [
        ["Họ và tên", heading, ...rest],
        person("Nguyễn Văn An", beside),
        person("Nguyễn Văn An", ""),
      ]),
    ]);
    expect(issues.map(({ parameters }) => parameters)).toMatchObject([{ name: "Nguyễn Văn An" }]);
  });
});

describe("a list whose column of units nobody filled in", () => {
  const units = makeGrid(UNITS, [
    ["Tên đơn vị", "Trực thuộc", "Kế hoạch 2024"],
    ["Đảng bộ xã Một", "", 4],
    ["Chi bộ Thôn Đông", "Đảng bộ xã Một", 2],
    ["Chi bộ Thôn Tây", "Đảng bộ xã Một", 2],
  ]);
  const person = (name: string, unit = ""): Rows[number] => ["", name, 33000, unit, 45300, 45310];
  const [AN, BINH] = [person("Nguyễn Văn An"), person("Trần Văn Bình")];
  const TITLE = ["", "Đảng bộ xã Một"];

  it.each<[string, string, Rows, string[], string[]]>([
    [
      "counts people for the rows that name units",
      ADMISSIONS,
      [HEADINGS, ["I", "Chi bộ Thôn Đông"], AN, ["II. Chi bộ Thôn Tây: 1 đồng chí"], BINH, ["", "", "", "BÍ THƯ"]],
      ["3 Chi bộ Thôn Đông < Đảng bộ xã Một", "5 Chi bộ Thôn Tây < Đảng bộ xã Một"],
      ["sheet/units-by-groups"],
    ],
    [
      "asks where only the sheet or its title names one",
      "Thôn Tây",
      [TITLE, HEADINGS, AN],
      ["3 – < –"],
      ["admission/no-unit"],
    ],
    [
      "asks where one person has a unit",
      ADMISSIONS,
      [HEADINGS, ["I", "Chi bộ Thôn Tây"], AN, person("Trần Văn Bình", "Thôn Đông")],
      ["3 – < –", "4 Chi bộ Thôn Đông < Đảng bộ xã Một"],
      ["admission/no-unit"],
    ],
    [
      "asks where a row without a person has one",
      ADMISSIONS,
      [HEADINGS, ["I", "Chi bộ Thôn Đông"], AN, ["", "", "", "Thôn Tây"], BINH],
      ["3 – < –", "5 – < –"],
      ["admission/no-unit", "admission/no-unit"],
    ],
    [
      "asks where a second column may name units",
      ADMISSIONS,
      [
        [...HEADINGS, "Chi bộ"],
        ["I", "Chi bộ Thôn Đông"],
        [...AN, "Thôn Tây"],
      ],
      ["3 – < –"],
      ["column/twice", "admission/no-unit"],
    ],
  ])("%s", (_, sheet, rows, expected, codes) => {
    const grids = [units, makeGrid(sheet, rows)];
    expect(peopleOf(...grids).people).toEqual(expected);
    const said = read(grids).issues.map(({ code }) => code);
    expect(said.filter((code) => !code.startsWith("row/"))).toEqual(codes);
  });
});

it("takes titles, groups and page numbers among people for nobody, and keeps a lone name", () => {
  const AN_BINH = makeGrid(UNITS, [
    ["Tên đơn vị", "Kế hoạch 2025"],
    ["Đảng bộ xã An Bình", 4],
  ]);
  const headings = ["Họ và tên", "Đơn vị", "Ngày kết nạp"];
  const person = (name: string): Rows[number] => [name, "Đảng bộ xã An Bình", 45_700];
  const titles = [
    "DANH SÁCH KẾT NẠP NĂM 2025",
    "(Kèm theo Báo cáo số 12)",
    "Khối xã, phường",
    "(Tiếp theo)",
    "* Kết nạp lại",
    "Trang 2",
  ].map((title) => [title]);
  const rows = [headings, person("Nguyễn Văn An"), ...titles, headings, person("Trần Thị Bình"), ["Lê Thị Trang"]];
  const { people, said } = peopleOf(AN_BINH, makeGrid(ADMISSIONS, rows));
  expect(people).toEqual(["2 Đảng bộ xã An Bình < –", "10 Đảng bộ xã An Bình < –", "11 – < –"]);
  expect(said).toEqual(["error admission/no-unit Kết nạp!B11", "error admission/no-counting-date Kết nạp!C11"]);
});
