import { buildBoard } from "../../src/intake/build-board";
import { toDay } from "../../src/model/day";
import type { CellValue } from "../../src/model/grid";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import { listAdmissions } from "../model/admission-list";
import {
  ADMISSION_HEADINGS,
  ADMISSIONS,
  brief,
  makeGrid,
  read,
  readPeople,
  someUnits,
  UNIT_HEADINGS,
  UNITS,
  type Rows,
} from "./grids";

const UNIT = "Đảng bộ xã An Bình";
const ADMITTED = toDay(2017, 6, 15);
const DECIDED = toDay(2017, 6, 1);
const BORN = toDay(1990, 5, 10);
const GOOD: readonly CellValue[] = ["Nguyễn Văn An", BORN, UNIT, DECIDED, ADMITTED];

function goodWith(column: number, value: CellValue): CellValue[] {
  return GOOD.map((good, index) => (index === column ? value : good));
}

it("reads both sheets, whatever they are called and wherever their tables stand", () => {
  const { board, issues } = read([
    makeGrid(
      "Sheet1",
      [["ĐẢNG BỘ HUYỆN"], [], ["DANH SÁCH"], [], ["STT", "Đơn vị *", "Chỉ tiêu\n2017"], [1, UNIT, "12"]],
      {
        row: 2,
        column: 1,
      },
    ),
    makeGrid(
      "Sheet2",
      [
        [
          "STT",
          "Họ và tên *",
          "Ngày sinh (dd/mm/yyyy)",
          "Giới tính",
          "Dân tộc",
          "Trình độ GDPT",
          "Trình độ chuyên môn",
          "Đoàn viên",
          "Đơn vị",
          "Ngày quyết định",
          "Ngày kết nạp",
        ],
        [1, "  Nguyễn Văn An ", "10/5/1990", "Nam", "H'Mông", "12/12", "ĐH", "x", "ĐB xã An Bình", DECIDED, ADMITTED],
      ],
      { row: 9, column: 3 },
    ),
  ]);
  expect(brief(issues)).toEqual([
    "note column/numbers-as-text Sheet1!D8",
    "note column/dates-as-text Sheet2!F11",
    "note text/spaces Sheet2!E11",
  ]);
  expect(board.units).toEqual([
    {
      index: 0,
      code: "",
      name: UNIT,
      parent: null,
      children: [],
      kind: "",
      category: null,
      from: null,
      to: null,
      area: "",
      mergedInto: "",
      totals: new Map(),
      certificates: new Map(),
      classes: new Map(),
      stock: {},
      plans: new Map([["2017", { kind: "exact", value: 12 }]]),
      unreadPlans: new Set(),
      sheet: "Sheet1",
      row: 8,
    },
  ]);
  expect(listAdmissions(board.admissions)).toEqual([
    {
      sheet: "Sheet2",
      row: 11,
      unit: 0,
      birth: { day: BORN },
      decision: DECIDED,
      resolution: null,
      admitted: ADMITTED,
      official: null,
      certificate: null,
      exception: false,
      readmission: false,
      countingDay: ADMITTED,
      religion: null,
      theory: null,
      occupation: null,
      sex: "male",
      ethnicity: "mong",
      education: "upper-secondary",
      qualification: "university",
      youth: true,
    },
  ]);
  expect(board.sources).toMatchObject([
    { sheet: "Sheet1", kind: "units", rows: 1, leftOut: 0 },
    { sheet: "Sheet2", kind: "admissions", rows: 1, leftOut: 0 },
  ]);
});

it.each([
  ["admitted", DECIDED, ADMITTED, ADMITTED],
  ["decision", DECIDED, ADMITTED, DECIDED],
  ["admitted", DECIDED, "", DECIDED],
  ["decision", "", ADMITTED, ADMITTED],
] as const)("counts by %s, the other date standing in", (countingDate, decision, admitted, day) => {
  const { board, issues } = readPeople([["Nguyễn Văn An", BORN, UNIT, decision, admitted]], { countingDate });
  expect(listAdmissions(board.admissions)[0]?.countingDay).toBe(day);
  expect(issues).toEqual([]);
});

