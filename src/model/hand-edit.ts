// A cell of a written sheet that a person changed since it was written, and what a new writing would put there.

import type { CellPlace } from "./mend";
import type { CellValue } from "./grid";

export interface HandEdit extends CellPlace {
  /** The same for the same edit in a later reading: an answer given to one holds for the other. */
  readonly id: string;
  /** "" where the person emptied the cell; a formula as its text. */
  readonly theirs: CellValue;
  /** null: the place is no longer in the table. */
  readonly ours: { readonly value: CellValue; readonly kind: "number" | "percent" | "text" } | null;
  /** A figure that was changed on a sheet about another period or unit: unless the person says so, it is not kept. */
  readonly isOfOther?: boolean;
}

/** By the id of an edit: whether the person's cell is kept. */
export type EditAnswers = ReadonlyMap<string, boolean>;
