// A copy of a sheet with all that lies on it, as Excel makes it: tables get new names, names of the book that point to the sheet
// get a twin of the copy's own, and references of the sheet to itself point to the copy.

import { blankSheet } from "./blank";
import { copyChart } from "./chart";
import { editChart, editRule, editValidation } from "./linked-texts";
import type { LiveWorkbook } from "./live-workbook";
import { mapReferences, withSheet } from "./references";
import type { Sheet } from "./state";

export function copySheet(workbook: LiveWorkbook, sheet: Sheet, id: string): Sheet {
  const name = copyName(workbook, sheet.name);
  const own = (text: string): string =>
    mapReferences(text, (reference) =>
      reference.sheet?.toLowerCase() === sheet.name.toLowerCase() ? withSheet(reference, name) : undefined,
    );
  const { carried, cells, charts, style, tables, names, ...plain } = sheet;
  const copy: Sheet = {
    ...blankSheet(id, name),
    ...structuredClone({ ...plain, columns: new Map(), rows: new Map() }),
    id,
    name,
    visibility: "Visible",
    columns: new Map([...sheet.columns].map(([index, line]) => [index, { ...line }])),
    rows: new Map([...sheet.rows].map(([index, line]) => [index, { ...line }])),
    cells: new Map(),
    ...(style && { style }),
    ...(carried === undefined ? {} : { carried }),
  };
  for (const [key, cell] of cells) {
    copy.cells.set(key, {
      ...cell,
      ...(cell.formula !== undefined && { formula: own(cell.formula) }),
      ...(cell.hyperlink && { hyperlink: { ...cell.hyperlink } }),
    });
  }
  copy.charts = charts.map((chart) => copyChart(chart, workbook.freshId("chart")));
  for (const chart of copy.charts) editChart(chart, own);
  for (const format of copy.conditionalFormats) editRule(format, own);
  for (const validation of copy.validations) editValidation(validation, own);
  copy.tables = tables.map((table) => ({
    ...table,
    id: workbook.freshId("table"),
    name: workbook.freshTableName(table.name),
  }));
  const twins = workbook.book.names.filter((item) => own(item.refersTo) !== item.refersTo);
  copy.names = [...names, ...twins].map((item) => ({ ...item, refersTo: own(item.refersTo) }));
  return copy;
}

/** "Tổng hợp (2)"; cut so that it fits. */
function copyName(workbook: LiveWorkbook, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const end = ` (${String(number)})`;
    const wanted = stem.slice(0, 31 - end.length) + end;
    if (!workbook.findSheet(wanted)) return wanted;
  }
}
