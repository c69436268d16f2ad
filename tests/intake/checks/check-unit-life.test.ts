import { checkUnitLife } from "../../../src/intake/checks/check-unit-life";
import { makeUnit } from "../units";
import { day, said, type Case } from "./checked-person";

it.each<[string, Case, string[]]>([
  ["takes a unit without dates", { unitOf: makeUnit(0, "A") }, []],
  ["takes the last day of a unit", { unitOf: makeUnit(0, "A", { to: day("01/12/2025") }) }, []],
  [
    "says a unit that ended the day before",
    { unitOf: makeUnit(0, "A", { to: day("30/11/2025"), mergedInto: "B" }) },
    ["warning admission/unit-ended"],
  ],
  ["takes the first day of a unit", { unitOf: makeUnit(0, "A", { from: day("01/12/2025") }) }, []],
  [
    "says a unit that was founded the day after",
    { unitOf: makeUnit(0, "A", { from: day("02/12/2025") }) },
    ["warning admission/unit-not-yet"],
  ],
  ["takes a person without a unit", {}, []],
])("%s", (_, person, issues) => {
  expect(said(checkUnitLife, person)).toEqual(issues);
});
