// What is kept of a sheet's looks: a pattern for each kind of row and none for each row, because the text travels in one piece.

import { finish } from "../../src/model/progress";
import { patternsOf } from "../../src/excel/sheet-look";
import type { Figure } from "../../src/indicators/figure";
import type { Period } from "../../src/model/period";
import type { Sheet, SheetCell } from "../../src/report/sheet";

const period: Period = { kind: "year", year: 2017 };
const figureOf = (unit: number): Figure => ({
  measure: "admitted",
  unit,
  scope: { period, asOf: 43_100, start: 42_736, end: 43_100 },
  groups: [],
});

function tableOf(units: number): Sheet {
  const rows = Array.from({ length: units }, (_, unit): SheetCell[] => [
    { value: `Chi bộ số ${String(unit)}`, role: "text", indent: unit % 2 },
    { value: unit, role: "count", figure: figureOf(unit) },
  ]);
  return {
    key: "summary",
    name: "Tổng hợp",
    columns: [30, 10],
    rows,
    headings: null,
    frozenColumns: 0,
    orientation: "portrait",
  };
}

it("gives rows one pattern that differ only in what they say and count", () => {
  const few = finish(patternsOf(tableOf(4)));
  const many = finish(patternsOf(tableOf(1_000)));
  expect(few.rows).toEqual([0, 1, 0, 1]);
  expect(many.patterns).toEqual(few.patterns);
});
