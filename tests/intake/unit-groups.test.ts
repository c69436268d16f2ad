// Lists of people grouped by rows that name their unit, without a column of units, in the forms in which offices write such rows.

import type { UnitMatch } from "../../src/intake/match-unit";
import { layoutOf } from "../../src/intake/sheet-layout";
import { createUnitGroups, namesUnit } from "../../src/intake/unit-groups";
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

describe("a row that names the unit of those below it", () => {
  const match = (text: string): UnitMatch =>
    text === "Tổ Đông" ? { kind: "found", unit: 0 } : { kind: "unknown", suggestion: null };
  const groupIn = (
    cells: readonly CellValue[],
    headings: readonly string[] = ["STT", "Họ và tên", "Ngày kết nạp", ""],
  ): string | null => {
    const layout = layoutOf(makeGrid(ADMISSIONS, [headings, cells]), "admissions", 0, 1, headings.map((text) => [text])); // prettier-ignore
    const group = createUnitGroups(layout, match)(1);
    return group && `${String(group.column)} ${group.name}`;
  };

  it.each<[string, readonly CellValue[], string | null]>([
    ["a cell", ["Chi bộ Đông"], "0 Chi bộ Đông"],
    ["a cell of the list", ["", "Tổ Đông"], "1 Tổ Đông"],
    ["a cell that is not of the list", ["", "Tổ Tây"], null],
    ["a letter within the name", ["Chi bộ A. Đông"], "0 Chi bộ A. Đông"],
    ["a letter that numbers nothing", ["K. Chi bộ Đông"], null],
    ["a number of three digits", ["120. Chi bộ Đông"], "0 Chi bộ Đông"],
    ["a number without a space", ["1.Chi bộ Đông"], "0 Chi bộ Đông"],
    ["a number between dashes and spaces", ["II – Chi bộ Đông"], "0 Chi bộ Đông"],
    ["a number in the next cell", ["(12)", "Chi bộ Đông"], "1 Chi bộ Đông"],
    ["a word in the next cell", ["tổ", "Chi bộ Đông"], null],
    ["the number of its people in a cell", [999, "Chi bộ Đông", "2 đ/c"], "1 Chi bộ Đông"],
    ["a year of birth beside", ["", "Chi bộ Đông", 1990], null],
    ["a thousand beside", ["", "Chi bộ Đông", 1000], null],
    ["half of something beside", ["", "Chi bộ Đông", 1.5], null],
    ["signs behind", ["Chi bộ Đông: – "], "0 Chi bộ Đông"],
    ["another text behind", ["Chi bộ Đông", "Chi bộ Tây"], null],
    ["the same text behind", ["Chi bộ Đông", "Chi bộ Đông"], "0 Chi bộ Đông"],
    ["the same text behind, and another", ["Chi bộ Đông", "Chi bộ Đông", "vắng"], null],
    ["a cell right of the names", ["", "", "Chi bộ Đông"], null],
    ["nothing", ["", 3], null],
  ])("is told by %s", (_, cells, expected) => {
    expect(groupIn(cells)).toBe(expected);
  });

  it("is named like an organ where a column names units", () => {
    const headings = ["STT", "Họ và tên", "Đơn vị"];
    expect([["", "Tổ Đông"], ["", "Chi bộ Đông"]].map((cells) => groupIn(cells, headings))).toEqual([null, "1 Chi bộ Đông"]); // prettier-ignore
  });

  it("is none in a list without names, nor above the headings", () => {
    expect(groupIn(["Chi bộ Đông", ""], ["STT", "Đơn vị"])).toBeNull();
    const grid = makeGrid(ADMISSIONS, [["", "Chi bộ Đông"], ["STT", "Họ và tên"]]); // prettier-ignore
    expect(createUnitGroups(layoutOf(grid, "admissions", 1, 1, [["STT"], ["Họ và tên"]]), match)(0)).toBeNull();
  });
});

describe("a name of a unit", () => {
  const always = (): UnitMatch => ({ kind: "found", unit: 0 });
  const ofLength = (length: number): string => `Chi bộ ${"x".repeat(length - 7)}`;

  it.each([
    ["no text", "", false],
    ["a code of digits", "120", false],
    ["digits and a word", "12 Đông", true],
    ["the longest", ofLength(120), true],
    ["a title", ofLength(121), false],
  ])("is none where it is too little or too much, whatever the list has: %s", (_, name, expected) => {
    expect(namesUnit(name, always)).toBe(expected);
  });

  it("needs an organ where no list is asked", () => {
    expect(["Chi bộ Đông", "Tổ Đông"].map((name) => namesUnit(name, null))).toEqual([true, false]);
  });
});
