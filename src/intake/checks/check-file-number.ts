// The number of a member's file: six digits and the letters of the province, "000001 HN".

import { sourceOf } from "../rules";
import type { CheckedRow } from "./checked-row";

const FILE_NUMBER = /^\d{6} ?[A-ZĐ]{2,3}$/u;

export function checkFileNumber({ text, rule, report }: CheckedRow): void {
  const inForce = rule("file-number");
  const given = text("admission.file-number");
  if (!inForce || given === "" || FILE_NUMBER.test(given.normalize("NFC").toUpperCase())) return;
  report("file-number/unusual", inForce.severity, "admission.file-number", { text: given, ...sourceOf(inForce) });
}
