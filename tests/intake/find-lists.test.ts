// Which lists the sheets and tables of a workbook hold: several on one sheet, or a table and the sheet that it stands on.

import { findLists } from "../../src/intake/find-lists";
import { addressIn, fingerprintOf, headingsOf, type SheetLayout } from "../../src/intake/sheet-layout";
import { createStoredMappings } from "../../src/intake/stored-mappings";
import type { Grid } from "../../src/model/grid";
import { finish } from "../../src/model/progress";
import type { SheetMapping } from "../../src/model/settings";
import { makeGrid, type Rows } from "./grids";

const UNITS: Rows = [
  ["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2017"],
  ["A", "Đảng bộ xã Một", 10],
  ["B", "Đảng bộ xã Hai", 20],
];
const PEOPLE: Rows = [["Họ và tên", "Đơn vị", "Ngày kết nạp"], ["Nguyễn Văn An", "Đảng bộ xã Một", 42910]]; // prettier-ignore
const NO_UNIT: Rows = [["Họ và tên", "Dân tộc", "Tôn giáo", "Ngày kết nạp"], ["Nguyễn Văn An", "Kinh", "Không", 42910]]; // prettier-ignore
const NO_DAY: Rows = [["Họ và tên", "Dân tộc", "Tôn giáo", "Đơn vị"], ["Nguyễn Văn An", "Kinh", "Không", "Đảng bộ xã Một"]]; // prettier-ignore
const NOTES: Rows = [["Ngày", "Ghi chú"], ["Thứ hai", "họp"]]; // prettier-ignore

/** "units A1:D3" of the sheet, or the table, that holds each, from the headings on. */
function listsIn(grids: readonly Grid[], mapping: readonly SheetMapping[] = []): Record<"found" | "misses", string[]> {
  const lists = finish(findLists(grids, createStoredMappings(mapping, grids)));
  return { found: lists.found.map(placeOf), misses: lists.misses.map(placeOf) };
}

function placeOf({ kind, grid, headingRow }: SheetLayout): string {
  const last = addressIn(grid, grid.values.length - 1, (grid.values[0]?.length ?? 0) - 1);
  return `${kind} ${grid.table ?? grid.sheet} ${addressIn(grid, headingRow, 0)}:${last}`;
}

/** The rows side by side, with an empty column between. */
function beside(...lists: readonly Rows[]): Rows {
  const height = Math.max(...lists.map((rows) => rows.length));
  return Array.from({ length: height }, (_, row) =>
    lists.flatMap((rows, index) => {
      const cells = (rows[0] ?? []).map((_heading, column) => rows[row]?.[column] ?? "");
      return index === 0 ? cells : ["", ...cells];
    }),
  );
}

function saidOf(sheet: string, headings: Rows[number], said: Partial<SheetMapping>): SheetMapping {
  const fingerprint = fingerprintOf(headingsOf(headings.map((text) => [String(text)])));
  return { sheet, fingerprint, kind: "admissions", columns: {}, ...said };
}

it("says how far it is", () => {
  const grids = [makeGrid("Một", UNITS), makeGrid("Hai", PEOPLE)];
  const steps = [...findLists(grids, createStoredMappings([], grids))];
  expect(steps).toEqual([
    { stage: "read", done: 0, total: UNITS.length + PEOPLE.length },
    { stage: "read", done: UNITS.length, total: UNITS.length + PEOPLE.length },
  ]);
});

describe("a table and the sheet that it stands on", () => {
  const table = (name: string, rows: Rows): Grid => makeGrid("Sổ", rows, { table: name });
  const sheet = makeGrid("Sổ", beside(PEOPLE, NOTES));

  it("are read once: by the table, where it is a list", () => {
    expect(listsIn([table("KN", PEOPLE), sheet]).found).toEqual(["admissions KN A1:C2"]);
  });

  it("are read by each of its tables", () => {
    expect(listsIn([table("ĐV", UNITS), table("KN", PEOPLE), sheet]).found).toEqual([
      "units ĐV A1:C3",
      "admissions KN A1:C2",
    ]);
  });

  it("are read by the sheet, where the table is no list", () => {
    expect(listsIn([table("GC", NOTES), sheet]).found).toEqual(["admissions Sổ A1:F2"]);
  });

  it("are read by the sheet, where the table lacks a column", () => {
    expect(listsIn([table("KN", NO_UNIT), sheet])).toEqual({
      found: ["admissions Sổ A1:F2"],
      misses: ["admissions KN A1:D2"],
    });
  });

  it("are not read where a person said that the table is no list", () => {
    const mapping = [saidOf("Sổ", PEOPLE[0] ?? [], { kind: "ignore" })];
    expect(listsIn([table("KN", PEOPLE), sheet], mapping)).toEqual({ found: [], misses: [] });
  });

  it("say nothing of other sheets", () => {
    expect(listsIn([table("ĐV", UNITS), makeGrid("Khác", PEOPLE)]).found).toEqual([
      "units ĐV A1:C3",
      "admissions Khác A1:C2",
    ]);
  });

  it("hold one list in the table, though a row of it looks like other headings", () => {
    expect(listsIn([table("ĐV", [...UNITS, [], ...PEOPLE])]).found).toEqual(["units ĐV A1:C6"]);
  });
});

