// "Thị" is a woman's middle name, nearly always: a hint and no more.

import { foldText } from "../fold";
import type { CheckedRow } from "./checked-row";

/** Cheap, and true for either way to compose the letters. */
const MAY_BE_THI = /th[iị]/iu;

export function checkNameAndSex({ person, has, report }: CheckedRow): void {
  if (person.sex !== "male" || !MAY_BE_THI.test(person.name)) return;
  const middle = foldText(person.name).split(" ").slice(1, -1);
  if (!middle.includes("thị")) return;
  const id = has("admission.sex") ? "admission.sex" : "admission.name";
  report("name/thi-but-male", "note", id, { name: person.name });
}
