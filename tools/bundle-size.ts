// How much each file of the bundle weighs, and how much it may: every workbook that opens waits for the first, nearly every one for those
// that read it. Run by itself it prints all, and ends with 1 when a bound is passed.

import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const DIST = path.join(__dirname, "../dist");

/** When each file comes, and how many bytes it may have: minified, and on the wire (gzip). */
const BOUNDS: Readonly<Record<string, { readonly when: string; readonly bytes: number; readonly gzip: number }>> = {
  "addin.js": { when: "with the workbook", bytes: 250_000, gzip: 70_000 },
  "addin.css": { when: "with the workbook", bytes: 16_000, gzip: 4_500 },
  "too-old.js": { when: "before all else", bytes: 2_000, gzip: 1_000 },
  "reading.js": { when: "to read the sheets", bytes: 150_000, gzip: 54_000 },
  "overview.js": { when: "once they were read", bytes: 38_000, gzip: 14_000 },
  "settings.js": { when: "where the workbook holds settings", bytes: 40_000, gzip: 13_000 },
  "later.js": { when: "with the first other view or rare action", bytes: 425_000, gzip: 134_000 },
  "templates.js": { when: "with the template or the sample data", bytes: 25_000, gzip: 9_000 },
  "sending.js": { when: "with copies for sending, formulas to freeze or mend", bytes: 25_000, gzip: 9_000 },
  "people.js": { when: "with the first figure whose people are asked for", bytes: 25_000, gzip: 9_000 },
  "cleaning.js": { when: "with the view of cleaning", bytes: 60_000, gzip: 20_000 },
  "english.js": { when: "where Excel is not in Vietnamese", bytes: 132_000, gzip: 40_000 },
};

export interface Size {
  readonly file: string;
  readonly what: string;
  readonly bytes: number;
  readonly bound: number;
}

export function bundleSizes(): readonly Size[] {
  return Object.entries(BOUNDS).flatMap(([file, { bytes, gzip }]) => {
    const content = readFileSync(path.join(DIST, file));
    return [
      { file, what: "minified", bytes: content.length, bound: bytes },
      { file, what: "on the wire (gzip)", bytes: gzipSync(content, { level: 9 }).length, bound: gzip },
    ];
  });
}

function print(): void {
  for (const { file, what, bytes, bound } of bundleSizes()) {
    const shown = [bytes, bound].map((size) => `${(size / 1000).toFixed(1)} kB`).join(" of ");
    const when = what === "minified" ? `  ${BOUNDS[file]?.when ?? ""}` : "";
    process.stdout.write(`${file}, ${what}: ${shown}${bytes > bound ? " – TOO LARGE" : ""}${when}\n`);
    if (bytes > bound) process.exitCode = 1;
  }
}

if (process.argv[1] === __filename) print();
