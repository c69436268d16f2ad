// `npm run replay -- traffic.json [workbook.xlsx]`: the differences between a recorded Excel and ours, for a person to read.
// The workbook is the one that was open when the recording began; without it, a new blank one. Exit code 1: they differ.

import { readFileSync } from "node:fs";
import path from "node:path";

import { readXlsx } from "../files/read-xlsx";
import { startCore } from "../host";
import { blankBook } from "../workbook/blank";
import { parseRecording } from "./recording";
import { replay } from "./replay";

async function main([file, workbook]: readonly string[]): Promise<number> {
  if (file === undefined) throw new Error("Usage: npm run replay -- traffic.json [workbook.xlsx]");
  const recording = parseRecording(readFileSync(file, "utf8"));
  const { platform, version, locale } = recording.excel;
  const book = workbook ? await readXlsx(readFileSync(workbook), path.basename(workbook)) : blankBook();
  const { server } = startCore({ book, locale: locale === "en-US" ? locale : "vi-VN", dist: null });
  const differences = await replay(recording, server);
  print(`${String(recording.entries.length)} requests of ${platform} ${version}, ${locale}`);
  for (const { request, doing, place, recorded, ours } of differences)
    print(`${String(request)} (${doing}) ${place}: ${show(recorded)}, ours ${show(ours)}`);
  print(differences.length === 0 ? "No difference." : `${String(differences.length)} differences.`);
  return differences.length === 0 ? 0 : 1;
}

function show(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exit(2);
  },
);
