// What marks say: a sex, a membership of the youth union, a birth; and when a blank beside them says no.

import type { Admission } from "../../src/model/admission";
import { toDay } from "../../src/model/day";
import type { CellValue } from "../../src/model/grid";
import { listAdmissions } from "../model/admission-list";
import { ADMISSIONS, brief, makeGrid, read, someUnits } from "./grids";

type Marks = readonly (readonly CellValue[])[];

/** People with the cells given below further headings, from D2 on. */
function mark(headings: readonly string[], rows: Marks): ReturnType<typeof read> {
  const people = rows.map((cells, at) => [`Nguyễn Văn A${"nbcdefgh".charAt(at)}`, "A", 43_000 + at, ...cells]);
  return read([someUnits(), makeGrid(ADMISSIONS, [["Họ và tên", "Đơn vị", "Ngày kết nạp", ...headings], ...people])]);
}

function said(headings: readonly string[], rows: Marks): string[] {
  return brief(mark(headings, rows).issues);
}

function sexesOf(headings: readonly string[], rows: Marks): Admission["sex"][] {
  return listAdmissions(mark(headings, rows).board.admissions).map(({ sex }) => sex);
}

it.each<[string, CellValue[], Admission["sex"][]]>([
  ["Nữ", ["x", ""], ["female", "male"]],
  ["Nữ", ["x", "", "không"], ["female", null, "male"]],
  ["Nữ", ["", ""], [null, null]],
  ["Nữ", ["Nữ", "Nam", ""], ["female", "male", null]],
  ["Nữ", ["không", ""], ["male", null]],
  ["Nữ", ["x", "-", "abc"], ["female", "male", null]],
  ["Nam", ["x", ""], ["male", "female"]],
  ["Nam", ["x", "", "không"], ["male", null, "female"]],
  ["Nam", ["", ""], [null, null]],
  ["Nam", ["Nam", "Nữ", ""], ["male", "female", null]],
  ["Nam", ["không", ""], ["female", null]],
  ["Giới tính", ["nam", "abc", "-", "", "x", "Nữ "], ["male", null, null, null, null, "female"]],
])("reads a column %j alone: %j", (heading, cells, expected) => {
  const rows = cells.map((cell) => [cell]);
  expect(sexesOf([heading], rows)).toEqual(expected);
});

it.each<[CellValue[], Admission["sex"]]>([
  [["x", ""], "male"],
  [["", "x"], "female"],
  [["", ""], null],
  [["x", "x"], null],
  [["không", ""], null],
  [["", "không"], null],
  [["không", "x"], "female"],
  [["Nam", ""], "male"],
  [["", "Nữ"], "female"],
])("reads the columns of men and women side by side: %j is %j", (cells, expected) => {
  expect(sexesOf(["Nam", "Nữ"], [["x", ""], ["", "x"], cells])).toEqual(["male", "female", expected]); // prettier-ignore
});

it.each([
  ["Nam", [["x"], [""], ["không"]], ["male", null, "female"]],
  ["Nữ", [["x"], [""], ["không"]], ["female", null, "male"]],
  ["Nam", [["x"], [""]], ["male", "female"]],
  ["Nữ", [["x"], [""]], ["female", "male"]],
])("reads a column %j before all others: %j", (heading, marks, expected) => {
  const people = marks.map((cells, at) => [...cells, `Nguyễn Văn A${"nbc".charAt(at)}`, "A", 43_000 + at]);
  const headings = [heading, "Họ và tên", "Đơn vị", "Ngày kết nạp"];
  const { board, issues } = read([someUnits(), makeGrid(ADMISSIONS, [headings, ...people])]);
  expect(listAdmissions(board.admissions).map(({ sex }) => sex)).toEqual(expected);
  expect(brief(issues)).toEqual([]);
});

it.each([
  ["Nam", "Nữ"],
  ["Nữ", "Nam"],
])("reads the columns %j and %j before all others", (one, other) => {
  const marks = [["x", ""], ["", "x"], ["không", ""], ["", "không"], ["", ""]]; // prettier-ignore
  const people = marks.map((cells, at) => [...cells, `Nguyễn Văn A${"nbcde".charAt(at)}`, "A", 43_000 + at]);
  const headings = [one, other, "Họ và tên", "Đơn vị", "Ngày kết nạp"];
  const { board, issues } = read([someUnits(), makeGrid(ADMISSIONS, [headings, ...people])]);
  const sexes = listAdmissions(board.admissions).map(({ sex }) => sex);
  expect(sexes).toEqual([...(one === "Nam" ? ["male", "female"] : ["female", "male"]), null, null, null]);
  expect(brief(issues)).toEqual([`warning column/blanks Kết nạp!${one === "Nam" ? "A" : "B"}6`]);
});

