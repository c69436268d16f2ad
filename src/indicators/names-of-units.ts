// The names of a few units, as a sentence lists them.

import type { Board } from "../model/board";

/** More are not read. */
const MOST_NAMED = 4;

export function namesOf({ units }: Pick<Board, "units">, found: readonly number[]): string {
  const names = found.slice(0, MOST_NAMED).map((index) => units[index]?.name ?? "");
  return [...names, ...(found.length > names.length ? ["…"] : [])].join(", ");
}
