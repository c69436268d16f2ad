// The published bundle itself: small, with nothing that sends data, loads code or turns text into code.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { FigureInfo } from "../../src/indicators/measure";
import { MEASURES } from "../../src/indicators/measures";
import { wordsIn } from "../../src/model/words";
import { bundleSizes } from "../../tools/bundle-size";

const DIST = join(__dirname, "../../dist");
/** What a workbook loads when it opens, and what loads later. */
const first = readFileSync(join(DIST, "addin.js"), "utf8");
const bundle = readdirSync(DIST)
  .filter((file) => file.endsWith(".js"))
  .map((file) => readFileSync(join(DIST, file), "utf8"))
  .join("\n");
const page = readFileSync(join(DIST, "taskpane.html"), "utf8");

describe("bundle", () => {
  it("is minified", () => {
    expect(first.split("\n").length).toBeLessThan(50);
  });

  it.each(bundleSizes())("keeps $file small enough: $bytes bytes $what, at most $bound", ({ bytes, bound }) => {
    expect(bytes).toBeLessThanOrEqual(bound);
  });

  it("leaves out what only the help pages say of each measure", () => {
    const said = Object.values<FigureInfo>(MEASURES).flatMap(({ definition, source }) =>
      [definition, source].flatMap((words) => [wordsIn("vi", words), wordsIn("en", words)]),
    );
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter((sentence) => bundle.includes(sentence))).toEqual([]);
  });

  it.each([
    ["sends", /\bfetch\s*\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource|RTCPeerConnection/],
    ["evaluates", /\beval\s*\(|\bnew Function\b|=Function[;,)]/],
    ["loads code from an address", /importScripts\s*\(|\bimport\s*\(/],
    ["writes markup", /\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write\(/],
    ["stores outside the workbook", /sessionStorage|indexedDB|document\.cookie/],
  ])("never %s", (_, pattern) => {
    const at = pattern.exec(bundle)?.index;
    expect(at === undefined ? "" : bundle.slice(Math.max(0, at - 60), at + 60)).toBe("");
  });

  it("stores outside the workbook only that the first screen was seen", () => {
    expect(bundle.match(/localStorage/g)).toHaveLength(2);
    expect(bundle.match(/localStorage\.[sg]etItem\([^)]*\)/g)?.sort()).toEqual([
      expect.stringMatching(/^localStorage\.getItem\([\w"-]+\)$/),
      expect.stringMatching(/^localStorage\.setItem\([\w"-]+,"seen"\)$/),
    ]);
  });

  it("loads later only its own files, by webpack's one loader", () => {
    expect(bundle.match(/createElement\("script"\)/g)).toHaveLength(1);
    expect(readdirSync(DIST).filter((file) => file.endsWith(".js"))).toEqual([
      "addin.js",
      "cleaning.js",
      "english.js",
      "later.js",
      "overview.js",
      "people.js",
      "reading.js",
      "sending.js",
      "settings.js",
      "templates.js",
      "too-old.js",
    ]);
  });

  it("carries no source map and no address of the development server", () => {
    expect(readdirSync(DIST).filter((file) => file.endsWith(".map"))).toEqual([]);
    expect(bundle).not.toContain("sourceMappingURL");
    expect(bundle + page).not.toContain("localhost");
  });
});

describe("page", () => {
  const { document } = new JSDOM(page).window;
  const scripts = [...document.querySelectorAll("script")];

  it("loads Office's library from Office's own address between the check of the engine and the one bundle", () => {
    expect(scripts.map((script) => script.getAttribute("src"))).toEqual([
      "too-old.js",
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "addin.js",
    ]);
  });

  it("loads nothing else from elsewhere and has no script of its own", () => {
    const others = [...document.querySelectorAll("link[href], img[src], iframe, object, embed")];
    const foreign = others
      .map((e) => e.getAttribute("href") ?? e.getAttribute("src") ?? e.localName)
      .filter((url) => /^\w+:|^\/\//.test(url));
    expect(foreign.filter((url) => !url.startsWith("data:"))).toEqual([]);
    expect(scripts.filter((script) => script.text.trim() !== "")).toEqual([]);
    expect(
      [...document.querySelectorAll("*")].flatMap((e) => e.getAttributeNames().filter((name) => name.startsWith("on"))),
    ).toEqual([]);
  });

  it("is in Vietnamese until Office says otherwise", () => {
    expect(document.documentElement.lang).toBe("vi");
    expect(document.title).not.toBe("");
  });
});
