import { checkEducation } from "../../../src/intake/checks/check-education";
import { day, said, type Case } from "./checked-person";

it.each<[string, Case, string[]]>([
  ["takes lower secondary school", { education: "lower-secondary" }, []],
  ["says primary school", { education: "primary" }, ["warning education/below-minimum"]],
  ["takes primary school in a special case", { education: "primary", exception: true }, []],
  [
    "says less than primary school in a special case",
    { education: "literate", exception: true },
    ["warning education/below-minimum"],
  ],
  ["takes what is not known", {}, []],
  ["judges nobody before the first text that was seen", { education: "primary", decision: day("24/07/2016") }, []],
  [
    "judges from its first day",
    { education: "primary", decision: day("25/07/2016") },
    ["warning education/below-minimum"],
  ],
])("%s", (_, person, issues) => {
  expect(said(checkEducation, person)).toEqual(issues);
});
