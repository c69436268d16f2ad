// What a list of people becomes: which day counts, what is said of days out of order, of marks and of rows without a person.

import { admissionAt } from "../../src/model/admission-columns";
import type { CellValue } from "../../src/model/grid";
import type { Settings } from "../../src/model/settings";
import { on } from "./checks/test-check";
import { brief, makeGrid, read, someUnits } from "./grids";

const UNIT = "Đảng bộ xã An Bình";
const [BORN, RESOLVED, DECIDED, ADMITTED, OFFICIAL] = [
  on("05/06/1990"),
  on("01/10/2024"),
  on("01/11/2024"),
  on("01/12/2024"),
  on("01/12/2025"),
];
const EARLIER = makeGrid("Đợt trước", [
  ["Họ và tên", "Đơn vị", "Ngày quyết định", "Ngày kết nạp"],
  ...["Lê Văn Sáu", "Lê Văn Bảy", "Lê Văn Tám"].map((name) => [name, UNIT, DECIDED, ADMITTED]),
]);

type Row = Readonly<Record<string, CellValue>>;
type Admission = ReturnType<typeof admissionAt>;

/** People below those of another sheet: what is said of them and what they became. */
function readRows(rows: readonly Row[], settings: Partial<Settings> = {}): { said: string[]; people: Admission[] } {
  const headings = ["Họ và tên", "Đơn vị", ...Object.keys(rows[0] ?? {})];
  const people = rows.map((row, at) => {
    const all: Row = { "Họ và tên": `Trần Thế ${["An", "Bình", "Cường", "Dũng"][at] ?? ""}`, "Đơn vị": UNIT, ...row };
    return [...new Set(headings)].map((heading) => all[heading] ?? "");
  });
  const { board, issues } = read(
    [someUnits(), EARLIER, makeGrid("Kết nạp", [[...new Set(headings)], ...people])],
    settings,
  );
  const source = board.sources.find(({ sheet }) => sheet === "Kết nạp")?.people ?? { first: 0, count: 0 };
  return {
    said: brief(issues.filter(({ sheet, code }) => sheet === "Kết nạp" && !code.startsWith("column/"))),
    people: Array.from({ length: source.count }, (_, each) => admissionAt(board.admissions, source.first + each)),
  };
}

const days = (decision: CellValue, admitted: CellValue): Row => ({
  "Ngày quyết định": decision,
  "Ngày kết nạp": admitted,
});

describe("of a list with both days", () => {
  it.each<[Settings["countingDate"], CellValue, CellValue, number]>([
    ["admitted", DECIDED, ADMITTED, ADMITTED],
    ["admitted", DECIDED, "", DECIDED],
    ["admitted", "", ADMITTED, ADMITTED],
    ["decision", DECIDED, ADMITTED, DECIDED],
    ["decision", DECIDED, "", DECIDED],
    ["decision", "", ADMITTED, ADMITTED],
  ])("counts by the day of %s, of %j and %j: %j", (countingDate, decision, admitted, day) => {
    const { said, people } = readRows([days(DECIDED, ADMITTED), days(decision, admitted)], { countingDate });
    expect(people[1]?.countingDay).toBe(day);
    expect(said).toEqual([]);
  });

  it("asks for the day of a row that has neither, and says the rest of it too", () => {
    const { said } = readRows([
      { ...days(DECIDED, ADMITTED), "Dân tộc": "Kinh" },
      { ...days("", ""), "Dân tộc": "Xyzq" },
    ]);
    expect(said).toEqual(["error admission/no-counting-date Kết nạp!D3", "warning value/unknown Kết nạp!E3"]);
  });
});

