// How issues are collected.

import { createIssueList, placeName, WORKBOOK } from "../../src/intake/issue-list";

const PLACE = { sheet: "Kết nạp", cell: "C17" };

it("weighs an issue as the workbook says, and leaves out what is switched off", () => {
  const issues = createIssueList({ "plan/zero": "error", "plan/blank": "off" });
  issues.add("plan/zero", "warning", PLACE, { name: "Khoa Toán", period: "2017" });
  issues.add("plan/blank", "warning", PLACE, { period: "2017", count: 1 });
  issues.add("workbook/no-units", "error", WORKBOOK, {});
  expect(issues.items.map(({ code, severity, sheet, cell }) => [code, severity, sheet, cell])).toEqual([
    ["plan/zero", "error", "Kết nạp", "C17"],
    ["workbook/no-units", "error", "", ""],
  ]);
});

it("names the sheet of a cell only where it is another one", () => {
  expect(placeName(PLACE, "Kết nạp")).toBe("C17");
  expect(placeName(PLACE, "Đơn vị")).toBe("Kết nạp!C17");
});

it("keeps all the cells that an issue is about, where they are given", () => {
  const issues = createIssueList();
  const cells = { ranges: ["C17:C19"], rest: 0 };
  issues.add("plan/blank", "warning", PLACE, { period: "2017", count: 3 }, cells);
  issues.add("plan/blank", "warning", PLACE, { period: "2017", count: 1 });
  expect(issues.items.map((issue) => ("cells" in issue ? issue.cells : "none"))).toEqual([cells, "none"]);
});
