// What is read of a statistical form that was typed by hand: which it is, its columns, its rows and its year.

import { readTypedForm, type FormColumn } from "../../src/intake/read-typed-form";
import type { CellValue } from "../../src/model/grid";
import { makeGrid, type Rows } from "./grids";

const ALL = "Tổng số đảng viên mới kết nạp";

/** "all 10 C3": each figure of a column with its cell. */
function figuresOf(column: FormColumn | undefined): string[] {
  return [...(column ?? [])].map(([id, { value, place }]) => `${id} ${String(value)} ${place.cell}`);
}

function readForm(...rows: Rows): { form: string; columns: string[][]; parts: string[]; year: number | null } | null {
  const filled = readTypedForm(makeGrid("Biểu", rows));
  if (!filled) return null;
  const { form, columns, parts, year } = filled;
  return { form: form.id, columns: columns.map(figuresOf), parts: figuresOf(parts), year };
}

/** The ids of form 2 that rows with these labels are, the total left out. */
function idsOf(...labels: readonly string[]): string[] {
  const rows = labels.map((label, at) => [label, at + 1]);
  const [column] =
    readTypedForm(makeGrid("Biểu", [["Tiêu chí", "Kỳ này"], [ALL, 9], ...rows, ["x", 1]]))?.columns ?? [];
  return [...(column?.keys() ?? [])].filter((id) => id !== "all");
}

describe("the rows of a form", () => {
  it.each([
    ["a dash", "- Nữ"],
    ["a dash without a space", "-Nữ"],
    ["a Roman number", "III. Nữ"],
    ["a number of two digits", "12) Nữ"],
    ["a number without a space", "1.Nữ"],
    ["a letter", "b) Nữ"],
    ["brackets", "Nữ (người)"],
    ["what stands in one letter of brackets", "Nữ (x)"],
    ["trong đó", "+ Trong đó: nữ"],
    ["chia ra", "Nữ, chia ra"],
    ["chia ra and a colon", "Nữ chia ra:"],
    ["both", "Trong đó, chia ra: nữ"],
    ["spaces and capitals", "  NỮ "],
  ])("are known by their words, whatever %s says beside", (_, label) => {
    expect(idsOf("Sinh viên", label)).toEqual(["student", "female"]);
  });

  it.each([
    ["a word with a point before it", "Phần. Nữ"],
    ["a number behind it", "Nữ 1."],
    ["trong đó behind it", "Nữ trong đó"],
    ["more after chia ra", "Nữ chia ra hai"],
    ["another word", "Nữ trẻ"],
    ["nothing but brackets", "(Nữ)"],
  ])("are none with %s", (_, label) => {
    expect(idsOf("Sinh viên", label)).toEqual(["student"]);
  });

  it("are divided by a point without a space as by a space", () => {
    expect(idsOf("Sinh viên", "Cao.đẳng")).toEqual(["student", "college"]);
  });

  it("that are called the same are those of the row above them that says of what", () => {
    expect(idsOf("Đảng bộ cơ sở", "Không còn quần chúng", "Lạ", "Chi bộ cơ sở", "Không còn quần chúng")).toEqual([
      "committees",
      "committees-without-masses",
      "cells",
      "cells-without-masses",
    ]);
  });

  it("are read once, at the first of their name, and keep their label as typed", () => {
    const filled = readTypedForm(makeGrid("Biểu", [["", "Kỳ này"], [` ${ALL}: `, 3], ["Nữ", 1], ["nữ", 2]])); // prettier-ignore
    expect(figuresOf(filled?.columns[0])).toEqual(["all 3 B2", "female 1 B3"]);
    expect(filled?.columns[0].get("all")?.label).toBe(`${ALL}:`);
  });

  it.each<[string, CellValue]>([
    ["a blank cell", ""],
    ["a number", 7],
    ["a number as text", "1.009"],
    ["a tick", true],
  ])("have their label left of the number, also with %s between", (_, between) => {
    expect(readForm(["", "", "Kỳ này"], [ALL, between, 3], ["Nữ", "", 1])?.columns).toEqual([
      ["all 3 C2", "female 1 C3"],
    ]);
  });

  it("say nothing right of the number, nor above the heading of its column", () => {
    const rows: Rows = [[ALL, 8, ""], ["Nữ", 5, ""], ["Tiêu chí", "Kỳ này", ""], ["Học sinh", 2, ALL], ["Sinh viên", 1, ""], ["", 9, "Nữ"]]; // prettier-ignore
    expect(readForm(...rows)?.columns).toEqual([["pupil 2 B4", "student 1 B5"]]);
  });

  it("are looked for in 150 rows and 24 columns", () => {
    const at = (row: number, column: number): Rows => {
      const cells = Array.from({ length: 160 }, () => Array.from({ length: 30 }, (): CellValue => ""));
      const put = (below: number, label: string, value: CellValue): void => {
        cells[row + below]?.splice(column, 2, label, value);
      };
      put(0, "", "Kỳ này");
      put(1, ALL, 2);
      put(2, "Nữ", 1);
      return cells;
    };
    expect(readForm(...at(147, 22))?.columns).toEqual([["all 2 X149", "female 1 X150"]]);
    expect(readForm(...at(148, 0))).toBeNull();
    expect(readForm(...at(0, 23))).toBeNull();
  });
});

