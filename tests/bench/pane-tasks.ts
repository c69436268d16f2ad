// `npm run bench:pane`: how long the pane holds up its screen. The production bundle in Chromium beside a large workbook; each step of
// a person's work with the tasks of the pane's thread, by the clock and by the processor. Needs Chromium.
//   -- --quick            10,000 rows instead of 100,000
//   -- --million          then 1,000,000 rows: what reads and writes all of them
//   -- --write            also writes docs/pane-tasks.md; --date 2026-01-31 says when, else it is today
//   -- --traces FOLDER    leaves the trace of each step there, with what the processor did, for the developer tools of a browser

import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { browserFlags, browserPath, ChromiumPane } from "../e2e/chromium-pane";
import { describeMachine } from "./performance-page";
import { bookOf } from "./province-book";
import { inventProvince, type Size } from "./province";
import { spoil } from "./spoil";
import { asMarkdown, asText, milliseconds, nameOf, whole, type Table } from "./table";

const PAGE = path.join(__dirname, "../../docs/pane-tasks.md");
/** What a person begins to feel. */
const LONG = 50;
const PATIENCE = 600_000;
/** What Chromium's tracing is to note. */
const TASKS = ["toplevel", "blink.user_timing", "devtools.timeline"];
/** By this the thread of the pane is known in a trace. */
const MARK = "the pane";
const SAMPLES = ["v8", "disabled-by-default-v8.cpu_profiler"];

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    million: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    date: { type: "string" },
    traces: { type: "string" },
  },
});
const SIZE: Size = options.quick ? { people: 10_000, units: 200 } : { people: 100_000, units: 1_000 };
const MILLION: Size = { people: 1_000_000, units: 1_000 };

/** A task of the pane's main thread, in milliseconds. */
interface Task {
  /** By the clock: on a busy machine other programs are in it. */
  readonly ms: number;
  /** What the processor worked for it. */
  readonly work: number;
  /** What it does: a script that is evaluated or called, else the part of the browser that asked for it. */
  readonly what: string;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly src_file?: string;
    readonly src_func?: string;
    readonly data?: { readonly url?: string };
  };
}

type Step = readonly [name: string, act: (pane: ChromiumPane) => Promise<unknown>];

const said = (text: string) => (pane: ChromiumPane) =>
  pane.frame.locator("#status", { hasText: text }).waitFor({ timeout: PATIENCE });

const WHOLE: readonly Step[] = [
  [
    "checks: reads all again",
    async (pane) => {
      await pane.open("issues");
      await pane.frame.click("#recheck");
      await said("Đã kiểm tra")(pane);
    },
  ],
  ["opens the view for writing", (pane) => pane.open("write")],
  [
    "writes the sheets",
    async (pane) => {
      await pane.frame.click("#write-chosen");
      await said("Đã lập")(pane);
    },
  ],
  [
    "writes them again",
    async (pane) => {
      await pane.frame.click("#write-chosen");
      await said("Đã lập lại")(pane);
    },
  ],
  [
    "takes the writing back",
    async (pane) => {
      await pane.frame.click("#undo-write");
      await said("Đã hoàn tác")(pane);
    },
  ],
];

const STEPS: readonly Step[] = [
  ["shows the overview again", (pane) => pane.open("overview")],
  [
    "shows the whole ranking",
    async (pane) => {
      await pane.frame.click("#ranking-all");
      await pane.frame.locator("#ranking-all").waitFor();
    },
  ],
  [
    "shows another composition",
    async (pane) => {
      await pane.frame.selectOption("#composition-by", { index: 3 });
    },
  ],
  ["opens the list of issues", (pane) => pane.open("issues")],
  [
    "unfolds a kind of issue, and more of it",
    async (pane) => {
      await pane.frame.locator("#issue-groups summary").first().click();
      const more = pane.frame.locator("#issue-groups .rest button").first();
      if (await more.isVisible()) await more.click();
    },
  ],
  [
    "filters the issues by unit",
    async (pane) => {
      await pane.frame.selectOption("#filter-unit", { index: 1 });
    },
  ],
  ...WHOLE,
  [
    "makes the copies for sending",
    async (pane) => {
      await pane.frame.click("#make-hand-over");
      await said("Đã lập bản gửi")(pane);
    },
  ],
  ["opens cleaning", (pane) => pane.open("cleaning")],
  [
    "looks for what to clean",
    async (pane) => {
      await pane.frame.click("#find-mends");
      await said("ô")(pane);
    },
  ],
  [
    "cleans: every kind",
    async (pane) => {
      for (const box of await pane.frame.locator("#mend-kinds input").all()) await box.check();
      await pane.frame.click("#apply-clean");
      await said("Đã sửa")(pane);
    },
  ],
  [
    "takes the cleaning back",
    async (pane) => {
      await pane.frame.click("#restore-clean");
      await said("Đã trả lại")(pane);
    },
  ],
  ["opens the functions", (pane) => pane.open("functions")],
  ["searches them", (pane) => pane.frame.fill("#function-search", "ty le")],
  [
    "repairs formulas: looks at every cell",
    async (pane) => {
      await pane.frame.locator("#formulas summary").click();
      await pane.frame.click("#repair-formulas");
      await said("công thức PDV")(pane);
    },
  ],
  ["opens the settings", (pane) => pane.open("settings")],
  [
    "changes the period",
    async (pane) => {
      await pane.open("overview");
      await pane.frame.fill("#period", "2023");
      await pane.frame.press("#period", "Enter");
      await said("2023")(pane);
    },
  ],
];

