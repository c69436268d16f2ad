// How sheets and columns are recognised, how sure that is, and what a stored mapping changes.

import { describeHeadings } from "../../src/intake/describe-headings";
import { createIssueList } from "../../src/intake/issue-list";
import { recogniseSheets } from "../../src/intake/recognise-sheets";
import { fingerprintOf, headingsOf } from "../../src/intake/sheet-layout";
import type { Grid } from "../../src/model/grid";
import { finish } from "../../src/model/progress";
import type { SheetMapping } from "../../src/model/settings";
import { listAdmissions } from "../model/admission-list";
import { ADMISSION_HEADINGS, ADMISSIONS, brief, makeGrid, read, someUnits, UNITS, type Rows } from "./grids";

const UNIT = "Đảng bộ xã An Bình";
const GOOD = ["Nguyễn Văn An", 33000, UNIT, 42900, 42910];

it("tells for each heading which column it was taken for, where it stands and how sure that is", () => {
  const { board } = read([
    someUnits(),
    makeGrid(
      ADMISSIONS,
      [["DANH SÁCH"], ["STT", "Họ tên", "Đơn vị", "Ngày kêt nạp", "Ngày QĐ"], [1, "Nguyễn Văn An", UNIT, 42910, "x"]],
      {
        row: 2,
        column: 1,
      },
    ),
  ]);
  expect(board.sources[1]?.layout).toMatchObject({
    sheet: ADMISSIONS,
    kind: "admissions",
    headingRow: 4,
    mapped: false,
    columns: [
      { heading: "Họ tên", column: 2, id: "admission.name", confidence: 0.9 },
      { heading: "Đơn vị", column: 3, id: "admission.unit", confidence: 1 },
      { heading: "Ngày QĐ", column: 5, id: "admission.decision", confidence: 0.27 },
    ],
    unknown: [
      { heading: "STT", column: 1, suggestion: null },
      { heading: "Ngày kêt nạp", column: 4, suggestion: "admission.admitted" },
    ],
    confidence: 0.27,
  });
});

it("reads headings of three rows", () => {
  const { board } = read([
    someUnits(),
    makeGrid(ADMISSIONS, [
      ["Họ và tên", "Đơn vị", "Quyết định kết nạp", "", "Trình độ", ""],
      ["", "", "Số", "Ngày", "Hiện nay", ""],
      ["", "", "", "", "Học vấn", "Chuyên môn"],
      ["Nguyễn Văn An", UNIT, "1-QĐ", 42900, "12/12", "ĐH"],
    ]),
  ]);
  expect(listAdmissions(board.admissions)).toMatchObject([
    { decision: 42900, education: "upper-secondary", qualification: "university" },
  ]);
});

function mappingOf(columns: SheetMapping["columns"], kind: SheetMapping["kind"] = "admissions"): SheetMapping {
  const grids = [
    makeGrid(ADMISSIONS, [
      [...ADMISSION_HEADINGS, "Ngày lễ"],
      [...GOOD, 42920],
    ]),
  ];
  const fingerprint = read(grids).board.sources[0]?.layout?.fingerprint ?? "";
  return { sheet: ADMISSIONS, fingerprint, kind, columns };
}
const WITH_CEREMONY = [
  [...ADMISSION_HEADINGS, "Ngày lễ"],
  [...GOOD, 42920],
];

it("reads a column as the stored mapping says, though another heading names it", () => {
  const mapping = [mappingOf({ "ngày lễ": "admission.admitted", "ngày quyết định": "ignore" })];
  const { board, issues } = read([someUnits(), makeGrid(ADMISSIONS, WITH_CEREMONY)], { mapping });
  expect(listAdmissions(board.admissions)[0]).toMatchObject({ admitted: 42920, decision: null });
  expect(board.sources[1]?.layout).toMatchObject({ mapped: true, confidence: 1 });
  expect(issues).toEqual([]);
});

