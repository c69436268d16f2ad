// Where lists and groups stand: two lists on one sheet, group rows among people and units, plans that were emptied.

import { ADMISSION_HEADINGS, ADMISSIONS, brief, makeGrid, read, UNIT_HEADINGS, UNITS, type Rows } from "./grids";
import type { Grid } from "../../src/model/grid";
import { listAdmissions } from "../model/admission-list";

const UNIT_ROWS: Rows = [
  ["A", "Đảng bộ xã Một", "", 10],
  ["B", "Đảng bộ xã Hai", "", 20],
];
const PERSON = ["Nguyễn Văn An", 33000, "Đảng bộ xã Một", 42900, 42910];

describe("two lists on one sheet", () => {
  it.each<[string, Rows]>([
    ["admissions below the units", [UNIT_HEADINGS, ...UNIT_ROWS, [], ADMISSION_HEADINGS, PERSON]],
    [
      "admissions below the units with a title",
      [UNIT_HEADINGS, ...UNIT_ROWS, ["DANH SÁCH KẾT NẠP"], ADMISSION_HEADINGS, PERSON],
    ],
    [
      "admissions beside the units",
      [[...UNIT_HEADINGS, "", ...ADMISSION_HEADINGS], [...(UNIT_ROWS[0] ?? []), "", ...PERSON], UNIT_ROWS[1] ?? []],
    ],
    [
      "units beside the admissions, which name no unit of their own for a heading",
      [
        ["", "STT", "Đơn vị", "Kế hoạch 2017", "", ...ADMISSION_HEADINGS],
        ["", 1, "Đảng bộ xã Một", 10, "", ...PERSON],
        ["", 2, "Đảng bộ xã Hai", 20],
      ],
    ],
    [
      "admissions far below the units",
      [UNIT_HEADINGS, ...UNIT_ROWS, ...Array.from({ length: 60 }, () => []), ADMISSION_HEADINGS, PERSON],
    ],
    [
      "admissions below units with nothing but a name and a plan",
      [["Đơn vị", "Kế hoạch 2017"], ["Đảng bộ xã Một", 10], ["Đảng bộ xã Hai", 20], [], ADMISSION_HEADINGS, PERSON],
    ],
    ["units below the admissions", [ADMISSION_HEADINGS, PERSON, [], UNIT_HEADINGS, ...UNIT_ROWS]],
  ])("are both read, %s", (_, rows) => {
    const { board, issues } = read([makeGrid("Số liệu", rows)]);
    expect(brief(issues)).toEqual([]);
    expect(board.units.map(({ name }) => name)).toEqual(["Đảng bộ xã Một", "Đảng bộ xã Hai"]);
    expect(listAdmissions(board.admissions)).toMatchObject([{ unit: 0, countingDay: 42910 }]);
  });

  it("are both read by all rows of their headings: the plan is that of the year below it, not of the title", () => {
    const rows = [
      ["CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2017"],
      ["STT", "Đơn vị", "Chỉ tiêu", "", "Ghi chú"],
      ["", "", 2016, 2017, ""],
      [1, "Đảng bộ xã Một", 8, 10, ""],
      [2, "Đảng bộ xã Hai", 9, 20, ""],
      [],
      ["DANH SÁCH KẾT NẠP"],
      [...ADMISSION_HEADINGS, "Giới tính", "Dân tộc", "Tôn giáo"],
      [...PERSON, "Nam", "Kinh", "Không"],
    ];
    const { board, issues } = read([makeGrid("Số liệu", rows)]);
    expect(brief(issues)).toEqual([]);
    expect(board.units.map(({ plans }) => [...plans])).toEqual([
      [
        ["2016", { kind: "exact", value: 8 }],
        ["2017", { kind: "exact", value: 10 }],
      ],
      [
        ["2016", { kind: "exact", value: 9 }],
        ["2017", { kind: "exact", value: 20 }],
      ],
    ]);
  });

  it("are not both read where no empty column divides them, which is said", () => {
    const rows = [
      [...UNIT_HEADINGS, ...ADMISSION_HEADINGS],
      [...(UNIT_ROWS[0] ?? []), ...PERSON],
    ];
    const { board, issues } = read([makeGrid("Số liệu", rows)]);
    expect(board.sources).toHaveLength(1);
    expect(brief(issues)).toContain("error sheet/two-lists Số liệu!A1");
  });

  describe("of people side by side", () => {
    const units = makeGrid(UNITS, [UNIT_HEADINGS, ...UNIT_ROWS]);
    const other = ["Trần Thị Bình", 33001, "Đảng bộ xã Hai", 42901, 42911];

    it("are both read, each with its own rows and addresses", () => {
      const rows = [
        ["DANH SÁCH KẾT NẠP"],
        ["STT", ...ADMISSION_HEADINGS, "", "STT", ...ADMISSION_HEADINGS],
        [1, ...PERSON, "", 1, ...other],
        ["", "", "", "", "", "", "", 2, "Lê Văn Cường", 33002, "Đảng bộ xã Ba", 42902, 42912],
      ];
      const { board, issues } = read([units, makeGrid("Số liệu", rows)]);
      expect(listAdmissions(board.admissions)).toMatchObject([{ unit: 0 }, { unit: 1 }, { unit: null, row: 4 }]);
      expect(brief(issues)).toEqual(["error admission/unknown-unit Số liệu!K4"]);
      expect(board.sources.map(({ kind, rows: count }) => `${kind} ${String(count)}`)).toEqual([
        "units 2",
        "admissions 1",
        "admissions 2",
      ]);
    });

    it("are those of the units that their titles name", () => {
      const headings = ["Họ và tên", "Ngày sinh", "Ngày kết nạp"];
      const rows = [
        ["Đảng bộ xã Một", "", "", "", "Đảng bộ xã Hai"],
        [...headings, "", ...headings],
        ["Nguyễn Văn An", 33000, 42910, "", "Trần Thị Bình", 33001, 42911],
      ];
      const { board, issues } = read([units, makeGrid("Số liệu", rows)]);
      expect(listAdmissions(board.admissions)).toMatchObject([{ unit: 0 }, { unit: 1 }]);
      expect(brief(issues)).toEqual(["note sheet/one-unit Số liệu!A2", "note sheet/one-unit Số liệu!E2"]);
    });

    it("are one list where an empty column only stands within it", () => {
      const rows = [
        ["Họ và tên", "Ngày sinh", "", "Đơn vị", "Ngày kết nạp"],
        ["Nguyễn Văn An", 33000, "", "Đảng bộ xã Một", 42910],
      ];
      const { board, issues } = read([units, makeGrid("Số liệu", rows)]);
      expect(listAdmissions(board.admissions)).toMatchObject([{ unit: 0, countingDay: 42910 }]);
      expect(brief(issues)).toEqual([]);
    });

    it("do not take those who introduce them for a list", () => {
      const rows = [
        [...ADMISSION_HEADINGS, "Người giới thiệu", "", ""],
        ["", "", "", "", "", "Họ và tên", "Đơn vị", "Ngày kết nạp"],
        [...PERSON, "Trần Thị Bình", "Đảng bộ xã Hai", 30000],
      ];
      const { board } = read([units, makeGrid("Số liệu", rows)]);
      expect(board.admissions.count).toBe(1);
    });
  });

  it("is not said where each stands on a sheet of its own", () => {
    const { issues } = read([
      makeGrid(UNITS, [UNIT_HEADINGS, ...UNIT_ROWS]),
      makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, PERSON]),
    ]);
    expect(brief(issues)).toEqual([]);
  });
});

