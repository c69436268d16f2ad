// Whatever a person lists as the rows of form 2, the form keeps its shape, and its formulas are such as Excel takes.

import fc from "fast-check";
import type { Scope } from "../../src/indicators/report-scope";
import { describeForm2 } from "../../src/report/describe-form-2";
import { buildBoard, day } from "../indicators/board-builder";
import { makeGrid, read } from "../intake/grids";
import { reported } from "./reported";
import { shapeFaults } from "./sheet-text";

const SCOPE: Scope = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("31/12/2021"),
};
const PEOPLE = buildBoard({
  units: [{ name: "A" }],
  admissions: [
    { unit: "A", on: "5/3/2021", sex: "female", occupation: "farmer", times: 3 },
    { unit: "A", on: "5/3/2020", sex: "male", occupation: "student" },
  ],
});
const COUNTS = [
  "",
  "Tổng số",
  "Tự nhập",
  "Tuổi bình quân",
  "Kết nạp lại",
  "Giới tính: Nữ",
  "Giới tính: Nam; Nữ",
  "Nghề nghiệp: Nông dân",
  "Nhóm tuổi: 18-30",
  "xyz",
];
const row = fc.tuple(
  fc.constantFrom("I", "1", "a", "-", "+", "", "?"),
  fc.oneof(fc.constantFrom("Nữ", "Nông dân", "Trong đó:", ""), fc.string({ unit: "grapheme", maxLength: 120 })),
  fc.constantFrom(...COUNTS),
);

/** The most that a formula has, that a text in it has, and that a function takes. */
const [LONGEST_FORMULA, LONGEST_TEXT, MOST_ARGUMENTS] = [8192, 255, 255];

it("is written for any list of rows", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
      const { board } = read([makeGrid("Dòng", [["TT", "Dòng của Biểu 2", "Đếm"], ...rows])]);
      const { formRows } = board;
      const sheet = describeForm2(reported({ ...PEOPLE, ...(formRows && { formRows }) }, SCOPE));
      expect(shapeFaults(sheet)).toEqual([]);
      const cells = sheet.rows.flatMap((cells) => cells.flatMap((cell) => cell ?? []));
      const own = cells.flatMap((cell) => cell.own ?? []);
      expect(new Set(own).size).toBe(own.length);
      for (const { formula = "" } of cells) {
        expect(formula.length).toBeLessThanOrEqual(LONGEST_FORMULA);
        for (const text of formula.match(/"(?:[^"]|"")*"/gu) ?? [])
          expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
        for (const [, list = ""] of formula.matchAll(/(?:SUM|MAX|COUNT)\(([^()]*)\)/gu))
          expect(list.split(",").length).toBeLessThanOrEqual(MOST_ARGUMENTS);
      }
    }),
    { numRuns: 60 },
  );
});
