// How tall rows come out.

import { mergedHeights } from "../../src/excel/row-heights";
import type { Sheet, SheetCell } from "../../src/report/sheet";

type Row = Sheet["rows"][number];

const boxed: Row = [{ value: "x", role: "text" }, null];

function sheetOf(rows: readonly Row[], more: Partial<Sheet> = {}): Sheet {
  return {
    key: "summary",
    name: "Tổng hợp",
    columns: [60, 60],
    rows,
    headings: { first: 0, last: 0 },
    frozenColumns: 1,
    orientation: "landscape",
    ...more,
  };
}

const many = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

describe("mergedHeights", () => {
  const sentence = (value: string, more: Partial<SheetCell> = {}): Row => [
    { value, role: "remark", columns: 2, ...more },
    null,
  ];

  it("follows the length of what spans columns; one line and single cells are left to Excel", () => {
    const heights = mergedHeights(sheetOf([sentence("ngắn"), sentence("x".repeat(250)), boxed]));
    expect([...heights]).toEqual([[1, 3 * 12 * 1.3]]);
  });

  it("gives capitals the room that they need", () => {
    const heights = mergedHeights(sheetOf([sentence("x".repeat(100)), sentence("X".repeat(100))]));
    expect([...heights]).toEqual([[1, 2 * 12 * 1.3]]);
  });

  it("lets paragraphs of any length stand apart by as much", () => {
    const paragraph = (value: string): Row => [{ value, role: "prose", columns: 2 }, null];
    const heights = [...mergedHeights(sheetOf([paragraph("ngắn"), paragraph("x ".repeat(100))])).values()];
    const [short = 0, long = 0] = heights;
    expect((long - short) % (14 * 1.3)).toBeCloseTo(0, 9);
    expect(short).toBeGreaterThan(14 * 1.3);
  });

  it("parts a long text over the rows that it spans, none taller than Excel takes", () => {
    const rows = [sentence("x".repeat(6_000), { rows: 3 }), ...many(2, [null, null])];
    const heights = [...mergedHeights(sheetOf(rows)).values()];
    expect(heights).toHaveLength(3);
    expect(new Set(heights).size).toBe(1);
    expect(Math.max(...heights)).toBeLessThan(409);
  });
});
