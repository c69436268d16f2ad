// Lists of people grouped by rows that name their unit, without a column of units, in the forms in which offices write such rows.

import { describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../src/model/grid";
import { listAdmissions } from "../model/admission-list";
import { ADMISSIONS, brief, makeGrid, read, UNITS, type Rows } from "./grids";

const UNIT_LIST = makeGrid(UNITS, [
  ["Tên đơn vị", "Trực thuộc", "Kế hoạch 2024"],
  ["Đảng bộ xã An Bình", "", ""],
  ["Chi bộ 1", "Đảng bộ xã An Bình", 2],
  ["Chi bộ Nông nghiệp", "Đảng bộ xã An Bình", 2],
  ["Đảng bộ xã Hòa Lạc", "", ""],
  ["Chi bộ 1", "Đảng bộ xã Hòa Lạc", 2],
  ["Chi bộ Thôn Đông", "Đảng bộ xã Hòa Lạc", 2],
]);
const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp"];
const person = (number: number): readonly CellValue[] => [number, `Nguyễn Văn ${"ABCDEFGH"[number] ?? ""}`, 33_000 + number, 45_400]; // prettier-ignore

function unitsOf(rows: Rows, sheet = ADMISSIONS): { units: string[]; said: string[] } {
  const { board, issues } = read([UNIT_LIST, makeGrid(sheet, rows)]);
  const units = listAdmissions(board.admissions).map(({ row, unit }) => {
    const parent = board.units[board.units[unit ?? -1]?.parent ?? -1]?.name;
    return `${String(row)} ${board.units[unit ?? -1]?.name ?? "–"}${parent === undefined ? "" : ` < ${parent}`}`;
  });
  return { units, said: brief(issues).filter((text) => !text.startsWith("note")) };
}

describe("people below rows that name units", () => {
  it.each<[string, readonly CellValue[], readonly CellValue[]]>([
    ["in the column of names", ["", "Chi bộ Nông nghiệp"], ["", "Chi bộ Thôn Đông"]],
    ["in the column of ordinals", ["Chi bộ Nông nghiệp"], ["Chi bộ Thôn Đông"]],
    ["numbered beside", ["I", "Chi bộ Nông nghiệp"], ["II.", "CB Thôn Đông"]],
    ["numbered in the text", ["I. Chi bộ Nông nghiệp"], ["", "2/ Chi bộ thôn Đông"]],
    [
      "with how many they are",
      ["Chi bộ Nông nghiệp: 01 đồng chí"],
      ["", "II- Chi bộ Thôn Đông (01 đ/c, trong đó 1 nữ)"],
    ],
    ["with how many they are in a column", ["A", "Chi bộ Nông nghiệp", "", "1 đ/c"], ["B", "Chi bộ Thôn Đông", 1, ""]],
    ["repeated over a merged row", ["Chi bộ Nông nghiệp", "Chi bộ Nông nghiệp"], ["Thôn Đông:", "Thôn Đông:"]],
    ["in letters of another kind", ["CHI BỘ NÔNG NGHIỆP".normalize("NFD")], ["CHI BỘ THÔN ĐÔNG"]],
  ])("are of these, %s", (_, first, second) => {
    const rows = [
      ["DANH SÁCH KẾT NẠP NĂM 2024"],
      HEADINGS,
      first,
      person(1),
      second,
      person(2),
      person(3),
      ["Cộng: 3"],
    ];
    expect(unitsOf(rows)).toEqual({
      units: [
        "4 Chi bộ Nông nghiệp < Đảng bộ xã An Bình",
        "6 Chi bộ Thôn Đông < Đảng bộ xã Hòa Lạc",
        "7 Chi bộ Thôn Đông < Đảng bộ xã Hòa Lạc",
      ],
      said: [],
    });
  });

  it("are of the one of two units of a name that is below the unit named further up", () => {
    const rows = [HEADINGS, ["A", "Đảng bộ xã An Bình"], ["I", "Chi bộ 1"], person(1), ["B", "Đảng bộ xã Hòa Lạc"], ["I", "Chi bộ Thôn Đông"], person(2), ["II", "Chi bộ 1"], person(3)]; // prettier-ignore
    expect(unitsOf(rows)).toEqual({
      units: [
        "4 Chi bộ 1 < Đảng bộ xã An Bình",
        "7 Chi bộ Thôn Đông < Đảng bộ xã Hòa Lạc",
        "9 Chi bộ 1 < Đảng bộ xã Hòa Lạc",
      ],
      said: [],
    });
  });

  it("are of none where the row fits two units, names none of the list, or comes later", () => {
    const rows = [HEADINGS, person(1), ["", "Chi bộ Nông nghiệp"], person(2), ["", "Chi bộ 1"], person(3), ["", "Chi bộ Lạ"], person(4), ["A", "Đảng bộ xã Hòa Lạc"], ["", "Chi bộ Nông nghiệp"], ["", "Chi bộ 1"], person(5)]; // prettier-ignore
    expect(unitsOf(rows)).toEqual({
      units: ["2 –", "4 Chi bộ Nông nghiệp < Đảng bộ xã An Bình", "6 –", "8 –", "12 –"],
      said: [
        "error admission/no-unit Kết nạp!B2",
        "error admission/ambiguous-unit Kết nạp!B6",
        "error admission/unknown-unit Kết nạp!B8",
        "error admission/ambiguous-unit Kết nạp!B12",
      ],
    });
  });

  it("are of the unit in the title above the first such row", () => {
    const rows = [["CHI BỘ THÔN ĐÔNG"], HEADINGS, person(1), ["Chi bộ Nông nghiệp"], person(2)];
    expect(unitsOf(rows).units).toEqual([
      "3 Chi bộ Thôn Đông < Đảng bộ xã Hòa Lạc",
      "5 Chi bộ Nông nghiệp < Đảng bộ xã An Bình",
    ]);
  });

  it.each([
    ["name no unit of the list", [["", "Khối nông thôn"], person(1)]],
    ["are people", [person(1), person(2)]],
  ])("lack a column where the rows %s", (_, rows) => {
    expect(unitsOf([HEADINGS, ...rows]).said).toContain("error column/missing Kết nạp!A1");
  });
});

it("does not miss the unit of a sheet's own people whose row has another fault", () => {
  const rows = [HEADINGS, person(1), [2, "Trần Văn B", 33_000, "hôm qua"]];
  expect(unitsOf(rows, "Chi bộ Thôn Đông")).toEqual({
    units: ["2 Chi bộ Thôn Đông < Đảng bộ xã Hòa Lạc", "3 Chi bộ Thôn Đông < Đảng bộ xã Hòa Lạc"],
    said: ["error date/not-a-date Chi bộ Thôn Đông!D3"],
  });
});
