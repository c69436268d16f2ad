// Official membership comes after the months of probation, which count from the admission.

import { addMonths, monthsBetween } from "../months";
import { sourceOf } from "../rules";
import type { CheckedRow } from "./checked-row";

const ID = "admission.official";

export function checkProbation({ person: { admitted, official }, rule, report }: CheckedRow): void {
  const inForce = rule("probation");
  if (!inForce || admitted === null || official === null || official < admitted) return;
  if (official >= addMonths(admitted, inForce.value)) return;
  const months = monthsBetween(admitted, official);
  report("official/too-early", inForce.severity, ID, { months, limit: inForce.value, ...sourceOf(inForce) });
}
