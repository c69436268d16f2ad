// The dimensions that follow columns of the list: their categories in the order of the forms, and whom nothing is said of.

import { placesOf } from "../../src/indicators/category-place";
import { composition, tallyOf } from "../../src/indicators/composition";
import { crosstab } from "../../src/indicators/crosstab";
import { DIMENSIONS } from "../../src/indicators/dimensions";
import { meanAge } from "../../src/indicators/mean-age";
import { readmissions } from "../../src/indicators/readmissions";
import type { Scope } from "../../src/indicators/report-scope";
import type { Board, SourceLayout } from "../../src/model/board";
import type { ColumnId } from "../../src/model/issue";
import { DIMENSION_DEFINITIONS, DIMENSION_IDS } from "../../src/model/dimensions";
import { buildBoard, day } from "./board-builder";

const SCOPE: Scope = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("31/12/2021"),
};
const on = "5/3/2021";

it.each([
  ["religion", 9, "buddhism", "no-religion"],
  ["occupation", 15, "state-agency", "other-occupation"],
  ["theory", 4, "theory-elementary", "theory-advanced"],
  ["kind", 17, "commune", "other-unit"],
] as const)("%s has %i categories in the order of the form, unstated last", (id, length, first, last) => {
  const { categories } = DIMENSIONS[id];
  expect(new Set(categories).size).toBe(length);
  expect([categories[0], categories.at(-2), categories.at(-1)]).toEqual([first, last, "unstated"]);
});

it("the sheets show by themselves what has few categories and is stated in most lists", () => {
  const seldom = DIMENSION_IDS.filter((id) => DIMENSION_DEFINITIONS[id].isSeldom);
  expect(seldom).toEqual(["ethnicity", "religion", "occupation", "theory", "kind"]);
});

it("no category stands in two dimensions with two meanings", () => {
  const seen = new Map<string, string>();
  for (const { id, categories } of Object.values(DIMENSIONS)) {
    for (const category of categories) {
      if (category === "unstated" || id === "minority") continue;
      expect([category, seen.get(category)]).toEqual([category, undefined]);
      seen.set(category, id);
    }
  }
});

it.each([
  ["religion", { religion: "cao-dai" }, "cao-dai"],
  ["occupation", { occupation: "enterprise-worker" }, "enterprise-worker"],
  ["theory", { theory: "theory-advanced" }, "theory-advanced"],
] as const)("counts by %s, and those of whom nothing is said", (id, attributes, category) => {
  const board = buildBoard({
    units: [{ name: "A" }],
    admissions: [
      { unit: "A", on, ...attributes, times: 3 },
      { unit: "A", on },
    ],
  });
  const rows = composition(board, id, null, SCOPE);
  const counts = rows.ok ? rows.value.filter(({ count }) => count > 0).map((row) => [row.category, row.count]) : [];
  expect(counts).toEqual([
    [category, 3],
    ["unstated", 1],
  ]);
});

it("gives the mean age of those whose birth is known, and none of nobody", () => {
  const people = [
    { unit: "A", on, birth: { year: 1991 } },
    { unit: "A", on, birth: { day: day("6/3/2000") } },
    { unit: "A", on },
  ];
  expect(meanAge(buildBoard({ units: [{ name: "A" }], admissions: people }), null, SCOPE)).toEqual({
    ok: true,
    value: 25,
  });
  expect(meanAge(buildBoard({ units: [{ name: "A" }] }), null, SCOPE)).toEqual({ ok: false, reason: "no-admissions" });
});

it("takes part in the mean age up to 120 years, and each unit with those below it", () => {
  const born = (year: number) => ({ on, birth: { year } });
  const board = buildBoard({
    units: [{ name: "A" }, { name: "B", under: "A" }, { name: "C" }],
    admissions: [
      { unit: "A", ...born(2001) },
      { unit: "B", ...born(1901) },
      { unit: "B", ...born(1900) },
      { unit: "C", ...born(2021) },
    ],
  });
  const mean = (unit: number | null): unknown => {
    const result = meanAge(board, unit, SCOPE);
    return result.ok ? result.value : result.reason;
  };
  expect([mean(0), mean(1), mean(2), mean(null)]).toEqual([70, 120, 0, 140 / 3]);
});

it("counts those who were members before, of a unit and those below it", () => {
  const board = buildBoard({
    units: [{ name: "A" }, { name: "B", under: "A" }, { name: "C" }],
    admissions: [
      { unit: "A", on, readmission: true },
      { unit: "B", on, readmission: true, exception: true, times: 2 },
      { unit: "B", on, exception: true },
      { unit: "C", on },
      { unit: "C", on: "5/3/2020", readmission: true },
    ],
  });
  const counts = [0, 1, 2, null, 7].map((unit) => readmissions(board, unit, SCOPE));
  expect(counts).toEqual([3, 2, 0, 3, 0]);
});

