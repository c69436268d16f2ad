import { checkSchooling } from "../../../src/intake/checks/check-schooling";
import { said, type Case } from "./checked-person";

it.each<[string, Case, string[]]>([
  ["takes a degree after upper secondary school", { education: "upper-secondary", qualification: "university" }, []],
  [
    "says a degree after lower secondary school",
    { education: "lower-secondary", qualification: "college" },
    ["warning education/contradicts-qualification"],
  ],
  [
    "takes vocational training after lower secondary school",
    { education: "lower-secondary", qualification: "intermediate" },
    [],
  ],
  ["takes a degree alone", { qualification: "doctor" }, []],
])("%s", (_, person, issues) => {
  expect(said(checkSchooling, person)).toEqual(issues);
});
