// The pane's page in jsdom, for the tests of the views: its document stands in the globals that the views use.

import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll } from "@jest/globals";
import { JSDOM } from "jsdom";

export const PAGE = readFileSync(path.join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");

/** Of the page's window, what the views name. */
const GLOBALS = [
  "document",
  "navigator",
  "localStorage",
  "matchMedia",
  "addEventListener",
  "removeEventListener",
] as const;

let page: JSDOM | undefined;

export function openPage(): Document {
  page?.window.close();
  page = new JSDOM(PAGE, { url: "https://localhost:3000/taskpane.html" });
  // jsdom has none.
  Object.assign(page.window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
  // A getter, because Jest walks through plain globals after a file, and a whole jsdom is too deep for that.
  for (const name of GLOBALS)
    Object.defineProperty(globalThis, name, { get: () => page?.window[name], configurable: true });
  return page.window.document;
}

afterAll(() => {
  page?.window.close();
});

export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element;
}

export const textOf = (id: string): string => byId(id).textContent.trim();

export function fire(target: EventTarget, type: string): void {
  const view = document.defaultView;
  if (!view) throw new Error("the page has no window");
  target.dispatchEvent(new view.Event(type, { bubbles: true }));
}

/** Lets promises that are settled run their continuations. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

/** Lets what was asked for load; fails when it does not come. */
export async function waitFor(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !condition(); turn++) await new Promise((resolve) => setTimeout(resolve, 2));
  if (!condition()) throw new Error("It did not come.");
}
