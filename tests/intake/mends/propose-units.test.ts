import { buildBoard } from "../../../src/intake/build-board";
import { proposeUnits } from "../../../src/intake/mends/propose-units";
import { cellAddress } from "../../../src/model/grid";
import { finish } from "../../../src/model/progress";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import { ADMISSION_HEADINGS, ADMISSIONS, makeGrid, UNIT_HEADINGS, UNITS, type Rows } from "../grids";

const LIST: Rows = [
  ["A", "Đảng bộ xã An Bình", "", 10],
  ["B", "Chi bộ Hai", "A", 1],
  ["C", "Chi bộ Ba", "A", 1],
];

const person = (unit: string): Rows[number] => ["Nguyễn Văn An", 33000, unit, 42900, 42910];

function propose(people: Rows, list: Rows = LIST, headings: readonly string[] = ADMISSION_HEADINGS): string[] {
  const grids = [
    makeGrid(UNITS, [UNIT_HEADINGS, ...list]),
    { ...makeGrid(ADMISSIONS, [headings, ...people]), row: 3, column: 1 },
  ];
  const { board, issues } = finish(buildBoard(grids, DEFAULT_SETTINGS));
  return proposeUnits(issues, board.units, grids).map(
    ({ kind, sheet, row, column, from, to }) =>
      `${kind} ${sheet}!${cellAddress(row, column)}: ${String(from)}→${String(to)}`,
  );
}

it("proposes the unit of the people above for each blank cell", () => {
  expect(propose([person("B"), person(""), person(""), person("Chi bộ Ba"), person("")])).toEqual(
    ["D6: →Chi bộ Hai", "D7: →Chi bộ Hai", "D9: →Chi bộ Ba"].map((text) => `blank-unit ${ADMISSIONS}!${text}`),
  );
});

it("proposes nothing above the first unit, nor below one that is not known", () => {
  expect(propose([person(""), person("Chi bộ Không Có"), person("")])).toEqual([]);
});

it("proposes no name that several units have", () => {
  const list: Rows = [...LIST, ["D", "Chi bộ Hai", "C", 1]];
  expect(propose([person("B"), person(""), person("C"), person("")], list)).toEqual([
    `blank-unit ${ADMISSIONS}!D8: →Chi bộ Ba`,
  ]);
});

it("proposes nothing for what else is missing of a person", () => {
  const nameless: Rows[number] = ["", 33000, "B", 42900, 42910];
  const undated: Rows[number] = ["Lê Thị Bình", 33000, "B", "", ""];
  expect(propose([person("B"), nameless, undated, person("")])).toEqual([`blank-unit ${ADMISSIONS}!D8: →Chi bộ Hai`]);
});
