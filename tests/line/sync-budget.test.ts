// How often each action goes to Excel. Every request waits for the network on the web, so their number is a budget, and it
// doesn't grow with the rows: 1,000 and 100,000 people take the same requests, except for the blocks in which cells are read.

import type { Excel } from "../host/excel";
import type { RequestRecord } from "../host/protocol/request-server";
import { openBook } from "./open-workbook";
import { smallBook } from "./small-book";

/** Requests besides the reading of blocks, no more and no fewer. More needs a reason. */
const BUDGET = {
  open: 8,
  edit: 7,
  Refresh: 6,
  CheckData: 6,
  WriteSummary: 16,
  "WriteSummary again": 17,
  CleanData: 10,
} as const;
type Step = keyof typeof BUDGET;
const STEPS = Object.keys(BUDGET) as readonly Step[];

const ROWS = { few: 1_000, many: 100_000 };
const BLOCK_BYTES = 1_500_000;

interface Count {
  readonly others: number;
  readonly blocks: number;
  readonly bytes: number;
  readonly largestBlock: number;
}

const QUERY = 2;

/** The cells of one rectangle and nothing else. */
function isBlock({ body }: RequestRecord): boolean {
  const queries = body.Actions.filter(({ ActionType }) => ActionType === QUERY);
  return queries.length === 1 && JSON.stringify(queries[0]?.QueryInfo?.Select) === '["values"]';
}

function count(requests: readonly RequestRecord[]): Count {
  const blocks = requests.filter(isBlock);
  return {
    others: requests.length - blocks.length,
    blocks: blocks.length,
    bytes: requests.reduce((sum, { bytesIn }) => sum + bytesIn, 0),
    largestBlock: Math.max(0, ...blocks.map(({ bytesIn }) => bytesIn)),
  };
}

function bookOf(rows: number): ReturnType<typeof smallBook> {
  const people = Array.from({ length: rows }, (_, at) => [
    `Người thứ ${String(at + 1)}`,
    // Something to clean.
    at === 7 ? "NAM " : at % 3 === 0 ? "Nữ" : "Nam",
    at % 2 === 0 ? "C1" : "C2",
    42_740 + (at % 300),
  ]);
  return smallBook(undefined, [["Họ và tên", "Giới tính", "Đơn vị", "Ngày kết nạp"], ...people]);
}

async function countEach(rows: number): Promise<Record<Step, Count>> {
  const excel: Excel = await openBook(bookOf(rows));
  const counts: [Step, Count][] = [];
  let seen = 0;
  for (const step of STEPS) {
    if (step === "edit") await excel.set("'Kết nạp'!C9", "C2");
    else if (step !== "open") await excel.press(step.replace(" again", ""));
    counts.push([step, count(excel.traffic.log.slice(seen))]);
    seen = excel.traffic.log.length;
  }
  expect(excel.errors).toEqual([]);
  excel.close();
  return Object.fromEntries(counts) as Record<Step, Count>;
}

let few: Record<Step, Count>;
let many: Record<Step, Count>;
beforeAll(async () => {
  few = await countEach(ROWS.few);
  many = await countEach(ROWS.many);
}, 300_000);

it.each(STEPS)("%s keeps its budget of requests, whatever the number of rows", (step) => {
  expect([few[step].others, many[step].others]).toEqual([BUDGET[step], BUDGET[step]]);
});

it.each(STEPS)("%s reads in few blocks, none too large for Excel on the web", (step) => {
  expect(many[step].largestBlock).toBeLessThanOrEqual(BLOCK_BYTES);
  expect(many[step].blocks).toBeLessThanOrEqual(few[step].blocks + 10);
});

it("an edit has its own cell read, and no others", () => {
  expect([few.edit.blocks, many.edit.blocks]).toEqual([1, 1]);
  expect(many.edit.largestBlock).toBeLessThan(1_000);
  expect(many.edit.bytes).toBeLessThan(10_000);
});
