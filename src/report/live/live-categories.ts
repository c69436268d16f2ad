// How live formulas find the categories of a table that a function gives: by their names, in whichever language it speaks.

import type { Board } from "../../model/board";
import type { CategoryId, DimensionId } from "../../model/dimension";
import { categoryNames } from "../../model/dimension-words";
import { groupingPlace, type BreakdownId } from "../../model/grouping";
import { categoryLabel } from "../../text/category-label";
import { vi } from "../../text/vi";
import { quoted } from "../narrative/pdv-call";

const english: Readonly<Record<string, string | undefined>> = categoryNames("en");

/** As the functions take it. */
export function breakdownName({ groupings }: Board, id: BreakdownId): string {
  const place = groupingPlace(id);
  return place === null ? vi.labels.dimensions[id as DimensionId].toLowerCase() : (groupings?.[place]?.name ?? "");
}

/** Their places among `names`, side by side or one below the other; #N/A of those that are not there. */
export function matchOf(categories: readonly CategoryId[], names: string, separator: "," | ";" = ","): string {
  const own = categories.map((category) => categoryLabel(vi, category));
  const other = categories.map((category) => english[category] ?? category);
  const match = (labels: readonly string[]): string => `XMATCH({${labels.map(quoted).join(separator)}},${names})`;
  return own.every((label, at) => label === other[at]) ? match(own) : `IFNA(${match(own)},${match(other)})`;
}
