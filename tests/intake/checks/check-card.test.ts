import { checkCard } from "../../../src/intake/checks/check-card";
import { day, said, type Case } from "./checked-person";

it.each<[string, Case, string[]]>([
  ["takes no card", {}, []],
  [
    "says a card before official membership",
    { texts: { "admission.card": "001090000011" } },
    ["warning card/before-official"],
  ],
  [
    "takes a card of an official member",
    { texts: { "admission.card": "001090000011", "admission.identity": "001090000011" }, official: day("01/12/2026") },
    [],
  ],
  [
    "says a card of another number",
    { texts: { "admission.card": "001090000012", "admission.identity": "001090000011" }, official: day("01/12/2026") },
    ["warning card/differs-from-identity"],
  ],
  [
    "takes an old card of eight digits",
    { texts: { "admission.card": "12.345678", "admission.identity": "001090000011" }, official: day("01/12/2026") },
    [],
  ],
  [
    "judges nobody before the first day of the rule",
    { texts: { "admission.card": "001090000011" }, decision: day("28/09/2025") },
    [],
  ],
  [
    "judges from its first day",
    { texts: { "admission.card": "001090000011" }, decision: day("29/09/2025") },
    ["warning card/before-official"],
  ],
])("%s", (_, person, issues) => {
  expect(said(checkCard, person)).toEqual(issues);
});
