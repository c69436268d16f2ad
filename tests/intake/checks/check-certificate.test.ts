import { checkCertificate } from "../../../src/intake/checks/check-certificate";
import { day, said, type Case } from "./checked-person";

it.each<[string, Case, string[]]>([
  ["takes sixty months to the day", { certificate: day("15/01/2020"), decision: day("15/01/2025") }, []],
  [
    "says one day more",
    { certificate: day("15/01/2020"), decision: day("16/01/2025") },
    ["warning certificate/expired"],
  ],
  [
    "counts to the resolution where there is one",
    { certificate: day("15/01/2020"), decision: day("03/02/2025"), resolution: day("10/01/2025") },
    [],
  ],
  ["takes no certificate", {}, []],
  [
    "judges nobody before the first text that was seen",
    { certificate: day("01/01/2010"), decision: day("27/09/2021") },
    [],
  ],
])("%s", (_, person, issues) => {
  expect(said(checkCertificate, person)).toEqual(issues);
});
