// Gets the page ready: installs what it is made of on first use, and bundles it. Both are skipped when nothing changed.

import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export const cacheFolder = path.join(__dirname, "../../../node_modules/.cache/stand-in-excel");
const pageSources = path.join(__dirname, "page");
const pageFolder = path.join(cacheFolder, "page");

export function isInstalled(): boolean {
  const lock = path.join(__dirname, "node_modules", ".package-lock.json");
  return existsSync(lock) && newest(lock) >= newest(path.join(__dirname, "package-lock.json"));
}

/** npm tells of its progress on standard error. True when it succeeded. */
export function install(): boolean {
  const npm = process.env["npm_execpath"];
  const [command, ...first] = npm === undefined ? ["npm"] : [process.execPath, npm];
  const { status } = spawnSync(command, [...first, "ci", "--no-audit", "--no-fund", "--progress=true"], {
    cwd: __dirname,
    stdio: ["ignore", 2, 2],
    shell: npm === undefined && process.platform === "win32",
  });
  return status === 0;
}

interface Bundler {
  build(options: object): Promise<unknown>;
}

/** Bundles the page and gives back the folder to serve. */
export async function bundlePage(): Promise<string> {
  const bundle = path.join(pageFolder, "page.js");
  if (newest(bundle) > Math.max(newest(pageSources), newest(path.join(__dirname, "package-lock.json"))))
    return pageFolder;
  mkdirSync(pageFolder, { recursive: true });
  // By require: the package stands in this folder only, where `npm run web` installs it.
  const esbuild = createRequire(__filename)("esbuild") as Bundler;
  await esbuild.build({
    entryPoints: [path.join(pageSources, "page.ts")],
    outfile: bundle,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl" },
    // The folder's own packages, whichever place the page is built from.
    nodePaths: [path.join(__dirname, "node_modules")],
    logLevel: "warning",
  });
  copyFileSync(path.join(pageSources, "index.html"), path.join(pageFolder, "index.html"));
  return pageFolder;
}

function newest(place: string): number {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((entry) => newest(path.join(place, entry))));
}
