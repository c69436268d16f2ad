// Columns read a run of rows at a time: what is written of each cell, which rows are odd, and what is noted.

import {
  ALWAYS,
  codeColumn,
  codeReader,
  Memory,
  createNotes,
  createRun,
  dayReader,
  factsOf,
  FIRST,
  NEVER,
  ODD_ATTRIBUTES,
  ODD_DATES,
  ODD_MARKS,
  scanCell,
  type CellNotes,
  type RowsRun,
} from "../../src/intake/column-readers";
import { createDateColumns } from "../../src/intake/checks/date-columns";
import { createIssueList } from "../../src/intake/issue-list";
import { createScan } from "../../src/intake/scan-text";
import { toDay } from "../../src/model/day";
import type { CellValue } from "../../src/model/grid";

/** Rows of the grid with a cell in column 1; the people stand from `first` on. */
function runOf(cells: readonly CellValue[], first = 0): RowsRun {
  const run = createRun([["", ""], ...cells.map((cell) => ["", cell])], cells.length, first);
  run.count = cells.length;
  for (const each of cells.keys()) run.rows[each] = each + 1;
  return run;
}

function noted(): { readonly notes: CellNotes; readonly blanks: number[]; readonly suspects: number[] } {
  const [blanks, suspects]: number[][] = [[], []];
  const notes = createNotes(
    (at) => suspects!.push(at),
    (row) => blanks!.push(row),
    ODD_ATTRIBUTES,
  );
  return { notes, blanks: blanks!, suspects: suspects! };
}

describe("codes", () => {
  it("are understood once for each value, and written for each row", () => {
    const understood: CellValue[] = [];
    const memory = new Memory((value) => {
      understood.push(value);
      return factsOf(value, typeof value === "string" ? value.length : -1, value === "odd" ? ALWAYS : NEVER);
    });
    const { notes, blanks, suspects } = noted();
    const target = new Uint8Array(9);
    const run = runOf(["a", "a", "bb", "odd", "odd", "a ", "", "bb"], 1);
    codeReader([codeColumn(1, memory, target, notes)])(run);
    expect([...target]).toEqual([0, 1, 1, 2, 3, 3, 2, 0, 2]);
    expect(understood).toEqual(["a", "bb", "odd", "a ", ""]);
    expect([...run.odd]).toEqual([0, 0, 0, ODD_ATTRIBUTES, ODD_ATTRIBUTES, 0, 0, 0]);
    expect([blanks, suspects]).toEqual([[7], [6]]);
  });

  it("are known to the next run, of cells that are not there, too", () => {
    let asked = 0;
    const memory = new Memory((value) => {
      asked += 1;
      return factsOf(value, 5, NEVER);
    });
    const target = new Uint8Array(2);
    const read = codeReader([codeColumn(9, memory, target, noted().notes)]);
    read(runOf(["a"]));
    read(runOf(["b"], 1));
    expect([[...target], asked]).toEqual([[5, 5], 1]);
  });

  it("tell the first row with a wording that is told once, and write it for the others", () => {
    const memory = new Memory((value) => factsOf(value, 7, value === "x" ? FIRST : NEVER));
    const target = new Uint8Array(6);
    const read = codeReader([codeColumn(1, memory, target, noted().notes)]);
    const [one, other] = [runOf(["x", "x", "y", "x"]), runOf(["x", "y"], 4)];
    read(one);
    read(other);
    expect([[...one.odd], [...other.odd], [...target]]).toEqual([
      [ODD_ATTRIBUTES, 0, 0, 0],
      [0, 0],
      [7, 7, 7, 7, 7, 7],
    ]);
  });

  it("write nothing for no row", () => {
    const target = new Uint8Array(1);
    const memory = new Memory(() => factsOf("", 3, ALWAYS));
    codeReader([codeColumn(1, memory, target, noted().notes)])({ ...runOf(["a"]), count: 0 });
    expect(target[0]).toBe(0);
  });

  it("of several columns are read side by side", () => {
    const byLength = new Memory((value) => factsOf(value, String(value).length, NEVER));
    const seven = new Memory(() => factsOf("", 7, NEVER));
    const [target, other] = [new Uint8Array(2), new Uint8Array(2)];
    const { notes } = noted();
    codeReader([codeColumn(1, byLength, target, notes), codeColumn(0, seven, other, notes)])(runOf(["a", "bb"]));
    expect([[...target], [...other]]).toEqual([
      [1, 2],
      [7, 7],
    ]);
  });
});

describe("days", () => {
  const FIRST_DAY = toDay(1910, 1, 1);
  const LAST_DAY = toDay(2099, 12, 31);

  it.each<[CellValue, number, boolean]>([
    [43_000, 43_000, false],
    [43_000.75, 43_000, false],
    [FIRST_DAY, FIRST_DAY, false],
    [FIRST_DAY - 1, 0, true],
    [LAST_DAY, LAST_DAY, false],
    [LAST_DAY + 1, 0, true],
    [2017, 0, true],
    ["10/05/2017", toDay(2017, 5, 10), false],
    ["10/05/17", toDay(2017, 5, 10), true],
    ["43000", 43_000, true],
    ["05/2017", 0, true],
    ["31/02/2017", 0, true],
    ["#N/A", 0, true],
    ["#DIV/0!", 0, true],
    ["abc", 0, true],
    ["", 0, false],
    ["-", 0, false],
    [true, 0, true],
  ])("of %j are %j, and odd: %j", (cell, day, isOdd) => {
    const target = new Int32Array(3);
    const run = runOf([cell], 1);
    dayReader(1, target, null, noted().notes)(run);
    expect([[...target], run.odd[0] !== 0]).toEqual([[0, day, 0], isOdd]);
  });

  it("are noted with their rows, typed ones and true ones apart", () => {
    const seen = createDateColumns((row) => ({ sheet: "x", cell: String(row) }), createIssueList()).of(
      "admission.birth",
    );
    const { notes, blanks, suspects } = noted();
    const cells = [43_000, "10/05/2017", "", "11/05/2017 ", 1, "10/05/17", 43_001];
    dayReader(1, new Int32Array(9), seen, notes)(runOf(cells, 2));
    expect([seen.dateRows.count, seen.textRows.count, seen.firstText]).toEqual([2, 2, "10/05/2017"]);
    expect([blanks, suspects]).toEqual([[3], [5]]);
  });

  it("write no day where the row above has one", () => {
    const target = Int32Array.of(1, 1, 1);
    dayReader(1, target, null, noted().notes)(runOf([43_000, "", "abc"]));
    expect([...target]).toEqual([43_000, 0, 0]);
  });
});

it("adds what is odd of a row to what is odd already", () => {
  const run = runOf(["abc", 1]);
  run.odd.fill(ODD_MARKS);
  dayReader(1, new Int32Array(2), null, noted().notes)(run);
  expect([...run.odd]).toEqual([ODD_MARKS | ODD_ATTRIBUTES, ODD_MARKS | ODD_DATES]);
});

it.each<[string, number[], number[]]>([
  ["Nguyễn Văn An", [], []],
  ["Nguyễn  Văn An", [], [5]],
  ["", [3], []],
  [" ", [3], [5]],
  ["---", [], []],
])("notes of a text that is scanned: %j", (text, expectedBlanks, expectedSuspects) => {
  const { notes, blanks, suspects } = noted();
  scanCell(text, createScan(), notes, 3, 5);
  expect([blanks, suspects]).toEqual([expectedBlanks, expectedSuspects]);
});
