// docs/performance.md: the tables of one run with the machine, the command and the date. Nothing in it is typed by hand.

import { cpus, platform, release, totalmem, loadavg } from "node:os";
import { asMarkdown, type Table } from "./table";

const GIGABYTE = 1_073_741_824;

export function describeMachine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / GIGABYTE);
  const load = loadavg()[0] ?? 0;
  return `${String(cpus().length)} × ${first?.model.trim() ?? "unknown processor"}, ${String(memory)} GB, ${platform()} ${release()}, Node ${process.versions.node}; load when it began: ${load.toFixed(1)}`;
}

export function performancePage(
  tables: readonly Table[],
  run: { command: string; date: string; machine: string },
): string {
  return [
    "# Performance",
    "",
    "This page is written by the command below; change the command, not the page.",
    "",
    `- Command: \`${run.command}\``,
    `- Date: ${run.date}`,
    `- Machine: ${run.machine}`,
    "",
    "Every row is invented (`tests/bench/province.ts`), the same for all, and all answers were compared before a figure was printed.",
    "Medians of at least three rounds unless said otherwise. Each competitor has a process of its own; in every round each runs in turn,",
    "beginning with another one, after its garbage was collected. Time is the clock's or, where it is less, the processor's, so that what",
    "else the machine does isn't counted. Milliseconds belong to this machine; the ratios carry over, to about a third. Beside every warm",
    "figure stands the cold one.",
    "",
    "**Excel itself was not measured**: no figure here is a claim about it. The stand-in Excel (`tests/host/README.md`) runs the production",
    "bundle and Microsoft's own client, but its cells, its thread and its memory are not Excel's. LibreOffice is LibreOffice.",
    "",
    ...tables.map(asMarkdown),
  ].join("\n");
}
