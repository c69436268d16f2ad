// What is entered in a cell of a described sheet: its text kept a text, its link a formula, the number format of its role.

import type { SheetCell } from "../report/sheet";
import { cellText, linkFormula } from "./cell-text";
import type { OwnCell } from "./own-cells";
import { STYLES } from "./styles";

/** The number format of a cell, with the words around its number. */
export function formatOf({ role, before, after }: Pick<SheetCell, "role" | "before" | "after">): string {
  const format = STYLES[role].format ?? "General";
  return literal(before) + format + literal(after);
}

function literal(text = ""): string {
  return text === "" ? "" : `"${text}"`;
}

export function cellInput(cell: SheetCell | null): OwnCell {
  if (cell === null) return { input: "", format: "General" };
  const format = formatOf(cell);
  if (cell.spilled) return { input: "", format };
  if (cell.formula !== undefined) return { input: cell.formula, format };
  if (cell.value === null) return { input: "", format };
  if (cell.link) return { input: linkFormula(cell.link.sheet, cell.link.cell, String(cell.value)), format };
  return { input: typeof cell.value === "number" ? cell.value : cellText(cell.value), format };
}
