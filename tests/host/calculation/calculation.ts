// Computes formulas in the order in which they read each other, shows what they give, and goes on while what spills changes.

import { RichError } from "../protocol/rich-error";
import { areaOf, bounding, formatArea, quoteSheetName } from "../workbook/a1";
import { workbookTarget } from "../workbook/events";
import { cellAt } from "../workbook/grid";
import type { LiveWorkbook } from "../workbook/live-workbook";
import type { Area, Sheet } from "../workbook/state";
import { argumentsFor } from "./arguments";
import type { CellReader, Read } from "./cell-reader";
import { customFunction } from "./check-formula";
import type { CustomCalls } from "./custom-calls";
import { inOrder } from "./dependencies";
import { Evaluation, pending } from "./evaluate";
import type { World } from "./evaluate";
import type { FormulaBook } from "./formula-book";
import type { FormulaCell, Matrix } from "./formula-cell";
import type { CallNode } from "./parse-formula";
import { showResult } from "./spill";
import type { Operand, Reference } from "./values";

/** Rounds of calculation until what spills has come to rest. */
const mostRounds = 50;

export class Calculation implements World {
  /** The formula being computed, whether its functions must be asked again, and which of its calls were needed. */
  private current: { cell: FormulaCell; again: boolean; used: Set<number> } | null = null;
  private readonly reported = new Set<string>();

  constructor(
    readonly workbook: LiveWorkbook,
    readonly now: number | null,
    private readonly book: FormulaBook,
    private readonly reader: CellReader,
    private readonly calls: CustomCalls,
    private readonly canCall: () => boolean,
    private readonly report: (sentence: string) => void,
  ) {}

  /** Computes these formulas and all that depend on them. `fresh`: values of these have just come and are not asked for again. */
  run(start: Iterable<FormulaCell>, fresh: ReadonlySet<FormulaCell> = new Set()): void {
    const shown = new Map<Sheet, Area>();
    let next = new Set(start);
    for (let round = 0; next.size > 0; round += 1) {
      if (round === mostRounds) {
        this.reportCircle([...next]);
        break;
      }
      next = this.round(next, round === 0 ? fresh : new Set(), shown);
    }
    for (const [sheet, area] of shown) {
      this.workbook.events.emit("Worksheet.onCalculated", [sheet.id, workbookTarget], {
        worksheetId: sheet.id,
        address: formatArea(area),
      });
    }
  }

  read(reference: Reference): Read {
    return this.reader.read(reference);
  }

  spilledFrom(sheet: Sheet, row: number, column: number): Area | null {
    return this.book.at(sheet, row, column)?.spill ?? null;
  }

  custom(node: CallNode, evaluation: Evaluation): Operand | typeof pending | undefined {
    const { current } = this;
    const metadata = current ? customFunction(node, current.cell.functions) : undefined;
    if (!current || !metadata) return undefined;
    const call = current.cell.calls.indexOf(node);
    const values = node.arguments.map((argument) =>
      argument.type === "omitted" ? undefined : evaluation.resolve(evaluation.evaluate(argument)),
    );
    const converted = argumentsFor(values, metadata);
    if (evaluation.busy) current.used.add(call);
    if (evaluation.busy || !this.canCall()) return pending;
    if ("error" in converted) return converted.error;
    current.used.add(call);
    const result = this.calls.value(current.cell, call, metadata, converted.values, current.again);
    if (!result) return pending;
    return result.length === 1 && result[0]?.length === 1 ? (result[0][0] ?? null) : result;
  }

  /** Shows a result; gives back the areas beside the formula's own cell that changed. */
  show(cell: FormulaCell, result: Matrix): Area[] {
    cell.result = result;
    const changed = showResult(cell, result);
    for (const area of [areaOf(cell.row, cell.column), ...changed]) this.reader.touch(cell.sheet, area);
    return changed;
  }

  private round(
    start: ReadonlySet<FormulaCell>,
    fresh: ReadonlySet<FormulaCell>,
    shown: Map<Sheet, Area>,
  ): Set<FormulaCell> {
    const readers = this.book.dependencies.closure([...start].filter((cell) => this.book.holds(cell)));
    const { order, circular } = inOrder(readers);
    if (circular.size > 0) this.reportCircle([...circular]);
    const done = new Set<FormulaCell>();
    const next = new Set<FormulaCell>();
    for (const cell of order) {
      const changed = circular.has(cell) ? this.show(cell, [[0]]) : this.compute(cell, !fresh.has(cell));
      done.add(cell);
      const own = changed.reduce(bounding, areaOf(cell.row, cell.column));
      const known = shown.get(cell.sheet);
      shown.set(cell.sheet, known ? bounding(known, own) : own);
      for (const area of changed) {
        for (const reader of this.book.dependencies.readersIn({ sheet: cell.sheet, area })) {
          if (reader !== cell && (done.has(reader) || !readers.has(reader))) next.add(reader);
        }
      }
    }
    return next;
  }

  private compute(cell: FormulaCell, again: boolean): Area[] {
    this.current = { cell, again, used: new Set() };
    const { used } = this.current;
    const evaluation = new Evaluation(this, cell);
    try {
      const result = evaluation.result(cell.root);
      for (const call of [...cell.streams.keys()]) if (!used.has(call)) this.calls.leave(cell, call);
      if (!evaluation.busy) return this.show(cell, result);
      // What a file holds stays until the first value comes.
      const held = cell.result === null && cellAt(cell.sheet, cell.row, cell.column)?.value !== "";
      return held ? [] : this.show(cell, [[{ error: "#BUSY!" }]]);
    } catch (cause) {
      if (!(cause instanceof RichError)) throw cause;
      this.reportOnce(`${this.addressOf(cell)}: ${cause.message}`);
      return cell.result === null ? [] : this.show(cell, [[{ error: "#VALUE!" }]]);
    } finally {
      this.current = null;
    }
  }

  private reportCircle(cells: readonly FormulaCell[]): void {
    const places = cells.map((cell) => this.addressOf(cell)).sort();
    const more = places.length > 5 ? ` and ${places.length - 5} more` : "";
    this.reportOnce(`Circular reference: ${places.slice(0, 5).join(", ")}${more}`);
  }

  private reportOnce(sentence: string): void {
    if (this.reported.has(sentence)) return;
    this.reported.add(sentence);
    this.report(sentence);
  }

  private addressOf({ sheet, row, column }: FormulaCell): string {
    return `${quoteSheetName(sheet.name)}!${formatArea(areaOf(row, column))}`;
  }
}
