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

const CONTROL = "button, summary, input, select";

/**
 * Replaces what stands in a container; where the focus was on one of its controls, it is on the same one of the new, or where that has
 * gone on what unfolds the same part, or on the first.
 */
export function refill(container: HTMLElement, ...content: readonly Node[]): void {
  const focused = document.activeElement as HTMLElement | null;
  const ways =
    focused && container.contains(focused)
      ? [
          wayTo(focused, container),
          wayTo(summaryOver(focused), container),
          () => container.querySelector<HTMLElement>(CONTROL),
        ]
      : [];
  container.replaceChildren(...content);
  for (const way of ways) {
    const again = way();
    if (!again) continue;
    again.focus();
    return;
  }
}

/** What unfolds the part in which a control stands. */
function summaryOver(control: HTMLElement): HTMLElement | null {
  return control.closest("details")?.querySelector("summary") ?? null;
}

/** How to find a control's successor: by its id, or as the one that says the same in the same place among those that do. */
function wayTo(control: HTMLElement | null, container: HTMLElement): () => HTMLElement | null | undefined {
  if (control === null) return () => null;
  const { id, localName, textContent } = control;
  if (id !== "") return () => container.querySelector<HTMLElement>(`[id=${JSON.stringify(id)}]`);
  const twins = (): HTMLElement[] =>
    [...container.querySelectorAll<HTMLElement>(localName)].filter((one) => one.textContent === textContent);
  const place = twins().indexOf(control);
  return () => twins()[place];
}

export function onClick(id: string, listener: () => void): void {
  find("button", id).addEventListener("click", listener);
}
