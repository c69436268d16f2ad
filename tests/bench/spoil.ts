// Three rows in a hundred made bad, each in one known way and one known cell, so that two validators can be compared by the
// cells that they find. Kinds that concern several rows (duplicates) or need judgement (odd spellings) aren't among them.

import type { CellValue } from "../../src/model/grid";
import { COLUMN, COUNTED, type Province } from "./province";

export interface Spoiled {
  /** Place in Province.rows. */
  readonly row: number;
  readonly column: number;
}

interface Kind {
  readonly column: number;
  readonly spoil: (row: readonly CellValue[]) => CellValue;
}

const columnOf = (wanted: (typeof COUNTED)[number][0]): number => COUNTED.find(([id]) => id === wanted)![1];
const dayIn = (row: readonly CellValue[], column: number): number => Number(row[column]);

const KINDS: readonly Kind[] = [
  { column: columnOf("sex"), spoil: () => "nam?" },
  { column: columnOf("ethnicity"), spoil: () => "Dân tộc xyz" },
  { column: columnOf("qualification"), spoil: () => "Đại hok" },
  { column: COLUMN.name, spoil: () => " " },
  { column: COLUMN.unit, spoil: () => "" },
  { column: COLUMN.unit, spoil: () => "DV99999" },
  { column: COLUMN.identity, spoil: (row) => `${String(row[COLUMN.identity]).slice(0, -1)}A` },
  { column: COLUMN.birth, spoil: () => "31/11/1990" },
  { column: COLUMN.admitted, spoil: () => "31/02/2024" },
  { column: COLUMN.official, spoil: (row) => dayIn(row, COLUMN.admitted) - 30 },
];

/** Every so many rows one is spoiled. */
const STEP = 33;

/** Changes the rows of the province in place, which its grids share. */
export function spoil({ rows }: Province): readonly Spoiled[] {
  const namesakes = findNamesakes(rows);
  const spoiled: Spoiled[] = [];
  for (let row = STEP; row < rows.length; row += STEP) {
    const kind = KINDS[(row / STEP) % KINDS.length]!;
    const cells = rows[row]!;
    // Only their numbers tell them apart from somebody else: without one in order, two rows would be wrong.
    if (kind.column === COLUMN.identity && namesakes.has(keyOf(cells))) continue;
    cells[kind.column] = kind.spoil(cells);
    spoiled.push({ row, column: kind.column });
  }
  return spoiled;
}

/** Names and births that several people share, as in every province. */
function findNamesakes(rows: Province["rows"]): ReadonlySet<string> {
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const key of rows.map(keyOf)) (seen.has(key) ? shared : seen).add(key);
  return shared;
}

function keyOf(cells: readonly CellValue[]): string {
  return `${String(cells[COLUMN.name])}|${String(cells[COLUMN.birth])}`;
}
