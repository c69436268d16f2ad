import { expect, it } from "@jest/globals";
import { describeIssues } from "../../src/report/describe-issues";
import { alikeIn, gatherIssues } from "../../src/model/gather-issues";
import type { Issue } from "../../src/model/issue";
import { resolveScope } from "../../src/indicators/report-scope";
import { finish } from "../../src/model/progress";
import { vi } from "../../src/text/vi";
import { issueSentence } from "../../src/text/issue-sentence";
import { ADMISSION_HEADINGS, makeGrid, read, someUnits, type Rows } from "../intake/grids";

const PLACE = { severity: "warning", sheet: "Kết nạp" } as const;

function unknown(
  cell: string,
  text = "Xyz",
  column: "admission.ethnicity" | "admission.religion" = "admission.ethnicity",
): Issue {
  return { ...PLACE, cell, code: "value/unknown", parameters: { column, text, suggestion: null } };
}

function young(cell: string): Issue {
  const parameters = { months: 209, limit: 216, boundary: false, document: "", article: "" };
  return { ...PLACE, cell, code: "age/too-young", parameters };
}

function twice(row: number, firstCell: string, sheet = "Hai"): Issue {
  const parameters = { name: `Người ${String(row)}`, firstCell, by: "name-and-birth" as const };
  return { severity: "warning", sheet, cell: `A${String(row)}`, code: "person/twice", parameters };
}

const ranges = (...issues: Issue[]): unknown =>
  finish(gatherIssues(issues)).map(({ issue, all }) => [
    issue.cell,
    issue.cells?.ranges ?? null,
    issue.cells?.rest ?? 0,
    all.length,
  ]);

it("says the same wording in several cells of a column once, with their ranges", () => {
  expect(ranges(unknown("D2"), unknown("D3"), unknown("D7"))).toEqual([["D2", ["D2:D3", "D7"], 0, 3]]);
});

it.each<[string, Issue[]]>([
  ["another wording", [unknown("D2"), unknown("D3", "Abc")]],
  ["another column", [unknown("D2"), unknown("E2", "Xyz", "admission.religion")]],
  ["the same column of a list beside it", [unknown("D2"), unknown("K2")]],
  ["another sheet", [unknown("D2"), { ...unknown("D2"), sheet: "Hai" }]],
  ["another severity", [unknown("D2"), { ...unknown("D3"), severity: "note" }]],
  ["what is said of one person", [young("B2"), young("B3")]],
  ["one that already stands for many", [unknown("D2"), { ...unknown("D3"), cells: { ranges: ["D3:D4"], rest: 0 } }]],
])("keeps apart %s", (_, issues) => {
  expect(finish(gatherIssues(issues)).map(({ issue }) => issue)).toEqual(issues);
});

it("names twelve ranges and counts the other cells", () => {
  const issues = Array.from({ length: 15 }, (_, at) => unknown(`D${String(2 + 2 * at)}`));
  const [line] = finish(gatherIssues(issues));
  expect([line?.issue.cells?.ranges.length, line?.issue.cells?.rest, line && alikeIn(line)]).toEqual([12, 3, 15]);
});

it("keeps the order in which each is said first", () => {
  const lines = finish(gatherIssues([unknown("D2"), young("B2"), unknown("D3", "Abc"), unknown("D4")]));
  expect(lines.map(({ issue }) => issue.cell)).toEqual(["D2", "B2", "D3"]);
});

