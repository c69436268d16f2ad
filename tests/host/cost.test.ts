// Large blocks come back as they were written, and the account of the traffic adds up. How long it takes is `npm run bench:host`.

import { readBlocks, writeBlocks } from "../bench/large-round-trip";
import { Excel } from "./excel";

let excel: Excel;

beforeAll(async () => {
  excel = await Excel.open({ dist: `${__dirname}/fixtures/add-in` });
});

afterAll(() => {
  expect(excel.errors).toEqual([]);
  excel.close();
});

it("keeps 12,500 × 12 values over several requests, each cell its own", async () => {
  await writeBlocks(excel, 12_500, 12);
  expect(await readBlocks(excel, 12_500, 12)).toBe(0);
  expect(excel.read("Sheet1!A12498:D12500").values).toEqual([
    ["Nguyễn Thị 12497", 387_408, "Chi bộ số 49", 97 / 8],
    ["Nguyễn Thị 12498", 387_439, "Chi bộ số 50", 98 / 8],
    ["Nguyễn Thị 12499", 387_470, "Chi bộ số 51", 99 / 8],
  ]);
  excel.book.sheets[0]?.cells.delete(12_499 * 16_384);
  expect(await readBlocks(excel, 12_500, 12)).toBe(1);
});

it("counts every request with its bytes, and of the time the host's own part", () => {
  const { requests, bytesOut, bytesIn, ms, hostMs, log } = excel.traffic;
  expect(requests).toBe(log.length);
  expect(log.every((request) => request.bytesOut > 0 && request.bytesIn > 0)).toBe(true);
  expect([bytesOut, bytesIn]).toEqual([
    log.reduce((sum, request) => sum + request.bytesOut, 0),
    log.reduce((sum, request) => sum + request.bytesIn, 0),
  ]);
  expect(hostMs).toBeGreaterThan(0);
  expect(ms).toBeGreaterThanOrEqual(hostMs);
});