it.each([
  ["no unit", ["Nguyễn Văn An", BORN, "", DECIDED, ADMITTED], "error admission/no-unit Kết nạp!C2"],
  [
    "an unknown unit",
    ["Nguyễn Văn An", BORN, "Xã Lạ Hoắc", DECIDED, ADMITTED],
    "error admission/unknown-unit Kết nạp!C2",
  ],
  ["an error for a unit", ["Nguyễn Văn An", BORN, "#N/A", DECIDED, ADMITTED], "error cell/error-value Kết nạp!C2"],
  ["no date", ["Nguyễn Văn An", BORN, UNIT, "", ""], "error admission/no-counting-date Kết nạp!E2"],
  ["an impossible date", ["Nguyễn Văn An", BORN, UNIT, "", "31/02/2017"], "error date/impossible Kết nạp!E2"],
  ["a text for a date", ["Nguyễn Văn An", BORN, UNIT, "", "tháng sau"], "error date/not-a-date Kết nạp!E2"],
  ["only a year", ["Nguyễn Văn An", BORN, UNIT, "", 2017], "error date/year-only Kết nạp!E2"],
  ["an error for a date", ["Nguyễn Văn An", BORN, UNIT, "", "#VALUE!"], "error cell/error-value Kết nạp!E2"],
])("keeps a row with %s, counted as left out", (_, row, expected) => {
  const { board, issues } = readPeople([row, goodWith(0, "Trần Thị Bình")]);
  expect(brief(issues)).toEqual([expected]);
  expect(board.admissions.count).toBe(2);
  expect(board.sources[1]).toMatchObject({ sheet: ADMISSIONS, kind: "admissions", rows: 2, leftOut: 1 });
});

it.each([
  ["no name", goodWith(0, ""), "error admission/no-name Kết nạp!A2"],
  ["an error for a name", goodWith(0, "#NAME?"), "error cell/error-value Kết nạp!A2"],
])("leaves a row with %s out of the board, but says so", (_, row, expected) => {
  const { board, issues } = readPeople([row]);
  expect(brief(issues)).toEqual([expected]);
  expect(listAdmissions(board.admissions)).toEqual([]);
  expect(board.sources[1]).toMatchObject({ rows: 1, leftOut: 1 });
});

it.each([
  ["a wrong decision beside a good admission", goodWith(3, "x"), "warning date/not-a-date Kết nạp!D2"],
  ["a wrong admission beside a good decision", goodWith(4, "30/02/2017"), "error date/impossible Kết nạp!E2"],
  ["an impossible birth date", goodWith(1, "31/04/1990"), "error date/impossible Kết nạp!B2"],
  ["an error for a birth date", goodWith(1, "#REF!"), "error cell/error-value Kết nạp!B2"],
  ["only a birth year", goodWith(1, 1990), "note column/years-only Kết nạp!B2"],
  ["a birth year of two digits", goodWith(1, "10.5.90"), "warning date/typed-as-text Kết nạp!B2"],
  ["a decision after the admission", goodWith(3, ADMITTED + 1), "error date/wrong-order Kết nạp!E2"],
  ["a birth after the decision", goodWith(1, DECIDED), "error date/wrong-order Kết nạp!D2"],
])("counts a row with %s all the same, and says so", (_, row, expected) => {
  const { board, issues } = readPeople([row]);
  expect(brief(issues)).toEqual([expected]);
  expect(board.sources[1]?.leftOut).toBe(0);
  expect(listAdmissions(board.admissions)[0]?.countingDay).not.toBeNull();
});

it("keeps the year of a birth date that has no more", () => {
  const { board } = readPeople([goodWith(1, "1990"), goodWith(1, "5/1991")]);
  expect(listAdmissions(board.admissions).map(({ birth }) => birth)).toEqual([{ year: 1990 }, { year: 1991 }]);
});

