// Sheets typed for fonts before Unicode, with rows that were added in Unicode later.

import { createIssueList } from "../../src/intake/issue-list";
import { findLegacyCells } from "../../src/intake/mends/mend-legacy";
import { createRowJudge, readLegacy, sheetEncoding } from "../../src/intake/read-legacy";
import { finish } from "../../src/model/progress";
import { makeGrid, someUnits } from "./grids";

const PEOPLE = makeGrid("Trang", [
  ["Hä vµ tªn", "§¬n vÞ"],
  ["NguyÔn Hång Lam", "§¶ng bé x· Hßa B×nh"],
  ["Lª V¨n Tó", "Chi bé 1"],
  ["Dòng", "Chi bé 2"],
  ["Hà Công Tú", "Xã Hà Tân"],
]);

it.each([
  ["by the words of the sheet itself", [PEOPLE]],
  ["by the words of other sheets", [PEOPLE, someUnits(), makeGrid("Khác", [["Xã Hà Tân"]])]],
])("leaves a row of Unicode as it is, known %s", (_, grids) => {
  const issues = createIssueList();
  expect(readLegacy(grids, issues)[0]?.values.map(([, unit]) => unit)).toEqual([
    "Đơn vị",
    "Đảng bộ xã Hòa Bình",
    "Chi bộ 1",
    "Chi bộ 2",
    "Xã Hà Tân",
  ]);
  expect(readLegacy(grids, issues)[0]?.values[4]?.[0]).toBe("Hà Công Tú");
});

it("proposes no change of such a row", () => {
  const cells = finish(findLegacyCells([PEOPLE], new Set(["Trang"])));
  expect([...new Set(cells.map(({ row }) => row))]).toEqual([0, 1, 2, 3]);
});

it("gives sheets of Unicode back as they are", () => {
  const units = someUnits();
  expect(readLegacy([units], createIssueList())).toEqual([units]);
});

/** The second column of the last row as it is read, below a sheet that is certainly legacy. */
function lastOf(row: readonly (string | number)[], words: string): unknown {
  const sheet = makeGrid("Trang", [["Hä vµ tªn", "§¶ng bé x·"], ["Lª V¨n Tó", "Chi bé 1"], [...row]]); // prettier-ignore
  return readLegacy([sheet, makeGrid("Khác", [[words]])], createIssueList())[0]?.values[2]?.[1];
}

it.each<[string, readonly (string | number)[], string, unknown]>([
  ["Unicode where another sheet has its words", ["", "Hà Tân"], "Hà Tân", "Hà Tân"],
  ["Unicode by a word that ends in plain letters", ["", "Tân"], "Tân", "Tân"],
  ["so beside a number", [17, "Tân"], "Tân", "Tân"],
  ["legacy where no word is known", ["", "Dòng"], "Hà Tân", "Dũng"],
  ["legacy where only single letters are known", ["", "Dòng"], "hò", "Dũng"],
  ["legacy where only its plain words are known", ["", "Nam Dòng"], "Nam Lan Hoa", "Nam Dũng"],
  ["legacy where the old font has as many", ["", "bé"], "bé", "bộ"],
  ["legacy where a cell certainly is", ["Hà Tân Hà Tân", "§¶ng bé"], "Hà Tân", "Đảng bộ"],
  ["legacy, whatever a Unicode cell beside says", ["Đảng bộ Hà Tân", "Dòng"], "Đảng bộ Hà Tân", "Dũng"],
])("reads a doubtful row as %s", (_, row, words, expected) => {
  expect(lastOf(row, words)).toBe(expected);
});

it("says of which encoding a sheet was, from where on, and in how many cells", () => {
  const issues = createIssueList();
  readLegacy([makeGrid("Trang", [["Nam", 5], ["Hoa", "§¶ng bé 1"], ["", "§¶ng bé 2"]])], issues); // prettier-ignore
  expect(issues.items).toEqual([
    {
      code: "text/legacy",
      severity: "warning",
      sheet: "Trang",
      cell: "B2",
      cells: { ranges: ["B2", "B3"], rest: 0 },
      parameters: { encoding: "tcvn3", count: 2, read: true },
    },
  ]);
});

it.each([
  ["tcvn3", [["§¶ng viªn", 5]]],
  ["vni", [["Ñaûng boä", "Hoï vaø teân", "§¶ng viªn"]]],
  ["tcvn3", [["Ñaûng boä", "§¶ng viªn"]]],
  [null, [["§¶ng viªn", "Đảng viên"]]],
  [null, [["Nam"]]],
  [null, [...Array.from({ length: 100 }, () => ["Nam"]), ["§¶ng viªn"]]],
])("takes for the encoding of a sheet: %s", (encoding, rows) => {
  expect(sheetEncoding(makeGrid("x", rows))).toBe(encoding);
});

it("touches no sheet of Unicode, nor asks for its rows", () => {
  const sheet = makeGrid("x", [["Zoë"]]);
  expect(readLegacy([sheet], createIssueList())[0]).toBe(sheet);
  expect(createRowJudge([sheet])(sheet)(0)).toBe(false);
  const mixed = makeGrid("Khác", [["Đỗ", "Điện"], ["§inh"]]); // prettier-ignore
  expect(createRowJudge([PEOPLE, mixed])(mixed)(1)).toBe(false);
});
