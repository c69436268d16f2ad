// Quick probes of what the stand-in Excel and the add-in's excel room promise: each does one thing and says what must come out.

import type * as WriteSheets from "../../../src/excel/write-sheets";
import type { Sheet } from "../../../src/report/sheet";
import type { Bench } from "./bench";

export interface Probe {
  readonly run: (bench: Bench) => Promise<unknown>;
  readonly expected: unknown;
}

export const signal = new AbortController().signal;
export const nothing = (): void => undefined;

export function writeSheet(bench: Bench, sheet: Sheet): Promise<WriteSheets.WriteResult> {
  const { writeSheets } = bench.addIn("excel/write-sheets") as unknown as typeof WriteSheets;
  return writeSheets([sheet], {
    signal,
    answers: new Map(),
    words: { gone: String, byHand: String },
    progress: nothing,
    keep: nothing,
  });
}

const codeIn = (error: unknown): string => (error as { code: string }).code;

const codeOf = (context: Excel.RequestContext): Promise<unknown> => context.sync().then(() => null, codeIn);

const write =
  (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  ({ excel }: Bench): Promise<unknown> =>
    excel((context, sheet) => {
      act(sheet, context);
      return codeOf(context);
    });

export const hostProbes = {
  readBack: {
    run: ({ excel }) =>
      excel(async (context, sheet) => {
        const range = sheet.getRange("A1:B2");
        range.values = [
          [1, "hai"],
          ["3", true],
        ];
        range.load("values,address");
        await context.sync();
        return [range.values, range.address];
      }),
    expected: [
      [
        [1, "hai"],
        [3, true],
      ],
      "Sheet1!A1:B2",
    ],
  },
  addOnce: {
    run: ({ excel }) =>
      excel(async (context) => {
        const added = context.workbook.worksheets.add("Mới");
        await context.sync();
        added.getRange("A1").values = [[1]];
        added.load("name");
        await context.sync();
        const count = context.workbook.worksheets.getCount();
        await context.sync();
        return [added.name, count.value];
      }),
    expected: ["Mới", 2],
  },
  trackedRange: {
    run: ({ excel }) =>
      excel(async (context, sheet) => {
        const range = sheet.getRange("B2").load("address");
        await context.sync();
        sheet.getRange("1:1").load("address");
        range.values = [[7]];
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values;
      }),
    expected: [[7]],
  },
  nullObject: {
    run: ({ excel }) =>
      excel(async (context) => {
        const none = context.workbook.worksheets.getItemOrNullObject("Không");
        const chained = none.getRange("A1").load("values");
        await context.sync();
        return [none.isNullObject, chained.isNullObject];
      }),
    expected: [true, true],
  },
  nullKeepsCell: {
    run: ({ excel }) =>
      excel(async (context, sheet) => {
        const range = sheet.getRange("A1:B1");
        range.values = [[1, 2]];
        range.values = [[null, 3]] as never;
        range.load("values");
        await context.sync();
        return range.values;
      }),
    expected: [[1, 3]],
  },
  merged: {
    run: ({ excel, workbook }) =>
      excel(async (context, sheet) => {
        const range = sheet.getRange("A1:B1");
        range.values = [["a", "b"]];
        range.merge();
        range.load("values");
        await context.sync();
        return [range.values, workbook.sheets[0]?.merges.length];
      }),
    expected: [[["a", ""]], 1],
  },
  shape: { run: write((sheet) => void (sheet.getRange("A1:B1").values = [[1, 2, 3]])), expected: "InvalidArgument" },
  cellLimit: {
    run: write((sheet) => void sheet.getRange("A1:Z200000").load("values")),
    expected: "RangeExceedsLimit",
  },
  requestLimit: {
    run: write((sheet) => void (sheet.getRange("A1:A6").values = Array(6).fill(["x".repeat(900_000)]) as string[][])),
    expected: "RequestPayloadSizeLimitExceeded",
  },
  responseLimit: {
    run: ({ excel, workbook }) =>
      excel(async (context, sheet) => {
        sheet.getRange("A1:A2").values = [["x"], ["y"]];
        await context.sync();
        for (const cell of workbook.sheets[0]?.cells.values() ?? []) cell.value = "x".repeat(3_000_000);
        sheet.getRange("A1:A2").load("values");
        return codeOf(context);
      }),
    expected: "ResponsePayloadSizeLimitExceeded",
  },
  editMode: {
    run: async ({ excel, server }) => {
      server.editing = true;
      return excel((context, sheet) => {
        sheet.load("name");
        return codeOf(context);
      });
    },
    expected: "InvalidOperationInCellEditMode",
  },
  sheetName: {
    run: write((_sheet, context) => void context.workbook.worksheets.add("a/b")),
    expected: "InvalidArgument",
  },
  longName: {
    run: write((_sheet, context) => void context.workbook.worksheets.add("x".repeat(32))),
    expected: "InvalidArgument",
  },
  takenName: {
    run: write((_sheet, context) => void context.workbook.worksheets.add("SHEET1")),
    expected: "ItemAlreadyExists",
  },
  newerApi: {
    run: write(
      (_sheet, context) =>
        void (context.workbook as unknown as { linkedWorkbooks: Excel.Worksheet }).linkedWorkbooks.load(
          "items" as never,
        ),
    ),
    expected: "ApiNotFound",
  },
  unmodelled: { run: write((sheet) => void sheet.shapes.load("items/name")), expected: "NotModelled" },
  partial: {
    run: ({ excel }) =>
      excel(async (context, sheet) => {
        sheet.getRange("A1").values = [["kept"]];
        context.workbook.worksheets.getItem("zzz").activate();
        sheet.getRange("A2").values = [["lost"]];
        const code = await codeOf(context);
        const range = sheet.getRange("A1:A2").load("values");
        await context.sync();
        return [code, range.values];
      }),
    expected: ["ItemNotFound", [["kept"], [""]]],
  },
  protectedSheet: {
    run: ({ excel }) =>
      excel(async (context, sheet) => {
        sheet.protection.protect();
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        const values = await codeOf(context);
        sheet.getRange("A1").format.font.bold = true;
        return [values, await codeOf(context)];
      }),
    expected: ["AccessDenied", "AccessDenied"],
  },
  changeEvent: {
    run: ({ excel, delivered }) =>
      excel(async (context, sheet) => {
        (sheet as unknown as { _RegisterDataChangedEvent: () => void })._RegisterDataChangedEvent();
        sheet.getRange("B2").values = [[5]];
        await context.sync();
        return delivered.map((entry) => {
          const { address, source, triggerSource, valueAfter } = JSON.parse(String(entry[3])) as Record<
            string,
            unknown
          >;
          return [address, source, triggerSource, valueAfter];
        });
      }),
    expected: [["B2", "Local", "ThisLocalAddin", 5]],
  },
  nameScopes: {
    run: ({ excel }) =>
      excel(async (context, sheet) => {
        sheet.names.add("Riêng", '="x"');
        const inBook = context.workbook.names.getItemOrNullObject("Riêng");
        const inSheet = sheet.names.getItemOrNullObject("Riêng").load("value,scope");
        await context.sync();
        return [inBook.isNullObject, inSheet.value, inSheet.scope];
      }),
    expected: [true, "x", "Worksheet"],
  },
  shifted: {
    run: ({ excel, workbook }) =>
      excel(async (context, sheet) => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        sheet.getRange("C9:D9").merge();
        sheet.getRange("F1").formulas = [['=SUM($A$1:A3)&"A2"']];
        context.workbook.names.add("Ba", sheet.getRange("A3"));
        sheet.getRange("B2:B3").conditionalFormats.add("DataBar");
        sheet.getRange("2:2").insert("Down");
        await context.sync();
        const cells = sheet.getRange("A1:A4").load("values");
        const formula = sheet.getRange("F1").load("formulas");
        const name = context.workbook.names.getItem("Ba").load("formula");
        await context.sync();
        const [first] = workbook.sheets;
        return [
          cells.values,
          formula.formulas,
          name.formula,
          first?.merges[0]?.firstRow,
          first?.conditionalFormats[0]?.areas[0]?.firstRow,
        ];
      }),
    expected: [[[1], [""], [2], [3]], [['=SUM($A$1:A4)&"A2"']], "=Sheet1!$A$4", 9, 2],
  },
  deleted: {
    run: ({ excel }) =>
      excel(async (context, sheet) => {
        sheet.getRange("F9").formulas = [["=A2+B5"]];
        sheet.getRange("2:3").delete("Up");
        await context.sync();
        const formula = sheet.getRange("F7").load("formulas");
        await context.sync();
        return formula.formulas;
      }),
    expected: [["=#REF!+B3"]],
  },
  renamed: {
    run: ({ excel, workbook }) =>
      excel(async (context, sheet) => {
        context.workbook.names.add("Vung", sheet.getRange("A1"));
        sheet.name = "Tên mới";
        await context.sync();
        return workbook.book.names[0]?.refersTo;
      }),
    expected: "'Tên mới'!$A$1",
  },
  chartSource: {
    run: ({ excel, workbook }) =>
      excel(async (context, sheet) => {
        sheet.getRange("A1:B3").values = [
          ["Đơn vị", "Số"],
          ["a", 1],
          ["b", 2],
        ];
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
        chart.load("name");
        await context.sync();
        const [series] = workbook.sheets[0]?.charts[0]?.series ?? [];
        return [series?.name, series?.values, series?.categories];
      }),
    expected: ["=Sheet1!$B$1", "Sheet1!$B$2:$B$3", "Sheet1!$A$2:$A$3"],
  },
  priorities: {
    run: ({ excel }) =>
      excel(async (context, sheet) => {
        const formats = sheet.getRange("A1:A9").conditionalFormats;
        formats.add("DataBar");
        formats.add("IconSet");
        formats.load("items/type");
        await context.sync();
        return formats.items.map(({ type }) => type);
      }),
    expected: ["IconSet", "DataBar"],
  },
  validity: {
    run: ({ excel }) =>
      excel(async (context, sheet) => {
        const { dataValidation } = sheet.getRange("A1:A2");
        dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
        sheet.getRange("A1:A2").values = [[5], [6]];
        const bad = dataValidation.getInvalidCellsOrNullObject().load("address");
        await context.sync();
        return bad.address;
      }),
    expected: "Sheet1!A2",
  },
  tableRows: {
    run: ({ excel }) =>
      excel(async (context, sheet) => {
        sheet.getRange("A1:A3").values = [["Mã"], ["a"], ["dưới"]];
        const table = sheet.tables.add("A1:A2", true);
        table.rows.add(undefined, [["b"]]);
        const body = table.getDataBodyRange().load("values");
        const below = sheet.getRange("A4").load("values");
        await context.sync();
        return [body.values, below.values];
      }),
    expected: [[["a"], ["b"]], [["dưới"]]],
  },
  sorted: {
    run: ({ excel }) =>
      excel(async (context, sheet) => {
        const range = sheet.getRange("A1:A4");
        range.values = [["b"], [""], [10], [9]];
        range.sort.apply([{ key: 0, ascending: false }]);
        range.load("values");
        await context.sync();
        return range.values.flat();
      }),
    expected: ["b", 10, 9, ""],
  },
} as const satisfies Record<string, Probe>;

