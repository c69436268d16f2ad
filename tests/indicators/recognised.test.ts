// Recognised: whose probation ended in the period, and which of them became official.

import { recognised } from "../../src/indicators/measures/recognised";
import { resolveScope } from "../../src/indicators/report-scope";
import { parsePeriod } from "../../src/model/period";
import { buildBoard, day, type AdmissionSpec } from "./board-builder";

type Person = Omit<AdmissionSpec, "unit"> & { readonly unit?: string | null };

/** Somebody long official, so that the list is one that keeps such days. */
const KEPT = { unit: "A", on: "1/3/2015", official: "1/3/2016" };

function share(people: readonly Person[], asOf: string, unit: number | null = null): number | string {
  const board = buildBoard({
    units: [{ name: "Xã" }, { name: "A", under: "Xã" }, { name: "B", under: "Xã" }],
    admissions: [...people.map((one) => ({ unit: "A", ...one })), KEPT],
  });
  const scope = resolveScope(board, parsePeriod("2021"), day(asOf));
  if (!scope.ok) throw new Error(scope.reason);
  const result = recognised(board, unit, scope.value);
  return result.ok ? result.value : result.reason;
}

const official = "20/3/2021";

it("counts those whose twelve months ended in the period by the day", () => {
  const people = [
    { on: "15/3/2020", official, times: 2 },
    { on: "15/3/2020" },
    { on: "29/2/2020" },
    { on: "20/12/2020" },
  ];
  expect(share(people, "31/12/2021")).toBeCloseTo(2 / 5, 12);
  expect(share(people, "31/3/2021")).toBeCloseTo(2 / 4, 12);
  expect(share(people, "28/2/2021")).toBe(0);
});

it.each([
  ["the day a year after the admission", "15/3/2020", "14/3/2021", "15/3/2021"],
  ["28 February for somebody admitted on 29 February", "29/2/2020", "27/2/2021", "28/2/2021"],
  ["1 March for somebody admitted on 1 March", "1/3/2020", "28/2/2021", "1/3/2021"],
])("probation ends on %s", (_what, on, before, end) => {
  expect([share([{ on }], before), share([{ on }], end)]).toEqual(["nobody-due", 0]);
});

it.each([
  ["31/12/2019", "nobody-due"],
  ["1/1/2020", 0],
  ["31/12/2020", 0],
  ["1/1/2021", "nobody-due"],
])("the first and the last day of the period belong to it: admitted on %s gives %s", (on, expected) => {
  expect(share([{ on }], "31/3/2022")).toBe(expected);
});

it("is official who has the date by the as-of day, that day included", () => {
  const people = [{ on: "15/3/2020", official }];
  expect([share(people, "19/3/2021"), share(people, "20/3/2021")]).toEqual([0, 1]);
});

it("runs from the admission, and from the counting day where the admission is not dated", () => {
  expect(share([{ on: "20/12/2019", admitted: "5/1/2020" }], "31/12/2021")).toBe(0);
  expect(share([{ on: "5/1/2020", admitted: "20/12/2019" }], "31/12/2021")).toBe("nobody-due");
  expect(share([{ on: "5/1/2020", admitted: null }], "31/12/2021")).toBe(0);
});

it("leaves out rows that can't be counted", () => {
  const good = { on: "15/3/2020", official };
  expect(share([good, { on: null, admitted: "15/3/2020" }], "31/12/2021")).toBe(1);
  expect(share([good, { on: "15/3/2020", unit: null }], "31/12/2021")).toBe(1);
});

it("is asked of one board for several days and periods", () => {
  const board = buildBoard({ units: [{ name: "A" }], admissions: [{ unit: "A", on: "15/3/2020", official }] });
  const at = (period: string, asOf: string): unknown => {
    const scope = resolveScope(board, parsePeriod(period), day(asOf));
    return scope.ok && recognised(board, null, scope.value);
  };
  expect(at("2021", "19/3/2021")).toEqual({ ok: true, value: 0 });
  expect(at("2021", "31/12/2021")).toEqual({ ok: true, value: 1 });
  expect(at("2022", "31/12/2021")).toEqual({ ok: false, reason: "nobody-due" });
  // Who ends the probation in 2020 was admitted in 2019, of which the list holds nobody.
  expect(at("2020", "31/12/2020")).toEqual({ ok: false, reason: "no-probations" });
  expect(at("2021", "14/3/2021")).toEqual({ ok: false, reason: "no-probations" });
});

it("has no value where the list has an official day of nobody", () => {
  const made = (...more: AdmissionSpec[]) =>
    buildBoard({ units: [{ name: "A" }], admissions: [{ unit: "A", on: "15/3/2020" }, ...more] });
  const of = (board: ReturnType<typeof made>): unknown => {
    const scope = resolveScope(board, parsePeriod("2021"), day("31/12/2021"));
    return scope.ok && recognised(board, null, scope.value);
  };
  expect(of(made())).toEqual({ ok: false, reason: "no-official" });
  expect(of(made({ unit: null, on: null, official }))).toEqual({ ok: true, value: 0 });
  expect(of({ ...made(), sources: [] })).toEqual({ ok: false, reason: "no-data" });
});

it("is each unit's own with those below it", () => {
  const people = [
    { on: "15/3/2020", official },
    { on: "15/3/2020", unit: "B" },
    { on: "15/3/2020", unit: "Xã", official, times: 2 },
  ];
  const of = (unit: number | null) => share(people, "31/12/2021", unit);
  expect([of(0), of(1), of(2), of(null)]).toEqual([3 / 4, 1, 0, 3 / 4]);
  expect(of(7)).toBe("unknown-unit");
});
