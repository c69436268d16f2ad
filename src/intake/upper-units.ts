// Two columns of units in one list, "Tổ chức cơ sở đảng | Chi bộ trực thuộc": which of them names the lower units, so that it is the
// column of units and the other that of the units above. What the two say of a row is decided where rows are read.

import { isBlank, cellText } from "./cell-text";
import type { Grid } from "../model/grid";
import type { ColumnId, SheetKind } from "../model/issue";
import { headingColumn, normaliseHeading } from "./headings";
import type { Heading, RepeatedHeading } from "./sheet-layout";

const UPPER_OF: Readonly<Partial<Record<SheetKind, readonly [unit: ColumnId, upper: ColumnId]>>> = {
  units: ["unit.name", "unit.upper"],
  admissions: ["admission.unit", "admission.upper-unit"],
};

interface Headings {
  readonly kind: SheetKind;
  readonly grid: Grid;
  readonly firstDataRow: number;
  readonly headings: readonly Heading[];
  /** What a person said of columns stays. */
  readonly said: ReadonlySet<ColumnId>;
}

interface Found {
  readonly columns: Map<ColumnId, number>;
  readonly repeated: readonly RepeatedHeading[];
}

/** Gives each of two columns of units its meaning; gives the headings that are repeated still. */
export function withUpperUnits(
  { kind, grid, firstDataRow, headings, said }: Headings,
  { columns, repeated }: Found,
): readonly RepeatedHeading[] {
  const [unit, upper] = UPPER_OF[kind] ?? [];
  const first = unit && columns.get(unit);
  const second = repeated.find(({ id }) => id === unit);
  if (!unit || !upper || !second || first === undefined || said.has(unit) || columns.has(upper)) return repeated;
  const places = [first, second.column];
  const levels = places.map((column) => levelOf(kind, unit, headings, column));
  const [own = null, other = null] = levels;
  if (own === null || other === null || own === other) return repeated;
  if (!places.every((column) => holdsNames(grid, firstDataRow, column))) return repeated;
  const [above = first, below = first] = own < other ? places : places.reverse();
  columns.set(unit, below);
  columns.set(upper, above);
  return repeated.filter((heading) => heading !== second);
}

const UPPER = /^(?:tên )?(?:đảng bộ|đảng ủy|tổ chức cơ sở đảng|tccsđ|cơ sở đảng)|^(?:trực )?thuộc/u;
const LOWER = /chi bộ/u;
const BOTH = /đảng (?:bộ|ủy) chi bộ|chi bộ đảng bộ/u;

/** 0 for a committee, 2 for a cell, 1 for either; null for what says no level: a code. */
function levelOf(kind: SheetKind, unit: ColumnId, headings: readonly Heading[], column: number): number | null {
  const texts = headings.find((heading) => heading.column === column)?.texts ?? [];
  const words = normaliseHeading(texts.find((text) => headingColumn(kind, text) === unit) ?? "");
  if (words.startsWith("mã ")) return null;
  if (BOTH.test(words)) return 1;
  return LOWER.test(words) ? 2 : UPPER.test(words) ? 0 : 1;
}

const SAMPLED_ROWS = 40;
const WORD = /\p{L}{2}/u;

/** "Chi bộ" also stands over how many there are of them. */
function holdsNames({ values }: Grid, firstDataRow: number, column: number): boolean {
  const cells = values.slice(firstDataRow, firstDataRow + SAMPLED_ROWS).flatMap((row) => {
    const value = row[column] ?? "";
    return isBlank(value) ? [] : [value];
  });
  const names = cells.filter((value) => WORD.test(cellText(value)));
  return names.length * 2 > cells.length;
}
