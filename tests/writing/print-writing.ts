// `npm run writing`: what docs/writing.md says of a press, shown on workbooks made for it: what a second press keeps of a person's
// notes and cells, how many requests a press sends, and what is left of a workbook when it ends early. `-- --kept`, `--traffic` or
// `--faults` prints one of the three. Exit code 1: something was lost.

import path from "node:path";
import { readXlsx } from "../host/files/read-xlsx";
import { writeXlsx } from "../host/files/write-xlsx";
import { Excel } from "../host/excel";
import type { Book } from "../host/workbook/state";
import { ENDS, interrupt, PRESSES, requestsOf } from "../excel/interrupted-presses";
import { bookOf, columnOf, costOf, rowOf } from "../line/many-units";

const DIST = path.join(__dirname, "../../dist");
const SUMMARY = "Tổng hợp";
const COMPOSITION = "Cơ cấu";
const UNITS = 700;
/** Bytes, the look of long tables told in addresses included. */
const FULL_REQUEST = 2_500_000;
const TRAFFIC_UNITS = [60, 700, 2_000];

function print(rows: readonly (readonly (string | number)[])[]): void {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en") : cell)));
  const widths = (texts[0] ?? []).map((_cell, at) => Math.max(...texts.map((row) => (row[at] ?? "").length)));
  for (const row of texts) {
    process.stdout.write(`${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}\n`);
  }
  process.stdout.write("\n");
}

function open(book: Book): Promise<Excel> {
  return Excel.open({ book, dist: DIST });
}

/** A note at every tenth unit, and a figure changed by hand at others, on two sheets. */
interface Mine {
  readonly unit: string;
  readonly sheet: string;
  readonly heading: string;
  readonly input: string;
  readonly value: string | number;
}

const MINE: readonly Mine[] = Array.from({ length: UNITS }, (_, unit): Mine[] => {
  const name = `Chi bộ ${String(unit)}`;
  if (unit % 10 === 7) {
    const note = `ghi chú ${String(unit)}`;
    return [{ unit: name, sheet: SUMMARY, heading: "Ghi chú", input: note, value: note }];
  }
  if (unit % 50 === 3) return [{ unit: name, sheet: SUMMARY, heading: "Kết nạp", input: "=70+7", value: 77 }];
  if (unit % 50 === 4) return [{ unit: name, sheet: COMPOSITION, heading: "Tổng số", input: "88", value: 88 }];
  return [];
}).flat();

function cellOf(excel: Excel, { sheet, heading, unit }: Mine): string {
  return `'${sheet}'!${columnOf(excel, sheet, heading)}${String(rowOf(excel, sheet, unit))}`;
}

function kept(excel: Excel, isNote: boolean): string {
  const some = MINE.filter(({ heading }) => (heading === "Ghi chú") === isNote);
  const there = some.filter((mine) => excel.read(cellOf(excel, mine)).values[0]?.[0] === mine.value);
  return `${String(there.length)} of ${String(some.length)}`;
}

async function printKept(): Promise<boolean> {
  let excel = await open(bookOf(UNITS));
  await excel.press("WriteSummary");
  for (const mine of MINE) await excel.set(cellOf(excel, mine), mine.input);
  // Every row below moves up by one.
  const gone = excel.read("'Đơn vị'!A1:D800").values.findIndex((cells) => cells.includes("Chi bộ 5")) + 1;
  await excel.deleteRows(`'Đơn vị'!A${String(gone)}`);
  await excel.press("WriteSummary");
  await excel.click("#keep-edits");
  const rows = [[`${String(UNITS)} units, a unit above gone, then`, "notes kept", "cells kept"]];
  rows.push(["the second press, the person keeps their cells", kept(excel, true), kept(excel, false)]);
  await excel.press("WriteSummary");
  rows.push(["a third press, which asks nothing", kept(excel, true), kept(excel, false)]);
  const file = await writeXlsx(excel.book);
  excel.close();
  excel = await open(await readXlsx(file, "so-lieu.xlsx"));
  await excel.press("WriteSummary");
  rows.push(["saved, opened, pressed again", kept(excel, true), kept(excel, false)]);
  const errors = excel.errors.length;
  excel.close();
  print(rows);
  return (
    errors === 0 && rows.slice(1).every((row) => row.slice(1).every((cell) => new Set(cell.split(" of ")).size === 1))
  );
}

async function printTraffic(): Promise<boolean> {
  const rows: (string | number)[][] = [["units", "first press: requests", "bytes", "second press: requests", "bytes"]];
  for (const units of TRAFFIC_UNITS) {
    const excel = await open(bookOf(units));
    const [first, second] = [await costOf(excel), await costOf(excel)];
    excel.close();
    rows.push([units, first.requests, first.bytesOut, second.requests, second.bytesOut]);
  }
  print(rows);
  process.stdout.write("A request holds about 1.5 MB: what is written beyond that takes one more.\n\n");
  const [, few, ...more] = rows.map((row) => row.map(Number));
  return more.every((row) => [1, 3].every((at) => row[at]! - few![at]! <= Math.floor(row[at + 1]! / FULL_REQUEST)));
}

async function printFaults(): Promise<boolean> {
  const words = { before: "fails before", half: "fails half-way", after: "fails after", stop: "stopped" };
  const rows = [["press", "requests", ...ENDS.map((end) => words[end]), "workbooks unchanged"]];
  let isWhole = true;
  for (const press of PRESSES) {
    const requests = await requestsOf(press);
    const cells: string[] = [];
    let [unchanged, all] = [0, 0];
    for (const end of ENDS) {
      let ended = 0;
      for (const request of requests) {
        const outcome = await interrupt(press, request, end);
        if (outcome.said !== null) ended += 1;
        if (outcome.unchanged) unchanged += 1;
        all += 1;
      }
      cells.push(`${String(ended)} of ${String(requests.length)}`);
      isWhole &&= ended === requests.length;
    }
    isWhole &&= unchanged === all;
    rows.push([press.name, String(requests.length), ...cells, `${String(unchanged)} of ${String(all)}`]);
  }
  print(rows);
  return isWhole;
}

const PARTS = { "--kept": printKept, "--traffic": printTraffic, "--faults": printFaults };

async function printAll(): Promise<boolean> {
  const wanted = Object.entries(PARTS).filter(([flag]) => process.argv.includes(flag));
  let isWhole = true;
  for (const [, part] of wanted.length > 0 ? wanted : Object.entries(PARTS)) isWhole = (await part()) && isWhole;
  return isWhole;
}

printAll().then(
  (isWhole) => process.exit(isWhole ? 0 : 1),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    process.exit(1);
  },
);
