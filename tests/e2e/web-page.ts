// The page of `npm run web` in Chromium: grid, ribbon and pane of the stand-in Excel, driven as a person would.

import path from "node:path";

import type { Browser, FrameLocator, Page } from "playwright-core";

import { ownCertificate } from "../host/web/certificate";
import { bundlePage, cacheFolder, install, isInstalled } from "../host/web/page-files";
import { WebServer } from "../host/web/server";

const root = path.join(__dirname, "../..");
const limit = 60_000;

/** The sheet in front, in the page. */
export const sheetInFront = "window.standIn.grid.getActiveWorkbook().getActiveSheet()";

export class WebPage {
  /** What no run may bring: errors of the page, requests beyond this machine. */
  readonly troubles: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly server: WebServer,
  ) {}

  /** Installs the page's packages where they are missing. */
  static async open(browser: Browser): Promise<WebPage> {
    if (!isInstalled() && !install()) throw new Error("The page's packages could not be installed.");
    const server = new WebServer({
      dist: path.join(root, "dist"),
      sample: path.join(root, "assets/sample.xlsx"),
      pageFolder: await bundlePage(),
      certificate: await ownCertificate(cacheFolder, new Date()),
      ports: [0, 0],
    });
    const { page: address } = await server.start();
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1440, height: 900 },
      locale: "vi-VN",
    });
    const web = new WebPage(await context.newPage(), server);
    web.page.on("pageerror", (error) => web.troubles.push(error.message));
    web.page.on("request", (request) => {
      if (!/^(https:\/\/localhost:|data:|blob:)/.test(request.url())) web.troubles.push(`asked for ${request.url()}`);
    });
    await web.page.goto(address);
    return web;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#add-in");
  }

  async openBook(button: string, book: string): Promise<void> {
    const { page } = this;
    await page.click(button, { timeout: limit });
    await page.waitForFunction(`document.getElementById("book").textContent === "${book}"`, null, { timeout: limit });
    await page.waitForFunction(`${sheetInFront}.getRange("A1").getCellRect().width > 0`, null, { timeout: limit });
  }

  /** Of the sample, by the button in the ribbon. */
  async writeSummary(): Promise<void> {
    const { page } = this;
    await this.openBook("#open-sample", "sample.xlsx");
    await this.pane.locator("#headline-figure", { hasText: "71,67" }).waitFor({ timeout: limit });
    await page.locator(WRITE).click();
    await page.waitForFunction(`${sheetInFront}.getSheetName() === "Tổng hợp"`, null, { timeout: limit });
    await page.waitForFunction(
      `${sheetInFront}.getRange("A1:L90").getDisplayValues().flat().includes("Chi bộ Hợp tác xã Mẫu Sơn")`,
    );
    await page.locator(`${WRITE}:not([aria-busy])`).waitFor({ timeout: limit });
  }

  /** As a person: a double click into the cell, the keys, Enter. */
  async type(cell: string, input: string): Promise<void> {
    const { page } = this;
    const { x, y, width, height } = await page.evaluate<DOMRect>(`${sheetInFront}.getRange("${cell}").getCellRect()`);
    const canvas = await page.evaluate<DOMRect>(
      `[...document.querySelectorAll("#grid canvas")].map((one) => one.getBoundingClientRect()).sort((a, b) => b.height - a.height)[0]`,
    );
    await page.mouse.dblclick(canvas.x + x + width / 2, canvas.y + y + height / 2);
    await page.waitForTimeout(400);
    await page.keyboard.type(input);
    await page.keyboard.press("Enter");
    await page.waitForFunction(`${sheetInFront}.getRange("${cell}").getDisplayValue() !== ""`, null, {
      timeout: limit,
    });
  }

  async picture(): Promise<Buffer> {
    await this.page.mouse.move(720, 20);
    await this.page.waitForTimeout(800);
    return this.page.screenshot();
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.server.stop();
  }
}

const WRITE = '[data-control="WriteSummary"]';
