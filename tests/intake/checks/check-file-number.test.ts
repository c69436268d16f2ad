import { checkFileNumber } from "../../../src/intake/checks/check-file-number";
import { said, type Case } from "./checked-person";

it.each<[string, Case, string[]]>([
  ["takes two letters", { texts: { "admission.file-number": "000001 HN" } }, []],
  ["takes three letters and no space", { texts: { "admission.file-number": "200000NBĐ" } }, []],
  ["takes a blank", { texts: { "admission.file-number": "" } }, []],
  ["says five digits", { texts: { "admission.file-number": "00001 HN" } }, ["warning file-number/unusual"]],
  ["says one letter", { texts: { "admission.file-number": "000001 H" } }, ["warning file-number/unusual"]],
  ["says four letters", { texts: { "admission.file-number": "000001 HNOI" } }, ["warning file-number/unusual"]],
])("%s", (_, person, issues) => {
  expect(said(checkFileNumber, person)).toEqual(issues);
});
