// The page of `npm run web` in a real browser: the sample, a button of the ribbon, and what grid and pane then show.
// Skipped by name where there is no Chromium, or where the page's own packages aren't installed and PDV_E2E doesn't ask for it.

import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";

import { ownCertificate } from "../host/web/certificate";
import { bundlePage, cacheFolder, install, isInstalled } from "../host/web/page-files";
import { WebServer } from "../host/web/server";

const root = path.join(__dirname, "../..");
const browserPath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const limit = 60_000;

const reason = !existsSync(browserPath)
  ? `there is no Chromium at ${browserPath}`
  : !isInstalled() && process.env["PDV_E2E"] === undefined
    ? "the page's packages aren't installed; run `npm run web` once, or set PDV_E2E"
    : null;

const standIn = "window.standIn.grid.getActiveWorkbook().getActiveSheet()";

if (reason === null) describe("the page in Chromium", pageTests);
else it.skip(`shows the summary in the page in Chromium – skipped: ${reason}`, () => undefined);

function pageTests(): void {
  let server: WebServer;
  let browser: Browser;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    if (!isInstalled() && !install()) throw new Error("The page's packages could not be installed.");
    server = new WebServer({
      dist: path.join(root, "dist"),
      sample: path.join(root, "assets/sample.xlsx"),
      pageFolder: await bundlePage(),
      certificate: await ownCertificate(cacheFolder, new Date()),
      ports: [0, 0],
    });
    const { page: address } = await server.start();
    browser = await chromium.launch({ executablePath: browserPath, args: flags.split(" ") });
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    troubles = [];
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("request", (request) => {
      if (!/^(https:\/\/localhost:|data:|blob:)/.test(request.url())) troubles.push(`asked for ${request.url()}`);
    });
    await page.goto(address);
  }, limit * 3);

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it(
    "writes the summary at a press in the ribbon, shows it in the grid and says so in the pane",
    async () => {
      await open("#open-sample", "sample.xlsx");
      await pane().locator("#headline-figure", { hasText: "94,40" }).waitFor({ timeout: limit });
      const button = page.locator('[data-control="WriteSummary"]');
      expect(await button.innerText()).toContain("Lập bảng tổng hợp");
      await button.click();
      await page.waitForFunction(`${standIn}.getSheetName() === "Tổng hợp"`, null, { timeout: limit });
      await page.waitForFunction(`${standIn}.getRange("A1:L90").getDisplayValues().flat().includes("Huyện Mê Linh")`);
      const shown = await page.evaluate<string[][]>(`${standIn}.getRange("A1:L90").getDisplayValues()`);
      expect(shown.flat()).toEqual(expect.arrayContaining(["Quận Cầu Giấy", "Huyện Mê Linh"]));
      expect(await pane().locator("[role=status]").allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining("Tổng hợp")]),
      );
      await page.locator('[data-control="WriteSummary"]:not([aria-busy])').waitFor({ timeout: limit });
      await takePicture();
      expect(troubles).toEqual([]);
    },
    limit,
  );

  it(
    "computes what a person types, as Vietnamese settings write it",
    async () => {
      await open("#new-book", "Book1.xlsx");
      await type("A1", "15/10/2017");
      await type("A2", "1234,5");
      await type("A3", "=PDV.RATIO(3;4)");
      await page.waitForFunction(`${standIn}.getRange("A3").getRawValue() === 0.75`, null, { timeout: limit });
      const shown = await page.evaluate<string[][]>(`${standIn}.getRange("A1:A3").getDisplayValues()`);
      expect(shown).toEqual([["15/10/2017"], ["1234,5"], ["0,75"]]);
      expect(await page.evaluate(`${standIn}.getRange("A2").getRawValue()`)).toBe(1234.5);
    },
    limit,
  );

  function pane(): ReturnType<Page["frameLocator"]> {
    return page.frameLocator("#add-in");
  }

  async function open(button: string, book: string): Promise<void> {
    await page.click(button, { timeout: limit });
    await page.waitForFunction(`document.getElementById("book").textContent === "${book}"`, null, { timeout: limit });
    await page.waitForFunction(`${standIn}.getRange("A1").getCellRect().width > 0`, null, { timeout: limit });
  }

  /** As a person: a double click into the cell, the keys, Enter. */
  async function type(cell: string, input: string): Promise<void> {
    const { x, y, width, height } = await page.evaluate<DOMRect>(`${standIn}.getRange("${cell}").getCellRect()`);
    const canvas = await page.evaluate<DOMRect>(
      `[...document.querySelectorAll("#grid canvas")].map((one) => one.getBoundingClientRect()).sort((a, b) => b.height - a.height)[0]`,
    );
    await page.mouse.dblclick(canvas.x + x + width / 2, canvas.y + y + height / 2);
    await page.waitForTimeout(400);
    await page.keyboard.type(input);
    await page.keyboard.press("Enter");
    await page.waitForFunction(`${standIn}.getRange("${cell}").getDisplayValue() !== ""`, null, { timeout: limit });
  }

  async function takePicture(): Promise<void> {
    const folder = path.join(root, "docs/images");
    mkdirSync(folder, { recursive: true });
    await page.mouse.move(720, 20);
    await page.waitForTimeout(800);
    await page.screenshot({ path: path.join(folder, "web-page.png") });
  }
}
