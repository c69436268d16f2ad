// The sentences that stand in the place of a result which is not known, and so of every figure that needs it.

import { missingYears, whyUnknown } from "../indicators/admitted-counts";
import { numberRefusal } from "../indicators/people-refusal";
import { isUntold, type SummaryRow } from "../indicators/summary";
import type { Board } from "../model/board";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import type { Reported } from "./reported";
import { toldName } from "./told-name";

const { notCovered, wholeYears, yearsMissing, untold } = viSheets.narrative;
/** A longer list in a sentence is no longer read. */
export const LONGEST_LIST = 20;

/** null: the admissions of the period are known. */
export function unknownRemark({ board, scope, unit }: Pick<Reported, "board" | "scope" | "unit">): string | null {
  switch (whyUnknown(board, scope)) {
    case null: {
      const unknown = numberRefusal(board, unit, scope);
      if (unknown === null) return null;
      const { reason, about = "" } = unknown;
      return reason === "whole-years" ? wholeYears(about, scope.asOf) : vi.functions.reasons[reason](about, "");
    }
    case "no-data":
      return null;
    case "not-covered":
      return notCovered(scope.period);
    case "years-missing":
      return yearsMissing(missingYears(board, scope), scope.period);
  }
}

/** Names the units of a table that have a plan and no percentage, since their admissions are not told; none: []. */
export function untoldRemarks(
  { board, scope }: Pick<Reported, "board" | "scope">,
  rows: readonly SummaryRow[],
): string[] {
  const units = whyUnknown(board, scope) === null ? rows.filter(isUntold) : [];
  return units.length === 0 ? [] : [untoldSentence(board, units)];
}

export function untoldSentence(board: Board, units: readonly SummaryRow[]): string {
  const names = units.slice(0, LONGEST_LIST).map(({ unit }) => toldName(board, unit));
  return untold(names, units.length - names.length);
}
