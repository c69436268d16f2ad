// What the pane lists of every messy workbook, through the production bundle: each issue of its expected.json with its kind, its
// severity and its cell, why it matters, and no other; those that say the same are one line. A cell that is blank only because it is merged
// with the one above is no blank to Excel, and nothing is said of it.

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { columnOf, rowOf } from "../../src/model/cell-place";
import { gatherIssues } from "../../src/model/gather-issues";
import { columnIndex } from "../../src/model/grid";
import type { Issue } from "../../src/model/issue";
import { finish } from "../../src/model/progress";
import { vi } from "../../src/text/vi";
import type { Excel } from "../host/excel";
import type { Book } from "../host/workbook/state";
import { openBook, readWorkbook, ROOT } from "./open-workbook";

const FOLDER = "tests/fixtures/messy";
const NAMES = readdirSync(path.join(ROOT, FOLDER));

function expectedOf(name: string, { sheets }: Book): readonly string[] {
  const file = path.join(ROOT, FOLDER, name, "expected.json");
  const { issues } = JSON.parse(readFileSync(file, "utf8")) as { issues: readonly Issue[] };
  const isMerged = ({ code, sheet, cell }: Issue): boolean => {
    const [row, column] = [rowOf(cell) - 1, columnIndex(columnOf(cell))];
    const merges = sheets.find((one) => one.name === sheet)?.merges ?? [];
    return (
      code === "admission/no-unit" &&
      merges.some((area) => area.firstColumn === column && area.firstRow < row && row <= area.lastRow)
    );
  };
  return finish(gatherIssues(issues.filter((issue) => !isMerged(issue))))
    .map(({ issue }) => issue)
    .map(({ severity, code, sheet, cell }) => `${severity} ${code} ${vi.pane.place(sheet, cell)}`)
    .sort();
}

/** Opens every kind, and asks for the rest of the long ones. */
function listed(excel: Excel): { readonly issues: readonly string[]; readonly without: readonly string[] } {
  const codes = new Map(Object.entries(vi.issues.titles).map(([code, title]) => [title, code]));
  const issues: string[] = [];
  const without: string[] = [];
  for (const group of excel.window.document.querySelectorAll<HTMLDetailsElement>("#issue-groups details")) {
    group.open = true;
    group.dispatchEvent(new excel.window.Event("toggle"));
    for (let more = button(group); more; more = button(group)) more.click();
    const severity = group.querySelector("summary .severity")?.classList[1] ?? "";
    const code = codes.get(textOf(group, "summary .title")) ?? "";
    for (const item of group.querySelectorAll(".items > li")) {
      issues.push(`${severity} ${code} ${textOf(item, ".place")}`);
      if (![".what", ".why", ".fix"].every((part) => textOf(item, part).length > 10)) without.push(code);
    }
  }
  return { issues: issues.sort(), without };
}

const button = (group: Element): HTMLElement | null => group.querySelector(".rest button");
const textOf = (element: Element, selector: string): string => element.querySelector(selector)?.textContent ?? "";

it.each(NAMES)("lists of %s what its expected.json says, no more and no less", async (name) => {
  const book = await readWorkbook(`${FOLDER}/${name}/workbook.xlsx`);
  const excel = await openBook(book);
  await excel.press("CheckData");
  expect(listed(excel)).toEqual({ issues: expectedOf(name, book), without: [] });
  expect(excel.errors).toEqual([]);
  excel.close();
});