it("skips totals, repeated headings, column numbers, group headings, blank rows and signatures", () => {
  const { board, issues } = readPeople([
    ["1", "2", "3", "4", "5"],
    ["I. Khối xã, phường"],
    GOOD,
    [],
    ADMISSION_HEADINGS,
    ["(1)", "(2)", "(3)", "(4)", "(5)"],
    goodWith(0, "Trần Thị Bình"),
    ["Tổng cộng", "", "", "", 2],
    ["", "", "", "Hà Nội, ngày 01 tháng 11 năm 2017"],
    ["NGƯỜI LẬP BIỂU", "", "", "TRƯỞNG BAN"],
    ["Lê Thị Cúc", "", "", "Phạm Văn Dũng"],
  ]);
  expect(listAdmissions(board.admissions).map(({ row }) => row)).toEqual([4, 8]);
  expect(brief(issues)).toEqual([
    "note row/group-heading Kết nạp!A3",
    "note row/total Kết nạp!A9",
    "note row/below-signatures Kết nạp!A12",
  ]);
  expect(board.sources[1]).toMatchObject({ rows: 2, leftOut: 0 });
});

it("skips a total of the units, but not the unit that others belong to nor a name that only begins like a total", () => {
  const rows = [
    ["", "Toàn đảng bộ", "", 9],
    ["", "Tổng công ty Xây dựng Hà Nội", "Toàn đảng bộ", 4],
    ["", "Đảng bộ xã An Bình", "Toàn đảng bộ", 5],
    ["Cộng", "", "", 9],
    ["", "Tổng cộng:", "", 9],
  ];
  const { board, issues } = read([
    makeGrid(UNITS, [UNIT_HEADINGS, ...rows]),
    makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, GOOD]),
  ]);
  expect(board.units.map(({ name }) => name)).toEqual([
    "Toàn đảng bộ",
    "Tổng công ty Xây dựng Hà Nội",
    "Đảng bộ xã An Bình",
  ]);
  expect(brief(issues)).toEqual(["note row/total Đơn vị!A5", "note row/total Đơn vị!B6"]);
});

it("reads merged headings of two rows", () => {
  const { board, issues } = read([
    makeGrid(UNITS, [
      ["TT", "Tên đơn vị", "Kế hoạch", ""],
      ["", "", 2017, 2018],
      [1, UNIT, 10, 20],
    ]),
    makeGrid(ADMISSIONS, [
      ["Họ và tên", "Giới tính", "", "Đơn vị", "Quyết định kết nạp", ""],
      ["", "Nam", "Nữ", "", "Số", "Ngày"],
      ["Nguyễn Văn An", "x", "", UNIT, "12-QĐ", DECIDED],
      ["Trần Thị Bình", "", "X", UNIT, "13-QĐ", DECIDED],
      ["Lê Cúc", "x", "x", UNIT, "14-QĐ", DECIDED],
      ["Phạm Dũng", "", "", UNIT, "15-QĐ", DECIDED],
    ]),
  ]);
  expect([...(board.units[0]?.plans.entries() ?? [])]).toEqual([
    ["2017", { kind: "exact", value: 10 }],
    ["2018", { kind: "exact", value: 20 }],
  ]);
  expect(listAdmissions(board.admissions).map(({ sex }) => sex)).toEqual(["male", "female", null, null]);
  expect(brief(issues)).toEqual(["warning value/both-sexes Kết nạp!C5", "warning column/blanks Kết nạp!B6"]);
});

it("takes a title right above the headings for no first row of headings", () => {
  const { board, issues } = read([
    someUnits(),
    makeGrid(ADMISSIONS, [["DANH SÁCH KẾT NẠP"], [...ADMISSION_HEADINGS, "Ngày vào Đảng"], GOOD, ADMISSION_HEADINGS]),
  ]);
  expect(board.admissions.count).toBe(1);
  expect(brief(issues)).toEqual(["warning column/twice Kết nạp!F2"]);
});

