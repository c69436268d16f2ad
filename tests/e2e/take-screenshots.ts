// `npm run screenshots`: every view of the pane in the three looks at 320 and 450 px, and the states a person meets first, with the
// stand-in Excel in Chromium, into docs/images/pane/, and the page of `npm run web` beside them. Pictures with a palette, so that the
// folder stays small.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

import { palettePng } from "../../tools/palette-png";
import { readPng } from "../../tools/read-png";
import { blankBook } from "../host/workbook/blank";
import type { Book } from "../host/workbook/state";
import { isInstalled } from "../host/web/page-files";
import { PEOPLE, smallBook, UNITS } from "../line/small-book";
import { WebPage } from "./web-page";
import { browserFlags, browserPath, ChromiumPane, type PaneLook } from "./chromium-pane";

const root = path.join(__dirname, "../..");
const images = path.join(root, "docs/images");
const folder = path.join(images, "pane");
/** Date fields as a person in Vietnam sees them. */
const inVietnamese = ["--no-zygote", `--renderer-cmd-prefix=${path.join(__dirname, "renderer-in-vietnamese.sh")}`];
const THEMES = ["light", "dark", "contrast", "contrast-dark"] as const;
const WIDTHS = [320, 450] as const;
const TALLEST = 2_400;
/** Of a state the first screen is enough. */
const SCREEN = 640;

type Show = (pane: ChromiumPane) => Promise<unknown>;
const press =
  (selector: string): Show =>
  ({ frame }) =>
    frame.locator(selector).first().click();

/** What stands open in a view, so that the picture shows what it is for. */
const VIEWS: Readonly<Record<string, Show | null>> = {
  overview: null,
  issues: null,
  write: null,
  cleaning: press("#find-mends"),
  functions: showFunctions,
  settings: press("#settings-bands summary"),
  help: null,
  people: askForPeople,
};

/** A few of them, so that the picture ends with the list. */
async function showFunctions({ frame }: ChromiumPane): Promise<void> {
  await frame.fill("#function-search", "tỷ lệ hoàn thành");
  await frame.locator(".function:not([hidden]) summary").first().click();
}

/** Of a unit of the sample, by a function in a cell of the sheet that was there before. */
async function askForPeople(pane: ChromiumPane): Promise<void> {
  const sheet = pane.book.sheets[0]?.id ?? "";
  pane.type(sheet, 1, 1, '=PDV.ADMITTED("Chi bộ thôn Hạ")');
  pane.select(sheet, 1, 1);
  while (!pane.hasNumber(sheet, 1, 1)) await pane.page.waitForTimeout(200);
  await pane.frame.locator("#show-people[aria-disabled=false], #show-people:not([aria-disabled])").click();
  await pane.frame.locator("#people .items").waitFor();
}

async function main(): Promise<void> {
  // `npm run screenshots -- states`: those of the states alone.
  const statesOnly = process.argv.includes("states");
  if (!statesOnly) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [...browserFlags.split(" "), ...inVietnamese],
  });
  try {
    if (!statesOnly) for (const theme of THEMES) for (const width of WIDTHS) await takeViews(browser, theme, width);
    await takeStates(browser);
    if (isInstalled()) await takeWebPage(browser);
    else process.stdout.write("web-page.png stays as it is: `npm run web` has not installed the grid yet\n");
  } finally {
    await browser.close();
  }
}

async function takeViews(browser: Browser, theme: PaneLook["theme"], width: number): Promise<void> {
  const pane = await openSample(browser, width, theme);
  for (const [view, show] of Object.entries(VIEWS)) {
    await pane.open(view);
    await show?.(pane);
    await pane.frame.locator("#running").waitFor({ state: "hidden" });
    await take(pane, `${view}-${String(theme)}-${width}`, width);
  }
  await pane.close();
}

/** As a person gets it on the first screen. */
async function openSample(browser: Browser, width: number, theme: PaneLook["theme"] = "light"): Promise<ChromiumPane> {
  const pane = await ChromiumPane.open(browser, { book: blankBook(), width, theme });
  await pane.frame.click('#first-run [data-action="load-sample"]');
  await pane.frame.locator("#pictures table").first().waitFor();
  await pane.ready();
  // What was loaded is told once; the pictures show the pane as it is from then on.
  await pane.frame.click("#refresh");
  await pane.frame.locator("#status", { hasText: "Đã đọc" }).waitFor();
  return pane;
}

