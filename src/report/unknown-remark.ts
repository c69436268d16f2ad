// The sentence that stands in the place of a result which is not known, and so of every figure that needs it.

import { missingYears, whyUnknown } from "../indicators/admitted-counts";
import { viSheets } from "../text/vi-sheets";
import type { Reported } from "./reported";

const { notCovered, yearsMissing } = viSheets.narrative;

/** null: the admissions of the period are known. */
export function unknownRemark({ board, scope }: Pick<Reported, "board" | "scope">): string | null {
  switch (whyUnknown(board, scope)) {
    case null:
    case "no-data":
      return null;
    case "not-covered":
      return notCovered(scope.period);
    case "years-missing":
      return yearsMissing(missingYears(board, scope), scope.period);
  }
}
