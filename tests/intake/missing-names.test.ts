// Rows in which a name is still to come: what holds its place is no person, and rows of a template that hold nothing else are blank.

import type { CellValue } from "../../src/model/grid";
import { listAdmissions } from "../model/admission-list";
import { ADMISSIONS, brief, makeGrid, read, readUnits, UNITS } from "./grids";

const UNIT_LIST = makeGrid(UNITS, [
  ["Tên đơn vị", "Kế hoạch 2024"],
  ["Chi bộ Một", 2],
]);
const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Ngày kết nạp"];

function people(...rows: (readonly CellValue[])[]): { rows: number[]; said: string[]; leftOut: number | undefined } {
  const known = [1, "Nguyễn Văn An", 33_000, "Chi bộ Một", 45_400];
  const { board, issues } = read([UNIT_LIST, makeGrid(ADMISSIONS, [HEADINGS, known, ...rows])]);
  const named = listAdmissions(board.admissions).map(({ row }) => row);
  return { rows: named, said: brief(issues), leftOut: board.sources[1]?.leftOut };
}

it.each<[CellValue]>([["..."], ["…"], ["-"], ["–––"], ["x"], ["1"], [1], ["(1)"], ["?"]])(
  "takes %j in the place of a name for none, and says so",
  (name) => {
    expect(people([2, name, 33_001, "Chi bộ Một", 45_400])).toEqual({
      rows: [2],
      said: ["error admission/no-name Kết nạp!B3"],
      leftOut: 1,
    });
  },
);

it.each([["Ý Nhi"], ["Lò"], ["H'Ai"], ["(Lê Văn Ba)"], ["Øy"]])("takes %j for a name", (name) => {
  expect(people([2, name, 33_001, "Chi bộ Một", 45_400])).toEqual({ rows: [2, 3], said: [], leftOut: 0 });
});

it("passes over rows that hold an ordinal and nothing else", () => {
  expect(people([2], [3, ""], [4, "..."], ["", 5], [6, "-", "", "", ""])).toEqual({ rows: [2], said: [], leftOut: 0 });
});

it("takes dots and dashes for no unit", () => {
  const { board, issues } = readUnits([
    ["A", "Chi bộ Một", "", 1],
    ["", "...", "", ""],
    ["", "-", "", 2],
  ]);
  expect(board.units.map(({ name }) => name)).toEqual(["Chi bộ Một"]);
  expect(brief(issues)).toEqual(["error unit/no-name Đơn vị!B4"]);
});