it.each([
  ["abc", "", "warning value/unknown Kết nạp!E3"],
  ["x", "x", "warning value/both-sexes Kết nạp!F3"],
])("says beside other faults of a row what %j and %j are", (man, woman, expected) => {
  const issues = said(["Dân tộc", "Nam", "Nữ"], [["Kinh", "x", ""], ["abc", man, woman]]); // prettier-ignore
  expect(issues).toEqual(expect.arrayContaining(["warning value/unknown Kết nạp!D3", expected]));
});

it("says of a row only what is wrong in it", () => {
  expect(said(["Đoàn viên", "Giới tính"], [["x", "nam"], ["x", "abc"]])).toEqual(["warning value/unknown Kết nạp!E3"]); // prettier-ignore
  expect(said(["Đoàn viên", "Giới tính"], [["x", "nam"], ["abc", "nữ"]])).toEqual(["warning value/unknown Kết nạp!D3"]); // prettier-ignore
});

it("takes the sex of a column that gives it, whatever is marked", () => {
  expect(sexesOf(["Giới tính", "Nam", "Nữ"], [["nữ", "x", ""], ["", "", "x"]])).toEqual(["female", null]); // prettier-ignore
  expect(said(["Giới tính", "Nam", "Nữ"], [["nữ", "x", "x"]])).toEqual([]);
});

it.each<[CellValue[], CellValue[]]>([
  [
    ["x", ""],
    [true, false],
  ],
  [
    ["x", "", "không"],
    [true, "?", false],
  ],
  [
    ["", ""],
    ["?", "?"],
  ],
  [
    ["không", ""],
    [false, "?"],
  ],
  [
    ["x", "abc", ""],
    [true, "?", false],
  ],
])("reads who is of the youth union: %j is %j", (cells, expected) => {
  const rows = cells.map((cell) => [cell]);
  const { admissions } = mark(["Đoàn viên"], rows).board;
  expect(listAdmissions(admissions).map(({ youth }) => youth ?? "?")).toEqual(expected);
});

it.each<[CellValue[], Admission["sex"], Admission["birth"]]>([
  [[33_000, ""], "male", { day: 33_000 }],
  [["", 33_000], "female", { day: 33_000 }],
  [["10/05/1990", ""], "male", { day: 33_003 }],
  [["", "10/05/1990"], "female", { day: 33_003 }],
  [["1990", ""], "male", { year: 1990 }],
  [["", 1990], "female", { year: 1990 }],
  [["05/1990", ""], "male", { year: 1990 }],
  [["31/02/1990", ""], "male", null],
  [["", "3l/12/1995"], "female", null],
  [["3-12-19g5", ""], "male", null],
  [["3.g", ""], null, null],
  [["g/12", ""], null, null],
  [["3l/5", ""], "male", null],
  [["1850", ""], "male", null],
  [["g-1.g5", ""], "male", null],
  [["", "3l 12"], null, null],
  [["/12", ""], null, null],
  [["12/", ""], null, null],
  [["#N/A", ""], null, null],
  [["x", 33_000], null, { day: 33_000 }],
])("takes a birth for a mark: %j", (cells, sex, birth) => {
  const [, person] = listAdmissions(mark(["Nam", "Nữ"], [["x", ""], cells]).board.admissions);
  expect([person?.sex, person?.birth]).toEqual([sex, birth]);
});

it("takes the birth of a column that gives it, whatever stands under a sex", () => {
  const { board, issues } = mark(["Ngày sinh", "Nam", "Nữ"], [[33_000, 33_001, ""], ["", "", "10/05/1990"]]); // prettier-ignore
  const people = listAdmissions(board.admissions);
  expect(people.map(({ sex, birth }) => [sex, birth])).toEqual([["male", { day: 33_000 }], ["female", null]]); // prettier-ignore
  expect(brief(issues)).toEqual(["note column/blanks Kết nạp!D3"]);
});

