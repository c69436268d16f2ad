// Groupings of a person's own, read from their sheet.

import type { CellValue } from "../../src/model/grid";
import type { ColumnId } from "../../src/model/issue";
import { ADMISSION_HEADINGS, ADMISSIONS, brief, makeGrid, read, someUnits, type Rows } from "./grids";

const SHEET = "Nhóm cơ cấu";
const HEADINGS = ["Tên nhóm cơ cấu", "Mục", "Tiêu chí", "Giá trị"];
const PEOPLE = makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ["Nguyễn Văn An", 33000, "Đảng bộ xã An Bình", 42900, 42910]]);

function readTable(rows: Rows, headings: readonly CellValue[] = HEADINGS): ReturnType<typeof read> {
  return read([someUnits(), PEOPLE, makeGrid(SHEET, [headings, ...rows])]);
}

/** "thạc sỹ: qualification master" */
function rulesOf({ board }: Pick<ReturnType<typeof read>, "board">, place = 0): string[] {
  return (board.groupings?.[place]?.rules ?? []).map(
    ({ label, dimension, category }) => `${label}: ${dimension} ${category}`,
  );
}

it("reads the rules of a grouping in the order of the rows", () => {
  const result = readTable([
    ["Trình độ", "thạc sỹ", "Trình độ chuyên môn", "Thạc sỹ"],
    ["Đối tượng", "thạc sỹ", "Trình độ chuyên môn", "ThS"],
    ["Đối tượng", "cao đẳng, trung cấp", "qualification", "Cao đẳng; Trung cấp"],
    ["đối  tượng", "Thạc sĩ", "Trình độ chuyên môn", "Tiến sĩ"],
    ["Đối tượng", "sinh viên", "Nghề nghiệp", "sinh viên"],
    ["Đối tượng", "nữ trẻ", "Giới tính", "nữ"],
    ["Đối tượng", "nữ trẻ", "Nhóm tuổi", "từ 18 đến 30 tuổi"],
    ["Đối tượng", "Không ghi", "Tôn giáo", "không rõ"],
  ]);
  expect(result.board.groupings?.map(({ name }) => name)).toEqual(["Đối tượng"]);
  expect(rulesOf(result)).toEqual([
    "thạc sỹ: qualification master",
    "cao đẳng, trung cấp: qualification college",
    "cao đẳng, trung cấp: qualification intermediate",
    "thạc sỹ: qualification doctor",
    "sinh viên: occupation student",
    "nữ trẻ: sex female",
    "nữ trẻ: age 18-30",
    "unstated: religion unstated",
  ]);
  expect(brief(result.issues)).toEqual(["error grouping/name-taken Nhóm cơ cấu!A2"]);
  expect(result.board.sources.at(-1)).toMatchObject({ sheet: SHEET, kind: "groupings", rows: 8, leftOut: 1 });
});

it("takes a blank name, item or criterion for that of the row above, within one grouping", () => {
  const result = readTable([
    ["", "", "", ""],
    ["Đối tượng", "trên đại học", "Trình độ chuyên môn", "ThS"],
    ["", "", "", "TS"],
    ["", "đại học", "", "ĐH"],
    ["(theo báo cáo)", "", "", ""],
    ["Giới", "nam", "", "nam"],
  ]);
  expect(rulesOf(result)).toEqual([
    "trên đại học: qualification master",
    "trên đại học: qualification doctor",
    "đại học: qualification university",
  ]);
  expect(brief(result.issues)).toEqual(["error criterion/incomplete Nhóm cơ cấu!C7"]);
  expect(result.board.groupings).toHaveLength(1);
});

it("continues a grouping further down and on its name again, and keeps two apart", () => {
  const result = readTable([
    ["Đối tượng", "trên đại học", "Trình độ chuyên môn", "ThS"],
    ["đối tượng", "", "", "TS"],
    ["Nhóm khác", "chị em", "Giới tính", "nữ"],
    ["Đối tượng", "đại học", "Trình độ chuyên môn", "ĐH"],
  ]);
  expect(rulesOf(result)).toEqual([
    "trên đại học: qualification master",
    "trên đại học: qualification doctor",
    "đại học: qualification university",
  ]);
  expect(rulesOf(result, 1)).toEqual(["chị em: sex female"]);
  expect(result.issues).toEqual([]);
});

it("says what it could not read in a row", () => {
  const { issues } = readTable([
    ["Giới tính", "nữ", "Giới tính", "nữ"],
    ["Đối tượng", "cao", "Chiều cao", "1,70"],
    ["Đối tượng", "cao", "Học vị", "rất cao"],
  ]);
  expect(issues.map(({ parameters }) => parameters)).toEqual([
    { name: "Giới tính" },
    { text: "Chiều cao" },
    { text: "rất cao", dimension: "Học vị" },
  ]);
});

