// A new dimension is a file and a line in the table: one is put there here, and everything that breaks people down knows it.

import type { DimensionDefinition } from "../../src/model/dimension-definition";
import { allBreakdownKeys } from "../../src/model/breakdown-choice";
import { boardStore } from "../../src/actions/board-store";
import { compositionTable, crosstabTable, tally } from "../../src/functions/functions";
import { codeListPage } from "../../tools/function-docs/code-list-page";
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
    name: { vi: "Độ tuổi đoàn", en: "Youth age" },
    alsoCalled: ["Tuổi đoàn"],
    labels: {
      "in-youth-age": { vi: "Trong độ tuổi đoàn, hội", en: "In youth age" },
      "past-youth-age": { vi: "Quá tuổi đoàn", en: "Past youth age" },
    },
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
  ["Độ tuổi đoàn", "Trong độ tuổi đoàn, hội", 2],
  ["tuổi ĐOÀN", "quá tuổi đoàn", 1],
  ["youth age", "past youth age", 1],
  ["youthAge", "in-youth-age", 2],
  ["Độ tuổi đoàn", "không ghi", 1],
  ["Độ tuổi đoàn", "trong độ tuổi đoàn, hội; quá tuổi đoàn", 3],
])("PDV.TALLY(%j; %j) is %j", (dimension, category, expected) => {
  expect(shown((invocation) => tally(dimension, category, null, 2021, null, invocation))).toBe(expected);
});

it.each([
  // A band of another dimension that follows from the age.
  ["Độ tuổi đoàn", "18-30"],
  ["Độ tuổi đoàn", "Nữ"],
])("PDV.TALLY(%j; %j) names no category of it", (dimension, category) => {
  expect(shown((invocation) => tally(dimension, category, null, 2021, null, invocation))).toMatch(
    /^#N\/A .*Quá tuổi đoàn/u,
  );
});

it("is what a rule of a grouping and a goal may name, and the page of code lists shows it", () => {
  const { board: grouped, issues } = read([
    makeGrid("Đơn vị", UNITS),
    makeGrid("Kết nạp", PEOPLE),
    makeGrid("Nhóm", [
      ["Tên nhóm cơ cấu", "Mục", "Tiêu chí", "Giá trị"],
      ["Sức trẻ", "trẻ", "Tuổi đoàn", "Trong độ tuổi đoàn, hội"],
    ]),
    makeGrid("Chỉ tiêu", [
      ["Tiêu chí", "Mục", "Chỉ tiêu 2021 (%)"],
      ["Độ tuổi đoàn", "Trong độ tuổi đoàn, hội", "60"],
    ]),
  ]);
  expect(issues.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(grouped.groupings?.[0]?.rules).toEqual([
    expect.objectContaining({ label: "trẻ", dimension: "youthAge", category: "in-youth-age" }),
  ]);
  expect(grouped.goals?.length).toBe(1);
  expect(codeListPage()).toMatch(/## Độ tuổi đoàn\n[^]*\| 1 \| Trong độ tuổi đoàn, hội \|/u);
});

it("spills, crosses, and gives none where its column is missing", () => {
  expect(shown((invocation) => compositionTable("độ tuổi đoàn", null, 2021, null, null, invocation))).toEqual([
    ["Trong độ tuổi đoàn, hội", 2, 0.5],
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
