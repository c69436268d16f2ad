// The sentences that a cell shows with its error.

import type { Reason } from "../../model/reason";

const reasons: Record<Reason, (argument: string, names: string) => string> = {
  "no-data": () =>
    "No list of units or of admissions was found. Open the Party-member development pane to see which columns are needed.",
  "not-covered": () =>
    "Nothing is known of admissions in this period: the lists hold people of others only. Add a list of admissions, or a column “Kết nạp <year>” once the year is over.",
  "years-missing": (years) =>
    `Nothing is known of admissions in ${years}, so the figure of the whole period would be too low. Add the list of that year, or a column “Kết nạp <year>” to the list of units (0 where nobody was admitted); or choose a period of the years that are known.`,
  "whole-years": (units) =>
    `Not known by this day: ${units} state numbers of whole years or terms only (“Kết nạp <year>”). Choose the period's last day, or add their list of admissions.`,
  "untyped-units": (blank) =>
    `Not known: cells of “Kết nạp <year>” in the list of units are blank (${blank}). Fill them in (0 where nobody was admitted), or add the list of admissions.`,
  "typed-above": (above) =>
    `Not known of this unit alone: “Kết nạp <year>” states one number for the unit above (${above}). State the number of each unit below it (0 where nobody was admitted), or add the list of admissions.`,
  "partly-listed": (people) =>
    `The lists name ${people} of those admitted; the others are only a number (“Kết nạp <year>”), so the composition is not known. Add the missing list, or choose a unit or a period whose lists are complete.`,
  "no-plan": (unit) =>
    unit === ""
      ? "There is no plan for this period. Fill in the column “Kế hoạch <year>” of the list of units."
      : `“${unit}” has no plan for this period. Fill in the plan of the unit or of the units below it.`,
  "unread-plan": (unit) =>
    `A plan ${unit === "" ? "of this period" : `of “${unit}” or of a unit below it`} is typed but can't be read. ` +
    "The view Check of the pane shows the cell; write a number, “từ 80 trở lên” or “55-60”.",
  "zero-plan": () => "The plan is 0, so there is no percentage.",
  "unknown-unit": (unit) => `There is no unit “${unit}” in the list. Use a code or a name as in the list of units.`,
  "bad-choice": (text) => `“${text}” must be TRUE or FALSE.`,
  "no-number": () => "The admissions or the plan are missing. Fill in the blank cell.",
  "no-date": () => "The birth date or the day of the age is missing. Fill in the blank cell.",
  "no-classes": (text) => `“${text}” follows from the birth date, so no text can be classified. Use PDV.AGE.`,
  "ambiguous-unit": (unit, names) =>
    `“${unit}” fits several units${names === "" ? "" : `: ${names}`}. Use the code of the unit, or its name with the unit above: "Chi bộ 1 - Đảng bộ xã A".`,
  "unknown-dimension": (text) =>
    `There is no dimension “${text}”. Use: sex, age, ethnicity, minority, religion, occupation, education, qualification, theory, youth, kind, or the name of a grouping of the workbook.`,
  "unknown-category": (text, names) =>
    `This dimension has no category “${text}”. ${names === "" ? "PDV.COMPOSITION lists the categories." : `Use: ${names}; several with semicolons between them.`}`,
  "not-stated": () =>
    "The list of admissions (of the kind of unit: the list of units) has no column for this dimension. Add it, or choose the column in the settings of the pane.",
  "no-goal": () =>
    "This category has no composition goal for the period. Enter one in a table with the columns “Tiêu chí”, “Mục”, “Chỉ tiêu <year> (%)”; several categories need a grouping first.",
  "unknown-attribute": (text) =>
    `There is no attribute “${text}”. Use: male, female, minority, university; PDV.MEMBERS also takes "start" and "end of last year".`,
  "unknown-base": (text) => `“${text}” is no denominator. Use "now" (members), "start" or "end of last year".`,
  "bad-period": (text) =>
    `“${text}” is no period. Enter a year (2017), a term ("2010-2015") or the first months of a year ("6 tháng 2021", "Q1 2021"); no other quarter or month stands alone.`,
  "no-term": () => 'A mean a year is that of a term. Name the term in the formula, such as "2020-2025".',
  "bad-date": (text) => `“${text}” is no date. Use a cell with a date, or put the date in quotes: "31/10/2017".`,
  "bad-number": (text) => `“${text}” is no number. Enter one, such as 80, or choose a cell that holds one.`,
  "no-admissions": () => "There are no new members in this scope, so there is no share.",
  "no-subordinates": () =>
    'This unit has no units below it, so the table has no rows. Choose the unit above, or a dimension in place of "unit".',
  "birth-after-date": () => "The birth date lies after the day of the age. Look at both again.",
  "period-over": () => "The period is over and the plan is not reached: no month is left.",
  "too-early": () => "By this date no day of the period has passed. Choose a later day within it.",
  "no-previous": () =>
    "The workbook holds nothing of the period before. Add its list of admissions or a column “Kết nạp <year>”.",
  "late-list": (day) =>
    `The lists begin on ${day}, so the period before may not be known in full. Add the list of the time before; if nobody was admitted then, type the number of that year in a column “Kết nạp <year>” of the list of units.`,
  "zero-previous": () => "Nobody was admitted in the same period before, so there is no rate of change.",
  "no-members": () =>
    "The list of units has no numbers of members. Add a column “Số đảng viên” (or “Số đảng viên đầu kỳ”, “Số đảng viên cuối năm trước”), whichever is asked for.",
  "no-attribute": () =>
    "The list of units has no members with this attribute. Add a column “Đảng viên nữ”, “Đảng viên dân tộc thiểu số” or “Đảng viên trình độ đại học”.",
  "zero-members": () => "The number of members is 0, so there is no share.",
  "partly-typed": (lacking) =>
    `Blank cells in the list of units leave this ratio open – column ${lacking}. Fill them in (0 where there is none), or give the number of all at the unit above.`,
  "other-base": () =>
    'The members at the "start" and at the "end of last year" are those of the chosen period, and no base for another one. Leave out the period, or use "now".',
  "no-population": () => "The list of units has no population. Add a column “Dân số”.",
  "no-organisations": () =>
    "The units sheet has no number of grassroots organisations. Add the column “Số tổ chức cơ sở đảng”.",
  "unknown-kind": (text) =>
    `The list of units has no kind “${text}”. Use a kind as the column “Loại hình” has it, or one of form 5-BTCTW: commune, ward, cooperative …`,
  "no-certificates": () => "The list of units has no certificates of this year. Add a column “Giấy chứng nhận <year>”.",
  "no-class-count": () => "The list of units has no classes of this year. Add a column “Số lớp <year>”.",
  "no-period": () =>
    "No period can be chosen: no unit has a plan and no admission can be counted. Give the period in the formula or in the pane.",
  "bad-share": (text) => `“${text}” is no share. Enter a decimal number (0.5) or a percentage in quotes ("50%").`,
  "below-zero": (text) => `“${text}” is below 0. Enter 0 or more.`,
  "under-one": (text) => `“${text}” years are less than 1. Enter 1 or more.`,
  "no-official": () =>
    "The list of admissions has an official day of nobody, so the share can't be computed. Fill in the column “Ngày chính thức”.",
  "no-probations": () =>
    "Those whose 12 months of probation end in this period were admitted a year earlier, and the list holds nobody of that time. Add the list of the year before.",
  "nobody-due": () => "No probation ends by this date.",
};

export const functions = {
  reasons,
  andMore: (names: string) => `${names} … (PDV.COMPOSITION lists them all)`,
  suggestion: (unit: string) => ` Do you mean “${unit}”?`,
  readingFailed: "The sheets could not be read. Open the pane to see why, then press Refresh.",
  notLoaded: "This part of the add-in could not be loaded. Check the network and enter the formula again.",
  unexpected:
    "The add-in met a fault in this cell. Open the pane and press Refresh; if it stays, tell your support the formula of the cell.",
  waiting: "The data is still being read. This cell updates by itself; if not, open the pane and press Refresh.",
  summaryHeadings: ["Code", "Unit", "Plan", "Admitted", "Achievement", "Due share", "Pace", "Band"],
  compositionHeadings: ["Category", "Count", "Share"],
  behindHeadings: ["Code", "Unit", "Plan", "Admitted", "Achievement", "Remaining"],
  dormantHeadings: ["Code", "Unit", "Years without admissions", "Last admission"],
  unreadPlan: "unreadable",
  noUnit: "No unit",
  total: "Total",
};
