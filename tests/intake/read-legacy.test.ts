// Sheets typed for fonts before Unicode, with rows that were added in Unicode later.

import { createIssueList } from "../../src/intake/issue-list";
import { findLegacyCells } from "../../src/intake/mends/mend-legacy";
import { readLegacy } from "../../src/intake/read-legacy";
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
