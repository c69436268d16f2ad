// Stryker's own changes to some files, and which tests of the two rooms reach each of them.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { stryker } from "./stryker-state";
import { runTestFile } from "./test-file";

const ROOT = path.join(__dirname, "../..");

interface Config {
  readonly mutator: { readonly excludedMutations: string[] };
  readonly jest: {
    readonly config: { readonly roots: readonly string[]; readonly testPathIgnorePatterns: readonly string[] };
  };
}

/** Tests of one file: those of these numbers, or all where the change is reached while the file is loaded. */
export interface TestsOfFile {
  readonly file: string;
  readonly numbers: readonly number[] | null;
  /** How long the whole file takes with nothing changed. */
  readonly ms: number;
}

export interface Change {
  readonly id: string;
  readonly file: string;
  /** The file with all its changes in it, of which Stryker's switch makes one at a time. */
  readonly code: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly tests: TestsOfFile[];
  /** How often it is reached when nothing is changed. */
  hits: number;
}

const silent = {
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
  ...{ isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false },
  ...{ trace: () => undefined, debug: () => undefined, info: () => undefined },
  ...{ warn: () => undefined, error: () => undefined, fatal: () => undefined },
};

interface Position {
  readonly line: number;
  readonly column: number;
}

function textAt(source: string, { start, end }: { readonly start: Position; readonly end: Position }): string {
  const lines = source.split("\n").slice(start.line, end.line + 1);
  lines.push(lines.pop()!.slice(0, end.column));
  lines[0] = lines[0]!.slice(start.column);
  return lines.join("\n");
}

async function instrument(files: readonly string[], { mutator }: Config): Promise<Map<string, Change>> {
  // Its package has ES modules alone.
  const { Instrumenter } = await import("@stryker-mutator/instrumenter");
  const sources = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
  const { files: changed, mutants } = await new Instrumenter(silent).instrument(
    [...sources].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, ignorers: [], ...mutator },
  );
  const code = new Map(changed.map(({ name, content }) => [name, content]));
  const made = mutants
    .filter(({ status }) => status === undefined)
    .map(({ id, fileName: file, location, replacement: to }): Change => {
      const from = textAt(sources.get(file)!, location);
      return { id, file, code: code.get(file)!, line: location.start.line + 1, from, to, tests: [], hits: 0 };
    });
  return new Map(made.map((change) => [change.id, change]));
}

/** Runs the tests of a file with nothing changed, and adds what they reach. */
async function follow(
  file: string,
  code: ReadonlyMap<string, string>,
  changes: ReadonlyMap<string, Change>,
): Promise<void> {
  const perTest: Record<string, Record<string, number>> = {};
  const atLoading: Record<string, number> = {};
  stryker.mutantCoverage = { static: atLoading, perTest };
  const start = performance.now();
  const failure = await runTestFile(
    file,
    code,
    null,
    (test) => (stryker.currentTestId = test === null ? "" : `${test}`),
  );
  if (failure !== null) throw new Error(`${file} fails though nothing is changed`, { cause: failure });
  const ms = performance.now() - start;
  const reachedBy = new Map<string, number[]>();
  const note = (reached: Readonly<Record<string, number>>, test: number[]) => {
    for (const [id, hits] of Object.entries(reached)) {
      changes.get(id)!.hits += hits;
      const numbers = reachedBy.get(id);
      if (numbers) numbers.push(...test);
      else reachedBy.set(id, [...test]);
    }
  };
  note(atLoading, []);
  for (const [test, reached] of Object.entries(perTest)) note(reached, [Number(test)]);
  for (const [id, numbers] of reachedBy)
    changes.get(id)!.tests.push({ file, numbers: id in atLoading ? null : numbers, ms });
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name));
}

/** The changes to each of these files, and to those of these folders; a folder's code lists are data and left out. */
export async function findChanges(named: readonly string[]): Promise<Map<string, Change[]>> {
  const { default: config } = (await import(path.join(ROOT, "stryker.config.mjs"))) as { default: Config };
  const files = named
    .map((name) => path.resolve(name))
    .flatMap((name) =>
      name.endsWith(".ts") ? name : filesUnder(name, ".ts").filter((file) => !file.includes("code-lists")),
    );
  const changes = await instrument(files, config);
  const code = new Map([...changes.values()].map((change) => [change.file, change.code]));
  const { roots, testPathIgnorePatterns } = config.jest.config;
  const ignored = testPathIgnorePatterns.map((pattern) => new RegExp(pattern));
  for (const root of roots)
    for (const file of filesUnder(root.replace("<rootDir>", ROOT), ".test.ts"))
      if (!ignored.some((pattern) => pattern.test(file))) await follow(file, code, changes);
  return new Map(files.map((file) => [file, [...changes.values()].filter((change) => change.file === file)]));
}
