// Where the keyboard goes on when a part of the pane is drawn anew.

import { beforeEach, describe, expect, it } from "@jest/globals";
import { make, refill } from "../../src/taskpane/elements";
import { openPage } from "./pane-page";

let list: HTMLElement;
/** "Hiện#a": what it says, and its id. */
const button = (said: string): HTMLButtonElement => {
  const [text = "", id = ""] = said.split("#");
  const made = make("button", "", text);
  if (id !== "") made.id = id;
  return made;
};
const focused = (): string => {
  const { id, textContent } = document.activeElement ?? document.body;
  return document.activeElement === document.body ? "nothing" : id === "" ? textContent : `#${id}`;
};

beforeEach(() => {
  openPage();
  list = make("div", "");
  document.body.replaceChildren(list);
});

describe("a part that is drawn anew", () => {
  it.each([
    ["the control of the same id", ["Hiện#a"], 0, ["Ẩn#b", "Hiện cả#a"], "#a"],
    ["the one that says the same", ["Một", "Hai"], 1, ["Không", "Hai"], "Hai"],
    ["the first, where it has gone", ["Một", "Hai"], 1, ["Ba", "Bốn"], "Ba"],
    ["nothing, where nothing is left", ["Một"], 0, [], "nothing"],
  ])("keeps the focus on %s", (_, before, at, after, expected) => {
    refill(list, ...before.map(button));
    list.querySelectorAll("button")[at]?.focus();
    refill(list, ...after.map(button));
    expect(focused()).toBe(expected);
  });

  it("tells apart those that say the same by their order", () => {
    const twins = [button("Sửa"), button("Sửa")];
    refill(list, ...twins);
    twins[1]?.focus();
    const next = [button("Sửa"), button("Sửa"), button("Sửa")];
    refill(list, ...next);
    expect(document.activeElement).toBe(next[1]);
  });

  it("keeps it in the part that unfolds around it, before the first of all", () => {
    const part = (text: string): HTMLElement => make("details", "", make("summary", "", "Lỗi"), button(text));
    refill(list, button("Đầu"), part("Ô C2"));
    list.querySelector<HTMLElement>("details button")?.focus();
    refill(list, button("Đầu"), part("Ô C3"));
    expect(focused()).toBe("Lỗi");
  });

  it("takes the focus from nobody", () => {
    const outside = button("Ngoài");
    document.body.append(outside);
    refill(list, button("Một"));
    outside.focus();
    refill(list, button("Một"));
    expect(focused()).toBe("Ngoài");
  });
});
