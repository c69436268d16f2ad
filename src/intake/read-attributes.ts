// The attributes of an admission that a text names: ethnic group, religion, schooling, political theory, occupation.
// Columns that are marked rather than filled are read by marks.ts.

import type { Admission } from "../model/admission";
import type { Attributes } from "../model/dimension";
import { isErrorValue } from "./cell-text";
import { educationText, type Cells } from "./read-cells";

export function readAttributes(
  cells: Cells,
  row: number,
): Pick<Admission, "ethnicity" | "education" | "qualification" | "religion" | "theory" | "occupation"> {
  return {
    ethnicity: readNamed(cells, row, "ethnicity"),
    religion: readNamed(cells, row, "religion"),
    theory: readNamed(cells, row, "theory"),
    occupation: readNamed(cells, row, "occupation"),
    ...readSchooling(cells, row),
  };
}

function readNamed<D extends "ethnicity" | "religion" | "theory" | "occupation">(
  cells: Cells,
  row: number,
  dimension: D,
): Attributes[D] {
  const id = `admission.${dimension}` as const;
  const text = cells.text(row, id, "warning");
  const category = cells.category(dimension, text);
  if (category === null) cells.reportUnknown(row, id, dimension, text);
  return category;
}

/** One cell may name both levels ("12/12 - CN Kinh tế"): where the other column says nothing, it speaks for both. */
function readSchooling(cells: Cells, row: number): Pick<Admission, "education" | "qualification"> {
  const school = isErrorValue(cells.value(row, "admission.education"))
    ? cells.text(row, "admission.education", "warning")
    : educationText(cells.value(row, "admission.education"));
  const profession = cells.text(row, "admission.qualification", "warning");
  const schoolHere = cells.category("education", school);
  const professionHere = cells.category("qualification", profession);
  const schoolThere = schoolHere === null ? cells.category("education", profession) : null;
  const professionThere = profession === "" ? cells.category("qualification", school) : null;
  if (schoolHere === null && cells.category("qualification", school) === null) {
    cells.reportUnknown(row, "admission.education", "education", school);
  }
  if (professionHere === null && schoolThere === null && cells.category("education", profession) === null) {
    cells.reportUnknown(row, "admission.qualification", "qualification", profession);
  }
  return { education: schoolHere ?? schoolThere, qualification: professionHere ?? professionThere };
}
