// Every number of the report in prose stands in the table of its figures: reports that were rebuilt, and boards that are awkward.

import { resolveScope } from "../../src/indicators/report-scope";
import type { Board } from "../../src/model/board";
import type { Issue } from "../../src/model/issue";
import { parsePeriod } from "../../src/model/period";
import { narrative } from "../../src/report/narrative/narrative";
import type { Figure } from "../../src/report/narrative/saying";
import { buildBoard, day } from "../indicators/board-builder";
import { seedBoard } from "./seed-board";

/** Days, periods, limits that the sentence is about, and numbers within a name are no figures. */
const NO_FIGURES = [
  /\d{2}\/\d{2}\/\d{4}/gu,
  /(?:Năm|năm|nhiệm kỳ) \d{4}(?:-\d{4})?/gu,
  /từ 100 % kế hoạch trở lên|đạt 100 % kế hoạch|\(dưới [\d,]+ % kế hoạch\)|đạt dưới [\d,]+ %/gu,
  /2 năm liền trở lên/gu,
  // Rounded, with the exact one behind it.
  /(?:gần|trên) [\d.]+ đảng viên(?= \()/gu,
];

function numbersIn(text: string, board: Board): readonly string[] {
  let rest = text.replaceAll("\u00a0", " ");
  const names = board.units.map(({ name }) => name).filter((name) => /\d/u.test(name));
  for (const name of names.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(name, "");
  for (const pattern of NO_FIGURES) rest = rest.replace(pattern, "");
  return rest.match(/\d[\d.]*(?:,\d+)?(?: %| điểm)?/gu) ?? [];
}

/** A share is shown as a percentage, whole ones rounded. */
function isShown(number: string, figures: readonly Figure[]): boolean {
  const shown = Number((number.match(/^[\d.,]+/u)?.[0] ?? "").replaceAll(".", "").replace(",", "."));
  const near = number.includes(",") ? 0.0051 : 0.501;
  const isPercent = /%|điểm/u.test(number);
  return figures.some(({ value, unit }) => {
    if (unit === "count") return !isPercent && Math.abs(value) === shown;
    if (unit === "mean") return !isPercent && Math.abs(value - shown) < 0.051;
    return isPercent && Math.abs(Math.abs(value * 100) - shown) < near;
  });
}

function missing(
  board: Board,
  issues: readonly Issue[],
  unit: number | null,
  period?: string,
  asOf?: string,
): string[] {
  const scope = resolveScope(
    board,
    period === undefined ? null : parsePeriod(period),
    asOf === undefined ? null : day(asOf),
  );
  if (!scope.ok) throw new Error(scope.reason);
  const { sentences, figures } = narrative(board, scope.value, unit, { issues });
  expect(sentences.length).toBeGreaterThan(1);
  return sentences.flatMap(({ id, text }) =>
    numbersIn(text, board).flatMap((number) => (isShown(number, figures) ? [] : [`${id}: ${number} in ${text}`])),
  );
}

it.each(["000-cao-lanh", "001-lam-dong", "002-thai-nguyen", "003-dien-bien-dong", "004-ha-noi", "004-ha-noi-term"])(
  "every number of the report on %s, and on its first unit, is in the table",
  async (name) => {
    const { board, issues } = await seedBoard(name);
    expect(missing(board, issues, null)).toEqual([]);
    expect(missing(board, issues, 0)).toEqual([]);
  },
);

const LEVELS = ["doctor", "master", "university", "college", "intermediate", "elementary"] as const;
const many = Array.from({ length: 25 }, (_, at) => `Chi bộ thôn ${String.fromCharCode(65 + at)}`);

const AWKWARD: Readonly<Record<string, () => [Board, string, string]>> = {
  "plans of every kind, nobody's qualification known of some": () => [
    buildBoard({
      units: [
        { name: "A", plans: { "2021": { kind: "range", low: 20, high: 30 } } },
        { name: "B", plans: { "2021": { kind: "floor", value: 9 } } },
        { name: "C", plans: { "2021": "unread" } },
        { name: "D", plans: { "2021": 0 } },
      ],
      admissions: [
        ...LEVELS.map((qualification, at) => ({
          unit: "A",
          on: "5/3/2021",
          qualification,
          sex: "female" as const,
          times: at + 2,
        })),
        { unit: "B", on: "5/4/2021", times: 3 },
        { unit: "B", on: "5/4/2020", times: 2 },
        { unit: "D", on: "6/6/2018" },
      ],
    }),
    "2021",
    "30/6/2021",
  ],
  "more units than are named": () => [
    buildBoard({
      units: many.map((name, at) => ({ name, plans: { "2021": at < 22 ? 40 : 1 } })),
      admissions: many.flatMap((unit, at) =>
        at % 2 === 0 ? [{ unit, on: "5/1/2021", times: at + 1 }] : [{ unit, on: "5/1/2017" }],
      ),
    }),
    "2021",
    "31/12/2021",
  ],
  "a term of which some years are numbers": () => {
    const board = buildBoard({
      units: [{ name: "A", plans: { "2015-2020": 77 } }, { name: "B" }],
      admissions: ["5/5/2018", "5/5/2020"].map((on) => ({ unit: "A", on, sex: "male", times: 13 })),
    });
    const totals = new Map(["2016", "2017"].map((year) => [year, 4]));
    return [{ ...board, units: board.units.map((unit) => ({ ...unit, totals })) }, "2015-2020", "31/12/2020"];
  },
};

it.each(Object.keys(AWKWARD))("every number of the report on %s is in the table", (name) => {
  const [board, period, asOf] = AWKWARD[name]?.() ?? [];
  expect(board && missing(board, [], null, period, asOf)).toEqual([]);
});
