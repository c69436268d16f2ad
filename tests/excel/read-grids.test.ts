// Reading the person's sheets: which ones, in what blocks, and what happens when Excel gives too much or nothing.

import { blankSheet } from "../host/workbook/blank";
import { ensureCell } from "../host/workbook/grid";
import type { Sheet } from "../host/workbook/state";
import { listOf, openExcelRoom, type ExcelRoom } from "./excel-room";

const FIVE_MEGABYTES = 5 * 1024 * 1024;

let excel: ExcelRoom;
beforeEach(() => {
  excel = openExcelRoom();
});

function fill(sheet: Sheet, rows: readonly (readonly (string | number)[])[], at = { row: 0, column: 0 }): Sheet {
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== "") ensureCell(sheet, at.row + row, at.column + column).value = value;
    }),
  );
  return sheet;
}

/** Changes what the workbook answers, once. */
function answerOnce(change: (text: string) => string | null): void {
  const { server } = excel.bench;
  const genuine = server.execute.bind(server);
  server.execute = async (message) => {
    const answer = await genuine(message);
    const changed = "data" in answer ? change(answer.data[2]) : null;
    if (changed === null) return answer;
    server.execute = genuine;
    return { data: [200, null, changed] };
  };
}

describe("which sheets are read", () => {
  it("those in sight with anything in them, where they begin", async () => {
    fill(
      excel.sheet("Sheet1"),
      [
        ["a", 1],
        ["", 2],
      ],
      { row: 3, column: 2 },
    );
    excel.book.sheets.push(
      fill(blankSheet("{2}", "Ẩn"), [["x"]]),
      fill(blankSheet("{3}", "Ẩn hẳn"), [["x"]]),
      blankSheet("{4}", "Trống"),
    );
    excel.sheet("Ẩn").visibility = "Hidden";
    excel.sheet("Ẩn hẳn").visibility = "VeryHidden";
    await excel.write(listOf(["của add-in"]));
    expect(await excel.read()).toEqual([
      {
        sheet: "Sheet1",
        row: 3,
        column: 2,
        values: [
          ["a", 1],
          ["", 2],
        ],
        hiddenRows: [],
      },
    ]);
  });

  it("also a copy of a sheet of ours: it is the person's", async () => {
    await excel.write(listOf(["một"]));
    excel.bench.workbook.copySheet(excel.sheet("Kiểm tra"), 2);
    expect((await excel.read()).map(({ sheet }) => sheet)).toEqual(["Kiểm tra (2)"]);
  });

  it("tables come before the rest of their sheet, each cut from it, empty rows at their end included", async () => {
    fill(excel.sheet("Sheet1"), [["tiêu đề"], ["", "Tên", "Số"], ["", "A", 1]]);
    await excel.bench.excel(async (context, sheet) => {
      sheet.tables.add("B2:C4", true).name = "Bang";
      await context.sync();
    });
    const [table, rest] = await excel.read();
    expect(table).toMatchObject({
      sheet: "Sheet1",
      table: "Bang",
      row: 1,
      column: 1,
      values: [
        ["Tên", "Số"],
        ["A", 1],
        ["", ""],
      ],
    });
    expect(rest).toMatchObject({ sheet: "Sheet1", row: 0, column: 0 });
    expect(rest?.table).toBeUndefined();
  });

  it("names the hidden rows, and no others", async () => {
    const sheet = fill(
      excel.sheet("Sheet1"),
      Array.from({ length: 20 }, (_, row) => [`hàng ${String(row)}`]),
    );
    for (const row of [0, 7, 8, 19]) sheet.rows.set(row, { hidden: true });
    expect((await excel.read())[0]?.hiddenRows).toEqual([0, 7, 8, 19]);
  });

  it("does without the hidden rows where they cost too many questions", async () => {
    const sheet = fill(
      excel.sheet("Sheet1"),
      Array.from({ length: 3_000 }, () => ["x"]),
    );
    for (let row = 0; row < 3_000; row += 2) sheet.rows.set(row, { hidden: true });
    const [grid] = await excel.read();
    expect(grid?.values).toHaveLength(3_000);
    expect(grid && "hiddenRows" in grid).toBe(false);
  });
});