describe("a group row among people", () => {
  const headings = ["STT", ...ADMISSION_HEADINGS];
  it.each([
    ["with its numeral in a column of its own", ["I", "ĐẢNG BỘ XÃ MỘT"]],
    ["with its numeral before it", ["", "I. ĐẢNG BỘ XÃ MỘT"]],
    ["that is the bare name of a unit", ["", "Đảng bộ xã Một"]],
    ["in the first column", ["I. Đảng bộ xã Một", ""]],
  ])("%s is no person, and its unit is proposed to the rows below", (_, group) => {
    const person = [1, "Nguyễn Văn An", 33000, "", 42900, 42910];
    const other = [2, "Trần Văn Bình", 33001, "Đảng bộ xã Hai", 42900, 42910];
    const { board, issues } = read([
      makeGrid(UNITS, [UNIT_HEADINGS, ...UNIT_ROWS]),
      makeGrid(ADMISSIONS, [headings, group, person, other]),
    ]);
    expect(listAdmissions(board.admissions).map(({ row }) => row)).toEqual([3, 4]);
    expect(board.sources.find(({ kind }) => kind === "admissions")?.rows).toBe(2);
    expect(issues.map(({ code }) => code)).toEqual(["row/group-heading", "admission/no-unit"]);
    expect(issues[1]?.parameters).toEqual({ above: "Đảng bộ xã Một" });
  });

  it("among units is no unit", () => {
    const rows = [["STT", ...UNIT_HEADINGS], ["I", "", "KHỐI XÃ"], ...UNIT_ROWS.map((row, at) => [at + 1, ...row])];
    const { board, issues } = read([makeGrid(UNITS, rows), makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, PERSON])]);
    expect(board.units.map(({ name }) => name)).toEqual(["Đảng bộ xã Một", "Đảng bộ xã Hai"]);
    expect(brief(issues)).toEqual(["note row/group-heading Đơn vị!C2"]);
  });

  describe("with a plan", () => {
    const readRows = (rows: Rows): string[] => {
      const { board, issues } = read([
        makeGrid(UNITS, [["STT", ...UNIT_HEADINGS], ...rows]),
        makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, PERSON]),
      ]);
      return [...board.units.map(({ name }) => name), ...brief(issues)];
    };
    const MEMBERS: Rows = [
      [1, "", "Đảng bộ xã Một", "", 10],
      [2, "", "Đảng bộ xã Hai", "", 20],
    ];
    const NAMES = ["Đảng bộ xã Một", "Đảng bộ xã Hai"];
    it.each([
      ["a Roman numeral", [["I", "", "Khối xã, phường", "", 30], ...MEMBERS]],
      ["a letter", [["A", "", "Các xã", "", 30], ...MEMBERS]],
      ["a numeral in its name", [["", "", "I. Các xã", "", 30], ...MEMBERS]],
      ["the word Khối", [["", "", "KHỐI XÃ", "", 30], ...MEMBERS]],
    ])("told by %s is a total, which is noted", (_, rows) => {
      expect(readRows(rows)).toEqual([...NAMES, "note row/group-total Đơn vị!C2"]);
    });

    it("and a group in it are both totals", () => {
      const rows = [["A", "", "Toàn khối", "", 30], ["I", "", "Các xã", "", 30], ...MEMBERS];
      expect(readRows(rows)).toEqual([...NAMES, "note row/total Đơn vị!C2", "note row/group-total Đơn vị!C3"]);
    });

    it.each<[string, Rows, string]>([
      ["a code", [["I", "K1", "Khối xã", "", 30], ...MEMBERS], "Khối xã"],
      [
        "units that name it as theirs",
        [
          ["I", "", "Khối xã", "", 30],
          [1, "", "Đảng bộ xã Một", "Khối xã", 10],
        ],
        "Khối xã",
      ],
      ["a unit's word", [["", "", "Đảng bộ Khối các cơ quan", "", 30], ...MEMBERS], "Đảng bộ Khối các cơ quan"],
      [
        "others numbered like it",
        [
          ["I", "", "Xã Ba", "", 3],
          ["II", "", "Xã Bốn", "", 4],
        ],
        "Xã Bốn",
      ],
      [
        "others lettered like it, in the order of the Vietnamese letters",
        ["A", "B", "C", "D", "Đ", "E", "G"].map((letter) => [letter, "", `Xã thứ ${letter}`, "", 3]),
        "Xã thứ G",
      ],
      ["nothing below it", [...MEMBERS, ["I", "", "Khối xã", "", 3]], "Khối xã"],
    ])("is a unit with %s", (_, rows, name) => {
      expect(readRows(rows).filter((text) => text.includes("row/group-total"))).toEqual([]);
      expect(readRows(rows)).toContain(name);
    });
  });

  it("with a unit's own name is that unit, above the units numbered below it", () => {
    const { board, issues } = read([
      makeGrid(UNITS, [
        ["STT", "Tên đơn vị", "Kế hoạch 2017"],
        ["A", "ĐẢNG BỘ HUYỆN MỘT", 60],
        ["I", "Đảng bộ xã Hai", 30],
        [1, "Chi bộ Thôn Một", 10],
        [2, "Chi bộ Thôn Hai", 20],
        ["II", "Khối cơ quan", 20],
        [1, "Chi bộ Công an", 20],
        ["III", "Đảng bộ xã Ba", 10],
        [1, "Chi bộ Thôn Ba", ""],
        ["", "Tổng cộng", 60],
      ]),
      makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ["Nguyễn Văn An", 33000, "Đảng bộ xã Hai", 42900, 42910]]),
    ]);
    expect(board.units.map(({ name, parent }) => [name, board.units[parent ?? -1]?.name])).toEqual([
      ["ĐẢNG BỘ HUYỆN MỘT", undefined],
      ["Đảng bộ xã Hai", "ĐẢNG BỘ HUYỆN MỘT"],
      ["Chi bộ Thôn Một", "Đảng bộ xã Hai"],
      ["Chi bộ Thôn Hai", "Đảng bộ xã Hai"],
      ["Chi bộ Công an", "ĐẢNG BỘ HUYỆN MỘT"],
      ["Đảng bộ xã Ba", "ĐẢNG BỘ HUYỆN MỘT"],
      ["Chi bộ Thôn Ba", "Đảng bộ xã Ba"],
    ]);
    expect(issues.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(listAdmissions(board.admissions)).toMatchObject([{ unit: 1 }]);
  });

  it("is not made of a person's lone name", () => {
    const { board } = read([
      makeGrid(UNITS, [UNIT_HEADINGS, ["A", "Chi bộ Trường Nguyễn Trãi", "", 1]]),
      makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ["Nguyễn Trãi"]]),
    ]);
    expect(board.admissions.count).toBe(1);
  });
});

