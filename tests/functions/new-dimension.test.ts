// A new dimension is a file, a line in the table and its words: one is put there here, and everything that breaks people down knows it.

import type { DimensionDefinition } from "../../src/model/dimension-definition";
import { allBreakdownKeys } from "../../src/model/breakdown-choice";
import { boardStore } from "../../src/actions/board-store";
import { compositionTable, crosstabTable, tally } from "../../src/functions/functions";
import { resolveScope } from "../../src/indicators/report-scope";
import { reportedBreakdowns } from "../../src/report/reported-breakdowns";
import { makeGrid, read, type Rows } from "../intake/grids";
import { FakeError } from "./fake-custom-functions";

jest.mock("../../src/model/dimensions", () => {
  const actual = jest.requireActual<{ DIMENSION_DEFINITIONS: object; DIMENSION_IDS: string[] }>(
    "../../src/model/dimensions",
  );
  // "Trong độ tuổi đoàn", as a report of Lâm Đồng counts it: 16 to 30 years.
  const youthAge: DimensionDefinition = {
    kind: "attribute",
    categories: ["in-youth-age", "past-youth-age", "unstated"],
    columns: ["admission.birth"],
    sources: [{ document: "53/2005/QH11", date: 38_685, place: "Điều 1" }],
    from: { kind: "age", categoryOf: (years) => (years <= 30 ? "in-youth-age" : "past-youth-age") },
  };
  return {
    DIMENSION_DEFINITIONS: { ...actual.DIMENSION_DEFINITIONS, youthAge },
    DIMENSION_IDS: [...actual.DIMENSION_IDS, "youthAge"],
  };
});

function mockWords(file: string, dimension: string, [young, old]: readonly [string, string]): object {
  const { labels } = jest.requireActual<{ labels: { dimensions: object; categories: object } }>(file);
  const dimensions = { ...labels.dimensions, youthAge: dimension };
  const categories = { ...labels.categories, "in-youth-age": young, "past-youth-age": old };
  return { labels: { ...labels, dimensions, categories } };
}
jest.mock("../../src/text/vi/labels", () =>
  mockWords("../../src/text/vi/labels", "Độ tuổi đoàn", ["Trong độ tuổi đoàn", "Quá tuổi đoàn"]),
);
jest.mock("../../src/text/en/labels", () =>
  mockWords("../../src/text/en/labels", "Youth age", ["In youth age", "Past youth age"]),
);

const PEOPLE: Rows = [
  ["Họ và tên", "Ngày sinh", "Giới tính", "Đơn vị", "Ngày kết nạp"],
  ["Nguyễn Văn An", "01/02/1995", "Nam", "A", "15/03/2021"],
  ["Trần Thị Bình", "01/02/1996", "Nữ", "A", "15/03/2021"],
  ["Lê Văn Cường", "01/02/1980", "Nam", "A", "15/03/2021"],
  ["Phạm Thị Dung", "", "Nữ", "A", "15/03/2021"],
];
const UNITS: Rows = [
  ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2021"],
  ["A", "Đảng bộ xã An Bình", "", 5],
];
const { board } = read([makeGrid("Đơn vị", UNITS), makeGrid("Kết nạp", PEOPLE)]);

function shown(call: (invocation: CustomFunctions.StreamingInvocation<unknown>) => void): unknown {
  const results: unknown[] = [];
  call({ setResult: (result: unknown) => results.push(result) });
  const [first] = results;
  return first instanceof FakeError ? `${first.code} ${first.message}` : first;
}

beforeAll(() => {
  boardStore.put(board, []);
});

it.each([
  ["Độ tuổi đoàn", "Trong độ tuổi đoàn", 2],
  ["youth age", "past youth age", 1],
  ["youthAge", "in-youth-age", 2],
  ["Độ tuổi đoàn", "không ghi", 1],
  ["Độ tuổi đoàn", "trong độ tuổi đoàn; quá tuổi đoàn", 3],
])("PDV.TALLY(%j; %j) is %j", (dimension, category, expected) => {
  expect(shown((invocation) => tally(dimension, category, null, 2021, null, invocation))).toBe(expected);
});

it("spills, crosses, and gives none where its column is missing", () => {
  expect(shown((invocation) => compositionTable("độ tuổi đoàn", null, 2021, null, null, invocation))).toEqual([
    ["Trong độ tuổi đoàn", 2, 0.5],
    ["Quá tuổi đoàn", 1, 0.25],
    ["Không ghi", 1, 0.25],
  ]);
  expect(
    shown((invocation) => crosstabTable("độ tuổi đoàn", "giới tính", null, 2021, null, false, invocation)),
  ).toEqual([
    [1, 1, 0],
    [1, 0, 0],
    [0, 1, 0],
  ]);
  boardStore.put(
    read([
      makeGrid("Đơn vị", UNITS),
      makeGrid(
        "Kết nạp",
        PEOPLE.map(([name, , ...rest]) => [name ?? "", ...rest]),
      ),
    ]).board,
    [],
  );
  expect(shown((invocation) => tally("độ tuổi đoàn", "quá tuổi đoàn", null, 2021, null, invocation))).toMatch(
    /^#N\/A .*không có cột/u,
  );
});

it("stands on the sheets, and can be chosen for them", () => {
  expect(allBreakdownKeys()).toContain("youthAge");
  const scope = resolveScope(board);
  if (!scope.ok) throw new Error(scope.reason);
  const found = reportedBreakdowns({ board, scope: scope.value, unit: null, issues: [] }).find(
    ({ id }) => (id as string) === "youthAge",
  );
  expect(found?.heading).toContain("Độ tuổi đoàn");
  expect(found?.categories.map(({ count }) => count)).toEqual([2, 1, 1]);
});
