// How much the pane loads first, and how much it may: every workbook that opens waits for it. Run by itself it prints both,
// and ends with 1 when a bound is passed.

import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const FIRST = path.join(__dirname, "../dist/addin.js");

export interface Size {
  readonly what: string;
  readonly bytes: number;
  readonly bound: number;
}

export function bundleSizes(): readonly Size[] {
  const file = readFileSync(FIRST);
  return [
    { what: "minified", bytes: file.length, bound: 250_000 },
    { what: "on the wire (gzip)", bytes: gzipSync(file, { level: 9 }).length, bound: 70_000 },
  ];
}

function print(): void {
  for (const { what, bytes, bound } of bundleSizes()) {
    const shown = [bytes, bound].map((size) => `${(size / 1000).toFixed(1)} kB`);
    process.stdout.write(`dist/addin.js, ${what}: ${shown.join(" of ")}${bytes > bound ? " – TOO LARGE" : ""}\n`);
    if (bytes > bound) process.exitCode = 1;
  }
}

if (process.argv[1] === __filename) print();