it("takes the first row of data for no second row of headings", () => {
  const { board } = read([
    someUnits(),
    makeGrid(ADMISSIONS, [
      ["Họ và tên", "Phái", "Đơn vị", "Ngày kết nạp"],
      ["Nguyễn Văn An", "Nam", UNIT, ADMITTED],
    ]),
  ]);
  expect(listAdmissions(board.admissions).map(({ row, sex }) => [row, sex])).toEqual([[2, "male"]]);
});

it("takes a date under Nam or Nữ for the mark and the birth date", () => {
  const { board, issues } = read([
    someUnits(),
    makeGrid(ADMISSIONS, [
      ["Họ và tên", "Năm sinh", "", "Đơn vị", "Ngày kết nạp"],
      ["", "Nam", "Nữ", "", ""],
      ["Nguyễn Văn An", 1990, "", UNIT, ADMITTED],
      ["Trần Thị Bình", "", BORN, UNIT, ADMITTED],
    ]),
  ]);
  expect(issues).toEqual([]);
  expect(listAdmissions(board.admissions).map(({ sex, birth }) => [sex, birth])).toEqual([
    ["male", { year: 1990 }],
    ["female", { day: BORN }],
  ]);
});

it.each([
  ["only marks", ["x", "", "x"], [true, false, true]],
  ["an explicit no", ["x", "", "không"], [true, null, false]],
  ["nothing at all", ["", "", ""], [null, null, null]],
])("reads a blank of the youth column by its company: %s", (_, marks, youth) => {
  const rows = marks.map((mark, index) => [`Người ${String(index)} Thử`, mark, UNIT, ADMITTED]);
  const { board } = read([
    someUnits(),
    makeGrid(ADMISSIONS, [["Họ và tên", "Đoàn viên", "Đơn vị", "Ngày kết nạp"], ...rows]),
  ]);
  expect(listAdmissions(board.admissions).map((admission) => admission.youth)).toEqual(youth);
});

it("lets one cell speak for school and profession where the other says nothing", () => {
  const headings = ["Họ và tên", "Trình độ", "Chuyên môn", "Đơn vị", "Ngày kết nạp"];
  const rows = [
    ["Một", "12/12 - CN Kinh tế", ""],
    ["Hai", "12/12 - lái xe", ""],
    ["Ba", toDay(2017, 12, 9), "chưa qua đào tạo"],
    ["Bốn", "10/10", "TC"],
    ["Năm", "xyz", "abc"],
  ].map((row) => [...row, UNIT, ADMITTED]);
  const { board, issues } = read([someUnits(), makeGrid(ADMISSIONS, [headings, ...rows])]);
  expect(listAdmissions(board.admissions).map(({ education, qualification }) => [education, qualification])).toEqual([
    ["upper-secondary", "university"],
    ["upper-secondary", null],
    ["lower-secondary", null],
    ["upper-secondary", "intermediate"],
    [null, null],
  ]);
  expect(brief(issues)).toEqual(["warning value/unknown Kết nạp!B6", "warning value/unknown Kết nạp!C6"]);
});

