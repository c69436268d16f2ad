// Forms that were typed by hand: forms 1, 2 and 2B, of today and as they were before.

import type { CellValue } from "../../../src/model/grid";
import { makeGrid, read } from "../grids";
import { on, OTHER_UNIT, people, person, testCheck, type Book, type Cells } from "./test-check";

type Rows = readonly (readonly CellValue[])[];

/** A workbook with one person of 2025 and a sheet of the person's. */
function book(...rows: Rows): Book {
  const { grids } = person({});
  return { grids: [...grids, makeGrid("Biểu", rows)] };
}

const TITLE = ["THỐNG KÊ ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024"];
const HEADINGS = ["Tiêu chí", "", "Kỳ này", "Cùng kỳ năm trước"];
/** In C3 and below: the total, then the rows given. */
const form2 = (total: CellValue, ...rows: Rows): Book =>
  book(TITLE, HEADINGS, ["I", "Tổng số đảng viên mới kết nạp", total, ""], ...rows);
const ages = (...counts: readonly CellValue[]): Rows =>
  ["Từ 18 đến 30 tuổi", "Từ 31 đến 35 tuổi", "36 - 40 tuổi", "Trên 60 tuổi"].map((age, at) => [
    "-",
    age,
    counts[at] ?? "",
    "",
  ]);
const educations = (...counts: readonly CellValue[]): Rows =>
  ["Biết đọc, biết viết chữ quốc ngữ", "Tiểu học", "THCS", "Trung học phổ thông"].map((name, at) => [
    "-",
    name,
    counts[at] ?? "",
    "",
  ]);
const form1 = (closing: number, ...more: Rows): Book =>
  book(
    ["THỐNG KÊ TĂNG, GIẢM ĐẢNG VIÊN NĂM 2024"],
    ["", "Thực hiện"],
    ["Tiêu chí", "Kỳ này"],
    ["A. Tổng số đảng viên cuối kỳ trước chuyển sang", 100],
    ["B. Đảng viên tăng trong kỳ", 12],
    ["1. Kết nạp", 9],
    ["2. Chuyển đến", 3],
    ["C. Đảng viên giảm trong kỳ", 5],
    ["D. Đảng viên trong danh sách cuối kỳ báo cáo", closing],
    ...more,
  );
const form2b = (rows: Rows): Book =>
  book(
    ["Tên dân tộc, tôn giáo", "Tổng số", "Trong đó: nữ", "Tên dân tộc, tôn giáo", "Tổng số", "Trong đó: nữ"],
    ...rows,
  );

/** The same where the workbook has rows of its own for form 2. */
const withOwnRows = ({ grids }: Book): Book => {
  const rows = [["Dòng của Biểu 2", "Đếm"], ["Đảng viên mới kết nạp", "Tổng số"]]; // prettier-ignore
  return { grids: [...grids, makeGrid("Dòng Biểu 2", rows)] };
};

testCheck("form/parts-differ", {
  positive: [
    [
      "more qualifications than people where the rows of form 2 are the workbook's own",
      withOwnRows(form2(3, ["-", "Đại học", 2, ""], ["-", "Thạc sỹ", 2, ""])),
      "error Biểu!C4",
    ],
    ["another form beside own rows of form 2", withOwnRows(form1(108)), "error Biểu!B4"],
    [
      "bands of ages",
      form2(10, ...ages(3, 4, "", 2)),
      "error Biểu!C4",
      { label: "Tổng số đảng viên mới kết nạp", typed: 10, sum: 9, cells: "C4:C7" },
    ],
    [
      "bands of the forms before",
      form2(10, ["", "18-30", 3, ""], ["", "31-40", 5, ""], ["", "51 tuổi trở lên", 1, ""]),
      "error Biểu!C4",
    ],
    ["schooling", form2(10, ...educations("", "", 2, 9)), "error Biểu!C6", { sum: 11, cells: "C6:C7" }],
    [
      "enterprises",
      form2(
        "",
        ["-", "Lãnh đạo, quản lý và lao động trong các doanh nghiệp, chia ra:", 5, ""],
        ["+", "Người lãnh đạo, quản lý doanh nghiệp", 2, ""],
        ["+", "Công nhân, lao động trực tiếp sản xuất", 2, ""],
      ),
      "error Biểu!C5",
    ],
    ["more qualifications than people", form2(3, ["-", "Đại học", 2, ""], ["-", "Thạc sỹ", 2, ""]), "error Biểu!C4"],
    [
      "last year's column",
      book(TITLE, HEADINGS, ["I", "Tổng số đảng viên mới kết nạp", 4, 9], ["-", "Tiểu học", 4, 2]),
      "error Biểu!D4",
      { sum: 2, cells: "D4" },
    ],
    ["what comes and what goes", form1(108), "error Biểu!B4", { typed: 108, sum: 107, cells: "B4:B5" }],
    [
      "what came, where nothing went",
      book(
        ["Tiêu chí", "Kỳ này"],
        ["Tổng số đảng viên cuối kỳ trước chuyển sang", 100],
        ["Đảng viên tăng trong kỳ", 12],
        ["Đảng viên giảm trong kỳ", ""],
        ["Đảng viên trong danh sách cuối kỳ báo cáo", 113],
      ),
      "error Biểu!B2",
      { typed: 113, sum: 112 },
    ],
    ["what came", form1(107, ["3. Phục hồi đảng tịch", 1]), "error Biểu!B6", { typed: 12, sum: 13 }],
    [
      "groups in both halves",
      form2b([
        ["Dân tộc", 5, 2, "Tôn giáo", 2, 1],
        ["Kinh", 3, 1, "Phật giáo", 1, 0],
        ["Tày", 2, 1, "Công giáo", 2, 1],
      ]),
      "error Biểu!E3",
      { label: "Tôn giáo", typed: 2, sum: 3 },
    ],
  ],
  negative: [
    ["a form that adds up", form2(9, ...ages(3, 4, "", 2), ...educations("", "", 0, 9))],
    [
      "a form with the bands before that adds up",
      form2(10, ["", "18-30", 3, ""], ["", "31-40", 5, ""], ["", "51 tuổi trở lên", 2, ""]),
    ],
    ["rows that nobody filled in", form2(9, ...ages(), ...educations())],
    ["bands of ages where the rows of form 2 are the workbook's own", withOwnRows(form2(10, ...ages(3, 4, "", 2)))],
    ["no total", form2("", ...ages(3, 4))],
    ["fewer qualifications than people", form2(9, ["-", "Đại học", 2, ""])],
    ["a sheet that is no form", book(["Tiêu chí", "Kỳ này"], ["Tiểu học", 3], ["Trung học cơ sở", 2])],
    ["another table with such words", book(["Tổng số"], ["Tổng số đảng viên mới kết nạp"], ["Nữ"])],
  ],
  boundary: [
    ["the sum itself, typed as text", form2("1.009", ...ages(1000, "9"))],
    ["one less", form2("1.009", ...ages(1000, "8")), "error Biểu!C4"],
    ["as many qualifications as people", form2(4, ["-", "Đại học", 2, ""], ["-", "Thạc sỹ", 2, ""])],
    ["what comes and goes, in balance", form1(107)],
  ],
});

