// What the rows of a form count in a scope, whether its equations hold, and what the lists leave open.

import { whyUnknown } from "../../indicators/admitted-counts";
import { tallyOf } from "../../indicators/composition";
import { hasColumn, hasColumnFor } from "../../indicators/dimension-columns";
import { meanAge } from "../../indicators/mean-age";
import { admitted } from "../../indicators/measures/admitted";
import { readmissions } from "../../indicators/readmissions";
import type { Board } from "../../model/board";
import type { CategoryId, DimensionId } from "../../model/dimension";
import type { FormCount } from "../../model/form-row";
import { groupingPlace, isGroupingId, type BreakdownId } from "../../model/grouping";
import { viSheets } from "../../text/vi-sheets";
import type { Reported } from "../reported";
import { columnName, isSilent, statedIn } from "../stated";
import { unknownRemark } from "../unknown-remark";

/** null: the list does not tell. */
export function formCount(reported: Reported, count: FormCount): number | null {
  const { board, scope, unit } = reported;
  if (whyUnknown(board, scope) !== null) return null;
  switch (count.kind) {
    case "all": {
      const total = admitted(board, unit, scope);
      return total.ok ? total.value : null;
    }
    case "categories":
      return isTold(reported, count.dimension) ? sumOf(reported, count.dimension, count.categories) : null;
    case "readmissions":
      return hasColumn(board, "admission.readmission") && !isTypedAlone(reported)
        ? readmissions(board, unit, scope)
        : null;
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
  dimension: BreakdownId,
  categories: readonly CategoryId[],
): number {
  const count = tallyOf(board, dimension, categories, unit, scope);
  return count.ok ? count.value : 0;
}

/** The sentences on what the lists do not say of the people of a form, a column each. */
export function silenceSentences(reported: Reported, dimensions: readonly DimensionId[]): readonly string[] {
  const { noColumn, nobodyStated, unstated } = viSheets.forms;
  if (isTypedAlone(reported)) return typedSentences(reported);
  const sentences = dimensions.flatMap((id) => {
    const stated = statedIn(reported, id);
    const column = columnName(id);
    if (stated.unstated === 0) return [];
    if (!isSilent(stated)) return [unstated(column, stated.unstated, stated.people)];
    return [hasColumnFor(reported.board, id) ? nobodyStated(column) : noColumn(column)];
  });
  return [...typedSentences(reported), ...new Set(sentences)];
}

/** The sentence on the people of a form whom no list tells apart. */
export function typedSentences(reported: Reported): readonly string[] {
  const unknown = unknownRemark(reported);
  if (unknown !== null) return [unknown];
  const { people, typed } = statedIn(reported, "sex");
  const { typedAlone, typedBeside } = viSheets.forms;
  if (typed === 0) return [];
  return [people === 0 ? typedAlone(reported.scope.period) : typedBeside(typed, people + typed, reported.scope.period)];
}

/** Whether nobody is in the lists, and that not because nobody was admitted. */
function isTypedAlone(reported: Reported): boolean {
  const { board, unit, scope } = reported;
  const { people, typed } = statedIn(reported, "sex");
  return people === 0 && (typed > 0 || !admitted(board, unit, scope).ok);
}

/** What the lists must say for a breakdown to be known: of a grouping, what its rules ask for. */
export function dimensionsOf({ groupings }: Pick<Board, "groupings">, id: BreakdownId): readonly DimensionId[] {
  if (!isGroupingId(id)) return [id];
  return [...new Set(groupings?.[groupingPlace(id) ?? -1]?.rules.map(({ dimension }) => dimension))];
}

/** Whether the rows of a breakdown are known: of a period of which nothing is, they are not. */
export function isTold(reported: Reported, id: BreakdownId): boolean {
  if (whyUnknown(reported.board, reported.scope) !== null || isTypedAlone(reported)) return false;
  return dimensionsOf(reported.board, id).every((dimension) => !isSilent(statedIn(reported, dimension)));
}

/** Whether an equation of a breakdown can be tried: its total has nobody of whom only a number was typed. */
export function isTried(reported: Reported, id: BreakdownId): boolean {
  return isTold(reported, id) && statedIn(reported, "sex").typed === 0;
}

/** The sentence on an equation of the form: right, or wrong and by how much. */
export function equationSentence(equation: string, sum: number, relation: "=" | "≤", total: number): string {
  const holds = relation === "=" ? sum === total : sum <= total;
  const { right, wrong } = viSheets.forms;
  return holds ? right(equation, sum) : wrong(equation, sum, total);
}
