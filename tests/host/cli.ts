// `npm run excel -- …`: opens a workbook in the stand-in Excel with the built add-in and does the steps in the order given.
// Standard output holds the steps' results and nothing else; exit code 1: a step failed, 2: the command itself is wrong.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesNeeded, parseArguments } from "./cli-arguments";
import type { Command, Locale } from "./cli-arguments";
import { cliText } from "./cli-text";
import { readXlsx, UnreadableFile } from "./files/read-xlsx";
import { writeXlsx } from "./files/write-xlsx";
import { elements } from "./files/xml-text";
import { build, isStale } from "./fresh-build";
import { runSteps } from "./run-steps";
import type { Outcome, Surroundings } from "./run-steps";
import type { TransportName } from "./page/transport-name";
import { showValue } from "./show-value";

const ROOT = path.join(__dirname, "..", "..");
const SECONDS_PER_STEP = 120;

async function main(words: readonly string[]): Promise<number> {
  const command = parseArguments(words);
  if ("wrong" in command) return refuse(cliText(localeIn(words)).wrong(command.wrong));
  const text = cliText(command.locale);
  if (command.help) {
    await print(text.usage);
    return 0;
  }
  const missing = filesNeeded(command.steps).find((file) => !existsSync(file));
  if (missing !== undefined) return refuse(text.noFile(missing));
  if (isStale(ROOT)) {
    process.stderr.write(`${text.building}\n`);
    if (!build(ROOT)) return refuse(text.buildFailed);
  }
  return run(command);
}

/** The language of a sentence about a command that could not be read to its end. */
function localeIn(words: readonly string[]): Locale {
  return words.includes("en-US") ? "en-US" : "vi-VN";
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

async function run({ steps, json, locale, transport }: Command): Promise<number> {
  let code = 0;
  for await (const outcome of runSteps(steps, surroundings(locale, transport))) {
    await print(json ? JSON.stringify(inOrder(outcome)) : readable(outcome, locale));
    if (!outcome.ok) code = 1;
  }
  return code;
}

function surroundings(locale: Locale, transport: TransportName): Surroundings {
  const addInId = elements(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"), "Id")[0]?.inner.trim();
  return {
    locale,
    start: async (book) => {
      // Late, so that a wrong command is told at once, without loading the genuine client.
      const { Excel } = await import("./excel");
      return Excel.open({ ...(book === null ? {} : { book }), locale, transport });
    },
    load: async (file) => {
      try {
        return await readXlsx(new Uint8Array(readFileSync(file)), path.basename(file), addInId);
      } catch (cause) {
        if (cause instanceof UnreadableFile)
          throw new Error(cliText(locale).unreadable(file, cause.message), { cause });
        throw cause;
      }
    },
    save: async (file, book) => {
      mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
      writeFileSync(file, await writeXlsx(book, addInId));
    },
    now: () => performance.now(),
    secondsPerStep: SECONDS_PER_STEP,
  };
}

function inOrder(outcome: Outcome): object {
  const { step, ok, ms } = outcome;
  return outcome.ok ? { step, ok, ms, value: outcome.value ?? null } : { step, ok, ms, error: outcome.error };
}

function readable(outcome: Outcome, locale: Locale): string {
  if (!outcome.ok) return `✗ ${outcome.step}: ${outcome.error}`;
  const head = `✓ ${outcome.step} (${String(outcome.ms)} ms)`;
  return outcome.value === null ? head : `${head}\n${showValue(outcome.value, locale).replace(/^/gm, "  ")}`;
}

function print(line: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${line}\n`, () => {
      resolve();
    });
  });
}

// Whoever reads no further ("… | head") has what they wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

// The add-in's own words, if any, must not mix with the results.
console.log = console.info = console.debug = console.error;

main(process.argv.slice(2))
  .catch((cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    return 1;
  })
  // A timer that the add-in left behind must not keep the command alive.
  .then(
    (code) => process.exit(code),
    () => process.exit(1),
  );
