// Gives the rows of a sheet of ours back to their units where the hidden column of keys did not move with them, as after a sort of the
// cells that are seen. A row is known by its name and code; where these say nothing certain, all stays as it was read. Pure.

import type { CellValue } from "../model/grid";
import type { OwnState } from "./read-own-sheets";
import { digestsOfRead, EMPTY, readRow, type WrittenRow } from "./written-rows";

interface MovedRow {
  readonly at: number;
  readonly cells: readonly CellValue[];
  readonly record: WrittenRow;
}

export function withRowsByName(state: OwnState): OwnState {
  const labels = labelColumns(state);
  const moved = labels.length === 0 ? [] : movedRows(state, labels);
  if (moved.length < 2) return state;
  const free = new Map<string, MovedRow[]>();
  for (const row of moved) {
    const name = nameOf(row.record.digests, labels);
    free.set(name, [...(free.get(name) ?? []), row]);
  }
  const owners = new Map<number, MovedRow>();
  for (const row of moved) {
    const own = takeBest(free.get(nameOf(row.cells.map(digestOf), labels)) ?? [], row.cells);
    if (own) owners.set(row.at, own);
  }
  // Another name in one row and an exchange of rows can't be told apart.
  if (owners.size < moved.length) return state;
  const formulas = state.formulas.map((cells, at) => {
    const key = owners.get(at)?.cells.at(-1);
    return key === undefined ? cells : [...cells.slice(0, -1), key];
  });
  return { ...state, formulas };
}

/** The columns that stay in view tell a row by words; the first holds its number. */
function labelColumns({ look }: OwnState): readonly number[] {
  return Array.from({ length: Math.max(0, (look?.frozenColumns ?? 0) - 1) }, (_, at) => at + 1);
}

function movedRows({ formulas, look }: OwnState, labels: readonly number[]): readonly MovedRow[] {
  const isLabel = (record: WrittenRow, column: number): boolean => {
    const role = look?.patterns[record.pattern]?.[column]?.role;
    return (role === "text" || role === "code" || role === "group") && record.digests[column] !== EMPTY;
  };
  return formulas.flatMap((cells, at): readonly MovedRow[] => {
    const record = readRow(cells.at(-1));
    if (record === null || !labels.some((column) => isLabel(record, column))) return [];
    const isSame = labels.every((column) => digestOf(cells[column]) === (record.digests[column] ?? EMPTY));
    return isSame ? [] : [{ at, cells, record }];
  });
}

function digestOf(cell: CellValue | undefined): string {
  return cell === undefined ? EMPTY : (digestsOfRead(cell).at(-1) ?? EMPTY);
}

function nameOf(digests: readonly string[], labels: readonly number[]): string {
  return labels.map((column) => digests[column] ?? EMPTY).join("");
}

/** Of several rows of one name, the one that has most in common. */
function takeBest(candidates: MovedRow[], cells: readonly CellValue[]): MovedRow | null {
  const digests = cells.map(digestOf);
  const shared = ({ record }: MovedRow): number =>
    record.digests.filter((digest, column) => digest === digests[column]).length;
  const [best = null] = [...candidates].sort((a, b) => shared(b) - shared(a));
  if (best) candidates.splice(candidates.indexOf(best), 1);
  return best;
}
