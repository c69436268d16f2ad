// `npm run mutate -- src/indicators/tally.ts src/intake/checks`: the changes of `npm run mutation`, each tried in one process with the
// tests that reach it, many times as fast. Prints those that no test noticed, and how many there were in each file.

import { fork, type ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";
import { findChanges, type Change } from "./mutation/changes";
import type { Answer } from "./mutation/try-changes";

/** A loop may be endless where no change is asked for on its way, so that only time ends it; on a busy machine too. */
const LIMIT_MS = 60_000;

const newChild = () =>
  fork(path.join(__dirname, "mutation/try-changes.ts"), { stdio: ["ignore", "ignore", "ignore", "ipc"] });

/** What a child says of a change; one that had to be ended, or ran out of memory, noticed an endless loop and says nothing. */
function ask(child: ChildProcess, change: Change): Promise<Answer | null> {
  return new Promise((settle, fail) => {
    const limit = setTimeout(() => child.kill("SIGKILL"), LIMIT_MS);
    child.removeAllListeners();
    child.once("message", (answer: Answer) => {
      clearTimeout(limit);
      settle(answer);
    });
    child.once("exit", (code) => {
      clearTimeout(limit);
      if (code === null) settle(null);
      else fail(new Error(`The process that tried ${change.file}:${change.line} ended with ${code}`));
    });
    child.send(change);
  });
}

/** The tests that noticed most of a file's changes so far are asked first. */
function newOrder(): { sort(change: Change): Change; note(file: string): void } {
  const noticed = new Map<string, number>();
  const of = ({ file }: { readonly file: string }) => noticed.get(file) ?? 0;
  return {
    sort: (change) => ({ ...change, tests: [...change.tests].sort((one, other) => of(other) - of(one)) }),
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

async function tryFile(file: string, changes: readonly Change[], children: ChildProcess[]): Promise<void> {
  const left = new Set(changes);
  const order = newOrder();
  const waiting = changes.values();
  await Promise.all(
    children.map(async (_, at) => {
      for (const change of waiting) {
        if (change.tests.length === 0) continue;
        const answer = await ask(children[at]!, order.sort(change));
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
  const named = process.argv.slice(2);
  if (named.length === 0) throw new Error("Name files or folders: npm run mutate -- src/indicators/tally.ts");
  const byFile = await findChanges(named);
  const children = Array.from({ length: availableParallelism() }, newChild);
  for (const [file, changes] of byFile) await tryFile(file, changes, children);
  for (const child of children) child.disconnect();
}

void main();
