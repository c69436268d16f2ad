// The page of `npm run web` in a real browser: the sample, a button of the ribbon, and what grid and pane then show.
// Skipped by name where there is no Chromium, or where the page's own packages aren't installed and PDV_E2E doesn't ask for it.

import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

import { isInstalled } from "../host/web/page-files";
import { browserFlags, browserPath, hasBrowser } from "./chromium-pane";
import { sheetInFront, WebPage } from "./web-page";

const limit = 60_000;

const reason = !hasBrowser
  ? `there is no Chromium at ${browserPath}`
  : !isInstalled() && process.env["PDV_E2E"] === undefined
    ? "the page's packages aren't installed; run `npm run web` once, or set PDV_E2E"
    : null;

if (reason === null) describe("the page in Chromium", pageTests);
else it.skip(`shows the summary in the page in Chromium – skipped: ${reason}`, () => undefined);

function pageTests(): void {
  let browser: Browser;
  let web: WebPage;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath, args: browserFlags.split(" ") });
    web = await WebPage.open(browser);
  }, limit * 3);

  afterAll(async () => {
    await web.close();
    await browser.close();
  });

  it(
    "writes the summary at a press in the ribbon, shows it in the grid and says so in the pane",
    async () => {
      await web.writeSummary();
      const button = web.page.locator('[data-control="WriteSummary"]');
      expect(await button.innerText()).toContain("Lập biểu");
      const shown = await web.page.evaluate<string[][]>(`${sheetInFront}.getRange("A1:L90").getDisplayValues()`);
      expect(shown.flat()).toEqual(expect.arrayContaining(["Chi bộ thôn Đông", "Chi bộ Hợp tác xã Mẫu Sơn"]));
      expect(await web.pane.locator("[role=status]").allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining("Tổng hợp")]),
      );
      expect(web.troubles).toEqual([]);
    },
    limit,
  );

  it(
    "computes what a person types, as Vietnamese settings write it",
    async () => {
      await web.openBook("#new-book", "Book1.xlsx");
      await web.type("A1", "15/10/2017");
      await web.type("A2", "1234,5");
      await web.type("A3", "=PDV.RATIO(3;4)");
      await web.page.waitForFunction(`${sheetInFront}.getRange("A3").getRawValue() === 0.75`, null, { timeout: limit });
      const shown = await web.page.evaluate<string[][]>(`${sheetInFront}.getRange("A1:A3").getDisplayValues()`);
      expect(shown).toEqual([["15/10/2017"], ["1234,5"], ["0,75"]]);
      expect(await web.page.evaluate(`${sheetInFront}.getRange("A2").getRawValue()`)).toBe(1234.5);
    },
    limit,
  );
}
