// The dimensions and their categories, and the shares that reports print.

import { ageInYears } from "../../src/indicators/age";
import { composition, shareOf, tallyOf } from "../../src/indicators/composition";
import { DIMENSIONS } from "../../src/indicators/dimensions";
import type { Scope } from "../../src/indicators/report-scope";
import type { Birth } from "../../src/model/admission";
import type { Source, SourceLayout } from "../../src/model/board";
import { UNSTATED, type DimensionId } from "../../src/model/dimension";
import type { ColumnId } from "../../src/model/issue";
import { ok } from "../../src/model/reason";
import { categoryLabel } from "../../src/text/category-label";
import { en } from "../../src/text/en";
import { vi } from "../../src/text/vi";
import { buildBoard, day, type AdmissionSpec } from "./board-builder";

const SCOPE: Scope = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("30/6/2021"),
};

const on = "1/3/2021";

function counts(dimension: DimensionId, admissions: readonly Omit<AdmissionSpec, "unit">[]): string[] {
  const board = buildBoard({ units: [{ name: "A" }], admissions: admissions.map((one) => ({ unit: "A", ...one })) });
  const rows = composition(board, dimension, null, SCOPE);
  return rows.ok ? rows.value.map(({ category, count }) => `${category} ${String(count)}`) : [rows.reason];
}

it("gives the shares of Lâm Đồng 2021", () => {
  const board = buildBoard({
    units: [{ name: "A" }],
    admissions: [
      { unit: "A", on, qualification: "master", times: 14, youth: true },
      { unit: "A", on, qualification: "university", times: 27 },
      { unit: "A", on, qualification: "college", times: 6 },
      { unit: "A", on, times: 5 },
    ],
  });
  const rows = composition(board, "qualification", 0, SCOPE);
  const shares = rows.ok ? rows.value.map(({ category, share }) => [category, (share * 100).toFixed(2)]) : [];
  expect(shares).toEqual([
    ["elementary", "0.00"],
    ["intermediate", "0.00"],
    ["college", "11.54"],
    ["university", "51.92"],
    ["master", "26.92"],
    ["doctor", "0.00"],
    ["unstated", "9.62"],
  ]);
});

it("lists of the ethnic groups only those that occur, in the order of the form", () => {
  const people = [
    { ethnicity: "hoa" as const },
    { ethnicity: "kinh" as const, times: 2 },
    { ethnicity: "e-de" as const },
    {},
  ];
  expect(
    counts(
      "ethnicity",
      people.map((one) => ({ on, ...one })),
    ),
  ).toEqual(["kinh 2", "hoa 1", "e-de 1", "unstated 1"]);
});

it("says also of ethnic groups that nobody is unstated", () => {
  expect(counts("ethnicity", [{ on, ethnicity: "hoa" }])).toEqual(["hoa 1", "unstated 0"]);
});

it("knows 54 groups and the two rows of the form after them", () => {
  expect(DIMENSIONS.ethnicity.categories).toHaveLength(57);
  expect(DIMENSIONS.ethnicity.categories.slice(-4)).toEqual([
    "ro-mam",
    "other-ethnicity",
    "foreign-origin",
    "unstated",
  ]);
});

it("counts every group but Kinh as a minority, people of foreign origin as neither", () => {
  const groups = ["kinh", "hoa", "other-ethnicity", "foreign-origin"] as const;
  const people = groups.map((ethnicity) => ({ on, ethnicity }));
  expect(counts("minority", people)).toEqual(["kinh 1", "minority 2", "foreign-origin 1", "unstated 0"]);
  expect(counts("minority", [{ on }])).toEqual(["kinh 0", "minority 0", "unstated 1"]);
});

it("tells a blank youth union cell from a no", () => {
  const people = [true, true, false, null].map((youth) => ({ on, youth }));
  expect(counts("youth", people)).toEqual(["member 2", "not-member 1", "unstated 1"]);
});

