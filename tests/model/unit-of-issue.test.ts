import { expect, it } from "@jest/globals";
import type { Issue } from "../../src/model/issue";
import { rowOfIssue } from "../../src/model/unit-of-issue";

const PLACE = { severity: "warning", sheet: "Kết nạp", cell: "G7" } as const;
const RULE = { document: "", article: "" };

it.each<[string, Issue, number | null]>([
  [
    "numbers of one cell",
    { ...PLACE, code: "identity/several-numbers", parameters: { count: 2, isClear: true, ...RULE } },
    7,
  ],
  ["a unit above others", { ...PLACE, code: "unit/heads-numbered", parameters: { name: "Một", count: 3 } }, 7],
  ["several cells", { ...PLACE, code: "text/spaces", parameters: { column: "admission.name", count: 2 } }, null],
  ["one cell", { ...PLACE, code: "text/spaces", parameters: { column: "admission.name", count: 1 } }, 7],
  ["a sheet", { ...PLACE, cell: "", code: "sheet/summary", parameters: {} }, null],
])("finds the row of %s", (_, issue, row) => {
  expect(rowOfIssue(issue)).toBe(row);
});
