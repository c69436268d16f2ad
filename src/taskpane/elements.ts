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

/** Replaces what stands in a container; where the focus was on one of its controls, it is on the same one of the new. */
export function refill(container: HTMLElement, ...content: readonly Node[]): void {
  const focused = document.activeElement as HTMLElement | null;
  const ways = focused && container.contains(focused) ? [focused, summaryOver(focused)].flatMap(selectorsOf) : [];
  container.replaceChildren(...content);
  for (const way of ways) {
    const again = container.querySelector<HTMLElement>(way);
    if (!again) continue;
    again.focus();
    return;
  }
}

/** What unfolds the part in which a control stands. */
function summaryOver(control: HTMLElement): HTMLElement | null {
  return control.closest("details")?.querySelector("summary") ?? null;
}

/** By its id, or by what its press does. */
function selectorsOf(control: HTMLElement | null): readonly string[] {
  if (control === null) return [];
  const { id, dataset } = control;
  if (id !== "") return [`[id=${JSON.stringify(id)}]`];
  const does = ["action", "view", "part"].flatMap((name) => {
    const value = dataset[name];
    return value === undefined ? [] : [`[data-${name}=${JSON.stringify(value)}]`];
  });
  return does.length === 0 ? [] : [does.join("")];
}

export function onClick(id: string, listener: () => void): void {
  find("button", id).addEventListener("click", listener);
}
