// Keeps the board fresh: after a change of the person's sheets it is read again, once the changes have paused and no action is
// under way, whose half-made sheets are nobody's lists.

import { watchSheets, type SheetChange } from "../excel/watch-sheets";
import { boardStore } from "./board-store";
import { updateBoard } from "./read-board";

/** A pause in typing; a paste of many cells comes as one change. */
const PAUSE_MILLISECONDS = 400;
/** A sheet that is no source may become one, but is mostly the person's own work: it can wait for a longer pause. */
const LONG_PAUSE_MILLISECONDS = 2_500;

const SILENT_RUN = { signal: new AbortController().signal, progress: (): void => undefined };

/** Changes without a pause (a co-author, a macro) do not put a reading off for ever. */
const LONGEST_WAIT_MILLISECONDS = 3_000;

/** What Excel refused once it mostly gives a moment later; nobody presses anything for a reading that follows an edit. */
const ATTEMPTS = 3;
const RETRY_MILLISECONDS = 2_000;

export function startWatching(onError: (error: unknown) => void, isBusy: () => boolean): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The latest time for the reading; Infinity while none is scheduled. */
  let latest = Infinity;

  const read = (attempt = 1): void => {
    latest = Infinity;
    if (isBusy()) timer = setTimeout(read, PAUSE_MILLISECONDS, attempt);
    else {
      updateBoard(SILENT_RUN).catch((error: unknown) => {
        // A change since then is read in its own time.
        if (latest !== Infinity) return;
        if (attempt === ATTEMPTS) onError(error);
        else timer = setTimeout(read, attempt * RETRY_MILLISECONDS, attempt + 1);
      });
    }
  };

  return watchSheets((change) => {
    const now = performance.now();
    const isSource = isSourceSheet(change);
    if (isSource) boardStore.markStale();
    latest = Math.min(latest, now + LONGEST_WAIT_MILLISECONDS);
    const pause = isSource ? PAUSE_MILLISECONDS : LONG_PAUSE_MILLISECONDS;
    clearTimeout(timer);
    timer = setTimeout(read, Math.min(pause, latest - now));
  });
}

/** A sheet that came or went counts as a source: it may have been one. */
function isSourceSheet({ sheet }: SheetChange): boolean {
  const sources = boardStore.get().board?.sources ?? [];
  return sheet === null || sources.length === 0 || sources.some((source) => source.sheet === sheet);
}
