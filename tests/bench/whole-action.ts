// The whole action in the stand-in Excel, through the production bundle: open the workbook with the add-in, press
// “Lập biểu”, until the sheets are written. A script of its own: `tsx whole-action.ts '{"people":1000,"units":60}'`
// prints one line of JSON. Host and add-in share one thread here, so the host's own time is told apart.

import path from "node:path";
import { Excel } from "../host/excel";
import type { Book } from "../host/workbook/state";
import { bookOf } from "./province-book";
import { inventProvince, type Size } from "./province";
import { Turns, type LongestTurn } from "./turns";

export interface Part extends LongestTurn {
  /** All of it, milliseconds. */
  readonly ms: number;
  /** Of it inside the host. */
  readonly hostMs: number;
  readonly syncs: number;
  readonly bytes: number;
}

export interface WholeAction {
  /** Until the add-in rests: it has read the sheets. */
  readonly open: Part;
  /** One press: it reads them again and writes. */
  readonly write: Part;
  readonly cellsWritten: number;
  /** Of the process: workbook, host and add-in together. */
  readonly peakMegabytes: number;
  /** Of the workbook in the host before the add-in was there. */
  readonly bookMegabytes: number;
}

const PATIENCE = 600_000;
const MEGABYTE = 1_048_576;

async function measureWholeAction(size: Size): Promise<WholeAction> {
  const book = bookOf(inventProvince(size));
  globalThis.gc?.();
  const bookMegabytes = process.memoryUsage().rss / MEGABYTE;
  const { excel, open } = await measureOpening(book);
  const write = await measurePress(excel);
  const said = excel.paneText();
  if (excel.errors.length > 0) throw new Error(`${excel.errors.join("; ")}; the pane says: ${said}`);
  const cellsWritten = excel.book.sheets.slice(2).reduce((sum, { cells }) => sum + cells.size, 0);
  if (cellsWritten === 0) throw new Error(`Nothing was written; the pane says: ${said}`);
  excel.close();
  return { open, write, cellsWritten, bookMegabytes, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

async function measureOpening(book: Book): Promise<{ excel: Excel; open: Part }> {
  const start = performance.now();
  const watched: { turns?: Turns } = {};
  const excel = await Excel.open({
    book,
    dist: path.join(__dirname, "../../dist"),
    patience: PATIENCE,
    started: (opened) => {
      watched.turns = new Turns(opened);
    },
  });
  const ms = performance.now() - start;
  const longest = await watched.turns?.stop();
  if (!longest) throw new Error("Excel has not told that it began.");
  const { requests: syncs, hostMs, bytesIn, bytesOut } = excel.traffic;
  return { excel, open: { ms, hostMs, syncs, bytes: bytesIn + bytesOut, ...longest } };
}

async function measurePress(excel: Excel): Promise<Part> {
  const before = excel.traffic;
  const turns = new Turns(excel);
  const start = performance.now();
  await excel.press("WriteSummary");
  const ms = performance.now() - start;
  const longest = await turns.stop();
  const after = excel.traffic;
  return {
    ms,
    hostMs: after.hostMs - before.hostMs,
    syncs: after.requests - before.requests,
    bytes: after.bytesIn + after.bytesOut - before.bytesIn - before.bytesOut,
    ...longest,
  };
}

measureWholeAction(JSON.parse(process.argv[2] ?? "") as Size).then(
  (outcome) => {
    process.stdout.write(JSON.stringify(outcome));
    process.exit(0);
  },
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    process.exit(1);
  },
);
