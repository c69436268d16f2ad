// A plan's number stored as text → the number. Only whole numbers, and only where no other reading is possible.

import type { CellValue } from "../../model/grid";

/** "1797", "1.797", "12 064", "12.064.000"; "1,797" may be a decimal number, "12 064 người" is the person's own wording. */
const WHOLE = /^(?:\d{1,9}|[1-9]\d{0,2}(?:\.\d{3}){1,2}|[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3}){1,2})$/u;

export function mendNumber(value: CellValue): { readonly value: number; readonly format: string } | null {
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (!WHOLE.test(text)) return null;
  const grouped = /\D/u.test(text);
  return { value: Number(text.replace(/\D/gu, "")), format: grouped ? "#,##0" : "General" };
}
