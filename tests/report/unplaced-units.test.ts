// A unit whose unit above is not known: in the totals and in the table of every unit, but with no rank among those directly below,
// and the sheets say so.

import { pictures } from "../../src/actions/pictures";
import { finish } from "../../src/model/progress";
import { describeRanking } from "../../src/report/describe-ranking";
import { describeSummary } from "../../src/report/describe-summary";
import { narrative } from "../../src/report/narrative/narrative";
import { buildBoard, day, type UnitSpec } from "../indicators/board-builder";
import { reported } from "./reported";
import { sheetLines } from "./sheet-text";

const SCOPE = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("30/6/2021"),
} as const;

const UNITS: readonly UnitSpec[] = [
  { name: "Huyện" },
  { name: "Xã 1", under: "Huyện", plans: { "2021": 10 } },
  { name: "Xã 2", under: "Huyện", plans: { "2021": 10 } },
  { name: "Lạc", under: "Huyện", plans: { "2021": 5 } },
];
const admissions = ["Xã 1", "Xã 2", "Lạc"].map((unit) => ({ unit, on: "1/2/2021", times: 2 }));
const known = buildBoard({ units: UNITS, admissions });
const lost = { ...known, unplaced: new Set([3]) };
const ranked = (board: typeof known): readonly string[] =>
  sheetLines(describeRanking(reported(board, SCOPE))).filter((line) => /^\d+ \| /u.test(line));

it("has no rank, and the sheet names it", () => {
  expect(ranked(known)).toHaveLength(3);
  expect(ranked(lost)).toHaveLength(2);
  expect(sheetLines(describeRanking(reported(lost, SCOPE)))).toContain(
    "1 đơn vị không rõ cấp trên nên chưa xếp hạng: Lạc.",
  );
});

it("is named in the report, for its numbers may be added twice", () => {
  const said = (board: typeof known): readonly string[] =>
    narrative(board, SCOPE, null).sentences.flatMap(({ id, text }) => (id === "left-out" ? [text] : []));
  expect(said(known)).toEqual([]);
  expect(said(lost)).toEqual([expect.stringMatching(/có thể bị cộng hai lần: Lạc\.$/u)]);
});

it("has no rank in the pane either", () => {
  const names = (board: typeof known): readonly string[] =>
    pictures(board)
      ?.ranking.map(({ name }) => name)
      .sort() ?? [];
  expect(names(known)).toEqual(["Lạc", "Xã 1", "Xã 2"]);
  expect(names(lost)).toEqual(["Xã 1", "Xã 2"]);
});

it("keeps its row and its part of the total, and the sheet says what is not known", () => {
  const [lines, whole] = [lost, known].map((board) => sheetLines(finish(describeSummary(reported(board, SCOPE)))));
  const added = lines?.filter((line) => !whole?.includes(line)) ?? [];
  expect(added).toEqual([expect.stringContaining("Không rõ đơn vị cấp trên của 1 đơn vị")]);
  expect(lines?.filter((line) => !added.includes(line))).toEqual(whole);
});
