// What new members are broken down by on the sheets: the dimensions that every workbook has and the groupings of a person's
// own; partitions first, attributes ("trong đó") after.

import { breakdownOf } from "../indicators/breakdown";
import { tallyOf } from "../indicators/composition";
import { DIMENSIONS } from "../indicators/dimensions";
import { UNSTATED, type CategoryId, type DimensionId } from "../model/dimension";
import { groupingId, type BreakdownId } from "../model/grouping";
import { viSheets } from "../text/vi-sheets";
import type { Reported } from "./reported";

const words = viSheets.report.composition;

export interface ReportedBreakdown {
  readonly id: BreakdownId;
  readonly heading: string;
  /** With the people of each category; those shown only when present stand there only where somebody falls into them. */
  readonly categories: readonly { readonly category: CategoryId; readonly count: number }[];
  /** Whether anybody's category is known. */
  readonly isStated: boolean;
}

export function reportedBreakdowns(reported: Reported): readonly ReportedBreakdown[] {
  const { board } = reported;
  const all = Object.values(DIMENSIONS);
  const dimensions = [
    ...all.filter(({ kind }) => kind === "partition"),
    ...all.filter(({ kind }) => kind === "attribute"),
  ];
  return [
    ...(board.groupings ?? []).map(({ name }, place) => breakdown(reported, groupingId(place), name)),
    ...dimensions.map(({ id, kind }) => breakdown(reported, id, headingOf(id, kind))),
  ];
}

function headingOf(id: DimensionId, kind: "partition" | "attribute"): string {
  return kind === "attribute" ? words.attribute(words.blockHeadings[id]) : words.blockHeadings[id];
}

function breakdown({ board, scope, unit }: Reported, id: BreakdownId, heading: string): ReportedBreakdown {
  const { categories, shownWhenPresent } = breakdownOf(board, id);
  const counted = categories.map((category) => {
    const count = tallyOf(board, id, [category], unit, scope);
    return { category, count: count.ok ? count.value : 0 };
  });
  return {
    id,
    heading,
    categories: counted.filter(({ category, count }) => count > 0 || !shownWhenPresent.has(category)),
    isStated: counted.some(({ category, count }) => category !== UNSTATED && count > 0),
  };
}
