// Excel on the web in jsdom: the page believes to be in a frame of the host's page, which is its opener. What is said between
// the two stands in web-host.ts.

import type { PageDoor, Transport, TransportOptions } from "./transport";
import { framedUrl, WebHost } from "./web-host";

export class WebTransport implements Transport {
  readonly address: string;
  private readonly origin: string;
  private readonly host: WebHost;
  private door: PageDoor | null = null;

  constructor({ pageUrl, bookName, ...options }: TransportOptions) {
    this.origin = `https://${new URL(pageUrl).hostname}:8443`;
    this.address = framedUrl(pageUrl, this.origin, options.locale);
    this.host = new WebHost({
      ...options,
      origin: this.origin,
      documentUrl: `${this.origin}/${encodeURIComponent(bookName)}`,
      post: (text) => {
        this.post(text);
      },
    });
  }

  get listensToButtons(): boolean {
    return this.host.listensToButtons;
  }

  attach(door: PageDoor): void {
    this.door = door;
    const opener = {
      postMessage: (text: string) => {
        door.later(() => {
          this.host.receive(text);
        });
      },
    };
    Object.defineProperty(door.window, "opener", { value: opener, configurable: true, writable: true });
  }

  deliver(entries: readonly unknown[]): void {
    this.host.deliver(entries);
  }

  pressButton(actionId: string, controlId: string): Promise<boolean> {
    return this.host.pressButton(actionId, controlId);
  }

  private post(text: string): void {
    const { door } = this;
    door?.later(() => {
      door.window.dispatchEvent(new door.window.MessageEvent("message", { data: text, origin: this.origin }));
    });
  }
}
