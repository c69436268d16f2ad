// Whether dist/ is what the sources say, and building it if not. The build's words go to standard error.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";

const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json", "tsconfig.json"];

export function isStale(root: string): boolean {
  const dist = path.join(root, "dist");
  if (!existsSync(path.join(dist, "taskpane.html"))) return true;
  return Math.max(...SOURCES.map((source) => newest(path.join(root, source)))) > newest(dist);
}

function newest(place: string): number {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder counts too: a file taken away leaves only there a trace.
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((entry) => newest(path.join(place, entry))));
}

/** True when it succeeded. */
export function build(root: string): boolean {
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  // webpack leaves files alone that came out as before; without this they would look old for ever.
  const now = new Date();
  if (status === 0) utimesSync(path.join(root, "dist"), now, now);
  return status === 0;
}