it("leaves a sheet that the mapping says is no list", () => {
  const { board } = read([someUnits(), makeGrid(ADMISSIONS, WITH_CEREMONY)], { mapping: [mappingOf({}, "ignore")] });
  expect(board.sources.map(({ sheet }) => sheet)).toEqual([UNITS]);
});

it("says when the headings have changed since a mapping was made, and reads them as they are", () => {
  const mapping = [mappingOf({ "ngày lễ": "admission.admitted" })];
  const { board, issues } = read([someUnits(), makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, GOOD])], { mapping });
  expect(brief(issues)).toEqual(["note sheet/mapping-outdated Kết nạp!A1"]);
  expect(listAdmissions(board.admissions)[0]?.admitted).toBe(42910);
});

it("makes a list of a sheet that lacked only a heading, once that is mapped", () => {
  const grid = makeGrid("Khác", [
    ["Họ và tên", "Ngày sinh", "Dân tộc", "Cơ sở", "Ngày kết nạp"],
    ["Nguyễn Văn An", 33000, "Kinh", UNIT, 42910],
  ]);
  const [candidate] = read([someUnits(), grid]).board.candidates ?? [];
  expect(candidate).toMatchObject({ sheet: "Khác", confidence: 0, unknown: [{ key: "cơ sở" }] });
  const mapping: SheetMapping[] = [
    {
      sheet: "Khác",
      fingerprint: candidate?.fingerprint ?? "",
      kind: "admissions",
      columns: { "cơ sở": "admission.unit" },
    },
  ];
  const { board, issues } = read([someUnits(), grid], { mapping });
  expect(listAdmissions(board.admissions)).toMatchObject([{ unit: 0 }]);
  expect(issues).toEqual([]);
});

describe("a sheet that a person said to be of one unit", () => {
  const headings = ["Họ và tên", "Ngày sinh", "Ngày kết nạp"];
  const grid = makeGrid("Danh sách 1", [headings, ["Nguyễn Văn An", 33000, 42910], ["Trần Văn Bình", 33001, 42911]]);
  const units = makeGrid(UNITS, [
    ["Tên đơn vị", "Trực thuộc", "Kế hoạch 2017"],
    ["Đảng bộ xã Một", "", 3],
    ["Chi bộ 1", "Đảng bộ xã Một", 1],
    ["Đảng bộ xã Hai", "", 3],
    ["Chi bộ 1", "Đảng bộ xã Hai", 2],
  ]);
  const { fingerprint = "" } = read([units, grid]).board.candidates?.[0] ?? {};
  const said = (unit: string): readonly SheetMapping[] => [
    { sheet: "Danh sách 1", fingerprint, kind: "admissions", columns: {}, unit },
  ];

  it("counts for that unit, though another one has its name", () => {
    const { board, issues } = read([units, grid], { mapping: said("|Đảng bộ xã Hai › Chi bộ 1") });
    expect(listAdmissions(board.admissions).map(({ unit }) => unit)).toEqual([3, 3]);
    expect(issues.filter(({ sheet }) => sheet === "Danh sách 1")).toEqual([]);
    expect(board.sources[1]?.layout).toMatchObject({ missing: [], confidence: 1, unit: "|Đảng bộ xã Hai › Chi bộ 1" });
  });

  it("is not read once that unit is gone, which is said once", () => {
    const { board, issues } = read([units, grid], { mapping: said("|Đảng bộ xã Ba") });
    expect(board.admissions.count).toBe(0);
    expect(brief(issues.filter(({ sheet }) => sheet === "Danh sách 1"))).toEqual([
      "error sheet/unit-gone Danh sách 1!A1",
    ]);
    expect(board.candidates).toMatchObject([{ sheet: "Danh sách 1", mapped: true }]);
  });
});

