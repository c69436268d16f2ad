// What holds for any workbook, not only for those somebody thought of.

import * as fc from "fast-check";
import { resolveScope } from "../../src/indicators/report-scope";
import { subordinates } from "../../src/indicators/subordinates";
import { whole } from "../../src/indicators/summary";
import { treeOrder } from "../../src/indicators/unit-tree";
import { buildBoard } from "../../src/intake/build-board";
import { foldText } from "../../src/intake/fold";
import { parseDate } from "../../src/intake/parse-date";
import { parsePlan } from "../../src/intake/parse-plan";
import type { CellValue } from "../../src/model/grid";
import { gatherIssues } from "../../src/model/gather-issues";
import { finish } from "../../src/model/progress";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import { vi } from "../../src/text/vi";
import { issueSentence } from "../../src/text/issue-sentence";
import { listAdmissions } from "../model/admission-list";
import { ADMISSION_HEADINGS, ADMISSIONS, makeGrid, read, UNIT_HEADINGS, UNITS } from "./grids";

const NAMES = [
  "Đảng bộ xã Hòa Bình",
  "Đảng ủy thị trấn Thủy Nguyên",
  "Chi bộ Thôn 1",
  "Quận Bắc Từ Liêm",
  "Huyện Mê Linh",
];

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.integer({ min: 1, max: 60_000 }),
  fc.boolean(),
  fc.constantFrom<CellValue>("", "#REF!", "31/02/2025", "Tổng cộng", "(1)", "x", "12/12", "từ 80 trở lên", ...NAMES),
  fc.constantFrom<CellValue>(...UNIT_HEADINGS, ...ADMISSION_HEADINGS, "Kế hoạch", "2017", "Nam", "Nữ", "Giới tính"),
);
const anyRows = fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 12 });

it("never throws, keeps every index in range and finds a sentence for every issue", () => {
  fc.assert(
    fc.property(anyRows, anyRows, anyRows, (loose, units, people) => {
      const { board, issues } = read([
        makeGrid("x", loose),
        makeGrid(UNITS, [UNIT_HEADINGS, ...units]),
        makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ...people]),
      ]);
      for (const { unit } of listAdmissions(board.admissions)) expect(unit === null || unit in board.units).toBe(true);
      for (const { index, parent, children } of board.units) {
        expect(parent === null ? board.roots : board.units[parent]?.children).toContain(index);
        for (const child of children) expect(board.units[child]?.parent).toBe(index);
      }
      for (const { rows, leftOut } of board.sources) expect(leftOut).toBeLessThanOrEqual(rows);
      for (const issue of issues) expect(issueSentence(vi, issue).what).not.toContain("undefined");
      const lines = finish(gatherIssues(issues));
      expect(lines.flatMap(({ all }) => all)).toHaveLength(issues.length);
      for (const { issue } of lines) expect(issueSentence(vi, issue).what).not.toContain("undefined");
    }),
    { numRuns: 300 },
  );
});

it("has every unit in one tree, whatever is typed for parents, and none that is not placed among those directly below", () => {
  const parent = fc.oneof(fc.constantFrom("", "Đảng bộ tỉnh", "Xyz", "Quận Bắc Từ Liem", ...NAMES), fc.string());
  fc.assert(
    fc.property(fc.array(parent, { minLength: NAMES.length, maxLength: NAMES.length }), (parents) => {
      const units = NAMES.map((name, at) => [`U${String(at)}`, name, parents[at] ?? "", 1]);
      const people = NAMES.map((name, at) => [`Nguyễn Văn ${"ABCDE"[at] ?? ""}`, 33_000 + at, name, 42_900, 42_910]);
      const { board, issues } = read([
        makeGrid(UNITS, [UNIT_HEADINGS, ...units]),
        makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ...people]),
      ]);
      const tree = treeOrder(board).map(({ unit }) => unit);
      expect([...tree].sort()).toEqual(board.units.map(({ index }) => index));
      const scope = resolveScope(board);
      if (!scope.ok) throw new Error(scope.reason);
      expect(whole(board, scope.value).admitted).toBe(NAMES.length);
      const direct = subordinates(board, null, scope.value).map(({ unit }) => unit);
      for (const unit of board.unplaced ?? []) expect(direct).not.toContain(unit);
      const told = issues.filter(({ code }) => code === "unit/unknown-parent" || code === "unit/cycle");
      expect(told.filter(({ severity }) => severity === "error").length).toBeGreaterThanOrEqual(
        board.unplaced?.size ?? 0,
      );
    }),
    { numRuns: 300 },
  );
});