describe("plans that are missing", () => {
  const people = makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, PERSON]);

  it("are told at the heading where a column holds none", () => {
    const rows = UNIT_ROWS.map((row) => [...row.slice(0, 3), ""]);
    const { issues } = read([makeGrid(UNITS, [UNIT_HEADINGS, ...rows]), people]);
    expect(brief(issues)).toEqual(["warning plan/blank Đơn vị!D1"]);
    expect(issues[0]?.parameters).toEqual({ period: "2017", count: 2 });
  });

  it("are told at the unit where another one has a plan", () => {
    const rows = [UNIT_ROWS[0] ?? [], ["B", "Đảng bộ xã Hai", "", ""]];
    const { issues } = read([makeGrid(UNITS, [UNIT_HEADINGS, ...rows]), people]);
    expect(brief(issues)).toEqual(["note plan/blank Đơn vị!B3"]);
  });
});

describe("a birth date under Nam or Nữ", () => {
  const headings = ["Họ và tên", "Nam", "Nữ", "Đơn vị", "Ngày kết nạp"];
  it.each([
    ["a date under Nam", "12/03/1990", "", "male", []],
    ["a date cell under Nữ", "", 33000, "female", []],
    ["a year under Nữ", "", "1990", "female", []],
    ["a day that does not exist", "31/02/1990", "", "male", ["error date/impossible Kết nạp!B2"]],
    ["a mistyped date", "", "12/5/199x", "female", ["warning date/not-a-date Kết nạp!C2"]],
    ["a word", "nghỉ", "", null, ["warning value/unknown Kết nạp!B2"]],
  ])("%s", (_, male, female, sex, expected) => {
    const { board, issues } = read([
      makeGrid(UNITS, [UNIT_HEADINGS, ...UNIT_ROWS]),
      makeGrid(ADMISSIONS, [headings, ["Nguyễn Hồng Vân", male, female, "A", 42910]]),
    ]);
    expect(listAdmissions(board.admissions)[0]?.sex).toBe(sex);
    expect(brief(issues).filter((line) => !line.includes("dates-as-text"))).toEqual(expected);
  });
});

