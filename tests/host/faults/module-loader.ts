// Loads the project's own TypeScript modules anew, one source changed: how a deliberate fault gets in without touching a file.
// Transpiled text is kept, so that a run with another fault costs milliseconds.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import ts from "typescript";

export const root = path.join(__dirname, "../../..");

/** One place in one source. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const transpiled = new Map<string, string>();

export function sourceOf(file: string): string {
  return readFileSync(path.join(root, file), "utf8").replace(/\r/g, "");
}

export class ModuleLoader {
  private readonly loaded = new Map<string, { exports: unknown }>();

  /** `globals` are what the modules see beside Node's own. */
  constructor(
    private readonly change: Change | null,
    private readonly globals: Readonly<Record<string, unknown>> = {},
  ) {}

  load(file: string): unknown {
    const known = this.loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.loaded.set(file, module);
    const names = Object.keys(this.globals);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running a changed source is what this file is for
    const run = new Function("require", "module", "exports", "__dirname", ...names, this.compiled(file)) as (
      ...parameters: unknown[]
    ) => void;
    const require = (wanted: string): unknown => this.resolve(file, wanted);
    run(require, module, module.exports, path.dirname(path.join(root, file)), ...Object.values(this.globals));
    return module.exports;
  }

  private resolve(from: string, wanted: string): unknown {
    if (!wanted.startsWith(".")) return createRequire(path.join(root, from))(wanted) as unknown;
    const plain = path.join(path.dirname(from), wanted);
    return this.load(existsSync(path.join(root, `${plain}.ts`)) ? `${plain}.ts` : plain);
  }

  private compiled(file: string): string {
    const source = this.textOf(file);
    const known = transpiled.get(source);
    if (known !== undefined) return known;
    const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS };
    const text = ts.transpileModule(source, { compilerOptions, fileName: file }).outputText;
    transpiled.set(source, text);
    return text;
  }

  private textOf(file: string): string {
    const source = sourceOf(file);
    const { change } = this;
    return change?.file === file ? source.replace(change.from, () => change.to) : source;
  }
}
