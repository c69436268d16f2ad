// What a person typed into the blanks of the frame on one sheet – the organisation, place and date, the signers – is meant for
// all: the sheets whose blank is as we wrote it get it too. Pure.

import type { OwnCellId, SheetCell } from "../report/sheet";
import { withoutMark } from "./cell-text";
import type { PlannedSheet } from "./plan-sheet";

export type FrameCellId = Extract<OwnCellId, "organisation" | "department" | "preparer" | "head" | "place-date">;
export type TypedFrame = Readonly<Partial<Record<FrameCellId, string>>>;

const FRAME: ReadonlySet<string> = new Set<FrameCellId>([
  "organisation",
  "department",
  "preparer",
  "head",
  "place-date",
]);

/** Whether a cell is a blank of the frame, which stands on many sheets and tells nothing of the lists. */
export function isFrameBlank(cell: SheetCell | null | undefined): boolean {
  return cell?.own !== undefined && FRAME.has(cell.own);
}

/** Of several sheets the first one's word. Formulas stay on their sheet. */
export function typedFrame(plans: readonly PlannedSheet[]): TypedFrame {
  const typed: Partial<Record<string, string>> = {};
  for (const { own, formula } of plans.flatMap(({ edits }) => edits)) {
    const isText = typeof formula === "string" && formula.trim() !== "" && !formula.startsWith("=");
    if (own !== null && FRAME.has(own) && isText) typed[own] ??= withoutMark(formula);
  }
  return typed;
}

export function withFrame(plan: PlannedSheet, typed: TypedFrame): PlannedSheet {
  if (Object.keys(typed).length === 0) return plan;
  const isMeant = (cell: SheetCell | null): cell is SheetCell => cell?.own !== undefined && cell.own in typed;
  const rows = plan.sheet.rows.map((cells, row) =>
    cells.some(isMeant)
      ? cells.map((cell, column) =>
          isMeant(cell) && !plan.kept.has(`${row}:${column}`)
            ? { ...cell, value: typed[cell.own as FrameCellId] ?? cell.value }
            : cell,
        )
      : cells,
  );
  return { ...plan, sheet: { ...plan.sheet, rows } };
}
