// What the rest of the stand-in needs of the way to the add-in's page, and the two ways there are: that of Excel on the web
// (messages between windows) and that of Excel for Windows (an object in the page's window).

import type { DOMWindow } from "jsdom";

import type { Answer } from "../protocol/request-server";
import type { TransportName } from "./transport-name";
import { WebTransport } from "./web-transport";
import { WindowsTransport } from "./windows-transport";

export interface Transport {
  /** The page's address with what this Excel adds to it, by which the library finds out where it runs. */
  readonly address: string;
  /** Puts into the window what this Excel offers there, before the page's scripts run. */
  attach(door: PageDoor): void;
  deliver(entries: readonly unknown[]): void;
  /** Resolves when the add-in calls event.completed(). */
  pressButton(actionId: string, controlId: string): Promise<boolean>;
  readonly listensToButtons: boolean;
}

export interface PageDoor {
  readonly window: DOMWindow;
  /** Does it as a task of its own, as long as the page is open: nothing crosses between the page and Excel at once. */
  readonly later: (act: () => void) => void;
}

export interface TransportOptions {
  readonly pageUrl: string;
  readonly bookName: string;
  readonly locale: string;
  readonly execute: (request: readonly unknown[]) => Promise<Answer>;
  /** What the add-in may not ask of this host. */
  readonly refuse: (what: string) => void;
  /** Office.context.document.settings, kept as texts. */
  readonly documentSettings: Map<string, string>;
}

export function openTransport(name: TransportName, options: TransportOptions): Transport {
  return name === "web" ? new WebTransport(options) : new WindowsTransport(options);
}