describe("age", () => {
  it.each<[string, Birth, string, number | string]>([
    ["on the birthday", { day: day("15/3/1990") }, "15/03/2021", 31],
    ["on the day before it", { day: day("15/3/1990") }, "14/03/2021", 30],
    ["of a leap-day birth on 28 February", { day: day("29/2/2000") }, "28/02/2018", 17],
    ["of a leap-day birth on 1 March", { day: day("29/2/2000") }, "01/03/2018", 18],
    ["by the difference of years when only the year is known", { year: 1990 }, "01/01/2021", 31],
    ["in a month before it", { day: day("5/3/1990") }, "10/02/2021", 30],
    ["in a month after it", { day: day("25/3/1990") }, "10/04/2021", 31],
    ["on the day of birth", { day: day("15/3/2021") }, "15/03/2021", 0],
    ["in the year of birth when only that is known", { year: 2021 }, "15/03/2021", 0],
    ["of a birth after the day", { day: day("16/3/2021") }, "15/03/2021", "birth-after-date"],
    ["of a birth year after the day", { year: 2022 }, "15/03/2021", "birth-after-date"],
  ])("%s", (_what, birth, when, expected) => {
    const result = ageInYears(birth, day(when));
    expect(result.ok ? result.value : result.reason).toBe(expected);
  });

  it.each([
    [17, "under-18"],
    [18, "18-30"],
    [30, "18-30"],
    [31, "31-35"],
    [35, "31-35"],
    [36, "36-40"],
    [40, "36-40"],
    [41, "41-45"],
    [45, "41-45"],
    [46, "46-50"],
    [50, "46-50"],
    [51, "51-55"],
    [55, "51-55"],
    [56, "56-60"],
    [60, "56-60"],
    [61, "over-60"],
  ])("%i lies in the band %s", (years, band) => {
    expect(counts("age", [{ on, birth: { year: 2021 - years } }]).filter((row) => row.endsWith(" 1"))).toEqual([
      `${band} 1`,
    ]);
  });

  it("is taken on the decision date, and on the admission date where that is blank", () => {
    const birth = { day: day("20/2/1990") };
    const filled = (people: Omit<AdmissionSpec, "unit">[]) => counts("age", people).filter((row) => row.endsWith(" 1"));
    expect(filled([{ on, birth, decision: "19/2/2021" }])).toEqual(["18-30 1"]);
    expect(filled([{ on, birth }])).toEqual(["31-35 1"]);
  });

  it("is under 18 on the day of birth, and unstated on any day before", () => {
    const born = (birth: string) => counts("age", [{ on, birth: { day: day(birth) } }]);
    expect(born("1/3/2021")).toContain("under-18 1");
    for (const later of ["2/3/2021", "2/3/2022", "1/3/2041"]) expect(born(later)).toContain("unstated 1");
  });

  it("has a row for those under 18 only where there are any", () => {
    const first = (years: number) => counts("age", [{ on, birth: { year: 2021 - years } }])[0];
    expect([first(18), first(17)]).toEqual(["18-30 1", "under-18 1"]);
  });

  it("is unstated where the birth is blank or lies after the day", () => {
    expect(counts("age", [{ on }, { on, birth: { year: 2030 } }]).at(-1)).toBe("unstated 2");
  });
});

it("tells why there is no count or share", () => {
  const board = buildBoard({ units: [{ name: "A" }] });
  expect(tallyOf(board, "sex", ["female"], 0, SCOPE)).toEqual({ ok: true, value: 0 });
  expect(shareOf(board, "sex", ["female"], 0, SCOPE)).toEqual({ ok: false, reason: "no-admissions" });
  expect(tallyOf(board, "sex", ["kinh"], 0, SCOPE)).toEqual({ ok: false, reason: "unknown-category" });
  expect(shareOf(board, "sex", ["female"], 4, SCOPE)).toEqual({ ok: false, reason: "unknown-unit" });
  expect(composition(board, "sex", 4, SCOPE)).toEqual({ ok: false, reason: "unknown-unit" });
  expect(composition(board, "sex", 0, SCOPE)).toEqual({ ok: false, reason: "no-admissions" });
  const noList = { ...board, sources: [] };
  expect(tallyOf(noList, "sex", ["female"], 0, SCOPE)).toEqual({ ok: false, reason: "no-data" });
  expect(composition(noList, "sex", 0, SCOPE)).toEqual({ ok: false, reason: "no-data" });
});

