// A press writes all its sheets or none: whichever request fails, however far Excel got with it, and whenever the person presses
// cancel, the workbook is afterwards what it was before, in values, formulas, looks, names, sheets, order and charts.

import type { Sheet as Described } from "../../src/report/sheet";
import { listOf, openExcelRoom, summaryOf, type ExcelRoom } from "./excel-room";

const chart = (sheet: Described, rows: number): Described => ({
  ...sheet,
  charts: [
    {
      kind: "columns",
      title: "Biểu đồ",
      rows: { first: 3, last: 2 + rows },
      categories: 1,
      series: [{ name: "Số", column: 2 }],
      format: "0",
      place: { row: sheet.rows.length + 1, column: 0, rows: 5, columns: 3 },
    },
  ],
});
const FIRST = [chart(summaryOf(["01|Chi bộ Một", "02|Chi bộ Hai", "03|Chi bộ Ba"]), 3), listOf(["một", "hai", "=ba"])];
/** Rows moved, one gone, one new, a column more, other columns in view. */
const SECOND = [
  { ...chart(summaryOf(["03|Chi bộ Ba", "01|Chi bộ Một", "04|Chi bộ Bốn"], { figures: 2 }), 3), frozenColumns: 1 },
  listOf(["hai", "bốn", "-năm"]),
];

/** All that a workbook is, in a form that can be compared. */
function snapshot({ book }: ExcelRoom): unknown {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    id: sheet.id,
    visibility: sheet.visibility,
    cells: sorted(sheet.cells),
    rows: sorted(sheet.rows),
    columns: sorted(sheet.columns).filter(([, { hidden, width }]) => hidden || width !== undefined),
    merges: [...sheet.merges].map((area) => JSON.stringify(area)).sort(),
    frozen: sheet.frozen,
    filter: sheet.filter,
    names: [...sheet.names].sort((a, b) => a.name.localeCompare(b.name)),
    properties: [...sheet.customProperties].sort(),
    pageLayout: sheet.pageLayout,
    showGridlines: sheet.showGridlines,
    charts: sheet.charts.map(({ id: _id, ...rest }) => rest),
  }));
}

function sorted<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return structuredClone([...map].sort(([a], [b]) => a - b));
}

function openFirst(): ExcelRoom {
  const excel = openExcelRoom();
  excel.type("Sheet1!A1", "của tôi");
  return excel;
}

/** Notes, cells changed by hand, blanks filled in, something beside the table. */
async function openSecond(): Promise<ExcelRoom> {
  const excel = openFirst();
  await excel.writeAll(FIRST);
  excel.type("'Tổng hợp'!D5", "ghi chú");
  excel.type("'Tổng hợp'!D6", "=1+1");
  excel.type("'Tổng hợp'!C4", "99");
  excel.type("'Tổng hợp'!A1", "ĐẢNG BỘ TÔI");
  excel.type("'Tổng hợp'!H2", "tính riêng");
  excel.type("'Kiểm tra'!A3", "'=sửa tay");
  await dressUp(excel);
  return excel;
}

/** What a person does to the looks of a sheet. */
async function dressUp(excel: ExcelRoom): Promise<void> {
  await excel.bench.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tổng hợp");
    sheet.getRange("A5:D5").format.fill.color = "#FFFF00";
    sheet.getRange("D1:D9").format.font.italic = true;
    sheet.getRange("B6").format.font.color = "#0000FF";
    sheet.getRange("B6").format.horizontalAlignment = "Right";
    sheet.getRange("C4:C6").numberFormat = [["0.0"], ["0.0"], ["0.0"]];
    sheet.getRange("B:B").format.columnWidth = 200;
    sheet.getRange("C:C").columnHidden = true;
    sheet.getRange("9:9").format.rowHeight = 60;
    sheet.getRange("6:6").rowHidden = true;
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = true;
    sheet.pageLayout.orientation = "Portrait";
    const list = context.workbook.worksheets.getItem("Kiểm tra");
    list.autoFilter.apply(list.getRange("A1:A4"), 0, { filterOn: "Values", values: ["hai", "=ba"] });
    await context.sync();
  });
}

