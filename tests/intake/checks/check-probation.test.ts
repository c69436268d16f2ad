import { checkProbation } from "../../../src/intake/checks/check-probation";
import { day, said, type Case } from "./checked-person";

it.each<[string, Case, string[]]>([
  ["takes twelve months to the day", { official: day("01/12/2026") }, []],
  ["says one day less", { official: day("30/11/2026") }, ["warning official/too-early"]],
  ["takes the end of a shorter month", { admitted: day("29/02/2024"), official: day("28/02/2025") }, []],
  ["takes no official date", {}, []],
  ["leaves an official date before the admission to the order of the dates", { official: day("01/11/2025") }, []],
])("%s", (_, person, issues) => {
  expect(said(checkProbation, person)).toEqual(issues);
});
