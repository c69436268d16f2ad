// Noise that a reader does not notice changes nothing on the board, and no input whatever makes the reader throw.

import * as fc from "fast-check";
import { buildBoard } from "../../src/intake/build-board";
import { cellAddress, type CellValue, type Grid } from "../../src/model/grid";
import { COLUMN_IDS, SHEET_KINDS } from "../../src/model/issue";
import { finish } from "../../src/model/progress";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import { vi } from "../../src/text/vi";
import { issueSentence } from "../../src/text/issue-sentence";
import { listAdmissions } from "../model/admission-list";
import { brief, makeGrid, read } from "./grids";

const UNITS = ["Đảng bộ xã Hòa Bình", "Đảng bộ thị trấn Thủy Nguyên", "Chi bộ Trường THCS Quý Đức"];
const HEADINGS = [
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Dân tộc",
  "Tôn giáo",
  "Trình độ GDPT",
  "Lý luận chính trị",
  "Đơn vị",
  "Ngày kết nạp",
];
const PEOPLE: readonly (readonly CellValue[])[] = UNITS.map((unit, index) => [
  `Nguyễn Văn Thuỷ ${["Một", "Hai", "Ba"][index] ?? ""}`,
  33_000 + index,
  index === 1 ? "Nữ" : "Nam",
  ["Kinh", "H'Mông", "Ê-đê"][index] ?? "",
  ["Không", "Phật giáo", "Hòa Hảo"][index] ?? "",
  ["12/12", "THPT", "Tiểu học"][index] ?? "",
  ["Sơ cấp", "Trung cấp", "Cao cấp"][index] ?? "",
  unit,
  42_910,
]);

