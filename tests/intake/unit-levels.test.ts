// Which unit stands above which, by the numbers of the rows, and what is told of it.

import { createIssueList } from "../../src/intake/issue-list";
import { layoutOf } from "../../src/intake/sheet-layout";
import { createUnitLevels } from "../../src/intake/unit-levels";
import { makeGrid, type Rows } from "./grids";

const HEADINGS = ["TT", "Tên đơn vị", "Chỉ tiêu 2024"];

/** The row of the unit above each row, counted from 1 below the headings, and what is told. */
function levelsOf(
  rows: Rows,
  headings: readonly string[] = HEADINGS,
): { parents: (number | null)[]; names: string[]; said: unknown[] } {
  const issues = createIssueList();
  const grid = makeGrid("Đơn vị", [headings, ...rows]);
  const layout = layoutOf(grid, "units", 0, 1, headings.map((text) => [text])); // prettier-ignore
  const levels = createUnitLevels(layout, () => false, issues);
  const parents = rows.map((_, at) => levels.parentOf(at + 1));
  const names = rows.map((row, at) => levels.nameOf(at + 1, String(row[1])));
  levels.finish();
  return { parents, names, said: issues.items.map(({ code, cell, parameters }) => [code, cell, parameters]) };
}

it("puts units under the nearest row that is numbered otherwise and is a unit, which is told", () => {
  const rows = [["A", "Đảng bộ huyện Một", ""], ["I", "Đảng bộ xã Hai", ""], [1, "Chi bộ 1", 2], [2, "Chi bộ 2", 2], ["II", "Đảng bộ xã Ba", ""], [1, "Chi bộ 3", 1], ["B", "Đảng bộ huyện Bốn", ""], [1, "Chi bộ 4", 1]]; // prettier-ignore
  expect(levelsOf(rows)).toEqual({
    parents: [null, 1, 2, 2, 1, 5, null, 7],
    names: rows.map(([, name]) => name),
    said: [
      ["unit/heads-numbered", "B2", { name: "Đảng bộ huyện Một", count: 2 }],
      ["unit/heads-numbered", "B3", { name: "Đảng bộ xã Hai", count: 2 }],
      ["unit/heads-numbered", "B6", { name: "Đảng bộ xã Ba", count: 1 }],
      ["unit/heads-numbered", "B8", { name: "Đảng bộ huyện Bốn", count: 1 }],
    ],
  });
});

it("drops the numeral from the name of a unit that heads others, and from no other", () => {
  const rows = [["", "I. Đảng bộ xã Hai", ""], ["", "Chi bộ 1", 2], ["", "II. Đảng bộ xã Ba", 2]]; // prettier-ignore
  const { names, parents, said } = levelsOf(rows);
  expect(names).toEqual(["Đảng bộ xã Hai", "Chi bộ 1", "II. Đảng bộ xã Ba"]);
  expect(parents).toEqual([null, 1, null]);
  expect(said).toEqual([["unit/heads-numbered", "B2", { name: "Đảng bộ xã Hai", count: 1 }]]);
});

it("puts no unit under a group, which ends what is above it", () => {
  const rows = [["I", "Đảng bộ xã Hai", ""], [1, "Chi bộ 1", 2], ["II", "Các chi bộ khác", ""], [1, "Chi bộ 2", 2]]; // prettier-ignore
  expect(levelsOf(rows).parents).toEqual([null, 1, null, null]);
});

it("knows a level that begins between units of another", () => {
  const rows = [["I", "Đảng bộ xã Hai", ""], [1, "Chi bộ 1", 2], ["A", "Đảng bộ Trường Ba", ""], [2, "Chi bộ 2", 2]]; // prettier-ignore
  expect(levelsOf(rows).parents).toEqual([null, 1, 1, 3]);
});

it("tells nothing of a unit below which none is read", () => {
  const issues = createIssueList();
  const grid = makeGrid("Đơn vị", [HEADINGS, ["I", "Đảng bộ xã Hai", ""], ["", "Tổng cộng", 5], ["II", "Đảng bộ xã Ba", ""]]); // prettier-ignore
  const layout = layoutOf(grid, "units", 0, 1, HEADINGS.map((text) => [text])); // prettier-ignore
  const levels = createUnitLevels(layout, () => false, issues);
  expect([levels.parentOf(1), levels.parentOf(3)]).toEqual([null, null]);
  levels.finish();
  expect(issues.items).toEqual([]);
});

describe("a column of units above", () => {
  const headings = ["TT", "Tên đơn vị", "Trực thuộc"];
  const rows = (above: string): Rows => [["I", "Đảng bộ xã Hai", ""], [1, "Chi bộ 1", ""], [2, "Chi bộ 2", above]]; // prettier-ignore

  it("says what is above, and no number does", () => {
    expect(levelsOf(rows("Đảng bộ xã Hai"), headings)).toMatchObject({ parents: [null, null, null], said: [] });
  });

  it("says nothing where nobody filled it in", () => {
    expect(levelsOf(rows(""), headings).parents).toEqual([null, 1, 1]);
  });
});

it("puts no unit under another in a list of codes", () => {
  const rows = [["", "I. Đảng bộ xã Hai"], ["A1", "Chi bộ 1"]]; // prettier-ignore
  expect(levelsOf(rows, ["Mã đơn vị", "Ghi chú"])).toMatchObject({ parents: [null, null], said: [] });
});
