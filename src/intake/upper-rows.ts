// The upper units of a list of units that names two levels in two columns, "Đảng bộ | Chi bộ trực thuộc": a row with the upper one
// alone is its own; one that stands beside lower units, or in a merged cell over them, is a unit without figures of its own.

import { isBlank, readableText } from "./cell-text";
import { foldText } from "./fold";
import { withoutOrdinal } from "./group-rows";
import { noFigures } from "./read-figures";
import type { SheetLayout } from "./sheet-layout";
import { UnitPlaces } from "./unit-places";
import type { UnitRow } from "./unit-row";

export interface UpperRows {
  /** The list as rows are read from it: an upper unit alone stands in the column of names. */
  readonly layout: SheetLayout;
  /** The list as the cells of a row stand in it. */
  readonly layoutOf: (row: number) => SheetLayout;
  /**
   * The row of the unit above that of a row: its upper unit, which joins `rows` where none of them is it yet, or else what its
   * place says. To be asked from the top down.
   */
  readonly above: (row: number, byPlace: (row: number) => UnitRow | null, rows: UnitRow[]) => UnitRow | null;
  /** What a row was read as. */
  readonly see: (row: number, unit: UnitRow) => void;
}

/** Null without a column of upper units. */
export function createUpperRows(given: SheetLayout): UpperRows | null {
  const { grid, columns } = given;
  const [upper, lower] = [columns.get("unit.upper"), columns.get("unit.name")];
  if (upper === undefined || lower === undefined) return null;
  const upperText = (row: number): string => readableText(grid.values[row]?.[upper]);
  const isAlone = (row: number): boolean => isBlank(grid.values[row]?.[lower]) && upperText(row) !== "";
  const values = grid.values.map((row, at) =>
    at < given.firstDataRow || !isAlone(at)
      ? row
      : row.map((value, column) => (column === lower ? (row[upper] ?? "") : value)),
  );
  const others = new Map([...columns].filter(([id]) => id !== "unit.upper"));
  const columnOf = (row: number, column: number): number => (column === lower && isAlone(row) ? upper : column);
  const layout = { ...given, grid: { ...grid, values }, columns: others, columnOf };
  const upperLayout = { ...layout, columns: new Map([...others, ["unit.name", upper]]) } as SheetLayout;
  const known = new Map<string, UnitRow>();
  let last: UnitRow | null = null;
  return {
    layout,
    layoutOf: (row) => (isAlone(row) ? upperLayout : layout),
    above: (row, byPlace, rows) => {
      if (isAlone(row)) return byPlace(row);
      const name = withoutOrdinal(upperText(row));
      if (name === "") return last;
      last = known.get(foldText(name)) ?? null;
      if (last === null) {
        last = withoutFigures(upperLayout, row, name, byPlace(row));
        known.set(foldText(name), last);
        rows.push(last);
      }
      return last;
    },
    see: (row, unit) => {
      if (!isAlone(row)) return;
      last = unit;
      known.set(foldText(unit.name), unit);
    },
  };
}

function withoutFigures(layout: SheetLayout, row: number, name: string, above: UnitRow | null): UnitRow {
  const { grid } = layout;
  const { plans, unreadPlans, totals, certificates, classes, stock, percent, places } = noFigures();
  return {
    code: "",
    name,
    kind: "",
    category: null,
    parentText: "",
    above,
    from: null,
    to: null,
    area: "",
    mergedInto: "",
    plans,
    unreadPlans,
    totals,
    certificates,
    classes,
    stock,
    percent,
    sheet: grid.sheet,
    row: grid.row + row + 1,
    places: new UnitPlaces(layout, row, places, null),
  };
}
