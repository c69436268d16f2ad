// Formulas in cells: starts their functions, shows what comes back, and starts them anew when a cell they refer to changes.
// Equal calls of a streaming function share one stream, as in Excel.

import { fail } from "../protocol/rich-error";
import { areaOf, cellKey, formatArea, intersection, keyColumn, keyRow, quoteSheetName } from "../workbook/a1";
import { workbookTarget } from "../workbook/events";
import { cellAt, ensureCell } from "../workbook/grid";
import type { Calculator, LiveWorkbook } from "../workbook/live-workbook";
import type { Area, Sheet, Value } from "../workbook/state";
import { checkArguments, evaluate, locate } from "./arguments";
import { parseCall } from "./formula";
import type { FunctionCall } from "./formula";
import type { FunctionChannel } from "./function-channel";
import { hyperlinkText } from "./hyperlink-formula";
import { findFunction } from "./metadata";
import type { AddInFunctions, FunctionMetadata } from "./metadata";
import { areaOfResult, showResult, unspill } from "./spill";

type Matrix = readonly (readonly Value[])[];

interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Where references without a sheet point. */
  readonly home: Sheet;
  readonly call: FunctionCall;
  readonly metadata: FunctionMetadata;
  stream: Stream | null;
  result: Matrix | null;
}

interface Stream {
  readonly key: string;
  readonly id: number;
  readonly cells: Set<FormulaCell>;
  last: Matrix | null;
}

export class Engine implements Calculator {
  private readonly cells = new Map<Sheet, Map<number, FormulaCell>>();
  private readonly streams = new Map<string, Stream>();
  private workbook: LiveWorkbook | null = null;

  /** `functions` is null when the add-in isn't installed. */
  constructor(
    private readonly channel: FunctionChannel,
    private readonly functions: AddInFunctions | null,
  ) {}

  /** Takes over the formulas of a book that was opened; until a result comes they show what the file holds. */
  adopt(workbook: LiveWorkbook): void {
    this.workbook = workbook;
    for (const sheet of workbook.sheets) {
      for (const [key, cell] of sheet.cells) {
        if (cell.formula !== undefined && this.isOwn(cell.formula))
          this.register(sheet, keyRow(key), keyColumn(key), cell.formula, sheet);
      }
    }
  }

  check(formula: string): void {
    if (!looksLikeFormula(formula)) fail("InvalidArgument", `formula ${formula}`);
    if (hyperlinkText(formula) !== null) return;
    const call = parseCall(formula, this.functions?.namespace ?? "PDV");
    if (!call) fail("NotModelled", formula, `formula not modelled: ${formula}`);
    const metadata = this.functions && findFunction(this.functions, call.name);
    if (metadata) checkArguments(call, metadata);
  }

  enter(sheet: Sheet, row: number, column: number, formula: string, home = sheet): void {
    this.check(formula);
    const cell = ensureCell(sheet, row, column);
    const text = hyperlinkText(formula);
    if (text !== null) cell.value = text;
    else cell.value = { error: this.register(sheet, row, column, formula, home) ? "#BUSY!" : "#NAME?" };
  }

  release(sheet: Sheet, row: number, column: number): void {
    const cell = this.cells.get(sheet)?.get(cellKey(row, column));
    if (!cell) return;
    this.cells.get(sheet)?.delete(cellKey(row, column));
    this.leave(cell);
    const area = unspill(cell);
    if (area) this.changed(sheet, area);
  }

  /** `source` is the formula whose result changed the cells; it is no dependant of its own. */
  changed(sheet: Sheet, area: Area, source: FormulaCell | null = null): void {
    for (const cell of this.all()) {
      if (cell === source) continue;
      const reads = cell.call.arguments.some((argument) => {
        const reference = this.workbook && locate(argument, cell.home, this.workbook);
        return reference?.sheet === sheet && intersection(reference.area, area) !== null;
      });
      if (reads) this.start(cell);
      const wanted = cell.sheet === sheet && cell.result ? areaOfResult(cell, cell.result) : null;
      if (wanted && cell.result && intersection(wanted, area) && !this.isShown(cell, cell.result))
        this.show(cell, cell.result);
    }
  }

  renamed(): void {
    for (const cell of this.all()) {
      if (cell.call.arguments.some(({ kind }) => kind === "reference" || kind === "name")) this.start(cell);
    }
  }

  private all(): FormulaCell[] {
    return [...this.cells.values()].flatMap((cells) => [...cells.values()]);
  }