describe("a summary that a person made", () => {
  const summary = makeGrid("Tổng hợp tay", [
    ["Đơn vị", "Kế hoạch 2017", "Thực hiện", "Tỷ lệ"],
    [UNIT, 10, 1, 0.1],
    ["Tổng cộng", 10, 1, 0.1],
  ]);
  const people = makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, GOOD]);

  it("is no second list of units", () => {
    const { board, issues } = read([summary, someUnits(), people]);
    expect(brief(issues)).toEqual(["note sheet/summary Tổng hợp tay!A1"]);
    expect(board.units).toHaveLength(1);
    expect(board.sources.map(({ sheet }) => sheet)).toEqual([UNITS, ADMISSIONS]);
    expect(board.candidates?.map(({ sheet }) => sheet)).toEqual(["Tổng hợp tay"]);
  });

  it("is held against the rows of people and its own plan", () => {
    const wrong = makeGrid("Tổng hợp tay", [
      ["Đơn vị", "Kế hoạch 2017", "Thực hiện", "Tỷ lệ"],
      [UNIT, 10, 2, 0.3],
    ]);
    const { issues } = read([wrong, someUnits(), people]);
    expect(brief(issues)).toEqual([
      "note sheet/summary Tổng hợp tay!A1",
      "warning unit/percent-differs Tổng hợp tay!D2",
      "warning unit/total-differs Tổng hợp tay!C2",
    ]);
  });

  it("is the list of units where there is no other", () => {
    const { board, issues } = read([summary, people]);
    expect(board.units).toHaveLength(1);
    expect([...(board.units[0]?.totals ?? [])]).toEqual([["2017", 1]]);
    expect(brief(issues)).toEqual(["note row/total Tổng hợp tay!A3"]);
  });

  it("is a list of its own where its units stand nowhere else", () => {
    const other = makeGrid("Khác", [
      ["Đơn vị", "Kế hoạch 2017", "Thực hiện"],
      ["Đảng bộ xã Hòa Lạc", 3, 0],
    ]);
    expect(read([other, someUnits(), people]).board.units).toHaveLength(2);
  });
});

describe("headings far below the top of their sheet", () => {
  const notes = Array.from({ length: 44 }, (_, row) => [`Ghi chú ${String(row)}`, "", "", "", ""]);
  const deep = makeGrid(ADMISSIONS, [...notes, ADMISSION_HEADINGS, GOOD]);

  it("are found, and shown with the rows that a person may choose", () => {
    const { board, issues } = read([someUnits(), deep]);
    expect(issues).toEqual([]);
    expect(listAdmissions(board.admissions)).toMatchObject([{ unit: 0, row: 46 }]);
    expect(board.sources[1]?.layout).toMatchObject({ headingRow: 45 });
    const opening = board.openings?.find(({ sheet }) => sheet === ADMISSIONS);
    expect([opening?.row, opening?.values[0]]).toEqual([44, ADMISSION_HEADINGS]);
  });

  it("are not looked for where a list stands above them", () => {
    const { board, issues } = read([
      someUnits(),
      makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, GOOD, ...notes, ["Họ và tên", "Dân tộc", "Tôn giáo", "Đơn vị"]]),
    ]);
    expect(board.sources[1]?.layout).toMatchObject({ headingRow: 1 });
    expect(brief(issues)).not.toContain("error column/missing Kết nạp!A47");
  });

  it("are read as a mapping says that was stored for them", () => {
    const odd = makeGrid("Sổ", [...notes, ["Ai", "Ở đâu", "Khi nào", "", ""], ["Nguyễn Văn An", UNIT, 42910, "", ""]]);
    const opening = read([someUnits(), odd]).board.openings?.find(({ sheet }) => sheet === "Sổ");
    expect(opening?.row).toBe(44);
    const { fingerprint } = describeHeadings(opening ?? odd, "admissions", { row: 0, rows: 1 });
    const columns = { ai: "admission.name", "ở đâu": "admission.unit", "khi nào": "admission.admitted" } as const;
    const mapping: SheetMapping[] = [{ sheet: "Sổ", fingerprint, kind: "admissions", columns }];
    const { board } = read([someUnits(), odd], { mapping });
    expect(listAdmissions(board.admissions)).toMatchObject([{ unit: 0, admitted: 42910, row: 46 }]);
  });
});

