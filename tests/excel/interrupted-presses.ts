// The two presses of a button on which everything is let fail in turn, and what a workbook is before and after them. Without a
// test runner: a test and a command look at them.

import { isDeepStrictEqual } from "node:util";
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
export const FIRST = [
  chart(summaryOf(["01|Chi bộ Một", "02|Chi bộ Hai", "03|Chi bộ Ba"]), 3),
  listOf(["một", "hai", "=ba"]),
];
/** Rows moved, one gone, one new, a column more, other columns in view, other pages. */
export const SECOND = [
  {
    ...chart(summaryOf(["03|Chi bộ Ba", "01|Chi bộ Một", "04|Chi bộ Bốn"], { figures: 2 }), 3),
    frozenColumns: 1,
    pages: [4],
  },
  listOf(["hai", "bốn", "-năm"]),
];

/** All that a workbook is, in a form that can be compared. */
export function snapshot({ book }: ExcelRoom): unknown {
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
    pageLayout: structuredClone(sheet.pageLayout),
    pageBreaks: structuredClone(sheet.pageBreaks),
    showGridlines: sheet.showGridlines,
    charts: sheet.charts.map(({ id: _id, ...rest }) => rest),
  }));
}

function sorted<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return structuredClone([...map].sort(([a], [b]) => a - b));
}

export function openFirst(): ExcelRoom {
  const excel = openExcelRoom();
  excel.type("Sheet1!A1", "của tôi");
  return excel;
}

/** Notes, cells changed by hand, blanks filled in, something beside the table. */
export async function openSecond(): Promise<ExcelRoom> {
  const excel = openFirst();
  await excel.writeAll(FIRST);
  excel.type("'Tổng hợp'!D5", "ghi chú");
  excel.type("'Tổng hợp'!D6", "=1+1");
  excel.type("'Tổng hợp'!C4", "99");
  excel.type("'Tổng hợp'!A1", "ĐẢNG BỘ TÔI");
  excel.type("'Tổng hợp'!H2", "tính riêng");
  excel.type("'Tổng hợp'!H5", "của Hai");
  excel.type("'Tổng hợp'!I6", "=C6&D6");
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
    sheet.pageLayout.zoom = { scale: 90 };
    sheet.horizontalPageBreaks.add("A6");
    const list = context.workbook.worksheets.getItem("Kiểm tra");
    list.autoFilter.apply(list.getRange("A1:A4"), 0, { filterOn: "Values", values: ["hai", "=ba"] });
    await context.sync();
  });
}

export async function answered(excel: ExcelRoom, sheets: readonly Described[]): Promise<Map<string, boolean>> {
  // Where nothing is asked the asking would write.
  if (!excel.names().includes("Tổng hợp")) return new Map();
  return new Map((await excel.asked(...sheets)).map(({ id }, index) => [id, index % 2 === 0]));
}

export interface Press {
  readonly name: string;
  /** The requests that it sends when nothing is in its way. */
  readonly requests: number;
  readonly open: () => Promise<ExcelRoom>;
  readonly sheets: readonly Described[];
}

export const PRESSES: readonly Press[] = [
  { name: "the first press", requests: 4, open: async () => openFirst(), sheets: FIRST },
  {
    name: "a second press with notes, cells and looks changed by hand and moved rows",
    requests: 12,
    open: openSecond,
    sheets: SECOND,
  },
];

/** The requests that a press sends when nothing is in its way, counted from the first. */
export async function requestsOf({ open, sheets }: Press): Promise<number[]> {
  const excel = await open();
  const answers = await answered(excel, sheets);
  const before = excel.bench.server.log.length;
  if ((await excel.writeAll(sheets, answers)).asked !== null) throw new Error("It asks instead of writing.");
  // After its work the client gives back the objects that it held: no part of the press.
  return excel.bench.server.log
    .slice(before)
    .flatMap(({ body }, index) => (body.Actions.some(({ Name }) => Name === "_RemoveReference") ? [] : [index + 1]));
}

/** How a press can end early at a request: "before" Excel did anything, "half"-way, "after" all was done, or by the person's "stop". */
export const ENDS = ["before", "half", "after", "stop"] as const;
export type End = (typeof ENDS)[number];

/** Ends a press at one of its requests: whether it said so, and whether the workbook is what it was. */
export async function interrupt(
  { open, sheets }: Press,
  request: number,
  end: End,
): Promise<{ readonly said: unknown; readonly unchanged: boolean }> {
  const excel = await open();
  const answers = await answered(excel, sheets);
  const before = snapshot(excel);
  const cancel = new AbortController();
  if (end === "stop") excel.bench.server.whenReached(request, () => cancel.abort());
  else excel.bench.server.failNext(request, "GeneralException", end);
  const said = await excel.writeAll(sheets, answers, cancel.signal).then(
    () => null,
    (error: unknown) => error,
  );
  return { said, unchanged: isDeepStrictEqual(snapshot(excel), before) };
}
