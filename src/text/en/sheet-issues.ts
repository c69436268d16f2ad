// What is wrong with sheets, columns, cells and rows and what to do about it, in English.

import { kindOfColumn, type ColumnId, type SheetKind } from "../../model/issue";
import type { IssueTextsOf } from "../issue-sentence";
import { column, left, perhaps } from "./issue-words";
import { count, counted, quote } from "./phrases";

const KINDS: Readonly<Record<SheetKind, string>> = {
  units: "list of units",
  admissions: "list of admissions",
  groupings: "table of groupings",
  goals: "table of composition goals",
  "form-rows": "table of rows of form 2",
};

/** What the columns of a list are needed for. */
const NEEDED: Readonly<Record<SheetKind, string>> = {
  units: "Units are known by their names or codes; without both the rows are of no use.",
  admissions: "A person needs a name, a unit and a date to be counted for the right unit and period.",
  groupings: "A row needs the grouping, the item, the criterion and the value before people can be grouped.",
  goals: "A row needs the criterion, the item and the share before figures can be held against it.",
  "form-rows": "A row of the form needs its words, and the column “Đếm” that says whom it counts.",
};

export const sheetIssues: IssueTextsOf<
  | `workbook/${string}`
  | `sheet/${string}`
  | `column/${string}`
  | `cell/${string}`
  | `row/${string}`
  | `text/${string}`
  | `criterion/${string}`
  | `grouping/${string}`
  | `goal/${string}`
  | `form-row/${string}`
