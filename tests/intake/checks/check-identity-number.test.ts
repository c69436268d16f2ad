import { checkIdentityNumber } from "../../../src/intake/checks/check-identity-number";
import { said, type Case } from "./checked-person";

it.each<[string, Case, string[]]>([
  ["takes twelve digits", { texts: { "admission.identity": "001090000011" } }, []],
  ["takes groups of digits", { texts: { "admission.identity": "001 090 000 011" } }, []],
  ["takes a blank", { texts: { "admission.identity": "" } }, []],
  ["takes a dash", { texts: { "admission.identity": "-" } }, []],
  ["says that a zero is lost", { texts: { "admission.identity": "1090000011" } }, ["warning identity/lost-zero"]],
  [
    "says that one of two zeros is lost",
    { texts: { "admission.identity": "14098000033" } },
    ["warning identity/lost-zero"],
  ],
  ["knows an old number", { texts: { "admission.identity": "012345678" } }, ["warning identity/old-number"]],
  [
    "says ten digits that are no number without its zeros",
    { texts: { "admission.identity": "9990000011" } },
    ["error identity/not-twelve-digits"],
  ],
  ["says thirteen digits", { texts: { "admission.identity": "0010900000111" } }, ["error identity/not-twelve-digits"]],
  [
    "says two numbers in a cell",
    { texts: { "admission.identity": "012345678; 001090000011" } },
    ["error identity/not-twelve-digits"],
  ],
  ["says letters", { texts: { "admission.identity": "chưa có" } }, ["error identity/not-twelve-digits"]],
  ["is silent when the rule is off", { texts: { "admission.identity": "1" }, rules: { "identity-number": "off" } }, []],
])("%s", (_, person, issues) => {
  expect(said(checkIdentityNumber, person)).toEqual(issues);
});
