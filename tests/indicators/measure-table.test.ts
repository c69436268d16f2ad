// The tables of measures and of what functions spill: what each is given in, what it needs and why it may have no value. Help pages
// are made from them.

import { HELPERS, type HelperInfo } from "../../src/functions/helpers";
import type { FigureInfo } from "../../src/indicators/measure";
import { isPlain, MEASURES } from "../../src/indicators/measures";
import { TABLES } from "../../src/indicators/tables";
import { wordsIn } from "../../src/model/words";

const FIGURES: Readonly<Record<string, FigureInfo>> = { ...MEASURES, ...TABLES };

it.each([
  ["admitted", "count", "unit period asOf", "no-data not-covered years-missing whole-years untyped-units typed-above"],
  ["plan", "count", "unit period", "no-plan unread-plan"],
  [
    "achievement",
    "share",
    "unit period asOf",
    "no-plan unread-plan zero-plan no-data not-covered years-missing whole-years untyped-units typed-above",
  ],
  ["due", "share", "period asOf", ""],
  [
    "pace",
    "points",
    "unit period asOf",
    "no-plan unread-plan zero-plan no-data not-covered years-missing whole-years untyped-units typed-above",
  ],
  [
    "over",
    "points",
    "unit period asOf",
    "no-plan unread-plan zero-plan no-data not-covered years-missing whole-years untyped-units typed-above",
  ],
  [
    "remaining",
    "count",
    "unit period asOf",
    "no-plan unread-plan no-data not-covered years-missing whole-years untyped-units typed-above",
  ],
  [
    "needed",
    "count",
    "unit period asOf",
    "no-plan unread-plan no-data not-covered years-missing whole-years untyped-units typed-above period-over",
  ],
  [
    "projection",
    "count",
    "unit period asOf",
    "no-data not-covered years-missing whole-years untyped-units typed-above too-early",
  ],
  [
    "change",
    "change",
    "unit period asOf",
    "no-data not-covered years-missing whole-years untyped-units typed-above no-previous late-list zero-previous",
  ],
  [
    "yearlyMean",
    "count",
    "unit period",
    "no-term no-data not-covered years-missing whole-years untyped-units typed-above too-early",
  ],
  [
    "band",
    "text",
    "unit period asOf",
    "no-plan unread-plan zero-plan no-data not-covered years-missing whole-years untyped-units typed-above",
  ],
  ["density", "share", "unit goal", "no-members no-population partly-typed"],
  ["recognised", "share", "unit period asOf", "no-data nobody-due no-probations no-official"],
  ["organisations", "count", "unit kind", "no-organisations not-stated unknown-kind"],
  ["withoutMembers", "count", "unit", "no-members"],
  ["members", "count", "unit attribute", "no-members no-attribute"],
  ["memberShare", "share", "attribute unit", "no-members no-attribute zero-members partly-typed"],
  [
    "admissionRate",
    "share",
    "unit period base",
    "no-data not-covered years-missing whole-years untyped-units typed-above no-members zero-members partly-typed other-base",
  ],
  ["certificates", "count", "unit year period", "no-certificates partly-typed no-plan unread-plan zero-plan"],
  ["certified", "count", "unit year", "no-certificates"],
  ["classes", "count", "unit year", "no-class-count"],
  [
    "tally",
    "count",
    "dimension category unit period asOf",
    "no-data not-covered years-missing whole-years untyped-units typed-above partly-listed not-stated",
  ],
  [
    "share",
    "share",
    "dimension category unit period asOf",
    "no-data not-covered years-missing whole-years untyped-units typed-above partly-listed not-stated no-admissions",
  ],
  ["goal", "share", "dimension category unit period", "no-goal"],
  ["summary", "table", "period asOf unit", ""],
  [
    "composition",
    "table",
    "dimension unit period asOf",
    "no-data not-covered years-missing whole-years untyped-units typed-above partly-listed not-stated no-admissions",
  ],
  [
    "crosstab",
    "table",
    "rows columns unit period asOf",
    "no-data not-covered years-missing whole-years untyped-units typed-above partly-listed not-stated no-admissions no-subordinates",
  ],
  ["behind", "table", "threshold period asOf", "no-data not-covered years-missing whole-years untyped-units"],
  ["dormant", "table", "years asOf", "no-data no-period"],
])("%s is a %s of (%s), or has no value: %s", (id, unit, needs, reasons) => {
  const info = FIGURES[id]!;
  expect([info.id, info.unit, info.arguments.join(" "), info.reasons.join(" ")]).toEqual([id, unit, needs, reasons]);
});

it("says of each under its own id", () => {
  for (const [id, info] of Object.entries(FIGURES)) expect(info.id).toBe(id);
});

const TOLD: Readonly<Record<string, HelperInfo>> = { ...FIGURES, ...HELPERS };
it.each(Object.keys(TOLD))("%s says in both languages how it is computed and where that comes from", (id) => {
  const { definition, source } = TOLD[id]!;
  for (const words of id === "VERSION" ? [definition] : [definition, source!]) {
    expect(wordsIn("vi", words)).toMatch(/\S/u);
    expect(wordsIn("en", words)).toMatch(/\S/u);
    expect(wordsIn("vi", words)).not.toBe(wordsIn("en", words));
  }
});

it.each([
  ["achievement", true],
  ["tally", false],
  ["density", false],
  ["nothing", false],
])("%s needs nothing besides unit, period and date: %s", (id, expected) => {
  expect(isPlain(id)).toBe(expected);
});
