// `npm start` and `npm stop`: opens Excel with the add-in loaded from the development server, and closes it again.
// office-addin-debugging does the work, but ends with 0 whatever happens; this file turns its failures into failures.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const EXCEL_RUNS_ON = ["win32", "darwin"];
const NO_EXCEL = [
  "Excel không chạy trên hệ điều hành này: hãy dùng `npm run demo` hoặc `npm run excel` (Excel giả lập), hoặc nạp phần bổ trợ vào Excel trên web theo hướng dẫn trong README.md.",
  "Excel does not run on this operating system: use `npm run demo` or `npm run excel` (the stand-in Excel), or sideload the add-in into Excel on the web as README.md describes.",
];

/** Runs the tool, shows what it says, and gives 1 when it failed or said that it did. */
async function runTool(command) {
  const cli = createRequire(import.meta.url).resolve("office-addin-debugging/cli.js");
  const tool = spawn(process.execPath, [cli, command, join(ROOT, "manifest.xml")], {
    cwd: ROOT,
    stdio: ["inherit", "pipe", "pipe"],
  });
  let failed = false;
  const show = async (from, to) => {
    for await (const line of createInterface({ input: from })) {
      failed ||= /^\s*(Error:|Unable to )/.test(line);
      to.write(`${line}\n`);
    }
  };
  const ended = new Promise((resolve, reject) => {
    tool.once("error", reject);
    tool.once("close", resolve);
  });
  const [code] = await Promise.all([ended, show(tool.stdout, process.stdout), show(tool.stderr, process.stderr)]);
  return failed || code !== 0 ? 1 : 0;
}

const command = process.argv[2];
if (command !== "start" && command !== "stop") {
  console.error("Usage: node tools/debugging.mjs start|stop");
  process.exitCode = 2;
} else if (EXCEL_RUNS_ON.includes(process.platform)) {
  process.exitCode = await runTool(command);
} else {
  console.error(NO_EXCEL.join("\n"));
  process.exitCode = 1;
}
