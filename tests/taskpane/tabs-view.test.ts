import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openView, VIEWS } from "../../src/taskpane/open-view";
import { focusOpenTab, mountTabs } from "../../src/taskpane/tabs-view";
import { byId, openPage } from "./pane-page";

let unmount: () => void;

beforeEach(() => {
  openPage();
  openView("overview");
  unmount = mountTabs();
});
afterEach(() => {
  unmount();
});

const open = (): string[] => VIEWS.filter((view) => !byId(`view-${view}`).hidden);
const press = (key: string): void => {
  const view = document.defaultView;
  if (!view || !document.activeElement) throw new Error("no page");
  document.activeElement.dispatchEvent(new view.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
};

describe("the tabs", () => {
  it("show one view, and name it as the tab's panel", () => {
    expect(open()).toEqual(["overview"]);
    for (const view of VIEWS) {
      expect(byId(`tab-${view}`).getAttribute("aria-controls")).toBe(`view-${view}`);
      expect(byId(`view-${view}`).getAttribute("aria-labelledby")).toBe(`tab-${view}`);
    }
  });

  it("open on a click", () => {
    byId("tab-cleaning").click();
    expect(open()).toEqual(["cleaning"]);
    expect(byId("tab-cleaning").getAttribute("aria-selected")).toBe("true");
    expect(byId("tab-overview").getAttribute("aria-selected")).toBe("false");
  });

  it.each([
    ["ArrowRight", "issues"],
    ["ArrowLeft", "mapping"],
    ["End", "mapping"],
  ] as const)("follow the key %s from the first to %s", (key, view) => {
    focusOpenTab();
    press(key);
    expect(open()).toEqual([view]);
    expect(document.activeElement).toBe(byId(`tab-${view}`));
  });

  it("are one stop for the Tab key", () => {
    openView("issues");
    expect(VIEWS.map((view) => byId(`tab-${view}`).tabIndex)).toEqual([-1, 0, -1, -1]);
  });
});
