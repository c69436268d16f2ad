// General education below what the rules ask for; less is asked for where the row is marked as a special case, and of village elders
// and heads only that they can read and write (06-HD/TW of 2025, 1.2b).

import type { Education } from "../../model/dimension";
import { sourceOf } from "../rules";
import type { CheckedRow } from "./checked-row";

const LEVELS: readonly Education[] = ["literate", "primary", "lower-secondary", "upper-secondary"];

export function checkEducation({ person, has, rule, report }: CheckedRow): void {
  const { education, exception, occupation } = person;
  const inForce = rule(exception ? "education-exception" : "education-minimum");
  if (exception && education === "literate" && occupation === "hamlet-official") return;
  if (education === null || !inForce || LEVELS.indexOf(education) >= inForce.value) return;
  const id = has("admission.education") ? "admission.education" : "admission.qualification";
  report("education/below-minimum", inForce.severity, id, { exception, ...sourceOf(inForce) });
}
