// What the rows of a form count in a scope, and whether its equations hold.

import { composition, tallyOf } from "../../indicators/composition";
import { isCounted } from "../../indicators/counted";
import { meanAge } from "../../indicators/mean-age";
import { admitted } from "../../indicators/measures/admitted";
import type { Scope } from "../../indicators/report-scope";
import type { Board } from "../../model/board";
import { UNSTATED, type CategoryId, type DimensionId } from "../../model/dimension";
import { viSheets } from "../../text/vi-sheets";
import type { EquationId, FormCount } from "./form-2";

/** null: the list does not tell. */
export function formCount(board: Board, scope: Scope, count: FormCount): number | null {
  switch (count.kind) {
    case "all": {
      const total = admitted(board, null, scope);
      return total.ok ? total.value : null;
    }
    case "categories":
      return isStated(board, scope, count.dimension) ? sumOf(board, scope, count.dimension, count.categories) : null;
    case "readmissions":
      return board.admissions.filter((admission) => isCounted(admission, scope) && admission.readmission).length;
    case "mean-age": {
      const mean = meanAge(board, scope);
      return mean.ok ? mean.value : null;
    }
    case "unknown":
    case "heading":
      return null;
  }
}

/** The people of some categories, the whole organisation's. */
export function sumOf(board: Board, scope: Scope, dimension: DimensionId, categories: readonly CategoryId[]): number {
  return categories.reduce((sum, category) => {
    const count = tallyOf(board, dimension, category, null, scope);
    return sum + (count.ok ? count.value : 0);
  }, 0);
}

/** Whether anybody's category is known: without the column a row of zeros would be a false figure. */
function isStated(board: Board, scope: Scope, dimension: DimensionId): boolean {
  const rows = composition(board, dimension, null, scope);
  if (!rows.ok) return rows.reason === "no-admissions";
  return rows.value.some(({ category, count }) => category !== UNSTATED && count > 0);
}

/** The sentence on an equation of the form: right, or wrong and by how much. */
export function equationSentence(id: EquationId, sum: number, relation: "=" | "≤", total: number): string {
  const holds = relation === "=" ? sum === total : sum <= total;
  const { equations, right, wrong } = viSheets.forms;
  return holds ? right(equations[id], sum) : wrong(equations[id], sum, total);
}
