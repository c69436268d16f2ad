// What a person does on the page, done to the workbook. Fails where Excel would refuse.

import { asPerson, typeInto } from "../typing";
import { areaOf, cellKey } from "../workbook/a1";
import { workbookTarget } from "../workbook/events";
import { formatArea } from "../workbook/a1";
import type { LiveWorkbook } from "../workbook/live-workbook";
import { setHeight, setWidth } from "../workbook/line-size";
import { Range } from "../workbook/range";
import type { Area, Sheet } from "../workbook/state";
import type { Deed } from "./messages";
import type { Mirror } from "./mirror";

export type WorkbookDeed = Exclude<Deed, { deed: "pane" | "press" | "editing" }>;

export function perform(deed: WorkbookDeed, workbook: LiveWorkbook, mirror: Mirror): void {
  asPerson(workbook, () => {
    if (deed.deed === "sheet-add") {
      workbook.activate(workbook.addSheet(null));
      return;
    }
    const sheet = workbook.findSheet(deed.sheet);
    if (sheet) onSheet(deed, sheet, workbook, mirror);
  });
}

function onSheet(
  deed: Exclude<WorkbookDeed, { deed: "sheet-add" }>,
  sheet: Sheet,
  workbook: LiveWorkbook,
  mirror: Mirror,
): void {
  const range = (area: Area): Range => new Range(workbook, sheet, area);
  switch (deed.deed) {
    case "type":
      // First, so that what the workbook refuses is shown again as it was.
      mirror.forget(
        sheet,
        deed.cells.map(([row, column]) => cellKey(row, column)),
      );
      for (const [row, column, input] of deed.cells) typeInto(workbook, sheet, row, column, input);
      return;
    case "style":
      mirror.forget(
        sheet,
        deed.cells.map(([row, column]) => cellKey(row, column)),
      );
      for (const [row, column, style] of deed.cells) range(areaOf(row, column)).style(style);
      return;
    case "merge":
      mirror.forgetFrame(sheet);
      if (deed.merge) range(deed.area).merge(false);
      else range(deed.area).unmerge();
      return;
    case "size":
      mirror.forgetFrame(sheet);
      for (const [index, size] of deed.sizes) {
        if (deed.lines === "columns") setWidth([range(areaOf(0, index))], size);
        else setHeight([range(areaOf(index, 0))], size);
      }
      return;
    case "freeze":
      sheet.frozen = deed.rows + deed.columns > 0 ? { rows: deed.rows, columns: deed.columns } : null;
      return;
    case "gridlines":
      sheet.showGridlines = deed.show;
      return;
    case "select":
      select(workbook, sheet, deed.area);
      mirror.selected();
      return;
    case "sheet-delete":
      workbook.deleteSheet(sheet);
      return;
    case "sheet-rename":
      workbook.renameSheet(sheet, deed.name);
      return;
    case "sheet-move":
      workbook.moveSheet(sheet, deed.position);
      return;
  }
}

function select(workbook: LiveWorkbook, sheet: Sheet, area: Area): void {
  workbook.select(sheet, area);
  workbook.events.emit("Worksheet.onSelectionChanged", [sheet.id, workbookTarget], {
    worksheetId: sheet.id,
    address: formatArea(area),
  });
}
