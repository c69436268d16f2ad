// The sentence that stands in the place of a result which is not known, and so of every figure that needs it.

import { missingYears, whyUnknown } from "../indicators/admitted-counts";
import { runningRefusal } from "../indicators/running-totals";
import { viSheets } from "../text/vi-sheets";
import type { Reported } from "./reported";

const { notCovered, wholeYears, yearsMissing } = viSheets.narrative;

/** null: the admissions of the period are known. */
export function unknownRemark({ board, scope, unit }: Pick<Reported, "board" | "scope" | "unit">): string | null {
  switch (whyUnknown(board, scope)) {
    case null: {
      const running = runningRefusal(board, unit, scope);
      return running === null ? null : wholeYears(running.about ?? "", scope.asOf);
    }
    case "no-data":
      return null;
    case "not-covered":
      return notCovered(scope.period);
    case "years-missing":
      return yearsMissing(missingYears(board, scope), scope.period);
  }
}
