// The genuine channel of custom functions in a shared runtime: invocations go to the page as messages, results come back
// as calls of a service object. What the results mean for cells stands in engine.ts.

import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { errorCodes } from "../workbook/errors";
import type { MessageEntry } from "../workbook/events";
import type { CellError, Value } from "../workbook/state";

export interface Invocation {
  readonly functionId: string;
  readonly arguments: readonly unknown[];
  /** Where the formula stands: "Sheet1!B2". */
  readonly address: string;
  readonly stream: boolean;
  readonly cancelable: boolean;
}

type OnResult = (result: readonly (readonly Value[])[]) => void;

const functionCategory = 1;
const invokeMessage = 1000;
const cancelMessage = 1001;

export class FunctionChannel {
  readonly service: WireObject;
  /** The page said that it can be called. */
  ready = false;
  private readonly waiting = new Map<number, { readonly stream: boolean; readonly onResult: OnResult }>();
  private readonly untilReady: (() => void)[] = [];
  private invocations = 0;

  constructor(private readonly deliver: (entries: readonly MessageEntry[]) => void) {
    this.service = WireObject.of(serviceClass, this);
  }

  /** Invocations that haven't had their (first) result. */
  get pending(): number {
    return [...this.waiting.values()].filter(({ stream }) => !stream).length;
  }

  whenReady(act: () => void): void {
    if (this.ready) act();
    else this.untilReady.push(act);
  }

  invoke(invocation: Invocation, onResult: OnResult): number {
    this.invocations += 1;
    const id = this.invocations;
    const flags = (invocation.cancelable ? 1 : 0) | (invocation.stream ? 2 : 0);
    this.waiting.set(id, { stream: invocation.stream, onResult });
    const message = [id, invocation.functionId, invocation.arguments, invocation.address, flags, null];
    this.deliver([[functionCategory, invokeMessage, "", JSON.stringify(message), id]]);
    return id;
  }

  cancel(id: number): void {
    if (!this.waiting.delete(id)) return;
    this.deliver([[functionCategory, cancelMessage, "", JSON.stringify({ invocationId: id }), id]]);
  }

  /** Forgets an invocation that can't be cancelled: its result is dropped. */
  forget(id: number): void {
    this.waiting.delete(id);
  }

  becomeReady(): void {
    this.ready = true;
    for (const act of this.untilReady.splice(0)) act();
  }

  take(id: unknown, succeeded: boolean, value: unknown, errorCode: unknown): void {
    const waiting = this.waiting.get(Number(id));
    if (!waiting) return;
    if (!waiting.stream) this.waiting.delete(Number(id));
    waiting.onResult(succeeded ? asMatrix(value) : [[thrownError(errorCode, value)]]);
  }
}

const serviceClass: WireClass<FunctionChannel> = {
  type: "CustomFunctions",
  calls: {
    _SetOsfControlContainerReadyForCustomFunctions: (channel) => {
      channel.becomeReady();
      return null;
    },
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (channel, [results]) => {
      for (const [id, succeeded, value, errorCode] of results as unknown[][])
        channel.take(id, succeeded === true, value, errorCode);
    },
    SetInvocationResults: (channel, [results]) => {
      for (const result of results as { id: unknown; failed?: boolean; value?: unknown; errorCode?: unknown }[]) {
        channel.take(result.id, result.failed !== true, result.value, result.errorCode);
      }
    },
  },
};

const thrownErrors: Readonly<Record<number, CellError["error"]>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Whatever else is thrown, rejected or unknown is #VALUE! in the cell. */
function thrownError(errorCode: unknown, message: unknown): CellError {
  return withMessage(thrownErrors[Number(errorCode)] ?? "#VALUE!", message);
}

function withMessage(error: CellError["error"], message: unknown): CellError {
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

function asMatrix(value: unknown): Value[][] {
  if (!Array.isArray(value)) return [[asValue(value)]];
  const rows: readonly unknown[] = value;
  const matrix = rows.map((row) => (Array.isArray(row) ? row.map(asValue) : [asValue(row)]));
  const [first] = matrix;
  const rectangular = first !== undefined && first.length > 0 && matrix.every((row) => row.length === first.length);
  return rectangular ? matrix : [[{ error: first ? "#VALUE!" : "#CALC!" }]];
}

function asValue(value: unknown): Value {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  const { code, message } = value as { code?: unknown; message?: unknown };
  return withMessage(errorCodes.find((candidate) => candidate === code) ?? "#VALUE!", message);
}
