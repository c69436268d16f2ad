// The lists of admissions as a board remembers them: who came from which, and where their cells stand. Lets a check look at
// the board alone, without the grids.

import type { Admission } from "../model/admission";
import type { Board, Source } from "../model/board";
import { cellAddress } from "../model/grid";
import type { ColumnId } from "../model/issue";
import type { Place } from "./issue-list";

export interface ReadList {
  readonly people: readonly Admission[];
  readonly has: (id: ColumnId) => boolean;
  readonly place: (person: Admission, id: ColumnId) => Place;
}

export function readLists({ admissions, sources }: Pick<Board, "admissions" | "sources">): readonly ReadList[] {
  return sources.flatMap(({ people, layout }) =>
    people ? [readList(admissions.slice(people.first, people.first + people.count), layout)] : [],
  );
}

function readList(people: readonly Admission[], layout: Source["layout"]): ReadList {
  const columns = new Map<ColumnId, number>();
  for (const { id, column } of layout?.columns ?? []) if (!columns.has(id)) columns.set(id, column);
  return {
    people,
    has: (id) => columns.has(id),
    place: ({ sheet, row }, id) => {
      const column = columns.get(id);
      return { sheet, cell: column === undefined ? "" : cellAddress(row - 1, column) };
    },
  };
}
