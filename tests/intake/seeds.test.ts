// The committed workbooks are recognised and read without a single error.

import { buildBoard } from "../../src/intake/build-board";
import { finish } from "../../src/model/progress";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import { readGridsOf } from "./read-grids-of";

it.each([
  ["tests/fixtures/seeds/004-ha-noi/workbook.xlsx", 59, 11_388, []],
  ["tests/fixtures/seeds/000-cao-lanh/workbook.xlsx", 21, 1_797, [{ kind: "goals", rows: 1, leftOut: 0 }]],
  ["tests/fixtures/seeds/001-lam-dong/workbook.xlsx", 13, 52, [{ kind: "groupings", rows: 5, leftOut: 0 }]],
  ["tests/fixtures/seeds/002-thai-nguyen/workbook.xlsx", 31, 120, []],
  ["tests/fixtures/seeds/003-dien-bien-dong/workbook.xlsx", 77, 160, []],
])("reads %s without an error", async (path, units, admissions, definitions) => {
  const { board, issues } = finish(buildBoard(await readGridsOf(path), DEFAULT_SETTINGS));
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(board.sources).toMatchObject([
    { sheet: "Đơn vị", kind: "units", rows: units, leftOut: 0 },
    { sheet: expect.stringMatching(/^Kết nạp/u) as string, kind: "admissions", rows: admissions, leftOut: 0 },
    ...definitions,
  ]);
  expect(board.units).toHaveLength(units);
  expect(board.admissions.count).toBe(admissions);
});