describe("too much for one answer", () => {
  const LONG = "ế".repeat(32_000);

  it("blocks are halved until Excel gives them, and no row is lost or doubled", async () => {
    fill(
      excel.sheet("Sheet1"),
      Array.from({ length: 150 }, (_, row) => [row, LONG]),
    );
    const [grid] = await excel.read();
    expect(grid?.values.map(([row]) => row)).toEqual(Array.from({ length: 150 }, (_, row) => row));
    expect(grid?.values.every(([, text]) => text === LONG)).toBe(true);
    const { log } = excel.bench.server;
    expect(log.filter(({ error }) => error !== undefined).length).toBeGreaterThan(0);
    expect(Math.max(...log.map(({ bytesIn }) => bytesIn))).toBeLessThan(FIVE_MEGABYTES);
  });

  it("blocks are sized by the bytes of the block before, so that few requests fail", async () => {
    fill(
      excel.sheet("Sheet1"),
      Array.from({ length: 300 }, (_, row) => [row, LONG.slice(0, 16_000)]),
    );
    await excel.read();
    const { log } = excel.bench.server;
    expect(log.filter(({ error }) => error !== undefined).length).toBeLessThan(4);
  });

  it("one row that is too large is a failure that names its sheet, not an endless loop", async () => {
    fill(excel.sheet("Sheet1"), [Array.from({ length: 60 }, () => LONG)]);
    await expect(excel.read()).rejects.toMatchObject({ code: "too-large", sheet: "Sheet1" });
  });

  it.each(["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"])("%s is taken for too large", async (code) => {
    fill(excel.sheet("Sheet1"), [["a"], ["b"], ["c"]]);
    excel.bench.server.failNext(4, code);
    expect((await excel.read())[0]?.values).toEqual([["a"], ["b"], ["c"]]);
    expect(excel.bench.server.log.filter(({ error }) => error === code)).toHaveLength(1);
  });

  it("any other refusal ends the reading", async () => {
    fill(excel.sheet("Sheet1"), [["a"], ["b"]]);
    excel.bench.server.failNext(4, "ActivityLimitReached");
    await expect(excel.read()).rejects.toMatchObject({ code: "busy" });
  });

  it("sheets whose formulas Excel won't tell of, as those of a protected one, are read all the same", async () => {
    fill(excel.sheet("Sheet1"), [["a"], ["b"]]);
    excel.bench.server.failNext(3, "AccessDenied");
    expect((await excel.read())[0]?.values).toEqual([["a"], ["b"]]);
  });

  it("a refusal to tell the date system ends it too: the days would be four years off", async () => {
    fill(excel.sheet("Sheet1"), [["a"], ["b"]]);
    excel.bench.server.failNext(3, "ApiNotFound");
    excel.bench.server.failNext(5, "ActivityLimitReached");
    await expect(excel.read()).rejects.toMatchObject({ code: "busy" });
  });

  it("null instead of values is asked for again in smaller blocks", async () => {
    fill(excel.sheet("Sheet1"), [["a"], ["b"], ["c"]]);
    let nulls = 0;
    answerOnce((text) => {
      const changed = text.replace(/"Values":\[\[.*?\]\]/u, '"Values":null');
      if (changed === text) return null;
      nulls += 1;
      return changed;
    });
    expect((await excel.read())[0]?.values).toEqual([["a"], ["b"], ["c"]]);
    expect(nulls).toBe(1);
  });
});

describe("while it is read", () => {
  const rows = Array.from({ length: 45_000 }, (_, row) => [row]);

  it("tells how far it is, sheet after sheet", async () => {
    fill(excel.sheet("Sheet1"), rows);
    excel.book.sheets.push(fill(blankSheet("{2}", "Hai"), [["x"]]));
    const seen: [number, number][] = [];
    await excel.read((done, total) => seen.push([done, total]));
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toEqual([45_001, 45_001]);
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b));
  });

  it("stops between two blocks when the person cancels", async () => {
    fill(excel.sheet("Sheet1"), rows);
    const controller = new AbortController();
    const blocks: number[] = [];
    const reading = excel.read((done) => {
      blocks.push(done);
      controller.abort();
    }, controller.signal);
    await expect(reading).rejects.toMatchObject({ name: "Cancelled" });
    expect(blocks).toHaveLength(1);
  });
});