describe("an admission after the last period that has a plan", () => {
  const rows = (day: number): Rows => [ADMISSION_HEADINGS, PERSON, ["Trần Thị Bình", 33000, "A", 42900, day]];
  it.each([
    ["years later, while the period is chosen from the data", 49000, ["warning date/outside-period Kết nạp!E3"]],
    ["on the last day of the period", 43100, []],
    ["in an earlier year, to compare with", 42600, ["error date/wrong-order Kết nạp!E3"]],
  ])("%s", (_, day, expected) => {
    const { issues } = read([makeGrid(UNITS, [UNIT_HEADINGS, ...UNIT_ROWS]), makeGrid(ADMISSIONS, rows(day))]);
    expect(brief(issues)).toEqual(expected);
  });
});

describe("the signatures below a list", () => {
  const namesIn = (rows: Rows): string[] =>
    read([makeGrid(UNITS, rows), makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, PERSON])]).board.units.map(
      ({ name }) => name,
    );

  it.each(["Ký túc xá Mễ Trì", "Bí thư đoàn", "Người lập trình", "Ngày tháng năm"])(
    "are not seen in a unit called %s, nor do they end a list whose units have codes",
    (name) => {
      const rows = [["A1", "Khoa Toán"], ["A2", name], ["A3", "Khoa Lý"]]; // prettier-ignore
      expect(namesIn([["Mã đơn vị", "Tên đơn vị"], ...rows])).toEqual(["Khoa Toán", name, "Khoa Lý"]);
    },
  );

  it.each(["Ký túc xá Mễ Trì", "Bí thư đoàn", "Chi bộ Văn phòng thủ trưởng", "Xác nhận công nợ"])(
    "are not seen in %s without code and number",
    (name) => {
      const rows = [["Khoa Toán", ""], [name, ""], ["Khoa Lý", ""]]; // prettier-ignore
      expect(namesIn([["Tên đơn vị", "Trực thuộc"], ...rows])).toEqual(["Khoa Toán", name, "Khoa Lý"]);
    },
  );

  it.each<[string, Rows, string[]]>([
    [
      "a code in the second column says that it is a unit",
      [
        ["Khối", "Mã đơn vị", "Tên đơn vị"],
        ["", "A1", "Khoa Toán"],
        ["", "A2", "Người lập trình"],
      ],
      ["Khoa Toán", "Người lập trình"],
    ],
    [
      "a plan says that it is a unit",
      [
        ["Tên đơn vị", "Kế hoạch 2017", "Kế hoạch 2018"],
        ["Khoa Toán", 1, 1],
        ["Người lập trình", 2, ""],
      ],
      ["Khoa Toán", "Người lập trình"],
    ],
    [
      "so do three columns, and a unit above it is none who signs",
      [
        ["Tên đơn vị", "Trực thuộc", "Loại hình"],
        ["Khoa Toán", "", "Trường"],
        ["Người lập trình", "Khoa Toán", "Trường"],
        ["Tổ Một", "Người lập trình", ""],
      ],
      ["Khoa Toán", "Người lập trình", "Tổ Một"],
    ],
    [
      "a number beside, which is not read, says nothing",
      [
        ["Tên đơn vị", "Trực thuộc", ""],
        ["Khoa Toán", "", ""],
        ["Người lập biểu", "", 2017],
        ["Trần Văn Bình", "", ""],
      ],
      ["Khoa Toán"],
    ],
    [
      "nor does a word beside",
      [
        ["Tên đơn vị", "Trực thuộc"],
        ["Khoa Toán", ""],
        ["Người lập biểu", "Duyệt"],
        ["Trần Văn Bình", "Bùi"],
      ],
      ["Khoa Toán"],
    ],
    [
      "they may stand in the column of codes",
      [
        ["Mã đơn vị", "Tên đơn vị"],
        ["A1", "Khoa Toán"],
        ["Người lập biểu", ""],
        ["", "Trần Văn Bình"],
      ],
      ["Khoa Toán"],
    ],
    [
      "codes alone are names",
      [
        ["Mã đơn vị", "Trực thuộc"],
        ["A1", ""],
        ["KT.", ""],
        ["Bình", ""],
      ],
      ["A1"],
    ],
    [
      "they may stand beside the columns that are read, alone",
      [
        ["Tên đơn vị", "Trực thuộc", ""],
        ["Khoa Toán", "", ""],
        ["", "", "TRƯỞNG BAN"],
        ["Trần Văn Bình", "", ""],
      ],
      ["Khoa Toán"],
    ],
    [
      "and beside who signs",
      [
        ["Tên đơn vị", "Trực thuộc", ""],
        ["Khoa Toán", "", ""],
        ["Trần Văn Bình", "", "TRƯỞNG BAN"],
      ],
      ["Khoa Toán"],
    ],
  ])("are told from units: %s", (_, rows, names) => {
    expect(namesIn(rows)).toEqual(names);
  });

  it.each([
    "NGƯỜI LẬP BIỂU",
    "TRƯỞNG BAN",
    "PHÓ TRƯỞNG BAN",
    "BÍ THƯ",
    "Ghi chú: số liệu đến 30/6",
    "Xác nhận",
    "Ký, đóng dấu",
    "Ký",
    "(Ký, ghi rõ họ tên)",
    "Ký tên",
    "Hà Nội, ngày 5 tháng 6 năm 2017",
    "Ngày … tháng … năm …",
    "T/M BAN THƯỜNG VỤ",
    "Xác nhận của đảng ủy",
    "Danh sách có 3 đơn vị",
    "Danh sách này gồm: 3 đơn vị",
    "(Ấn định danh sách trên có 3 đơn vị)",
  ])("%s: what stands below is no unit", (line) => {
    expect(
      namesIn([
        ["Tên đơn vị", "Trực thuộc"],
        ["Khoa Toán", ""],
        [line, ""],
        ["Trần Văn Bình", ""],
      ]),
    ).toEqual(["Khoa Toán"]);
  });
});