it.each<[string, Rows[number], readonly Rows[number][], readonly (readonly (string | null)[])[], readonly string[]]>([
  [
    "degrees alone",
    ["Trình độ"],
    [["Đại học"], [""], ["Thạc sĩ"]],
    [
      [null, "university"],
      [null, null],
      [null, "master"],
    ],
    [],
  ],
  [
    "schools, and a degree among them",
    ["Trình độ học vấn"],
    [["12/12"], ["Đại học"]],
    [
      ["upper-secondary", null],
      [null, "university"],
    ],
    ["warning value/unknown Kết nạp!B3"],
  ],
  [
    "years at school that became a date, and a degree",
    ["Trình độ"],
    [[toDay(2017, 12, 12)], ["Đại học"]],
    [
      ["upper-secondary", null],
      [null, "university"],
    ],
    ["warning value/unknown Kết nạp!B3"],
  ],
  [
    "degrees under a heading that says schools",
    ["Trình độ GDPT"],
    [["Đại học"]],
    [[null, "university"]],
    ["warning value/unknown Kết nạp!B2"],
  ],
  [
    "a degree beside a column of degrees",
    ["Trình độ", "Chuyên môn"],
    [["Đại học", ""]],
    [[null, "university"]],
    ["warning value/unknown Kết nạp!B2"],
  ],
])(
  "reads a column whose heading says neither schools nor degrees by what stands in it: %s",
  (_, said, rows, levels, found) => {
    const people = rows.map((row, at) => [`Người ${String(at)} Thử`, ...row, UNIT, ADMITTED]);
    const { board, issues } = read([
      someUnits(),
      makeGrid(ADMISSIONS, [["Họ và tên", ...said, "Đơn vị", "Ngày kết nạp"], ...people]),
    ]);
    expect(listAdmissions(board.admissions).map(({ education, qualification }) => [education, qualification])).toEqual(
      levels,
    );
    expect(brief(issues)).toEqual(found);
  },
);

it("tells degrees from schools by the first two hundred rows", () => {
  const people = Array.from({ length: 201 }, (_, at) => [
    `Người Thử ${String(at)}`,
    at < 200 ? "Đại học" : "12/12",
    UNIT,
    ADMITTED,
  ]);
  const { board } = read([
    someUnits(),
    makeGrid(ADMISSIONS, [["Họ và tên", "Trình độ", "Đơn vị", "Ngày kết nạp"], ...people]),
  ]);
  const qualifications = listAdmissions(board.admissions).map(({ qualification }) => qualification);
  expect([qualifications[0], qualifications[199], board.sources.at(-1)?.layout?.columns[1]?.id]).toEqual([
    "university",
    "university",
    "admission.qualification",
  ]);
});

it("takes a column of neither for schools, as its heading is usually meant", () => {
  const people = ["Một", "Hai"].map((name) => [`${name} Thử`, "xyz", UNIT, ADMITTED]);
  const { issues } = read([
    someUnits(),
    makeGrid(ADMISSIONS, [["Họ và tên", "Trình độ", "Đơn vị", "Ngày kết nạp"], ...people]),
  ]);
  expect(issues.map(({ parameters }) => "column" in parameters && parameters.column)).toEqual(
    issues.map(() => "admission.education"),
  );
  expect(issues).not.toEqual([]);
});

it("takes degrees for degrees where another heading stands above, and leaves them where a person said schools", () => {
  const headings = [
    ["Họ và tên", "Lý lịch", "", "Đơn vị", "Ngày kết nạp"],
    ["", "Dân tộc", "Trình độ", "", ""],
  ];
  const grids = [someUnits(), makeGrid(ADMISSIONS, [...headings, ["Một Thử", "Kinh", "Đại học", UNIT, ADMITTED]])];
  const { board } = read(grids);
  const { fingerprint = "", columns = [] } = board.sources.at(-1)?.layout ?? {};
  const levels = columns.find(({ heading }) => heading.includes("Trình độ"));
  expect(levels?.id).toBe("admission.qualification");
  const said = { [levels?.key ?? ""]: "admission.education" as const };
  const mapped = read(grids, { mapping: [{ sheet: ADMISSIONS, fingerprint, kind: "admissions", columns: said }] });
  expect(mapped.board.sources.at(-1)?.layout?.columns.find(({ key }) => key === levels?.key)?.id).toBe(
    "admission.education",
  );
});

it("reports a person in two rows, and counts both", () => {
  const { board, issues } = readPeople([GOOD, GOOD]);
  expect(brief(issues)).toEqual(["warning person/twice Kết nạp!A3"]);
  expect(issues[0]?.parameters).toEqual({ name: "Nguyễn Văn An", firstCell: "A2", by: "name-and-birth" });
  expect(board.admissions.count).toBe(2);
});

