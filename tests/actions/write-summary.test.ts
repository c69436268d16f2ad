// Why nothing is written, and what the person is told then. What is written is tested through Excel.

import { writeStore } from "../../src/actions/write-store";
import { writeSummary } from "../../src/actions/write-summary";
import { readGrids } from "../../src/excel/read-grids";
import { readSettings } from "../../src/excel/workbook-settings";
import type { CellValue, Grid } from "../../src/model/grid";
import { writing as en } from "../../src/text/en/writing";
import { writing as vi } from "../../src/text/vi/writing";

jest.mock("../../src/excel/read-grids");
jest.mock("../../src/excel/workbook-settings");

const run = { signal: new AbortController().signal, progress: (): void => undefined };

const gridOf = (sheet: string, values: CellValue[][]): Grid => ({ sheet, row: 0, column: 0, values });
const UNITS = gridOf("Đơn vị", [
  ["Mã đơn vị", "Tên đơn vị"],
  ["01", "Chi bộ Một"],
  ["02", "Chi bộ Hai"],
]);
const people = (...units: string[]): Grid =>
  gridOf("Kết nạp", [
    ["Họ và tên", "Đơn vị", "Ngày kết nạp"],
    ...units.map((unit, index) => [`Nguyễn Văn ${"ABCDEFGH".charAt(index)}`, unit, 42_800 + index]),
  ]);

function hold(...grids: Grid[]): void {
  jest.mocked(readSettings).mockResolvedValue({ stored: undefined, manualCalculation: false, listSeparator: ";" });
  jest.mocked(readGrids).mockResolvedValue({ grids, hiddenSheets: [] });
}

it("where none of the rows can be counted, it says how many there are and where to look", async () => {
  hold(UNITS, people("Bưu điện", "Trạm y tế", "Trường mầm non"));
  const outcome = await writeSummary(run);
  expect(outcome).toEqual({ sheets: [], written: false, reason: "none-counted", leftOut: 3 });
  const said = { ...outcome, sheets: [] };
  expect(vi.outcome(said)).toMatch(/3 dòng còn lỗi.*ở phần Kiểm tra/u);
  expect(en.outcome(said)).toMatch(/rows with errors: 3.*under Check/u);
});

it("a list without rows is no data", async () => {
  hold(UNITS, people());
  const outcome = await writeSummary(run);
  expect(outcome.reason).not.toBe("none-counted");
  expect(outcome.written).toBe(false);
});

it("keeps the way back from the writing before where it comes to nothing", async () => {
  const before = { replaced: [], finished: true };
  writeStore.change({ last: before });
  hold(UNITS, people());
  await writeSummary(run);
  expect(writeStore.get().last).toEqual(before);
  const halfWay = { ...before, finished: false };
  writeStore.change({ last: halfWay });
  await writeSummary(run);
  expect(writeStore.get().last).toEqual(halfWay);
});
