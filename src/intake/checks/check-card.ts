// A card is given on official membership, and its number is the identity number.

import { readIdentity, twelveDigits } from "../identity-number";
import { sourceOf } from "../rules";
import type { CheckedRow } from "./checked-row";

const ID = "admission.card";
const CARD = /^\d{12}$/u;

export function checkCard({ person, has, text, rule, report }: CheckedRow): void {
  const inForce = rule("card-number");
  const card = text(ID).replace(/\s/gu, "");
  if (!inForce || !/\d/u.test(card)) return;
  if (has("admission.official") && person.official === null) {
    report("card/before-official", inForce.severity, ID, sourceOf(inForce));
  }
  const identity = twelveDigits(readIdentity(text("admission.identity")));
  if (CARD.test(card) && identity !== null && identity !== card) {
    report("card/differs-from-identity", inForce.severity, ID, sourceOf(inForce));
  }
}