it("reads several sheets of admissions as one board", () => {
  const { board, issues } = read([
    someUnits(),
    makeGrid("Quý I", [ADMISSION_HEADINGS, GOOD]),
    makeGrid("Quý II", [ADMISSION_HEADINGS, GOOD, goodWith(0, "Trần Thị Bình")]),
  ]);
  expect(listAdmissions(board.admissions).map(({ sheet }) => sheet)).toEqual(["Quý I", "Quý II", "Quý II"]);
  expect(issues[0]).toMatchObject({
    code: "person/twice",
    sheet: "Quý II",
    cell: "A2",
    parameters: { firstCell: "Quý I!A2" },
  });
});

it("keeps what only one of several sheets has, whose people it tells, and the dates of their workbook", () => {
  const more = makeGrid("Quý II", [[...ADMISSION_HEADINGS, "Ngày chính thức"], [...GOOD, ADMITTED + 366]]); // prettier-ignore
  const grids = [someUnits(), makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, GOOD]), { ...more, dayOffset: 1462 }];
  const { board } = read(grids);
  expect(listAdmissions(board.admissions).map(({ official }) => official)).toEqual([null, ADMITTED + 366]);
  expect(board.sources.map(({ people }) => people)).toEqual([
    undefined,
    { first: 0, count: 1 },
    { first: 1, count: 1 },
  ]);
  expect([board.dayOffset, read(grids.slice(0, 2)).board.dayOffset]).toEqual([1462, undefined]);
});

it("reads a recognised table and leaves the rest of its sheet", () => {
  const { board } = read([
    makeGrid(UNITS, [UNIT_HEADINGS, ["A", UNIT, "", 10]], { table: "Bảng1", row: 4 }),
    makeGrid(UNITS, [UNIT_HEADINGS, ["B", "Bản nháp", "", 10]]),
    makeGrid(ADMISSIONS, [["a", "b"]], { table: "Bảng2" }),
    makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, GOOD]),
  ]);
  expect(board.units.map(({ name, row }) => [name, row])).toEqual([[UNIT, 6]]);
  expect(board.admissions.count).toBe(1);
});

it("reads every table of a sheet", () => {
  const { board } = read([
    makeGrid(UNITS, [UNIT_HEADINGS, ["A", UNIT, "", 10]], { table: "Bảng1" }),
    makeGrid(UNITS, [UNIT_HEADINGS, ["B", "Đảng bộ xã Hòa Lạc", "", 10]], { table: "Bảng2", row: 9 }),
  ]);
  expect(board.units.map(({ code }) => code)).toEqual(["A", "B"]);
});

it("takes numbers for column numbers only below a heading row", () => {
  const rows = [
    ["1", "2", "3", "4"],
    ["A", UNIT, "", 10],
    ["7", "8", "", 5],
  ];
  const { board } = read([makeGrid(UNITS, [UNIT_HEADINGS, ...rows])]);
  expect(board.units.map(({ name }) => name)).toEqual([UNIT, "8"]);
});

it("says what is missing in a workbook without the two sheets, and not for every row", () => {
  expect(brief(read([]).issues)).toEqual(["error workbook/no-units !", "error workbook/no-admissions !"]);
  expect(
    brief(
      read([
        makeGrid("x", [
          ["a", 1],
          [true, "#N/A"],
        ]),
      ]).issues,
    ),
  ).toHaveLength(2);
  const { board, issues } = read([makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, GOOD, goodWith(0, "Trần Thị Bình")])]);
  expect(brief(issues)).toEqual(["error workbook/no-units !"]);
  expect(board.sources).toMatchObject([{ sheet: ADMISSIONS, kind: "admissions", rows: 2, leftOut: 2 }]);
});