describe("lists side by side", () => {
  it.each<[string, Rows, string[], string[]]>([
    ["two", beside(PEOPLE, UNITS), ["admissions Sổ A1:C3", "units Sổ E1:G3"], []],
    ["three", beside(PEOPLE, PEOPLE, UNITS), ["admissions Sổ A1:C3", "admissions Sổ E1:G3", "units Sổ I1:K3"], []],
    ["two, with two empty columns between", beside(PEOPLE, [[]], UNITS), ["admissions Sổ A1:C3", "units Sổ F1:H3"], []],
    ["one that lacks a column", beside(PEOPLE, NO_UNIT), ["admissions Sổ A1:C2"], ["admissions Sổ E1:H2"]],
    ["units beside people of whom something lacks", beside(NO_DAY, UNITS), ["units Sổ F1:H3"], ["admissions Sổ A1:D3"]],
  ])("are found: %s", (_, rows, found, misses) => {
    expect(listsIn([makeGrid("Sổ", rows)])).toEqual({ found, misses });
  });

  it("have their titles with them, also one to the left of their columns", () => {
    const people = PEOPLE.map((row, at) => [at === 0 ? "STT" : at, ...row]);
    const units = [["STT", "Tên đơn vị", "Kế hoạch"], [1, "Đảng bộ xã Một", 10]]; // prettier-ignore
    const grid = makeGrid("Sổ", [["KẾ HOẠCH NĂM 2017", "", "", "DANH SÁCH"], ...beside(units, people)]);
    const { found } = finish(findLists([grid], createStoredMappings([], [grid])));
    expect(found.map(placeOf)).toEqual(["admissions Sổ E2:H3", "units Sổ A2:C3"]);
    expect(found[1]?.figures).toMatchObject([{ period: { kind: "year", year: 2017 } }]);
  });

  it.each<[string, Rows, string]>([
    ["notes beside it", beside(PEOPLE, NOTES), "admissions Sổ A1:F2"],
    ["notes beside it, after two empty columns", beside(PEOPLE, [[]], NOTES), "admissions Sổ A1:G2"],
    [
      "its units after an empty column, described like a list of units",
      beside(NO_UNIT, [["Đơn vị", "Loại hình"], ["Đảng bộ xã Một", "xã"]]), // prettier-ignore
      "admissions Sổ A1:G2",
    ],
    ["empty columns at its end", beside(PEOPLE, [[]], [[]]), "admissions Sổ A1:E2"],
  ])("are one list with %s", (_, rows, found) => {
    expect(listsIn([makeGrid("Sổ", rows)]).found).toEqual([found]);
  });

  it("are one list where a person said how the sheet is read", () => {
    const rows = beside(PEOPLE, PEOPLE);
    const mapping = [saidOf("Sổ", rows[0] ?? [], { columns: { "ngày kết nạp": "admission.decision" } })];
    expect(listsIn([makeGrid("Sổ", rows)], mapping).found).toEqual(["admissions Sổ A1:G2"]);
  });
});

describe("a list of the other kind on the sheet of a list", () => {
  const both = makeGrid("Sổ", beside(PEOPLE, UNITS));
  const below = makeGrid("Sổ", [...UNITS, [], ...PEOPLE]);
  const above = makeGrid("Sổ", [...PEOPLE, [], ...UNITS]);

  it.each<[string, Grid, string[]]>([
    ["beside it", both, ["admissions Sổ A1:C3", "units Sổ E1:G3"]],
    ["below it", below, ["units Sổ A1:C4", "admissions Sổ A5:C6"]],
    ["below the people", above, ["admissions Sổ A1:C3", "units Sổ A4:C6"]],
  ])("is read where it stands %s and no other sheet holds one", (_, grid, found) => {
    expect(listsIn([grid]).found).toEqual(found);
  });

  it("is not read beside the people where another sheet holds the units", () => {
    const lists = listsIn([both, makeGrid("ĐV", UNITS)]);
    expect(lists.found).toEqual(["admissions Sổ A1:C3", "units ĐV A1:C3"]);
  });

  it("is not read below the units where another sheet holds the people", () => {
    const lists = listsIn([below, makeGrid("KN", PEOPLE)]);
    expect(lists.found).toEqual(["units Sổ A1:C6", "admissions KN A1:C2"]);
  });
});

