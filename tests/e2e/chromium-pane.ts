// The pane in Chromium: the production bundle at its own address and the genuine Office library at Microsoft's, both answered from
// this machine, in a frame of a host page behind which the stand-in Excel stands. The page is as wide as the pane.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import type { Browser, Frame, Page, Route } from "playwright-core";

import { Site } from "../host/page/site";
import { Session } from "../host/web/session";
import { cellKey } from "../host/workbook/a1";
import type { Locale } from "../host/workbook/entry";
import type { Book } from "../host/workbook/state";

const root = path.join(__dirname, "../..");
const dist = path.join(root, "dist");

export const browserPath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
export const browserFlags =
  "--headless --lang=vi-VN --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
export const hasBrowser = existsSync(browserPath);

export interface PaneLook {
  readonly book: Book;
  readonly locale?: Locale;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark" | "contrast" | "contrast-dark";
  /** An Excel that has no more of ExcelApi than this: "1.9". */
  readonly excelApi?: string;
  /** An engine that can't read the add-in's script. */
  readonly oldEngine?: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
};

const hostPage = (
  title: string,
): string => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${title}</title>
<style>body{margin:0}iframe{position:fixed;inset:0;width:100%;height:100%;border:0}</style>
<script>
let told = Promise.resolve();
const tell = (text, origin) => {
  told = told.then(async () => document.querySelector("iframe").contentWindow.postMessage(await text, origin));
};
addEventListener("message", ({ source, data }) => {
  if (source === document.querySelector("iframe")?.contentWindow && typeof data === "string") fromPane(data);
});
</script>`;

/** The pane has a process of its own, as beside Excel. */
const HOST_HEADERS = { "Content-Type": "text/html", "Origin-Agent-Cluster": "?1" };

/** Characters. */
const LONG_TEXT = 50_000;

export class ChromiumPane {
  /** What no run may bring: errors of the page, requests beyond the two addresses, breaches of the content security policy. */
  readonly troubles: string[] = [];
  /** Files of the add-in that do not come, as without a network: "later.js". */
  readonly lost = new Set<string>();
  private session: Session | null = null;
  /** What the host page fetches, by place. */
  private readonly parcels = new Map<string, string>();
  private parcelCount = 0;

  private constructor(readonly page: Page) {}

  /** `lost`: files of the add-in that do not come from the start. */
  static async open(browser: Browser, look: PaneLook, lost: readonly string[] = []): Promise<ChromiumPane> {
    const { width = 320, height = 640, theme = "light" } = look;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: theme.endsWith("dark") ? "dark" : "light",
      forcedColors: theme.startsWith("contrast") ? "active" : "none",
      reducedMotion: "reduce",
      locale: look.locale ?? "vi-VN",
    });
    const pane = new ChromiumPane(await context.newPage());
    for (const file of lost) pane.lost.add(file);
    await pane.load(look);
    return pane;
  }

  get frame(): Frame {
    const frame = this.page.frames().find((one) => one.parentFrame() !== null);
    if (!frame) throw new Error("The pane has no frame.");
    return frame;
  }

  get book(): Book {
    if (!this.session) throw new Error("No workbook is open.");
    return this.session.book;
  }

  /** Once the workbook was read and everything of the overview is there. */
  async ready(): Promise<void> {
    await this.frame.locator("#status:not(:empty)").waitFor({ state: "attached" });
    await this.frame.locator("#running").waitFor({ state: "hidden" });
    await this.frame.locator("#view-overview:not([aria-busy])").waitFor({ state: "attached" });
  }

  press(controlId: string): void {
    this.session?.take({ deed: "press", controlId });
  }

  /** As if a person typed into a cell of the grid. */
  type(sheet: string, row: number, column: number, text: string): void {
    this.session?.take({ deed: "type", sheet, cells: [[row, column, text]] });
  }

  /** Whether a cell holds a number, as once its function has answered. */
  hasNumber(sheet: string, row: number, column: number): boolean {
    const cells = this.book.sheets.find(({ id }) => id === sheet)?.cells;
    return typeof cells?.get(cellKey(row, column))?.value === "number";
  }

  select(sheet: string, row: number, column: number): void {
    const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    this.session?.take({ deed: "select", sheet, area });
  }

  /** As if a person had a cell open for typing. */
  edit(editing: boolean): void {
    this.session?.take({ deed: "editing", editing });
  }

  async open(view: string): Promise<void> {
    const button = this.frame.locator(`#tab-${view}`);
    if (!(await button.isVisible())) await this.frame.click("#more-views");
    await button.click();
    await this.frame.locator(`#view-${view}:not([hidden]):not([aria-busy])`).waitFor();
  }

  /** As if the network went, or came back. */
  async connect(connected: boolean): Promise<void> {
    await this.page.context().setOffline(!connected);
  }

  async close(): Promise<void> {
    this.session?.close();
    await this.page.context().close();
  }

  /** Another workbook for the same person, in the same browser. */
  async reopen(book: Book): Promise<void> {
    this.session?.close();
    await this.page.goto(`${new URL(pageAddress()).origin}:8443/`);
    await this.show({ book });
  }

  private async load(look: PaneLook): Promise<void> {
    const { page, troubles } = this;
    const pageUrl = pageAddress();
    const hostOrigin = `${new URL(pageUrl).origin}:8443`;
    const site = new Site(dist, pageUrl);
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => {
      const isMeant = message.text().includes("ERR_INTERNET_DISCONNECTED");
      if (message.type() === "error" && !isMeant) troubles.push(message.text());
    });
    await page.exposeFunction("breach", (what: string) => troubles.push(what));
    await page.addInitScript(
      `addEventListener("securitypolicyviolation", (e) => breach(e.violatedDirective + " " + e.blockedURI));`,
    );
    await page.exposeFunction("fromPane", (text: string) => this.session?.take({ deed: "pane", text }));
    await page.route("**/*", (route) => this.answer(route, site, hostOrigin));
    if (look.oldEngine === true)
      await page.route("**/addin.js", (route) => route.fulfill({ contentType: "text/javascript", body: "let = ;" }));
    await page.goto(`${hostOrigin}/`);
    await this.show(look);
  }

  private async show({ book, locale = "vi-VN", excelApi }: PaneLook): Promise<void> {
    const addInOrigin = new URL(pageAddress()).origin;
    this.session = new Session({
      book,
      locale,
      dist,
      hostOrigin: `${addInOrigin}:8443`,
      addInOrigin,
      showsCells: false,
      tell: (message) => {
        if (message.kind === "pane") void this.post(withExcelApi(message.text, excelApi), addInOrigin);
        else if (message.kind === "refused") this.troubles.push(message.reason);
      },
    });
    const { paneUrl } = this.session.opened();
    await this.page.evaluate(
      `{ const frame = document.createElement("iframe"); frame.title = "pane"; frame.src = ${JSON.stringify(paneUrl)}; document.body.append(frame); }`,
    );
    await this.frame.locator("#pane:not([hidden]), #too-old:not([hidden])").waitFor();
  }

  private async post(text: string, origin: string): Promise<void> {
    const said = text.length > LONG_TEXT ? this.wrap(text) : JSON.stringify(text);
    // The page may be closed while Excel still has something to say.
    await this.page.evaluate(`tell(${said}, ${JSON.stringify(origin)})`).catch(() => undefined);
  }

  /** A long text comes as Excel's do, without being read as a script first: that would hold up the thread that the pane is on. */
  private wrap(text: string): string {
    const place = `/parcel/${String((this.parcelCount += 1))}`;
    this.parcels.set(place, text);
    return `fetch("${place}").then((parcel) => parcel.text())`;
  }

  private async answer(route: Route, site: Site, hostOrigin: string): Promise<void> {
    const url = route.request().url();
    if (url === `${hostOrigin}/`) return route.fulfill({ headers: HOST_HEADERS, body: hostPage("Excel") });
    if (url.startsWith("data:")) return route.continue();
    const parcel = url.startsWith(hostOrigin) ? this.parcels.get(new URL(url).pathname) : undefined;
    if (parcel !== undefined) {
      this.parcels.delete(new URL(url).pathname);
      return route.fulfill({ contentType: "text/plain; charset=utf-8", body: parcel });
    }
    if (this.lost.has(path.basename(new URL(url).pathname))) return route.abort("internetdisconnected");
    try {
      const body = site.read(url);
      const contentType = TYPES[path.extname(new URL(url).pathname)] ?? "application/octet-stream";
      await route.fulfill({ body, contentType });
    } catch {
      this.troubles.push(`asked for ${url}`);
      await route.abort();
    }
  }
}

/** What the host says to the pane, with another version in the matrix of what this Excel can do. */
function withExcelApi(text: string, version: string | undefined): string {
  return version === undefined ? text : text.replace(/(ExcelApi[\\"]+:[\\"]+)[\d.]+/g, `$1${version}`);
}

/** Where the manifest says that the pane's page lies. */
function pageAddress(): string {
  const manifest = readFileSync(path.join(dist, "manifest.xml"), "utf8");
  const url = /<SourceLocation DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  if (url === undefined) throw new Error("dist/manifest.xml names no page. Has it been built?");
  return url;
}