it("says that there are headings but no rows", () => {
  const { board, issues } = read([
    makeGrid(UNITS, [UNIT_HEADINGS]),
    makeGrid(ADMISSIONS, [[], ADMISSION_HEADINGS, []]),
  ]);
  expect(brief(issues)).toEqual(["warning sheet/no-rows Đơn vị!A1", "warning sheet/no-rows Kết nạp!A2"]);
  expect(board.units).toEqual([]);
});

it.each([
  ["a unit", ["Họ và tên", "Ngày sinh", "Dân tộc", "Ngày kết nạp"], "admission.unit"],
  ["a date", ["Họ và tên", "Ngày sinh", "Dân tộc", "Đơn vị"], "admission.admitted"],
  ["a name", ["Ngày sinh", "Dân tộc", "Đơn vị", "Ngày kết nạp"], "admission.name"],
])("names the column that a list of admissions lacks: %s", (_, headings, column) => {
  const { issues } = read([someUnits(), makeGrid("Danh sách", [["DANH SÁCH"], headings, ["x", "x", "x", "x"]])]);
  expect(issues).toContainEqual({
    code: "column/missing",
    severity: "error",
    sheet: "Danh sách",
    cell: "A2",
    parameters: { column },
  });
});

it("does not take another list of people for admissions or units", () => {
  const { board, issues } = read([
    someUnits(),
    makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, GOOD]),
    makeGrid("Cấp ủy", [
      ["Họ và tên", "Đơn vị", "Trực thuộc"],
      ["Lê Văn Cúc", "Chi bộ 1", "Đảng ủy"],
    ]),
  ]);
  expect(issues).toEqual([]);
  expect(board.sources).toHaveLength(2);
});

it("reports a second column of the same meaning and reads the first", () => {
  const { board, issues } = read([
    someUnits(),
    makeGrid(ADMISSIONS, [
      [...ADMISSION_HEADINGS, "Ngày vào Đảng"],
      [...GOOD, ADMITTED + 9],
    ]),
  ]);
  expect(brief(issues)).toEqual(["warning column/twice Kết nạp!F1"]);
  expect(listAdmissions(board.admissions)[0]?.admitted).toBe(ADMITTED);
});

it("takes the year of a plan column from the title above, or says that there is none", () => {
  const rows = [
    ["Tên đơn vị", "Kế hoạch"],
    [UNIT, 10],
  ];
  const people = makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, GOOD]);
  const titled = read([makeGrid(UNITS, [["CHỈ TIÊU KẾT NẠP NĂM 2017"], ...rows]), people]);
  expect([...(titled.board.units[0]?.plans.keys() ?? [])]).toEqual(["2017"]);
  expect(titled.issues).toEqual([]);
  const untitled = read([makeGrid(UNITS, rows), people]);
  expect(brief(untitled.issues)).toEqual(["error plan/no-period Đơn vị!B1"]);
});

it("tells how far it is every 500 rows, and breathes between", () => {
  const rows = Array.from({ length: 4_500 }, (_, index) => goodWith(0, `Người thứ ${String(index)}`));
  const steps = [...buildBoard([someUnits(), makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ...rows])], DEFAULT_SETTINGS)];
  const doneOf = (stage: string, total: number): number[] => [
    ...new Set(steps.filter((step) => step.stage === stage && step.total === total).map(({ done }) => done)),
  ];
  const every = Array.from({ length: 9 }, (_, step) => 500 * (step + 1));
  expect(doneOf("read", 4_501)).toEqual([1, ...every.map((done) => done + 1)]);
  expect(doneOf("check", 4_500)).toEqual(every);
});

it("tells how far it is every 100 units", () => {
  const rows = Array.from({ length: 250 }, (_, index) => [`C${String(index)}`, `Chi bộ số ${String(index)}`, "", 1]);
  const steps = [...buildBoard([makeGrid(UNITS, [UNIT_HEADINGS, ...rows])], DEFAULT_SETTINGS)];
  const done = steps.filter(({ stage, total }) => stage === "read" && total === 250).map((step) => step.done);
  expect([...new Set(done)]).toEqual([100, 200, 250]);
});