const NOISES: readonly ((text: string) => string)[] = [
  (text) => text.normalize("NFD"),
  (text) => text.replace(/Đ/gu, "\u00D0").replace(/đ/gu, "\u00F0"),
  (text) => text.replace(/ /gu, "\u00A0"),
  (text) => text.replace(/ /gu, "  "),
  (text) => `\u200B ${text}\n`,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFC").replace("òa", "oà").replace("ủy", "uỷ").replace("Thủy", "Thuỷ"),
  (text) => text.replace(/o/gu, "\u043E").replace(/a/gu, "\u0430"),
  (text) => text.replace(/1/gu, "\uFF11"),
  (text) => text.replace(/ /gu, "\u2009"),
  (text) => text.replace(/ /gu, "\n"),
  (text) => text.replace(/Đ/gu, "\u0189").replace(/đ/gu, "\u0256"),
];
/** What an office adds to headings, and to the names of units that are referred to. */
const HEADING_NOISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text} *`,
  (text) => `${text}\n(ghi rõ)`,
  (text) => `${text}:`,
];
const UNIT_NOISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/^Đảng bộ/u, "ĐB"),
  (text) => text.replace(/^Đảng bộ/u, "Đảng ủy"),
  (text) => text.replace(/^Chi bộ/u, "CB"),
  (text) => text.replace(/(?<= )xã /u, "X. ").replace(/thị trấn /u, "TT. "),
];
/** The same day as offices type it. */
const DAY = 42_910;
const DAY_NOISES: readonly CellValue[] = [DAY, "24/06/2017", "24.6.2017", "24-06-2017", "2017-06-24", "ngày 24 tháng 6 năm 2017"]; // prettier-ignore
const noise = fc
  .array(fc.constantFrom(...NOISES), { maxLength: 4 })
  .map((list) => (text: string) => list.reduce((noisy, add) => add(noisy), text));

/** What the list is written with besides letters. */
interface Manner {
  readonly head: (text: string) => string;
  readonly refer: (text: string) => string;
  readonly day: (index: number) => CellValue;
  /** Titles above the headings, and rows among the people that are nobody. */
  readonly above: readonly (readonly CellValue[])[];
  readonly between: readonly (readonly CellValue[])[];
  /** The day stands in three columns. */
  readonly isSplit: boolean;
  /** Nobody's cell names a unit: the row above does. */
  readonly isGrouped: boolean;
}
const PLAIN: Manner = {
  head: (text) => text,
  refer: (text) => text,
  day: () => DAY,
  above: [],
  between: [],
  isSplit: false,
  isGrouped: false,
};
const manner: fc.Arbitrary<Manner> = fc.record({
  head: fc.constantFrom(...HEADING_NOISES),
  refer: fc.constantFrom(...UNIT_NOISES),
  day: fc
    .array(fc.constantFrom(...DAY_NOISES), { minLength: 3, maxLength: 3 })
    .map((days) => (index: number) => days[index % days.length] ?? DAY),
  above: fc.constantFrom<Manner["above"]>([], [["DANH SÁCH ĐẢNG VIÊN MỚI"]], [["ĐẢNG BỘ HUYỆN"], [], ["DANH SÁCH"]]),
  between: fc.subarray<Manner["between"][number]>([[], ["Cộng: 1"], ["I. Khối nông thôn"], HEADINGS]),
  isSplit: fc.boolean(),
  isGrouped: fc.boolean(),
});

function boardOf(spell: (text: string, at: number) => string, manner: Manner): unknown {
  const { head, refer, day, above, between, isSplit, isGrouped } = manner;
  let at = 0;
  const noisy = (rows: readonly (readonly CellValue[])[]): CellValue[][] =>
    rows.map((row) =>
      row.map((value) => (typeof value === "string" && value !== "" ? spell(value, (at += 1)) : value)),
    );
  const units = [
    ["Tên đơn vị", "Trực thuộc", "Kế hoạch 2017"].map(head),
    ...UNITS.map((name, index) => [name, index === 0 ? "" : refer(UNITS[0] ?? ""), 2]),
  ];
  const headings = [HEADINGS.map(head), ...(isSplit ? [[...HEADINGS.slice(0, 8).map(() => ""), ...DAY_PARTS]] : [])];
  const rows = PEOPLE.flatMap((row, index) => {
    const unit = refer(String(row[7]));
    const days = isSplit ? [24, 6, 2017] : [day(index)];
    return [...(isGrouped ? [[unit]] : []), [...row.slice(0, 7), isGrouped ? "" : unit, ...days], ...between];
  });
  const grid = makeGrid("Kết nạp", noisy([...above, ...headings, ...rows]));
  const { board, issues } = read([makeGrid("Đơn vị", noisy(units)), grid]);
  return {
    units: board.units.map(({ name: _, ...unit }) => unit),
    people: listAdmissions(board.admissions).map(({ row: _, ...person }) => person),
    // What is said of letters, of dates as text and of rows that are nobody is no reading of the people.
    issues: brief(issues.filter(({ code }) => !OF_WRITING.test(code))).map(withoutRow),
  };
}

const DAY_PARTS = ["Ngày", "Tháng", "Năm"];
const OF_WRITING = /^(?:text|row)\/|^(?:column\/dates-as-text|sheet\/units-by-groups)$/u;

function withoutRow(said: string): string {
  return said.replace(/\d+$/u, "");
}

it("any combination of noise gives the board of the clean workbook", () => {
  const clean = boardOf((text) => text, PLAIN);
  fc.assert(
    fc.property(fc.array(noise, { minLength: 12, maxLength: 12 }), manner, (noises, how) => {
      expect(boardOf((text, at) => noises[at % noises.length]?.(text) ?? text, how)).toEqual(clean);
    }),
    { numRuns: 200 },
  );
});

const texts = [
  ...HEADINGS,
  ...UNITS,
  "Mã đơn vị",
  "Kết nạp 2016",
  "Thực hiện",
  "Tỷ lệ",
  "Nam",
  "Nữ",
  "Số định danh",
  "Số thẻ đảng viên",
  "Ngày cấp giấy chứng nhận",
  "Tổng cộng",
  "I. Khối",
  "#REF!",
  "#N/A",
  "31/02/2025",
  "§¶ng bé x·",
  "Ñaûng boä",
  "001090000011",
  "36526",
  "1O/05/1990",
  "từ 80 trở lên",
  "94,4%",
  "x",
];
/** Errors, long texts (a huge one has a test of its own), and the serials of days that count from 1904. */
const EXTREMES: readonly CellValue[] = [
  ...["#VALUE!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"],
  ...["Đảng bộ ".repeat(100), "1".repeat(800), " ".repeat(800), "\u0301".repeat(300), "\uD800"],
  ...[-1_462, 31_538, 41_448, 2_958_466, 1e308, -0, 0.999_999],
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...texts) },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>("", "", 0, -1, 1e15, 1990, 33_000, 42_910, 0.5, true) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(...EXTREMES) },
);
/** An area that an author merged: Excel gives its text in the first cell, and "" or, of what was filled down, the same in the rest. */
interface Merged {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly isFilled: boolean;
}
const merged: fc.Arbitrary<Merged> = fc.record({
  row: fc.nat(6),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 2, max: 9 }),
  isFilled: fc.boolean(),
});

function merge(values: Grid["values"], { row, column, rows, columns, isFilled }: Merged): Grid["values"] {
  const first = values[row]?.[column] ?? "";
  const isBehind = (at: number, along: number): boolean =>
    at >= row && at < row + rows && along >= column && along < column + columns && (at > row || along > column);
  return values.map((cells, at) =>
    cells.map((value, along) => (isBehind(at, along) ? (isFilled ? first : "") : value)),
  );
}

interface Drawn {
  readonly grid: Grid;
  readonly merges: readonly Merged[];
}
const drawnGrid: fc.Arbitrary<Drawn> = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 7 }),
    merges: fc.array(merged, { maxLength: 3 }),
    sheet: fc.constantFrom("A", "B"),
    row: fc.nat(3),
    column: fc.nat(3),
    hiddenRows: fc.option(fc.uniqueArray(fc.nat(12), { maxLength: 5 })),
    dayOffset: fc.constantFrom(null, 1_462),
    days: fc.boolean(),
    table: fc.boolean(),
  })
  .map(({ rows, merges, sheet, row, column, hiddenRows, dayOffset, days, table }) => {
    const grid = makeGrid(sheet, rows, {
      row,
      column,
      ...(hiddenRows ? { hiddenRows } : {}),
      ...(dayOffset === null ? {} : { dayOffset }),
      ...(days ? { days: new Set([cellAddress(row + 1, column), cellAddress(row + 1, column + 1)]) } : {}),
      ...(table ? { table: "T" } : {}),
    });
    // Excel merges no cells of a table.
    return { grid: table ? grid : { ...grid, values: merges.reduce(merge, grid.values) }, merges: table ? [] : merges };
  });
const anyGrid: fc.Arbitrary<Grid> = drawnGrid.map(({ grid }) => grid);

it("draws every kind of grid that the reader must bear", () => {
  const grids = fc.sample(drawnGrid, { numRuns: 1_000, seed: 1 });
  const cells = grids.flatMap(({ grid }) => grid.values.flat());
  const some: Readonly<Record<string, boolean>> = {
    "merged areas over two columns with text": grids.some(({ grid, merges }) =>
      merges.some(({ row, column, isFilled }) => {
        const values = grid.values[row] ?? [];
        return !isFilled && typeof values[column] === "string" && values[column] !== "" && values[column + 1] === "";
      }),
    ),
    "merged areas over rows": grids.some(({ grid, merges }) =>
      merges.some(({ row, rows }) => rows > 1 && row + 1 < grid.values.length),
    ),
    "merged areas that were filled": grids.some(({ merges }) => merges.some(({ isFilled }) => isFilled)),
    "hidden rows": grids.some(({ grid }) => (grid.hiddenRows ?? []).some((row) => row - grid.row in grid.values)),
    "no hidden rows": grids.some(({ grid }) => grid.hiddenRows === undefined),
    tables: grids.some(({ grid }) => grid.table !== undefined),
    "days from 1904": grids.some(({ grid }) => grid.dayOffset === 1_462 && grid.values.flat().includes(42_910)),
    "numbers shown as days": grids.some(({ grid }) => grid.days !== undefined),
    "empty sheets": grids.some(({ grid }) => grid.values.length === 0),
    "rows without cells": grids.some(({ grid }) => grid.values.length > 0 && grid.values[0]?.length === 0),
    errors: cells.includes("#REF!") || cells.includes("#DIV/0!"),
    "long texts": cells.some((value) => typeof value === "string" && value.length >= 800),
    "any text": cells.some((value) => typeof value === "string" && !texts.includes(value) && value !== ""),
  };
  expect(Object.keys(some).filter((kind) => some[kind] !== true)).toEqual([]);
});
const settings = fc.record({
  asOf: fc.constantFrom(null, 42_000),
  countingDate: fc.constantFrom<"admitted" | "decision">("admitted", "decision"),
  period: fc.constantFrom(null, { kind: "year" as const, year: 2017 }),
  mapping: fc.array(
    fc.record({
      sheet: fc.constantFrom("A", "B"),
      fingerprint: fc.constantFrom("1-0", "9-0"),
      kind: fc.constantFrom(...SHEET_KINDS, "ignore" as const),
      unitAbove: fc.boolean(),
      columns: fc.dictionary(fc.constantFrom("đơn vị", "nam"), fc.constantFrom(...COLUMN_IDS)),
    }),
    { maxLength: 2 },
  ),
});

it("never throws, whatever the cells hold", () => {
  fc.assert(
    fc.property(fc.array(anyGrid, { maxLength: 3 }), settings, (grids, more) => {
      const { board, issues } = finish(buildBoard(grids, { ...DEFAULT_SETTINGS, ...more }));
      for (const { unit } of listAdmissions(board.admissions))
        if (unit !== null && !(unit in board.units)) throw new Error("no such unit");
      for (const issue of issues) {
        if (/undefined|NaN/u.test(issueSentence(vi, issue).what.replace(/“[^”]*”/gu, ""))) throw new Error(issue.code);
      }
    }),
    { numRuns: 3_000 },
  );
});

it("reads a huge text and a sheet of nothing", () => {
  const huge = "Đảng bộ ".repeat(4_096);
  const rows = [
    HEADINGS,
    HEADINGS.map(() => huge),
    HEADINGS.map(() => "1".repeat(32_767)),
    // One run of letters that no tone ends.
    HEADINGS.map(() => "đ".repeat(32_767)),
    HEADINGS.map(() => " ".repeat(32_767)),
  ];
  expect(() =>
    read([
      makeGrid("A", rows),
      makeGrid("B", []),
      makeGrid("C", [[]]),
      makeGrid("D", [
        ["Tên đơn vị", "Kế hoạch 2017"],
        [huge, huge],
      ]),
    ]),
  ).not.toThrow();
}, 5_000);
