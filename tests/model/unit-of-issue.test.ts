import { expect, it } from "@jest/globals";
import type { Issue } from "../../src/model/issue";
import { createUnitOfIssue, rowOfIssue } from "../../src/model/unit-of-issue";
import { makeGrid, read, type Rows } from "../intake/grids";

const PLACE = { severity: "warning", sheet: "Kết nạp", cell: "G7" } as const;
const RULE = { document: "", article: "" };

it.each<[string, Issue, number | null]>([
  [
    "numbers of one cell",
    { ...PLACE, code: "identity/several-numbers", parameters: { count: 2, isClear: true, ...RULE } },
    7,
  ],
  ["a unit above others", { ...PLACE, code: "unit/heads-numbered", parameters: { name: "Một", count: 3 } }, 7],
  ["several cells", { ...PLACE, code: "text/spaces", parameters: { column: "admission.name", count: 2 } }, null],
  ["one cell", { ...PLACE, code: "text/spaces", parameters: { column: "admission.name", count: 1 } }, 7],
  ["a sheet", { ...PLACE, cell: "", code: "sheet/summary", parameters: {} }, null],
])("finds the row of %s", (_, issue, row) => {
  expect(rowOfIssue(issue)).toBe(row);
});

const HEADINGS = ["Tên đơn vị", "Kế hoạch 2026", "", "Họ và tên", "Đơn vị", "Ngày kết nạp"];
const PEOPLE = ["Họ và tên", "Đơn vị", "Ngày kết nạp"];

it.each<[string, Rows, readonly (readonly [string, string | null])[]]>([
  [
    "units beside people",
    [
      HEADINGS,
      ["Chi bộ Bắc", 2, "", "Trần An", "Chi bộ Nam", 46_100],
      ["Chi bộ Nam", 2, "", "Lê Bình", "Chi bộ Bắc", 46_110],
      ["Tổng cộng", 4, "", "Đỗ Chi", "Chi bộ Bắc", 46_120],
    ],
    [
      ["B2", "Chi bộ Bắc"],
      ["F2", "Chi bộ Nam"],
      ["A4", null],
      ["D4", "Chi bộ Bắc"],
      // Between the lists.
      ["C4", null],
    ],
  ],
  [
    "people below units",
    [
      ["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2026"],
      ["B", "Chi bộ Bắc", 2],
      ["N", "Chi bộ Nam", 2],
      ["", "", ""],
      PEOPLE,
      ["Trần An", "Chi bộ Nam", 46_100],
      ["Lê Bình", "Chi bộ Bắc", 46_110],
    ],
    [
      ["B3", "Chi bộ Nam"],
      ["C7", "Chi bộ Bắc"],
    ],
  ],
  [
    "people beside people, and beside these the units",
    [
      [...PEOPLE, "", ...PEOPLE, "", "Tên đơn vị", "Kế hoạch 2026"],
      ["Trần An", "Chi bộ Nam", 46_100, "", "Đỗ Chi", "Chi bộ Bắc", 46_120, "", "Chi bộ Bắc", 2],
      ["Lê Bình", "Chi bộ Nam", 46_110, "", "Vũ Dũng", "Chi bộ Bắc", 46_130, "", "Chi bộ Nam", 2],
      ["Bùi Hoa", "Chi bộ Nam", 46_115, "", "", "", "", "", "", ""],
    ],
    [
      ["C2", "Chi bộ Nam"],
      ["G2", "Chi bộ Bắc"],
      ["J2", "Chi bộ Bắc"],
      ["A4", "Chi bộ Nam"],
      ["E4", null],
    ],
  ],
])("finds the unit of a cell: %s", (_, rows, cells) => {
  const { board } = read([makeGrid("Số liệu", rows)]);
  const unitOf = createUnitOfIssue(board);
  const issueAt = (cell: string): Issue => ({
    ...{ severity: "note", sheet: "Số liệu", cell, code: "text/spaces" },
    parameters: { column: "admission.name", count: 1 },
  });
  expect(cells.map(([cell]) => [cell, board.units[unitOf(issueAt(cell)) ?? -1]?.name ?? null])).toEqual(cells);
});
