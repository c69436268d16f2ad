// Runs the examples of the functions in the stand-in Excel, with the add-in that stands in dist/, and gives what they show.

import { readFileSync } from "node:fs";
import path from "node:path";
import { EXAMPLES, type Example, type ExampleWorkbook } from "../../src/functions/examples";
import type { FormulaValue } from "../../tests/host/asking";
import { Excel } from "../../tests/host/excel";
import { readXlsx } from "../../tests/host/files/read-xlsx";
import { blankSheet, sheetId } from "../../tests/host/workbook/blank";
import { ensureCell } from "../../tests/host/workbook/grid";
import type { Book } from "../../tests/host/workbook/state";
import type { ExampleValues } from "./describe-functions";
import { exampleFile } from "./example-file";
import type { Value } from "./show-value";

const ROOT = path.join(__dirname, "../..");

/** Errors are thrown: an example that shows one explains nothing. */
export async function runExamples(): Promise<ExampleValues> {
  return { vi: await runIn("vi-VN"), en: await runIn("en-US") };
}

async function runIn(locale: "vi-VN" | "en-US"): Promise<Record<string, Value>> {
  const workbooks = [...new Set(Object.values(EXAMPLES).map(({ workbook }) => workbook))];
  const given = new Map<string, Value>();
  for (const workbook of workbooks) {
    for (const [id, value] of await runOn(workbook, locale)) given.set(id, value);
  }
  // In the order of the examples, so that a new one changes one place of the file.
  return Object.fromEntries(Object.keys(EXAMPLES).map((id) => [id, given.get(id)!]));
}

async function runOn(workbook: ExampleWorkbook, locale: "vi-VN" | "en-US"): Promise<[string, Value][]> {
  const { repository } = exampleFile(workbook);
  const book = await readXlsx(readFileSync(path.join(ROOT, repository)), path.basename(repository));
  const examples = Object.entries(EXAMPLES).filter(([, example]) => example.workbook === workbook);
  for (const [, { added }] of examples) if (added) addSheet(book, added);
  const excel = await Excel.open({ book, dist: path.join(ROOT, "dist"), locale });
  try {
    const values = await excel.formulas(examples.map(([, { formula }]) => formula));
    return examples.map(([id, { formula }], index) => [id, plainValue(values[index]!, formula)]);
  } finally {
    excel.close();
  }
}

function addSheet(book: Book, { sheet, rows }: NonNullable<Example["added"]>): void {
  const blank = blankSheet(sheetId(book.sheets.length + 1), sheet);
  rows.forEach((row, at) => row.forEach((text, column) => (ensureCell(blank, at, column).value = text)));
  book.sheets.push(blank);
}

function plainValue(value: FormulaValue, formula: string): Value {
  const plain = (cell: FormulaValue): string | number | boolean => {
    if (typeof cell === "object") throw new Error(`${formula} gives ${JSON.stringify(cell)}.`);
    return cell;
  };
  return Array.isArray(value) ? value.map((row) => row.map(plain)) : plain(value);
}