it("counts as left out exactly the rows that have no unit or no day, and says an error about each", () => {
  const person = fc.tuple(
    fc.constantFrom<CellValue>("Nguyễn Văn An", "Trần Thị Bình", ""),
    anyCell,
    fc.oneof(fc.constantFrom<CellValue>(...NAMES), anyCell),
    anyCell,
    fc.oneof(fc.integer({ min: 42_000, max: 43_000 }), anyCell),
  );
  fc.assert(
    fc.property(fc.array(person, { maxLength: 10 }), (people) => {
      const units = NAMES.map((name, index) => [`U${String(index)}`, name, "", 1]);
      const { board, issues } = read([
        makeGrid(UNITS, [UNIT_HEADINGS, ...units]),
        makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ...people]),
      ]);
      const source = board.sources[1];
      const uncounted = listAdmissions(board.admissions).filter(
        ({ unit, countingDay }) => unit === null || countingDay === null,
      );
      const nameless = (source?.rows ?? 0) - board.admissions.count;
      expect(source?.leftOut ?? 0).toBe(uncounted.length + nameless);
      const errorRows = new Set(
        issues
          .filter(({ severity, sheet }) => severity === "error" && sheet === ADMISSIONS)
          .map(({ cell }) => cell.slice(1)),
      );
      for (const { row } of uncounted) expect(errorRows).toContain(String(row));
    }),
    { numRuns: 300 },
  );
});

/** Ways to write the same name that a reader does not notice. */
const noise = fc.constantFrom<(text: string) => string>(
  (text) => text.normalize("NFD"),
  (text) => text.replace(/Đ/gu, "\u00D0").replace(/đ/gu, "\u00F0"),
  (text) => text.replace(/ /gu, "\u00A0"),
  (text) => text.replace(/ /gu, "  "),
  (text) => `\u200B ${text}\n`,
  (text) => text.toUpperCase(),
  (text) => text.replace("Hòa", "Hoà").replace("ủy", "uỷ").replace("Thủy", "Thuỷ"),
);

it("spelling noise in the names of units changes nothing but the names", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(noise, noise), { minLength: NAMES.length, maxLength: NAMES.length }), (noises) => {
      const build = (spell: (name: string, index: number) => string): unknown => {
        const units = NAMES.map((name, index) => [
          "",
          name,
          index === 0 ? "" : spell(NAMES[0] ?? "", index),
          index === 0 ? "" : 2,
        ]);
        const people = NAMES.map((name, index) => [
          `Người ${String(index)}`,
          33_000 + index,
          spell(name, index),
          42_900,
          42_910,
        ]);
        const { board, issues } = read([
          makeGrid(UNITS, [UNIT_HEADINGS, ...units]),
          makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ...people]),
        ]);
        // What is said of the spelling itself is no reading of it.
        const remaining = issues.filter(({ code }) => !code.startsWith("text/"));
        return { units: board.units, admissions: listAdmissions(board.admissions), issues: remaining };
      };
      const spelled = build((name, index) => {
        const [first, second] = noises[index] ?? [];
        return first && second ? second(first(name)) : name;
      });
      expect(spelled).toEqual(build((name) => name));
    }),
  );
});

it("folding is idempotent and blind to composition", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const key = foldText(text);
      expect(foldText(key)).toBe(key);
      expect(foldText(text.normalize("NFD"))).toBe(key);
    }),
  );
});

it("parsers never throw and give whole days and whole plans only", () => {
  fc.assert(
    fc.property(anyCell, (value) => {
      const date = parseDate(value);
      if (date.kind === "day") expect(Number.isInteger(date.day)).toBe(true);
      const reading = parsePlan(value);
      if (reading.kind === "plan" && reading.plan.kind !== "range")
        expect(Number.isInteger(reading.plan.value)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it("reads a workbook twice alike", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const grids = [makeGrid(UNITS, [UNIT_HEADINGS, ...rows]), makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ...rows])];
      expect(finish(buildBoard(grids, DEFAULT_SETTINGS))).toEqual(finish(buildBoard(grids, DEFAULT_SETTINGS)));
    }),
    { numRuns: 50 },
  );
});
