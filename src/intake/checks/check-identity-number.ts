// The form of an identity number: twelve digits, or the nine of before. The number itself is never repeated in what is said.

import { readIdentity } from "../identity-number";
import { sourceOf } from "../rules";
import { atMostWarning, type CheckedRow } from "./checked-row";

const ID = "admission.identity";

export function checkIdentityNumber({ text, isNumber, rule, report }: CheckedRow): void {
  const reading = readIdentity(text(ID));
  const inForce = rule(reading.kind === "old" ? "old-identity-number" : "identity-number");
  if (!inForce) return;
  const source = sourceOf(inForce);
  if (reading.kind === "lost-zero") {
    const asText = isNumber(ID) ? {} : { asText: true as const };
    report("identity/lost-zero", atMostWarning(inForce.severity), ID, { digits: reading.given, ...asText, ...source });
  } else if (reading.kind === "old") {
    report("identity/old-number", inForce.severity, ID, source);
  } else if (reading.kind === "several") {
    const parameters = { count: reading.count, isClear: reading.digits !== null, ...source };
    report("identity/several-numbers", atMostWarning(inForce.severity), ID, parameters);
  } else if (reading.kind === "impossible") {
    report("identity/impossible", inForce.severity, ID, source);
  } else if (reading.kind === "odd") {
    report("identity/not-twelve-digits", inForce.severity, ID, { digits: reading.given, ...source });
  }
}