it("counts people of any age, however old the list makes them", () => {
  const admissions = [1800, 1894, 1895, 1990].map((year) => ({ unit: "A", on, birth: { year } }));
  const rows = composition(buildBoard({ units: [{ name: "A" }], admissions }), "age", null, SCOPE);
  const counts = rows.ok ? rows.value.filter(({ count }) => count > 0).map((row) => [row.category, row.count]) : [];
  expect(counts).toEqual([
    ["31-35", 1],
    ["over-60", 3],
  ]);
});

describe("by the kind of the unit", () => {
  const people = (...units: readonly string[]) => units.map((unit) => ({ unit, on }));
  const counts = (board: Board, unit: number | null): unknown => {
    const rows = composition(board, "kind", unit, SCOPE);
    return rows.ok ? rows.value.map(({ category, count }) => [category, count]) : rows.reason;
  };

  it("counts in the order of form 5, each in the kind of their unit, rolled up the tree", () => {
    const board = buildBoard({
      units: [
        { name: "Huyện" },
        { name: "Trường", under: "Huyện", kind: ["Trường học", "public-institution"] },
        { name: "Xã A", under: "Huyện", kind: ["Xã", "commune"] },
        { name: "Xã B", kind: ["Xã", "commune"] },
      ],
      admissions: people("Trường", "Trường", "Xã A", "Huyện", "Xã B"),
    });
    expect(counts(board, null)).toEqual([
      ["commune", 2],
      ["public-institution", 2],
      ["unstated", 1],
    ]);
    expect(counts(board, 0)).toEqual([
      ["commune", 1],
      ["public-institution", 2],
      ["unstated", 1],
    ]);
  });

  it("takes a blank kind for that of the nearest unit above that says one, and no other text", () => {
    const board = buildBoard({
      units: [
        { name: "Huyện" },
        { name: "Đảng bộ xã", kind: ["Xã", "commune"] },
        { name: "Chi bộ thôn", under: "Đảng bộ xã" },
        { name: "Tổ đảng", under: "Chi bộ thôn" },
        { name: "Chi bộ Văn phòng", under: "Huyện" },
        { name: "Chi bộ lạ", under: "Đảng bộ xã", kind: ["Loại III", null] },
        { name: "Tổ lạ", under: "Chi bộ lạ" },
        { name: "Chi bộ quân sự", under: "Đảng bộ xã", kind: ["Quân đội", "army"] },
      ],
      admissions: people("Chi bộ thôn", "Tổ đảng", "Chi bộ lạ", "Tổ lạ", "Chi bộ quân sự", "Chi bộ Văn phòng"),
    });
    expect(counts(board, null)).toEqual([
      ["commune", 2],
      ["army", 1],
      ["unstated", 3],
    ]);
  });

  it("places who names no known unit among the unstated", () => {
    const units = [{ name: "Xã A", kind: ["Xã", "commune"] as const }];
    const board = buildBoard({
      units,
      admissions: [
        { unit: null, on },
        { unit: "Xã A", on },
      ],
    });
    expect([...placesOf(board, "kind")]).toEqual([DIMENSIONS.kind.categories.length - 1, 0]);
  });

  it("is no figure where no list of units has the column, and one where it has", () => {
    const layout = (columns: readonly ColumnId[]): SourceLayout =>
      ({ columns: columns.map((id) => ({ id })) }) as unknown as SourceLayout;
    const tallied = (columns: readonly ColumnId[]): unknown =>
      tallyOf(
        buildBoard({
          units: [{ name: "A" }],
          admissions: people("A"),
          sources: [
            { sheet: "Đơn vị", kind: "units", rows: 1, leftOut: 0, layout: layout(columns) },
            { sheet: "Kết nạp", kind: "admissions", rows: 1, leftOut: 0 },
          ],
        }),
        "kind",
        ["ward"],
        null,
        SCOPE,
      );
    expect(tallied(["unit.name"])).toEqual({ ok: false, reason: "not-stated" });
    expect(tallied(["unit.name", "unit.kind"])).toEqual({ ok: true, value: 0 });
  });

  it("crosses with other breakdowns and with a grouping of a person's own", () => {
    const board = buildBoard({
      units: [
        { name: "Xã", kind: ["Xã", "commune"] },
        { name: "Trường", kind: ["Trường", "public-institution"] },
      ],
      admissions: [
        { unit: "Xã", on, sex: "female" },
        { unit: "Trường", on, sex: "male" },
      ],
      groupings: [{ name: "Khu vực", rules: [{ label: "Nông thôn", dimension: "kind", category: "commune" }] }],
    });
    const table = (rows: "kind" | "grouping:0"): unknown => {
      const result = crosstab(board, rows, "sex", null, SCOPE);
      return result.ok ? [result.value.rows, result.value.counts] : result.reason;
    };
    expect(table("kind")).toEqual([
      ["commune", "public-institution", "unstated"],
      [
        [0, 1, 0],
        [1, 0, 0],
        [0, 0, 0],
      ],
    ]);
    expect(table("grouping:0")).toEqual([
      ["Nông thôn", "other", "unstated"],
      [
        [0, 1, 0],
        [1, 0, 0],
        [0, 0, 0],
      ],
    ]);
  });
});