it.each<[string, string[], CellValue[], string[]]>([
  ["nothing of marks", ["Nam", "Nữ"], ["x", ""], []],
  ["both sexes", ["Nam", "Nữ"], ["x", "x"], ["warning value/both-sexes Kết nạp!E3"]],
  ["two births", ["Nam", "Nữ"], [33_000, 33_001], ["warning value/both-sexes Kết nạp!E3"]],
  ["nothing of blanks below the mark of a man", ["Nam"], [""], []],
  ["nothing of blanks below the mark of a woman", ["Nữ"], [""], []],
  ["no sex", ["Nam", "Nữ"], ["", ""], ["warning column/blanks Kết nạp!D3"]],
  ["nothing of a sex that is denied", ["Nam", "Nữ"], ["không", ""], []],
  ["an unknown mark of a man", ["Nam", "Nữ"], ["abc", ""], ["warning value/unknown Kết nạp!D3"]],
  ["an unknown mark of a woman", ["Nam", "Nữ"], ["", "abc"], ["warning value/unknown Kết nạp!E3"]],
  ["an error among men", ["Nam", "Nữ"], ["#N/A", ""], ["error cell/error-value Kết nạp!D3"]],
  ["an error among women", ["Nam", "Nữ"], ["", "#N/A"], ["error cell/error-value Kết nạp!E3"]],
  ["nothing of a dash", ["Nam", "Nữ"], ["-", "x"], []],
  ["an impossible birth", ["Nam", "Nữ"], ["31/02/1990", ""], ["error date/impossible Kết nạp!D3"]],
  ["an unreadable birth", ["Nam", "Nữ"], ["", "3g/12/1995"], ["warning date/not-a-date Kết nạp!E3"]],
  ["a serial number typed as text", ["Nam", "Nữ"], ["33001", ""], ["warning date/serial-as-text Kết nạp!D3"]],
  ["the text of a man's birth", ["Nam", "Nữ"], ["10/05/1990", ""], ["note column/dates-as-text Kết nạp!D3"]],
  ["the text of a woman's birth", ["Nam", "Nữ"], ["", "10/05/1990"], ["note column/dates-as-text Kết nạp!E3"]],
  ["spaces behind a man's mark", ["Nam", "Nữ"], ["x ", ""], ["note text/spaces Kết nạp!D3"]],
  ["spaces before a woman's mark", ["Nam", "Nữ"], ["", " x"], ["note text/spaces Kết nạp!E3"]],
  ["a word for both sexes", ["Giới tính"], ["abc"], ["warning value/unknown Kết nạp!D3"]],
  ["an error for a sex", ["Giới tính"], ["#N/A"], ["error cell/error-value Kết nạp!D3"]],
  ["nothing of a dash for a sex", ["Giới tính"], ["-"], []],
  ["a word among members", ["Đoàn viên"], ["abc"], ["warning value/unknown Kết nạp!D3"]],
  ["an error among members", ["Đoàn viên"], ["#N/A"], ["error cell/error-value Kết nạp!D3"]],
  ["nothing of a dash among members", ["Đoàn viên"], ["-"], []],
  ["spaces before a member's mark", ["Đoàn viên"], [" x"], ["note text/spaces Kết nạp!D3"]],
  ["nothing of one who is no member", ["Đoàn viên"], [""], []],
])("says %s", (_, headings, cells, expected) => {
  expect(said(headings, [headings.map((__, at) => (at === 0 && headings[0] !== "Giới tính" ? "x" : at === 0 ? "nam" : "")), cells])).toEqual(expected); // prettier-ignore
});

describe("of true dates under a sex among typed ones", () => {
  const early = [[1, 2], [2, 3], [3, 4], [4, 5]].map(([day = 0, month = 0]) => toDay(1990, month, day)); // prettier-ignore
  const under = (column: number, dates: readonly CellValue[]): string[] =>
    said(["Nam", "Nữ"], dates.map((date) => (column === 0 ? [date, ""] : ["", date]))); // prettier-ignore

  it.each([0, 1])("says that day and month may have changed places, in column %j", (column) => {
    const cell = column === 0 ? "D2" : "E2";
    expect(under(column, [...early, "20/05/1990"])).toContain(`warning column/dates-swapped Kết nạp!${cell}`);
  });

  it("says nothing where a day can be no month, or a text's can", () => {
    const notes = ["note column/dates-as-text Kết nạp!D6"];
    expect(under(0, [...early.slice(1), toDay(1990, 6, 13), "20/05/1990"])).toEqual(notes);
    expect(under(0, [...early, "10/05/1990"])).toEqual(notes);
  });
});