describe("the columns of a form", () => {
  it("are those of numbers, from left to right, and what is a part of the first", () => {
    const rows: Rows = [
      ["", "", "", "", "Tổng số"],
      ["", "Kỳ này", "Nữ", "Ghi chú", ""],
      [ALL, 3, 2, 8, 5],
      ["Sinh viên", 1, 0, 8, 4],
    ];
    expect(readForm(...rows)).toMatchObject({
      columns: [
        ["all 3 B3", "student 1 B4"],
        ["all 5 E3", "student 4 E4"],
      ],
      parts: ["all 2 C3", "student 0 C4"],
    });
  });

  it("have the lowest heading where two stand above one another", () => {
    expect(readForm(["", "Thực hiện"], ["", "Kỳ này"], [ALL, 3], ["Nữ", 1])?.columns).toHaveLength(1);
    expect(readForm(["", "Kỳ này"], ["", "Nữ"], [ALL, 3], ["Sinh viên", 1])).toBeNull();
  });

  it("are none with a single number, which is no form", () => {
    const rows: Rows = [["", "Kỳ này", "Cùng kỳ năm trước"], [ALL, 3, 4], ["Nữ", 1, ""]]; // prettier-ignore
    expect(readForm(...rows)?.columns).toEqual([["all 3 B2", "female 1 B3"]]);
    expect(readForm(...rows.slice(0, 2))).toBeNull();
  });
});

it.each<[string, string[], string | null]>([
  [
    "form 1",
    ["Đảng viên tăng trong kỳ", "Đảng viên giảm trong kỳ", "Đảng viên trong danh sách cuối kỳ báo cáo"],
    "form-1",
  ],
  ["form 1 without its end", ["Đảng viên tăng trong kỳ", "Đảng viên giảm trong kỳ"], null],
  ["form 2", [ALL, "Nữ"], "form-2"],
  ["form 2 without its total", ["Nữ", "Sinh viên"], null],
  ["form 2B", ["Dân tộc", "Kinh", "Tôn giáo", "Phật giáo"], "form-2b"],
  ["form 2B of one half", ["Dân tộc", "Kinh"], null],
])("knows a form by the rows that it can't do without: %s", (_, labels, form) => {
  expect(readForm(["", "Kỳ này"], ...labels.map((label) => [label, 1]))?.form ?? null).toBe(form);
});

it.each<[string, Rows, number | null]>([
  ["a year", [["THỐNG KÊ NĂM 2024"]], 2024],
  ["a year and more", [["THỐNG KÊ NĂM 2024 CỦA TỈNH"]], 2024],
  ["a year below another line", [["ĐẢNG BỘ TỈNH"], ["NĂM 2024"]], 2024],
  ["the year of the first line that has one", [["NĂM 2024"], ["NĂM 2023"]], 2024],
  ["a year below the day it was made", [["Mẫu Sơn, ngày 5 tháng 1 năm 2025"], ["NĂM 2024"]], 2024],
  ["a day only", [["Ngày 5 tháng 1 năm 2025"]], null],
  ["half a year", [["6 THÁNG NĂM 2024"]], null],
  ["a quarter", [["QUÝ I NĂM 2024"]], null],
  ["a longer number", [["NĂM 20245"]], null],
  ["a word that ends so", [["TRĂNĂM 2024"]], null],
  ["no year", [["THỐNG KÊ"]], null],
  ["a number, which is no title", [[2024]], null],
  ["a year in the twelfth row", [...Array.from({ length: 11 }, () => []), ["NĂM 2024"]], 2024],
  ["a year below it", [...Array.from({ length: 12 }, () => []), ["NĂM 2024"]], null],
])("takes the year that the title names: %s", (_, title, year) => {
  expect(readForm(...title, ["", "Kỳ này"], [ALL, 3], ["Nữ", 1])?.year).toBe(year);
});
