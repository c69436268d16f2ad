// Where the references of a formula point: sheets, names, tables and their columns, spilled ranges; and all of them together,
// for the order of calculation.

import { notModelled } from "../protocol/rich-error";
import { areaOf, bounding } from "../workbook/a1";
import { rangeOfName } from "../workbook/arguments";
import { plainValue } from "../workbook/errors";
import { valueAt } from "../workbook/grid";
import type { LiveWorkbook } from "../workbook/live-workbook";
import type { NamedItem, Sheet, Table } from "../workbook/state";
import { nodesOf, parseFormula } from "./parse-formula";
import type { Node } from "./parse-formula";
import { failWith } from "./values";
import type { Reference } from "./values";

type ReferenceNode = Extract<Node, { type: "reference" }>;
type NameNode = Extract<Node, { type: "name" }>;
type TableNode = Extract<Node, { type: "table" }>;

/** null: the sheet isn't there. */
export function locate({ sheet: name, area }: ReferenceNode, home: Sheet, workbook: LiveWorkbook): Reference | null {
  const sheet = name === null ? home : workbook.findSheet(name);
  return sheet ? { sheet, area } : null;
}

/** What a name stands for: a range, a formula, or nothing. */
export function named(node: NameNode, home: Sheet, workbook: LiveWorkbook): Reference | Node | null {
  const found = findTable(node.name, workbook);
  if (found && node.sheet === null) return { sheet: found.sheet, area: body(found.table) };
  const item = findName(node, home, workbook);
  if (!item) return null;
  const range = rangeOfName(item.refersTo, workbook);
  return range ? { sheet: range.sheet, area: range.area } : parseFormula(`=${item.refersTo}`);
}

function findName({ sheet: owner, name }: NameNode, home: Sheet, workbook: LiveWorkbook): NamedItem | undefined {
  const local = owner === null ? home : workbook.findSheet(owner);
  const wanted = name.toLowerCase();
  return [...(local?.names ?? []), ...workbook.book.names].find((item) => item.name.toLowerCase() === wanted);
}

function findTable(name: string, workbook: LiveWorkbook): { sheet: Sheet; table: Table } | null {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return null;
}

function body({ area, showHeaders, showTotals }: Table): Table["area"] {
  return { ...area, firstRow: area.firstRow + (showHeaders ? 1 : 0), lastRow: area.lastRow - (showTotals ? 1 : 0) };
}

/** Of the structured references: Bảng[], [Cột], [#All], [#Data], [#Headers], [#Totals], [@Cột] and [@[Cột]]. */
export function tablePart({ table: name, part }: TableNode, row: number, workbook: LiveWorkbook): Reference {
  const found = findTable(name, workbook);
  if (!found) return failWith("#NAME?");
  const { sheet, table } = found;
  const data = body(table);
  switch (part.toLowerCase()) {
    case "":
    case "#data":
      return { sheet, area: data };
    case "#all":
      return { sheet, area: table.area };
    case "#headers":
      return { sheet, area: { ...table.area, lastRow: table.area.firstRow } };
    case "#totals":
      return { sheet, area: { ...table.area, firstRow: table.area.lastRow } };
  }
  const [, at = "", heading = ""] =
    /^(@?)\[?([^[\]#]+)\]?$/.exec(part) ?? notModelled(`The reference ${name}[${part}]`);
  const column = columnOf(sheet, table, heading);
  const area = { ...data, firstColumn: column, lastColumn: column };
  if (at === "") return { sheet, area };
  return row < data.firstRow || row > data.lastRow ? failWith("#VALUE!") : { sheet, area: areaOf(row, column) };
}

function columnOf(sheet: Sheet, { area }: Table, heading: string): number {
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    const value = valueAt(sheet, area.firstRow, column);
    if (String(plainValue(value)).toLowerCase() === heading.trim().toLowerCase()) return column;
  }
  return failWith("#REF!");
}

/** Every cell that a formula may read, as far as its text tells; names that stand for formulas are followed so far. */
const deepest = 8;

export function referencesIn(root: Node, home: Sheet, row: number, workbook: LiveWorkbook, depth = 0): Reference[] {
  const found: Reference[] = [];
  for (const node of nodesOf(root)) {
    const meant = meantBy(node, home, row, workbook);
    if (meant && isPlace(meant)) found.push(meant);
    else if (meant && depth < deepest) found.push(...referencesIn(meant, home, row, workbook, depth + 1));
    if (node.type !== "range") continue;
    const [left, right] = [meantBy(node.left, home, row, workbook), meantBy(node.right, home, row, workbook)];
    if (left && right && isPlace(left) && isPlace(right))
      found.push({ sheet: left.sheet, area: bounding(left.area, right.area) });
  }
  return found;
}

function isPlace(meant: Reference | Node): meant is Reference {
  return !("type" in meant);
}

function meantBy(node: Node, home: Sheet, row: number, workbook: LiveWorkbook): Reference | Node | null {
  if (node.type === "reference") return locate(node, home, workbook);
  if (node.type === "name") return named(node, home, workbook);
  if (node.type !== "table") return null;
  try {
    return tablePart(node, row, workbook);
  } catch {
    return null; // said when it is evaluated
  }
}
