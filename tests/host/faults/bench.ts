// A small Excel for probes: the genuine client library without a page, speaking to the protocol and workbook rooms as a loader
// gives them, and to the add-in's excel room in the same way. Formulas are kept, not computed.

import { readFileSync } from "node:fs";
import path from "node:path";

import { JSDOM } from "jsdom";

import type { Interpreter as InterpreterType } from "../protocol/interpreter";
import type { RequestServer as ServerType } from "../protocol/request-server";
import type { Calculator } from "../calculation/hooks";
import type { blankBook as BlankBook } from "../workbook/blank";
import type { Events as EventsType, MessageEntry } from "../workbook/events";
import type { LiveWorkbook as LiveWorkbookType } from "../workbook/live-workbook";
import type { wireWorkbook as WireWorkbook } from "../workbook/wire-workbook";
import { loadSchema } from "../protocol/schema";
import { ModuleLoader, root } from "./module-loader";
import type { Change } from "./module-loader";

interface Client {
  readonly Excel: {
    readonly RequestContext: new () => Excel.RequestContext;
    run: (context: Excel.RequestContext, work: unknown) => Promise<unknown>;
  };
}

let client: Client | undefined;

function genuineClient(): Client {
  if (client) return client;
  const { window } = new JSDOM("", { runScripts: "outside-only", url: "https://localhost/" });
  window.eval(readFileSync(path.join(root, "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8"));
  client = window as unknown as Client;
  return client;
}

export interface Bench {
  readonly workbook: LiveWorkbookType;
  readonly server: ServerType;
  /** Events that went out. */
  readonly delivered: MessageEntry[];
  readonly excel: <T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) => Promise<T>;
  /** A module of the add-in. */
  readonly addIn: (file: string) => Record<string, (...args: never[]) => unknown>;
}

export function openBench(change: Change | null): Bench {
  const loader = new ModuleLoader(change);
  const part = (file: string): unknown => loader.load(`tests/host/${file}.ts`);
  const { Events } = part("workbook/events") as { Events: typeof EventsType };
  const { LiveWorkbook } = part("workbook/live-workbook") as { LiveWorkbook: typeof LiveWorkbookType };
  const { Interpreter } = part("protocol/interpreter") as { Interpreter: typeof InterpreterType };
  const { RequestServer } = part("protocol/request-server") as { RequestServer: typeof ServerType };
  const { blankBook } = part("workbook/blank") as { blankBook: typeof BlankBook };
  const { wireWorkbook } = part("workbook/wire-workbook") as { wireWorkbook: typeof WireWorkbook };
  const schema = loadSchema();
  const delivered: MessageEntry[] = [];
  const events = new Events(schema, (entries) => delivered.push(...entries));
  const workbook = new LiveWorkbook(blankBook(), "vi-VN", events, keeper);
  const subscribe: EventsType["subscribe"] = (target, register) => {
    events.subscribe(target, register);
  };
  const interpreter = new Interpreter(schema, { workbook: wireWorkbook(workbook), services: {}, subscribe });
  const server = new RequestServer(interpreter, () => {
    events.flush();
  });
  const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    genuineClient().Excel.run(contextFor(server), work) as Promise<T>;
  const excelOfPage = Object.create(genuineClient().Excel, {
    run: { value: (_options: unknown, work: (context: Excel.RequestContext) => Promise<unknown>) => run(work) },
  }) as unknown;
  const page = new ModuleLoader(change, { Excel: excelOfPage });
  return {
    workbook,
    server,
    delivered,
    excel: (work) => run((context) => work(context, context.workbook.worksheets.getItem("Sheet1"))),
    addIn: (file) => page.load(`src/${file}.ts`) as ReturnType<Bench["addIn"]>,
  };
}

/** Keeps formulas as they are; a link shows its label. */
const keeper: Calculator = {
  enter: (sheet, row, column, formula) => {
    const cell = sheet.cells.get(row * 16_384 + column);
    if (cell) cell.value = /,"((?:[^"]|"")*)"\)$/.exec(formula)?.[1] ?? 0;
  },
  check: () => undefined,
  release: () => undefined,
  changed: () => undefined,
  renamed: () => undefined,
  calculate: () => undefined,
  calculateAll: () => undefined,
};

const transportCodes: Readonly<Record<number, string>> = {
  5004: "InvalidOperationInCellEditMode",
  5103: "RequestPayloadSizeLimitExceeded",
  5104: "ResponsePayloadSizeLimitExceeded",
};

function contextFor(server: ServerType): Excel.RequestContext {
  const context = new (genuineClient().Excel.RequestContext)();
  const executeAsync = async (_data: unknown, flags: number, message: { readonly Body: unknown }): Promise<object> => {
    const answer = await server.execute([null, null, null, null, JSON.stringify(message.Body), null, flags]);
    if ("error" in answer) {
      const ErrorCode = transportCodes[answer.error] ?? "GeneralException";
      return { ErrorCode, ErrorMessage: ErrorCode, Headers: null, Body: null };
    }
    return { ErrorCode: "", ErrorMessage: "", Headers: null, Body: JSON.parse(answer.data[2]) as unknown };
  };
  return Object.assign(context, { _requestExecutor: { executeAsync } });
}
