import { cellRunBatches } from "../../src/excel/cell-runs";
import { holds } from "../../src/excel/cell-text";
import type { CellPlace } from "../../src/model/mend";

const cell = (sheet: string, column: number, row: number): CellPlace => ({ sheet, column, row });
const batches = (cells: readonly CellPlace[], text = ""): string[][] =>
  cellRunBatches(cells, () => text).map((runs) =>
    runs.map((run) => `${run.sheet} ${String(run.column)}: ${run.cells.map(({ row }) => row).join(" ")}`),
  );

describe("runs of cells", () => {
  it("join cells below one another, whatever their order", () => {
    const cells = [
      cell("B", 0, 7),
      cell("A", 1, 3),
      cell("B", 0, 6),
      cell("A", 1, 5),
      cell("A", 1, 4),
      cell("A", 2, 4),
    ];
    expect(batches(cells)).toEqual([["B 0: 6 7", "A 1: 3 4 5", "A 2: 4"]]);
  });

  it("part where a gap lies, and keep two changes of one cell apart", () => {
    expect(batches([cell("A", 0, 1), cell("A", 0, 3), cell("A", 0, 3)])).toEqual([["A 0: 1", "A 0: 3", "A 0: 3"]]);
  });

  it("go in batches sized by bytes and by ranges", () => {
    const column = Array.from({ length: 60 }, (_, row) => cell("A", 0, row));
    expect(batches(column, "x".repeat(10_000)).length).toBeGreaterThan(1);
    const scattered = Array.from({ length: 2_000 }, (_, index) => cell("A", 0, 2 * index));
    const parts = batches(scattered);
    expect(parts.map((part) => part.length)).toEqual([800, 800, 400]);
  });

  it("of a very long text stand alone", () => {
    expect(batches([cell("A", 0, 1)], "x".repeat(1_000_000))).toEqual([["A 0: 1"]]);
  });
});

it.each([
  ["Nam", "Nam", true],
  ["'012", "012", true],
  [12, 12, true],
  ["12", 12, false],
  ["=A1", "12", false],
  ["", "", true],
] as const)("a cell with the formula %p holds %p: %p", (formula, constant, expected) => {
  expect(holds(formula, constant)).toBe(expected);
});
