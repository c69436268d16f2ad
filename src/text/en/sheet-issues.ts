// What is wrong with sheets, columns, cells and rows and what to do about it, in English.

import type { IssueTextsOf } from "../issue-sentence";
import { column, count, quote } from "./issue-words";

export const sheetIssues: IssueTextsOf<
  `workbook/${string}` | `sheet/${string}` | `column/${string}` | `cell/${string}` | `row/${string}` | `text/${string}`
> = {
  titles: {
    "workbook/no-units": "No list of units",
    "workbook/no-admissions": "No list of admissions",
    "sheet/no-rows": "Table without rows",
    "column/missing": "Missing column",
    "column/twice": "Two columns with the same meaning",
    "column/dates-as-text": "Dates typed as text",
    "cell/error-value": "Formula error",
    "row/total": "Total row",
    "text/spaces": "Stray spaces",
    "text/decomposed": "Decomposed letters",
    "text/false-d": "Wrong letter Đ",
    "text/legacy": "Text of an old encoding",
    "text/look-alike": "Look-alike letters",
    "column/dates-swapped": "Day and month may be swapped",
    "column/numbers-as-text": "Numbers typed as text",
    "column/blanks": "Blank cells",
    "row/group-heading": "Group heading",
    "row/total-differs": "Total does not agree",
    "sheet/hidden-rows": "Hidden rows",
    "sheet/summary": "A summary of your own",
    "sheet/mapping-outdated": "Headings have changed",
  },
  sentences: {
    "workbook/no-units": () => ({
      what: "This workbook has no list of units.",
      fix: "Add a sheet whose heading row has “Tên đơn vị” and “Kế hoạch” with a year, for example “Kế hoạch 2025”.",
    }),
    "workbook/no-admissions": () => ({
      what: "This workbook has no list of admissions.",
      fix: "Add a sheet whose heading row has “Họ và tên”, “Đơn vị” and “Ngày kết nạp”.",
    }),
    "sheet/no-rows": ({ kind }, { sheet }) => ({
      what: `The sheet ${quote(sheet)} has headings but no rows below them.`,
      fix: kind === "units" ? "Enter one unit a row below the headings." : "Enter one person a row below the headings.",
    }),
    "column/missing": (p, { sheet }) => ({
      what: `The sheet ${quote(sheet)} looks like a list of admissions but lacks ${column(p.column)}, so it was not read.`,
      fix: `Add ${column(p.column)} to the heading row. If this is no list of admissions, ignore this.`,
    }),
    "column/twice": (p) => ({
      what: `The heading ${quote(p.heading)} also means ${column(p.column)}, which already stands further left.`,
      fix: "Only the first one is read. Rename or delete the other.",
    }),
    "column/dates-as-text": (p) => ({
      what: `${count(p.count)} cells in ${column(p.column)} are text and not Excel dates; the first says ${quote(p.text)}.`,
      fix: "They were read as day/month/year and they count. It is better to turn the column into dates.",
    }),
    "cell/error-value": (p) => ({
      what: `The cell in ${column(p.column)} shows the error ${p.text}.`,
      fix: "Correct the formula or type the right value.",
    }),
    "row/total": (p) => ({
      what: `The row ${quote(p.text)} was taken for a total, so it is not counted as data.`,
      fix: "Nothing to do. If it is the name of a unit, write the name more fully.",
    }),
    "text/spaces": (p) => ({
      what: `${count(p.count)} cells in ${column(p.column)} hold stray spaces or hidden characters.`,
      fix: "They were read rightly. “Clean data” can remove them.",
    }),
    "text/decomposed": (p) => ({
      what: `${count(p.count)} cells in ${column(p.column)} hold letters whose marks are separate characters.`,
      fix: "They were read rightly. Composed letters search and sort better.",
    }),
    "text/false-d": (p) => ({
      what: `${count(p.count)} cells in ${column(p.column)} use a foreign letter that looks like Đ.`,
      fix: "They were read rightly. “Clean data” can replace it.",
    }),
    "text/legacy": (p) => ({
      what: `${count(p.count)} cells are typed in the encoding ${p.encoding === "tcvn3" ? "TCVN3 (ABC)" : "VNI"}; they were read as Unicode.`,
      fix: "It is better to convert the sheet to Unicode.",
    }),
    "text/look-alike": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} holds characters that only look like ordinary letters or digits.`,
      fix: "Type the cell again; mind the letter O and the digit 0.",
    }),
    "column/dates-swapped": (p) => ({
      what: `${column(p.column).replace(/^t/u, "T")} holds dates as text and ${count(p.count)} Excel dates, none of them after the 12th of a month.`,
      why: "With American settings Excel turns 03/04 into 4 March and leaves 25/04 as text.",
      fix: "Excel may have read day/month as month/day. Compare some rows with the files.",
    }),
    "column/numbers-as-text": (p) => ({
      what: `${count(p.count)} cells in ${column(p.column)} are text and not numbers; the first says ${quote(p.text)}.`,
      fix: "They were read as Vietnamese numbers. It is better to turn the column into numbers.",
    }),
    "column/blanks": (p) => ({
      what: `${count(p.count)} cells in ${column(p.column)} are blank and count as not stated.`,
      fix: "Fill them in where something is known; write “không” where there is nothing.",
    }),
    "row/group-heading": (p) => ({
      what: `The row ${quote(p.text)} was taken for the heading of a group, so it is not counted as data.`,
      fix: "Nothing to do. If it is data, fill in the other columns.",
    }),
    "row/total-differs": (p) => ({
      what: `The total says ${count(p.typed)} in ${column(p.column)}, the rows add up to ${count(p.sum)}.`,
      fix: "Check the formula and the rows above. The rows count.",
    }),
    "sheet/hidden-rows": (p, { sheet }) => ({
      what: `The sheet ${quote(sheet)} has ${count(p.count)} hidden or filtered rows; they count.`,
      fix: "Clear the filter to see them, or delete those not needed.",
    }),
    "sheet/summary": (_, { sheet }) => ({
      what: `The sheet ${quote(sheet)} is a summary, because its units stand in another list; it was not read as a list of units.`,
      fix: "Nothing to do. The figures are computed from the admissions.",
    }),
    "sheet/mapping-outdated": (_, { sheet }) => ({
      what: `The stored meaning of the columns of ${quote(sheet)} no longer applies, because the headings have changed.`,
      fix: "Look at the columns of this sheet again.",
    }),
  },
};
