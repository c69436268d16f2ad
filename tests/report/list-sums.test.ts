// What was read adds up, in every workbook that is committed: counted, outside the period, left out. The sheet "Kiểm tra" says so.

import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { listSums } from "../../src/indicators/list-sums";
import { planPeriods, resolveScope, type Scope } from "../../src/indicators/report-scope";
import { tally } from "../../src/indicators/tally";
import { buildBoard } from "../../src/intake/build-board";
import type { Board } from "../../src/model/board";
import type { Issue } from "../../src/model/issue";
import { finish } from "../../src/model/progress";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import { describeIssues } from "../../src/report/describe-issues";
import { readGridsOf } from "../intake/read-grids-of";
import { reported } from "./reported";
import { sheetLines } from "./sheet-text";

const ROOT = path.join(__dirname, "..", "..");
const FOLDERS = ["tests/fixtures/seeds", "tests/fixtures/messy"];

const WORKBOOKS = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .map((name) => `${folder}/${name}/workbook.xlsx`)
    .filter((file) => existsSync(path.join(ROOT, file))),
);

interface Read {
  readonly board: Board;
  readonly issues: readonly Issue[];
  readonly scopes: readonly Scope[];
}

/** The scope from the data, every planned period, a year before them all, and one that is cut short by an as-of date. */
async function readWorkbook(file: string): Promise<Read> {
  const { board, issues } = finish(buildBoard(await readGridsOf(file), DEFAULT_SETTINGS));
  const asked = [null, ...planPeriods(board), { kind: "year", year: 1990 } as const];
  const scopes = asked.flatMap((period) => {
    const whole = resolveScope(board, period);
    if (!whole.ok) return [];
    const { start, end } = whole.value;
    const cut = resolveScope(board, whole.value.period, Math.floor((start + end) / 2));
    return cut.ok ? [whole.value, cut.value] : [whole.value];
  });
  return { board, issues, scopes };
}

it("looks at workbooks with admissions", () => {
  expect(WORKBOOKS.length).toBeGreaterThan(10);
});

it.each(WORKBOOKS)("adds up in %s, whatever the period", async (file) => {
  const { board, issues, scopes } = await readWorkbook(file);
  for (const scope of scopes) {
    const sums = listSums(board, scope).filter((sum) => sum !== null);
    for (const { read, counted, outside, leftOut } of sums) expect(counted + outside + leftOut).toBe(read);
    const counted = sums.reduce((sum, one) => sum + one.counted, 0);
    expect(counted).toBe(tally(board, scope).all[board.units.length]);
    const said = sheetLines(finish(describeIssues(reported(board, scope, issues)))).filter((line) =>
      line.includes("dòng kết nạp"),
    );
    expect(said).toHaveLength(sums.length > 1 ? sums.length + 1 : sums.length);
    for (const line of said) {
      const [, whole = "", parts = ""] = /đã đọc ([\d.]+) dòng kết nạp(.*)$/u.exec(line) ?? [];
      const numberOf = (text: string): number => Number(text.replace(/\./gu, ""));
      const each = [...parts.matchAll(/([\d.]+) dòng/gu)].map((match) => numberOf(match[1] ?? ""));
      if (parts.includes("tất cả")) expect(each).toEqual([]);
      else expect(each.reduce((sum, one) => sum + one, 0)).toBe(numberOf(whole));
    }
  }
});