it("tells how many people of each list are looked through", () => {
  const [one, two] = [goodWith(0, "Trần Thị Bình"), goodWith(0, "Lê Văn Cường")];
  const lists = [[GOOD], [one, two]].map((rows, at) => makeGrid(`Tờ ${String(at)}`, [ADMISSION_HEADINGS, ...rows]));
  const steps = [...buildBoard([someUnits(), ...lists], DEFAULT_SETTINGS)];
  const wholes = steps.filter(({ stage, done, total }) => stage === "check" && total > 0 && done === total);
  expect(wholes.map(({ total }) => total)).toEqual([1, 2, 4, 4]);
});

describe("lists of units on several sheets", () => {
  const people = makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, goodWith(2, "A1")]);

  it("each leave out their own rows", () => {
    const twice = makeGrid("Một", [
      UNIT_HEADINGS,
      ["A1", "Đảng bộ xã Một", "", 1],
      ["A1", "Đảng bộ xã Hai", "", 1],
      ["", "", "", 2],
    ]);
    const { board } = read([twice, makeGrid("Hai", [UNIT_HEADINGS, ["B1", "Đảng bộ xã Ba", "", 5]]), people]);
    expect(board.sources.map(({ rows, leftOut }) => [rows, leftOut])).toEqual([
      [3, 2],
      [1, 0],
      [1, 0],
    ]);
  });

  it("each have a total of their own units", () => {
    const one = makeGrid("Một", [UNIT_HEADINGS, ["A1", "Đảng bộ xã Một", "", 10], ["", "Tổng cộng", "", 10]]); // prettier-ignore
    const two = makeGrid("Hai", [UNIT_HEADINGS, ["B1", "Đảng bộ xã Ba", "", 5], ["", "Tổng cộng", "", 7]]); // prettier-ignore
    const { issues } = read([one, two, people]);
    expect(brief(issues).filter((text) => text.includes("total-differs"))).toEqual([
      "warning row/total-differs Hai!D3",
    ]);
  });

  it("name the units without a place only where there are such", () => {
    const rows = [["A1", "Đảng bộ huyện", "", 1]];
    expect(read([makeGrid(UNITS, [UNIT_HEADINGS, ...rows]), people]).board).not.toHaveProperty("unplaced");
    const lost = ["B1", "Chi bộ Thôn", "Đảng bộ huyệ", 1];
    const { board } = read([makeGrid(UNITS, [UNIT_HEADINGS, ...rows, lost]), people]);
    expect(board.unplaced).toEqual(new Set([1]));
  });
});

describe("a typed form", () => {
  const form = (sheet: string, admitted = 7) =>
    makeGrid(sheet, [
      ["THỐNG KÊ ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2017"],
      ["Tiêu chí", "", "Kỳ này", "Cùng kỳ năm trước"],
      ["I", "Tổng số đảng viên mới kết nạp", admitted, ""],
      ["-", "Từ 18 đến 30 tuổi", 3, ""],
      ["-", "Từ 31 đến 35 tuổi", 4, ""],
    ]);
  const table = makeGrid("Một", [UNIT_HEADINGS, ["A", UNIT, "", 10]], { row: 20 });
  const people = makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, GOOD]);

  it("is looked at where nothing of its sheet is read", () => {
    const { issues } = read([table, form("Một", 10), people, form("Hai", 10)]);
    const sheets = issues.filter(({ code }) => code.startsWith("form/")).map(({ sheet }) => sheet);
    expect([...new Set(sheets)]).toEqual(["Hai"]);
  });

  it("is looked at one by one", () => {
    const steps = [
      ...buildBoard([table, people, ...["Hai", "Ba", "Bốn", "Năm"].map((sheet) => form(sheet))], DEFAULT_SETTINGS),
    ];
    const others = steps.filter(({ stage, total }) => stage === "check" && total === 4);
    expect(others.map(({ done }) => done)).toEqual([0, 1, 2, 3]);
  });
});
