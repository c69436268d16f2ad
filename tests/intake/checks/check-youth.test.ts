import { checkYouth } from "../../../src/intake/checks/check-youth";
import { day, said, type Case } from "./checked-person";

it.each<[string, Case, string[]]>([
  ["takes a member of 30", { youth: true, birth: { day: day("02/11/1994") } }, []],
  ["says a member of 31", { youth: true, birth: { day: day("01/11/1994") } }, ["warning youth/too-old"]],
  ["takes who is no member", { youth: false, birth: { year: 1960 } }, []],
  ["takes a birth year that may be right", { youth: true, birth: { year: 1994 } }, []],
  ["is silent when the rule is off", { youth: true, birth: { year: 1960 }, rules: { "youth-age": "off" } }, []],
])("%s", (_, person, issues) => {
  expect(said(checkYouth, person)).toEqual(issues);
});
