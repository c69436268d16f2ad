import { checkOccupation } from "../../../src/intake/checks/check-occupation";
import { day, said, type Case } from "./checked-person";

it.each<[string, Case, string[]]>([
  ["takes a pupil of 22", { occupation: "pupil", birth: { day: day("02/11/2002") } }, []],
  ["says a pupil of 23", { occupation: "pupil", birth: { day: day("01/11/2002") } }, ["warning occupation/unlikely"]],
  ["takes a student of 35", { occupation: "student", birth: { day: day("02/11/1989") } }, []],
  [
    "says a student of 36",
    { occupation: "student", birth: { day: day("01/11/1989") } },
    ["warning occupation/unlikely"],
  ],
  ["says a pupil with a degree", { occupation: "pupil", qualification: "college" }, ["warning occupation/unlikely"]],
  ["takes a pupil with vocational training", { occupation: "pupil", qualification: "intermediate" }, []],
  [
    "says a student with a doctorate",
    { occupation: "student", qualification: "doctor" },
    ["warning occupation/unlikely"],
  ],
  ["takes a student with a master’s degree", { occupation: "student", qualification: "master" }, []],
  ["takes a farmer of any age", { occupation: "farmer", birth: { year: 1970 } }, []],
])("%s", (_, person, issues) => {
  expect(said(checkOccupation, person)).toEqual(issues);
});
