import { checkIdentityFacts } from "../../../src/intake/checks/check-identity-facts";
import { day, said, type Case } from "./checked-person";

const MAN_OF_1990: Case = { texts: { "admission.identity": "001090000011" } };

it.each<[string, Case, string[]]>([
  ["takes what agrees", { ...MAN_OF_1990, sex: "male", birth: { day: day("31/12/1990") } }, []],
  [
    "takes a woman of this century",
    { texts: { "admission.identity": "001301000044" }, sex: "female", birth: { year: 2001 } },
    [],
  ],
  ["says another sex", { ...MAN_OF_1990, sex: "female" }, ["warning identity/sex-differs"]],
  ["says another year", { ...MAN_OF_1990, birth: { day: day("01/01/1991") } }, ["warning identity/year-differs"]],
  ["says another century", { ...MAN_OF_1990, birth: { year: 2090 } }, ["warning identity/year-differs"]],
  [
    "puts the lost zeros back",
    { texts: { "admission.identity": "1090000011" }, sex: "female" },
    ["warning identity/sex-differs"],
  ],
  ["leaves a number that is none", { texts: { "admission.identity": "123" }, sex: "female" }, []],
  ["takes what is not known", MAN_OF_1990, []],
])("%s", (_, person, issues) => {
  expect(said(checkIdentityFacts, person)).toEqual(issues);
});
