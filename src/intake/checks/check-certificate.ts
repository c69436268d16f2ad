// The certificate of the awareness class is given before the day on which the admission is considered, and holds so many months up
// to it: given on 15 January 2020, it holds on 15 January 2025 and no longer on 16 January.

import { addMonths, monthsBetween } from "../months";
import { sourceOf } from "../rules";
import type { CheckedRow } from "./checked-row";

const ID = "admission.certificate";

export function checkCertificate({ person: { certificate }, considered, rule, report }: CheckedRow): void {
  const inForce = rule("certificate-validity");
  if (!inForce || certificate === null || considered === null) return;
  if (certificate > considered) report("certificate/too-late", inForce.severity, ID, sourceOf(inForce));
  if (considered <= addMonths(certificate, inForce.value)) return;
  const months = monthsBetween(certificate, considered);
  report("certificate/expired", inForce.severity, ID, { months, limit: inForce.value, ...sourceOf(inForce) });
}
