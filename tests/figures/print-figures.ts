// `npm run figures`: every figure that the rebuilt reports print, computed in the stand-in Excel, as a table.
// Exit code 1: one differs. `-- --traffic` prints instead what many functions in one workbook cost.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { FormulaValue } from "../host/asking";
import { printNumber } from "../fixtures/generator/fixture";
import { Excel } from "../host/excel";
import { readXlsx } from "../host/files/read-xlsx";
import { trafficOfManyFunctions } from "./many-functions";
import { ROOT, readSeedFigures, type SeedFigures } from "./seed-figures";

const PRECISION = 1e-9;

interface Line {
  readonly seed: string;
  readonly formula: string;
  readonly printed: string;
  /** As `printed`, with two decimals: a report may print fewer of a percentage. */
  readonly computed: string;
  readonly value: string;
  readonly ok: boolean;
}

async function compute({ seed, workbook, figures }: SeedFigures): Promise<Line[]> {
  const book = await readXlsx(readFileSync(path.join(ROOT, workbook)), path.basename(workbook));
  const excel = await Excel.open({ book, dist: path.join(ROOT, "dist") });
  try {
    const values = await excel.formulas(figures.map(({ formula }) => formula));
    return figures.map(({ formula, printed, value }, index) => {
      const computed = values[index] ?? "";
      return {
        seed,
        formula,
        printed,
        computed: rounded(computed, printed),
        value: shown(computed),
        ok: isSame(computed, value),
      };
    });
  } finally {
    excel.close();
  }
}

function isSame(computed: FormulaValue, value: number): boolean {
  return typeof computed === "number" && Math.abs(computed - value) <= PRECISION * Math.max(1, Math.abs(value));
}

function rounded(value: FormulaValue, printed: string): string {
  if (typeof value !== "number") return shown(value);
  if (printed.endsWith("%")) return `${printNumber(value * 100, 2)} %`;
  return printNumber(value, Number.isInteger(value) ? 0 : 2);
}

function shown(value: FormulaValue): string {
  if (typeof value !== "object") return String(value);
  return "error" in value ? value.error : JSON.stringify(value);
}

function print(cells: readonly string[], widths: readonly number[]): void {
  process.stdout.write(`${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}\n`);
}

async function printFigures(): Promise<boolean> {
  const lines: Line[] = [];
  for (const seed of readSeedFigures()) lines.push(...(await compute(seed)));
  const rows = [
    ["seed", "formula", "printed", "computed", "value", "ok"],
    ...lines.map(({ ok, ...line }) => [
      line.seed,
      line.formula,
      line.printed,
      line.computed,
      line.value,
      ok ? "yes" : "NO",
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) print(row, widths);
  const wrong = lines.filter(({ ok }) => !ok).length;
  process.stdout.write(`\n${String(lines.length)} figures, ${String(wrong)} differ\n`);
  return wrong === 0;
}

async function printTraffic(): Promise<boolean> {
  const rows = [
    ["", "requests", "bytes", "results"],
    ...(await trafficOfManyFunctions()).map(({ what, requests, bytes, pushed }) => {
      return [what, ...[requests, bytes, pushed].map((count) => count.toLocaleString("en"))];
    }),
  ];
  for (const row of rows) print(row, [50, 10, 10]);
  return true;
}

(process.argv.includes("--traffic") ? printTraffic() : printFigures()).then(
  (right) => process.exit(right ? 0 : 1),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    process.exit(1);
  },
);
