// Dates after the as-of date that a person chose, said once for each column. Without a choice there is no day to hold them
// against: the add-in knows no clock.

import type { Admission } from "../../model/admission";
import type { Settings } from "../../model/settings";
import { formatDay, type Day } from "../../model/day";
import type { IssueList } from "../issue-list";
import type { ReadList } from "../read-lists";

const DATES = ["birth", "resolution", "decision", "admitted", "official", "certificate"] as const;

export function checkAsOf(lists: readonly ReadList[], { asOf }: Pick<Settings, "asOf">, issues: IssueList): void {
  if (asOf === null) return;
  for (const { people, has, place } of lists) {
    for (const name of DATES) {
      const column = `admission.${name}` as const;
      if (!has(column)) continue;
      const late = people.filter((person) => (dayOf(person, name) ?? asOf) > asOf);
      const [first] = late;
      if (!first) continue;
      issues.add("date/after-as-of", "note", place(first, column), {
        column,
        count: late.length,
        asOf: formatDay(asOf),
      });
    }
  }
}

function dayOf(person: Admission, name: (typeof DATES)[number]): Day | null {
  if (name !== "birth") return person[name];
  return person.birth && "day" in person.birth ? person.birth.day : null;
}
