// The arguments that a call names beside a figure: without them, the function would choose others.

import { resolveScope } from "../../src/indicators/report-scope";
import { parsePeriod } from "../../src/model/period";
import { scopeArgument } from "../../src/functions/arguments";
import { callPlace } from "../../src/report/narrative/pdv-call";
import { buildBoard, day } from "../indicators/board-builder";

const board = buildBoard({
  units: [{ name: "A", plans: { "2016": 5, "2017": 5, "2010-2015": 20 } }],
  admissions: ["1/3/2015", "1/3/2016", "5/10/2017"].map((on) => ({ unit: "A", on })),
});

const typed = (text: string | null): string | null => text && text.replaceAll('"', "");

it.each([
  ["2017", "31/10/2017", null, null],
  ["2017", "30/6/2017", null, '"30/06/2017"'],
  ["2016", "31/12/2016", "2016", null],
  ["2017", "15/1/2018", null, '"15/01/2018"'],
  ["2010-2015", "30/6/2014", '"2010-2015"', '"30/06/2014"'],
])("names of %s until %s the period %s and the day %s", (period, asOf, namedPeriod, namedDay) => {
  const scope = resolveScope(board, parsePeriod(period), day(asOf));
  if (!scope.ok) throw new Error(scope.reason);
  const place = callPlace(board, null, scope.value);
  expect([place.period, place.asOf]).toEqual([namedPeriod, namedDay]);
  expect(scopeArgument(board, typed(place.period), typed(place.asOf))).toEqual(scope);
});

it("names the period where the day alone would be meant for another one", () => {
  const set = { ...board, settings: { ...board.settings, period: parsePeriod("2016") } };
  const scope = resolveScope(set, parsePeriod("2016"), day("15/1/2017"));
  if (!scope.ok) throw new Error(scope.reason);
  expect(callPlace(set, null, scope.value)).toEqual({ unit: null, period: "2016", asOf: '"15/01/2017"' });
});
