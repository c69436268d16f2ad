// What the settings say that a rule or a check weighs usually, held to what the rules state and the checks of the committed workbooks say.

import { RULES } from "../../src/intake/rules";
import { USUAL_WEIGHTS } from "../../src/model/rule";
import { boardOf } from "../report/seed-board";

it("a rule weighs what it states", () => {
  for (const { id, severity } of RULES) expect([id, USUAL_WEIGHTS[id]]).toEqual([id, [severity]]);
});

it.each([
  "assets/sample.xlsx",
  ...["crowded-cells", "database-template", "legacy-fonts", "merged-headings", "mixed-letters"]
    .concat(["sex-columns", "totals-and-groups", "two-levels"])
    .map((name) => `tests/fixtures/messy/${name}/workbook.xlsx`),
])("a check weighs what it says of %s", async (workbook) => {
  const usual: Readonly<Partial<Record<string, readonly string[]>>> = USUAL_WEIGHTS;
  const { issues } = await boardOf(workbook);
  const unlike = issues.filter(({ code, severity }) => usual[code]?.includes(severity) === false);
  expect(issues.some(({ code }) => code in usual)).toBe(true);
  expect(unlike).toEqual([]);
});
