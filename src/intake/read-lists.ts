// The lists of admissions as a board remembers them: who came from which, and where their cells stand. Lets a check look at
// the board alone, without the grids.

import { rowAt, type AdmissionColumns } from "../model/admission-columns";
import type { Board, Source } from "../model/board";
import { cellAddress } from "../model/grid";
import type { ColumnId } from "../model/issue";
import type { Place } from "./issue-list";

export interface ReadList {
  readonly people: AdmissionColumns;
  /** The positions of the list's own people: from the first up to the end. */
  readonly first: number;
  readonly end: number;
  readonly has: (id: ColumnId) => boolean;
  readonly place: (at: number, id: ColumnId) => Place;
}

export function readLists({ admissions, sources }: Pick<Board, "admissions" | "sources">): readonly ReadList[] {
  return sources.flatMap(({ people, layout }) => (people ? [readList(admissions, people, layout)] : []));
}

function readList(
  people: AdmissionColumns,
  { first, count }: NonNullable<Source["people"]>,
  layout: Source["layout"],
): ReadList {
  const columns = new Map<ColumnId, number>((layout?.columns ?? []).map(({ id, column }) => [id, column]));
  return {
    people,
    first,
    end: first + count,
    has: (id) => columns.has(id),
    place: (at, id) => {
      const { sheet, row } = rowAt(people, at);
      const column = columns.get(id);
      return { sheet, cell: column === undefined ? "" : cellAddress(row - 1, column) };
    },
  };
}
