import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { localisePage } from "../../src/taskpane/localise-page";
import { setLanguage } from "../../src/text/language";
import { vi } from "../../src/text/vi";
import { openPage, PAGE } from "./pane-page";

const CSS = readFileSync(path.join(__dirname, "../../src/taskpane/taskpane.css"), "utf8");

describe("the page before any script", () => {
  const page = openPage();
  const labelled = [...page.querySelectorAll<HTMLElement>("[data-text]")];

  it.each(labelled.map((element) => [element.dataset["text"] ?? "", element.textContent.trim().replace(/\s+/g, " ")]))(
    "says %s as the texts do",
    (key, text) => {
      expect(text).toBe(vi.page[key as keyof typeof vi.page]);
    },
  );

  it("has a place for every text of the page", () => {
    expect(new Set(labelled.map((element) => element.dataset["text"]))).toEqual(new Set(Object.keys(vi.page)));
  });

  it("changes every one of them for another language", async () => {
    await setLanguage("en-US");
    localisePage();
    expect(labelled.filter((element) => Object.values<string>(vi.page).includes(element.textContent))).toEqual([]);
    await setLanguage("vi-VN");
  });

  it("holds to its own content security policy", () => {
    const fresh = openPage();
    const policy = fresh.querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(policy).toContain("default-src 'self'; script-src 'self' https://appsforoffice.microsoft.com;");
    expect([...fresh.scripts].map((script) => script.src)).toEqual([
      "https://localhost:3000/too-old.js",
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
    for (const element of fresh.querySelectorAll("*")) {
      expect(element.getAttributeNames().filter((name) => name.startsWith("on") || name === "style")).toEqual([]);
    }
  });

  it("gives every control a name, and every id once", () => {
    const fresh = openPage();
    for (const field of fresh.querySelectorAll<HTMLInputElement>("input, progress, textarea")) {
      expect(field.labels?.length).toBe(1);
    }
    const ids = [...PAGE.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of fresh.querySelectorAll("[aria-describedby], [aria-labelledby]")) {
      const refers = `${element.getAttribute("aria-describedby") ?? ""} ${element.getAttribute("aria-labelledby") ?? ""}`;
      for (const id of refers.trim().split(/\s+/)) expect(ids).toContain(id);
    }
  });
});

describe("the colours", () => {
  const palette = (css: string): Map<string, string> =>
    new Map([...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? "", match[2] ?? ""]));
  const [light = "", dark = ""] = CSS.split(':root[data-theme="dark"]');
  const themes = { light: palette(light), dark: palette(dark) };
  const text: [string, string][] = [
    ["text", "page"],
    ["text", "surface"],
    ["text", "hover"],
    ["quiet", "page"],
    ["quiet", "surface"],
    ["quiet", "hover"],
    ["accent", "page"],
    ["on-accent", "accent"],
    ["on-accent", "accent-hover"],
    ["error", "page"],
    ["error", "error-surface"],
    ["warning", "page"],
    ["note", "page"],
  ];
  const parts: [string, string][] = [
    ["control-line", "page"],
    ["accent", "page"],
    ["accent", "line"],
    ["focus", "page"],
    ["error", "page"],
  ];

  it.each(
    Object.entries(themes).flatMap(([name, colours]) => [
      ...text.map(([front, back]) => ({ name, colours, front, back, least: 4.5 })),
      ...parts.map(([front, back]) => ({ name, colours, front, back, least: 3 })),
    ]),
  )("$name: $front on $back has a contrast of at least $least", ({ colours, front, back, least }) => {
    expect(contrast(colours.get(front), colours.get(back))).toBeGreaterThanOrEqual(least);
  });

  it("are named in both themes and used by name only", () => {
    expect([...themes.dark.keys()]).toEqual([...themes.light.keys()]);
    expect([...CSS.matchAll(/#[0-9a-f]{3,6};/g)]).toHaveLength(themes.light.size + themes.dark.size);
    for (const [, name] of CSS.matchAll(/var\(--([a-z-]+)\)/g)) {
      expect(["done", "due", ...themes.light.keys()]).toContain(name);
    }
  });
});

/** WCAG 2.2, relative luminance. */
function contrast(front = "", back = ""): number {
  const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