async function main(): Promise<void> {
  const machine = describeMachine();
  const browser = await chromium.launch({ executablePath: browserPath, args: browserFlags.split(" ") });
  const tables = [await measure(browser, SIZE, STEPS)];
  if (options.million) tables.push(await measure(browser, MILLION, WHOLE));
  await browser.close();
  if (options.write) writeFileSync(PAGE, page(tables, machine));
}

async function measure(browser: Browser, size: Size, steps: readonly Step[]): Promise<Table> {
  const province = inventProvince(size);
  spoil(province);
  const rows: string[][] = [];
  const trace = async (name: string, act: () => Promise<ChromiumPane>): Promise<ChromiumPane> => {
    await browser.startTracing(undefined, {
      categories: options.traces === undefined ? TASKS : [...TASKS, ...SAMPLES],
    });
    const start = performance.now();
    const shown = await act();
    const ms = performance.now() - start;
    await shown.frame.evaluate(`performance.mark("${MARK}")`);
    const noted = (await browser.stopTracing()).toString();
    if (options.traces !== undefined)
      writeFileSync(path.join(options.traces, `${String(size.people)}-${name.replace(/\W+/g, "-")}.json`), noted);
    const cells = rowOf(name, ms, tasksOf(noted));
    rows.push(cells);
    process.stdout.write(`${cells.join(" · ")}\n`);
    return shown;
  };
  const pane = await trace("opens beside the workbook: reads, checks, shows the overview", async () => {
    const opened = await ChromiumPane.open(browser, { book: bookOf(province) });
    opened.page.setDefaultTimeout(PATIENCE);
    await opened.ready();
    return opened;
  });
  for (const [name, act] of steps) {
    await trace(name, async () => {
      await act(pane);
      await pane.frame.locator("#running").waitFor({ state: "hidden" });
      await pane.page.waitForTimeout(200);
      return pane;
    });
  }
  await pane.page.context().close();
  if (pane.troubles.length > 0) throw new Error(pane.troubles.join("; "));
  const table = tableOf(size, rows);
  process.stdout.write(`${asText(table)}\n`);
  return table;
}

/** Of the pane's main thread: the host page, which only passes messages on, has another. */
function tasksOf(trace: string): readonly Task[] {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === MARK);
  if (!mark) throw new Error("The trace does not say which thread is the pane's.");
  const own = traceEvents.filter(({ ph, pid, tid }) => ph === "X" && pid === mark.pid && tid === mark.tid);
  return own
    .filter(({ name }) => name === TASK)
    .map((task) => ({ ms: (task.dur ?? 0) / 1000, work: (task.tdur ?? 0) / 1000, what: whatOf(task, own) }));
}

const TASK = "ThreadControllerImpl::RunTask";
const SCRIPTS: Readonly<Record<string, string>> = { EvaluateScript: "evaluates", FunctionCall: "calls" };

/** Of what a task runs, that which takes longest. */
function whatOf(task: TraceEvent, events: readonly TraceEvent[]): string {
  if ((task.tdur ?? 0) / 1000 <= LONG) return "";
  const within = events.filter(
    ({ name, ts, args }) => name in SCRIPTS && args?.data?.url && ts >= task.ts && ts < task.ts + (task.dur ?? 0),
  );
  const [longest] = within.sort((one, other) => (other.dur ?? 0) - (one.dur ?? 0));
  if (longest) return `${SCRIPTS[longest.name] ?? ""} ${path.basename(longest.args?.data?.url ?? "")}`;
  return `${task.args?.src_file ?? ""} ${task.args?.src_func ?? ""}`;
}

function rowOf(name: string, ms: number, tasks: readonly Task[]): string[] {
  const long = tasks.filter(({ work }) => work > LONG);
  const longest = (of: (task: Task) => number): number => tasks.reduce((most, task) => Math.max(most, of(task)), 0);
  return [
    name,
    milliseconds(ms),
    whole(long.length),
    milliseconds(longest(({ work }) => work)),
    milliseconds(longest((task) => task.ms)),
    [...new Set(long.map(({ what }) => what))].join("; "),
  ];
}

function tableOf(size: Size, rows: readonly (readonly string[])[]): Table {
  return {
    title: `Long tasks of the pane, ${nameOf(size)}`,
    notes: [
      `A task is long when the processor works more than ${String(LONG)} ms for it: so long the pane answers nobody. By the clock, what other programs took meanwhile is in it too. Office's own client is among it: it takes each answer of Excel apart in one go.`,
      "One run, everything cold at first. Three rows in a hundred are wrong. The stand-in Excel has a process of its own here; what it takes is in the milliseconds of a step, not in its tasks.",
    ],
    head: ["step", "ms", "long tasks", "longest ms", "by the clock", "what the long ones do"],
    rows,
  };
}

function page(tables: readonly Table[], machine: string): string {
  const date = options.date ?? new Date().toISOString().slice(0, 10);
  return [
    "# How long the pane holds up its screen",
    "",
    "This page is written by the command below; change the command, not the page.",
    "",
    `- Command: \`npm run bench:pane -- ${process.argv.slice(2).join(" ")}\``,
    `- Date: ${date}`,
    `- Machine: ${machine}, Chromium`,
    "",
    ...tables.map(asMarkdown),
  ].join("\n");
}

main().then(
  () => process.exit(0),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    process.exit(1);
  },
);
