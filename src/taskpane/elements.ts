// Finding and making elements of the pane. Texts go in as text only, never as markup: they may come from cells.

/** An element that taskpane.html is known to hold. */
export function find<K extends keyof HTMLElementTagNameMap>(tag: K, id: string): HTMLElementTagNameMap[K] {
  const element = document.getElementById(id);
  if (element?.localName !== tag) throw new Error(`taskpane.html has no <${tag} id="${id}">`);
  return element as HTMLElementTagNameMap[K];
}

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== "") element.className = className;
  // Without it a button submits.
  if (tag === "button") element.setAttribute("type", "button");
  // On the web Office.js moves the focus itself when Tab is pressed, and goes past a summary without one.
  if (tag === "summary") element.tabIndex = 0;
  element.append(...content);
  return element;
}

export function onClick(id: string, listener: () => void): void {
  find("button", id).addEventListener("click", listener);
}
