// What a person said about sheets that the headings alone don't explain, and what becomes of it when the sheets change.

import {
  describeHeadings,
  headingRowText,
  likeliestHeadings,
  possibleHeadingRows,
} from "../../src/intake/describe-headings";
import type { ColumnId } from "../../src/model/issue";
import type { SheetMapping } from "../../src/model/settings";
import { listAdmissions } from "../model/admission-list";
import { ADMISSION_HEADINGS, ADMISSIONS, brief, makeGrid, read, someUnits, type Rows } from "./grids";

const UNIT = "Đảng bộ xã An Bình";
const STRANGE = makeGrid("Sổ", [
  ["SỔ THEO DÕI"],
  [],
  ["Ai", "Ở đâu", "Khi nào", ""],
  ["", "", "Từ", "Tới"],
  ["Nguyễn Văn An", UNIT, 42900, 42910],
  ["Trần Thị Bình", UNIT, 42901, 42911],
]);
const COLUMNS = { ai: "admission.name", "ở đâu": "admission.unit", "khi nào tới": "admission.admitted" } as const;

function mappingOf(columns: Record<string, ColumnId> = COLUMNS, more: Partial<SheetMapping> = {}): SheetMapping {
  const { sheet, fingerprint } = describeHeadings(STRANGE, "admissions", { row: 2, rows: 2 });
  return { sheet, fingerprint, kind: "admissions", columns, ...more };
}

it("leaves a sheet that nothing explains, but gives its first rows to choose from", () => {
  const { board } = read([someUnits(), STRANGE]);
  expect(board.candidates).toEqual([]);
  expect(board.openings?.map(({ sheet }) => sheet)).toEqual(["Đơn vị", "Sổ"]);
  const long = makeGrid(
    "Dài",
    Array.from({ length: 500 }, () => ["x"]),
  );
  expect(read([long]).board.openings?.[0]?.values).toHaveLength(30);
});

it("reads it with the headings that a person chose, wherever they stand by then", () => {
  const mapping = [mappingOf()];
  const { board, issues } = read([someUnits(), STRANGE], { mapping });
  expect(listAdmissions(board.admissions).map(({ row, unit, admitted }) => [row, unit, admitted])).toEqual([
    [5, 0, 42910],
    [6, 0, 42911],
  ]);
  expect(issues).toEqual([]);
  const lower = makeGrid("Sổ", [["Đơn vị chủ quản"], ...STRANGE.values]);
  expect(read([someUnits(), lower], { mapping }).board.admissions.count).toBe(2);
});

it("says which column is still missing, and reads nothing of the sheet", () => {
  const { ai } = COLUMNS;
  const { board, issues } = read([someUnits(), STRANGE], { mapping: [mappingOf({ ai })] });
  expect(board.admissions.count).toBe(0);
  expect(issues).toContainEqual(
    expect.objectContaining({ code: "column/missing", cell: "A3", parameters: { column: "admission.unit" } }),
  );
  expect(board.candidates).toMatchObject([{ mapped: true, missing: ["admission.unit", "admission.admitted"] }]);
});

it("takes a list of names for units where a person says so, which its headings alone would not make it", () => {
  const grid = makeGrid("Chi bộ", [
    ["STT", "Chi bộ"],
    [1, "Chi bộ Một"],
  ]);
  expect(read([grid]).board.units).toEqual([]);
  const { fingerprint } = describeHeadings(grid, "units", { row: 0, rows: 1 });
  const mapping: SheetMapping[] = [{ sheet: "Chi bộ", fingerprint, kind: "units", columns: {} }];
  expect(read([grid], { mapping }).board.units.map(({ name }) => name)).toEqual(["Chi bộ Một"]);
});

it("takes the lower row of such headings for no person", () => {
  const grid = makeGrid("Sổ", [
    ["Ai", "Nơi", "Khi"],
    ["viết hoa", "tên chi bộ", "ngày tháng"],
    ["Nguyễn Văn An", UNIT, 42910],
  ]);
  const { fingerprint } = describeHeadings(grid, "admissions", { row: 0, rows: 2 });
  const columns = { "ai viết hoa": "admission.name", "nơi tên chi bộ": "admission.unit", "khi ngày tháng": "admission.admitted" } as const; // prettier-ignore
  const { board, issues } = read([someUnits(), grid], {
    mapping: [{ sheet: "Sổ", fingerprint, kind: "admissions", columns }],
  });
  expect([board.admissions.count, issues]).toEqual([1, []]);
});

