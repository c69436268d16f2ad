import { createRuleBook, RULES, sourceOf } from "../../src/intake/rules";
import { RULE_IDS } from "../../src/model/rule";
import { on as day } from "./checks/test-check";

it.each([
  ["age-minimum", "24/07/2016", 216, "Điều lệ Đảng (2011)", "Điều 1"],
  ["age-minimum", "25/07/2016", 216, "29-QĐ/TW (2016)", ""],
  ["age-minimum", "29/07/2021", 216, "29-QĐ/TW (2016)", ""],
  ["age-minimum", "30/07/2021", 216, "24-QĐ/TW (2021)", ""],
  ["age-minimum", "30/06/2025", 216, "232-QĐ/TW (2025)", ""],
  ["age-minimum", "01/07/2025", 216, "294-QĐ/TW (2025)", "1.1.1"],
  ["age-minimum", "26/07/2026", 216, "208-QĐ/TW (2026)", ""],
  ["age-maximum", "24/07/2016", 720, "Điều lệ Đảng (2011)", "Điều 1"],
  ["age-maximum", "01/07/2025", 720, "294-QĐ/TW (2025)", "1.1.2"],
  ["education-minimum", "25/07/2016", 2, "29-QĐ/TW (2016)", ""],
  ["education-minimum", "01/07/2025", 2, "294-QĐ/TW (2025)", "1.2.1"],
  ["education-exception", "28/09/2021", 1, "01-HD/TW (2021)", ""],
  ["education-exception", "09/06/2025", 1, "06-HD/TW (2025)", "1.2"],
  ["certificate-validity", "09/06/2025", 60, "06-HD/TW (2025)", "5.4"],
  ["certificate-validity", "19/05/2026", 60, "01-HD/TW (2026)", ""],
  ["probation", "01/01/1990", 12, "Điều lệ Đảng (2011)", "Điều 5"],
  ["identity-number", "01/01/1990", 12, "137/2015/NĐ-CP", "Điều 13"],
  ["old-identity-number", "01/01/2016", 9, "137/2015/NĐ-CP", "Điều 13"],
  ["card-number", "29/09/2025", 12, "38-HD/BTCTW (2025)", "II.2.2.1"],
  ["file-number", "29/09/2025", 6, "38-HD/BTCTW (2025)", "II.1.2"],
  ["youth-age", "01/01/1990", 30, "Điều lệ Đoàn TNCS Hồ Chí Minh", "Điều 1"],
] as const)("judges by %s on %s: %s, %s %s", (id, on, value, document, article) => {
  const rule = createRuleBook({})(id, day(on));
  expect(rule).toMatchObject({ value, document, article });
  expect(rule && sourceOf(rule)).toEqual({ document, article });
});

it.each([
  ["education-minimum", "24/07/2016"],
  ["education-exception", "27/09/2021"],
  ["card-number", "28/09/2025"],
  ["old-identity-number", "31/12/2015"],
] as const)("knows no %s before the first text that has it, on %s", (id, on) => {
  expect(createRuleBook({})(id, day(on))).toBeNull();
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