testCheck("form/part-exceeds", {
  positive: [
    ["more women than people", form2(3, ["", "Nữ", 4, ""]), "error Biểu!C4", { label: "Nữ", part: 4, total: 3 }],
    [
      "more committees that admit than there are",
      form2("", ["1", "Đảng bộ cơ sở", 4, ""], ["+", "Trong đó: có kết nạp đảng viên", 5, ""]),
      "error Biểu!C5",
    ],
    [
      "cells, whose rows are called the same",
      form2(
        "",
        ["1", "Đảng bộ cơ sở", 9, ""],
        ["+", "Trong đó: không còn quần chúng", 5, ""],
        ["2", "Chi bộ cơ sở", 4, ""],
        ["+", "Trong đó: không còn quần chúng", 5, ""],
      ),
      "error Biểu!C7",
    ],
    [
      "more women of a group than people",
      form2b([
        ["Dân tộc", 3, 2, "Tôn giáo", 1, 1],
        ["Kinh", 3, 2, "Phật giáo", 1, 2],
      ]),
      "error Biểu!F3",
      { label: "Phật giáo", part: 2, total: 1 },
    ],
  ],
  negative: [
    ["parts that overlap", form2(3, ["", "Nữ", 2, ""], ["", "Dân tộc thiểu số", 2, ""])],
    ["no whole", form2("", ["", "Nữ", 2, ""])],
  ],
  boundary: [
    ["all of them", form2(3, ["", "Nữ", 3, ""])],
    ["one more", form2(3, ["", "Kết nạp lại", 4, ""]), "error Biểu!C4"],
  ],
});

const of2025 = (total: CellValue, title = "THỐNG KÊ ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2025"): Book =>
  book([title], HEADINGS, ["I", "Tổng số đảng viên mới kết nạp", total, ""], ["", "Nữ", 0, ""]);

/** People by the dates of their admission, beside a form of 2025. */
const admitted = (total: CellValue, ...rows: readonly Cells[]): Book => ({
  grids: [...people(rows.map((row) => ({ "Ngày quyết định": "", ...row }))).grids, ...of2025(total).grids.slice(2)],
});
const EDGES = ["31/12/2024", "01/01/2025", "31/12/2025", "01/01/2026"].map((date) => ({ "Ngày kết nạp": on(date) }));

testCheck("form/total-differs", {
  positive: [
    ["more than the list has", of2025(3), "warning Biểu!C3", { typed: 3, counted: 1, year: 2025 }],
    ["none where the list has some", of2025(0), "warning Biểu!C3"],
  ],
  negative: [
    ["a year of which the list has nobody", form2(10, ["", "Nữ", 1, ""])],
    ["half a year", of2025(3, "THỐNG KÊ ĐẢNG VIÊN MỚI KẾT NẠP 6 THÁNG NĂM 2025")],
    ["a form of no year", of2025(3, "THỐNG KÊ ĐẢNG VIÊN MỚI KẾT NẠP")],
    ["no total", book(["NĂM 2025"], HEADINGS, ["I", "Tổng số đảng viên mới kết nạp", "", ""], ["", "Nữ", 0, ""], ["", "Học sinh", 3, ""])], // prettier-ignore
    ["a day's date in the place of a title", of2025(3, "Mẫu Sơn, ngày 5 tháng 1 năm 2025")],
  ],
  boundary: [
    ["what the list has", of2025(1)],
    ["one more", of2025(2), "warning Biểu!C3"],
    ["the people of the first and the last day of the year", admitted(2, ...EDGES)],
    [
      "no people of a unit that is not known",
      admitted(1, {}, { "Đơn vị": "Xã Lạ Hoắc", "Ngày kết nạp": on("01/06/2025") }),
    ],
    [
      "the people of every unit",
      admitted(2, { "Ngày kết nạp": on("01/06/2025") }, { "Đơn vị": OTHER_UNIT, "Ngày kết nạp": on("01/07/2025") }),
    ],
  ],
});

it("reads no typed form as a list, and takes no figure from it", () => {
  const { board } = read(of2025(3).grids);
  expect(board.sources.map(({ sheet }) => sheet)).toEqual(["Đơn vị", "Kết nạp"]);
  expect(board.admissions.count).toBe(1);
});
