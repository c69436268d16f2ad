// The table of measures: what each is given in, what it needs and why it may have no value. Help pages are made from it.

import { isPlain, MEASURES, MEASURE_IDS, type MeasureId } from "../../src/indicators/measures";
import { measures } from "../../src/text/vi/help";

it.each([
  ["admitted", "count", "unit period asOf", "no-data not-covered years-missing"],
  ["plan", "count", "unit period", "no-plan unread-plan"],
  ["achievement", "share", "unit period asOf", "no-plan unread-plan zero-plan no-data not-covered years-missing"],
  ["due", "share", "period asOf", ""],
  ["pace", "points", "unit period asOf", "no-plan unread-plan zero-plan no-data not-covered years-missing"],
  ["over", "points", "unit period asOf", "no-plan unread-plan zero-plan no-data not-covered years-missing"],
  ["remaining", "count", "unit period asOf", "no-plan unread-plan no-data not-covered years-missing"],
  ["needed", "count", "unit period asOf", "no-plan unread-plan no-data not-covered years-missing period-over"],
  ["projection", "count", "unit period asOf", "no-data not-covered years-missing too-early"],
  ["change", "change", "unit period asOf", "no-data not-covered years-missing no-previous zero-previous"],
  ["yearlyMean", "count", "unit period asOf", "no-data not-covered years-missing too-early"],
  ["band", "text", "unit period asOf", "no-plan unread-plan zero-plan no-data not-covered years-missing"],
  ["density", "share", "unit", "no-members no-population partly-typed"],
  ["recognised", "share", "unit period asOf", "no-data nobody-due no-probations no-official"],
  ["organisations", "count", "unit kind", "no-organisations not-stated unknown-kind"],
  ["withoutMembers", "count", "unit", "no-members"],
  ["members", "count", "unit attribute", "no-members no-attribute"],
  ["memberShare", "share", "attribute unit", "no-members no-attribute zero-members partly-typed"],
  [
    "admissionRate",
    "share",
    "unit period base",
    "no-data not-covered years-missing no-members zero-members partly-typed other-base",
  ],
  ["certificates", "count", "unit year period", "no-certificates no-plan unread-plan zero-plan"],
  ["certified", "count", "unit year", "no-certificates"],
  ["classes", "count", "unit year", "no-class-count"],
])("%s is a %s of (%s), or has no value: %s", (id, unit, needs, reasons) => {
  const info = MEASURES[id as MeasureId];
  expect([info.id, info.unit, info.arguments.join(" "), info.reasons.join(" ")]).toEqual([id, unit, needs, reasons]);
});

it.each(MEASURE_IDS)("%s says in both languages how it is computed and where that comes from", (id) => {
  for (const { definition, source } of [MEASURES[id], measures[id]]) {
    expect(definition).toMatch(/\S/u);
    expect(source).toMatch(/\S/u);
  }
  expect(measures[id].definition).not.toBe(MEASURES[id].definition);
});

it.each([
  ["achievement", true],
  ["tally", false],
  ["nothing", false],
])("%s needs nothing besides unit, period and date: %s", (id, expected) => {
  expect(isPlain(id)).toBe(expected);
});
