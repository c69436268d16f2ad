// Takes the requests of the client as Excel on the web does: waits while a cell is being edited, refuses what is too big,
// fails when a test asks for it, and keeps account of the traffic.

import type { Interpreter } from "./interpreter";
import { requestFlag, transportError } from "./requests";
import type { RequestBody, ResponseBody } from "./requests";

/** Excel on the web takes and gives no more than this in one request. */
const payloadLimit = 5 * 1024 * 1024;

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
  readonly log: readonly RequestRecord[];
}

/** What executeMethod answers: a transport error, or status, headers and body. */
export type Answer = { readonly error: number } | { readonly data: readonly [200, null, string] };

export class RequestServer {
  readonly log: RequestRecord[] = [];
  pending = 0;
  private editingNow = false;
  private readonly waitingForEdit: (() => void)[] = [];
  private failure: { requests: number; readonly code: string | number } | null = null;

  constructor(
    private readonly interpreter: Interpreter,
    private readonly afterwards: (response: ResponseBody) => void,
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
  failNext(n: number, code: string | number): void {
    this.failure = { requests: n, code };
  }

  async execute(message: readonly unknown[]): Promise<Answer> {
    this.pending += 1;
    try {
      const [, , , , text, , flags] = message;
      if (this.editingNow && !(await this.editFinished(Number(flags)))) {
        return { error: transportError.invalidOperationInCellEditMode };
      }
      return this.answer(String(text));
    } finally {
      this.pending -= 1;
    }
  }

  private async editFinished(flags: number): Promise<boolean> {
    if ((flags & requestFlag.delayForCellEdit) === 0) return false;
    await new Promise<void>((resolve) => this.waitingForEdit.push(resolve));
    return true;
  }

  private answer(text: string): Answer {
    const bytesOut = Buffer.byteLength(text);
    const body = JSON.parse(text) as RequestBody;
    const record = { actions: body.Actions.length, bytesOut, bytesIn: 0, body };
    const refuse = (error: number): Answer => {
      this.log.push({ ...record, error });
      return { error };
    };
    if (bytesOut > payloadLimit) return refuse(transportError.requestPayloadSizeLimitExceeded);
    const injected = this.injectedFailure();
    if (typeof injected === "number") return refuse(injected);
    const response = injected === null ? this.interpreter.run(body) : failed(injected);
    const answer = JSON.stringify(response);
    const bytesIn = Buffer.byteLength(answer);
    this.afterwards(response);
    if (bytesIn > payloadLimit) return refuse(transportError.responsePayloadSizeLimitExceeded);
    this.log.push({ ...record, bytesIn, ...(response.Error && { error: response.Error.Code }) });
    return { data: [200, null, answer] };
  }

  private injectedFailure(): string | number | null {
    if (!this.failure) return null;
    this.failure.requests -= 1;
    if (this.failure.requests > 0) return null;
    const { code } = this.failure;
    this.failure = null;
    return code;
  }
}

function failed(code: string): ResponseBody {
  return {
    Error: { Code: code, Message: `${code} (injected by the test)`, ActionIndex: 0, HttpStatusCode: 400 },
    ProcessedResults: { Results: [] },
  };
}
