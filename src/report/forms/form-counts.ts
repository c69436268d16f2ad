// What the rows of a form count in a scope, and whether its equations hold.

import { composition, tallyOf } from "../../indicators/composition";
import { meanAge } from "../../indicators/mean-age";
import { admitted } from "../../indicators/measures/admitted";
import { readmissions } from "../../indicators/readmissions";
import { UNSTATED, type CategoryId, type DimensionId } from "../../model/dimension";
import { viSheets } from "../../text/vi-sheets";
import type { Reported } from "../reported";
import type { EquationId, FormCount } from "./form-2";

/** null: the list does not tell. */
export function formCount(reported: Reported, count: FormCount): number | null {
  const { board, scope, unit } = reported;
  switch (count.kind) {
    case "all": {
      const total = admitted(board, unit, scope);
      return total.ok ? total.value : null;
    }
    case "categories":
      return isStated(reported, count.dimension) ? sumOf(reported, count.dimension, count.categories) : null;
    case "readmissions":
      return readmissions(board, unit, scope);
    case "mean-age": {
      const mean = meanAge(board, unit, scope);
      return mean.ok ? mean.value : null;
    }
    case "typed":
    case "heading":
      return null;
  }
}

/** The people of some categories. */
export function sumOf(
  { board, scope, unit }: Reported,
  dimension: DimensionId,
  categories: readonly CategoryId[],
): number {
  return categories.reduce((sum, category) => {
    const count = tallyOf(board, dimension, category, unit, scope);
    return sum + (count.ok ? count.value : 0);
  }, 0);
}

/** Whether anybody's category is known: without the column a row of zeros would be a false figure. */
function isStated({ board, scope, unit }: Reported, dimension: DimensionId): boolean {
  const rows = composition(board, dimension, unit, scope);
  if (!rows.ok) return rows.reason === "no-admissions";
  return rows.value.some(({ category, count }) => category !== UNSTATED && count > 0);
}

/** The sentence on an equation of the form: right, or wrong and by how much. */
export function equationSentence(id: EquationId, sum: number, relation: "=" | "≤", total: number): string {
  const holds = relation === "=" ? sum === total : sum <= total;
  const { equations, right, wrong } = viSheets.forms;
  return holds ? right(equations[id], sum) : wrong(equations[id], sum, total);
}
