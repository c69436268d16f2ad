// Whether the people of a finding are counted: told by their rows, not by the finding.

import { gatherIssues, type GatheredIssue } from "../../src/model/gather-issues";
import type { Issue } from "../../src/model/issue";
import { createStandingOfLine, type Standing } from "../../src/model/standing-of-issue";
import { finish } from "../../src/model/progress";
import { buildBoard } from "../indicators/board-builder";

const board = buildBoard({
  units: [{ name: "A" }],
  admissions: [
    { unit: "A", on: "1/2/2021" },
    { unit: "A", on: null },
    { unit: null, on: "1/2/2021" },
    { unit: "A", on: "1/2/2021" },
  ],
  sources: [
    { sheet: "Đơn vị", kind: "units", rows: 1, leftOut: 0 },
    { sheet: "Kết nạp", kind: "admissions", rows: 4, leftOut: 2, people: { first: 0, count: 4 } },
  ],
});

const impossible = (cell: string, parameters: object = {}): Issue => ({
  code: "date/impossible",
  severity: "warning",
  sheet: "Kết nạp",
  cell,
  parameters: { column: "admission.birth", text: "31/02/1990", ...parameters },
});

const standingOf = (...issues: readonly Issue[]): (Standing | null)[] =>
  finish(gatherIssues(issues)).map((line: GatheredIssue) => createStandingOfLine(board)(line));

it.each([
  ["a row with a unit and a day", "C2", { counted: 1, uncounted: 0 }],
  ["a row without a day", "C3", { counted: 0, uncounted: 1 }],
  ["a row without a unit", "C4", { counted: 0, uncounted: 1 }],
  ["a row without a person", "C9", null],
])("%s", (_, cell, standing) => {
  expect(standingOf(impossible(cell))).toEqual([standing]);
});

it("counts the people of findings that say the same", () => {
  expect(standingOf(...["C2", "C3", "C4", "C5"].map((cell) => impossible(cell)))).toEqual([
    { counted: 2, uncounted: 2 },
  ]);
});

it("is silent where the finding says it itself, speaks of a column, or of a unit", () => {
  const noUnit: Issue = {
    code: "admission/no-unit",
    severity: "error",
    sheet: "Kết nạp",
    cell: "B4",
    parameters: { above: null },
  };
  const texts: Issue = {
    code: "column/dates-as-text",
    severity: "note",
    sheet: "Kết nạp",
    cell: "C2",
    parameters: { column: "admission.birth", count: 2, text: "1/2/1990" },
  };
  const total: Issue = {
    code: "row/total",
    severity: "note",
    sheet: "Đơn vị",
    cell: "A2",
    parameters: { text: "Tổng" },
  };
  expect(standingOf(noUnit, impossible("C3", { uncounted: true }), texts, total)).toEqual([null, null, null, null]);
});
