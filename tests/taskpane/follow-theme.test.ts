import { beforeEach, describe, expect, it } from "@jest/globals";
import { followTheme, type OfficeColours } from "../../src/taskpane/follow-theme";
import { fire, openPage } from "./pane-page";

const theme = (): string | undefined => document.documentElement.dataset["theme"];

describe("the theme of Office", () => {
  beforeEach(() => {
    openPage();
  });

  it.each<[string, OfficeColours | undefined, string | undefined]>([
    ["says nothing", undefined, "light"],
    ["says nothing that can be read", { bodyBackgroundColor: "black" }, "light"],
    ["is dark by its word", { isDarkTheme: true }, "dark"],
    ["is dark by its colour", { bodyBackgroundColor: "#262626" }, "dark"],
    [
      "is light by its colour, whatever became of its word",
      { isDarkTheme: "#000000", bodyBackgroundColor: "#ffffff" },
      "light",
    ],
    ["is light by its colour", { bodyBackgroundColor: "#f5f5f5" }, "light"],
  ])("%s", (_, colours, expected) => {
    followTheme(() => colours);
    expect(theme()).toBe(expected);
  });

  it("is the system's where Office can't be asked", () => {
    followTheme(() => {
      throw new TypeError("GetOfficeThemeInfo is not a function");
    });
    expect(theme()).toBe("light");
  });

  it("is the system's where Office says nothing, and changes with it, not where Office does", () => {
    const listeners: (() => void)[] = [];
    const system = { matches: true, addEventListener: (_: string, listener: () => void) => listeners.push(listener) };
    Object.assign(document.defaultView ?? {}, { matchMedia: () => system });
    followTheme(() => undefined);
    expect(theme()).toBe("dark");
    system.matches = false;
    for (const tell of listeners) tell();
    expect(theme()).toBe("light");
    followTheme(() => ({ isDarkTheme: true }));
    expect(theme()).toBe("dark");
  });

  it("is asked again when the pane comes to sight", () => {
    let colours: OfficeColours = { isDarkTheme: false };
    followTheme(() => colours);
    colours = { isDarkTheme: true };
    fire(document, "visibilitychange");
    expect(theme()).toBe("dark");
  });
});
