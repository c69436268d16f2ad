// Lints snippets for walls.test.ts in a process of its own: jest cannot load the linter's configuration, which is an ES module.
// A message { id, file, code } is answered by { id, broken }: the rules the code breaks when it stands in that file.
import { join } from "node:path";
import { ESLint } from "eslint";

const ROOT = join(import.meta.dirname, "../..");
const RULES = [
  "@typescript-eslint/no-restricted-imports",
  "no-restricted-globals",
  "no-restricted-syntax",
  "no-restricted-properties",
  "no-eval",
];

// Only the rules under test run, and without type information, so that a snippet needs no file on the disk.
const linter = new ESLint({
  cwd: ROOT,
  overrideConfigFile: join(ROOT, "eslint.config.mjs"),
  overrideConfig: [
    { files: ["**/*.ts"], languageOptions: { parserOptions: { projectService: false, project: false } } },
  ],
  ruleFilter: ({ ruleId }) => RULES.includes(ruleId),
});

process.on("message", async ({ id, file, code }) => {
  try {
    const [result] = await linter.lintText(code, { filePath: join(ROOT, "src", file) });
    process.send({ id, broken: result.messages.map((message) => message.ruleId ?? message.message) });
  } catch (error) {
    process.send({ id, broken: [String(error)] });
  }
});
