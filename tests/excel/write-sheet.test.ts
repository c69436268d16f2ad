// Writing a described sheet: what comes out, what stands in the way, what a failure leaves behind, and how much goes in a request.

import type { Sheet as Described } from "../../src/report/sheet";
import { allCells, listOf, openExcelRoom, summaryOf, type ExcelRoom } from "./excel-room";

const ONE = summaryOf(["01|Chi bộ Một"]);
const THREE = summaryOf(["01|Chi bộ Một", "02|Chi bộ Hai", "03|Chi bộ Ba"]);
const FIVE_MEGABYTES = 5 * 1024 * 1024;
const RESPONSE_TOO_LARGE = 5104;

let excel: ExcelRoom;
beforeEach(() => {
  excel = openExcelRoom();
});

describe("what is written", () => {
  it.each([
    "=1+1",
    "+84 912",
    "-5",
    "@SUM(A1)",
    "'đã có dấu nháy",
    "<b>Chi bộ</b><script>alert(1)</script>",
    'Chi bộ "Một"',
    "😀 Chi bộ 👩‍👩‍👧",
    "001",
    "1/2",
    "1.797",
    "TRUE",
    "#N/A",
    "mar 5",
    "  có dấu cách ",
    "hai\ndòng",
    "\tthụt",
    "Ế".repeat(32_000),
  ])("a text stays the text it is: %.20s", async (text) => {
    await excel.write(listOf([text]));
    expect(excel.value("'Kiểm tra'!A2")).toBe(text);
    expect(excel.formula("'Kiểm tra'!A2")).toBeUndefined();
  });

  it("a text longer than a cell holds is cut with a mark", async () => {
    await excel.write(listOf(["á".repeat(40_000)]));
    const written = String(excel.value("'Kiểm tra'!A2"));
    expect(written).toHaveLength(32_767);
    expect(written.endsWith("á…")).toBe(true);
  });

  it("a link leads to its cell, whatever quotes are in names and labels", async () => {
    const link = { sheet: "Chi bộ 'A'", cell: "C17" };
    await excel.write({ ...listOf([]), rows: [[{ value: 'ô "C17"', role: "link", link }]] });
    expect(excel.formula("'Kiểm tra'!A1")).toBe(`=HYPERLINK("#'Chi bộ ''A'''!C17","ô ""C17""")`);
  });

  it("numbers stay numbers, with the format of their role", async () => {
    const rows: Described["rows"] = [
      [{ value: 0.944, role: "percent" }],
      [{ value: 11_388, role: "total-count" }],
      [{ value: -0.05, role: "points" }],
    ];
    await excel.write({ ...listOf([]), rows });
    const { values, numberFormats } = excel.look("'Kiểm tra'!A1:A3");
    expect(values).toEqual([[0.944], [11_388], [-0.05]]);
    expect(numberFormats).toEqual([["0.00%"], ["#,##0"], ["+0.00%;-0.00%;0.00%"]]);
  });

  it("gets a filter; what the person filters by hides what it fits by now, and what was hidden before when it is put back", async () => {
    const filtered = { ...THREE, filter: true } as const;
    const area = { firstRow: 1, lastRow: THREE.rows.length - 1, firstColumn: 0, lastColumn: 3 };
    await excel.write(filtered);
    const sheet = excel.sheet("Tổng hợp");
    expect(sheet.filter).toEqual({ area, columns: new Map() });
    const filterRows = (): Promise<void> =>
      excel.bench.excel(async (context) => {
        const target = context.workbook.worksheets.getItem("Tổng hợp");
        target.autoFilter.apply(target.getRange("A2:D7"), 0, { filterOn: "Values", values: ["01"] });
        await context.sync();
      });
    const hidden = (): number[] =>
      [...sheet.rows].flatMap(([row, line]) => (line.hidden === true ? [row] : [])).sort((a, b) => a - b);
    await filterRows();
    expect(hidden()).toEqual([2, 4, 5, 6]);
    const two = summaryOf(["02|Chi bộ Hai", "01|Chi bộ Một"]);
    const rewriting = await excel.writeAll([{ ...two, filter: true }]);
    expect(hidden()).toEqual([2, 3, 5, 6, 7]);
    await excel.takeBack(rewriting);
    expect(hidden()).toEqual([2, 4, 5, 6]);
    expect(sheet.filter).toEqual({ area: { ...area, lastRow: 6 }, columns: new Map([[0, ["01"]]]) });
  });

  it("is dressed by roles, laid out for print and frozen under its headings", async () => {
    await excel.write(THREE);
    const sheet = excel.sheet("Tổng hợp");
    expect(sheet.cells.get(2 * 16_384)?.style).toMatchObject({
      font: { name: "Times New Roman", size: 12, bold: true },
      fill: "#EFE3D0",
    });
    expect(sheet.cells.get(16_384)?.style.borders.top).toMatchObject({ style: "Continuous", weight: "Thin" });
    expect(sheet.merges).toEqual([{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 1 }]);
    expect(sheet.columns.get(0)?.width).toBeCloseTo(12 * 5.25 + 3.75, 1);
    expect(sheet.columns.get(4)).toMatchObject({ hidden: true });
    expect(sheet.frozen).toEqual({ rows: 2, columns: 2 });
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: expect.stringMatching(/^a4$/iu) as unknown,
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: { first: 1, last: 1 },
      printArea: { firstRow: 0, firstColumn: 0, lastRow: 8, lastColumn: 3 },
    });
    expect(sheet.pageLayout.margins.left).toBeCloseTo(85.04, 1);
  });
});

