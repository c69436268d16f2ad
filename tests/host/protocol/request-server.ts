// Takes the requests of the client as Excel on the web does: waits while a cell is being edited, refuses what is too big,
// fails when a test asks for it, and keeps account of the traffic.

import type { Interpreter } from "./interpreter";
import { requestFlag, transportError } from "./requests";
import type { RequestBody, ResponseBody } from "./requests";

/** Excel on the web takes and gives no more than this in one request; Excel for Windows has no such limit. */
export const webPayloadLimit = 5 * 1024 * 1024;

export interface RequestRecord {
  readonly actions: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** The error's code when the request failed. */
  readonly error?: string | number;
  readonly body: RequestBody;
}

export interface Traffic {
  readonly requests: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** Since the workbook was opened. */
  readonly ms: number;
  /** The part of it spent inside the host, answering. */
  readonly hostMs: number;
  readonly log: readonly RequestRecord[];
}

/** When a request fails that a test lets fail: before anything is done, half-way, or once all is done and the answer is lost. */
export type FailureTime = "before" | "half" | "after";

interface Failure {
  readonly code: string | number;
  readonly when: FailureTime;
}

/** What executeMethod answers: a transport error, or status, headers and body. */
export type Answer = { readonly error: number } | { readonly data: readonly [200, null, string] };

export class RequestServer {
  readonly log: RequestRecord[] = [];
  /** Milliseconds spent on answers so far. */
  hostMs = 0;
  /** The same by a clock of one's own. */
  hostWork = 0;
  clock = (): number => performance.now();
  pending = 0;
  private editingNow = false;
  private readonly waitingForEdit: (() => void)[] = [];
  /** How long every answer takes, in milliseconds: a slow Excel. */
  delay = 0;
  private requests = 0;
  /** By the number of the request, counted from the first. */
  private readonly failures = new Map<number, Failure>();
  private readonly reached = new Map<number, () => void>();

  constructor(
    private readonly interpreter: Interpreter,
    private readonly afterwards: (response: ResponseBody) => void,
    private readonly payloadLimit = webPayloadLimit,
  ) {}

  /** A person is editing a cell. */
  get editing(): boolean {
    return this.editingNow;
  }

  set editing(editing: boolean) {
    this.editingNow = editing;
    if (!editing) for (const go of this.waitingForEdit.splice(0)) go();
  }

  /** Lets the n-th request from now fail: a number is an error of the transport, a text the code of an Excel error. */
  failNext(n: number, code: string | number, when: FailureTime = "before"): void {
    this.failAt(this.requests + n, code, when);
  }

  /** Calls back when the n-th request from now has come in, before it is answered. */
  whenReached(n: number, then: () => void): void {
    this.reached.set(this.requests + n, then);
  }

  /** The same, counted from the first request that ever came; several may be named. */
  failAt(n: number, code: string | number, when: FailureTime = "before"): void {
    this.failures.set(n, { code, when });
  }

  async execute(message: readonly unknown[]): Promise<Answer> {
    this.pending += 1;
    try {
      const [, , , , text, , flags] = message;
      if (this.editingNow && !(await this.editFinished(Number(flags)))) {
        return { error: transportError.invalidOperationInCellEditMode };
      }
      if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
      return this.atWork(() => this.answer(String(text)));
    } finally {
      this.pending -= 1;
    }
  }

  /** What the stand-in does itself is no work of the add-in. */
  atWork<T>(act: () => T): T {
    const [began, work] = [performance.now(), this.clock()];
    const result = act();
    this.hostMs += performance.now() - began;
    this.hostWork += this.clock() - work;
    return result;
  }

  private async editFinished(flags: number): Promise<boolean> {
    if ((flags & requestFlag.delayForCellEdit) === 0) return false;
    await new Promise<void>((resolve) => this.waitingForEdit.push(resolve));
    return true;
  }

  private answer(text: string): Answer {
    this.requests += 1;
    const bytesOut = Buffer.byteLength(text);
    const body = JSON.parse(text) as RequestBody;
    const record = { actions: body.Actions.length, bytesOut, bytesIn: 0, body };
    const refuse = (error: number): Answer => {
      this.log.push({ ...record, error });
      return { error };
    };
    if (bytesOut > this.payloadLimit) return refuse(transportError.requestPayloadSizeLimitExceeded);
    this.reached.get(this.requests)?.();
    const injected = this.failures.get(this.requests) ?? null;
    if (injected !== null && injected.when !== "before") this.interpreter.run(partOf(body, injected.when));
    if (typeof injected?.code === "number") return refuse(injected.code);
    const response = injected === null ? this.interpreter.run(body) : failed(injected.code);
    const answer = JSON.stringify(response);
    const bytesIn = Buffer.byteLength(answer);
    this.afterwards(response);
    if (bytesIn > this.payloadLimit) return refuse(transportError.responsePayloadSizeLimitExceeded);
    this.log.push({ ...record, bytesIn, ...(response.Error && { error: response.Error.Code }) });
    return { data: [200, null, answer] };
  }
}

/** A batch that fails half-way stays half done. */
function partOf(body: RequestBody, when: FailureTime): RequestBody {
  return when === "half" ? { ...body, Actions: body.Actions.slice(0, Math.ceil(body.Actions.length / 2)) } : body;
}

function failed(code: string): ResponseBody {
  return {
    Error: { Code: code, Message: `${code} (injected by the test)`, ActionIndex: 0, HttpStatusCode: 400 },
    ProcessedResults: { Results: [] },
  };
}
