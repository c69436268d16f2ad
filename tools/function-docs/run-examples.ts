// Runs the examples of the functions in the sample, in the stand-in Excel with the add-in that stands in dist/, and gives what they show.

import { readFileSync } from "node:fs";
import path from "node:path";
import { EXAMPLES } from "../../src/functions/examples";
import type { FormulaValue } from "../../tests/host/asking";
import { Excel } from "../../tests/host/excel";
import { readXlsx } from "../../tests/host/files/read-xlsx";
import { SAMPLE, type ExampleValues } from "./describe-functions";
import type { Value } from "./show-value";

const ROOT = path.join(__dirname, "../..");

/** Errors are thrown: an example that shows one explains nothing. */
export async function runExamples(): Promise<ExampleValues> {
  return { vi: await runIn("vi-VN"), en: await runIn("en-US") };
}

async function runIn(locale: "vi-VN" | "en-US"): Promise<Record<string, Value>> {
  const book = await readXlsx(readFileSync(path.join(ROOT, SAMPLE)), path.basename(SAMPLE));
  const excel = await Excel.open({ book, dist: path.join(ROOT, "dist"), locale });
  try {
    const examples = Object.entries(EXAMPLES);
    const values = await excel.formulas(examples.map(([, formula]) => formula));
    return Object.fromEntries(examples.map(([id, formula], index) => [id, plainValue(values[index]!, formula)]));
  } finally {
    excel.close();
  }
}

function plainValue(value: FormulaValue, formula: string): Value {
  const plain = (cell: FormulaValue): string | number | boolean => {
    if (typeof cell === "object") throw new Error(`${formula} gives ${JSON.stringify(cell)}.`);
    return cell;
  };
  return Array.isArray(value) ? value.map((row) => row.map(plain)) : plain(value);
}
