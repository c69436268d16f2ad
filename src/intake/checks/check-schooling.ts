// A degree of a college or university without upper secondary school: one of the two columns is wrong.

import type { Qualification } from "../../model/dimension";
import type { CheckedRow } from "./checked-row";

const DEGREES: ReadonlySet<Qualification | null> = new Set<Qualification | null>([
  "college",
  "university",
  "master",
  "doctor",
]);

export function checkSchooling({ person, has, report }: CheckedRow): void {
  const { education, qualification } = person;
  if (education === null || education === "upper-secondary" || !DEGREES.has(qualification)) return;
  const id = has("admission.education") ? "admission.education" : "admission.qualification";
  report("education/contradicts-qualification", "warning", id, {});
}
