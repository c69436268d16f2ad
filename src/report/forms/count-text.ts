// What a row of a form counts, in the words that a person may type: they are read back as the same (intake/parse-form-count.ts).

import { breakdownOf } from "../../indicators/breakdown";
import { DIMENSION_IDS } from "../../model/dimensions";
import type { Board } from "../../model/board";
import { UNSTATED } from "../../model/dimension";
import type { FormCount } from "../../model/form-row";
import { groupingId, groupingPlace, type BreakdownId } from "../../model/grouping";
import { categoryLabel } from "../../text/category-label";
import { vi } from "../../text/vi";

const words = vi.template.formRows.counts;

/** "" of a heading. */
export function countText(board: Pick<Board, "groupings">, count: FormCount): string {
  if (count.kind === "heading") return "";
  if (count.kind !== "categories") return words[count.kind];
  const name = breakdownName(board, count.dimension);
  const items = count.categories.map((category) => categoryLabel(vi, category)).join("; ");
  // "Đoàn viên" alone says it.
  return items === name ? name : `${name}: ${items}`;
}

export function breakdownName({ groupings }: Pick<Board, "groupings">, id: BreakdownId): string {
  const place = groupingPlace(id);
  const labels: Readonly<Record<string, string>> = vi.labels.dimensions;
  return (place === null ? labels[id] : groupings?.[place]?.name) ?? "";
}

/** Whatever one row may count, the person's own groupings first. */
export function countChoices(board: Board): readonly string[] {
  const ids = [...(board.groupings ?? []).map((_grouping, place) => groupingId(place)), ...DIMENSION_IDS];
  const choices = ids.flatMap((dimension) =>
    breakdownOf(board, dimension)
      .categories.filter((category) => category !== UNSTATED)
      .map((category) => countText(board, { kind: "categories", dimension, categories: [category] })),
  );
  return [...Object.values(words), ...choices];
}