/** The first screen, the unfolded list of views, and work under way. */
async function takeStates(browser: Browser): Promise<void> {
  const width = 320;
  const first = await ChromiumPane.open(browser, { book: blankBook(), width });
  await first.frame.locator("#first-run:not([hidden])").waitFor();
  await take(first, "first-run", width);
  await first.frame.click('#first-run [data-action="skip-first-run"]');
  await take(first, "nothing-found", width);
  await first.close();
  const waiting = await openSample(browser, width);
  await waiting.frame.click("#more-views");
  await take(waiting, "more-views", width);
  waiting.edit(true);
  await waiting.frame.click("#refresh");
  await waiting.frame.locator("#progress-text", { hasText: "Enter" }).waitFor();
  await take(waiting, "waiting", width, SCREEN);
  await waiting.close();
  await takeTroubles(browser, width);
  await takeTooOld(browser, width);
}

/** What a person sees while something is in the way: no network, a change not read yet, a protected sheet with its details. */
async function takeTroubles(browser: Browser, width: number): Promise<void> {
  const pane = await openSample(browser, width);
  await pane.connect(false);
  await pane.frame.locator("#offline:not([hidden])").waitFor();
  await take(pane, "offline", width, SCREEN);
  await pane.connect(true);
  await pane.frame.locator("#offline").waitFor({ state: "hidden" });
  await pane.frame.click("#write-summary");
  await pane.frame.locator("#status", { hasText: "Đã lập trang" }).waitFor({ timeout: 120_000 });
  const summary = pane.book.sheets.find(({ name }) => name === "Tổng hợp");
  if (summary) summary.protected = true;
  await pane.frame.click("#write-summary");
  await pane.frame.locator("#alert", { hasText: "bảo vệ" }).waitFor({ timeout: 120_000 });
  await take(pane, "protected", width, SCREEN);
  // The browser lets nobody write to the clipboard unasked: the details are there to be copied by hand.
  await pane.frame.evaluate(`Object.defineProperty(navigator, "clipboard", { value: undefined })`);
  await pane.frame.click("#copy-details");
  await pane.frame.locator("#details:not([hidden])").waitFor();
  await take(pane, "error-details", width, SCREEN);
  await pane.frame.click("#refresh");
  await pane.frame.locator("#status", { hasText: "Đã đọc" }).waitFor();
  const people = pane.book.sheets.find(({ name }) => name === "Kết nạp");
  const card = pane.frame.locator("#conditions", { hasText: "Số liệu đã đổi" });
  // Each change puts the reading off; the card comes when that takes a while.
  for (let change = 0; !(await card.isVisible()); change++) {
    pane.type(people?.id ?? "", 5, 1, `Nguyễn Thị Mẫu ${String(change)}`);
    await pane.page.waitForTimeout(100);
  }
  // Within the pause before it is read again: that waits now.
  pane.edit(true);
  await take(pane, "stale", width, SCREEN);
  await pane.close();
  const large = await ChromiumPane.open(browser, { book: longBook(), width });
  await large.frame.locator("#progress[value]").waitFor({ timeout: 120_000 });
  await take(large, "reading", width, SCREEN);
  await large.close();
}

async function takeWebPage(browser: Browser): Promise<void> {
  const web = await WebPage.open(browser);
  await web.writeSummary();
  writeFileSync(path.join(images, "web-page.png"), await web.picture());
  await web.close();
}

async function takeTooOld(browser: Browser, width: number): Promise<void> {
  const excel = await ChromiumPane.open(browser, { book: blankBook(), width, excelApi: "1.9" });
  await take(excel, "too-old", width);
  await excel.close();
  const engine = await ChromiumPane.open(browser, { book: blankBook(), width, oldEngine: true });
  await take(engine, "old-engine", width);
  await engine.close();
}

/** Long enough that its reading can be watched. */
function longBook(): Book {
  const [heading = [], ...people] = PEOPLE;
  return smallBook(UNITS, [heading, ...Array.from({ length: 40_000 }, () => people).flat()]);
}

async function take(pane: ChromiumPane, name: string, width: number, tallest = TALLEST): Promise<void> {
  await pane.page.mouse.move(0, 0);
  await pane.frame.evaluate("scrollTo(0, 0)");
  const tall = await pane.frame.evaluate<number>("document.documentElement.scrollHeight");
  if (tallest === TALLEST && tall > TALLEST)
    throw new Error(`${name} would be cut off: it is ${String(tall)} px tall.`);
  await pane.page.setViewportSize({ width, height: Math.min(Math.max(tall, 480), tallest) });
  await pane.page.waitForTimeout(150);
  writeFileSync(path.join(folder, `${name}.png`), palettePng(readPng(await pane.page.screenshot())));
  await pane.page.setViewportSize({ width, height: 640 });
  process.stdout.write(`${name}\n`);
}

main().then(
  () => process.exit(0),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    process.exit(1);
  },
);
