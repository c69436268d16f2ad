// What texts say of people, read by columns and row by row: both give the same, and a row is read by itself where there is
// something to say of it.

import { createAdmissionWriter } from "../../src/intake/admission-writer";
import { codeReader, createNotes, createRun, ODD_ATTRIBUTES, ODD_DATES } from "../../src/intake/column-readers";
import { createIssueList } from "../../src/intake/issue-list";
import { attributeColumns, readAttributes, schoolingReaders } from "../../src/intake/read-attributes";
import { createCells } from "../../src/intake/read-cells";
import { layoutOf } from "../../src/intake/sheet-layout";
import { ATTRIBUTE_VALUES } from "../../src/model/attribute-values";
import { toDay } from "../../src/model/day";
import type { CellValue } from "../../src/model/grid";
import { brief, makeGrid } from "./grids";

const IDS = ["ethnicity", "education", "qualification", "religion", "theory", "occupation"] as const;
type Read = ReturnType<typeof readAttributes>;

/** Where the first of the people stands in the columns. */
const FIRST = 3;

function sheetOf(headings: readonly string[], rows: readonly (readonly CellValue[])[]) {
  const texts = headings.map((heading) => [heading]);
  return layoutOf(makeGrid("Kết nạp", [headings, ...rows]), "admissions", 0, 1, texts);
}

interface Columns {
  readonly people: readonly Read[];
  /** Rows to be read by themselves, rows whose cell is blank and people whose text is worth a look, from 0. */
  readonly odd: readonly number[];
  readonly blank: readonly string[];
  readonly suspect: readonly string[];
}

function readColumns(headings: readonly string[], rows: readonly (readonly CellValue[])[]): Columns {
  const { grid, columns, ...rest } = sheetOf(headings, rows);
  const target = createAdmissionWriter(FIRST + rows.length, 1, (id) => columns.has(id));
  const [blank, suspect]: string[][] = [[], []];
  const context = {
    cells: createCells({ grid, columns, ...rest }, createIssueList()),
    columns,
    target,
    notesOf: (id) =>
      createNotes(
        (at) => suspect?.push(`${id} ${String(at - FIRST)}`),
        (row) => blank?.push(`${id} ${String(row - 1)}`),
        ODD_ATTRIBUTES,
      ),
  } satisfies Parameters<typeof attributeColumns>[0];
  const readers = [codeReader(attributeColumns(context)), ...schoolingReaders(context)];
  const run = createRun(grid.values, rows.length + 1, FIRST);
  rows.forEach((_, at) => (run.rows[at] = at + 1));
  run.count = rows.length;
  // Other readers may have found something odd before.
  run.odd.fill(ODD_DATES);
  for (const read of readers) read(run);
  const people = rows.map((_, at) => {
    const valueOf = (id: (typeof IDS)[number]) => ATTRIBUTE_VALUES[id][target.codes[id][FIRST + at] ?? -1] ?? null;
    return Object.fromEntries(IDS.map((id) => [id, valueOf(id)])) as unknown as Read;
  });
  const odd = [...run.odd.entries()].flatMap(([at, isOdd]) => (isOdd === (ODD_DATES | ODD_ATTRIBUTES) ? [at] : []));
  return { people, odd, blank: blank ?? [], suspect: suspect ?? [] };
}

function readRow(headings: readonly string[], row: readonly CellValue[]): { person: Read; said: string[] } {
  const issues = createIssueList();
  const person = readAttributes(createCells(sheetOf(headings, [row]), issues), 1);
  return { person, said: brief(issues.items) };
}

const SCHOOLING = ["Trình độ GDPT", "Trình độ chuyên môn"];
const WARNED = "warning value/unknown Kết nạp!";

