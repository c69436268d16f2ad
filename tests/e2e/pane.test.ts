// The pane in Chromium as people use it: the production bundle with the genuine Office library, every view by mouse and by keyboard
// alone, in the three looks, without a breach of accessibility rules or of the page's content security policy.

import { readFileSync } from "node:fs";

import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

import { PEOPLE, smallBook, UNITS } from "../line/small-book";
import { blankBook } from "../host/workbook/blank";
import { browserFlags, browserPath, ChromiumPane, hasBrowser, type PaneLook } from "./chromium-pane";

const limit = 60_000;
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const VIEWS = ["overview", "issues", "write", "cleaning", "people", "functions", "settings", "help"] as const;
const MARKUP = `<img src=x onerror="breach('markup')">`;

const reason = !hasBrowser
  ? `there is no Chromium at ${browserPath}`
  : process.env["PDV_E2E"] === undefined
    ? "a browser wants the machine for itself; set PDV_E2E"
    : null;

if (reason === null) describe("the pane in Chromium", paneTests);
else it.skip(`shows the pane in Chromium – skipped: ${reason}`, () => undefined);

function paneTests(): void {
  let browser: Browser;
  let pane: ChromiumPane | undefined;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath, args: browserFlags.split(" ") });
  }, limit);
  afterEach(async () => {
    const troubles = pane?.troubles ?? [];
    await pane?.close();
    pane = undefined;
    expect(troubles).toEqual([]);
  });
  afterAll(() => browser.close());

  const open = async (look: PaneLook): Promise<ChromiumPane> => {
    pane = await ChromiumPane.open(browser, look);
    await pane.ready();
    return pane;
  };
  const evaluate = async <T>(shown: ChromiumPane, code: string): Promise<T> => shown.frame.evaluate<T>(code);
  const focused = (shown: ChromiumPane): Promise<string> => evaluate(shown, "document.activeElement?.id ?? ''");

  it.each(["light", "dark", "contrast", "contrast-dark"] as const)(
    "opens every view by mouse in the look %s, within 320 px and without a breach of accessibility rules",
    async (theme) => {
      const shown = await open({ book: smallBook(), theme });
      await evaluate(shown, axeSource);
      for (const view of VIEWS) {
        await shown.open(view);
        await evaluate(shown, `for (const part of document.querySelectorAll("details")) part.open = true`);
        expect([view, await evaluate(shown, "document.documentElement.scrollWidth")]).toEqual([view, 320]);
        const { violations } = await evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
          shown,
          `axe.run(document, { resultTypes: ["violations"] })`,
        );
        expect([view, ...violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([view]);
        // Excel's own menu: 34 × 32 px.
        const covered = await evaluate<string[]>(
          shown,
          `[...document.querySelectorAll("button, a, input, p, h2")]
            .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth - 34 && one.getBoundingClientRect().top + scrollY < 32)
            .map((one) => one.outerHTML)`,
        );
        expect([view, ...covered]).toEqual([view]);
        // Whatever colours a person's theme has, there are no others beside them.
        if (theme.startsWith("contrast"))
          expect([view, ...(await evaluate<string[]>(shown, ownColours()))]).toEqual([view]);
        const small = await evaluate<string[]>(
          shown,
          `[...document.querySelectorAll("button, select, input, summary")]
            .filter((one) => one.checkVisibility() && Math.min(one.closest("label")?.offsetHeight || one.offsetHeight, one.closest("label")?.offsetWidth || one.offsetWidth) < 24)
            .map((one) => one.outerHTML)`,
        );
        expect([view, ...small]).toEqual([view]);
      }
    },
    limit,
  );

  it(
    "is usable at twice the size: nothing is cut off at 160 px",
    async () => {
      const shown = await open({ book: smallBook(), width: 160, height: 320 });
      for (const view of VIEWS) {
        await shown.open(view);
        await evaluate(shown, `for (const part of document.querySelectorAll("details")) part.open = true`);
        expect([view, await evaluate<number>(shown, "document.documentElement.scrollWidth")]).toEqual([view, 160]);
        expect([view, ...(await evaluate<string[]>(shown, cutTexts()))]).toEqual([view]);
      }
    },
    limit,
  );

  it(
    "cuts no view's name off in English, whose words are longer",
    async () => {
      const shown = await open({ book: smallBook(), locale: "en-US" });
      for (const view of VIEWS) {
        await shown.open(view);
        expect([view, ...(await evaluate<string[]>(shown, cutTexts()))]).toEqual([view]);
      }
    },
    limit,
  );

  it(
    "leaves the keyboard to a person who has gone on while sheets are written, and keeps it when the writing is dropped",
    async () => {
      const shown = await open({ book: smallBook() });
      await shown.open("write");
      await shown.frame.click("#write-chosen");
      await shown.frame.locator("#status", { hasText: "Đã lập trang" }).waitFor();
      const summary = shown.book.sheets.find(({ name }) => name === "Tổng hợp");
      if (!summary) throw new Error("no summary was written");
      shown.type(summary.id, 9, 4, "999");
      await shown.frame.focus("#write-chosen");
      await shown.page.keyboard.press("Enter");
      await shown.frame.focus("#sheet-summary");
      await shown.frame.locator("#hand-edits:not([hidden])").waitFor();
      await shown.frame.locator("#running").waitFor({ state: "hidden" });
      expect(await focused(shown)).toBe("sheet-summary");
      await shown.frame.focus("#drop-writing");
      await shown.page.keyboard.press("Enter");
      await shown.frame.locator("#tab-write:focus").waitFor();
    },
    limit,
  );

  it(
    "goes through the views and does the main work by keyboard alone",
    async () => {
      const shown = await open({ book: smallBook() });
      const { keyboard } = shown.page;
      // Where F6 brings the keyboard in Excel; all else is keys.
      await shown.frame.focus("#tab-overview");
      const tabTo = async (id: string): Promise<void> => {
        for (let step = 0; step < 60 && (await focused(shown)) !== id; step++) await keyboard.press("Tab");
        expect(await focused(shown)).toBe(id);
        expect(await evaluate(shown, "getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
      };
      await tabTo("tab-overview");
      for (const view of ["issues", "write"]) {
        await tabTo(`tab-${view}`);
        await keyboard.press("Enter");
        await shown.frame.locator(`#view-${view}:not([hidden]):not([aria-busy])`).waitFor();
        expect(await focused(shown)).toBe(`tab-${view}`);
      }
      for (const view of ["cleaning", "people", "functions", "settings", "help"]) {
        await shown.frame.focus("#more-views");
        await keyboard.press("Enter");
        await tabTo(`tab-${view}`);
        await keyboard.press("Enter");
        await shown.frame.locator(`#view-${view}:not([hidden]):not([aria-busy])`).waitFor();
        expect(await focused(shown)).toBe("more-views");
      }
      await keyboard.press("Enter");
      // Office's own listener there would hand the focus back to the grid.
      await evaluate(shown, `window.addEventListener("keydown", ({ key }) => (document.title = key))`);
      await keyboard.press("Escape");
      expect(await evaluate(shown, "document.title")).not.toBe("Escape");
      expect(await shown.frame.locator("#more-list").isVisible()).toBe(false);
      await shown.frame.focus("#tab-overview");
      await keyboard.press("Enter");
      await tabTo("check-data");
      await keyboard.press("Enter");
      await shown.frame.locator("#view-issues:not([hidden])").waitFor();
      expect(await focused(shown)).toBe("tab-issues");
      await shown.frame.locator("#status", { hasText: "Đã kiểm tra" }).waitFor();
      await shown.frame.focus("#tab-write");
      await keyboard.press("Enter");
      await tabTo("sheet-ranking");
      await keyboard.press("Space");
      await shown.frame.locator("#write-preview", { hasNotText: "Xếp hạng" }).waitFor();
      expect(await focused(shown)).toBe("sheet-ranking");
      await tabTo("write-chosen");
      await keyboard.press("Enter");
      await shown.frame.locator("#status", { hasText: "Đã lập trang" }).waitFor();
      expect(shown.book.sheets.map(({ name }) => name)).toContain("Tổng hợp");
      expect(shown.book.sheets.map(({ name }) => name)).not.toContain("Xếp hạng");
    },
    limit,
  );

  it(
    "brings the Tab key to every control of every view, unfolded or not",
    async () => {
      const shown = await open({ book: smallBook() });
      for (const view of VIEWS) {
        await shown.open(view);
        for (const unfolded of [false, true]) {
          const wanted = await evaluate<number>(shown, numberControls(view, unfolded));
          const met = new Set<string>();
          await evaluate(shown, `document.querySelector("#view-${view} [data-stop]")?.focus()`);
          for (let step = 0; step <= wanted; step++) {
            const stop = await evaluate<string>(shown, "document.activeElement?.dataset.stop ?? ''");
            if (stop !== "") met.add(stop);
            await shown.page.keyboard.press("Tab");
          }
          const missed = await evaluate<string[]>(
            shown,
            `[...document.querySelectorAll("[data-stop]")].filter((one) => !${JSON.stringify([...met])}.includes(one.dataset.stop)).map((one) => one.outerHTML.slice(0, 120))`,
          );
          expect([view, unfolded, ...missed]).toEqual([view, unfolded]);
        }
      }
    },
    2 * limit,
  );

  it(
    "leaves the focus where it is when a cell of the workbook changes, in every view",
    async () => {
      // Something for each view to show anew: an issue of two kinds, too.
      const wrong = [...PEOPLE, ["Hoàng Văn Mẫu", "Nam", "C9", 42_900], ["Đỗ Thị Mẫu", "Nữ", "C1", "31/02/2017"]];
      const shown = await open({ book: smallBook(UNITS, wrong) });
      const people = shown.book.sheets.find(({ name }) => name === "Kết nạp")?.id ?? "";
      const stands =
        "(({ id, tagName, textContent }) => [tagName, id, id === '' ? textContent : ''].join())(document.activeElement)";
      // Each reading fills this list anew: once when the change is known of, once when it was read.
      const sources = shown.frame.locator("#source-list li[data-old]");
      let change = 0;
      for (const view of VIEWS) {
        await shown.open(view);
        const wanted = await evaluate<number>(shown, numberControls(view, true));
        for (let at = 0; at < wanted; at += Math.max(1, Math.floor(wanted / 4))) {
          await evaluate(shown, numberControls(view, true));
          await evaluate(shown, `document.querySelector('#view-${view} [data-stop="${String(at)}"]')?.focus()`);
          const before = await evaluate<string>(shown, stands);
          for (const step of ["stale", "read"]) {
            await evaluate(shown, `document.querySelector("#source-list li").dataset.old = ""`);
            if (step === "stale") shown.type(people, 3, 0, `Người thứ ${String(++change)}`);
            await sources.waitFor({ state: "detached" });
          }
          // The pictures come a moment after the rest.
          await shown.page.waitForTimeout(50);
          expect([view, at, await evaluate(shown, stands)]).toEqual([view, at, before]);
        }
      }
    },
    2 * limit,
  );

  it(
    "keeps progress and outcome in sight of a person who pressed at the end of a long view",
    async () => {
      const shown = await open({ book: smallBook(), height: 378 });
      await shown.open("write");
      const inSight = (id: string): Promise<boolean> =>
        evaluate(
          shown,
          `(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.getElementById("${id}").getBoundingClientRect())`,
        );
      const button = shown.frame.locator("#write-chosen");
      await button.scrollIntoViewIfNeeded();
      await button.click();
      await shown.frame.locator("#running:not([hidden])").waitFor();
      expect([await inSight("progress-text"), await inSight("cancel")]).toEqual([true, true]);
      await shown.frame.locator("#status", { hasText: "Đã lập trang" }).waitFor({ timeout: limit });
      expect([await inSight("status"), await inSight("write-chosen")]).toEqual([true, true]);
      // What is held in sight can be pressed there.
      await shown.frame.click("#undo-write");
      await shown.frame.locator("#status", { hasText: "Đã hoàn tác" }).waitFor({ timeout: limit });
      await button.click();
      await shown.frame.locator("#status", { hasText: "Đã lập trang" }).waitFor({ timeout: limit });
      await shown.page.mouse.move(100, 300);
      await shown.page.mouse.wheel(0, 20);
      await shown.frame.locator("#pane:not([data-fresh])").waitFor();
      expect(await inSight("status")).toBe(false);
      const summary = shown.book.sheets.find(({ name }) => name === "Tổng hợp");
      if (summary) summary.protected = true;
      await button.click();
      await shown.frame.locator("#alert", { hasText: "bảo vệ" }).waitFor({ timeout: limit });
      expect([await inSight("alert"), await shown.frame.locator("#undo-write").innerText()]).toEqual([
        true,
        "Hoàn tác lần ghi cuối",
      ]);
    },
    limit,
  );

  it(
    "greets the first time with one thing to do, which brings sample data and its pictures; skipped, it can be asked for",
    async () => {
      const shown = await open({ book: blankBook() });
      await shown.frame.locator("#first-run", { hasText: "bấm Bỏ qua, rồi bấm Tạo trang mẫu" }).waitFor();
      await shown.frame.click('#first-run [data-action="skip-first-run"]');
      await shown.frame.locator("#conditions", { hasText: "Chưa tìm thấy bảng số liệu nào" }).waitFor();
      await shown.open("help");
      await shown.frame.click('[data-action="show-first-run"]');
      await shown.frame.locator("#first-run:not([hidden])").waitFor();
      expect(await focused(shown)).toBe("first-run-title");
      await shown.frame.focus('#first-run [data-action="load-sample"]');
      await shown.page.keyboard.press("Enter");
      await shown.frame.locator("#headline:not([hidden])").waitFor();
      // The button that was pressed has gone: the keyboard goes on at the open view.
      await shown.frame.locator("#tab-overview:focus").waitFor();
      await shown.frame.locator("#pictures table").first().waitFor();
      expect(await shown.frame.locator("#pictures h2").allInnerTexts()).toEqual([
        "Xếp hạng hoàn thành kế hoạch",
        "Kết nạp theo tháng",
        "Cơ cấu đảng viên mới",
      ]);
      // Whoever can't see a picture has its table.
      expect(await shown.frame.locator("#pictures .picture table tbody tr").count()).toBeGreaterThan(10);
      expect(await shown.frame.locator("#pictures .picture:not(:has(table tbody tr))").count()).toBe(0);
      expect(await shown.frame.locator("#first-run").isVisible()).toBe(false);
      // Asked for again beside lists, it offers no sample that would not be loaded.
      await shown.open("help");
      await shown.frame.click('[data-action="show-first-run"]');
      await shown.frame.locator("#first-run", { hasText: "Sổ tính này đã có danh sách" }).waitFor();
      expect(await shown.frame.locator("#first-run button:visible").allInnerTexts()).toEqual(["Bỏ qua"]);
    },
    limit,
  );

  it(
    "greets a person once: not again in the next workbook without lists",
    async () => {
      const shown = await open({ book: blankBook() });
      await shown.frame.click('#first-run [data-action="skip-first-run"]');
      await shown.reopen(blankBook());
      await shown.ready();
      await shown.frame.locator("#conditions", { hasText: "Chưa tìm thấy bảng số liệu nào" }).waitFor();
      expect(await shown.frame.locator("#first-run").isVisible()).toBe(false);
    },
    limit,
  );

  it(
    "says calmly that the network is gone, and goes on with what is there",
    async () => {
      const shown = await open({ book: smallBook() });
      await shown.connect(false);
      await shown.frame.locator("#offline:not([hidden])").waitFor();
      await shown.frame.click("#refresh");
      await shown.frame.locator("#status", { hasText: "Đã đọc 2 bảng" }).waitFor();
      await shown.connect(true);
      await shown.frame.locator("#offline").waitFor({ state: "hidden" });
    },
    limit,
  );

  it(
    "offers to try again where a file of a view or an action did not come, and does when the network is back",
    async () => {
      const shown = await open({ book: smallBook() });
      shown.lost.add("later.js");
      await shown.frame.click("#write-summary");
      await shown.frame.locator("#alert", { hasText: "kiểm tra mạng" }).waitFor();
      expect(shown.book.sheets).toHaveLength(3);
      await shown.frame.click("#more-views");
      await shown.frame.click("#tab-help");
      await shown.frame.locator("#not-opened:not([hidden])").waitFor();
      await shown.frame.click("#tab-overview");
      expect(await shown.frame.locator("#not-opened").isVisible()).toBe(false);
      await shown.frame.click("#tab-issues");
      await shown.frame.locator("#not-opened:not([hidden])").waitFor();
      shown.lost.clear();
      await shown.frame.focus("#open-again");
      await shown.page.keyboard.press("Enter");
      await shown.frame.locator("#not-opened").waitFor({ state: "hidden" });
      expect(await focused(shown)).toBe("tab-issues");
      await shown.frame.click("#tab-overview");
      await shown.frame.click("#write-summary");
      await shown.frame.locator("#status", { hasText: "Đã lập trang" }).waitFor();
      expect(await shown.frame.locator("#failure").evaluate((one) => one.classList.contains("shown"))).toBe(false);
    },
    limit,
  );

  it(
    "opens where the file that reads did not come, and reads once the network is back",
    async () => {
      pane = await ChromiumPane.open(browser, { book: smallBook() }, ["reading.js", "overview.js"]);
      const shown = pane;
      await shown.frame.locator("#alert", { hasText: "kiểm tra mạng" }).waitFor();
      await shown.frame.locator("#not-opened:not([hidden])").waitFor();
      shown.lost.clear();
      await shown.connect(false);
      await shown.frame.locator("#offline:not([hidden])").waitFor();
      await shown.connect(true);
      await shown.frame.locator("#headline:not([hidden])").waitFor();
      await shown.frame.locator("#pictures table").first().waitFor();
      expect(await shown.frame.locator("#not-opened").isVisible()).toBe(false);
    },
    limit,
  );

  it(
    "enters a function into the selected cell, and never over what stands there",
    async () => {
      const shown = await open({ book: smallBook() });
      await shown.open("functions");
      await shown.frame.fill("#function-search", "ty le hoan thanh");
      const first = shown.frame.locator(".function:not([hidden])").first();
      expect(await first.locator(".title").innerText()).toBe("PDV.ACHIEVEMENT");
      await first.locator("summary").click();
      await first.locator("button").click();
      await shown.frame.locator("#status", { hasText: "đã có nội dung nên được giữ nguyên" }).waitFor();
    },
    limit,
  );

  it(
    "shows names that look like markup as text",
    async () => {
      const units = UNITS.map((row, index) => (index === 2 ? ["C1", MARKUP, "D1", 2, 4] : row));
      const shown = await open({ book: smallBook(units) });
      await shown.frame.locator("#pictures", { hasText: MARKUP }).waitFor();
      for (const view of VIEWS) await shown.open(view);
      expect(await shown.frame.locator("img").count()).toBe(0);
    },
    limit,
  );

  it(
    "opens the view of a ribbon button, and says when Excel waits for a cell to be left",
    async () => {
      const shown = await open({ book: smallBook() });
      shown.press("CleanData");
      await shown.frame.locator("#view-cleaning:not([hidden])").waitFor();
      await shown.frame.locator("#status", { hasText: "ô" }).waitFor();
      await shown.open("overview");
      await shown.frame.locator("#refresh[aria-disabled=false]").waitFor();
      shown.edit(true);
      await shown.frame.click("#refresh");
      await shown.frame.locator("#progress-text", { hasText: "hãy nhấn Enter" }).waitFor();
      shown.edit(false);
      await shown.frame.locator("#running").waitFor({ state: "hidden" });
    },
    limit,
  );

  it(
    "says what is missing in an Excel that is too old, and reads nothing",
    async () => {
      pane = await ChromiumPane.open(browser, { book: smallBook(), excelApi: "1.9" });
      expect(await pane.frame.locator("#too-old li:not([hidden])").allInnerTexts()).toEqual([
        "các lệnh của Excel 2021 trở lên (ExcelApi 1.14)",
      ]);
      expect(await pane.frame.locator("#this-excel").innerText()).toBe(
        "Excel đang dùng: Excel trên web, phiên bản 16.0.14332.20000.",
      );
      expect(await pane.frame.locator("[data-next]:not([hidden])").allInnerTexts()).toEqual([
        expect.stringContaining("tải lại trang"),
      ]);
      expect(await pane.frame.locator("#pane").isVisible()).toBe(false);
      await evaluate(pane, axeSource);
      expect(await evaluate(pane, `axe.run().then(({ violations }) => violations.map(({ id }) => id))`)).toEqual([]);
    },
    limit,
  );

  it(
    "says what is missing where the engine inside Excel can't read the add-in's script",
    async () => {
      pane = await ChromiumPane.open(browser, { book: smallBook(), oldEngine: true });
      expect(await pane.frame.locator("#too-old li:not([hidden])").allInnerTexts()).toEqual([
        "trình duyệt đủ mới bên trong Excel",
      ]);
      expect(await pane.frame.locator("[data-next]:not([hidden])").allInnerTexts()).toEqual([
        expect.stringContaining("cập nhật trình duyệt"),
      ]);
      expect(await pane.frame.locator("#boot-lead").isVisible()).toBe(false);
      // The page is to blame the engine, and nothing else went wrong.
      expect(pane.troubles.splice(0)).toEqual([expect.stringContaining("Unexpected token")]);
    },
    limit,
  );

  it(
    "leaves what an action said behind in its view",
    async () => {
      const shown = await open({ book: smallBook() });
      await shown.open("cleaning");
      await shown.frame.click("#find-mends");
      await shown.frame.locator("#status", { hasText: "ô" }).waitFor();
      await shown.open("settings");
      expect(await shown.frame.locator("#status").innerText()).toBe("");
      // A setting that is taken says so.
      await evaluate(shown, `for (const part of document.querySelectorAll("#view-settings details")) part.open = true`);
      const choice = shown.frame.locator("#view-settings select:visible").first();
      await choice.selectOption({ index: 1 });
      await shown.frame.locator("#status", { hasText: "Đã lưu thiết lập." }).waitFor();
    },
    limit,
  );

  it(
    "keeps still for a person who asked for reduced motion, and draws the bars of shares by their share of all",
    async () => {
      const shown = await open({ book: smallBook() });
      const moving = `[...document.querySelectorAll("*")].flatMap((one) => [one, ...["::before", "::after"]
        .map((part) => getComputedStyle(one, part))].map((style) => style instanceof Element ? getComputedStyle(style) : style))
        .filter((style) => style.transitionDuration !== "0s" || style.animationName !== "none").length`;
      for (const view of VIEWS) {
        await shown.open(view);
        expect([view, await evaluate(shown, moving)]).toEqual([view, 0]);
      }
      await shown.open("overview");
      const lengths = `[...document.querySelectorAll("#composition .track")].map((one) => Number(one.style.getPropertyValue("--done")))`;
      const shares = await evaluate<number[]>(shown, lengths);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    },
    limit,
  );

  it(
    "follows the theme of Office where it tells one",
    async () => {
      const shown = await open({ book: smallBook() });
      const becomes = async (theme: string, page: string): Promise<void> => {
        await shown.frame.locator(`html[data-theme="${theme}"]`).waitFor();
        expect(await evaluate(shown, "getComputedStyle(document.body).backgroundColor")).toBe(page);
      };
      const light = ["light", "rgb(255, 255, 255)"] as const;
      const dark = ["dark", "rgb(31, 31, 31)"] as const;
      await becomes(...light);
      // Office says nothing here: the system's counts, at once.
      await shown.page.emulateMedia({ colorScheme: "dark" });
      await becomes(...dark);
      // Office's own word goes before the system's. It tells of no change: the pane asks when it comes to sight.
      await evaluate(
        shown,
        `Object.defineProperty(Office.context, "officeTheme", { get: () => ({ bodyBackgroundColor: "#f0f0f0" }), configurable: true })`,
      );
      await evaluate(shown, `document.dispatchEvent(new Event("visibilitychange"))`);
      await becomes(...light);
      await evaluate(
        shown,
        `Object.defineProperty(Office.context, "officeTheme", { get: () => ({ isDarkTheme: true }), configurable: true })`,
      );
      await shown.page.emulateMedia({ colorScheme: "light" });
      await becomes(...dark);
    },
    limit,
  );
}

/** Elements with a colour that is none of the system's. */
function ownColours(): string {
  const names =
    "Canvas CanvasText LinkText GrayText Highlight HighlightText ButtonText ButtonFace ButtonBorder Field FieldText";
  return `(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.forcedColorAdjust = "none";
    const known = new Set(["none"]);
    for (const name of ${JSON.stringify(names.split(" "))}) {
      probe.style.color = name;
      known.add(getComputedStyle(probe).color);
    }
    probe.remove();
    const found = [];
    for (const one of document.querySelectorAll("body, body *")) {
      if (!one.checkVisibility()) continue;
      for (const part of [null, "::before", "::after"]) {
        const style = getComputedStyle(one, part);
        if (part !== null && style.content === "none") continue;
        const colours = [style.color, style.backgroundColor];
        for (const side of ["Top", "Right", "Bottom", "Left"])
          if (parseFloat(style["border" + side + "Width"]) > 0) colours.push(style["border" + side + "Color"]);
        if (one instanceof SVGElement && one.tagName !== "svg") colours.push(style.fill, style.stroke);
        const own = colours.filter((colour) => !known.has(colour) && !colour.endsWith(", 0)"));
        if (own.length > 0) found.push([one.tagName, one.id, one.className.baseVal ?? one.className, part, ...own].join(" "));
      }
    }
    return [...new Set(found)];
  })()`;
}

/** Elements whose text is cut off, by their own box or by one around it. What only a screen reader reads is meant to be. */
function cutTexts(): string {
  return `[...document.querySelectorAll("body *")]
    .filter((one) => one.checkVisibility() && !one.closest(".visually-hidden, select, datalist, svg, textarea"))
    .filter((one) => {
      const style = getComputedStyle(one);
      const isCut = style.overflowX !== "visible" || style.overflowY !== "visible" || style.textOverflow === "ellipsis";
      const { left, right } = one.getBoundingClientRect();
      return left < 0 || right > innerWidth || (isCut && (one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight));
    })
    .map((one) => one.outerHTML.slice(0, 160))`;
}

/** Numbers what of a view can be pressed or filled in, with its parts unfolded or not; gives how many there are. */
function numberControls(view: string, unfolded: boolean): string {
  return `(() => {
    for (const one of document.querySelectorAll("[data-stop]")) delete one.dataset.stop;
    for (const part of document.querySelectorAll("details")) part.open = ${String(unfolded)};
    const all = [...document.querySelectorAll("#view-${view} :is(a[href], button, input, select, textarea, summary)")];
    const controls = all.filter((one) => one.checkVisibility() && !one.disabled);
    controls.forEach((one, at) => (one.dataset.stop = String(at)));
    return controls.length;
  })()`;
}
