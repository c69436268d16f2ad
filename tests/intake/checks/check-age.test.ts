import { checkAge } from "../../../src/intake/checks/check-age";
import { day, said, type Case } from "./checked-person";

const over: Case = { birth: { day: day("01/09/1965") } };

it.each<[string, Case, string[]]>([
  ["takes an ordinary age", { birth: { day: day("10/05/1990") } }, []],
  ["takes who is eighteen to the day", { birth: { day: day("01/11/2007") } }, []],
  ["warns in the month of the eighteenth birthday", { birth: { day: day("02/11/2007") } }, ["warning age/too-young"]],
  ["says who is seventeen", { birth: { day: day("01/12/2007") } }, ["error age/too-young"]],
  ["takes who is sixty to the day", { birth: { day: day("01/11/1965") } }, []],
  ["warns just after the sixtieth birthday", { birth: { day: day("31/10/1965") } }, ["warning age/too-old"]],
  ["says who is over sixty", { birth: { day: day("01/09/1965") } }, ["warning age/too-old"]],
  ["takes who is over sixty with a consent", { ...over, exception: true }, []],
  ["warns of a birth year that may be too late", { birth: { year: 2007 } }, ["warning age/too-young"]],
  ["says a birth year that is too late", { birth: { year: 2008 } }, ["error age/too-young"]],
  ["takes a birth year that is early enough", { birth: { year: 2006 } }, []],
  ["warns of a birth year that may be too early", { birth: { year: 1965 } }, ["warning age/too-old"]],
  [
    "counts to the resolution where there is one",
    { birth: { day: day("02/11/2007") }, resolution: day("01/10/2025") },
    ["error age/too-young"],
  ],
  ["leaves a birth after the decision to the order of the dates", { birth: { day: day("01/01/2026") } }, []],
  ["is silent when the rule is off", { birth: { year: 2010 }, rules: { "age-minimum": "off" } }, []],
  ["weighs as the workbook says", { birth: { year: 2010 }, rules: { "age-minimum": "note" } }, ["note age/too-young"]],
])("%s", (_, person, issues) => {
  expect(said(checkAge, person)).toEqual(issues);
});