async function answered(excel: ExcelRoom, sheets: readonly Described[]): Promise<Map<string, boolean>> {
  // Where nothing is asked the asking would write.
  if (!excel.names().includes("Tổng hợp")) return new Map();
  return new Map((await excel.asked(...sheets)).map(({ id }, index) => [id, index % 2 === 0]));
}

const PRESSES = [
  ["the first press (4 requests)", 4, async () => openFirst(), FIRST],
  ["a second press with notes, cells and looks changed by hand and moved rows (9 requests)", 9, openSecond, SECOND],
] as const;

describe.each(PRESSES)("%s", (_press, count, open, sheets) => {
  /** The requests that the press sends when nothing is in its way, counted from the first. */
  async function syncs(): Promise<number[]> {
    const excel = await open();
    const answers = await answered(excel, sheets);
    const before = excel.bench.server.log.length;
    expect((await excel.writeAll(sheets, answers)).asked).toBeNull();
    // After its work the client gives back the objects that it held: no part of the press.
    return excel.bench.server.log
      .slice(before)
      .flatMap(({ body }, index) => (body.Actions.some(({ Name }) => Name === "_RemoveReference") ? [] : [index + 1]));
  }

  it.each([
    ["before Excel did anything", "before"],
    ["when Excel was half-way through it", "half"],
    ["when all was done but the answer got lost", "after"],
  ] as const)("fails at each request %s: n of n workbooks unchanged", async (_when, how) => {
    const requests = await syncs();
    let unchanged = 0;
    for (const request of requests) {
      const excel = await open();
      const answers = await answered(excel, sheets);
      const before = snapshot(excel);
      excel.bench.server.failNext(request, "GeneralException", how);
      await expect(excel.writeAll(sheets, answers)).rejects.toMatchObject({ code: "unexpected" });
      expect(snapshot(excel)).toEqual(before);
      unchanged += 1;
    }
    expect([unchanged, requests.length]).toEqual([count, count]);
  });

  it("is cancelled at each request: n of n workbooks unchanged", async () => {
    const requests = await syncs();
    for (const request of requests) {
      const excel = await open();
      const answers = await answered(excel, sheets);
      const before = snapshot(excel);
      const cancel = new AbortController();
      excel.bench.server.whenReached(request, () => cancel.abort());
      await expect(excel.writeAll(sheets, answers, cancel.signal)).rejects.toMatchObject({ name: "Cancelled" });
      expect(snapshot(excel)).toEqual(before);
    }
    expect(requests).toHaveLength(count);
  });

  it("is taken back: the workbook is what it was before", async () => {
    const excel = await open();
    const answers = await answered(excel, sheets);
    const before = snapshot(excel);
    const result = await excel.writeAll(sheets, answers);
    expect(snapshot(excel)).not.toEqual(before);
    await excel.takeBack(result);
    expect(snapshot(excel)).toEqual(before);
  });

  it("is not taken back after somebody changed a cell, and the cell is named", async () => {
    const excel = await open();
    const result = await excel.writeAll(sheets, await answered(excel, sheets));
    excel.type("'Kiểm tra'!A2", "sửa sau");
    const before = snapshot(excel);
    await expect(excel.takeBack(result)).rejects.toMatchObject({
      code: "changed-since",
      sheet: "Kiểm tra",
      cell: "A2",
    });
    expect(snapshot(excel)).toEqual(before);
  });
});

it("a new sheet that holds something of the person's by now is not taken away", async () => {
  const excel = openFirst();
  const result = await excel.writeAll(FIRST);
  excel.type("'Tổng hợp'!K30", "của tôi");
  await expect(excel.takeBack(result)).rejects.toMatchObject({ code: "changed-since", cell: "K30" });
  expect(excel.names()).toEqual(["Sheet1", "Tổng hợp", "Kiểm tra"]);
});

it("what takes back fails at each request: the workbook stays as written", async () => {
  for (const request of [1, 2, 4]) {
    const excel = await openSecond();
    const result = await excel.writeAll(SECOND, await answered(excel, SECOND));
    const before = snapshot(excel);
    excel.bench.server.failNext(request, "GeneralException", "half");
    await expect(excel.takeBack(result)).rejects.toMatchObject({ code: "unexpected" });
    expect(snapshot(excel)).toEqual(before);
  }
});
