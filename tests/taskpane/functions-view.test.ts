// Hàm: what stands above the button is what it enters.

import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { mountFunctions } from "../../src/taskpane/functions-view";
import { allTexts } from "../../src/text/all-texts";
import { byId, openPage } from "./pane-page";

const insert = jest.fn();

beforeEach(() => {
  insert.mockClear();
  openPage();
  mountFunctions(insert);
});

const entries = (): HTMLElement[] => [...byId("function-list").querySelectorAll<HTMLElement>(".function")];

describe("the list of functions", () => {
  it("says right above the button which formula it enters, for every function", () => {
    const list = allTexts().functionList;
    expect(entries()).toHaveLength(list.length);
    entries().forEach((entry, at) => {
      const button = entry.querySelector("button");
      const above = button?.previousElementSibling;
      expect(above?.previousElementSibling?.textContent).toBe("Công thức sẽ chèn");
      button?.click();
      expect(insert).toHaveBeenLastCalledWith(list[at]?.formula);
      // The same but for the separators of a Vietnamese Excel.
      const plain = (text = ""): string => text.replace(/[;,]\s*/g, "|");
      expect(plain(above?.textContent ?? "")).toBe(plain(list[at]?.formula));
    });
  });

  it("shows an example only where it says more than the formula to be entered", () => {
    for (const entry of entries()) {
      const [, ...formulas] = [...entry.querySelectorAll("code")].map(({ textContent }) => textContent);
      expect(new Set(formulas).size).toBe(formulas.length);
    }
  });

  it("names arguments in Vietnamese", () => {
    for (const { call, parameters } of allTexts().functionList) {
      for (const { name } of parameters) expect(call).toContain(name);
      expect(call.slice("PDV.".length)).not.toMatch(/\b(?:unit|period|asOf|category|headings|year|text|plan)\b/);
    }
  });
});
