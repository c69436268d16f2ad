// `npm run bench:pane`: how long the pane holds up its screen. The production bundle in Chromium beside a large workbook; each step of
// a person's work with the long tasks of the pane's page. Needs Chromium, and a quiet machine.
//   -- --quick            10,000 rows instead of 100,000
//   -- --write            also writes docs/pane-tasks.md; --date 2026-01-31 says when, else it is today
//   -- --cpu FOLDER       leaves a profile of the whole run there, for the developer tools of a browser

import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { browserFlags, browserPath, ChromiumPane } from "../e2e/chromium-pane";
import { describeMachine } from "./performance-page";
import { bookOf } from "./province-book";
import { inventProvince, type Size } from "./province";
import { spoil } from "./spoil";
import { asMarkdown, asText, milliseconds, nameOf, whole, type Table } from "./table";

const PAGE = path.join(__dirname, "../../docs/pane-tasks.md");
/** What a person begins to feel, and from where on a browser calls a task long. */
const LONG = 50;
const PATIENCE = 600_000;

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    date: { type: "string" },
    cpu: { type: "string" },
  },
});
const size: Size = options.quick ? { people: 10_000, units: 200 } : { people: 100_000, units: 1_000 };

interface Task {
  readonly at: number;
  readonly ms: number;
}
interface Noted {
  readonly ms: number;
  readonly tasks: readonly Task[];
}

/** Runs in the pane before its own scripts. */
const WATCH = `
if (window !== top) {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ at: startTime, ms: duration });
  }).observe({ type: "longtask", buffered: true });
}`;

type Step = readonly [name: string, act: (pane: ChromiumPane) => Promise<unknown>];

const said = (text: string) => (pane: ChromiumPane) =>
  pane.frame.locator("#status", { hasText: text }).waitFor({ timeout: PATIENCE });

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
  [
    "checks: reads all again",
    async (pane) => {
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
  ["opens cleaning", (pane) => pane.open("cleaning")],
  [
    "looks for what to clean",
    async (pane) => {
      await pane.frame.click("#find-mends");
      await said("ô")(pane);
    },
  ],
  ["opens the functions", (pane) => pane.open("functions")],
  ["searches them", (pane) => pane.frame.fill("#function-search", "ty le")],
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
  const province = inventProvince(size);
  spoil(province);
  const browser = await chromium.launch({ executablePath: browserPath, args: browserFlags.split(" ") });
  const pane = await ChromiumPane.open(browser, { book: bookOf(province), watch: WATCH });
  pane.page.setDefaultTimeout(PATIENCE);
  const profile = options.cpu === undefined ? null : await pane.page.context().newCDPSession(pane.page);
  await profile?.send("Profiler.enable");
  await profile?.send("Profiler.start");
  const rows: string[][] = [];
  const tell = async (name: string, since: number): Promise<void> => {
    const cells = rowOf(name, await noted(pane, since));
    rows.push(cells);
    process.stdout.write(`${cells.join(" · ")}\n`);
  };
  await pane.ready();
  await tell("opens beside the workbook: reads, checks, shows the overview", 0);
  for (const [name, act] of STEPS) {
    const since = await now(pane);
    await act(pane);
    await pane.frame.locator("#running").waitFor({ state: "hidden" });
    await tell(name, since);
  }
  if (profile !== null) {
    const { profile: taken } = await profile.send("Profiler.stop");
    writeFileSync(path.join(options.cpu!, "pane.cpuprofile"), JSON.stringify(taken));
  }
  await browser.close();
  const table = tableOf(rows);
  process.stdout.write(`${asText(table)}\n`);
  if (pane.troubles.length > 0) throw new Error(pane.troubles.join("; "));
  if (options.write) writeFileSync(PAGE, page(table, machine));
}

const now = (pane: ChromiumPane): Promise<number> => pane.frame.evaluate<number>("performance.now()");

/** After a pause, since the browser tells of tasks when they are over. */
async function noted(pane: ChromiumPane, since: number): Promise<Noted> {
  const until = await now(pane);
  await pane.page.waitForTimeout(400);
  const tasks = await pane.frame.evaluate<readonly Task[]>("longTasks");
  return { ms: until - since, tasks: tasks.filter((task) => task.at + task.ms >= since) };
}

function rowOf(name: string, { ms, tasks }: Noted): string[] {
  const lengths = tasks.map((task) => task.ms);
  return [
    name,
    milliseconds(ms),
    whole(lengths.length),
    milliseconds(Math.max(0, ...lengths)),
    milliseconds(lengths.reduce((sum, one) => sum + one - LONG, 0)),
  ];
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return {
    title: `Long tasks of the pane, ${nameOf(size)}`,
    notes: [
      `A task is long from ${String(LONG)} ms on: so long the pane answers nobody. “Blocked” is what the long ones take beyond that, all together. Office's own client is among it: it takes each answer of Excel apart in one go.`,
      "One run, everything cold at first. Three cells in a hundred rows are wrong. The stand-in Excel has a process of its own here.",
    ],
    head: ["step", "ms", "long tasks", "longest ms", "blocked ms"],
    rows,
  };
}

function page(table: Table, machine: string): string {
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
    asMarkdown(table),
  ].join("\n");
}

main().then(
  () => process.exit(0),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    process.exit(1);
  },
);