  private isOwn(formula: string): boolean {
    return this.functions !== null && parseCall(formula, this.functions.namespace) !== null;
  }

  private register(sheet: Sheet, row: number, column: number, formula: string, home: Sheet): boolean {
    if (!this.functions) return false;
    const call = parseCall(formula, this.functions.namespace);
    if (!call) return false;
    const metadata = findFunction(this.functions, call.name);
    if (!metadata) return false;
    const cell: FormulaCell = { sheet, row, column, home, call, metadata, stream: null, result: null };
    const cells = this.cells.get(sheet) ?? new Map<number, FormulaCell>();
    this.cells.set(sheet, cells.set(cellKey(row, column), cell));
    this.channel.whenReady(() => {
      if (this.holds(cell)) this.start(cell);
    });
    return true;
  }

  private holds(cell: FormulaCell): boolean {
    return this.cells.get(cell.sheet)?.get(cellKey(cell.row, cell.column)) === cell;
  }

  private start(cell: FormulaCell): void {
    if (!this.channel.ready || !this.workbook) return;
    const evaluated = evaluate(cell.call, cell.metadata, cell.home, this.workbook);
    if ("error" in evaluated) {
      this.leave(cell);
      this.show(cell, [[evaluated.error]]);
      return;
    }
    const { stream: shares = false, requiresAddress = false } = cell.metadata.options ?? {};
    const place = shares && !requiresAddress ? "" : `${cell.sheet.id} ${String(cellKey(cell.row, cell.column))}`;
    const key = JSON.stringify([cell.metadata.id, evaluated.values, place]);
    if (shares && cell.stream?.key === key) return;
    this.leave(cell);
    const running = shares ? this.streams.get(key) : undefined;
    if (running) this.join(cell, running);
    else this.join(cell, this.open(cell, key, evaluated.values));
  }

  private open(cell: FormulaCell, key: string, values: readonly unknown[]): Stream {
    const { stream = false, cancelable = false } = cell.metadata.options ?? {};
    const address = `${quoteSheetName(cell.sheet.name)}!${formatArea(areaOf(cell.row, cell.column))}`;
    const cells = new Set<FormulaCell>();
    const invocation = { functionId: cell.metadata.id, arguments: values, address, stream, cancelable };
    const id = this.channel.invoke(invocation, (result) => {
      opened.last = result;
      for (const waiting of [...cells]) this.show(waiting, result);
      this.workbook?.events.flush();
    });
    const opened: Stream = { key, id, cells, last: null };
    if (stream) this.streams.set(key, opened);
    return opened;
  }

  private join(cell: FormulaCell, stream: Stream): void {
    cell.stream = stream;
    stream.cells.add(cell);
    if (stream.last) this.show(cell, stream.last);
    else if (cell.result) this.show(cell, [[{ error: "#BUSY!" }]]);
  }

  private leave(cell: FormulaCell): void {
    const { stream } = cell;
    if (!stream) return;
    cell.stream = null;
    stream.cells.delete(cell);
    if (stream.cells.size > 0) return;
    this.streams.delete(stream.key);
    const { stream: streams, cancelable } = cell.metadata.options ?? {};
    if (streams === true || cancelable === true) this.channel.cancel(stream.id);
    else this.channel.forget(stream.id);
  }

  private show(cell: FormulaCell, result: Matrix): void {
    if (!this.holds(cell)) return;
    cell.result = result;
    const before = unspill(cell);
    const after = showResult(cell, result);
    const { sheet } = cell;
    this.workbook?.events.emit("Worksheet.onCalculated", [sheet.id, workbookTarget], {
      worksheetId: sheet.id,
      address: formatArea(after),
    });
    for (const area of [before, after]) if (area) this.changed(sheet, area, cell);
  }

  private isShown(cell: FormulaCell, result: Matrix): boolean {
    return result.every((values, i) =>
      values.every((value, j) => {
        const shown = cellAt(cell.sheet, cell.row + i, cell.column + j);
        const own =
          (i === 0 && j === 0) || (shown?.spilledFrom?.row === cell.row && shown.spilledFrom.column === cell.column);
        return own && shown?.value === value;
      }),
    );
  }
}

/** Calls, references, numbers and operators; a remark with a sign before it ("- xem thêm") is none of these. */
function looksLikeFormula(formula: string): boolean {
  return /^=\s*[-+@(]*\s*([\p{L}_][\w.]*\s*\(|[\p{L}\w$'"{(][^\s]*([-+*/^&=<>%]|$)|\d)/u.test(formula);
}
