// The calls of custom functions under way: equal calls of a streaming function share one stream, as in Excel; a call that no
// formula needs any more is cancelled.

import { areaOf, formatArea, quoteSheetName } from "../workbook/a1";
import type { FormulaCell, Matrix } from "./formula-cell";
import type { FunctionChannel } from "./function-channel";
import type { FunctionMetadata } from "./metadata";

export interface Stream {
  readonly key: string;
  readonly id: number;
  readonly metadata: FunctionMetadata;
  readonly cells: Map<FormulaCell, Set<number>>;
  last: Matrix | null;
}

export class CustomCalls {
  private readonly shared = new Map<string, Stream>();
  private readonly unused = new Set<Stream>();

  constructor(
    private readonly channel: FunctionChannel,
    /** A value came for these cells. */
    private readonly arrived: (cells: readonly FormulaCell[]) => void,
  ) {}

  /**
   * The value of a formula's call, or null when it is still to come. `again`: something that it depends on was computed anew,
   * so a function that doesn't stream has to be asked once more.
   */
  value(
    cell: FormulaCell,
    call: number,
    metadata: FunctionMetadata,
    values: readonly unknown[],
    again: boolean,
  ): Matrix | null {
    const { stream: shares = false, requiresAddress = false } = metadata.options ?? {};
    const place = shares && !requiresAddress ? "" : `${addressOf(cell)} ${call}`;
    const key = JSON.stringify([metadata.id, values, place]);
    const before = cell.streams.get(call);
    if (before?.key === key && (shares || !again)) return before.last;
    this.leave(cell, call);
    const stream = (shares ? this.shared.get(key) : undefined) ?? this.open(cell, key, metadata, values);
    cell.streams.set(call, stream);
    stream.cells.set(cell, (stream.cells.get(cell) ?? new Set()).add(call));
    return stream.last;
  }

  leave(cell: FormulaCell, call: number): void {
    const stream = cell.streams.get(call);
    if (!stream) return;
    cell.streams.delete(call);
    const places = stream.cells.get(cell);
    places?.delete(call);
    if (places?.size === 0) stream.cells.delete(cell);
    if (stream.cells.size > 0) return;
    this.unused.add(stream);
  }

  leaveAll(cell: FormulaCell): void {
    for (const call of [...cell.streams.keys()]) this.leave(cell, call);
  }

  /** A formula that was taken out and put in again, as when rows are inserted, finds its stream still running. */
  cancelUnused(): void {
    for (const stream of this.unused) {
      if (stream.cells.size > 0) continue;
      if (this.shared.get(stream.key) === stream) this.shared.delete(stream.key);
      const { stream: streams, cancelable } = stream.metadata.options ?? {};
      if (streams === true || cancelable === true) this.channel.cancel(stream.id);
      else this.channel.forget(stream.id);
    }
    this.unused.clear();
  }

  private open(cell: FormulaCell, key: string, metadata: FunctionMetadata, values: readonly unknown[]): Stream {
    const { stream = false, cancelable = false } = metadata.options ?? {};
    const cells = new Map<FormulaCell, Set<number>>();
    const invocation = { functionId: metadata.id, arguments: values, address: addressOf(cell), stream, cancelable };
    const id = this.channel.invoke(invocation, (result) => {
      opened.last = result;
      this.arrived([...cells.keys()]);
    });
    const opened: Stream = { key, id, metadata, cells, last: null };
    if (stream) this.shared.set(key, opened);
    return opened;
  }
}

function addressOf({ sheet, row, column }: FormulaCell): string {
  return `${quoteSheetName(sheet.name)}!${formatArea(areaOf(row, column))}`;
}
