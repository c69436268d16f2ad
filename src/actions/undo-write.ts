// Takes the last writing of the summary sheets back, once.

import { putBack } from "../excel/replace-sheets";
import { takeBack } from "../excel/take-back";
import type { Run } from "./run";
import { writeStore } from "./write-store";

/** The names of the sheets concerned; none when there was nothing to take back. */
export async function undoWrite(run: Run): Promise<readonly string[]> {
  const { last } = writeStore.get();
  if (!last) return [];
  run.progress({ stage: "write", done: 0, total: 0 });
  if (last.finished) await takeBack(last.replaced, run.signal);
  else await putBack(last.replaced);
  writeStore.change({ last: null, asked: [] });
  return last.replaced.map(({ name }) => name);
}
