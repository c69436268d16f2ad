// `npm run docs`: runs the example of every custom function and writes docs/examples.json, docs/ham.md and docs/functions.md, and
// the list of functions that the pane shows; and docs/danh-muc.md, the code lists.
// The same pages as HTML are made by the build, from docs/examples.json: help-pages-plugin.js.

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import type { Language } from "../src/model/words";
import { describeFunctions, type ExampleValues, type FunctionMetadata } from "./function-docs/describe-functions";
import { codeListPage } from "./function-docs/code-list-page";
import { functionListFile } from "./function-docs/function-list";
import { markdownPage } from "./function-docs/markdown-page";
import { runExamples } from "./function-docs/run-examples";

const ROOT = path.join(__dirname, "..");
const PAGES = [
  ["vi", "functions.json", "docs/ham.md"],
  ["en", "functions.en.json", "docs/functions.md"],
] as const;

function metadata(file: string): FunctionMetadata[] {
  return (JSON.parse(readFileSync(path.join(ROOT, "dist", file), "utf8")) as { functions: FunctionMetadata[] })
    .functions;
}

function page(language: Language, file: string, values: ExampleValues): string {
  return markdownPage(describeFunctions(language, metadata(file), values));
}

async function write(file: string, text: string): Promise<void> {
  const target = path.join(ROOT, file);
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
  process.stdout.write(`${file}\n`);
}

async function main(): Promise<void> {
  const values = await runExamples();
  await write("docs/examples.json", JSON.stringify(values));
  await write("docs/danh-muc.md", codeListPage());
  for (const [language, file, target] of PAGES) {
    await write(target, page(language, file, values));
    await write(`src/text/${language}/function-list.ts`, functionListFile(language, metadata(file)));
  }
}

main().then(
  () => process.exit(0),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    process.exit(1);
  },
);
