// Pupils and students whose age or schooling hardly fits.

import { ageInMonths } from "../months";
import type { CheckedRow } from "./checked-row";

const OLDEST_PUPIL = 22;
const OLDEST_STUDENT = 35;
const ID = "admission.occupation";

export function checkOccupation({ person, considered, report }: CheckedRow): void {
  const { occupation, birth, qualification } = person;
  if (occupation !== "pupil" && occupation !== "student") return;
  const years = birth && considered !== null ? Math.floor(ageInMonths(birth, considered).least / 12) : 0;
  if (occupation === "pupil") {
    const schooled = qualification !== null && qualification !== "elementary" && qualification !== "intermediate";
    if (years > OLDEST_PUPIL) report("occupation/unlikely", "warning", ID, { why: "pupil-age" });
    if (schooled) report("occupation/unlikely", "warning", ID, { why: "pupil-qualification" });
  } else {
    if (years > OLDEST_STUDENT) report("occupation/unlikely", "warning", ID, { why: "student-age" });
    if (qualification === "doctor") report("occupation/unlikely", "warning", ID, { why: "student-qualification" });
  }
}
