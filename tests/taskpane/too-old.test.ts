// The script for engines that can't read the add-in's: it is ES5 itself, and says its piece only where the add-in did not start.

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { Linter } from "eslint";
import { JSDOM, VirtualConsole } from "jsdom";
import { PAGE } from "./pane-page";

const SCRIPT = readFileSync(path.join(__dirname, "../../assets/too-old.js"), "utf8");
const hidden = (page: JSDOM, id: string): boolean =>
  page.window.document.getElementById(id)?.hasAttribute("hidden") ?? true;

/** The page as an engine gets it, with the add-in's script as it was brought; null: not at all. */
async function start(addin: string | null, said = ""): Promise<JSDOM> {
  const page = new JSDOM(PAGE.replace(/<script[^>]*><\/script>/g, ""), {
    url: `https://localhost:3000/taskpane.html${said}`,
    runScripts: "outside-only",
    virtualConsole: new VirtualConsole(),
  });
  page.window.eval(SCRIPT);
  const script = page.window.document.createElement("script");
  page.window.document.body.append(script);
  if (addin === null) script.dispatchEvent(new page.window.Event("error"));
  else
    try {
      page.window.eval(addin);
    } catch {
      // As the engine would: the page goes on.
    }
  await new Promise((resolve) => {
    page.window.addEventListener("load", resolve);
  });
  return page;
}

describe("an engine too old for the add-in", () => {
  it("is spoken to in ES5", () => {
    const read = (script: string): readonly string[] =>
      new Linter()
        .verify(script, { languageOptions: { ecmaVersion: 5, sourceType: "script" } })
        .map(({ message }) => message);
    expect(read(SCRIPT)).toEqual([]);
    expect(read(`${SCRIPT} let newer = () => 1;`)).not.toEqual([]);
    expect(SCRIPT).not.toMatch(/\b(?:Promise|Symbol|Map|Set|fetch|querySelectorAll\(.*\)\.forEach)\b/);
  });

  it("is told what is missing where the script can't be read", async () => {
    const page = await start("const a = b ?? ; // no engine reads this");
    expect(["too-old", "needs-engine", "boot-lead", "boot-hint"].map((id) => hidden(page, id))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it.each([
    ["?_host_Info=Excel$Win32$16.01$vi-VN$$$$0", "WebView2"],
    ["?_host_Info=Excel%24Mac%2416.02%24vi-VN", "macOS và Safari"],
    ["?_host_Info=Excel$Web$16.00$vi-VN", "cập nhật trình duyệt"],
    // Internet Explorer and the like, when the address has lost it.
    ["", "WebView2"],
  ])("is told the next step of where it is: %s", async (said, step) => {
    const page = await start("const a = b ?? ;", said);
    const steps = [...page.window.document.querySelectorAll("[data-next]:not([hidden])")];
    expect(steps.map(({ textContent }) => textContent.trim().replace(/\s+/g, " "))).toEqual([
      expect.stringContaining(step),
    ]);
  });

  it.each([
    ["started", `document.documentElement.dataset.theme = "light"`],
    ["did not come", null],
  ])("is not blamed where the add-in %s", async (_what, addin) => {
    const page = await start(addin);
    expect([hidden(page, "too-old"), hidden(page, "boot-lead")]).toEqual([true, false]);
  });
});
