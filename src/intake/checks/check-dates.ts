// A life goes forward: birth, decision, admission, official membership. Finds the pairs of dates that do not.

import { toCalendar, type Day } from "../../model/day";
import type { Birth } from "../../model/admission";
import type { ColumnId } from "../../model/issue";

export interface PersonDates {
  readonly birth: Birth | null;
  readonly decision: Day | null;
  readonly admitted: Day | null;
  readonly official: Day | null;
}

export interface WrongOrder {
  readonly first: ColumnId;
  readonly second: ColumnId;
}

/** Each date is held against the nearest earlier one that is given, so that one wrong date is said once. */
export function checkDates({ birth, decision, admitted, official }: PersonDates): readonly WrongOrder[] {
  const wrong: WrongOrder[] = [];
  const [column, day] = firstGiven([
    ["admission.decision", decision],
    ["admission.admitted", admitted],
    ["admission.official", official],
  ]);
  if (birth && day !== null && isBornAfter(birth, day)) wrong.push({ first: "admission.birth", second: column });
  if (decision !== null && admitted !== null && decision > admitted) {
    wrong.push({ first: "admission.decision", second: "admission.admitted" });
  }
  const before = admitted ?? decision;
  if (official !== null && before !== null && before > official) {
    wrong.push({
      first: admitted === null ? "admission.decision" : "admission.admitted",
      second: "admission.official",
    });
  }
  return wrong;
}

/** Born on the day itself or later; with only a year, in a later year. */
function isBornAfter(birth: Birth, day: Day): boolean {
  return "day" in birth ? birth.day >= day : birth.year > toCalendar(day).year;
}

function firstGiven(dates: readonly (readonly [ColumnId, Day | null])[]): readonly [ColumnId, Day | null] {
  return dates.find(([, day]) => day !== null) ?? ["admission.decision", null];
}
