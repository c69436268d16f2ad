import { checkDates } from "../../../src/intake/checks/check-dates";
import { toDay } from "../../../src/model/day";

const birth = { day: toDay(1990, 5, 10) };
const decision = toDay(2017, 6, 1);
const admitted = toDay(2017, 6, 15);
const official = toDay(2018, 6, 15);
const good = { birth, resolution: null, decision, admitted, official };
const nothing = { birth: null, resolution: null, decision: null, admitted: null, official: null };

it.each([
  ["a life in order", good],
  ["decision and admission on one day", { ...good, admitted: decision }],
  ["admission and official membership on one day", { ...good, official: admitted }],
  ["no dates", nothing],
  ["resolution and decision on one day", { ...good, resolution: decision }],
  ["only a birth", { ...nothing, birth }],
  ["a birth year equal to the year of the decision", { ...good, birth: { year: 2017 } }],
])("finds nothing in %s", (_, dates) => {
  expect(checkDates(dates)).toEqual([]);
});

it.each([
  ["born on the day of the decision", { ...good, birth: { day: decision } }, "admission.birth", "admission.decision"],
  ["born in a later year", { ...good, birth: { year: 2018 } }, "admission.birth", "admission.decision"],
  [
    "born after the admission, without a decision",
    { ...good, decision: null, birth: { day: admitted + 1 } },
    "admission.birth",
    "admission.admitted",
  ],
  [
    "decided a day after the admission",
    { ...good, decision: admitted + 1 },
    "admission.decision",
    "admission.admitted",
  ],
  [
    "official a day before the admission",
    { ...good, official: admitted - 1 },
    "admission.admitted",
    "admission.official",
  ],
  [
    "official before the decision, without an admission",
    { ...good, admitted: null, official: decision - 1 },
    "admission.decision",
    "admission.official",
  ],
  ["resolved after the decision", { ...good, resolution: decision + 1 }, "admission.resolution", "admission.decision"],
  ["born on the day of the resolution", { ...good, resolution: birth.day }, "admission.birth", "admission.resolution"],
])("finds one pair when %s", (_, dates, first, second) => {
  expect(checkDates(dates)).toEqual([{ first, second }]);
});
