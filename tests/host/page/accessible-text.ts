// What a person who can't see the pane is told: headings, texts, fields with their labels and values, buttons, in reading order.

import type { DOMWindow } from "jsdom";

const silent = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "SVG", "LINK", "META", "HEAD"]);
const inline = new Set([
  "A",
  "ABBR",
  "B",
  "CODE",
  "EM",
  "I",
  "MARK",
  "OUTPUT",
  "SMALL",
  "SPAN",
  "STRONG",
  "TIME",
  "DATA",
  "LABEL",
]);

export function accessibleText(root: Element, window: DOMWindow): string {
  const lines: string[] = [""];
  walk(root, window, lines);
  return lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

export function isHidden(element: Element, window: DOMWindow): boolean {
  if (silent.has(element.tagName.toUpperCase()) || element.getAttribute("aria-hidden") === "true") return true;
  if (element.hasAttribute("hidden")) return true;
  const style = window.getComputedStyle(element);
  return style.display === "none" || style.visibility === "hidden";
}

/** What the pane's live regions say: statuses and alerts. */
export function announcements(window: DOMWindow): string {
  const regions = [...window.document.querySelectorAll('[role="status"], [role="alert"]')];
  return regions
    .filter((region) => !isHidden(region, window))
    .map((region) => accessibleText(region, window))
    .filter((text) => text !== "")
    .join("\n");
}

function walk(element: Element, window: DOMWindow, lines: string[]): void {
  if (isHidden(element, window)) return;
  // A label is said with its field.
  if (element instanceof window.HTMLLabelElement && element.control) {
    if (element.contains(element.control)) walk(element.control, window, lines);
    return;
  }
  const block = !inline.has(element.tagName);
  const field = describeField(element, window);
  if (block) lines.push("");
  if (field !== null) lines.push(field, "");
  else walkChildren(element, window, lines);
  if (block) lines.push("");
}

function walkChildren(element: Element, window: DOMWindow, lines: string[]): void {
  const label = element.getAttribute("aria-label");
  if (label && !element.textContent.trim()) append(lines, label);
  const closed = element.tagName === "DETAILS" && !element.hasAttribute("open");
  for (const child of element.childNodes) {
    if (child.nodeType === window.Node.TEXT_NODE) append(lines, child.textContent ?? "");
    else if (child instanceof window.Element && (!closed || child.tagName === "SUMMARY")) {
      // Elements side by side are told apart on the screen by their layout.
      if (child.previousSibling instanceof window.Element) append(lines, " ");
      walk(child, window, lines);
    }
  }
}

function append(lines: string[], text: string): void {
  lines[lines.length - 1] = `${lines.at(-1) ?? ""}${text}`;
}

/** null for what is no field and no button. */
function describeField(element: Element, window: DOMWindow): string | null {
  if (element instanceof window.HTMLButtonElement) {
    return `[${name(element, window) ?? ownText(element, window)}]${element.disabled ? " (disabled)" : ""}`;
  }
  if (element instanceof window.HTMLSelectElement) {
    return withName(element, window, [...element.selectedOptions].map((option) => option.text.trim()).join(", "));
  }
  if (element instanceof window.HTMLTextAreaElement) return withName(element, window, element.value);
  if (element instanceof window.HTMLProgressElement) {
    return withName(
      element,
      window,
      element.hasAttribute("value") ? `${String(element.value)}/${String(element.max)}` : "…",
    );
  }
  if (!(element instanceof window.HTMLInputElement) || element.type === "hidden") return null;
  if (element.type === "checkbox" || element.type === "radio")
    return `${element.checked ? "(x)" : "( )"} ${name(element, window) ?? ""}`;
  return withName(element, window, element.value);
}

/** The words of a button, those of its parts apart from one another. */
function ownText(element: Element, window: DOMWindow): string {
  const lines: string[] = [""];
  walkChildren(element, window, lines);
  return lines.join(" ").replace(/\s+/g, " ").trim();
}

function withName(element: Element, window: DOMWindow, value: string): string {
  return `${name(element, window) ?? element.id}: ${value}`;
}

function name(element: Element, window: DOMWindow): string | null {
  const label = element.getAttribute("aria-label");
  if (label) return label;
  const own = labelOf(element, window);
  if (own) return own;
  const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const named = ids.map((id) => window.document.getElementById(id)?.textContent.trim() ?? "").join(" ");
  return named === "" ? null : named;
}

function labelOf(element: Element, window: DOMWindow): string {
  if (!(
    element instanceof window.HTMLInputElement ||
    element instanceof window.HTMLSelectElement ||
    element instanceof window.HTMLTextAreaElement
  )) {
    return "";
  }
  const texts = [...(element.labels ?? [])].map((label) => {
    const copy = label.cloneNode(true) as Element;
    for (const field of copy.querySelectorAll("input, select, textarea")) field.remove();
    return copy.textContent.replace(/\s+/g, " ").trim();
  });
  return texts.join(" ").trim();
}