describe("people without a column that a list needs, above or below a list that is read", () => {
  const WITHOUT_UNIT: Rows = [
    ["Họ và tên", "Ngày kết nạp", "Giới tính"],
    ["Phạm Thị Dung", 42901, "Nữ"],
    ["Hoàng Văn Em", 42902, "Nam"],
  ];
  const WITHOUT_DAY: Rows = [
    ["Họ và tên", "Đơn vị", "Giới tính", "Dân tộc"],
    ["Phạm Thị Dung", "A", "Nữ", "Kinh"],
  ];
  const units = makeGrid("Đơn vị", [UNIT_HEADINGS, ...UNIT_ROWS]);
  const people = makeGrid("Kết nạp", [ADMISSION_HEADINGS, PERSON]);
  const known = (board: ReturnType<typeof read>["board"]) => [board.units.length, board.admissions.count];

  it.each<[string, readonly Rows[number][], Grid, string]>([
    ["below the units", [UNIT_HEADINGS, ...UNIT_ROWS, [], ...WITHOUT_UNIT], people, "admission.unit Trang!A5"],
    [
      "below the units with titles",
      [UNIT_HEADINGS, ...UNIT_ROWS, ["DANH SÁCH KẾT NẠP"], ["Đợt 2"], ...WITHOUT_DAY],
      people,
      "admission.admitted Trang!A6",
    ],
    ["right below other people", [ADMISSION_HEADINGS, PERSON, ...WITHOUT_UNIT], units, "admission.unit Trang!A3"],
    ["below other people", [ADMISSION_HEADINGS, PERSON, [], ...WITHOUT_DAY], units, "admission.admitted Trang!A4"],
    ["above other people", [...WITHOUT_UNIT, [], ADMISSION_HEADINGS, PERSON], units, "admission.unit Trang!A1"],
    [
      "above the units with a title",
      [["Kết nạp"], ...WITHOUT_DAY, ["ĐƠN VỊ"], UNIT_HEADINGS, ...UNIT_ROWS],
      people,
      "admission.admitted Trang!A2",
    ],
  ])("are told of, and no rows of it: %s", (_where, rows, other, expected) => {
    const { board, issues } = read([makeGrid("Trang", rows), other]);
    const told = issues.map(({ code, severity, sheet, cell, parameters }) => {
      return `${severity} ${code} ${String((parameters as { column?: string }).column)} ${sheet}!${cell}`;
    });
    expect(told).toEqual([`warning column/missing ${expected}`]);
    expect(known(board)).toEqual([2, 1]);
  });

  it.each<[string, Rows]>([
    ["the same headings again", [ADMISSION_HEADINGS, PERSON, ADMISSION_HEADINGS, PERSON]],
    ["headings over nothing", [ADMISSION_HEADINGS, PERSON, PERSON, [], WITHOUT_UNIT[0]!]],
    ["a title of several words", [["Họ và tên", "Ngày kết nạp", "Giới tính"], ADMISSION_HEADINGS, PERSON, PERSON]],
  ])("are none of %s", (_what, rows) => {
    const { board, issues } = read([makeGrid("Trang", rows), units]);
    expect([board.admissions.count >= 2, issues.map(({ code }) => code).includes("column/missing")]).toEqual([
      true,
      false,
    ]);
  });
});

