import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { focusNavigation, keepFocus, mountNavigation } from "../../src/taskpane/navigation-view";
import { openView, VIEWS, type ViewId } from "../../src/taskpane/open-view";
import { byId, fire, openPage, textOf } from "./pane-page";

let unmount: () => void;

beforeEach(() => {
  openPage();
  byId("pane").hidden = false;
  openView("overview");
  unmount = mountNavigation();
});
afterEach(() => {
  unmount();
});

const open = (): string[] => VIEWS.filter((view) => !byId(`view-${view}`).hidden);
const current = (): string[] => [...document.querySelectorAll("#views [aria-current=page]")].map(({ id }) => id);
const press = (key: string): void => {
  const view = document.defaultView;
  if (!view || !document.activeElement) throw new Error("no page");
  document.activeElement.dispatchEvent(new view.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
};

describe("the navigation", () => {
  it("has one button for every view", () => {
    const named = [...document.querySelectorAll<HTMLElement>("#views [data-view]")].map(
      (button) => button.dataset["view"],
    );
    expect(new Set(named)).toEqual(new Set<string>(VIEWS));
    expect(named).toHaveLength(VIEWS.length);
  });

  it.each<[ViewId, string[]]>([
    ["overview", ["tab-overview"]],
    ["write", ["tab-write"]],
    ["settings", ["tab-settings", "more-views"]],
  ])("marks %s as the open one", (view, marked) => {
    openView(view);
    expect(open()).toEqual([view]);
    expect(new Set(current())).toEqual(new Set(marked));
  });

  it("gives the folded list the name of the open view that stands in it", () => {
    openView("help");
    expect(textOf("more-views")).toBe("Trợ giúp");
    openView("people");
    expect([textOf("more-views"), textOf("tab-people")]).toEqual(["Con số", "Con số và người"]);
    openView("issues");
    expect(textOf("more-views")).toBe("Thêm");
  });

  it("unfolds and folds, by the button, by Escape and by a click elsewhere", () => {
    const expanded = (): string | null => byId("more-views").getAttribute("aria-expanded");
    byId("more-views").click();
    expect([expanded(), byId("more-list").hidden]).toEqual(["true", false]);
    byId("more-views").click();
    expect([expanded(), byId("more-list").hidden]).toEqual(["false", true]);
    byId("more-views").click();
    byId("tab-help").focus();
    press("Escape");
    expect([expanded(), document.activeElement?.id]).toEqual(["false", "more-views"]);
    byId("more-views").click();
    fire(byId("status"), "click");
    expect(expanded()).toBe("false");
  });

  it("keeps the keyboard where the list folds away", () => {
    byId("more-views").click();
    byId("tab-help").focus();
    openView("help");
    expect(document.activeElement).toBe(byId("more-views"));
    byId("status").tabIndex = -1;
    byId("status").focus();
    openView("write");
    expect(document.activeElement).toBe(byId("status"));
    focusNavigation();
    expect(document.activeElement).toBe(byId("tab-write"));
  });
});

describe("a pressed button that its own work takes away", () => {
  const pressed = (): HTMLButtonElement => {
    const button = document.createElement("button");
    byId("view-overview").append(button);
    button.focus();
    return button;
  };
  const done = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  it.each<[string, (button: HTMLElement) => void]>([
    ["removed", (button) => button.remove()],
    ["hidden", (button) => (button.hidden = true)],
  ])("leaves the keyboard to the open view: %s", async (_, takeAway) => {
    const button = pressed();
    keepFocus(() => Promise.resolve().then(() => takeAway(button)));
    await done();
    expect(document.activeElement).toBe(byId("tab-overview"));
  });

  it("moves nothing where it stays, or where the person has gone on", async () => {
    const button = pressed();
    keepFocus(() => Promise.resolve());
    await done();
    expect(document.activeElement).toBe(button);
    keepFocus(() => {
      byId("tab-write").focus();
      button.remove();
    });
    await done();
    expect(document.activeElement).toBe(byId("tab-write"));
  });
});
