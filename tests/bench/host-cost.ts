// `npm run bench:host`: what the stand-in Excel itself costs. Writes and reads large blocks through the genuine client and
// prints the time spent inside the host beside the whole, so that a slow host isn't taken for a slow add-in.

import path from "node:path";

import { Excel } from "../host/excel";
import { readBlocks, writeBlocks } from "./large-round-trip";

const COLUMNS = 12;
const ROWS = [1_000, 10_000, 100_000];

interface Cost {
  readonly total: number;
  readonly host: number;
  readonly requests: number;
  readonly bytes: number;
}

async function measure(excel: Excel, work: () => Promise<unknown>): Promise<Cost> {
  const before = excel.traffic;
  await work();
  const after = excel.traffic;
  return {
    total: after.ms - before.ms,
    host: after.hostMs - before.hostMs,
    requests: after.requests - before.requests,
    bytes: after.bytesOut + after.bytesIn - before.bytesOut - before.bytesIn,
  };
}

async function bench(): Promise<void> {
  print(["cells", "write: host ms", "total ms", "read: host ms", "total ms", "requests", "bytes"]);
  for (const rows of ROWS) {
    const excel = await Excel.open({ dist: path.join(__dirname, "../host/fixtures/add-in") });
    try {
      const write = await measure(excel, () => writeBlocks(excel, rows, COLUMNS));
      const read = await measure(excel, () => readBlocks(excel, rows, COLUMNS));
      const sums = [write.requests + read.requests, write.bytes + read.bytes];
      print(
        [rows * COLUMNS, write.host, write.total, read.host, read.total, ...sums].map((n) => n.toLocaleString("en")),
      );
    } finally {
      excel.close();
    }
  }
}

function print(columns: readonly string[]): void {
  process.stdout.write(`${columns.map((column) => column.padStart(15)).join("")}\n`);
}

bench().then(
  () => process.exit(0),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    process.exit(1);
  },
);
