// The peers' packages stand in this folder only: they are large, and `npm run bench` installs them on first use.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** From the project's folder: the code that is measured is compiled to another one. */
const FOLDER = path.resolve("tests/bench/peers");

/** True when they are there, by now. */
export function installPeers(): boolean {
  if (existsSync(path.join(FOLDER, "node_modules", ".package-lock.json"))) return true;
  const npm = process.env["npm_execpath"];
  const [command, ...first] = npm === undefined ? ["npm"] : [process.execPath, npm];
  const { status } = spawnSync(command, [...first, "ci", "--no-audit", "--no-fund"], {
    cwd: FOLDER,
    stdio: ["ignore", 2, 2],
    shell: npm === undefined && process.platform === "win32",
  });
  return status === 0;
}

/** By require: the compiler of the project never sees these packages. */
export const requirePeer = createRequire(path.join(FOLDER, "package.json"));