describe("lists typed without diacritics", () => {
  const people = (headings: readonly string[]): ReturnType<typeof read> =>
    read([
      makeGrid("DV", [
        ["Ma don vi", "Ten don vi", "Ke hoach 2017"],
        ["A", "Dang bo xa An Binh", 5],
        ["", "Tong cong", 5],
      ]),
      makeGrid("KN", [
        headings,
        ["Nguyen Van An", 33000, "Nu", "Đảng bộ xã An Bình", 42910, "Dang bo xa An Binh"],
        ["Tong Nam", 33001, "Nam", "Dang bo xa An Binh", 42910, "Dang bo xa An Binh"],
        ["Tong cong: 2", "", "", "", "", ""],
      ]),
    ]);

  it("are read, without their totals", () => {
    const { board, issues } = people(["Ho va ten", "Ngay sinh", "Gioi tinh", "Don vi", "Ngay ket nap", "Ghi chu"]);
    expect(board.units.map(({ name, plans }) => [name, plans.size])).toEqual([["Dang bo xa An Binh", 1]]);
    expect(board.sources.map(({ rows, leftOut }) => [rows, leftOut])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    const unknown = issues.find(({ code }) => code === "admission/unknown-unit");
    expect(unknown?.parameters).toMatchObject({ text: "Đảng bộ xã An Bình", suggestion: "Dang bo xa An Binh" });
  });

  it("have dates in three columns", () => {
    const { board } = read([
      someUnits(),
      makeGrid("KN", [
        ["Ho va ten", "Don vi", "Ngay", "Thang", "Nam sinh", "Ngay ket nap"],
        ["Nguyen Van An", UNIT, 12, 5, 1990, 42910],
      ]),
    ]);
    expect(listAdmissions(board.admissions)[0]?.birth).toEqual({ day: 33005 });
  });

  it("give way to a heading with its diacritics, wherever it stands", () => {
    const { board } = people(["Ho va ten", "Ngay sinh", "Gioi tinh", "Don vi", "Ngay ket nap", "Đơn vị"]);
    expect(board.sources[1]?.leftOut).toBe(0);
  });
});

/** Of what is read, what is left and what is shown: the kind and the sheet, or the table, of each. */
function recognised(
  grids: readonly Grid[],
  mapping: readonly SheetMapping[] = [],
): Record<"layouts" | "summaries" | "candidates" | "openings" | "said", string[]> {
  const issues = createIssueList();
  const { layouts, summaries, candidates, openings } = finish(recogniseSheets(grids, issues, mapping));
  return {
    layouts: layouts.map(({ kind, grid }) => `${kind} ${grid.table ?? grid.sheet}`),
    summaries: summaries.map(({ grid }) => grid.sheet),
    candidates: candidates.map(({ kind, sheet, table }) => `${kind} ${table ?? sheet}`),
    openings: openings.map(({ sheet, table, row }) => `${table ?? sheet} ${String(row + 1)}`),
    said: brief(issues.items),
  };
}

const UNIT_HEADINGS = ["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2017"];
const LIST = [UNIT_HEADINGS, ["A", "Đảng bộ xã Một", 10], ["B", "Đảng bộ xã Hai", 20]];
const PEOPLE = [ADMISSION_HEADINGS, ["Nguyễn Văn An", 33000, "Đảng bộ xã Một", 42900, 42910]];
const NO_UNIT = [["Họ và tên", "Ngày kết nạp"], ["Nguyễn Văn An", 42910]]; // prettier-ignore

describe("the lists of a workbook", () => {
  it("stand in the order of the sheets, also where the name of a sheet is its unit", () => {
    const grids = [makeGrid("Đảng bộ xã Một", NO_UNIT), makeGrid(ADMISSIONS, PEOPLE), makeGrid(UNITS, LIST)];
    expect(recognised(grids).layouts).toEqual([
      "admissions Đảng bộ xã Một",
      `admissions ${ADMISSIONS}`,
      `units ${UNITS}`,
    ]);
  });

  it("hold one once whose units are named by rows among the people, though it has a column for them", () => {
    const rows = [ADMISSION_HEADINGS, ["I. Đảng bộ xã Một"], ["Nguyễn Văn An", 33000, "", 42900, 42910]];
    expect(recognised([makeGrid(UNITS, LIST), makeGrid(ADMISSIONS, rows)]).layouts).toEqual([
      `units ${UNITS}`,
      `admissions ${ADMISSIONS}`,
    ]);
  });
});

describe("the rows of which a person may choose the headings", () => {
  const openings = (...grids: Grid[]): string[] => recognised(grids).openings;
  const below = (count: number, rows: Rows): Rows => [...Array.from({ length: count }, () => []), ...rows];

  it.each([
    ["in the first row", 0, 1],
    ["in row 28, with two rows of them below", 27, 1],
    ["in row 29", 28, 29],
    ["far below", 60, 61],
  ])("are the first ones, or those from the headings on: %s", (_, above, first) => {
    expect(openings(makeGrid("Sổ", below(above, PEOPLE)))).toEqual([`Sổ ${String(first)}`]);
  });

  it("are those of a list that lacks something, though others look like headings", () => {
    const notes = [["Ghi chú", "Họp", "Ai ghi"]];
    const people = [["Họ và tên", "Dân tộc", "Ngày kết nạp"]];
    expect(openings(makeGrid("Sổ", [...notes, ...below(40, people)]))).toEqual(["Sổ 42"]);
  });

  it("are those that look like headings where no list was found", () => {
    expect(openings(makeGrid("Sổ", below(40, [["Ghi chú", "Họp", "Ai ghi"]])))).toEqual(["Sổ 41"]);
    expect(openings(makeGrid("Sổ", below(600, [["Ghi chú", "Họp", "Ai ghi"]])))).toEqual(["Sổ 1"]);
  });

  it("are not those of a sheet whose table is read", () => {
    const table = makeGrid("Sổ", PEOPLE, { table: "KN" });
    const other = makeGrid("Sổ", [["Ghi chú"], ["x"]], { table: "GC" });
    expect(openings(table, other, makeGrid("Sổ", PEOPLE), makeGrid("Khác", LIST))).toEqual(["KN 1", "GC 1", "Khác 1"]);
  });

  it("are those of a table and of its sheet, each by its own headings, where neither is a list", () => {
    const table = makeGrid("Sổ", NO_UNIT, { table: "KN" });
    const sheet = makeGrid("Sổ", below(40, [["Ghi chú", "Họp", "Ai ghi"]]));
    expect(openings(table, sheet)).toEqual(["KN 1", "Sổ 41"]);
  });
});

describe("a list that lacks a column", () => {
  const NO_SHARE = ["Tiêu chí", "Mục"];
  const NO_VALUE = ["Tên nhóm cơ cấu", "Mục", "Tiêu chí"];
  const mapped = (kind: SheetMapping["kind"]): SheetMapping[] => [
    { sheet: "Khác", fingerprint: fingerprintOf(headingsOf([["Ai"], ["Gì"], ["Đâu"]])), kind, columns: {} },
  ];
  const strange = makeGrid("Khác", [["Ai", "Gì", "Đâu"]]);

  it.each<[string, Grid[], SheetMapping[], string[]]>([
    ["people, where no other sheet holds any", [makeGrid("Khác", NO_UNIT)], [], ["error column/missing Khác!A1"]],
    [
      "people, beside others",
      [makeGrid("Khác", NO_UNIT), makeGrid(ADMISSIONS, PEOPLE)],
      [],
      ["warning column/missing Khác!A1"],
    ],
    [
      "units, as a person said, where no other sheet holds any",
      [strange],
      mapped("units"),
      ["error column/missing Khác!A1"],
    ],
    [
      "people, beside a list of units",
      [makeGrid("Khác", NO_UNIT), makeGrid(UNITS, LIST)],
      [],
      ["error column/missing Khác!A1"],
    ],
    [
      "units, as a person said, beside others",
      [strange, makeGrid(UNITS, LIST)],
      mapped("units"),
      ["warning column/missing Khác!A1"],
    ],
    ["goals, which may be none", [makeGrid("Khác", [NO_SHARE])], [], ["note column/missing Khác!A1"]],
    ["groupings", [makeGrid("Khác", [NO_VALUE])], [], ["warning column/missing Khác!A1"]],
    [
      "people and groupings on one sheet",
      [makeGrid("Khác", [NO_VALUE, [], ...NO_UNIT])],
      [],
      ["error column/missing Khác!A3", "warning column/missing Khác!A1"],
    ],
  ])("is told, as heavy as it weighs: %s", (_, grids, mapping, said) => {
    expect(recognised(grids, mapping).said).toEqual(said);
  });

  it("is told by the column, or by the days that may be the column", () => {
    const headings = ["Họ và tên", "Đơn vị", "Khi nào"];
    const dated = makeGrid("Một", [headings, ["Nguyễn Văn An", "A", 42910]]);
    const issues = createIssueList();
    finish(recogniseSheets([dated, makeGrid("Hai", NO_UNIT)], issues, []));
    expect(issues.items).toMatchObject([
      { code: "column/unclear-date", cell: "C1", parameters: { heading: "Khi nào" } },
      { code: "column/missing", cell: "A1", parameters: { column: "admission.unit" } },
    ]);
  });

  it("is told by the column where a person said what the others are, whatever days there are", () => {
    const grid = makeGrid("Khác", [["Ai", "Gì", "Đâu"], ["Nguyễn Văn An", 42910, "Đảng bộ xã Một"]]); // prettier-ignore
    const [mapping] = mapped("admissions");
    const said = { ...mapping, columns: { ai: "admission.name", đâu: "admission.unit" } } as SheetMapping;
    expect(recognised([grid], [said]).said).toEqual(["error column/missing Khác!A1"]);
  });

  it("weighs more where a person said that it is one of goals", () => {
    const [mapping] = mapped("goals");
    const said = { ...mapping, columns: { ai: "goal.dimension", gì: "goal.item" } } as SheetMapping;
    expect(recognised([strange], [said]).said).toEqual(["warning column/missing Khác!A1"]);
  });

  it("is told beside a list that is read, and offers no mapping, which would be of the whole sheet", () => {
    const rows = PEOPLE.map((row, at) => [...row, "", ...(NO_UNIT[at] ?? [])]);
    const said = ["warning column/missing Khác!G1"];
    expect(recognised([makeGrid("Khác", rows), makeGrid(UNITS, LIST)])).toMatchObject({ candidates: [], said });
  });

  const table = (name: string, rows: Rows, column: number, row = 0): Grid =>
    makeGrid("Khác", rows, { table: name, column, row });
  it.each<[string, Grid[], string[]]>([
    [
      "at its right, without a column between",
      [table("KN", PEOPLE, 0), table("Thêm", NO_UNIT, 5)],
      ["warning column/missing Khác!F1"],
    ],
    [
      "at its left, without a column between",
      [table("Thêm", NO_UNIT, 0), table("KN", PEOPLE, 2)],
      ["warning column/missing Khác!A1"],
    ],
    ["below it", [table("KN", PEOPLE, 0), table("Thêm", NO_UNIT, 0, 9)], ["warning column/missing Khác!A10"]],
    [
      "right below it",
      [table("KN", PEOPLE, 0), table("Thêm", NO_UNIT, 0, PEOPLE.length)],
      [`warning column/missing Khác!A${String(PEOPLE.length + 1)}`],
    ],
    [
      "below it in the same cells of a sheet",
      [
        makeGrid("Khác", [
          ...PEOPLE,
          [],
          ["Họ và tên", "Dân tộc", "Tôn giáo", "Ngày kết nạp"],
          ["Nguyễn Văn An", "Kinh", "Không", 42910],
        ]),
      ],
      [`warning column/missing Khác!A${String(PEOPLE.length + 2)}`],
    ],
    [
      "at the right of one and in the columns of another",
      [table("KN", PEOPLE, 0), table("Hai", PEOPLE, 6), table("Thêm", NO_UNIT, 5)],
      [],
    ],
    ["below a part of it", [table("KN", PEOPLE, 0), table("Thêm", NO_UNIT, 4, 9)], ["warning column/missing Khác!E10"]],
    [
      "beside it, below another",
      [table("KN", PEOPLE, 0), table("Hai", PEOPLE, 6), table("Thêm", NO_UNIT, 6, 9)],
      ["warning column/missing Khác!G10"],
    ],
    ["at its right, of two columns less", [table("KN", PEOPLE, 0), table("Thêm", [["Ngày kết nạp", "Ngày quyết định", "Ghi chú"], [42910, 42900, ""]], 6)], []], // prettier-ignore
    ["at its right, of groupings", [table("KN", PEOPLE, 0), table("Thêm", [NO_VALUE], 6)], []],
  ])("is told of people beside a list that is read, in columns or rows of their own: %s", (_, grids, said) => {
    expect(recognised([...grids, makeGrid(UNITS, LIST)]).said).toEqual(said);
  });
});

describe("a second list", () => {
  const side = (...rows: Rows[]): Rows => (rows[0] ?? []).map((_row, at) => rows.flatMap((one) => one[at] ?? []));

  const said = (...grids: Grid[]): unknown[] => {
    const issues = createIssueList();
    finish(recogniseSheets(grids, issues, []));
    return issues.items.map(({ code, cell, parameters }) => [code, cell, parameters]);
  };
  const more = [["Loại hình", "Địa bàn", "Trực thuộc", "Số đảng viên"], ["xã", "miền núi", "", 50]]; // prettier-ignore
  const people = makeGrid("Sổ", side(LIST.slice(0, 2), more, PEOPLE));
  const units = makeGrid("Sổ", [["Kế hoạch 2017", ...(PEOPLE[0] ?? [])], [10, ...(PEOPLE[1] ?? [])]]); // prettier-ignore

  it("of people beside the units is told where nothing divides them", () => {
    expect(recognised([people]).layouts).toEqual(["units Sổ"]);
    expect(said(people)).toContainEqual(["sheet/two-lists", "A1", { unread: "admissions" }]);
  });

  it("of units beside the people is told so too, by the first of its columns", () => {
    expect(said(units)).toEqual([["sheet/two-lists", "A1", { unread: "units" }]]);
  });

  it("is not told where another sheet holds such a list", () => {
    expect(said(people, makeGrid(ADMISSIONS, PEOPLE))).not.toContainEqual(expect.arrayContaining(["sheet/two-lists"]));
    expect(said(units, makeGrid(UNITS, LIST))).toEqual([]);
  });

  it("is not looked for in a table", () => {
    const rows = [...PEOPLE.map((row) => row.slice(0, 4)), UNIT_HEADINGS];
    expect(recognised([makeGrid("Sổ", rows, { table: "KN" })])).toMatchObject({ layouts: ["admissions KN"], said: [] });
  });

  it.each<[string, Rows[number], unknown[]]>([
    [
      "names, units and days again",
      ["Họ tên", "Đơn vị", "Ngày kết nạp"],
      [["sheet/two-lists", "F1", { unread: "admissions" }]],
    ],
    [
      "names and units again",
      ["Họ tên", "Đơn vị"],
      [
        ["column/twice", "F1", { column: "admission.name", heading: "Họ tên" }],
        ["column/twice", "G1", { column: "admission.unit", heading: "Đơn vị" }],
      ],
    ],
    [
      "no names again",
      ["Đơn vị", "Ngày sinh", "Ngày kết nạp"],
      [
        ["column/twice", "F1", { column: "admission.unit", heading: "Đơn vị" }],
        ["column/twice", "G1", { column: "admission.birth", heading: "Ngày sinh" }],
        ["column/twice", "H1", { column: "admission.admitted", heading: "Ngày kết nạp" }],
      ],
    ],
  ])("of people is told by its headings: %s", (_, again, expected) => {
    const rows = side(PEOPLE, [again, []]);
    expect(said(makeGrid("Sổ", rows), makeGrid(UNITS, LIST))).toEqual(expected);
  });
});

describe("a list that compares plan and result", () => {
  const compare = (...names: string[]): Rows => [
    ["Tên đơn vị", "Kế hoạch", "Thực hiện"],
    ...names.map((name) => [name, 10, 5]),
  ];
  const summaries = (rows: Rows, list: Rows = LIST): string[] =>
    recognised([makeGrid(UNITS, list), makeGrid("Khác", rows)]).summaries;

  it.each<[string, Rows, string[]]>([
    ["the units of another", compare("Đảng bộ xã Một", "Đảng bộ xã Hai"), ["Khác"]],
    ["half of whose units stand in another", compare("Đảng bộ xã Một", "Đảng bộ xã Ba"), ["Khác"]],
    ["few of whose units stand in another", compare("Đảng bộ xã Một", "Xã Ba", "Xã Bốn"), []],
    ["few of whose units do, with blank rows", compare("Đảng bộ xã Một", "Xã Ba", "Xã Bốn", ""), []],
    ["few of whose units do, with a total", compare("Đảng bộ xã Một", "Xã Ba", "Xã Bốn", "Tổng cộng"), []],
    ["no units", compare(), []],
    ["a plan and the result of another year", [["Tên đơn vị", "Kế hoạch 2017", "Kết nạp 2016"], ["Đảng bộ xã Một", 10, 5]], []], // prettier-ignore
    ["a plan and its result", [["Tên đơn vị", "Kế hoạch 2017", "Kết nạp 2017"], ["Đảng bộ xã Một", 10, 5]], ["Khác"]], // prettier-ignore
    ["a plan and its share", [["Tên đơn vị", "Kế hoạch 2017", "Tỷ lệ (%)"], ["Đảng bộ xã Một", 10, 5]], ["Khác"]], // prettier-ignore
    ["plans of two years and a result", [["Tên đơn vị", "Kế hoạch 2016", "Kế hoạch 2017", "Kết nạp"], ["Đảng bộ xã Một", 9, 10, 5]], ["Khác"]], // prettier-ignore
    ["a plan of no year and the result of a year", [["Tên đơn vị", "Kế hoạch", "Kết nạp 2017"], ["Đảng bộ xã Một", 10, 5]], []], // prettier-ignore
  ])("is a summary or a list of its own: %s", (_, rows, expected) => {
    const list = [...LIST, ["", "", ""], ["", "Tổng cộng", 30]];
    expect(summaries(rows, list)).toEqual(expected);
  });

  it("is no summary of people, nor are people one, though their first column names units", () => {
    const people = [["Đơn vị", "Họ và tên", "Ngày kết nạp"], ["Đảng bộ xã Một", "Nguyễn Văn An", 42910]]; // prettier-ignore
    expect(summaries(compare("Đảng bộ xã Một"), people)).toEqual([]);
    expect(summaries(people)).toEqual([]);
  });
});