describe("the days of a row", () => {
  const inOrder: Row = {
    "Ngày sinh": BORN,
    "Ngày nghị quyết": RESOLVED,
    "Ngày quyết định": DECIDED,
    "Ngày kết nạp": ADMITTED,
    "Ngày chính thức": OFFICIAL,
  };

  it.each<[string, Row, string[]]>([
    ["go forward", {}, []],
    ["may be the same", { "Ngày kết nạp": DECIDED, "Ngày nghị quyết": DECIDED }, []],
    ["may be missing between", { "Ngày quyết định": "", "Ngày nghị quyết": "" }, []],
    ["of the decision before the resolution", { "Ngày quyết định": RESOLVED - 1 }, ["E3"]],
    ["of admission before the decision", { "Ngày kết nạp": DECIDED - 1 }, ["F3"]],
    ["of admission before the resolution, without a decision", { "Ngày quyết định": "", "Ngày kết nạp": RESOLVED - 1 }, ["F3"]], // prettier-ignore
    ["of official membership before admission", { "Ngày chính thức": ADMITTED - 1 }, ["G3"]],
    ["of the resolution before birth", { "Ngày sinh": RESOLVED + 1 }, ["D3"]],
    ["of the resolution on the day of birth", { "Ngày sinh": RESOLVED }, ["D3"]],
  ])("%s", (_, change, cells) => {
    const wrong = readRows([inOrder, { ...inOrder, ...change }]).said.filter((text) =>
      text.includes("date/wrong-order"),
    );
    expect(wrong).toEqual(cells.map((cell) => `error date/wrong-order Kết nạp!${cell}`));
  });

  it("are out of order where birth comes after the only other one", () => {
    const rows = [{ "Ngày sinh": ADMITTED + 1, "Ngày kết nạp": ADMITTED }];
    expect(readRows(rows).said).toEqual(["error date/wrong-order Kết nạp!D2"]);
  });

  it.each<[string, CellValue, boolean]>([
    ["in the year of birth", 2024, false],
    ["after it", 2023, false],
    ["before it", 2025, true],
  ])("of somebody whose birth is a year under Nam: %s", (_, year, isTold) => {
    const rows = [year, 1990].map((born) => ({ Nam: born, Nữ: "", ...days(DECIDED, ADMITTED) }));
    const { said, people } = readRows(rows);
    expect(people[0]?.birth).toEqual({ year });
    expect(said.includes("error date/wrong-order Kết nạp!E2")).toBe(isTold);
  });

  it("out of order leave what else is said of their row", () => {
    const rows = [
      { ...days(DECIDED, ADMITTED), "Dân tộc": "Kinh" },
      { ...days(ADMITTED, DECIDED), "Dân tộc": "Xyzq" },
    ];
    expect(readRows(rows).said).toEqual(["error date/wrong-order Kết nạp!D3", "warning value/unknown Kết nạp!E3"]);
  });
});

it.each<[CellValue, boolean]>([
  ["x", true],
  ["Dân tộc thiểu số", true],
  ["Không", false],
  ["", false],
])("keeps the mark of a row of which something else is said: %j", (mark, isMarked) => {
  const row = { ...days(DECIDED, ADMITTED), "Dân tộc": "Xyzq", "Kết nạp lại": mark };
  const { said, people } = readRows([row, row]);
  expect(said).toContain("warning value/unknown Kết nạp!E2");
  expect(people.map(({ readmission, exception }) => [readmission, exception])).toEqual([
    [isMarked, false],
    [isMarked, false],
  ]);
});

it("says what else is odd of somebody known by the year of birth", () => {
  const row = { Nam: 1990, Nữ: "", ...days(DECIDED, ADMITTED), "Dân tộc": "Xyzq" };
  expect(readRows([row]).said).toEqual(["warning value/unknown Kết nạp!G2"]);
});

it("reads each mark from its own column", () => {
  const row = { ...days(DECIDED, ADMITTED), "Dân tộc": "Xyzq", "Kết nạp lại": "", "Trường hợp đặc biệt": "x" };
  expect(readRows([row]).people[0]).toMatchObject({ readmission: false, exception: true });
});

it.each<[string, Row]>([
  ["and a day of birth", { "Ngày sinh": BORN }],
  ["and a year of birth", { "Ngày sinh": 1990 }],
  ["and a year of birth under Nam", { Nam: 1990, Nữ: "" }],
])("finds two rows with the same name %s", (_, birth) => {
  const row = { "Họ và tên": "Trần Thế An", ...days(DECIDED, ADMITTED), ...birth };
  expect(readRows([row, row]).said.filter((text) => text.includes("person/twice"))).toHaveLength(1);
  expect(readRows([row, { ...row, "Họ và tên": "Trần Thế Bình" }]).said).toEqual([]);
});

it("finds no person twice where the birth is not known", () => {
  const row = { "Họ và tên": "Trần Thế An", ...days(DECIDED, ADMITTED), "Ngày sinh": "" };
  expect(readRows([row, row]).said).toEqual([]);
});

it("finds no person twice by the name alone where each has a number in common with somebody else", () => {
  const rows = [
    ["An", "001090000011"],
    ["Bình", "001090000011"],
    ["An", "87654321"],
    ["Cường", "87654321"],
  ] as const;
  const { said } = readRows(rows.map(([name, number]) => ({ ...days(DECIDED, ADMITTED), "Ngày sinh": "", "Họ và tên": `Trần Thế ${name}`, CCCD: number }))); // prettier-ignore
  const twice = said.filter((text) => text.includes("person/"));
  expect(twice).toEqual(["error person/twice Kết nạp!A3", "error person/twice Kết nạp!A5"]);
});

it("finds no person twice by a number that is an Excel error", () => {
  const row = { ...days(DECIDED, ADMITTED), CCCD: "#N/A" };
  expect(readRows([row, row]).said).toEqual(["error cell/error-value Kết nạp!E2", "error cell/error-value Kết nạp!E3"]);
});

