// The figures that five real reports print come out of their rebuilt workbooks through the production bundle.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Excel } from "../host/excel";
import { openWorkbook, ROOT, SAMPLE } from "./open-workbook";

interface Figure {
  readonly formula: string;
  readonly value: number;
  readonly printed: string;
}

const CASES = [
  ["000-cao-lanh", "tests/fixtures/seeds/000-cao-lanh/workbook.xlsx"],
  ["001-lam-dong", "tests/fixtures/seeds/001-lam-dong/workbook.xlsx"],
  ["002-thai-nguyen", "tests/fixtures/seeds/002-thai-nguyen/workbook.xlsx"],
  ["003-dien-bien-dong", "tests/fixtures/seeds/003-dien-bien-dong/workbook.xlsx"],
  ["004-ha-noi", SAMPLE],
  ["004-ha-noi-term", "tests/fixtures/seeds/004-ha-noi-term/workbook.xlsx"],
] as const;

function figures(name: string): Figure[] {
  const file = path.join(ROOT, "tests/fixtures/seeds", name, "expected.json");
  return JSON.parse(readFileSync(file, "utf8")) as Figure[];
}

describe.each(CASES)("report %s", (name, file) => {
  let excel: Excel;
  beforeAll(async () => {
    excel = await openWorkbook(file);
  });
  afterAll(() => {
    excel.close();
  });

  it("gives every printed figure", async () => {
    const expected = figures(name);
    const computed = await excel.formulas(expected.map(({ formula }) => formula));
    expect(expected.map(({ formula, printed }, at) => ({ formula, printed, computed: computed[at] }))).toEqual(
      expected.map(({ formula, printed, value }) => ({
        formula,
        printed,
        computed: expect.closeTo(value, 9) as unknown,
      })),
    );
  }, 60_000);
});
