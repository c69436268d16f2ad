// Sex and year of birth against what the identity number says of them.

import { toCalendar } from "../../model/day";
import { identityFacts, readIdentity, twelveDigits } from "../identity-number";
import { sourceOf } from "../rules";
import { atMostWarning, type CheckedRow } from "./checked-row";

const ID = "admission.identity";

export function checkIdentityFacts({ person, text, rule, report }: CheckedRow): void {
  const inForce = rule("identity-number");
  const digits = twelveDigits(readIdentity(text(ID)));
  if (!inForce || digits === null) return;
  const { sex, year } = identityFacts(digits);
  const { birth } = person;
  const born = birth && ("day" in birth ? toCalendar(birth.day).year : birth.year);
  const severity = atMostWarning(inForce.severity);
  if (person.sex !== null && person.sex !== sex) report("identity/sex-differs", severity, ID, sourceOf(inForce));
  if (born !== null && born !== year) report("identity/year-differs", severity, ID, sourceOf(inForce));
}
