// `npm run mutate -- src/indicators/tally.ts src/intake/checks`: the changes of `npm run mutation`, each tried in one process with the
// tests that reach it, many times as fast. Prints those that no test noticed, and how many there were in each file. With --seconds=2 a
// change that two seconds of tests did not notice is among them too.

import { fork, type ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { findChanges, type Change, type TestsOfFile } from "./mutation/changes";
import type { Answer, Question } from "./mutation/try-changes";

/** A loop may be endless where no change is asked for on its way, so that only time ends it: far more than a file of tests takes. */
const LIMIT_MS = 60_000;

const newChild = () =>
  fork(path.join(__dirname, "mutation/try-changes.ts"), { stdio: ["ignore", "ignore", "ignore", "ipc"] });

/** What a child says of a change; one that had to be ended, or ran out of memory, noticed an endless loop and says nothing. */
function ask(child: ChildProcess, question: Question): Promise<Answer | null> {
  return new Promise((settle, fail) => {
    const limit = setTimeout(() => child.kill("SIGKILL"), LIMIT_MS);
    child.removeAllListeners();
    child.on("message", (answer: Answer | "alive") => {
      limit.refresh();
      if (answer === "alive") return;
      clearTimeout(limit);
      settle(answer);
    });
    child.once("exit", (code) => {
      clearTimeout(limit);
      if (code === null) settle(null);
      else
        fail(
          new Error(
            `The process that tried line ${question.change.line} of ${question.change.file} ended with ${code}`,
          ),
        );
    });
    child.send(question);
  });
}

/** The tests that noticed most of a file's changes so far are asked first, before any the one of its name; then the quickest. */
function newOrder(changed: string): { sort(change: Change): Change; note(file: string): void } {
  const noticed = new Map<string, number>();
  const isItsOwn = (file: string) => path.basename(file) === `${path.basename(changed, ".ts")}.test.ts`;
  const of = ({ file }: TestsOfFile) => noticed.get(file) ?? (isItsOwn(file) ? 0.5 : 0);
  return {
    sort: (change) => ({
      ...change,
      tests: [...change.tests].sort((one, other) => of(other) - of(one) || one.ms - other.ms),
    }),
    note: (file) => noticed.set(file, (noticed.get(file) ?? 0) + 1),
  };
}

function print(file: string, changes: readonly Change[], left: readonly Change[]): void {
  const name = path.relative(process.cwd(), file);
  const oneLine = (text: string) => text.replace(/\s+/g, " ");
  console.log(`${name}: ${changes.length} changes, ${changes.length - left.length} noticed, ${left.length} left`);
  for (const { line, from, to, tests } of left)
    console.log(
      `  ${name}:${line}  ${oneLine(from)}  →  ${oneLine(to)}${tests.length === 0 ? "  (no test reaches it)" : ""}`,
    );
}

async function tryFile(
  file: string,
  changes: readonly Change[],
  children: ChildProcess[],
  seconds: number,
): Promise<void> {
  const left = new Set(changes);
  const order = newOrder(file);
  const waiting = changes.values();
  await Promise.all(
    children.map(async (_, at) => {
      for (const change of waiting) {
        if (change.tests.length === 0) continue;
        const answer = await ask(children[at]!, { change: order.sort(change), seconds });
        if (!answer) children[at] = newChild();
        else if (answer.noticedBy === null) continue;
        else order.note(answer.noticedBy);
        left.delete(change);
      }
    }),
  );
  print(file, changes, [...left]);
}

async function main(): Promise<void> {
  const { values, positionals: named } = parseArgs({
    options: { seconds: { type: "string" } },
    allowPositionals: true,
  });
  if (named.length === 0) throw new Error("Name files or folders: npm run mutate -- src/indicators/tally.ts");
  const byFile = await findChanges(named);
  const children = Array.from({ length: availableParallelism() }, newChild);
  for (const [file, changes] of byFile) await tryFile(file, changes, children, Number(values.seconds ?? 1e6));
  for (const child of children) child.disconnect();
}

void main();