it.each<[string, CellValue, CellValue, string | null, string | null, string[]]>([
  ["each in its column", "12/12", "Đại học", "upper-secondary", "university", []],
  ["both in the column of schools", "12/12 - ĐH", "", "upper-secondary", "university", []],
  ["both in the column of professions", "", "12/12, ĐH", "upper-secondary", "university", []],
  ["the profession among the schools, where no school is said", "Đại học", "", null, "university", [`${WARNED}A2`]],
  ["the same beside a profession", "ThS", "Đại học", null, "university", [`${WARNED}A2`]],
  ["the school among the professions", "", "9/12", "lower-secondary", null, []],
  ["each in the other's column", "Đại học", "9/12", "lower-secondary", null, []],
  ["the school of its own column first", "12/12", "9/12", "upper-secondary", null, []],
  ["the profession of its own column first", "12/12 - ĐH", "Trung cấp", "upper-secondary", "intermediate", []],
  [
    "not the profession there where something unknown stands here",
    "12/12 - ĐH",
    "abc",
    "upper-secondary",
    null,
    [`${WARNED}B2`],
  ],
  ["a school that is none", "xyz", "Đại học", null, "university", [`${WARNED}A2`]],
  ["two texts of neither", "xyz", "abc", null, null, [`${WARNED}A2`, `${WARNED}B2`]],
  ["what says nothing", "-", "chưa qua đào tạo", null, null, []],
  ["12 December for 12/12", toDay(2017, 12, 12), "", "upper-secondary", null, []],
  ["an error", "#N/A", "Đại học", null, "university", ["error cell/error-value Kết nạp!A2"]],
  [
    "an error beside what speaks for both",
    "12/12 - ĐH",
    "#N/A",
    "upper-secondary",
    "university",
    ["error cell/error-value Kết nạp!B2"],
  ],
])("reads of a row of schooling %s", (_, school, profession, education, qualification, said) => {
  const result = readRow(SCHOOLING, [school, profession]);
  expect(result.person).toMatchObject({ education, qualification });
  expect(result.said).toEqual(said);
});

describe("columns are read as their rows are", () => {
  const CELLS = ["", "12/12", "ĐH", "9/12 - TC", "xyz", "-", "#N/A", toDay(2017, 12, 12), "\u200B", "chưa qua đào tạo"];

  it.each<[string, readonly string[], readonly (readonly CellValue[])[]]>([
    ["both of schooling", SCHOOLING, CELLS.flatMap((school) => CELLS.map((profession) => [school, profession]))],
    ["that of schools alone", SCHOOLING.slice(0, 1), CELLS.map((cell) => [cell])],
    ["that of professions alone", SCHOOLING.slice(1), CELLS.map((cell) => [cell])],
    ["ethnic groups", ["Dân tộc"], [["Tày"], ["xyz"], [""], ["-"], ["#N/A"], ["\u200B\u00AD\u2060\uFEFF\u200F"]]],
    ["religions", ["Tôn giáo"], [["Không"], ["xyz"], [""], ["-"], ["#N/A"]]],
    ["courses", ["Lý luận chính trị"], [["Sơ cấp"], ["xyz"], [""], ["chưa học"], ["#N/A"]]],
    ["occupations", ["Nghề nghiệp"], [["Công nhân"], ["xyz"], [""], ["-"], ["#N/A"]]],
  ])("%s", (_, headings, rows) => {
    const columns = readColumns(headings, rows);
    const alone = rows.map((row) => readRow(headings, row));
    expect(columns.people).toEqual(alone.map(({ person }) => person));
    const odd = alone.flatMap(({ said }, at) => (said.length > 0 ? [at] : []));
    expect(columns.odd).toEqual(odd);
  });

  it("but of a wording that is told once, of which the first row is enough", () => {
    const rows = [["Thầy cúng"], ["Công nhân"], ["Thầy cúng"]];
    expect(readColumns(["Nghề nghiệp"], rows).odd).toEqual([0]);
    expect(readColumns(["Dân tộc"], rows).odd).toEqual([0, 1, 2]);
  });
});

it("notes blank cells of schools, and texts that are worth a look", () => {
  const rows = [["", "ĐH"], [" 12/12", ""], ["12/12", "Đại  học"], ["#N/A", ""]]; // prettier-ignore
  const { blank, suspect } = readColumns(SCHOOLING, rows);
  expect(blank).toEqual(["admission.education 0"]);
  expect(suspect).toEqual(["admission.education 1", "admission.qualification 2"]);
  expect(readColumns(SCHOOLING.slice(1), [[""], [""]]).blank).toEqual([]);
});

it("reads no column that the sheet does not have", () => {
  const { people, blank } = readColumns(["Dân tộc"], [["Tày"], ["Kinh"]]);
  expect(people.map(({ ethnicity, education }) => [ethnicity, education])).toEqual([["tay", null], ["kinh", null]]); // prettier-ignore
  expect(blank).toEqual([]);
});
