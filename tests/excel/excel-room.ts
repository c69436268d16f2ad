// The add-in's excel room on the stand-in workbook, without a page: the genuine client and the genuine requests, but a case
// costs milliseconds. What needs buttons, events or formulas goes through the driver (tests/line).

import type * as OwnSheets from "../../src/excel/own-sheets";
import type * as ReadGrids from "../../src/excel/read-grids";
import type * as TakeBack from "../../src/excel/take-back";
import type * as WriteSheets from "../../src/excel/write-sheets";
import type { EditAnswers, HandEdit } from "../../src/model/hand-edit";
import type { Grid } from "../../src/model/grid";
import type { SheetCell, Sheet as Described } from "../../src/report/sheet";
import { openBench, type Bench } from "../host/faults/bench";
import { lookAt, type Reading } from "../host/looking";
import { asPerson, typeInto } from "../host/typing";
import { rangeAt } from "../host/workbook/arguments";
import type { Book, Sheet } from "../host/workbook/state";

export const GOING = new AbortController().signal;

export interface ExcelRoom {
  readonly bench: Bench;
  readonly book: Book;
  sheet(name: string): Sheet;
  names(): string[];
  type(address: string, input: string): void;
  look(address: string): Reading;
  /** The one value of a cell. */
  value(address: string): unknown;
  formula(address: string): string | undefined;
  /** Writes one sheet; what the person changed by hand is asked about, and kept as the answers say. */
  write(sheet: Described, signal?: AbortSignal, answers?: EditAnswers): Promise<WriteSheets.Written>;
  writeAll(sheets: readonly Described[], answers?: EditAnswers, signal?: AbortSignal): Promise<WriteSheets.WriteResult>;
  /** What is asked about before the sheets can be written; where nothing is, they are written. */
  asked(...sheets: readonly Described[]): Promise<readonly HandEdit[]>;
  takeBack(result: WriteSheets.WriteResult, signal?: AbortSignal): Promise<void>;
  read(report?: (done: number, total: number) => void, signal?: AbortSignal): Promise<readonly Grid[]>;
  ownSheets(): Promise<(readonly [name: string, key: string | null])[]>;
}

export function openExcelRoom(): ExcelRoom {
  const bench = openBench(null);
  const { workbook } = bench;
  const { writeSheets } = bench.addIn("excel/write-sheets") as unknown as typeof WriteSheets;
  const { takeBack } = bench.addIn("excel/take-back") as unknown as typeof TakeBack;
  const { readGrids } = bench.addIn("excel/read-grids") as unknown as typeof ReadGrids;
  const { listSheets } = bench.addIn("excel/own-sheets") as unknown as typeof OwnSheets;
  const writeAll: ExcelRoom["writeAll"] = (sheets, answers = new Map(), signal = GOING) =>
    writeSheets(sheets, {
      signal,
      answers,
      words: { gone: (label) => `${label} – không còn`, byHand: (figures) => `${String(figures)} số sửa tay` },
      progress: () => undefined,
      keep: () => undefined,
    });
  const at = (address: string): ReturnType<typeof rangeAt> => rangeAt(address, workbook, workbook.activeSheet, address);
  return {
    bench,
    book: workbook.book,
    sheet: (name) => {
      const found = workbook.findSheet(name);
      if (!found) throw new Error(`There is no sheet ${name}.`);
      return found;
    },
    names: () => workbook.sheets.map(({ name }) => name),
    type: (address, input) => {
      const { sheet, area } = at(address);
      asPerson(workbook, () => typeInto(workbook, sheet, area.firstRow, area.firstColumn, input));
    },
    look: (address) => lookAt(at(address)),
    value: (address) => lookAt(at(address)).values[0]?.[0],
    formula: (address) => {
      const { sheet, area } = at(address);
      return sheet.cells.get(area.firstRow * 16_384 + area.firstColumn)?.formula;
    },
    write: async (sheet, signal = GOING, answers = new Map()) => {
      const result = await writeAll([sheet], answers, signal);
      const [written] = result.asked === null ? result.sheets : [];
      if (!written) throw new Error(`Asked about ${String(result.asked?.length)} cells.`);
      return written;
    },
    writeAll,
    asked: async (...sheets) => (await writeAll(sheets)).asked ?? [],
    takeBack: async (result, signal = GOING) => takeBack(result.asked === null ? result.replaced : [], signal),
    read: async (report, signal = GOING) => (await readGrids(signal, ({ done, total }) => report?.(done, total))).grids,
    ownSheets: () =>
      bench.excel(async (context) => (await listSheets(context)).map(({ name, own }) => [name, own] as const)),
  };
}

