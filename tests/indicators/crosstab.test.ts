// The crosstab: two breakdowns at once, of a unit and those below it.

import { crosstab } from "../../src/indicators/crosstab";
import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import type { Board } from "../../src/model/board";
import { parsePeriod } from "../../src/model/period";
import { buildBoard, day } from "./board-builder";

function scopeOf(board: Board, period: string, asOf: string): Scope {
  const scope = resolveScope(board, parsePeriod(period), day(asOf));
  if (!scope.ok) throw new Error(scope.reason);
  return scope.value;
}

describe("crosstab", () => {
  const board = buildBoard({
    units: [{ name: "A" }],
    admissions: [
      { unit: "A", on: "1/2/2021", sex: "female", ethnicity: "tay", times: 3 },
      { unit: "A", on: "1/2/2021", sex: "male", ethnicity: "kinh", times: 4 },
      { unit: "A", on: "1/2/2021", sex: "male" },
    ],
  });
  it("sums to the total, and shows ethnic groups only where somebody falls into them", () => {
    const table = crosstab(board, "ethnicity", "sex", null, scopeOf(board, "2021", "31/12/2021"));
    expect(table).toEqual({
      ok: true,
      value: {
        rows: ["kinh", "tay", "unstated"],
        columns: ["male", "female", "unstated"],
        counts: [
          [4, 0, 0],
          [0, 3, 0],
          [1, 0, 0],
        ],
        totals: [5, 3, 0],
      },
    });
  });
  it("has no table where nobody was admitted", () => {
    const reason = (period: string, asOf: string): unknown => {
      const table = crosstab(board, "sex", "age", null, scopeOf(board, period, asOf));
      return table.ok || table.reason;
    };
    expect(reason("2021", "1/1/2021")).toBe("no-admissions");
    expect(reason("2020", "31/12/2020")).toBe("not-covered");
  });
  it("has no table without a list of admissions, or of a unit that is not there", () => {
    const scope = scopeOf(board, "2021", "31/12/2021");
    expect(crosstab({ ...board, sources: [] }, "sex", "age", null, scope)).toEqual({ ok: false, reason: "no-data" });
    expect(crosstab(board, "sex", "age", 7, scope)).toEqual({ ok: false, reason: "unknown-unit" });
  });
  it("leaves out rows that name no known unit", () => {
    const lost = buildBoard({
      units: [{ name: "A" }],
      admissions: [
        { unit: null, on: "1/2/2021", sex: "female" },
        { unit: "A", on: "1/2/2021", sex: "male" },
      ],
    });
    const table = crosstab(lost, "sex", "youth", null, scopeOf(lost, "2021", "31/12/2021"));
    expect(table.ok && table.value.counts.map((line) => line.join(" "))).toEqual(["0 0 1", "0 0 0", "0 0 0"]);
  });
  it("hides columns like rows, each by its own sum", () => {
    const table = crosstab(board, "sex", "ethnicity", null, scopeOf(board, "2021", "31/12/2021"));
    expect(table.ok && table.value).toEqual({
      rows: ["male", "female", "unstated"],
      columns: ["kinh", "tay", "unstated"],
      counts: [
        [4, 0, 1],
        [0, 3, 0],
        [0, 0, 0],
      ],
      totals: [4, 3, 1],
    });
  });
  it("of a unit holds its people and those of the units below it, of nobody beside it", () => {
    const tree = buildBoard({
      units: [
        { name: "A" },
        { name: "B" },
        { name: "B2", under: "B" },
        { name: "B1", under: "B" },
        { name: "B11", under: "B1" },
        { name: "C" },
      ],
      admissions: ["A", "B", "B2", "B1", "B11", "C"].map((unit, place) => ({
        unit,
        on: "1/2/2021",
        sex: "female",
        youth: true,
        times: 2 ** place,
      })),
    });
    const scope = scopeOf(tree, "2021", "31/12/2021");
    const women = (unit: number | null): unknown => {
      const table = crosstab(tree, "sex", "youth", unit, scope);
      return table.ok && table.value.counts[1]?.[0];
    };
    expect([null, 0, 1, 2, 3, 4, 5].map(women)).toEqual([63, 1, 30, 4, 24, 16, 32]);
  });
});

describe("the crosstab of units", () => {
  const board = buildBoard({
    units: [{ name: "A" }, { name: "B" }, { name: "B1", under: "B" }],
    admissions: [
      { unit: "A", on: "1/2/2021", sex: "female", ethnicity: "tay" },
      { unit: "B1", on: "1/2/2021", sex: "male", ethnicity: "kinh", times: 4 },
      { unit: "B", on: "1/2/2021", sex: "male" },
    ],
  });
  const shown = (unit: number | null, columns: "sex" | "ethnicity", asOf = "31/12/2021"): unknown => {
    const table = crosstab(board, null, columns, unit, scopeOf(board, "2021", asOf));
    return table.ok ? table.value : table.reason;
  };
  it("has a line for each unit below with those below it, and one for all; ethnic groups only where somebody belongs to them", () => {
    expect(shown(null, "ethnicity")).toEqual({
      rows: [0, 1, 2],
      columns: ["kinh", "tay", "unstated"],
      counts: [
        [0, 1, 0],
        [4, 0, 1],
        [4, 0, 0],
      ],
      totals: [4, 1, 1],
    });
    expect(shown(1, "ethnicity")).toEqual({
      rows: [2],
      columns: ["kinh", "unstated"],
      counts: [[4, 0]],
      totals: [4, 1],
    });
  });
  it("is one of zeros where nobody was admitted", () => {
    expect(shown(null, "sex", "1/1/2021")).toMatchObject({
      counts: [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
      totals: [0, 0, 0],
    });
    expect(shown(7, "sex")).toBe("unknown-unit");
  });
});

it("has a line for each unit in the order of the list, wherever those above it stand", () => {
  const board = buildBoard({
    units: [
      { name: "Bản A", under: "Xã" },
      { name: "Phường", under: "Huyện" },
      { name: "Huyện" },
      { name: "Xã", under: "Huyện" },
    ],
    admissions: [{ unit: "Bản A", on: "1/2/2021", sex: "female" }],
  });
  const table = crosstab(board, null, "sex", null, scopeOf(board, "2021", "31/12/2021"));
  expect(table.ok && table.value.rows).toEqual([0, 1, 2, 3]);
  expect(table.ok && table.value.counts.map(([, women]) => women)).toEqual([1, 0, 1, 1]);
  const below = crosstab(board, null, "sex", 2, scopeOf(board, "2021", "31/12/2021"));
  expect(below.ok && below.value.rows).toEqual([0, 1, 3]);
});
