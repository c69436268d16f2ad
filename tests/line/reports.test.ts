// The figures that five real reports print come out of their rebuilt workbooks through the production bundle.
// `npm run figures` prints the same as a table.

import { readSeedFigures } from "../figures/seed-figures";
import type { Excel } from "../host/excel";
import { openWorkbook } from "./open-workbook";

describe.each(readSeedFigures())("report $seed", ({ workbook, figures }) => {
  let excel: Excel;
  beforeAll(async () => {
    excel = await openWorkbook(workbook);
  });
  afterAll(() => {
    excel.close();
  });

  it("gives every printed figure", async () => {
    const computed = await excel.formulas(figures.map(({ formula }) => formula));
    expect(figures.map(({ formula, printed }, at) => ({ formula, printed, computed: computed[at] }))).toEqual(
      figures.map(({ formula, printed, value }) => ({
        formula,
        printed,
        computed: expect.closeTo(value, 9) as unknown,
      })),
    );
  }, 60_000);
});
