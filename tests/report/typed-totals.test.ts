// What the sheets say of people of whom only a number was typed in the list of units: a total, and no composition.

import { tallyOf } from "../../src/indicators/composition";
import type { Board } from "../../src/model/board";
import { finish } from "../../src/model/progress";
import { describeComposition } from "../../src/report/describe-composition";
import { describeForm2 } from "../../src/report/describe-form-2";
import { describeForm2b } from "../../src/report/describe-form-2b";
import { describeShares } from "../../src/report/describe-shares";
import type { Scope } from "../../src/indicators/report-scope";
import { buildBoard, day, type AdmissionSpec } from "../indicators/board-builder";
import { reported } from "./reported";
import { sheetLines } from "./sheet-text";

const SCOPE: Scope = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("31/12/2021"),
};

/** Unit A has numbers typed, B may have people: without a list of its own it states that it admitted nobody. */
function boardOf(totals: Readonly<Record<string, number>>, admissions?: readonly AdmissionSpec[]): Board {
  const board = buildBoard({ units: [{ name: "A" }, { name: "B" }], ...(admissions && { admissions }) });
  const none = Object.keys(totals).map((year) => [year, 0] as const);
  const units = board.units.map((unit, at) => ({ ...unit, totals: new Map(at === 0 ? Object.entries(totals) : none) }));
  return { ...board, units };
}

const WOMAN: AdmissionSpec = { unit: "B", on: "5/3/2021", sex: "female", ethnicity: "tay" };

describe.each([
  ["without a list of people", boardOf({ "2021": 120 })],
  ["with a list of other years", boardOf({ "2021": 120 }, [{ ...WOMAN, on: "5/3/2022" }])],
  [
    "with a list around the year",
    boardOf(
      { "2021": 120 },
      ["5/3/2020", "5/3/2022"].map((on) => ({ ...WOMAN, on })),
    ),
  ],
])("numbers alone, %s", (_what, board) => {
  it("leave the rows of form 2 blank, with the reason, and no equation is called wrong", () => {
    const lines = sheetLines(describeForm2(reported(board, SCOPE)));
    expect(lines.find((line) => line.startsWith("I | "))).toContain("| 120 |");
    expect(lines.find((line) => line.includes(">Nữ"))).toMatch(/>Nữ \| {2}\|/u);
    expect(lines.join("\n")).toContain("năm 2021 chỉ có tổng số ghi ở danh sách đơn vị");
    expect(lines.filter((line) => /: (?:sai|đúng) \(/u.test(line))).toEqual([]);
  });
  it("leave form 2B blank", () => {
    const lines = sheetLines(describeForm2b(reported(board, SCOPE)));
    expect(lines.find((line) => line.startsWith("1 | Kinh"))).toMatch(/^1 \| Kinh \| {2}\| {2}\|/u);
    expect(lines.filter((line) => /: (?:sai|đúng) \(/u.test(line))).toEqual([]);
  });
  it("have no composition", () => {
    expect(tallyOf(board, "sex", ["female"], 0, SCOPE).ok).toBe(false);
    expect(tallyOf(board, "sex", ["female"], null, SCOPE).ok).toBe(false);
    const shares = sheetLines(describeShares(reported(board, SCOPE))).join("\n");
    expect(shares).toContain("Chỉ biết tổng số 120 người");
    expect(shares).not.toContain("Chưa kết nạp người nào");
    const table = sheetLines(finish(describeComposition(reported(board, SCOPE))));
    expect(table.find((line) => line.startsWith("1 | A"))).toMatch(/^1 \| A \| 120 (?:\| +)+$/u);
  });
});

it("last year's column is blank where only its number was typed", () => {
  const board = boardOf({ "2020": 120 }, [WOMAN]);
  const lines = sheetLines(describeForm2(reported(board, SCOPE)));
  expect(lines).toContain(" | >Nữ | 1 |  | –");
  expect(lines.find((line) => line.startsWith("I | "))).toContain("| 1 | 120 |");
  expect(lines.join("\n")).toContain("Số kết nạp năm 2020 chỉ có tổng số");
});

it("numbers beside people: the composition is of the people, and says so", () => {
  const board = boardOf({ "2021": 120 }, [WOMAN]);
  const form = sheetLines(describeForm2(reported(board, SCOPE)));
  expect(form).toContain(" | >Nữ | 1 |  | –");
  expect(form.join("\n")).toContain("120 trong 121 người chỉ có tổng số");
  expect(form.filter((line) => line.includes(": sai ("))).toEqual([]);
  const shares = sheetLines(describeShares(reported(board, SCOPE)));
  expect(shares.join("\n")).toContain("cơ cấu chỉ tính trên 1 người");
  expect(shares).toContain(">Nữ | 1 | 1");
});
