// What a person does in the pane: click what can be seen and isn't disabled, and fill fields. Nothing hidden can be reached.

import type { DOMWindow } from "jsdom";

import { isHidden } from "./accessible-text";

export function clickOn(window: DOMWindow, selector: string): void {
  const element = find(window, selector);
  if ("disabled" in element && element.disabled === true) throw new Error(`${selector} is disabled.`);
  element.focus();
  element.click();
}

/** Focus, the new text, and away. */
export function fillIn(window: DOMWindow, selector: string, text: string): void {
  const element = find(window, selector);
  if (!("value" in element)) throw new Error(`${selector} is no field.`);
  element.focus();
  element.value = text;
  element.dispatchEvent(new window.Event("input", { bubbles: true }));
  element.dispatchEvent(new window.Event("change", { bubbles: true }));
  element.blur();
}

function find(window: DOMWindow, selector: string): HTMLElement {
  const element = window.document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The pane has no ${selector}.`);
  for (let part: Element | null = element; part; part = part.parentElement) {
    if (isHidden(part, window)) throw new Error(`${selector} is hidden.`);
  }
  return element;
}
