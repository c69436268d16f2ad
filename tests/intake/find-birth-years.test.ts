// Who is compared with whom is tried in checks/check-duplicates-by-year.test.ts.

import { findBirthYears } from "../../src/intake/find-birth-years";
import { createIssueList } from "../../src/intake/issue-list";
import { toDay } from "../../src/model/day";

const DAY = toDay(1990, 5, 10);

it.each([
  ["tells how far it is, one step for 500 birthdays", 600, [{ stage: "check", done: 500, total: 601 }]],
  ["takes no step for fewer", 499, []],
])("%s", (_, count, expected) => {
  const birth = [-1990, ...Array.from({ length: count }, () => DAY)];
  const unit = birth.map(() => 0);
  const issues = createIssueList();
  const read = (at: number) => ({
    person: { name: `Người ${String(at)}`, birth: { day: DAY }, identity: "", unit: 0 },
    place: { sheet: "Kết nạp", cell: `A${String(at + 2)}` },
  });
  const steps = [...findBirthYears({ birth, unit, count: birth.length }, read, issues)];
  expect([steps, issues.items]).toEqual([expected, []]);
});
