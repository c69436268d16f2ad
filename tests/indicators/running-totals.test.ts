// Numbers typed for years and terms that are not over by the as-of date.

import { behindRefusal } from "../../src/indicators/behind";
import { resolveScope } from "../../src/indicators/report-scope";
import { hasRunningTotal, runningRefusal } from "../../src/indicators/running-totals";
import { parsePeriod } from "../../src/model/period";
import { buildBoard, day } from "./board-builder";

const UNITS = [
  { name: "Huyện" },
  { name: "Xã", under: "Huyện" },
  { name: "Bản A", under: "Xã" },
  { name: "Bản B", under: "Xã" },
];
const built = buildBoard({
  units: UNITS,
  admissions: [
    { unit: "Bản A", on: "1/12/2015" },
    { unit: "Bản A", on: "1/3/2012" },
  ],
});
const TOTALS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  "Bản A": [["2015", 7]],
  "Bản B": [
    ["2014", 5],
    ["2013", 0],
  ],
};
const board = {
  ...built,
  units: built.units.map((unit) => ({ ...unit, totals: new Map(TOTALS[unit.name]) })),
};

/** Of every unit, and of the whole. */
function running(period: string, asOf: string): readonly boolean[] {
  const scope = resolveScope(board, parsePeriod(period), day(asOf));
  if (!scope.ok) throw new Error(scope.reason);
  return [0, 1, 2, 3, null].map((unit) => hasRunningTotal(board, unit, scope.value));
}

const NOBODY = [false, false, false, false, false];
const OF_B = [true, true, false, true, true];

it.each([
  ["on the first day of its year", "2014", "1/1/2014", OF_B],
  ["up to the day before the last", "2014", "30/12/2014", OF_B],
  ["no more on the last", "2014", "31/12/2014", NOBODY],
  ["not before its year", "2014", "31/12/2013", NOBODY],
  ["within a term", "2010-2015", "30/6/2014", OF_B],
  ["not before its year in a term", "2010-2015", "30/6/2012", NOBODY],
  ["not where it is 0", "2013", "30/6/2013", NOBODY],
  ["not beside rows of its year, later ones too", "2015", "30/6/2015", NOBODY],
])("run %s", (_, period, asOf, expected) => {
  expect(running(period, asOf)).toEqual(expected);
});

describe("a number of a year that goes on", () => {
  const units = ["Huyện", "Xã", "Bản A", "Tổ 1", "Bản B", "Phường"];
  const tree = buildBoard({
    units: [
      { name: "Huyện" },
      { name: "Xã", under: "Huyện" },
      { name: "Bản A", under: "Xã" },
      { name: "Tổ 1", under: "Bản A" },
      { name: "Bản B", under: "Xã" },
      { name: "Phường", under: "Huyện" },
    ],
    admissions: [{ unit: "Phường", on: "1/2/2014" }],
  });
  const typed = (...names: readonly string[]) => ({
    ...tree,
    units: tree.units.map((unit) => ({ ...unit, totals: new Map(names.includes(unit.name) ? [["2014", 5]] : []) })),
  });
  const scope = resolveScope(tree, parsePeriod("2014"), day("30/6/2014"));
  if (!scope.ok) throw new Error(scope.reason);
  const said = (names: readonly string[], unit: string | null): string | null => {
    const found = runningRefusal(typed(...names), unit === null ? null : units.indexOf(unit), scope.value);
    return found && `${found.reason}: ${found.about ?? ""}`;
  };

  it("says nothing of the units below, however far down, and of those above", () => {
    expect([null, ...units].map((unit) => said(["Xã"], unit))).toEqual([
      "whole-years: Xã",
      "whole-years: Xã",
      "whole-years: Xã",
      "whole-years: Xã",
      "whole-years: Xã",
      "whole-years: Xã",
      null,
    ]);
  });

  it("leaves the units beside it as they are", () => {
    expect(units.map((unit) => said(["Bản A"], unit))).toEqual([
      "whole-years: Bản A",
      "whole-years: Bản A",
      "whole-years: Bản A",
      "whole-years: Bản A",
      null,
      null,
    ]);
  });

  it("leaves open which units are behind", () => {
    expect(behindRefusal(typed("Xã"), scope.value)).toMatchObject({ reason: "whole-years", about: "Xã" });
    expect(behindRefusal(typed(), scope.value)).toBeNull();
    expect(behindRefusal(buildBoard({ units: UNITS, sources: [] }), scope.value)).toMatchObject({ reason: "no-data" });
  });

  it("is named by the units that typed it, the nearest first", () => {
    expect([said(["Xã", "Bản A"], "Tổ 1"), said(["Xã", "Bản A"], "Bản B"), said(["Xã", "Bản A"], "Huyện")]).toEqual([
      "whole-years: Bản A",
      "whole-years: Xã",
      "whole-years: Xã, Bản A",
    ]);
  });
});
