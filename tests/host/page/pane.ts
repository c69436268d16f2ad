// The add-in's page in jsdom, opened as Excel opens it; what the page finds there of Excel is the transport's affair. Whatever
// goes wrong in the page is collected; nothing of it is swallowed.

import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import type { DOMWindow } from "jsdom";

import type { Site } from "./site";
import { Timers } from "./timers";
import type { Transport } from "./transport";

export interface PaneOptions {
  readonly site: Site;
  readonly pageUrl: string;
  readonly transport: Transport;
  readonly errors: string[];
}

class SiteLoader extends ResourceLoader {
  constructor(
    private readonly site: Site,
    private readonly errors: string[],
  ) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    try {
      return Promise.resolve(this.site.read(url)) as ReturnType<ResourceLoader["fetch"]>;
    } catch (error) {
      this.errors.push(String(error));
      return Promise.reject(error instanceof Error ? error : new Error(String(error))) as ReturnType<
        ResourceLoader["fetch"]
      >;
    }
  }
}

export class Pane {
  readonly window: DOMWindow;
  readonly timers = new Timers();
  private readonly dom: JSDOM;
  private open = true;

  constructor(private readonly options: PaneOptions) {
    const { site, errors } = options;
    const virtualConsole = new VirtualConsole();
    virtualConsole.on("jsdomError", (error: Error & { detail?: unknown }) => errors.push(describe(error)));
    virtualConsole.on("error", (...parts: unknown[]) => errors.push(parts.map(String).join(" ")));
    this.dom = new JSDOM(site.read(options.pageUrl), {
      url: options.transport.address,
      runScripts: "dangerously",
      resources: new SiteLoader(site, errors),
      pretendToBeVisual: true,
      virtualConsole,
      beforeParse: (window) => {
        this.prepare(window);
      },
    });
    this.window = this.dom.window;
  }

  messagesUnderWay = 0;

  close(): void {
    this.open = false;
    this.dom.window.close();
  }

  private prepare(window: DOMWindow): void {
    this.timers.watch(window);
    const define = (target: object, name: string, value: unknown): void => {
      Object.defineProperty(target, name, { value, configurable: true, writable: true });
    };
    // jsdom doesn't know it; the library's check of the host's origin asks for it.
    define(window.document, "domain", new URL(this.options.pageUrl).hostname);
    // Nor this; its page is never dark.
    define(window, "matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
    rememberAddresses(window);
    this.options.transport.attach({
      window,
      later: (act) => {
        this.later(act);
      },
    });
    const refuse =
      (what: string) =>
      (...args: unknown[]): never => {
        const sentence = `The add-in used ${what} (${args.map(String).join(" ")}), which reaches beyond Excel.`;
        this.options.errors.push(sentence);
        throw new Error(sentence);
      };
    define(window, "fetch", (url: unknown) => this.fetch(String(url)));
    define(window.XMLHttpRequest.prototype, "open", refuse("XMLHttpRequest"));
    define(window, "WebSocket", refuse("WebSocket"));
  }

  private async fetch(url: string): Promise<unknown> {
    const address = new URL(url, this.options.pageUrl).href;
    try {
      const bytes = this.options.site.read(address);
      const text = bytes.toString("utf8");
      return await Promise.resolve({
        ok: true,
        status: 200,
        text: async () => Promise.resolve(text),
        json: async () => Promise.resolve(JSON.parse(text) as unknown),
      });
    } catch (error) {
      this.options.errors.push(String(error));
      throw error;
    }
  }

  private later(act: () => void): void {
    this.messagesUnderWay += 1;
    setTimeout(() => {
      this.messagesUnderWay -= 1;
      if (this.open) act();
    }, 0);
  }
}

/**
 * jsdom reads the address of a link anew, letter by letter, for each part of it, and the client asks for three with every message:
 * a third of the time of a test. The same address has the same parts.
 */
function rememberAddresses({ HTMLAnchorElement: { prototype }, document }: DOMWindow): void {
  for (const part of ["protocol", "hostname", "port"] as const) {
    const original = Object.getOwnPropertyDescriptor(prototype, part);
    if (!original) throw new Error(`jsdom knows no ${part} of a link.`);
    const known = new Map<string, string>();
    Object.defineProperty(prototype, part, {
      ...original,
      get(this: HTMLAnchorElement): string {
        const address = `${document.baseURI} ${this.getAttribute("href") ?? ""}`;
        const before = known.get(address);
        if (before !== undefined) return before;
        const read = original.get?.call(this) as string;
        known.set(address, read);
        return read;
      },
    });
  }
}

function describe(error: Error & { detail?: unknown }): string {
  const detail = error.detail instanceof Error ? (error.detail.stack ?? error.detail.message) : "";
  return detail === "" ? error.message : `${error.message}: ${detail}`;
}
