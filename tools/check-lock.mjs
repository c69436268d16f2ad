// Looks for holes in package-lock.json: optional packages (the binaries of other platforms) that a package names but the lock
// leaves out. npm writes such a lock without a word when the registry lacks them, and `npm ci` then fails on Windows or macOS.
import { readFileSync } from "node:fs";

/** Node's own search: beside the package, then in every folder above it. */
function isLocked(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    if (`${folder === "" ? "" : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === "") return false;
  }
}

/** "unrs-resolver@1.13.0 needs @unrs/… 1.13.0" for each hole. */
function holes({ packages }) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(packages, path, name))
      .map(([name, range]) => `${path || "package.json"}@${entry.version} needs ${name}@${range}`),
  );
}

const file = process.argv[2] ?? "package-lock.json";
const found = holes(JSON.parse(readFileSync(file, "utf8")));
for (const hole of found) console.error(`Not in ${file}: ${hole}`);
if (found.length === 0) console.log(`${file} is complete.`);
process.exitCode = found.length === 0 ? 0 : 1;