describe("of a cell that can't be read", () => {
  it.each<[string, CellValue, string]>([
    ["Dân tộc", "Xyzq", "warning value/unknown"],
    ["Đoàn viên", "Xyzq", "warning value/unknown"],
    ["Giới tính", "Xyzq", "warning value/unknown"],
    ["Ngày chính thức", "hôm qua", "warning date/not-a-date"],
    ["Số thẻ đảng viên", "#N/A", "error cell/error-value"],
  ])("something is said under %s", (heading, value, said) => {
    const plain = days(DECIDED, ADMITTED);
    expect(readRows([{ ...plain, [heading]: value }]).said).toEqual([`${said} Kết nạp!E2`]);
  });
});

/** Codes with their cells and counts, of columns. */
function saidOfColumns(headings: readonly string[], ...rows: (readonly CellValue[])[]): string[] {
  const table = [
    ["Họ và tên", "Đơn vị", "Ngày quyết định", "Ngày kết nạp", ...headings],
    ...rows.map((row, at) => [`Trần Thế ${["An", "Bình", "Cường"][at] ?? ""}`, UNIT, DECIDED, ADMITTED, ...row]),
  ];
  const { issues } = read([someUnits(), makeGrid("Kết nạp", table)]);
  return issues.flatMap(({ code, cell, parameters }) =>
    code.startsWith("column/") && "count" in parameters ? [`${code} ${cell} ${String(parameters.count)}`] : [],
  );
}

describe("of a whole column", () => {
  it.each<[string, string[], CellValue[], string[]]>([
    ["blanks where something is expected", ["Dân tộc"], [""], ["column/blanks E2 2"]],
    ["no blanks where none is missed", ["Lý luận chính trị"], [""], []],
    ["blanks of the sex at its own column", ["Giới tính"], [""], ["column/blanks E2 2"]],
    ["blanks of the sex at the first of two columns", ["Nam", "Nữ"], ["", ""], ["column/blanks E2 2"]],
    ["days typed as text", ["Ngày chính thức"], ["15/12/2025"], ["column/dates-as-text E2 2"]],
    ["births typed as text", ["Ngày sinh"], ["15/12/1990"], ["column/dates-as-text E2 2"]],
    ["births typed as text under Nam", ["Nam", "Nữ"], ["15/12/1990", ""], ["column/dates-as-text E2 2"]],
    ["births typed as text under Nữ", ["Nam", "Nữ"], ["", "15/12/1990"], ["column/dates-as-text F2 2"]],
    ["births under Nam beside those of their own column", ["Ngày sinh", "Nam", "Nữ"], [BORN, "15/12/1990", ""], []],
    ["births under Nữ beside those of their own column", ["Ngày sinh", "Nam", "Nữ"], [BORN, "", "15/12/1990"], []],
  ])("tells of %s", (_, headings, row, said) => {
    expect(saidOfColumns(headings, row, row)).toEqual(said);
  });
});

it("counts who is read and who is left out", () => {
  const table = [
    ["Họ và tên", "Đơn vị", "Ngày quyết định", "Ngày kết nạp"],
    ["Trần Thế An", UNIT, DECIDED, ADMITTED],
    ["Trần Thế Bình", "", DECIDED, ADMITTED],
    ["Trần Thế Cường", UNIT, "", ""],
    ["", UNIT, DECIDED, ADMITTED],
    ["Trần Thế Dũng", UNIT, DECIDED, ""],
    ["#N/A", UNIT, DECIDED, ADMITTED],
    [ADMITTED, UNIT, DECIDED, ADMITTED],
    ["12", UNIT, DECIDED, ADMITTED],
    ["Tổng cộng", "", "", ""],
  ];
  const { board, issues } = read([someUnits(), EARLIER, makeGrid("Kết nạp", table)]);
  const [, , source] = board.sources;
  expect(source).toMatchObject({ rows: 8, leftOut: 6, people: { first: 3, count: 4 } });
  const nameless = issues.filter(({ cell }) => ["A5", "A7", "A8", "A9"].includes(cell));
  expect(nameless.map(({ code, parameters }) => [code, parameters])).toEqual([
    ["admission/no-name", {}],
    ["cell/error-value", { column: "admission.name", text: "#N/A", uncounted: true }],
    ["admission/no-name", { text: "01/12/2024" }],
    ["admission/no-name", { text: "12" }],
  ]);
});

it("reads nobody of a long list twice", () => {
  const people = Array.from({ length: 1_100 }, () => ["Trần Thế An", UNIT, DECIDED, ADMITTED]);
  const { board } = read([
    someUnits(),
    makeGrid("Kết nạp", [["Họ và tên", "Đơn vị", "Ngày quyết định", "Ngày kết nạp"], ...people]),
  ]);
  expect(board.admissions.count).toBe(1_100);
});