describe("writing again", () => {
  it("takes away what was there before: cells, merges, formats, the hidden column", async () => {
    await excel.write(THREE);
    await excel.write(summaryOf(["02|Chi bộ Hai"], { figures: 2 }));
    const sheet = excel.sheet("Tổng hợp");
    const twin = openExcelRoom();
    await twin.write(summaryOf(["02|Chi bộ Hai"], { figures: 2 }));
    expect(excel.look("'Tổng hợp'!A1:H20")).toEqual(twin.look("'Tổng hợp'!A1:H20"));
    expect(sheet.merges).toEqual(twin.sheet("Tổng hợp").merges);
    expect(sheet.columns.get(4)?.hidden ?? false).toBe(false);
    expect(sheet.columns.get(5)?.hidden).toBe(true);
    expect(sheet.names.map(({ name }) => name).sort()).toEqual(
      twin
        .sheet("Tổng hợp")
        .names.map(({ name }) => name)
        .sort(),
    );
  });

  it("twice the same gives the same cells", async () => {
    await excel.write(THREE);
    const before = allCells(excel);
    await excel.write(THREE);
    expect(allCells(excel)).toEqual(before);
  });

  it("leaves what the person put beside the area where it is", async () => {
    await excel.write(THREE);
    excel.type("'Tổng hợp'!G2", "tính riêng");
    excel.type("'Tổng hợp'!A20", "xem thêm");
    await excel.write(ONE);
    expect(excel.value("'Tổng hợp'!G2")).toBe("tính riêng");
    expect(excel.value("'Tổng hợp'!A20")).toBe("xem thêm");
  });
});

describe("what stands in the way", () => {
  /** ONE fills A1:E7 (the hidden column of keys included), THREE two rows more. */
  it.each([
    ["below the area", "A8", "8", THREE],
    ["below, in the column of keys", "E9", "của tôi", THREE],
    ["beside the area", "F3", "của tôi", summaryOf(["01|Chi bộ Một"], { figures: 2 })],
    ["beside and below", "F9", "0", summaryOf(["01|Chi bộ Một", "02|B", "03|C"], { figures: 2 })],
  ])("content of the person's %s is not covered", async (_where, cell, content, grown) => {
    await excel.write(ONE);
    excel.type(`'Tổng hợp'!${cell}`, content);
    const before = allCells(excel);
    await expect(excel.write(grown)).rejects.toMatchObject({ code: "cells-in-the-way", cell });
    expect(allCells(excel)).toEqual(before);
    excel.type(`'Tổng hợp'!${cell}`, "");
    await expect(excel.write(grown)).resolves.toMatchObject({ rewritten: true });
  });

  it("nor is a formula that shows nothing", async () => {
    await excel.write(ONE);
    excel.type("'Tổng hợp'!B8", '=IF(TRUE,"","")');
    excel.sheet("Tổng hợp").cells.get(7 * 16_384 + 1)!.value = "";
    await expect(excel.write(THREE)).rejects.toMatchObject({ code: "cells-in-the-way", cell: "B8" });
    expect(excel.formula("'Tổng hợp'!B8")).toBe('=IF(TRUE,"","")');
  });

  it("content right outside the grown area is no hindrance", async () => {
    await excel.write(ONE);
    excel.type("'Tổng hợp'!A10", "của tôi");
    excel.type("'Tổng hợp'!F8", "của tôi");
    await expect(excel.write(THREE)).resolves.toMatchObject({ rewritten: true });
    expect([excel.value("'Tổng hợp'!A10"), excel.value("'Tổng hợp'!F8")]).toEqual(["của tôi", "của tôi"]);
  });

  it("an Excel table over ours is named, one beside it is left alone", async () => {
    await excel.write(THREE);
    const addTable = (address: string): Promise<void> =>
      excel.bench.excel(async (context) => {
        context.workbook.worksheets.getItem("Tổng hợp").tables.add(address, true);
        await context.sync();
      });
    await addTable("H2:I5");
    await excel.write(THREE);
    await addTable("A2:D6");
    const before = allCells(excel);
    await expect(excel.write(ONE)).rejects.toMatchObject({ code: "table-in-the-way", sheet: "Tổng hợp", cell: "A2" });
    expect(allCells(excel)).toEqual(before);
  });

  it("a protected sheet is named, and not touched", async () => {
    await excel.write(ONE);
    excel.sheet("Tổng hợp").protected = true;
    const before = allCells(excel);
    const requests = excel.bench.server.log.length;
    await expect(excel.write(THREE)).rejects.toMatchObject({
      code: "protected-sheet",
      message: expect.any(String) as unknown,
    });
    expect(allCells(excel)).toEqual(before);
    // It is asked, not tried.
    expect(excel.bench.server.log.slice(requests).filter(({ error }) => error !== undefined)).toEqual([]);
  });
});

