// What a person does in the pane: click what can be seen and isn't disabled, and fill fields. Nothing hidden can be reached.

import type { DOMWindow } from "jsdom";

import { isHidden } from "./accessible-text";

export function clickOn(window: DOMWindow, selector: string): void {
  const element = find(window, selector);
  if ("disabled" in element && element.disabled === true) throw new OutOfReach(selector, "disabled");
  element.focus();
  element.click();
}

/** What a field says against what was typed into it; null when it took it. */
export function complaintOf(window: DOMWindow, selector: string): string | null {
  const element = find(window, selector);
  if (element.getAttribute("aria-invalid") !== "true") return null;
  const ids = (element.getAttribute("aria-describedby") ?? "").split(/\s+/);
  const error = ids.map((id) => window.document.getElementById(id)).find((part) => part?.className === "field-error");
  return error?.textContent.trim() ?? "";
}

/** Focus, the new text, and away. */
export function fillIn(window: DOMWindow, selector: string, text: string): void {
  const element = find(window, selector);
  if (!("value" in element)) throw new OutOfReach(selector, "no-field");
  element.focus();
  element.value = text;
  // As in a browser: a date field holds no text that is no date, but knows that something was typed.
  const refused = text !== "" && element.value === "";
  Object.defineProperty(element, "validity", { configurable: true, value: { badInput: refused } });
  element.dispatchEvent(new window.Event("input", { bubbles: true }));
  element.dispatchEvent(new window.Event("change", { bubbles: true }));
  element.blur();
}

/** Something that a person can't do in the pane as it is now. */
export class OutOfReach extends Error {
  constructor(
    readonly selector: string,
    readonly reason: "absent" | "hidden" | "disabled" | "no-field",
  ) {
    super(SENTENCES[reason](selector));
  }
}

const SENTENCES: Readonly<Record<OutOfReach["reason"], (selector: string) => string>> = {
  absent: (selector) => `The pane has no ${selector}.`,
  hidden: (selector) => `${selector} is hidden.`,
  disabled: (selector) => `${selector} is disabled.`,
  "no-field": (selector) => `${selector} is no field.`,
};

function find(window: DOMWindow, selector: string): HTMLElement {
  const element = window.document.querySelector<HTMLElement>(selector);
  if (!element) throw new OutOfReach(selector, "absent");
  for (let part: Element | null = element; part; part = part.parentElement) {
    if (isHidden(part, window)) throw new OutOfReach(selector, "hidden");
  }
  return element;
}
