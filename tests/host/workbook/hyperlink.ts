// The hyperlink of a range: one for all its cells; setting it writes the text to show and colours it as Excel does.

import { fail } from "../protocol/rich-error";
import { areaOf } from "./a1";
import { cellAt, ensureCell, gridOf, valueAt } from "./grid";
import type { Range } from "./range";
import type { Cell } from "./state";
import { textIn } from "./text";

const parts = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

export function hyperlinkOf(range: Range): Cell["hyperlink"] | null {
  const { sheet, area } = range;
  const link = cellAt(sheet, area.firstRow, area.firstColumn)?.hyperlink;
  if (!link) return null;
  const shown = textIn(
    range.workbook,
    valueAt(sheet, area.firstRow, area.firstColumn),
    range.styleAt(area.firstRow, area.firstColumn).numberFormat,
  );
  return { ...link, textToDisplay: link.textToDisplay ?? shown };
}

export function setHyperlink(range: Range, value: unknown): void {
  range.refuseProtected("hyperlink");
  if (typeof value !== "object" || value === null) fail("InvalidArgument", "Range.hyperlink");
  const link: NonNullable<Cell["hyperlink"]> = {};
  for (const [name, part] of Object.entries(value)) {
    const known = parts.find((candidate) => candidate === name);
    if (!known) fail("InvalidArgument", `Range.hyperlink.${name}`);
    if (typeof part === "string") link[known] = part;
  }
  if (!link.address && !link.documentReference) fail("InvalidArgument", "Range.hyperlink");
  gridOf(range.area, (row, column) => {
    const cell = ensureCell(range.sheet, row, column);
    cell.hyperlink = { ...link };
    if (link.textToDisplay !== undefined) range.over(areaOf(row, column)).enter(link.textToDisplay, "hyperlink");
    else if (cell.value === "")
      range.over(areaOf(row, column)).enter(link.address ?? link.documentReference ?? "", "hyperlink");
  });
  range.style({ font: { underline: "Single", color: "#0563C1" } });
}
