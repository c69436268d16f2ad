// Deliberate faults in the files of the add-in's excel room that fault-list.ts does not name, and the probe that must notice each.

import type { Change } from "./module-loader";
import type { addInProbes } from "./probes";
import type { roomProbes } from "./room-probes";

export interface RoomFault extends Change {
  readonly what: string;
  readonly probe: keyof typeof roomProbes | keyof typeof addInProbes;
}

type Line = readonly [file: string, what: string, from: string, to: string, probe: RoomFault["probe"]];

const LINES: readonly Line[] = [
  [
    "outdated-sheets",
    "sheets that hold old figures pass for fresh ones",
    "row !== null && !isSame(row, at)",
    "row !== null && isSame(row, at)",
    "outdated",
  ],
  [
    "with-excel",
    "Excel's refusals come out as they are",
    "throw toHostError(error);",
    "throw error;",
    "errorsTranslated",
  ],
  ["spans", "cells over several columns are passed over", "rows * columns > 1", "rows * columns > 99", "rowsGrow"],
  ["mark-kept", "figures changed by hand are not marked", "marked.has(`${row}:${column}`)", "false", "keptMarked"],
  ["typed-frame", "what was typed stays on its sheet", "typed[own] ??= withoutMark(formula);", "", "frameShared"],
  ["take-steps", "long work is never stopped", "stopIfCancelled(signal);", "", "outdatedStopped"],
  ["write-sheets", "no room is looked for", "planned.flatMap(roomNeeded)", "[]", "inTheWay"],
  [
    "align-columns",
    "a column of the person's passes for one of ours",
    "isPair ? column++ : null",
    "column++",
    "columnsAlign",
  ],
  ["breath", "a turn never ends", "performance.now() >= end", "performance.now() < 0 * end", "breaths"],
  [
    "calculate",
    "calculation stays manual",
    "Excel.CalculationMode.automatic",
    "Excel.CalculationMode.manual",
    "calculates",
  ],
  ["carry-dress", "looks of units are dropped", "if (row !== null) put(", "if (row === null) put(", "looksFollow"],
  ["dress", "a marked cell passes for one of ours", "style.fill ?? NO_FILL", 'style.fill ?? "#FFFF00"', "looksFollow"],
  ["read-dress", "looks of single cells are dropped", "theirs.length > 0", "theirs.length > 99", "looksFollow"],
  ["wear-dress", "looks are not given back", "await wearCells(target, dress.cells, pause);", "", "looksFollow"],
  [
    "row-heights",
    "long sentences stay on one line",
    "if (each <= lineHeight(cell)) continue;",
    "if (each > 0) continue;",
    "rowsGrow",
  ],
  ["cell-fonts", "all cells of a run have the first one's font", "names[at] ?? null", "names[0] ?? null", "fontsRead"],
  [
    "cell-input",
    "live formulas are written as their values",
    "if (cell.formula !== undefined)",
    "if (cell.formula === undefined)",
    "inputs",
  ],
  ["cell-keys", "equal rows are not told apart", "times === 1 ? label :", "times > 0 ? label :", "rowKeys"],
  ["cell-runs", "a gap in a column is passed over", "run.row + run.cells.length === row", "run.row < row", "runs"],
  [
    "change-cells",
    "cells that changed meanwhile are overwritten",
    "holds(formulas[index]?.[0], cell.expected) &&",
    "",
    "onlyExpectedChanges",
  ],
  ["date-system", "quoted letters of a format make dates", 'format.replace(QUOTED, "")', "format", "dateFormats"],
  [
    "draw-charts",
    "charts of the person's count as ours",
    "name.startsWith(OURS)",
    'name.startsWith("")',
    "chartsOfOurs",
  ],
  [
    "formula-cells",
    "formulas that nobody asked for are found",
    'formula.startsWith("=") && wanted(formula)',
    'formula.startsWith("=")',
    "formulasFound",
  ],
  ["formula-text", "lost functions keep their odd names", "piece : `PDV.", "piece : `_xldudf_PDV_", "formulasCleaned"],
  ["freeze-formulas", "formulas stay formulas", "range.values = values.map", "void values.map", "frozen"],
  ["freeze-formulas", "frozen formulas do not come back", 'row + column === 0 ? formula : ""', '""', "frozen"],
  [
    "hand-edits",
    "cells changed by hand are overwritten",
    "if (digests.includes(was)) return;",
    "if (was) return;",
    "editsAsked",
  ],
  ["plan-sheet", "nothing is asked", "if (answer === undefined) asked.push(question);", "", "editsAsked"],
  [
    "hand-over",
    "copies have the names of their originals",
    "name: nameWithEnd(source.name, ` ${suffix}`)",
    "name: source.name",
    "handedOver",
  ],
  ["hidden-rows", "hidden and shown rows are mixed up", "if (answer === true)", "if (answer === false)", "hiddenRows"],
  ["insert-formula", "a filled cell is overwritten", '!== "") return', '=== "") return', "insertedIntoEmpty"],
  [
    "known-cells",
    "a sheet whose rows moved counts as known",
    "if (edited !== null) taken.set",
    "taken.set",
    "knownUntilMoved",
  ],
  ["mark-days", "numbers count as days, and days as numbers", "if (!isDateFormat(", "if (isDateFormat(", "daysMarked"],
  ["outline-rows", "each writing folds deeper", 'all.ungroup("ByRows")', "void all", "grouped"],
  ["parse-areas", "rows are counted from 1", "Number(top) - 1", "Number(top)", "areasParsed"],
  ["plain-cells", "cells that hold something else are changed", "if (!holds(", "if (holds(", "plainCells"],
  ["read-constants", "rows are counted from the first filled one", "row: used.rowIndex,", "row: 0,", "constants"],
  [
    "read-edited",
    "what stands beside an edit is lost",
    "line.slice(left + columns)",
    "line.slice(left + 2 * columns)",
    "editedRead",
  ],
  [
    "read-grids",
    "tables come after their sheet",
    "...tables.map((table) => ({ ...cutTable(whole, table), table: table.name })), whole",
    "whole, ...tables.map((table) => ({ ...cutTable(whole, table), table: table.name }))",
    "tablesFirst",
  ],
  [
    "read-rectangles",
    "each half reads the first rows",
    "row: rectangle.row + index * height,",
    "row: rectangle.row,",
    "halved",
  ],
  [
    "read-selection",
    "rows and columns are mixed up",
    "cellAddress(cell.rowIndex, cell.columnIndex)",
    "cellAddress(cell.columnIndex, cell.rowIndex)",
    "selected",
  ],
  ["role-areas", "areas end with their first row", "before.lastRow = row;", "", "rolesJoin"],
  [
    "sent-sheets",
    "a sheet is known by its name though another has the id",
    "known.length > 0 ? known :",
    "known.length < 0 ? known :",
    "sentKnown",
  ],
  ["sheet-look", "equal rows are told apart", "if (found !== undefined) return found;", "", "patterns"],
  ["show-cell", "the sheet stays in the back", "sheet.activate();", "", "shown"],
  ["styles", "columns have no room beside their text", "+ PADDING_POINTS", "", "points"],
  [
    "take-back",
    "added sheets stay",
    "if (!old) context.workbook.worksheets.getItem(id ?? name).delete();",
    "",
    "takenBack",
  ],
  [
    "workbook-settings",
    "settings are kept under another name",
    "settings.add(KEY, value)",
    'settings.add("khác", value)',
    "settingsKept",
  ],
  [
    "write-template",
    "a name that the person uses is taken",
    "freeName(name, [...taken, ...names])",
    "name",
    "templateWritten",
  ],
  ["own-sheets", "a name grows longer than Excel takes", "LONGEST_NAME - end.length", "2 * LONGEST_NAME", "namesFit"],
  ["written-rows", "what the person kept is forgotten", "kept: new Map(", "kept: new Map([]) ?? new Map(", "rowsRead"],
];

export const roomFaults: readonly RoomFault[] = LINES.map(([file, what, from, to, probe]) => ({
  file: `src/excel/${file}.ts`,
  what,
  from,
  to,
  probe,
}));
