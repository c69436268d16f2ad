// The project's own modules, each compiled once and evaluated anew as often as asked: what one change left in the memory of a module is
// not there for the next.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { compileFunction } from "node:vm";
import ts from "typescript";

type Evaluate = (exports: object, require: (id: string) => unknown, module: object, dirname: string) => void;

const CONFIG = path.join(__dirname, "../../tests/tsconfig.jest.json");
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(CONFIG, (file) => ts.sys.readFile(file)).config,
  ts.sys,
  path.dirname(CONFIG),
);

const compiled = new Map<string, Evaluate>();

function compile(file: string, source: string): Evaluate {
  const known = compiled.get(source);
  if (known) return known;
  const { outputText } = ts.transpileModule(source, { fileName: file, compilerOptions: options });
  const evaluate = compileFunction(outputText, ["exports", "require", "module", "__dirname"], { filename: file });
  compiled.set(source, evaluate as Evaluate);
  return evaluate as Evaluate;
}

const sources = new Map<string, string>();

function sourceOf(file: string): string {
  const source = sources.get(file) ?? readFileSync(file, "utf8");
  sources.set(file, source);
  return source;
}

const paths = new Map<string, string>();

function resolve(from: string, id: string): string {
  const base = path.resolve(path.dirname(from), id);
  const known = paths.get(base);
  if (known !== undefined) return known;
  const found = [`${base}.ts`, path.join(base, "index.ts"), base].find((file) => existsSync(file)) ?? base;
  paths.set(base, found);
  return found;
}

/**
 * Evaluates a TypeScript file and all that it imports of the project; packages are those of this process.
 *
 * @param replaced The code that stands in for that of some files, by their paths.
 * @returns Whether any of these was among them.
 */
export function loadFresh(file: string, replaced: ReadonlyMap<string, string>): boolean {
  const loaded = new Map<string, { exports: object }>();
  const load = (at: string): unknown => {
    const known = loaded.get(at);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(at, module);
    const require = (id: string): unknown => (id.startsWith(".") ? load(resolve(at, id)) : createRequire(at)(id));
    compile(at, replaced.get(at) ?? sourceOf(at))(module.exports, require, module, path.dirname(at));
    return module.exports;
  };
  load(file);
  return [...replaced.keys()].some((each) => loaded.has(each));
}
