// How sheets and columns are recognised, how sure that is, and what a stored mapping changes.

import { describeHeadings } from "../../src/intake/describe-headings";
import type { SheetMapping } from "../../src/model/settings";
import { listAdmissions } from "../model/admission-list";
import { ADMISSION_HEADINGS, ADMISSIONS, brief, makeGrid, read, someUnits, UNITS } from "./grids";

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
