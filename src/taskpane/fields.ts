// Fields of the pane that are made while it runs: a label, the field and a remark that a screen reader reads with it.

import { make } from "./elements";

export function makeSelect<V extends string>(
  id: string,
  values: readonly V[],
  nameOf: (value: V) => string,
  now: V,
): HTMLSelectElement {
  const select = make("select", "", ...values.map((value) => makeOption(value, nameOf(value))));
  select.id = id;
  select.value = now;
  return select;
}

export function makeOption(value: string, name: string): HTMLOptionElement {
  const option = make("option", "", name);
  option.value = value;
  return option;
}

export function makeField(field: HTMLSelectElement, name: string, remark = ""): HTMLElement {
  const label = make("label", "", name);
  label.htmlFor = field.id;
  if (remark === "") return make("div", "field", label, field);
  const hint = make("p", "quiet", remark);
  hint.id = `${field.id}-hint`;
  field.setAttribute("aria-describedby", hint.id);
  return make("div", "field", label, field, hint);
}

export function makeCheck(id: string, name: string, checked: boolean): { field: HTMLElement; input: HTMLInputElement } {
  const input = make("input", "");
  input.type = "checkbox";
  input.id = id;
  input.checked = checked;
  const label = make("label", "check", input, make("span", "", name));
  label.htmlFor = id;
  return { field: label, input };
}

export function makeButton(name: string, press: () => unknown, id = ""): HTMLButtonElement {
  const button = make("button", "", name);
  if (id !== "") button.id = id;
  button.addEventListener("click", () => void press());
  return button;
}

/** A button of an action of the pane (press-actions.ts). */
export function makeActionButton(action: string, name: string): HTMLButtonElement {
  const button = make("button", "", name);
  button.dataset["action"] = action;
  return button;
}

/** A line of a list that takes the person to a cell. */
export function makeCellButton(goThere: () => unknown, ...content: readonly Node[]): HTMLButtonElement {
  const button = make("button", "issue", ...content);
  button.addEventListener("click", () => void goThere());
  return button;
}
