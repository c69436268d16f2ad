import { createRuleBook, RULES } from "../../src/intake/rules";
import { RULE_IDS } from "../../src/model/rule";
import { on as day } from "./checks/test-check";

it.each([
  ["24/07/2016", "Điều lệ Đảng (2011)"],
  ["25/07/2016", "29-QĐ/TW (2016)"],
  ["29/07/2021", "29-QĐ/TW (2016)"],
  ["30/07/2021", "24-QĐ/TW (2021)"],
  ["30/06/2025", "232-QĐ/TW (2025)"],
  ["01/07/2025", "294-QĐ/TW (2025)"],
  ["26/07/2026", "208-QĐ/TW (2026)"],
])("judges an admission of %s by %s", (on, document) => {
  expect(createRuleBook({})("age-minimum", day(on))?.document).toBe(document);
});

it("has every rule, and never two texts of one rule in force on a day", () => {
  for (const id of RULE_IDS) {
    const texts = RULES.filter((rule) => rule.id === id);
    expect([id, texts.length > 0]).toEqual([id, true]);
    for (const [index, text] of texts.entries()) {
      const next = texts[index + 1];
      if (next) expect(text.to).toBe((next.from ?? 0) - 1);
    }
  }
});

it("asks for the newest text where there is no day", () => {
  expect(createRuleBook({})("age-maximum", null)?.document).toBe("208-QĐ/TW (2026)");
});

it("switches a rule off and weighs another otherwise", () => {
  const book = createRuleBook({ probation: "off", "age-maximum": "error" });
  expect(book("probation", null)).toBeNull();
  expect(book("age-maximum", null)?.severity).toBe("error");
});