> = {
  titles: {
    "workbook/no-units": "No list of units",
    "workbook/no-admissions": "No list of admissions",
    "sheet/no-rows": "Table without rows",
    "column/missing": "Missing column",
    "column/unclear-date": "Unclear date of admission",
    "column/twice": "Two columns with the same meaning",
    "column/years-only": "Births known by their year",
    "column/dates-as-text": "Dates stored as text",
    "cell/error-value": "Formula error",
    "row/total": "Total row",
    "text/spaces": "Extra spaces",
    "text/decomposed": "Letters in parts",
    "text/false-d": "Wrong letter Đ",
    "text/legacy": "Text of old fonts",
    "text/look-alike": "Look-alike letters",
    "column/dates-swapped": "Day and month may be swapped",
    "column/numbers-as-text": "Numbers stored as text",
    "column/blanks": "Blank cells",
    "row/group-heading": "Group heading",
    "row/example": "Examples of the template",
    "row/group-total": "Total of a group",
    "row/below-signatures": "Row below the signatures",
    "row/total-differs": "Total does not agree",
    "sheet/hidden-rows": "Hidden rows",
    "sheet/summary": "A summary of your own",
    "sheet/one-unit": "A sheet of one unit",
    "sheet/units-by-groups": "Units named by rows among people",
    "sheet/unit-gone": "Unit chosen for a sheet is gone",
    "sheet/two-lists": "Two lists on one sheet",
    "sheet/mapping-outdated": "Headings have changed",
    "sheet/mapping-lost": "A sheet with a stored reading is gone",
    "criterion/incomplete": "Missing cell of a grouping or goal",
    "criterion/unknown-dimension": "Unknown dimension",
    "criterion/unknown-category": "Unknown category",
    "grouping/name-taken": "Grouping named like a dimension",
    "goal/several-categories": "Goal of several categories",
    "goal/not-a-share": "Goal that is no share",
    "goal/perhaps-share": "Goal below 1 without %",
    "goal/unknown-unit": "Goal of an unknown unit",
    "goal/twice": "Goal set twice",
    "form-row/no-text": "Row of the form without words",
    "form-row/unknown-count": "Unclear what a row of the form counts",
    "form-row/twice": "Row of the form listed twice",
    "form-row/second-list": "Two tables of rows of form 2",
  },
  sentences: {
    "workbook/no-units": () => ({
      what: "This workbook has no list of units.",
      why: "The plans of the units stand in this list; without it no completion can be computed.",
      fix: "Add a sheet whose heading row has “Tên đơn vị” and “Kế hoạch” with a year, for example “Kế hoạch 2025”. If there is a list with other headings, choose its sheet under “Settings › How the sheets are read”.",
    }),
    "workbook/no-admissions": () => ({
      what: "This workbook has no list of admissions.",
      why: "Admissions are counted from the list of people; without it only totals typed into columns “Kết nạp <year>” are known, if there are any.",
      fix: "Add a sheet whose heading row has “Họ và tên”, “Đơn vị” and “Ngày kết nạp”. If there is a list with other headings, choose its sheet under “Settings › How the sheets are read”.",
    }),
    "sheet/no-rows": ({ kind }, { sheet }) => ({
      what: `The sheet ${quote(sheet)} has headings but no rows below them.`,
      why: "A sheet without rows adds nothing to the figures.",
      fix: `Enter one ${{ units: "unit", admissions: "person", groupings: "item", goals: "goal", "form-rows": "row of the form" }[kind]} a row below the headings.`,
    }),
    "column/missing": (p, { sheet }) => ({
      what: `The sheet ${quote(sheet)} looks like a ${KINDS[kindOfColumn(p.column)]} but lacks ${column(p.column)}, so it was not read.`,
      why: NEEDED[kindOfColumn(p.column)],
      fix: `Add ${column(p.column)} to the heading row, or choose its column under “Settings › How the sheets are read”. If this is no ${KINDS[kindOfColumn(p.column)]}, ignore this.`,
    }),
    "column/unclear-date": (p, { sheet }) => ({
      what: `The sheet ${quote(sheet)} looks like a list of admissions. The column ${quote(p.heading)} holds dates, but whether they are those of the admission is not clear, so the sheet was not read.`,
      why: "The date of admission decides the period that counts a person; another date taken for it makes every period wrong.",
      fix: "If they are, rename the heading to “Ngày kết nạp” or choose its column under “Settings › How the sheets are read”. If this is another list, choose “Not to be read” there.",
    }),
    "column/twice": (p) => ({
      what: `The heading ${quote(p.heading)} also means ${column(p.column)}, which already stands further left.`,
      why: "Each piece of information is taken from one column, for two may say different things.",
      fix: "Only the first one is read. Rename or delete the other.",
    }),
    "column/years-only": (p) => ({
      what: `${counted(p.count, "cell")} of ${column(p.column)} ${p.count === 1 ? "gives" : "give"} only a year, or a month and a year, the first ${quote(p.text)} (cells: ${p.cells}).`,
      why: "The rows count; the age is the difference of the years and may be one off, and a rule that hangs on the day says so.",
      fix: "Enter the whole date where the file has it.",
    }),
    "column/dates-as-text": (p) => ({
      what: `${counted(p.count, "cell")} in ${column(p.column)} ${p.count === 1 ? "is" : "are"} text and not Excel dates; the first says ${quote(p.text)}.`,
      why: "Excel does not sort or filter dates of text rightly, and a machine with other settings may read them otherwise.",
      fix: "They were read as day/month/year and they count. “Clean data” can turn them into dates; where there are two readings you choose for the whole column.",
    }),
    "cell/error-value": (p) => ({
      what: `The cell in ${column(p.column)} shows the error ${p.text}${left(p)}.`,
      why: "A formula that fails leaves no value to read.",
      fix: "Correct the formula or type the right value.",
    }),
    "row/total": (p) => ({
      what: `The row ${quote(p.text)} was taken for a total, so it is not counted as data.`,
      why: "A total repeats the rows above; counted too, it would add them twice.",
      fix: "Nothing to do. If it is a unit, give it a code or write its name more fully.",
    }),
    "text/spaces": (p) => ({
      what: `${counted(p.count, "cell")} in ${column(p.column)} ${p.count === 1 ? "holds" : "hold"} stray spaces or hidden characters.`,
      why: "Cells that look alike but differ in spaces are different to Excel when it finds, filters and counts.",
      fix: "They were read rightly. “Clean data” can remove them.",
    }),
    "text/decomposed": (p) => ({
      what: `${counted(p.count, "cell")} in ${column(p.column)} ${p.count === 1 ? "holds" : "hold"} letters whose marks are separate characters.`,
      why: "One letter written in two ways is two letters to Excel.",
      fix: "They were read rightly. “Clean data” can compose them.",
    }),
    "text/false-d": (p) => ({
      what: `${counted(p.count, "cell")} in ${column(p.column)} ${p.count === 1 ? "uses" : "use"} a foreign letter that looks like Đ.`,
      why: "The letter (Ð or Ɖ) only looks like Đ, so Excel does not find it as Đ.",
      fix: "They were read rightly. “Clean data” can replace it.",
    }),
    "text/legacy": (p) => ({
      what: `${counted(p.count, "cell")} ${p.count === 1 ? "is" : "are"} typed in the encoding ${p.encoding === "tcvn3" ? "TCVN3 (ABC)" : "VNI"}, ${p.read ? "read as Unicode" : "not read rightly"}.`,
      why: "The old encoding shows rightly in its own fonts alone; in others the text turns into odd characters.",
      fix: `“Clean data” can convert them to Unicode.${p.read ? " What else is said of this sheet quotes the converted text, which may look unlike the cell." : ""}`,
    }),
    "text/look-alike": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} holds characters that only look like ordinary letters or digits.`,
      why: "The letter O and the digit 0, or Cyrillic and Latin letters, look alike but differ, so names and dates do not match.",
      fix: "Type the cell again; mind the letter O and the digit 0.",
    }),
    "column/dates-swapped": (p) => ({
      what: `${column(p.column).replace(/^t/u, "T")} holds dates as text and ${count(p.count)} Excel dates, none of them after the 12th of a month.`,
      why: "With American settings Excel turns 03/04 into 4 March and leaves 25/04 as text.",
      fix: "Excel may have read day/month as month/day. Compare some rows with the files.",
    }),
    "column/numbers-as-text": (p) => ({
      what: `${counted(p.count, "cell")} in ${column(p.column)} ${p.count === 1 ? "is" : "are"} text and not numbers; the first says ${quote(p.text)}.`,
      why: "Excel does not add numbers of text, and a point may be taken for a decimal point.",
      fix: "They were read as Vietnamese numbers. It is better to turn the column into numbers.",
    }),
    "column/blanks": (p) => ({
      what: `${counted(p.count, "cell")} in ${column(p.column)} ${p.count === 1 ? "is" : "are"} blank ${blanksMean(p.column)}.`,
      why:
        p.column === "admission.religion"
          ? "Those without a religion write “không” too (guidance 38-HD/BTCTW (2025)); a blank may have been forgotten."
          : "A blank has mostly been forgotten.",
      fix:
        p.column === "admission.religion"
          ? "Fill them in where something is known; write “không” where there is nothing."
          : "Fill them in from each person’s file.",
    }),
    "row/example": (p) => ({
      what: `${p.count === 1 ? "One example of the template is" : `${count(p.count)} examples of the template are`} still there, and counted with your data.`,
      why: "The people of the examples do not exist; left there, they make the admissions too many.",
      fix: "Delete the examples.",
    }),
    "row/group-heading": (p) => ({
      what: `The row ${quote(p.text)} was taken for the heading of a group, so it is not counted as data.`,
      why: "A row with nothing but a title divides the table; it is no person and no unit.",
      fix: "Nothing to do. If it is data, fill in the other columns.",
    }),
    "row/group-total": (p) => ({
      what: `The row ${quote(p.text)} was taken for the total of the units below it, so its plan is not counted again.${p.agrees ? "" : " Yet it is not what these units add up to."}`,
      why: "The number of a group holds those of its units; counted too, it would add them twice.",
      fix: p.agrees
        ? "Nothing to do. If it is a unit, give it a number or a code."
        : "If it is a unit, give it a number or a code. If it is a total, check it.",
    }),
    "row/below-signatures": (p) => ({
      what: `The row ${quote(p.text)} stands below the signatures, so it and rows like it further down are not read.`,
      why: "Below the signatures mostly stand the names of those who sign, no data.",
      fix: "Nothing to do if it is who signs. If it belongs to the list, move it above the signatures or give it a number or a code.",
    }),
    "row/total-differs": (p) => ({
      what: `The total says ${count(p.typed)} in ${column(p.column)}${p.period === null ? "" : ` for ${p.period}`}, the rows add up to ${count(p.sum)}.`,
      why: "A total is the sum of its rows; a difference mostly comes from a formula that misses rows, or a typed number.",
      fix: "Check the formula and the rows above. The rows count; a unit that is left blank has the sum of those below it.",
    }),
    "sheet/hidden-rows": (p, { sheet }) => ({
      what: `The sheet ${quote(sheet)} has ${count(p.count)} hidden or filtered rows; they count.`,
      why: "Hiding and filtering delete nothing, so the figures may differ from what is seen on the screen.",
      fix: "Clear the filter to see them, or delete those not needed.",
    }),
    "sheet/summary": (_, { sheet }) => ({
      what: `The sheet ${quote(sheet)} is a summary, because its units stand in another list; it was not read as a list of units.`,
      why: "Read beside the list, the summary would count each unit twice.",
      fix: "Nothing to do. The figures are computed from the admissions.",
    }),
    "sheet/one-unit": (p, { sheet }) => ({
      what: `The sheet ${quote(sheet)} has no column of units; everyone on it counts for ${quote(p.text)}, after the name of the sheet or a title above the headings.`,
      why: "Many offices keep a sheet for each unit and name the unit only in its tab or title.",
      fix: "Nothing to do. If it is wrong, add a column “Đơn vị”, or choose the unit of the sheet under “Settings › How the sheets are read”.",
    }),
    "sheet/units-by-groups": (p, { sheet }) => ({
      what: `The sheet ${quote(sheet)} has no column of units, or a blank one; ${counted(p.count, "row")} of the list ${p.count === 1 ? "names" : "name"} one, so each person counts for the nearest one above.`,
      why: "Many offices group a list by its units and name each once, in the row that opens its group.",
      fix: "Nothing to do. If it is wrong, enter the unit of each person in a column “Đơn vị”.",
    }),
    "sheet/unit-gone": (p, { sheet }) => ({
      what: `As stored, everyone on the sheet ${quote(sheet)} belongs to the unit ${quote(p.name)}, but the list of units no longer has it, so the sheet was not read.`,
      why: "Without a unit nobody knows whose plan these people count for.",
      fix: "Choose the unit of this sheet again under “Settings › How the sheets are read”, or restore its name in the list of units.",
    }),
    "sheet/two-lists": (p, { sheet }) => ({
      what: `The sheet ${quote(sheet)} also holds a list of ${p.unread}, from this cell on; that list is not read.`,
      why: "Two lists side by side are both read only where an empty column stands between them.",
      fix: "Insert an empty column between the two lists, or move that list to another sheet.",
    }),
    "sheet/mapping-outdated": (_, { sheet }) => ({
      what: `The stored meaning of the columns of ${quote(sheet)} no longer applies, because the headings have changed.`,
      why: "What was stored goes by the headings; used with others, it could read the wrong columns.",
      fix: "Look at this sheet again under “Settings › How the sheets are read”.",
    }),
    "sheet/mapping-lost": (p, { sheet }) =>
      sheet === ""
        ? {
            what: `The sheet ${quote(p.name)}, for which a reading is stored, is gone: renamed, deleted, hidden or empty.`,
            why: "What was stored goes by the name of the sheet, so a renamed sheet is not known by itself.",
            fix: "If it was renamed, save its reading again under “Settings › How the sheets are read”. If it is no longer needed, drop the stored reading there.",
          }
        : {
            what: `The sheet ${quote(sheet)} has exactly the headings of ${quote(p.name)}, which is gone, so it is read as was saved for that one.`,
            why: "What was stored goes by the name of the sheet, so a renamed sheet is not known by itself.",
            fix: "If the sheet was only renamed there is nothing to do. If not, look at this sheet under “Settings › How the sheets are read”.",
          },
    "criterion/incomplete": () => ({
      what: "This row has a blank cell, so it is not used.",
      why: "With a cell missing nobody knows whom the row is about, or which share it asks for.",
      fix: "Fill in grouping, item, dimension and value. Who belongs to no item is counted as “Other”, who states nothing as “Not stated”; neither needs a row.",
    }),
    "criterion/unknown-dimension": (p) => ({
      what: `There is no dimension ${quote(p.text)}, so this row is not used.`,
      why: "People can be grouped only by what the list of admissions says.",
      fix: "Use the name of a column of the list of admissions, “nhóm tuổi” or “dân tộc thiểu số”; among the goals, also the name of a grouping.",
    }),
    "criterion/unknown-category": (p) => ({
      what: `The dimension ${quote(p.dimension)} has no category ${quote(p.text)}, so this row is not used.`,
      why: "A value that the criterion does not have fits nobody.",
      fix: "Write it as in the list of admissions, for example “nữ”, “ThS”, “sinh viên”, “18-30”; separate several with semicolons.",
    }),
    "grouping/name-taken": (p) => ({
      what: `The grouping ${quote(p.name)} is named like a dimension, so its rows are not used.`,
      why: "Of two criteria with one name nobody knows which a formula or a report means.",
      fix: "Give the grouping another name.",
    }),
    "goal/several-categories": (p) => ({
      what: `${quote(p.text)} names several categories, so this goal is not used.`,
      why: "A goal is held against the share of one category; reports have no column for several taken together.",
      fix: "Give each category a row; or make them one item of a grouping, and set the goal for that item.",
    }),
    "goal/not-a-share": (p) => ({
      what: `The goal ${quote(p.text)} is no share from 0 to 100 %, so it is not used.`,
      why: "The goal is held against a share of the whole, and a share lies between 0 and 100 %.",
      fix: "Enter a percentage, for example 65 or 65 %.",
    }),
    "goal/perhaps-share": (p) => ({
      what: `The goal ${quote(p.text)} is below 1 and has no %, while other goals of the column are percents; it is taken for less than 1 %.`,
      why: "A 0.4 beside a 25 may be 0.4 %, and may be 40 %.",
      fix: "Enter the sign too, for example 40 % or 0.4 %.",
    }),
    "goal/unknown-unit": (p) => ({
      what: `There is no unit ${quote(p.text)} in the list, so this goal is not used.${perhaps(p.suggestion)}`,
      why: "A goal can only be held against the figures of a unit of the list.",
      fix: "Use a code or a name as in the list of units. Leave it blank for a goal of every unit.",
    }),
    "goal/twice": (p) => ({
      what: `This goal stands in cell ${p.firstCell} already; that cell is used.`,
      why: "Of two values of one goal nobody knows which to hold the figures against.",
      fix: "Delete one of them.",
    }),
    "form-row/no-text": () => ({
      what: "This row says what it counts but has no words, so it is left out of form 2.",
      why: "The form prints the words of each row; without them nobody knows what the figure is.",
      fix: "Enter the words as the form has them, or delete the row.",
    }),
    "form-row/unknown-count": (p) => ({
      what: `Whom ${quote(p.text)} counts is not clear, so the figures of this row of form 2 stay blank, to be typed.${perhaps(p.suggestion)}`,
      why: "A row of the form can only count what the list of admissions says.",
      fix: "Enter a dimension, a colon and its items, for example “Giới tính: Nữ”, “Nghề nghiệp: Nông dân; Sinh viên”, “Tuổi: 18-30” (a grouping of your own will do too); or “Tổng số” (everybody), “Kết nạp lại” (readmissions), “Tuổi bình quân” (mean age), “Tự nhập” (typed). Leave it blank for a heading.",
    }),
    "form-row/twice": (p) => ({
      what: `The row ${quote(p.text)} already stands in ${p.firstCell}, in the same part of form 2.`,
      why: "A typed figure follows the words of its row; when two rows of the same words change places, it may end up in the other.",
      fix: "Delete one of them if it is too much, else tell them apart by their words.",
    }),
    "form-row/second-list": (p) => ({
      what: `The rows of form 2 stand in the table at ${p.firstCell} already; that one is used, this one is not read.`,
      why: "The form is written by one list of rows.",
      fix: "Keep one table; delete the other, or choose “Don’t read this sheet” under “Settings › How the sheets are read”.",
    }),
  },
};

/** Numbers and certificates are held against the rest of the row; of all others it is counted who has which. */
function blanksMean(id: ColumnId): string {
  if (id === "admission.identity") return "so that these people are compared by name and birth alone";
  if (id === "admission.certificate") return "so that the age of the certificate can’t be checked";
  return "and count as not stated";
}
