// What is wrong with units and their plans and what to do about it, in English.

import type { IssueTextsOf } from "../issue-sentence";
import { at, column, count, percent, perhaps, quote } from "./issue-words";

export const unitIssues: IssueTextsOf<`unit/${string}` | `plan/${string}`> = {
  titles: {
    "unit/no-name": "Unit without a name",
    "unit/code-twice": "Unit code used twice",
    "unit/name-twice": "Unit listed twice",
    "unit/unknown-parent": "Unknown unit above",
    "unit/cycle": "Units above one another",
    "unit/heads-numbered": "Unit above others by its number",
    "plan/no-period": "Plan column without a year",
    "plan/not-a-number": "Plan is not a number",
    "plan/negative": "Negative plan",
    "plan/not-whole": "Plan is not a whole number",
    "plan/differs-from-children": "Plan differs from the units below",
    "plan/zero": "Plan of 0",
    "plan/blank": "Units without a plan",
    "unit/day-for-number": "Excel turned a number into a date",
    "unit/not-a-number": "Not a number",
    "unit/total-differs": "Typed total differs from the rows",
    "unit/percent-differs": "Typed percentage does not agree",
    "unit/part-exceeds-members": "Part exceeds the whole",
  },
  sentences: {
    "unit/no-name": () => ({
      what: "This row names no unit.",
      fix: "Enter the unit's name, or delete the row if it is not used.",
    }),
    "unit/code-twice": (p) => ({
      what: `The unit code ${quote(p.code)} is already used in ${at(p.firstCell)}. This row is not counted.`,
      fix: "Give each unit its own code, or delete the repeated row.",
    }),
    "unit/name-twice": (p) => ({
      what: `The unit ${quote(p.name)} already stands in ${at(p.firstCell)}.`,
      fix: "If it is one unit, delete the repeated row. If there are two, give them different codes or names.",
    }),
    "unit/unknown-parent": (p) => ({
      what: `The unit above, ${quote(p.text)}, could not be placed in the list, so this unit stands at the top.${perhaps(p.suggestion)}`,
      fix: "Write the code or name of the unit above as it stands in the list, or add that unit to the list.",
    }),
    "unit/cycle": (p) => ({
      what: `${quote(p.name)} belongs to a unit that is itself below it, so it was placed at the top.`,
      fix: "Correct the column “Trực thuộc” of these units so that they form no circle.",
    }),
    "unit/heads-numbered": (p, { sheet }) => ({
      what: `The sheet ${quote(sheet)} names no units above, so by their numbers ${quote(p.name)} was taken for the unit above the ${count(p.count)} below it.`,
      fix: "Nothing to do. If this is wrong, add the column “Trực thuộc” and name the unit above each.",
    }),
    "plan/no-period": (p) => ({
      what: `The heading ${quote(p.heading)} does not say which year the plan is for, so the column was not read.`,
      fix: "Add the year or the term to the heading, for example “Kế hoạch 2025”.",
    }),
    "plan/not-a-number": (p) => ({
      what: `The plan for ${p.period} says ${quote(p.text)}, which is no number.`,
      fix: "Enter a number, or “từ 80 trở lên”, or “55-60”. Leave it blank if there is no plan.",
    }),
    "plan/negative": (p) => ({
      what: `The plan for ${p.period} is negative (${p.text}), so it is not counted.`,
      fix: "Enter 0 or more, or leave it blank if there is no plan.",
    }),
    "plan/not-whole": (p) => ({
      what: `The plan for ${p.period} is ${p.text}, which is no whole number, so it is not counted.`,
      fix: "Enter a whole number of people.",
    }),
    "plan/differs-from-children": (p) => ({
      what: `The plan of ${quote(p.name)} for ${p.period} is ${count(p.own)}, while the plans of the units below it sum to ${count(p.children)}.`,
      fix: `Check both figures. The unit's own plan (${count(p.own)}) is used.`,
    }),
    "plan/zero": (p) => ({
      what: `The plan ${p.period} of ${quote(p.name)} is 0, so there is no achievement.`,
      fix: "Leave the cell blank if there is no plan.",
    }),
    "plan/blank": (p) => ({
      what: `${p.count === 1 ? "1 unit has" : `${count(p.count)} units have`} no plan for ${p.period}.`,
      fix: "Fill it in if there is one. Admissions of these units still count in the total.",
    }),
    "unit/day-for-number": (p) => ({
      what: `The cell in ${column(p.column)} is the date ${p.day}, not a number, so it is not counted.`,
      why: "Excel turns 5-10 or 3/4 into a date as it is typed; the value behind the date is a number above 40,000.",
      fix: `Type the number again. For a range such as 5-10 put an apostrophe before it ('5-10), or set the cell to Text first.`,
    }),
    "unit/not-a-number": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} is not a number.`,
      fix: "Enter a number, or leave the cell blank.",
    }),
    "unit/total-differs": (p) => ({
      what: `${quote(p.name)} says ${count(p.typed)} admissions in ${p.period}, the list has ${count(p.counted)}.`,
      fix: "Check the number and the list. The list counts.",
    }),
    "unit/percent-differs": (p) => ({
      what: `${quote(p.name)} says ${percent(p.typed)}; computed it is ${percent(p.computed)}.`,
      fix: "Check the formula.",
    }),
    "unit/part-exceeds-members": (p) => ({
      what: `${column(p.column).replace(/^t/u, "T")} says ${count(p.part)}, more than there are members (${count(p.members)}).`,
      fix: "Check both numbers.",
    }),
  },
};
