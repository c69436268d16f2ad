// Where the tables of groupings and goals stand, and what is left for lists.

import { recogniseDefinitions } from "../../src/intake/recognise-definitions";
import { addressIn, fingerprintOf, headingsOf } from "../../src/intake/sheet-layout";
import { createStoredMappings } from "../../src/intake/stored-mappings";
import type { Grid } from "../../src/model/grid";
import type { SheetMapping } from "../../src/model/settings";
import { makeGrid, type Rows } from "./grids";

const GROUPINGS = ["Tên nhóm cơ cấu", "Mục", "Tiêu chí", "Giá trị"];
const GOALS = ["Tiêu chí", "Mục", "Chỉ tiêu"];

/** "goals Sổ A1:3": of each table the place and the row that follows it; of what is left, the name. */
function definitionsIn(
  grids: readonly Grid[],
  mapping: readonly SheetMapping[] = [],
): Record<"tables" | "misses" | "others", string[]> {
  const { tables, misses, others } = recogniseDefinitions(grids, createStoredMappings(mapping, grids));
  const placeOf = ({ kind, grid, headingRow, end }: (typeof tables)[number]): string =>
    `${kind} ${grid.table ?? grid.sheet} ${addressIn(grid, headingRow, 0)}:${String(end + 1)}`;
  return {
    tables: tables.map(placeOf),
    misses: misses.map(placeOf),
    others: others.map(({ sheet, table }) => table ?? sheet),
  };
}

const rows = (count: number, text: string): Rows => Array.from({ length: count }, () => [text]);
const table = (name: string, cells: Rows): Grid => makeGrid("Sổ", cells, { table: name });

it("finds several below one another, each with its rows", () => {
  const grid = makeGrid("Sổ", [["NHÓM CỦA TỈNH"], GROUPINGS, ["Đối tượng"], GOALS, ["Giới tính"], GROUPINGS]);
  expect(definitionsIn([grid])).toEqual({
    tables: ["groupings Sổ A2:4", "goals Sổ A4:6", "groupings Sổ A6:7"],
    misses: [],
    others: [],
  });
});

it("tells a table that lacks a column from one that is whole and from a list", () => {
  const grids = [
    makeGrid("Một", [GROUPINGS.slice(0, 3), ["Đối tượng"], GOALS]),
    makeGrid("Hai", [GROUPINGS.slice(0, 3)]),
    makeGrid("Ba", [GROUPINGS.slice(0, 2)]),
    makeGrid("Năm", [["Dòng của Biểu 2", "Ghi chú"]]),
    makeGrid("Sáu", [["Đếm", "Ghi chú"]]),
    makeGrid("Bốn", [["Họ và tên", "Đơn vị", "Ngày kết nạp"]]),
  ];
  expect(definitionsIn(grids)).toEqual({
    tables: ["goals Một A3:4"],
    misses: ["groupings Một A1:3", "groupings Hai A1:2", "form-rows Năm A1:2"],
    others: ["Hai", "Ba", "Năm", "Sáu", "Bốn"],
  });
});

it.each([
  ["in the thirtieth row", 29, ["goals Sổ A30:31"]],
  ["below it", 30, []],
])("finds the first only as high as the headings of a list stand: %s", (_, above, tables) => {
  expect(definitionsIn([makeGrid("Sổ", [...rows(above, "Ghi chú"), GOALS])]).tables).toEqual(tables);
});

it("finds a second one, however far below", () => {
  const grid = makeGrid("Sổ", [GOALS, ...rows(50, "Giới tính"), GROUPINGS]);
  expect(definitionsIn([grid]).tables).toEqual(["goals Sổ A1:52", "groupings Sổ A52:53"]);
});

describe("an Excel table", () => {
  const people = [["Họ và tên", "Đơn vị", "Ngày kết nạp"]];
  const sheet = makeGrid("Sổ", [GOALS, ["Giới tính"]]);

  it("stands for its sheet, whose other tables are read too", () => {
    const grids = [
      table("Nhom", [GROUPINGS]),
      table("Muc", [GOALS]),
      table("KN", people),
      sheet,
      makeGrid("ĐV", people),
    ];
    expect(definitionsIn(grids)).toEqual({
      tables: ["groupings Nhom A1:2", "goals Muc A1:2"],
      misses: [],
      others: ["KN", "ĐV"],
    });
  });

  it("leaves its sheet to be read where it is none of these, or lacks a column", () => {
    expect(definitionsIn([table("KN", people), table("Nhom", [GROUPINGS.slice(1)]), sheet])).toEqual({
      tables: ["goals Sổ A1:3"],
      misses: ["groupings Nhom A1:2"],
      others: ["KN", "Nhom"],
    });
  });
});

describe("headings of which a person said something", () => {
  const said = (texts: readonly string[], more: Partial<SheetMapping>): SheetMapping[] => {
    const fingerprint = fingerprintOf(headingsOf(texts.map((text) => [text])));
    return [{ sheet: "Sổ", fingerprint, kind: "goals", columns: {}, ...more }];
  };

  it("are read so", () => {
    const strange = ["Cái gì", "Nào", "Bao nhiêu"];
    const columns = { "cái gì": "goal.dimension", nào: "goal.item", "bao nhiêu": "goal.share" } as const;
    expect(definitionsIn([makeGrid("Sổ", [strange])], said(strange, { columns })).tables).toEqual(["goals Sổ A1:2"]);
  });

  it("are of the kind that the person said", () => {
    expect(definitionsIn([makeGrid("Sổ", [GROUPINGS])], said(GROUPINGS, { kind: "groupings" })).tables).toEqual([
      "groupings Sổ A1:2",
    ]);
  });

  it.each(["ignore", "units", "admissions"] as const)("are left where they are %s", (kind) => {
    expect(definitionsIn([makeGrid("Sổ", [GOALS])], said(GOALS, { kind }))).toEqual({
      tables: [],
      misses: [],
      others: ["Sổ"],
    });
  });
});
