// Whole sheets as offices keep them: headings in two rows with marks, a list for each year and each unit, tables beside notes.

import {
  ADMISSION_HEADINGS,
  ADMISSIONS,
  brief,
  makeGrid,
  read,
  someUnits,
  UNIT_HEADINGS,
  UNITS,
  type Rows,
} from "./grids";
import { listAdmissions } from "../model/admission-list";

const UNIT = "Đảng bộ xã An Bình";

it("reads headings of two rows with required marks and hints, below the frame of an office", () => {
  const rows: Rows = [
    ["ĐẢNG BỘ HUYỆN MẪU", "", "", "", "", "ĐẢNG CỘNG SẢN VIỆT NAM", "", "", ""],
    ["BAN TỔ CHỨC", "", "", "", "", "", "", "", ""],
    [],
    ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2017"],
    [],
    ["STT", "Họ và tên *", "Ngày sinh *\n(dd/mm/yyyy)", "", "Dân tộc", "Trình độ", "", "Đơn vị *", "Ngày kết nạp *"],
    ["", "", "Nam", "Nữ", "", "Học vấn", "Chuyên môn", "", ""],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
    [1, "Nguyễn Văn An", "01/02/1990", "", "Kinh", "12/12", "Đại học", UNIT, "14/06/2017"],
    [2, "Trần Thị Bình", "", "03/04/1992", "Tày", "12/12", "Cao đẳng", UNIT, "15/06/2017"],
  ];
  const { board } = read([someUnits(), makeGrid(ADMISSIONS, rows)]);
  expect(board.sources[1]).toMatchObject({ rows: 2, leftOut: 0, layout: { headingRow: 6, headingRows: 2 } });
  expect(
    listAdmissions(board.admissions).map(({ ethnicity, education, qualification }) => [
      ethnicity,
      education,
      qualification,
    ]),
  ).toEqual([
    ["kinh", "upper-secondary", "university"],
    ["tay", "upper-secondary", "college"],
  ]);
  const layout = board.sources[1]?.layout;
  const sure = (id: string): number => layout?.columns.find((column) => column.id === id)?.confidence ?? 0;
  expect([sure("admission.name"), sure("admission.unit"), sure("admission.admitted")]).toEqual([1, 1, 1]);
  expect(sure("admission.education")).toBeGreaterThanOrEqual(0.8);
  expect(layout?.confidence).toBe(1);
});

it("reads plans under a merged heading, a year in each column", () => {
  const { board } = read([
    makeGrid(UNITS, [
      ["KẾ HOẠCH PHÁT TRIỂN ĐẢNG VIÊN"],
      ["TT", "Tên đơn vị *", "Kế hoạch *", "", "Ghi chú"],
      ["", "", 2016, 2017, ""],
      [1, UNIT, 10, 12, ""],
    ]),
  ]);
  expect([...(board.units[0]?.plans.keys() ?? [])]).toEqual(["2016", "2017"]);
  expect(board.sources[0]?.layout?.confidence).toBeGreaterThanOrEqual(0.9);
});

it("reads a sheet for each year and one for each unit as one list, whatever the order of their columns", () => {
  const units = makeGrid(UNITS, [UNIT_HEADINGS, ["A", UNIT, "", 10], ["B", "Đảng bộ xã Hòa Lạc", "", 5]]);
  const of = (sheet: string, rows: Rows): ReturnType<typeof makeGrid> => makeGrid(sheet, rows);
  const { board, issues } = read([
    units,
    of("2016", [ADMISSION_HEADINGS, ["Nguyễn Văn An", 33000, UNIT, 42500, 42510]]),
    of("2017", [["NĂM 2017"], ["Ngày kết nạp", "Họ tên", "Đơn vị", "Ngày sinh"], [42910, "Trần Thị Bình", "B", 33100]]),
    of("xã Hòa Lạc", [ADMISSION_HEADINGS, ["Lê Văn Cường", 33200, "Đảng bộ xã Hòa Lạc", 42905, 42915]]),
  ]);
  expect(board.sources.map(({ sheet, rows }) => `${sheet} ${String(rows)}`)).toEqual([
    "Đơn vị 2",
    "2016 1",
    "2017 1",
    "xã Hòa Lạc 1",
  ]);
  expect(listAdmissions(board.admissions).map(({ sheet, row, unit }) => [sheet, row, unit])).toEqual([
    ["2016", 2, 0],
    ["2017", 3, 1],
    ["xã Hòa Lạc", 2, 1],
  ]);
  expect(brief(issues).filter((issue) => issue.startsWith("error"))).toEqual([]);
});

it("tells a person who stands in two of the sheets", () => {
  const person = ["Nguyễn Văn An", 33000, UNIT, 42900, 42910];
  const { issues } = read([
    someUnits(),
    makeGrid("2016", [ADMISSION_HEADINGS, person]),
    makeGrid("2017", [ADMISSION_HEADINGS, person]),
  ]);
  expect(issues).toMatchObject([{ code: "person/twice", sheet: "2017", parameters: { firstCell: "2016!A2" } }]);
});

it("prefers the table of a sheet to what stands around it", () => {
  const rows: Rows = [ADMISSION_HEADINGS, ["Nguyễn Văn An", 33000, UNIT, 42900, 42910]];
  const around: Rows = [["Ghi chú của tôi"], [], ...rows, [], ["Trần Thị Bình", 33000, UNIT, 42900, 42910]];
  const { board } = read([
    someUnits(),
    makeGrid(ADMISSIONS, rows, { row: 2, table: "KetNap" }),
    makeGrid(ADMISSIONS, around),
  ]);
  expect(listAdmissions(board.admissions).map(({ row }) => row)).toEqual([4]);
  expect(board.sources[1]?.layout).toMatchObject({ table: "KetNap", headingRow: 3 });
  expect(board.openings?.map(({ sheet, table }) => [sheet, table])).toEqual([
    [UNITS, undefined],
    [ADMISSIONS, "KetNap"],
  ]);
});