it("leaves another sheet with the same headings to itself", () => {
  const same = { ...STRANGE, sheet: "Sổ 2" };
  const { board, issues } = read([someUnits(), STRANGE, same], { mapping: [mappingOf()] });
  expect(board.sources.map(({ sheet }) => sheet)).toEqual(["Đơn vị", "Sổ"]);
  expect(issues).toEqual([]);
});

describe("a sheet that changed since", () => {
  it("was renamed: the same headings are read as before, which is said", () => {
    const renamed = { ...STRANGE, sheet: "Sổ 2" };
    const { board, issues } = read([someUnits(), renamed], { mapping: [mappingOf()] });
    expect(board.admissions.count).toBe(2);
    expect(brief(issues)).toEqual(["note sheet/mapping-lost Sổ 2!A3"]);
  });

  it("has other headings and is not understood any more", () => {
    const changed = makeGrid("Sổ", [
      ["Người", "Nơi"],
      ["Nguyễn Văn An", UNIT],
    ]);
    const { issues } = read([someUnits(), changed], { mapping: [mappingOf()] });
    expect(brief(issues)).toContain("note sheet/mapping-outdated Sổ!");
  });

  it("is gone", () => {
    const people = makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ["Nguyễn Văn An", 33000, UNIT, 42900, 42910]]);
    const { issues } = read([someUnits(), people], { mapping: [mappingOf()] });
    expect(issues).toEqual([
      { code: "sheet/mapping-lost", severity: "note", sheet: "", cell: "", parameters: { name: "Sổ" } },
    ]);
  });

  it("is gone, while another one is as it was", () => {
    const mapping = [mappingOf(), mappingOf({}, { sheet: "Mất", fingerprint: "1-0" })];
    const { issues } = read([someUnits(), STRANGE], { mapping });
    expect(issues.map(({ code, sheet, parameters }) => [code, sheet, parameters])).toEqual([
      ["sheet/mapping-lost", "", { name: "Mất" }],
    ]);
  });

  it("has one list that was to be read and one that was not, and now neither", () => {
    const mapping = [mappingOf(), mappingOf({}, { kind: "ignore", fingerprint: "1-0" })];
    const { issues } = read([someUnits(), makeGrid("Sổ", [["x"]])], { mapping });
    expect(brief(issues)).toContain("note sheet/mapping-outdated Sổ!");
  });

  it("was not to be read: that it is gone, or is no list now, needs no word", () => {
    const mapping = [mappingOf({}, { kind: "ignore" })];
    for (const grids of [[someUnits()], [someUnits(), makeGrid("Sổ", [["x"]])]]) {
      expect(read(grids, { mapping }).issues.map(({ code }) => code)).toEqual(["workbook/no-admissions"]);
    }
    const listed = makeGrid("Sổ", [ADMISSION_HEADINGS, ["Nguyễn Văn An", 33000, UNIT, 42900, 42910]]);
    expect(brief(read([someUnits(), listed], { mapping }).issues)).toEqual(["note sheet/mapping-outdated Sổ!A1"]);
  });
});

it("offers rows of texts and years as headings, never rows of data", () => {
  const grid = makeGrid("x", [["TIÊU ĐỀ"], ["Đơn vị", "Kế hoạch", ""], ["", 2017, "2018"], ["Chi bộ Một", 4, 5], []]);
  expect(possibleHeadingRows(grid)).toEqual([1, 2]);
  expect(likeliestHeadings(grid)).toEqual({ kind: "units", row: 1 });
  expect(likeliestHeadings(makeGrid("x", [["a"], [1, 2]]))).toBeNull();
});

it.each<[string, Rows, ReturnType<typeof likeliestHeadings>]>([
  [
    "the row with the most, figures too",
    [
      ["Đơn vị", "lạ"],
      ["Đơn vị", "Kế hoạch 2017"],
    ],
    { kind: "units", row: 1 },
  ],
  [
    "the first of two alike",
    [
      ["Đơn vị", "Trực thuộc"],
      ["Đơn vị", "Trực thuộc"],
    ],
    { kind: "units", row: 0 },
  ],
  ["any row where none is known", [["Lạ", "Kỳ"]], { kind: "units", row: 0 }],
])("proposes %s", (_, rows, expected) => {
  expect(likeliestHeadings(makeGrid("x", rows))).toEqual(expected);
});

it("says a row of headings in words", () => {
  expect(headingRowText(makeGrid("x", [["STT", "", "Họ và tên", "Ngày"]]), 0)).toBe("STT · Họ và tên · Ngày");
});
