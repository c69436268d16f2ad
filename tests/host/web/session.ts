// One open workbook on the page: the host behind it, the add-in's frame in front of it, and the news between them.

import { readFileSync } from "node:fs";
import path from "node:path";

import { startCore } from "../host";
import type { UnconnectedCore } from "../host";
import { framedUrl, WebHost } from "../page/web-host";
import { RichError } from "../protocol/rich-error";
import type { Locale } from "../workbook/entry";
import type { Book } from "../workbook/state";
import type { Changes, Deed, Opened, ToPage } from "./messages";
import { Mirror } from "./mirror";
import { perform } from "./person";
import { readRibbon } from "./ribbon";

export interface SessionOptions {
  readonly book: Book;
  readonly locale: Locale;
  readonly dist: string;
  /** Where the page with the grid stands, and where the add-in's files stand: two origins of one host name. */
  readonly hostOrigin: string;
  readonly addInOrigin: string;
  readonly tell: (message: ToPage) => void;
  /** Whether the page shows the cells: else nobody looks for what changed in them. */
  readonly showsCells?: boolean;
}

/** The page is told at most this often while the add-in works. */
const millisecondsBetweenNews = 40;

export class Session {
  readonly book: Book;
  private readonly core: UnconnectedCore;
  private readonly web: WebHost;
  private readonly mirror: Mirror;
  private readonly manifest: NonNullable<UnconnectedCore["installed"]>["manifest"];
  private news: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(private readonly options: SessionOptions) {
    const { book, locale, dist, hostOrigin } = options;
    this.book = book;
    this.core = startCore({ book, locale, dist });
    if (!this.core.installed) throw new Error(`There is no add-in in ${dist}.`);
    this.manifest = this.core.installed.manifest;
    this.mirror = new Mirror(this.core.workbook);
    this.web = new WebHost({
      origin: hostOrigin,
      documentUrl: `${hostOrigin}/${encodeURIComponent(book.name)}`,
      locale,
      post: (text) => {
        this.tell({ kind: "pane", text });
      },
      execute: async (request) => {
        const answer = await this.core.server.execute(request);
        this.announce();
        return answer;
      },
      refuse: (reason) => {
        this.tell({ kind: "refused", reason });
      },
      documentSettings: new Map(),
    });
    this.core.connect(this.web);
  }

  opened(): Opened {
    const { book, locale, dist, hostOrigin, addInOrigin } = this.options;
    const { pageUrl } = this.manifest;
    const root = new URL(".", pageUrl).href;
    const here = (url: string): string => url.replace(root, `${addInOrigin}/`);
    const xml = readFileSync(path.join(dist, "manifest.xml"), "utf8");
    return {
      kind: "opened",
      book: book.name,
      locale,
      ribbon: readRibbon(xml, locale, here),
      paneUrl: framedUrl(here(pageUrl), hostOrigin, locale),
      notModelled: book.notModelled ?? [],
      changes: this.changes() ?? { styles: [], sheets: [] },
    };
  }

  take(deed: Deed): void {
    switch (deed.deed) {
      case "pane":
        this.web.receive(deed.text);
        return;
      case "press":
        void this.press(deed.controlId);
        return;
      case "editing":
        this.core.server.editing = deed.editing;
        return;
      default:
        this.dare(() => {
          perform(deed, this.core.workbook, this.mirror);
        });
        this.announce();
    }
  }

  close(): void {
    this.closed = true;
    if (this.news) clearTimeout(this.news);
  }

  private async press(controlId: string): Promise<void> {
    const button = this.manifest.buttons.find((candidate) => candidate.controlId === controlId);
    if (button?.action.kind !== "function") {
      this.tell({ kind: "show-pane" });
      return;
    }
    this.tell({ kind: "command", controlId, running: true });
    await this.web.pressButton(button.action.id, controlId);
    this.announce();
    this.tell({ kind: "command", controlId, running: false });
  }

  private dare(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof RichError)) throw error;
      this.tell({ kind: "refused", reason: error.message });
    }
  }

  private announce(): void {
    this.news ??= setTimeout(() => {
      this.news = null;
      const changes = this.changes();
      if (changes) this.tell({ kind: "changes", changes });
    }, millisecondsBetweenNews);
  }

  private changes(): Changes | null {
    return this.options.showsCells === false ? null : this.mirror.changes();
  }

  private tell(message: ToPage): void {
    if (!this.closed) this.options.tell(message);
  }
}
