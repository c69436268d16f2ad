// What people do without an add-in: COUNTIFS in the cells. LibreOffice computes them, where it is installed; that is no word
// about Excel. A tenth of the units has formulas, because the whole takes minutes: COUNTIFS takes as long for every cell.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Cell } from "hucre";
import { createKernel } from "./peers/kernel";
import { COLUMN, COUNTED, inventProvince, YEARS, type Province, type Size } from "./province";

export interface Countifs {
  /** Of all units, from those that have formulas. */
  readonly ms: number;
  readonly formulas: number;
  readonly unitsWithFormulas: number;
}

const PATIENCE = 600_000;

export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}

/** The conversion of the workbook with formulas, less that of the same one without. */
export async function measureCountifs(size: Size): Promise<Countifs> {
  const province = inventProvince(size);
  const units = Math.max(1, Math.round(size.units / 10));
  const formulas = formulasOf(province, units);
  const folder = mkdtempSync(path.join(tmpdir(), "countifs-"));
  try {
    const empty = formulas.map((row) => row.map(() => ""));
    await writeBook(folder, "without", province, empty);
    await writeBook(folder, "with", province, formulas);
    convert(folder, "without");
    const without = convert(folder, "without");
    const withFormulas = convert(folder, "with");
    compare(province, units, readFileSync(path.join(folder, "with.csv"), "utf8"));
    const ms = ((withFormulas - without) * size.units) / units;
    return { ms, formulas: formulas.flat().length, unitsWithFormulas: units };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A row for each unit: the years, then the categories of every dimension. The data stand in the second sheet, without headings. */
function formulasOf({ units, rows, labels, yearStarts }: Province, count: number): string[][] {
  const column = (at: number): string => {
    const letter = String.fromCharCode(65 + at);
    return `Data!$${letter}$1:$${letter}$${String(rows.length)}`;
  };
  const [unit, admitted] = [column(COLUMN.unit), column(COLUMN.admitted)];
  return units.slice(0, count).map(({ code }) => {
    const own = `${unit},"${code}"`;
    const years = YEARS.map(
      (_, at) =>
        `COUNTIFS(${own},${admitted},">=${String(yearStarts[at])}",${admitted},"<${String(yearStarts[at + 1])}")`,
    );
    const categories = COUNTED.flatMap(([, at], dimension) =>
      labels[dimension]!.map((label) => `COUNTIFS(${own},${column(at)},"${label}")`),
    );
    return [...years, ...categories];
  });
}

async function writeBook(folder: string, name: string, { rows }: Province, formulas: string[][]): Promise<void> {
  const { writeXlsx } = await import("hucre");
  const cells = new Map<string, Partial<Cell>>();
  formulas.forEach((texts, row) => {
    texts.forEach((formula, column) => {
      if (formula !== "") cells.set(`${String(row)},${String(column)}`, { formula });
    });
  });
  const bytes = await writeXlsx({
    sheets: [
      { name: "Formulas", rows: formulas.map((texts) => texts.map(() => null)), cells },
      { name: "Data", rows: rows.map((row) => [...row]) },
    ],
  });
  writeFileSync(path.join(folder, `${name}.xlsx`), bytes);
}

/** Milliseconds of the whole program. */
function convert(folder: string, name: string): number {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const start = performance.now();
  const { status } = spawnSync("soffice", [profile, "--headless", "--convert-to", "csv", `${name}.xlsx`], {
    cwd: folder,
    timeout: PATIENCE,
  });
  // A new profile makes it end with 81 and want to be started again.
  if (status === 81) return convert(folder, name);
  if (status !== 0) throw new Error(`soffice ended with ${String(status)}.`);
  return performance.now() - start;
}

function compare(province: Province, units: number, csv: string): void {
  const kernel = createKernel(province);
  kernel.cold();
  const { own, composition } = kernel.answer();
  const width = composition.length / province.units.length;
  const lines = csv.trimEnd().split("\n");
  for (let unit = 0; unit < units; unit++) {
    const expected = [
      ...Array.from(YEARS, (_, at) => own[unit * YEARS.length + at]),
      ...Array.from({ length: width }, (_, at) => composition[unit * width + at]),
    ].join(",");
    if (lines[unit] !== expected) {
      throw new Error(`COUNTIFS of unit ${String(unit)} gives ${String(lines[unit])}, not ${expected}.`);
    }
  }
}
