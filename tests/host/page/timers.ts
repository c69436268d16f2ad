// Knows which timers of the page are still to come, so that a test can wait until the page has come to rest.

import type { DOMWindow } from "jsdom";

/** A timer further away than this is no unfinished work but a schedule. */
const nearMilliseconds = 1000;

export class Timers {
  private readonly due = new Set<number>();

  /** Replaces the one-shot timers of a window by ones that are counted. */
  watch(window: DOMWindow): void {
    const set = window.setTimeout.bind(window) as (handler: () => void, delay?: number) => number;
    const clear = window.clearTimeout.bind(window);
    const watched = (handler: unknown, delay = 0, ...args: unknown[]): number => {
      const id = set(() => {
        this.due.delete(id);
        if (typeof handler === "function") handler.apply(window, args);
      }, delay);
      if (delay <= nearMilliseconds) this.due.add(id);
      return id;
    };
    const forget = (id?: number): void => {
      if (id !== undefined) this.due.delete(id);
      clear(id);
    };
    Object.defineProperty(window, "setTimeout", { value: watched, configurable: true, writable: true });
    Object.defineProperty(window, "clearTimeout", { value: forget, configurable: true, writable: true });
  }

  get pending(): number {
    return this.due.size;
  }
}