describe("people above or below a list, without something that a list needs", () => {
  const people = makeGrid("KN", PEOPLE);
  const units = makeGrid("ĐV", UNITS);
  const numbered = (rows: Rows): Rows => rows.map((row, at) => [at === 0 ? "STT" : at, ...row]);

  it.each<[string, Rows, Grid, string[]]>([
    ["below, whoever stands in which column", [...UNITS, ...numbered(NO_UNIT)], people, ["admissions Sổ A4:E5"]],
    [
      "below, in other columns than the units",
      [...UNITS, ...NO_UNIT.map((row) => ["", "", "", ...row])],
      people,
      ["admissions Sổ A4:G5"],
    ],
    [
      "above, below headings of notes",
      [["Ngày", "Việc", "Ghi chú"], ...NO_UNIT, [], ...UNITS],
      people,
      ["admissions Sổ A2:D4"],
    ],
    [
      "above people and below them",
      [...NO_UNIT, [], ...PEOPLE, [], ...NO_DAY],
      units,
      ["admissions Sổ A1:D3", "admissions Sổ A7:D8"],
    ],
    ["below, together with whoever follows", [...UNITS, ...NO_UNIT, [], ...NO_DAY], people, ["admissions Sổ A4:D8"]],
  ])("are nearly a list: %s", (_, rows, other, misses) => {
    expect(listsIn([makeGrid("Sổ", rows), other]).misses).toEqual(misses);
  });

  const WIDE = UNITS.map((row, at) => [
    ...row,
    ...[2018, 2019, 2020, 2021].map((year) => (at === 0 ? `Kế hoạch ${String(year)}` : 10)),
  ]);
  const TALL: Rows = [
    ["Họ và tên", "Giới tính", "Dân tộc", "Đơn vị", "Ngày, tháng, năm"],
    ["(chữ in hoa)", "", "", "", "kết nạp"],
    ["Nguyễn Văn An", "Nam", "Kinh", "A", 42910],
  ];
  it.each<[string, Rows, Grid]>([
    [
      "with two columns too few",
      [
        ...UNITS,
        ["Họ và tên", "Giới tính", "Dân tộc", "Tôn giáo", "Ngày"],
        ["Nguyễn Văn An", "Nam", "Kinh", "Không", 42910],
      ],
      people,
    ],
    [
      "with little else than their units",
      [...UNITS, ["Họ và tên", "Đơn vị", "Chức vụ"], ["Nguyễn Văn An", "A", "Bí thư"]],
      people,
    ],
    [
      "nobody below the headings",
      [...UNITS, ...numbered(NO_UNIT.slice(0, 1)), [1, "", "Kinh", "Không", 42910]],
      people,
    ],
    ["all that a list needs, in two rows of headings", [...WIDE, ...TALL], people],
    [
      "the first row of the list's own headings, again on another page",
      [...TALL, ...TALL.slice(0, 1), ...TALL.slice(2)],
      units,
    ],
    ["below the first 500 rows", [...UNITS, ...Array.from({ length: 500 }, () => []), ...NO_UNIT], people],
  ])("are none: %s", (_, rows, other) => {
    expect(listsIn([makeGrid("Sổ", rows), other]).misses).toEqual([]);
  });

  it("are rows of the list where a person said how it is read", () => {
    const mapping = [saidOf("Sổ", PEOPLE[0] ?? [], { columns: { "ngày kết nạp": "admission.decision" } })];
    const grids = [makeGrid("Sổ", [...PEOPLE, [], ...NO_UNIT]), units];
    expect(listsIn(grids)).toMatchObject({ misses: ["admissions Sổ A4:D5"] });
    expect(listsIn(grids, mapping)).toEqual({ found: ["admissions Sổ A1:D5", "units ĐV A1:C3"], misses: [] });
  });

  it("are rows of the table that they stand in", () => {
    const table = makeGrid("Sổ", [...UNITS, [], ...NO_UNIT], { table: "ĐV" });
    expect(listsIn([table, people])).toEqual({ found: ["units ĐV A1:D6", "admissions KN A1:C2"], misses: [] });
  });
});
