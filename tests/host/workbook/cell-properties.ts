// Range.getCellProperties and setCellProperties: the looks of each cell of a range in one call; getRowProperties and
// getColumnProperties: sizes and what is hidden. Another property is refused by its name.

import { fail, notModelled } from "../protocol/rich-error";
import { cellsOf, columnsOf, rowsOf } from "./a1";
import { asBoolean, asColor, asNumber, asOneOf, asText } from "./arguments";
import { standardHeight, standardWidth } from "./blank";
import { gridOf } from "./grid";
import { wrongShape } from "./range";
import type { Range } from "./range";
import type { Style } from "./state";
import type { StyleChange } from "./style";

type Json = Readonly<Record<string, unknown>>;

const READ = "Range.getCellProperties";
const WRITE = "Range.setCellProperties";
const underlines = ["None", "Single"] as const;
const horizontal = ["General", "Left", "Center", "Right", "Justify"] as const;
const vertical = ["Top", "Center", "Bottom", "Justify"] as const;

interface Property {
  readonly read: (style: Style) => unknown;
  readonly write: (value: unknown) => StyleChange;
}

const PROPERTIES: Readonly<Record<string, Property>> = {
  "format.font.name": {
    read: ({ font }) => font.name,
    write: (value) => ({ font: { name: asText(value, WRITE) } }),
  },
  "format.font.size": {
    read: ({ font }) => font.size,
    write: (value) => ({ font: { size: asNumber(value, WRITE) } }),
  },
  "format.font.bold": {
    read: ({ font }) => font.bold,
    write: (value) => ({ font: { bold: asBoolean(value, WRITE) } }),
  },
  "format.font.italic": {
    read: ({ font }) => font.italic,
    write: (value) => ({ font: { italic: asBoolean(value, WRITE) } }),
  },
  "format.font.strikethrough": {
    read: ({ font }) => font.strikethrough,
    write: (value) => ({ font: { strikethrough: asBoolean(value, WRITE) } }),
  },
  "format.font.underline": {
    read: ({ font }) => font.underline,
    write: (value) => ({ font: { underline: asOneOf(value, underlines, WRITE) } }),
  },
  "format.font.color": {
    read: ({ font }) => font.color,
    write: (value) => ({ font: { color: asColor(value, WRITE) } }),
  },
  "format.fill.color": {
    read: ({ fill }) => fill ?? "#FFFFFF",
    write: (value) => ({ fill: value === "" ? null : asColor(value, WRITE) }),
  },
  "format.horizontalAlignment": {
    read: ({ horizontalAlignment }) => horizontalAlignment,
    write: (value) => ({ horizontalAlignment: asOneOf(value, horizontal, WRITE) }),
  },
  "format.verticalAlignment": {
    read: ({ verticalAlignment }) => verticalAlignment,
    write: (value) => ({ verticalAlignment: asOneOf(value, vertical, WRITE) }),
  },
  "format.wrapText": {
    read: ({ wrapText }) => wrapText,
    write: (value) => ({ wrapText: asBoolean(value, WRITE) }),
  },
};

const SIDES = ["top", "bottom", "left", "right"] as const;
/** As the file says: a line between two cells may be told of one of them alone. */
const BORDERS: Readonly<Record<string, Property>> = Object.fromEntries(
  SIDES.flatMap((side) =>
    (["style", "weight", "color"] as const).map((part): [string, Property] => [
      `format.borders.${side}.${part}`,
      {
        read: ({ borders }) => (borders[side] ?? { style: "None", weight: "Thin", color: "#000000" })[part],
        write: () => notModelled(`${WRITE} of format.borders`),
      },
    ]),
  ),
);

/** An array of the range's shape; each cell has what was asked for, and nothing else. */
export function readCellProperties(range: Range, wanted: unknown): unknown {
  const names = leaves(wanted, READ).flatMap(([name, value]) => (value === true ? [name] : []));
  const properties = names.map((name) => [name, propertyOf(name, READ)] as const);
  return (
    range.read("getCellProperties", (row, column) => {
      const style = range.styleAt(row, column);
      const answer = {};
      for (const [name, { read }] of properties) put(answer, name.split("."), read(style));
      return answer;
    }) ?? fail("InvalidArgument", READ)
  );
}

/** One entry a row or column. Excel says 0 of the size of a hidden one. */
export function readLineProperties({ sheet, area }: Range, axis: "row" | "column", wanted: unknown): unknown {
  const [member, hidden, size] =
    axis === "row"
      ? (["Range.getRowProperties", "rowHidden", "format.rowHeight"] as const)
      : (["Range.getColumnProperties", "columnHidden", "format.columnWidth"] as const);
  const names = leaves(wanted, member).flatMap(([name, value]) => (value === true ? [name] : []));
  const [first, last] = axis === "row" ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
  return Array.from({ length: last - first + 1 }, (_line, index) => {
    const isHidden = (axis === "row" ? sheet.rows : sheet.columns).get(first + index)?.hidden ?? false;
    const points =
      axis === "row"
        ? (sheet.rows.get(first + index)?.height ?? standardHeight)
        : (sheet.columns.get(first + index)?.width ?? standardWidth);
    const known: Readonly<Record<string, unknown>> = { [hidden]: isHidden, [size]: isHidden ? 0 : points };
    const answer = {};
    for (const name of names) put(answer, name.split("."), known[name] ?? notModelled(`${member} of ${name}`));
    return answer;
  });
}

/** All is checked before anything is written; what a cell does not name stays. */
export function writeCellProperties(range: Range, given: unknown): void {
  const { area } = range;
  const rows: readonly unknown[] = Array.isArray(given) ? given : fail("InvalidArgument", WRITE);
  if (range.isUnbounded || cellsOf(area) === 0) fail("InvalidArgument", WRITE);
  const fits =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits) fail("InvalidArgument", WRITE, wrongShape);
  const changes = gridOf(area, (row, column) => {
    const cell = (rows[row - area.firstRow] as readonly unknown[])[column - area.firstColumn];
    const parts = leaves(cell ?? {}, WRITE).map(([name, value]) => propertyOf(name, WRITE).write(value));
    return parts.length === 0 ? null : parts.reduce(joined);
  });
  range.styleEach((row, column) => changes[row - area.firstRow]?.[column - area.firstColumn] ?? null);
}

function joined(one: StyleChange, other: StyleChange): StyleChange {
  return { ...one, ...other, font: { ...one.font, ...other.font } };
}

function propertyOf(name: string, member: string): Property {
  return PROPERTIES[name] ?? BORDERS[name] ?? notModelled(`${member} of ${name}`);
}

/** { format: { font: { name: true } } } → "format.font.name": true */
function leaves(value: unknown, member: string, path = ""): (readonly [string, unknown])[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== "object") return path === "" ? fail("InvalidArgument", member) : [[path, value]];
  return Object.entries(value as Json).flatMap(([key, inner]) =>
    leaves(inner, member, path === "" ? key : `${path}.${key}`),
  );
}

function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = "", ...rest] = path;
  if (rest.length === 0) target[first] = value;
  else put((target[first] ??= {}) as Record<string, unknown>, rest, value);
}