describe.each([
  ["vi", vi],
  ["en", en],
])("the words of %s", (_language, texts) => {
  it.each(Object.values(DIMENSIONS).map((dimension) => [dimension.id, dimension] as const))(
    "tell the categories of %s apart",
    (_id, dimension) => {
      const words = dimension.categories.map((category) => categoryLabel(texts, category));
      expect(new Set(words).size).toBe(dimension.categories.length);
      expect(words.filter((word) => dimension.categories.includes(word) && !/^\d/u.test(word))).toEqual([]);
    },
  );
});

it("keeps unit and dimension apart where several units stand at the top", () => {
  const board = buildBoard({
    units: [{ name: "A" }, { name: "B" }],
    admissions: [
      { unit: "A", on: "1/3/2021", sex: "male", education: "primary", times: 2 },
      { unit: "B", on: "1/3/2021", sex: "female", education: "upper-secondary", times: 3 },
    ],
  });
  const counts = (unit: number | null): unknown[] => [
    tallyOf(board, "education", ["primary"], unit, SCOPE),
    tallyOf(board, "education", ["upper-secondary"], unit, SCOPE),
    shareOf(board, "sex", ["male"], unit, SCOPE),
  ];
  expect([null, 0, 1].map(counts)).toEqual([
    [ok(2), ok(3), ok(0.4)],
    [ok(2), ok(0), ok(1)],
    [ok(0), ok(3), ok(0)],
  ]);
});

it("gives no count of what no column says, instead of a 0", () => {
  const listOf = (...ids: readonly ColumnId[]): Source => ({
    sheet: "Kết nạp",
    kind: "admissions",
    rows: 1,
    leftOut: 0,
    layout: { columns: ids.map((id) => ({ id })) } as unknown as SourceLayout,
  });
  const catholics = (more: Partial<AdmissionSpec>, ...ids: readonly ColumnId[]) => {
    const board = buildBoard({
      units: [{ name: "A" }],
      admissions: [
        { unit: "A", on },
        { unit: "A", on, ...more },
      ],
      sources: [listOf(...ids)],
    });
    return [tallyOf, shareOf].map((of) => {
      const result = of(board, "religion", ["catholicism"], 0, SCOPE);
      return result.ok ? result.value : result.reason;
    });
  };
  expect(catholics({}, "admission.name")).toEqual(["not-stated", "not-stated"]);
  expect(catholics({}, "admission.religion")).toEqual([0, 0]);
  expect(catholics({ religion: "buddhism" }, "admission.name")).toEqual([0, 0]);
  const board = buildBoard({
    units: [{ name: "A" }],
    admissions: [{ unit: "A", on }],
    sources: [listOf("admission.religion")],
  });
  const isStated = (dimension: DimensionId, category: string): boolean =>
    tallyOf(board, dimension, [category], 0, SCOPE).ok;
  expect([isStated("ethnicity", "kinh"), isStated("religion", "catholicism"), isStated("ethnicity", "tay")]).toEqual([
    false,
    true,
    false,
  ]);
  const silent = buildBoard({ units: [{ name: "A" }], admissions: [{ unit: "A", on }], sources: [listOf()] });
  expect(tallyOf(silent, "religion", [UNSTATED], 0, SCOPE)).toEqual({ ok: true, value: 1 });
  expect(tallyOf(silent, "religion", ["buddhism", UNSTATED], 0, SCOPE)).toEqual({ ok: false, reason: "not-stated" });
});

it("counts several categories together, and refuses them where one is none", () => {
  const board = buildBoard({
    units: [{ name: "A" }],
    admissions: [
      { unit: "A", on, sex: "female", times: 2 },
      { unit: "A", on },
    ],
  });
  expect(tallyOf(board, "sex", ["female", UNSTATED], null, SCOPE)).toEqual(ok(3));
  expect(tallyOf(board, "sex", ["female", "nothing"], null, SCOPE)).toEqual({ ok: false, reason: "unknown-category" });
});