const report: Sheet = {
  key: "summary",
  name: "Tổng hợp",
  columns: [10, 20, 10],
  rows: [
    [
      { value: "Mã", role: "heading" },
      { value: "Tên", role: "heading" },
      { value: "Ghi chú", role: "heading" },
    ],
    [
      { value: "01", role: "code" },
      { value: "- Ba Đình", role: "text" },
      { value: null, role: "own-note" },
    ],
    [
      { value: "02", role: "code" },
      { value: 0.5, role: "percent" },
      { value: null, role: "own-note" },
    ],
  ],
  headings: { first: 0, last: 0 },
  frozenColumns: 1,
  orientation: "portrait",
  notes: { column: 2, firstRow: 1, keys: ["01|Ba Đình", "02|Mê Linh"], gone: "không còn" },
};

const swapped: Sheet = {
  ...report,
  rows: [report.rows[0]!, report.rows[2]!, report.rows[1]!],
  notes: { ...report.notes!, keys: ["02|Mê Linh", "01|Ba Đình"] },
};

function valuesOf(bench: Bench, name: string, address: string): Promise<unknown> {
  return bench.excel(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load("values,numberFormat");
    await context.sync();
    return range.values;
  });
}

export const addInProbes = {
  written: {
    run: async (bench) => {
      await writeSheet(bench, report);
      return [await valuesOf(bench, "Tổng hợp", "A1:B3"), bench.workbook.sheets[1]?.frozen];
    },
    expected: [
      [
        ["Mã", "Tên"],
        ["01", "- Ba Đình"],
        ["02", 0.5],
      ],
      { rows: 1, columns: 1 },
    ],
  },
  rewrittenInPlace: {
    run: async (bench) => {
      await writeSheet(bench, report);
      await writeSheet(bench, report);
      return bench.workbook.sheets.map(({ name }) => name);
    },
    expected: ["Sheet1", "Tổng hợp"],
  },
  persons: {
    run: async (bench) => {
      bench.workbook.addSheet("Tổng hợp");
      await writeSheet(bench, report);
      return bench.workbook.sheets.map(({ name }) => name);
    },
    expected: ["Sheet1", "Tổng hợp", "Tổng hợp (PDV)"],
  },
  copyIsThePersons: {
    run: async (bench) => {
      await writeSheet(bench, report);
      const copy = bench.workbook.copySheet(bench.workbook.sheets[1]!, 1);
      copy.cells.clear();
      await writeSheet(bench, report);
      return [copy.cells.size, bench.workbook.sheets.length];
    },
    expected: [0, 3],
  },
  notesFollow: {
    run: async (bench) => {
      await writeSheet(bench, report);
      await bench.excel(async (context) => {
        context.workbook.worksheets.getItem("Tổng hợp").getRange("C2").values = [["của 01"]];
        await context.sync();
      });
      await writeSheet(bench, swapped);
      return valuesOf(bench, "Tổng hợp", "C2:C3");
    },
    expected: [[""], ["của 01"]],
  },
  inTheWay: {
    run: async (bench) => {
      await writeSheet(bench, report);
      await bench.excel(async (context) => {
        context.workbook.worksheets.getItem("Tổng hợp").getRange("B4").values = [["của tôi"]];
        await context.sync();
      });
      const grown = { ...report, rows: [...report.rows, report.rows[2]!] };
      return writeSheet(bench, grown).catch(codeIn);
    },
    expected: "cells-in-the-way",
  },
  unfinishedGoes: {
    run: async (bench) => {
      bench.server.failNext(4, "GeneralException");
      const code = await writeSheet(bench, report).catch(codeIn);
      return [code, bench.workbook.sheets.length];
    },
    expected: ["unexpected", 1],
  },
  protectedIsLeft: {
    run: async (bench) => {
      await writeSheet(bench, report);
      const sheet = bench.workbook.sheets[1]!;
      sheet.protected = true;
      return writeSheet(bench, report).catch(codeIn);
    },
    expected: "protected-sheet",
  },
  readBlocks: {
    run: async (bench) => {
      await bench.excel(async (context, sheet) => {
        sheet.getRange("B2:D9001").values = Array.from({ length: 9000 }, (_row, index) => [
          `${String(index)} ${"x".repeat(300)}`,
          1,
          2,
        ]);
        await context.sync();
      });
      const { readGrids } = bench.addIn("excel/read-grids") as unknown as {
        readGrids: (
          signal: AbortSignal,
          report: () => void,
        ) => Promise<{ grids: { row: number; column: number; values: string[][] }[] }>;
      };
      const [grid] = (await readGrids(signal, () => undefined)).grids;
      return [grid?.row, grid?.column, grid?.values.length, grid?.values.at(-1)?.[0]?.slice(0, 5)];
    },
    expected: [1, 1, 9000, "8999 "],
  },
  ownSheetsAreNoSource: {
    run: async (bench) => {
      await writeSheet(bench, report);
      bench.workbook.addSheet("Ẩn").visibility = "Hidden";
      await bench.excel(async (context, sheet) => {
        sheet.getRange("A1").values = [["x"]];
        context.workbook.worksheets.getItem("Ẩn").getRange("A1").values = [["y"]];
        await context.sync();
      });
      const { readGrids } = bench.addIn("excel/read-grids") as unknown as {
        readGrids: (signal: AbortSignal, report: () => void) => Promise<{ grids: { sheet: string }[] }>;
      };
      return (await readGrids(signal, () => undefined)).grids.map(({ sheet }) => sheet);
    },
    expected: ["Sheet1"],
  },
  errorsTranslated: {
    run: async (bench) => {
      bench.server.failNext(1, "AccessDenied");
      return writeSheet(bench, report).catch(codeIn);
    },
    expected: "protected-sheet",
  },
} as const satisfies Record<string, Probe>;
