// The reports that were rebuilt as workbooks, and what each printed figure must come to: the folders of tests/fixtures/seeds.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ExpectedFigure } from "../fixtures/generator/fixture";

export const ROOT = path.join(__dirname, "../..");
const SEEDS = "tests/fixtures/seeds";

export interface SeedFigures {
  readonly seed: string;
  /** Relative to the root of the repository. */
  readonly workbook: string;
  readonly figures: readonly ExpectedFigure[];
}

export function readSeedFigures(): SeedFigures[] {
  const seeds = readdirSync(path.join(ROOT, SEEDS)).sort();
  return seeds.map((seed) => {
    const expected = readFileSync(path.join(ROOT, SEEDS, seed, "expected.json"), "utf8");
    return {
      seed,
      workbook: `${SEEDS}/${seed}/workbook.xlsx`,
      figures: JSON.parse(expected) as ExpectedFigure[],
    };
  });
}
