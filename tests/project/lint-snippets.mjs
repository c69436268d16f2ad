// Lints snippets for walls.test.ts in a process of its own: jest cannot load the linter's configuration, which is an ES module.
// A message { id, file, code } is answered by { id, broken }: the rules the code breaks when it stands in that file of src;
// { id, folder } by the files of folder/src that break any, as they are found there.
import { join, relative } from "node:path";
import { ESLint } from "eslint";

const ROOT = join(import.meta.dirname, "../..");
const RULES = ["house/imports", "no-restricted-globals", "no-restricted-syntax", "no-restricted-properties", "no-eval"];

// Only the rules under test run, and without type information, so that a snippet needs no file on the disk.
const linterIn = (cwd) =>
  new ESLint({
    cwd,
    overrideConfigFile: join(ROOT, "eslint.config.mjs"),
    overrideConfig: [
      { files: ["**/*.ts"], languageOptions: { parserOptions: { projectService: false, project: false } } },
    ],
    ruleFilter: ({ ruleId }) => RULES.includes(ruleId),
  });
const linter = linterIn(ROOT);

const brokenRules = ({ messages }) => messages.map((message) => message.ruleId ?? message.message);

process.on("message", async ({ id, file, code, folder }) => {
  try {
    if (folder) {
      const results = await linterIn(folder).lintFiles(["."]);
      const broken = results.filter(({ messages }) => messages.length > 0);
      process.send({ id, broken: broken.map(({ filePath }) => relative(join(folder, "src"), filePath)) });
    } else {
      const [result] = await linter.lintText(code, { filePath: join(ROOT, "src", file) });
      process.send({ id, broken: brokenRules(result) });
    }
  } catch (error) {
    process.send({ id, broken: [String(error)] });
  }
});