describe("a failure or a cancel", () => {
  it("leaves no unfinished new sheet behind, whichever request fails", async () => {
    const long = listOf(Array.from({ length: 60 }, () => "ế".repeat(30_000)));
    let failing = 0;
    for (let finished = false; !finished && failing < 20;) {
      failing += 1;
      const room = openExcelRoom();
      room.bench.server.failNext(failing, "GeneralException");
      finished = await room.write(long).then(
        () => true,
        () => false,
      );
      expect(room.names()).toEqual(finished ? ["Sheet1", "Kiểm tra"] : ["Sheet1"]);
    }
    // Two requests to look, one to add, four blocks; the eighth is none.
    expect(failing).toBe(8);
  });

  it("an own sheet stays when its rewriting fails before the first write", async () => {
    await excel.write(ONE);
    const before = allCells(excel);
    for (const request of [1, 2, 3]) {
      excel.bench.server.failNext(request, "GeneralException");
      await expect(excel.write(THREE)).rejects.toMatchObject({ code: "unexpected" });
      expect(allCells(excel)).toEqual(before);
    }
  });

  it("a cancel before the writing writes nothing", async () => {
    const cancelled = AbortSignal.abort();
    await expect(excel.write(ONE, cancelled)).rejects.toMatchObject({ name: "Cancelled" });
    expect(excel.names()).toEqual(["Sheet1"]);
    await excel.write(ONE);
    const before = allCells(excel);
    await expect(excel.write(THREE, cancelled)).rejects.toMatchObject({ name: "Cancelled" });
    expect(allCells(excel)).toEqual(before);
  });
});

describe("much at once", () => {
  const texts = Array.from({ length: 90 }, (_, index) => `${String(index)} ${"ế".repeat(32_000)}`);

  it("goes in requests that Excel on the web takes, and comes in answers that it gives, also the second time", async () => {
    for (const count of [60, 90]) {
      await excel.write(listOf(texts.slice(0, count)));
      const { values } = excel.look(`'Kiểm tra'!A2:A${String(count + 1)}`);
      expect(values.map(([text]) => String(text).length)).toEqual(texts.slice(0, count).map(({ length }) => length));
    }
    const { log } = excel.bench.server;
    // An answer of unknown length is asked for in halves once it proves too long.
    const refused = log.filter(({ error }) => error !== undefined).map(({ error }) => error);
    expect(refused.filter((error) => error !== RESPONSE_TOO_LARGE)).toEqual([]);
    expect(Math.max(...log.map(({ bytesOut }) => bytesOut))).toBeLessThan(FIVE_MEGABYTES);
    expect(log.reduce((sum, { bytesOut }) => sum + bytesOut, 0)).toBeGreaterThan(2 * FIVE_MEGABYTES);
  });

  it("forty thousand rows are rewritten, and what the person put below them is found", async () => {
    const rows = Array.from({ length: 42_000 }, (_, index) => `Dòng ${String(index)}`);
    await excel.write(listOf(rows));
    await excel.write(listOf(rows.slice(0, 41_000)));
    expect(excel.value("'Kiểm tra'!A41001")).toBe("Dòng 40999");
    expect(excel.value("'Kiểm tra'!A41002")).toBe("");
    excel.type("'Kiểm tra'!A41900", "của tôi");
    await expect(excel.write(listOf(rows))).rejects.toMatchObject({ code: "cells-in-the-way", cell: "A41900" });
  });
});
