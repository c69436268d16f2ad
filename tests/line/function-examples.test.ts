// The examples of the help pages, run in the stand-in Excel with the production bundle, in both languages.
import { readFileSync } from "node:fs";
import path from "node:path";
import { EXAMPLES } from "../../src/functions/examples";
import type { ExampleValues } from "../../tools/function-docs/describe-functions";
import type { Value } from "../../tools/function-docs/show-value";
import { runExamples } from "../../tools/function-docs/run-examples";
import { ROOT } from "./open-workbook";

it("every example gives what its help page says; else: npm run docs", async () => {
  const written = JSON.parse(readFileSync(path.join(ROOT, "docs/examples.json"), "utf8")) as ExampleValues;
  const given = await runExamples();
  expect(Object.keys(given.vi)).toEqual(Object.keys(EXAMPLES));
  expect(given).toEqual(written);
  // None is blank, 0, or headings without a row.
  const tells = (value: Value): boolean => (Array.isArray(value) ? value.length > 1 : value !== "" && value !== 0);
  expect(Object.entries(given.vi).filter(([, value]) => !tells(value))).toEqual([]);
}, 180_000);
