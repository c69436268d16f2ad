// The same formulas in LibreOffice: a second opinion on the table of expected values. Skipped where soffice isn't installed.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { writeXlsx } from "hucre";
import type { Cell, CellValue } from "hucre";

import { toStoredFormula } from "./files/formula-text";
import { dataBook, formulaTable } from "./fixtures/formula-table";
import { keyColumn, keyRow } from "./workbook/a1";

/** What LibreOffice 7.4 doesn't know. */
const newer = /\b(?:LET|XLOOKUP|XMATCH|FILTER|UNIQUE|SORT|SORTBY|SEQUENCE|TAKE|VSTACK)\(/;

/** Where it computes otherwise than Excel. */
const otherwise = new Set([
  '="a"&1&TRUE', // TRUE is the number 1 in texts
  '="z"<TRUE', // and in comparisons
  '=SUM(1,"2",TRUE)', // texts among the arguments aren't converted
  "=SUM(Data!D2:D5*2)", // grids only in array formulas
  "=COUNTIF(Data!D2:D6,50)", // texts of digits don't count
  "=DATE(1900,1,1)", // a day later
]);

const compared = formulaTable.filter(([formula]) => !newer.test(formula) && !otherwise.has(formula));
const office = spawnSync("soffice", ["--version"]).status === 0;

/** Without a format of its own a cell takes one after its formula: dates for DATE, a percentage for 50%. */
const plainNumber = { numFmt: "0.000000000000" };

async function writeTable(file: string): Promise<void> {
  const cells = new Map<string, Partial<Cell>>();
  compared.forEach(([formula, expected], row) =>
    cells.set(`${row},0`, {
      value: null,
      formula: toStoredFormula(formula),
      ...(typeof expected === "number" && { style: plainNumber }),
    }),
  );
  const rows: CellValue[][] = Array.from({ length: 6 }, () => Array<CellValue>(6).fill(null));
  for (const [key, { value }] of dataBook().sheets[1]!.cells)
    rows[keyRow(key)]![keyColumn(key)] = typeof value === "object" ? value.error : value;
  const sheets = [
    { name: "Sheet1", rows: compared.map(() => [null]), cells },
    { name: "Data", rows },
  ];
  writeFileSync(file, await writeXlsx({ sheets }));
}

/** Texts in quotes, values as they are and not as they are formatted. */
function convert(folder: string, file: string): string[] {
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false";
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const once = (): number | null =>
    spawnSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, file]).status;
  // A new profile makes it end with 81 and want to be started again.
  if (once() === 81) once();
  return readFileSync(file.replace(/xlsx$/, "csv"), "utf8").split("\n");
}

function agrees(expected: (typeof compared)[number][1], given: string): boolean {
  const first = typeof expected === "object" ? expected[0]?.[0] : expected;
  const text = given.replace(/^"(.*)"$/s, "$1").replace(/""/g, '"');
  if (typeof first === "number") return text !== "" && Math.abs(Number(text) - first) < 1e-9;
  if (typeof first === "boolean") return text === String(first).toUpperCase();
  return first?.startsWith("#") ? /^(?:#|Err:)/.test(text) : text === first;
}

describe("LibreOffice", () => {
  (office ? it : it.skip)(
    `gives the same for ${compared.length} of the ${formulaTable.length} formulas`,
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), "formulas-"));
      try {
        const file = path.join(folder, "table.xlsx");
        await writeTable(file);
        const given = convert(folder, file);
        const different = compared.flatMap(([formula, expected], row) =>
          agrees(expected, given[row] ?? "") ? [] : [`${formula} is ${given[row] ?? ""}, not ${String(expected)}`],
        );
        expect(different).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );
});
