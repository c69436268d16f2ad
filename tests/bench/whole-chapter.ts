// The whole action by rows and units: one process a size, each with its own stand-in Excel.

import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Goal } from "./goal";
import type { Size } from "./province";
import { milliseconds, whole, type Table } from "./table";
import type { Part, WholeAction } from "./whole-action";

const SCRIPT = path.join(__dirname, "whole-action.ts");
const HEAP_MEGABYTES = 12_000;

export interface Measured {
  readonly size: Size;
  readonly outcome: WholeAction;
}

export function doWhole(size: Size): Measured {
  const flags = ["--expose-gc", `--max-old-space-size=${String(HEAP_MEGABYTES)}`, "--import", "tsx"];
  const { status, stdout } = spawnSync(process.execPath, [...flags, SCRIPT, JSON.stringify(size)], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The whole action at ${JSON.stringify(size)} ended with ${String(status)}.`);
  return { size, outcome: JSON.parse(stdout) as WholeAction };
}

export function wholeTable(measured: readonly Measured[]): Table {
  return {
    title: "The whole action in the stand-in Excel",
    notes: [
      "The production bundle under the genuine Office.js client. Open: until the add-in is at rest beside the workbook. Write: one press of “Lập biểu”, which reads every sheet anew, checks, and writes the summary sheets. One run each, everything cold.",
      "After an edit the add-in reads only the edited cells: it holds what it read in memory, for sheets of up to 3,000,000 cells together (250,000 people in twelve columns); larger ones, and sheets with formulas, are read anew.",
      "Host and add-in share one thread and one heap here: “host ms” is what the stand-in itself took of the milliseconds, “longest” the longest task without it, in milliseconds that the thread was at work. A task is what a browser runs as one: a timer, a message, a script of the page; Node and jsdom run several of them in one turn of the event loop. “Client” is the longest script of Microsoft's own client, office.js, which every add-in runs as its page opens and which is none of the add-in's tasks; what the client does later with each request and answer is in them, and so is what the page costs in jsdom.",
      "Pauses of the garbage collector, whose heap is mostly the workbook in the host, are in “longest”. “Without pauses”, by which the goal is judged, leaves them out as long as they were on the wall, while part of a pause is other threads' work: a task of the add-in took at least that and at most “longest”. Tasks of a real browser beside a host in a process of its own, with all their pauses, are in pane-tasks.md. Memory is that of the workbook alone, and the peak of the whole process.",
    ],
    head: [
      "rows × units",
      "step",
      "ms",
      "host ms",
      "longest ms",
      "without pauses",
      "client",
      "syncs",
      "kB",
      "cells written",
      "MB book",
      "MB peak",
    ],
    rows: measured.flatMap(({ size, outcome }) => {
      const name = `${whole(size.people)} × ${whole(size.units)}`;
      const { open, write, cellsWritten, bookMegabytes, peakMegabytes } = outcome;
      return [
        [name, "open", ...partCells(open), "", whole(bookMegabytes), ""],
        ["", "write", ...partCells(write), whole(cellsWritten), "", whole(peakMegabytes)],
      ];
    }),
  };
}

function partCells({ ms, hostMs, longestTask, longestWithoutPauses, longestOfClient, syncs, bytes }: Part): string[] {
  const times = [ms, hostMs, longestTask, longestWithoutPauses].map((value) => milliseconds(value));
  const client = longestOfClient === 0 ? "" : milliseconds(longestOfClient);
  return [...times, client, whole(syncs), whole(bytes / 1000)];
}

export function wholeGoals(measured: readonly Measured[]): Goal[] {
  const longest = Math.max(
    ...measured.flatMap(({ outcome: { open, write } }) => [open.longestWithoutPauses, write.longestWithoutPauses]),
  );
  return [
    {
      what: "longest task of the add-in in the stand-in, pauses of the garbage collector left out, ms",
      bound: { atMost: 50 },
      measured: longest,
      show: milliseconds,
    },
  ];
}
