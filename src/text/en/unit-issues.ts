// What is wrong with units and their plans and what to do about it, in English.

import type { IssueTextsOf } from "../issue-sentence";
import { formatShortPercent } from "../format-number";
import { at, column, perhaps } from "./issue-words";
import { count, quote } from "./phrases";

export const unitIssues: IssueTextsOf<`unit/${string}` | `plan/${string}` | `form/${string}`> = {
  titles: {
    "unit/no-name": "Unit without a name",
    "unit/code-twice": "Unit code used twice",
    "unit/name-twice": "Unit listed twice",
    "unit/unknown-parent": "Unknown unit above",
    "unit/cycle": "Units above one another",
    "unit/heads-numbered": "Unit above others by its number",
    "unit/ends-before-start": "A unit that ends before it begins",
    "unit/unknown-merged": "Unknown unit to merge into",
    "plan/no-period": "Plan column without a year",
    "plan/two-columns": "Two columns of plans for one period",
    "plan/by-quarters": "Plan by quarters",
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
    "unit/sexes-differ": "Men and women are not the members",
    "unit/children-exceed": "Units below exceed the unit above",
    "form/parts-differ": "Typed form: rows do not add up",
    "form/part-exceeds": "Typed form: part exceeds the whole",
    "form/total-differs": "Typed form differs from the list",
  },
  sentences: {
    "unit/no-name": () => ({
      what: "This row names no unit.",
      why: "The name is what admissions are matched by, and what the reports show.",
      fix: "Enter the unit's name, or delete the row if it is not used.",
    }),
    "unit/code-twice": (p) => ({
      what: `The unit code ${quote(p.code)} is already used in ${at(p.firstCell)}. This row is not counted.`,
      why: "Codes tell units apart; a unit in two rows has its plan added twice.",
      fix: "Give each unit its own code, or delete the repeated row.",
    }),
    "unit/name-twice": (p) => ({
      what: `The unit ${quote(p.name)} already stands in ${at(p.firstCell)}.`,
      why: "Of two units with one name nobody knows whose an admission is; a unit in two rows has its plan added twice.",
      fix: "If it is one unit, delete the repeated row. If there are two, give them different codes or names.",
    }),
    "unit/unknown-parent": (p) => ({
      what:
        p.standing === "organisation"
          ? `${quote(p.text)} has no row of its own; the units that belong to it are taken for those directly below the organisation.`
          : `The unit above, ${quote(p.text)}, could not be placed in the list, so ${standing(p.standing === "top")}.${perhaps(p.suggestion)}`,
      why: "The figures of a unit above are the sum of those below; without it nobody knows where to add this unit.",
      fix:
        p.standing === "organisation"
          ? "Nothing to do. If the name is mistyped, correct it, or add that unit to the list."
          : "Write the code or name of the unit above as it stands in the list, or add that unit to the list.",
    }),
    "unit/cycle": (p) => ({
      what: `${quote(p.name)} belongs to a unit that is itself below it, so ${standing(p.isTop)}.`,
      why: "Figures are added from below to above; in a circle there is no top to add up to.",
      fix: "Correct the column “Trực thuộc” of these units so that they form no circle.",
    }),
    "unit/heads-numbered": (p, { sheet }) => ({
      what: `The sheet ${quote(sheet)} names no units above, so by their numbers ${quote(p.name)} was taken for the unit above the ${count(p.count)} below it.`,
      why: "In many tables a unit numbered I, II or A, B stands above those numbered 1, 2.",
      fix: "Nothing to do. If this is wrong, add the column “Trực thuộc” and name the unit above each.",
    }),
    "unit/ends-before-start": (p) => ({
      what: `${quote(p.name)} ends on ${p.to}, before it begins on ${p.from}.`,
      why: "A unit admits people only between its first and its last day.",
      fix: "Check both days; they may stand in each other's column.",
    }),
    "unit/unknown-merged": (p) => ({
      what: `${quote(p.name)} says that it was merged into ${quote(p.text)}, which is no other unit of the list.${perhaps(p.suggestion)}`,
      why: "The unit that it was merged into tells where those admitted later belong.",
      fix: "Write the code or name of that unit as it stands in the list, or add it to the list.",
    }),
    "plan/no-period": (p) => ({
      what: `The heading ${quote(p.heading)} does not say which year the plan is for, so the column was not read.`,
      why: "Plans are given for a year or a term; without it nobody knows which admissions they are held against.",
      fix: "Add the year or the term to the heading, for example “Kế hoạch 2025”.",
    }),
    "plan/two-columns": (p) => ({
      what: `The columns ${quote(p.used)} and ${quote(p.left)} are both plans of one period. Figures follow ${quote(p.used)}${p.isAdjusted ? "; where it is blank, the other one" : ""}.`,
      why: "Admissions are held against one plan; an adjusted plan stands in place of the first one.",
      fix: p.isAdjusted
        ? "Nothing to do if the adjusted column holds whole plans. If it holds only what was added or taken off, enter the whole."
        : "If the plan was changed, enter the new one in a column headed “Kế hoạch điều chỉnh”, or choose the column under Settings › How the sheets are read.",
    }),
    "plan/by-quarters": (p) => ({
      what: `There is no column for the plan of the year, so the plan for ${p.period} is the sum of ${count(p.count)} columns of quarters.`,
      why: "The share of a year needs the plan of the whole year.",
      fix: "Nothing to do. If the plan of the year is another number, add a column “Kế hoạch cả năm”.",
    }),
    "plan/not-a-number": (p) => ({
      what: `The plan for ${p.period} says ${quote(p.text)}, which is no number.`,
      why: "Completion is admissions divided by the plan, so the plan must be a number.",
      fix: "Enter a number, or “từ 80 trở lên”, or “55-60”. Leave it blank if there is no plan.",
    }),
    "plan/negative": (p) => ({
      what: `The plan for ${p.period} is negative (${p.text}), so it is not counted.`,
      why: "A plan is a number of people to admit, so it cannot be negative.",
      fix: "Enter 0 or more, or leave it blank if there is no plan.",
    }),
    "plan/not-whole": (p) => ({
      what: `The plan for ${p.period} is ${p.text}, which is no whole number, so it is not counted.`,
      why: "A plan is a number of people, so it is whole.",
      fix: "Enter a whole number of people.",
    }),
    "plan/differs-from-children": (p) => ({
      what: `The plan of ${quote(p.name)} for ${p.period} is ${count(p.own)}, while the plans of the units below it sum to ${count(p.children)}.`,
      why: "Plans are handed down from level to level (guidance 38-HD/BTCTW (2025), I.1.1), so the two numbers are mostly equal.",
      fix: `Check both figures. The unit's own plan (${count(p.own)}) is used.`,
    }),
    "plan/zero": (p) => ({
      what: `The plan ${p.period} of ${quote(p.name)} is 0, so there is no achievement.`,
      why: "Completion is admissions divided by the plan, and nothing can be divided by 0.",
      fix: "Leave the cell blank if there is no plan.",
    }),
    "plan/blank": (p) => ({
      what: `${p.count === 1 ? "1 unit has" : `${count(p.count)} units have`} no plan for ${p.period}.`,
      why: "Without a plan the completion of a unit cannot be computed.",
      fix: "Fill it in if there is one. Admissions of these units still count in the total.",
    }),
    "unit/day-for-number": (p) => ({
      what: `The cell in ${column(p.column)} is the date ${p.day}, not a number, so it is not counted.`,
      why: "Excel turns 5-10 or 3/4 into a date as it is typed; the value behind the date is a number above 40,000.",
      fix: `Type the number again. For a range such as 5-10 put an apostrophe before it ('5-10), or set the cell to Text first.`,
    }),
    "unit/not-a-number": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} is not a number.`,
      why: "The column is used for shares and comparisons, so its cells must be numbers from 0 on.",
      fix: "Enter a number, or leave the cell blank.",
    }),
    "unit/total-differs": (p) => ({
      what: `${quote(p.name)} says ${count(p.typed)} admissions in ${p.period}, the list has ${count(p.counted)}.`,
      why: "Admissions are counted from the rows of people; a typed number falls behind when the list changes.",
      fix: "Check the number and the list. The list counts.",
    }),
    "unit/percent-differs": (p) => ({
      what: `${quote(p.name)} says ${formatShortPercent(p.typed, "en")}; computed it is ${formatShortPercent(p.computed, "en")}.`,
      why: "The percentage is admissions divided by the plan; a difference of one in the last digit, from rounding, is passed over.",
      fix: "Check the formula.",
    }),
    "unit/part-exceeds-members": (p) => ({
      what: `${column(p.column).replace(/^t/u, "T")} says ${count(p.part)}, more than there are members (${count(p.members)}).`,
      why: "The part is one of the members, so it cannot be more than they are.",
      fix: "Check both numbers.",
    }),
    "unit/sexes-differ": (p) => ({
      what: `${count(p.male)} men and ${count(p.female)} women are ${count(p.male + p.female)}, the members are ${count(p.members)}.`,
      why: "Every member is a man or a woman, so both together must be the members.",
      fix: "Check the three numbers.",
    }),
    "unit/children-exceed": (p) => ({
      what: `${column(p.column).replace(/^t/u, "T")} of ${quote(p.name)} says ${count(p.own)}; the units directly below add up to ${count(p.children)}.`,
      why: "The number of a unit includes the units below it, so it cannot be less than their sum. The number of the unit above counts.",
      fix: "Check the number of the unit above and those below.",
    }),
    "form/parts-differ": (p) => ({
      what: `${quote(p.label)} says ${count(p.typed)}; the rows ${p.cells} make ${count(p.sum)}.`,
      why: "The form splits this number into those rows, so they must add up to it. No figure is taken from a typed form.",
      fix: "Check the rows, or write the form from the list.",
    }),
    "form/part-exceeds": (p) => ({
      what: `${quote(p.label)} says ${count(p.part)}, more than ${quote(p.whole)} (${count(p.total)}).`,
      why: "The row is a part of the other, so it cannot be more. No figure is taken from a typed form.",
      fix: "Check both numbers.",
    }),
    "form/total-differs": (p) => ({
      what: `${quote(p.label)} of the form for ${String(p.year)} says ${count(p.typed)}; the list has ${count(p.counted)} people admitted in that year.`,
      why: "Admissions are counted from the rows of people; a typed form falls behind when the list changes.",
      fix: "Check the form and the list, or write the form from the list.",
    }),
  },
};

function standing(isTop: boolean): string {
  return isTop
    ? "this unit stands at the top"
    : "this unit is added to the totals only; it is no unit directly below another and has no rank; where the numbers of the unit above hold it already, its plan and members may count twice until this is mended";
}