describe("a list that goes on with its columns in another order", () => {
  const FIRST = ["Họ và tên", "Đơn vị", "Ngày kết nạp", "Ngày sinh"];
  const SECOND = ["Họ và tên", "Đơn vị", "Ngày sinh", "Ngày kết nạp"];
  const [admitted, born] = [42892, 33239];
  const units = makeGrid(UNITS, [UNIT_HEADINGS, ...UNIT_ROWS]);
  const ROWS: Rows = [FIRST, ["Nguyễn Văn An", "A", admitted, born], SECOND, ["Trần Thị Bình", "B", born, admitted]];

  it("is read by the headings of each part", () => {
    const { board, issues } = read([units, makeGrid(ADMISSIONS, ROWS)]);
    expect(listAdmissions(board.admissions).map(({ row, admitted: day, birth }) => [row, day, birth])).toEqual([
      [2, admitted, { day: born }],
      [4, admitted, { day: born }],
    ]);
    expect(board.sources.slice(1).map(({ rows }) => rows)).toEqual([1, 1]);
    expect(brief(issues)).toEqual([]);
  });

  it.each<[string, Rows, Rows]>([
    ["whole", [FIRST], [FIRST]],
    ["by their first", [FIRST], [["Họ và tên", "", "", ""]]],
    ["but for the last", [FIRST], [["Họ và tên", "Đơn vị", "Ngày kết nạp", ""]]],
    ["in part, in other places", [FIRST], [["Họ và tên", "Ngày sinh", "", ""]]],
    [
      "with a word over two columns instead of one",
      [["Họ và tên", "Đơn vị", "Ngày", ""], ["", "", "Kết nạp", "Sinh"]], // prettier-ignore
      [["Họ và tên", "Đơn vị", "Ngày", "Ngày"], ["", "", "Kết nạp", "Sinh"]], // prettier-ignore
    ],
  ])("is one list where the headings are only repeated, %s", (_, first, again) => {
    const rows = [...first, ["Nguyễn Văn An", "A", admitted, born], ...again, ["Trần Thị Bình", "B", admitted, born]];
    const { board, issues } = read([units, makeGrid(ADMISSIONS, rows)]);
    expect(board.sources.slice(1).map(({ rows: count }) => count)).toEqual([2]);
    expect(brief(issues)).toEqual([]);
  });

  it("is read so where nothing stands right over the names", () => {
    const rows = [
      ["", "Đơn vị", "Ngày kết nạp", "Ngày sinh"],
      ["Họ và tên", "", "", ""],
      ["Nguyễn Văn An", "A", admitted, born],
      ["", "Đơn vị", "Ngày sinh", "Ngày kết nạp"],
      ["Họ và tên", "", "", ""],
      ["Trần Thị Bình", "B", born, admitted],
    ];
    const { board, issues } = read([units, makeGrid(ADMISSIONS, rows)]);
    expect(listAdmissions(board.admissions).map(({ row, admitted: day }) => [row, day])).toEqual([
      [3, admitted],
      [6, admitted],
    ]);
    expect(brief(issues)).toEqual([]);
  });

  it("is read by the last of headings without rows between", () => {
    const third = ["Họ và tên", "Ngày sinh", "Đơn vị", "Ngày kết nạp"];
    const rows = [FIRST, ["Nguyễn Văn An", "A", admitted, born], SECOND, third, ["Trần Thị Bình", born, "B", admitted]];
    const { board } = read([units, makeGrid(ADMISSIONS, rows)]);
    expect(listAdmissions(board.admissions).map(({ unit, admitted: day }) => [unit, day])).toEqual([
      [0, admitted],
      [1, admitted],
    ]);
  });

  it("is read so in a list of units too", () => {
    const rows = [
      ["Tên đơn vị", "Kế hoạch 2017", "Kế hoạch 2018"],
      ["Đảng bộ xã Một", 1, 2],
      ["Tên đơn vị", "Kế hoạch 2018", "Kế hoạch 2017"],
      ["Đảng bộ xã Hai", 3, 4],
    ];
    const { board } = read([makeGrid(UNITS, rows), makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, PERSON])]);
    expect(board.units.map(({ plans }) => plans.get("2017"))).toEqual([
      { kind: "exact", value: 1 },
      { kind: "exact", value: 4 },
    ]);
  });
});

it("tells units that are listed again for another year from those left out", () => {
  const year = (sheet: string, period: string): Grid =>
    makeGrid(sheet, [
      ["Tên đơn vị", `Kế hoạch ${period}`],
      ["Đảng bộ xã Một", 1],
      ["Đảng bộ xã Hai", 2],
    ]);
  const { board } = read([year("ĐV", "2017"), year("ĐV2", "2018"), makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, PERSON])]);
  expect(board.sources.map(({ rows, leftOut }) => [rows, leftOut])).toEqual([[2, 0], [2, 0], [1, 0]]); // prettier-ignore
});
