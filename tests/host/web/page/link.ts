// The page's line to the server: deeds go out in their order, several at a time when they come fast; news come in.

import type { Locale } from "../../workbook/entry";
import type { Deed, ToPage } from "../messages";

export class Link {
  private waiting: Deed[] = [];
  private sending = false;
  /** Deeds that the server hasn't taken yet. */
  get busy(): boolean {
    return this.sending || this.waiting.length > 0;
  }

  constructor(
    locale: Locale,
    receive: (message: ToPage) => void,
    private readonly lost: () => void,
  ) {
    const source = new EventSource(`/news?locale=${locale}`);
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as ToPage;
      if (message.kind === "taken") source.close();
      receive(message);
    };
    source.onerror = () => {
      if (source.readyState !== EventSource.OPEN) lost();
    };
  }

  readonly act = (deed: Deed): void => {
    this.waiting.push(deed);
    if (!this.sending) void this.send();
  };

  async open(path: string, body?: Blob): Promise<boolean> {
    const response = await fetch(path, { method: "POST", ...(body && { body }) });
    return response.ok;
  }

  private async send(): Promise<void> {
    this.sending = true;
    // Deeds of one moment go together.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const deeds = this.waiting;
      this.waiting = [];
      try {
        await fetch("/deeds", { method: "POST", body: JSON.stringify(deeds) });
      } catch {
        this.lost();
      }
    }
    this.sending = false;
  }
}
