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
  /** The row of the sheet, counted from 0. */
  readonly rowOf: (at: number) => number;
  readonly place: (row: number, id: ColumnId) => Place;
}

export function readLists({ admissions, sources }: Pick<Board, "admissions" | "sources">): readonly ReadList[] {
  return sources.flatMap(({ sheet, people, layout }) => (people ? [readList(admissions, sheet, people, layout)] : []));
}

function readList(
  people: AdmissionColumns,
  sheet: string,
  { first, count }: NonNullable<Source["people"]>,
  layout: Source["layout"],
): ReadList {
  const columns = new Map<ColumnId, number>((layout?.columns ?? []).map(({ id, column }) => [id, column]));
  return {
    people,
    first,
    end: first + count,
    has: (id) => columns.has(id),
    rowOf: (at) => rowAt(people, at).row - 1,
    place: (row, id) => {
      const column = columns.get(id);
      return { sheet, cell: column === undefined ? "" : cellAddress(row, column) };
    },
  };
}