it.each<[string, (at: number) => Issue, number, number]>([
  ["ten people one below the other", (at) => twice(2 + at, `Một!A${String(2 + at)}`), 10, 1],
  ["nine", (at) => twice(2 + at, `Một!A${String(2 + at)}`), 9, 9],
  ["ten in another order", (at) => twice(2 + at, `Một!A${String(40 - at)}`), 10, 1],
  ["ten with blank rows between them", (at) => twice(2 + 3 * at, `Một!A${String(2 + at)}`), 10, 1],
  ["ten far from one another", (at) => twice(2 + 4 * at, `Một!A${String(2 + at)}`), 10, 10],
  ["ten who stand on ten sheets", (at) => twice(2 + at, `Trang ${String(at)}!A2`), 10, 10],
  ["ten further down on the same sheet", (at) => twice(20 + at, `A${String(2 + at)}`), 10, 1],
])("says once of a list that stands there twice: %s", (_, issueAt, people, lines) => {
  expect(finish(gatherIssues(Array.from({ length: people }, (__, at) => issueAt(at))))).toHaveLength(lines);
});

it("says where the people of a repeated list stand already", () => {
  const issues = Array.from({ length: 12 }, (_, at) => twice(2 + at, `Một!B${String(30 - at)}`));
  const [line] = finish(gatherIssues(issues));
  expect(line?.issue).toMatchObject({ cell: "A2", cells: { ranges: ["A2:A13"], rest: 0 } });
  expect(line?.issue.parameters).toMatchObject({ firstCell: "Một!B19:B30", people: 12 });
  expect(line && alikeIn(line)).toBe(1);
  expect(line && issueSentence(vi, line.issue).what).toBe(
    "12 người của trang “Hai” đã có ở các dòng 19–30 trang “Một”: trùng họ tên và ngày sinh. Mỗi người đang được tính hai lần.",
  );
});

it("writes a sheet copied twice and a wording of three thousand rows in one line each, and counts every finding", () => {
  const unit = "Đảng bộ xã An Bình";
  const headings = [...ADMISSION_HEADINGS, "Dân tộc"];
  const person = (at: number): Rows[number] => [
    `Nguyễn Văn ${String.fromCharCode(65 + (at % 26))}`,
    30000 + at,
    unit,
    42900,
    42910,
    "Xyz",
  ];
  const people = Array.from({ length: 3000 }, (_, at) => person(at));
  const copy = people.slice(0, 40);
  const { board, issues } = read([
    someUnits(),
    makeGrid("Một", [headings, ...people]),
    makeGrid("Hai", [headings, ...copy]),
  ]);
  const scope = resolveScope(board);
  if (!scope.ok) throw new Error(scope.reason);
  const { rows } = finish(describeIssues({ board, scope: scope.value, unit: null, issues }));
  const lines = rows
    .filter(([ordinal]) => ordinal?.role === "ordinal")
    .map((row) => [row[3]?.value, row[4]?.value, row[5]?.value]);
  expect(lines).toContainEqual(["Hai", "A2:A41", expect.stringContaining("40 người của trang “Hai”")]);
  expect(lines).toContainEqual(["Một", "F2:F3001", expect.stringContaining("Có 3.000 ô như vậy.")]);
  expect(lines.length).toBeLessThan(10);
  const titles = rows.flatMap((row) => (row[0]?.role === "group" ? [row[0].value] : []));
  expect(titles).toContain(`${vi.issues.titles["value/unknown"]} (3.040)`);
  expect(titles).toContain(`${vi.issues.titles["person/twice"]} (40)`);
});

it("says once of a list of two hundred thousand people that it stands there twice", () => {
  const issues = Array.from({ length: 200_000 }, (_, at) => twice(2 + at, `Một!B${String(2 + at)}`));
  const [line, ...more] = finish(gatherIssues(issues));
  expect(line?.issue.parameters).toMatchObject({ firstCell: "Một!B2:B200001", people: 200_000 });
  expect(more).toEqual([]);
});

it("gathers many findings in steps", () => {
  const steps = gatherIssues(
    Array.from({ length: 10_000 }, (_, at) => unknown(`D${String(2 + at)}`, `Xã ${String(at)}`)),
  );
  let taken = 0;
  while (steps.next().done !== true) taken += 1;
  // Each is gone through three times: for lists that stand there twice, for what says the same, for the lines.
  expect(taken).toBe(27);
});