it.each([
  [["Đối tượng", "", "Giới tính", ""], "error criterion/incomplete Nhóm cơ cấu!B2"],
  [["Đối tượng", "cao", "Chiều cao", "1,70"], "error criterion/unknown-dimension Nhóm cơ cấu!C2"],
  [["Đối tượng", "cao", "Trình độ chuyên môn", "rất cao"], "error criterion/unknown-category Nhóm cơ cấu!D2"],
  [["Đối tượng", "cao", "Trình độ chuyên môn", "ĐH; rất cao"], "error criterion/unknown-category Nhóm cơ cấu!D2"],
  [["Đối tượng", "cao", "Nhóm tuổi", "18-31"], "error criterion/unknown-category Nhóm cơ cấu!D2"],
  [["Đối tượng", "còn lại", "", ""], "error criterion/incomplete Nhóm cơ cấu!C2"],
  [["", "còn lại", "Giới tính", "nữ"], "error criterion/incomplete Nhóm cơ cấu!A2"],
  [["Đối tượng", "cao", "#REF!", "nữ"], "error criterion/unknown-dimension Nhóm cơ cấu!C2"],
])("says what is wrong with %j", (row, expected) => {
  const { board, issues } = readTable([row]);
  expect(brief(issues)).toEqual([expected]);
  expect(board.groupings).toEqual([]);
  expect(board.sources.at(-1)).toMatchObject({ rows: 1, leftOut: 1 });
});

it("knows the sheet by its headings, whatever their order and spelling, below a title", () => {
  const grid = makeGrid("Trang 3", [
    ["CÁCH CHIA"],
    [],
    ["STT", "GỒM", "Tiêu chí *", "Nhãn", "Nhóm"],
    [1, "nữ", "Giới tính", "chị em", "Giới"],
    [2, "nữ", "Giới tính", "chị em", "Phái nữ"],
  ]);
  const { board, issues } = read([someUnits(), PEOPLE, grid]);
  expect(board.groupings).toEqual([
    { name: "Phái nữ", rules: [{ label: "chị em", dimension: "sex", category: "female" }] },
  ]);
  expect(brief(issues)).toEqual(["error grouping/name-taken Trang 3!E4"]);
});

it.each<[string[], ColumnId]>([
  [["Tên nhóm cơ cấu", "Mục", "Tiêu chí"], "grouping.value"],
  [["Mục", "Tiêu chí", "Giá trị"], "grouping.name"],
  [["Tên nhóm cơ cấu", "Tiêu chí", "Giá trị"], "grouping.item"],
  [["Tên nhóm cơ cấu", "Mục", "Thuộc tính", "Giá trị"], "grouping.dimension"],
])("names what a table of groupings with %j alone lacks, and lets a person say it", (headings, missing) => {
  const { board, issues } = readTable([["Đối tượng", "nữ", "Giới tính", "nữ"]], headings);
  expect([board.groupings, board.sources.length]).toEqual([[], 2]);
  expect(issues).toMatchObject([{ code: "column/missing", severity: "warning", parameters: { column: missing } }]);
  expect(board.candidates).toMatchObject([{ sheet: SHEET, kind: "groupings", missing: [missing] }]);
});

it("reads a column as the stored mapping says", () => {
  const headings = ["Tên nhóm cơ cấu", "Mục", "Thuộc tính", "Giá trị"];
  const rows = [["Đối tượng", "chị em", "Giới tính", "nữ"]];
  const [candidate] = readTable(rows, headings).board.candidates ?? [];
  const { sheet = "", fingerprint = "" } = candidate ?? {};
  const columns = { "thuộc tính": "grouping.dimension" as const };
  const grids = [someUnits(), PEOPLE, makeGrid(SHEET, [headings, ...rows])];
  const result = read(grids, { mapping: [{ sheet, fingerprint, kind: "groupings", columns }] });
  expect(rulesOf(result)).toEqual(["chị em: sex female"]);
  expect(result.issues).toEqual([]);
  expect(result.board.sources.at(-1)?.layout).toMatchObject({ mapped: true, confidence: 1, missing: [] });
});

it.each(["goals", "ignore"] as const)("is no grouping where a person said %j", (kind) => {
  const { fingerprint = "" } = readTable([]).board.sources.at(-1)?.layout ?? {};
  const grids = [someUnits(), PEOPLE, makeGrid(SHEET, [HEADINGS, ["Phái", "nữ", "Giới tính", "nữ"]])];
  const { board, issues } = read(grids, { mapping: [{ sheet: SHEET, fingerprint, kind, columns: {} }] });
  expect([board.groupings, board.sources.length]).toEqual([[], 2]);
  expect(brief(issues)).toEqual(kind === "goals" ? ["warning column/missing Nhóm cơ cấu!A1"] : []);
});

it("looks for the headings in the first thirty rows", () => {
  const at = (row: number): number => {
    const lines: Rows = [...Array.from({ length: row - 1 }, () => ["…"]), HEADINGS, ["Phái", "nữ", "Dân tộc", "Tày"]];
    return read([someUnits(), PEOPLE, makeGrid(SHEET, lines)]).board.sources.length;
  };
  expect([at(30), at(31)]).toEqual([3, 2]);
});

it("reads a table once, though the used range of its sheet holds it too", () => {
  const rows = [HEADINGS, ["Đối tượng", "nữ", "Giới tính", "nữ"]];
  const { board } = read([makeGrid(SHEET, rows, { table: "Nhom" }), someUnits(), PEOPLE, makeGrid(SHEET, rows)]);
  expect(rulesOf({ board })).toEqual(["nữ: sex female"]);
});

it("says when nothing stands below the headings, and leaves workbooks without such a sheet alone", () => {
  expect(brief(readTable([]).issues)).toEqual(["warning sheet/no-rows Nhóm cơ cấu!A1"]);
  const { board } = read([someUnits(), PEOPLE]);
  expect([board.groupings, board.goals, board.sources.length]).toEqual([[], [], 2]);
});
