// A member of the youth union over the age of its members.

import { ageInMonths } from "../months";
import { sourceOf } from "../rules";
import type { CheckedRow } from "./checked-row";

export function checkYouth({ person, considered, rule, report }: CheckedRow): void {
  const inForce = rule("youth-age");
  if (!inForce || person.youth !== true || !person.birth || considered === null) return;
  const years = Math.floor(ageInMonths(person.birth, considered).least / 12);
  if (years <= inForce.value) return;
  report("youth/too-old", inForce.severity, "admission.youth", { years, limit: inForce.value, ...sourceOf(inForce) });
}