export type Room = ReturnType<typeof openExcelRoom>;

/** What every cell of every sheet holds: to see that nothing has changed. */
export function allCells({ book }: ExcelRoom): unknown {
  return book.sheets.map(({ name, cells }) => [
    name,
    [...cells]
      .sort(([a], [b]) => a - b)
      .map(([key, { value, formula, style }]) => [key, value, formula ?? null, style.numberFormat]),
  ]);
}

export interface SummaryOptions {
  readonly organisation?: string;
  /** Columns of figures between the name and the note. */
  readonly figures?: number;
  readonly name?: string;
}

/** The first row of units in summaryOf: "A4"; the note stands behind the figures. */
export const FIRST_UNIT = 4;

/** A small summary sheet: frame, heading, total, one row a unit ("code|names from the top"), frame. */
export function summaryOf(
  units: readonly string[],
  { organisation = "ĐẢNG BỘ MẪU", figures = 1, name = "Tổng hợp" }: SummaryOptions = {},
): Described {
  const width = 3 + figures;
  const row = (...cells: (SheetCell | null)[]): (SheetCell | null)[] =>
    Array.from({ length: width }, (_, column) => cells[column] ?? null);
  const filler = Array.from({ length: figures }, (): SheetCell => ({ value: 1, role: "count" }));
  const last = (cell: SheetCell): (SheetCell | null)[] => [...row().slice(0, -1), cell];
  return {
    key: "summary",
    name,
    columns: Array.from({ length: width }, () => 12),
    rows: [
      [
        { value: organisation, role: "organisation", own: "organisation", columns: 2 },
        ...last({ value: "Biểu số ……", role: "form-number", own: "form-number" }).slice(1),
      ],
      row({ value: "Mã", role: "heading" }, { value: "Đơn vị", role: "heading" }),
      row({ value: "Tổng cộng", role: "total" }),
      ...units.map((key) => {
        const [code = "", path = ""] = key.split("|");
        const unit = path.split(" > ").at(-1) ?? "";
        return [
          { value: code, role: "code" },
          { value: unit, role: "text" },
          ...filler,
          { value: null, role: "own-note" },
        ] as SheetCell[];
      }),
      row(),
      last({ value: "……, ngày … tháng … năm …", role: "place-date", own: "place-date" }),
      [
        { value: null, role: "signature", own: "preparer" },
        ...last({ value: null, role: "signature", own: "head" }).slice(1),
      ],
    ],
    headings: { first: 1, last: 1 },
    frozenColumns: 2,
    orientation: "landscape",
    notes: { column: width - 1, firstRow: FIRST_UNIT - 1, keys: units, gone: "không còn trong danh sách" },
  };
}

/** A sheet of one column of texts, as "Kiểm tra" is. */
export function listOf(texts: readonly string[]): Described {
  return {
    key: "issues",
    name: "Kiểm tra",
    columns: [30],
    rows: [[{ value: "Nội dung", role: "heading" }], ...texts.map((value) => [{ value, role: "text" as const }])],
    headings: { first: 0, last: 0 },
    frozenColumns: 0,
    orientation: "portrait",
  };
}
