// What became of the rows of each list: read = counted + outside + left out.

import { listSums } from "../../src/indicators/list-sums";
import type { Source } from "../../src/model/board";
import { buildBoard, day } from "./board-builder";

const SOURCES: readonly Source[] = [
  { sheet: "Đơn vị", kind: "units", rows: 1, leftOut: 0 },
  { sheet: "Quý I", kind: "admissions", rows: 7, leftOut: 2, people: { first: 0, count: 6 } },
  { sheet: "Quý II", kind: "admissions", rows: 2, leftOut: 0, people: { first: 6, count: 2 } },
  { sheet: "Quý III", kind: "admissions", rows: 0, leftOut: 0, people: { first: 8, count: 0 } },
];

const board = buildBoard({
  units: [{ name: "A" }],
  sources: SOURCES,
  admissions: [
    { unit: "A", on: "31/12/2016" },
    { unit: "A", on: "1/1/2017" },
    { unit: "A", on: "30/6/2017" },
    { unit: "A", on: "1/7/2017" },
    { unit: null, on: "1/3/2017" },
    { unit: "A", on: null },
    { unit: "A", on: "2/5/2017" },
    { unit: "A", on: "3/5/2017" },
  ],
});

const period = { kind: "year", year: 2017 } as const;
const [start, end] = [day("1/1/2017"), day("31/12/2017")];

it("tells the rows of each list of people apart by the period and the as-of date", () => {
  expect(listSums(board, { period, start, end, asOf: day("30/6/2017") })).toEqual([
    null,
    { read: 7, counted: 2, outside: 2, leftOut: 2 },
    { read: 2, counted: 2, outside: 0, leftOut: 0 },
    { read: 0, counted: 0, outside: 0, leftOut: 0 },
  ]);
});

it("counts to the end of the period where the as-of date lies after it", () => {
  expect(listSums(board, { period, start, end: day("1/7/2017"), asOf: day("31/12/2018") })[1]).toMatchObject({
    counted: 3,
  });
});
