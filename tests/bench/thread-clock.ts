// How long this thread has been at work, in milliseconds: what else runs on the machine isn't in it. Where the system doesn't
// tell (it is asked as Linux tells it), the time on the wall.

import { openSync, readSync } from "node:fs";

const file = ((): number | null => {
  try {
    return openSync(`/proc/self/task/${String(process.pid)}/schedstat`, "r");
  } catch {
    return null;
  }
})();
const buffer = Buffer.alloc(128);

/** Of the main thread. */
export function threadClock(): number {
  if (file === null) return performance.now();
  const length = readSync(file, buffer, 0, buffer.length, 0);
  return Number(buffer.toString("latin1", 0, length).split(" ")[0]) / 1e6;
}
