// Puts the stand-in together for one book: workbook, protocol, calculation and, when the add-in is installed, its page.
// Tests use excel.ts, the driver on top of this.

import path from "node:path";
import { readFileSync } from "node:fs";

import { Engine } from "./calculation/engine";
import { FunctionChannel } from "./calculation/function-channel";
import { readMetadata } from "./calculation/metadata";
import { readManifest } from "./page/manifest";
import type { Manifest } from "./page/manifest";
import { Pane } from "./page/pane";
import { Site } from "./page/site";
import { openTransport } from "./page/transport";
import type { Transport } from "./page/transport";
import type { TransportName } from "./page/transport-name";
import { Interpreter } from "./protocol/interpreter";
import { RequestServer, webPayloadLimit } from "./protocol/request-server";
import type { ResponseBody } from "./protocol/requests";
import { loadSchema } from "./protocol/schema";
import { WireObject } from "./protocol/wire-object";
import type { Locale } from "./workbook/entry";
import { Events } from "./workbook/events";
import type { MessageEntry } from "./workbook/events";
import { LiveWorkbook } from "./workbook/live-workbook";
import type { Book } from "./workbook/state";
import { wireWorkbook } from "./workbook/wire-workbook";

/** Everything but the page: the workbook, its calculation, and the server to which the page's requests come. */
export interface HostCore {
  readonly workbook: LiveWorkbook;
  readonly engine: Engine;
  readonly channel: FunctionChannel;
  readonly server: RequestServer;
  readonly errors: string[];
}

export interface Host extends HostCore {
  /** null when the add-in isn't installed. */
  readonly addIn: { readonly manifest: Manifest; readonly pane: Pane; readonly transport: Transport } | null;
}

export interface CoreOptions {
  readonly book: Book;
  readonly locale: Locale;
  /** The folder with the built add-in; null: it isn't installed. */
  readonly dist: string | null;
  /** The largest request and response, in bytes. */
  readonly payloadLimit?: number;
  /** What TODAY() and NOW() say, as a date's serial number; absent: they are refused. */
  readonly now?: number;
}

export interface HostOptions extends Omit<CoreOptions, "payloadLimit"> {
  /** Which Excel this is: that on the web, or that for Windows. */
  readonly transport?: TransportName;
}

export function startHost({ transport: name = "web", ...options }: HostOptions): Host {
  const { installed, connect, ...core } = startCore({
    ...options,
    payloadLimit: name === "web" ? webPayloadLimit : Infinity,
  });
  if (!installed) return { ...core, addIn: null };
  const { manifest, site } = installed;
  const { errors, server } = core;
  const { pageUrl } = manifest;
  const transport = openTransport(name, {
    pageUrl,
    bookName: options.book.name,
    locale: options.locale,
    execute: (request) => server.execute(request),
    refuse: (what) => errors.push(what),
    documentSettings: new Map(),
  });
  connect(transport);
  const pane = new Pane({ site, pageUrl, transport, errors });
  return { ...core, addIn: { manifest, pane, transport } };
}

export interface UnconnectedCore extends HostCore {
  readonly installed: { readonly manifest: Manifest; readonly site: Site } | null;
  /** Says where events and calls of functions go: to the page, once it is there. */
  readonly connect: (page: Pick<Transport, "deliver">) => void;
}

export function startCore({ book, locale, dist, payloadLimit = webPayloadLimit, now }: CoreOptions): UnconnectedCore {
  const errors: string[] = [];
  const schema = loadSchema();
  let page: Pick<Transport, "deliver"> | null = null;
  const deliver = (entries: readonly MessageEntry[]): void => page?.deliver(entries);
  const manifest = dist === null ? null : readManifest(readFileSync(path.join(dist, "manifest.xml"), "utf8"), locale);
  const site = dist !== null && manifest ? new Site(dist, manifest.pageUrl) : null;
  const functions =
    site && manifest?.functions
      ? readMetadata(site.read(manifest.functions.metadataUrl).toString("utf8"), manifest.functions.namespace)
      : null;

  const channel = new FunctionChannel(deliver);
  const events = new Events(schema, deliver);
  const engine = new Engine(channel, functions, {
    report: (sentence) => errors.push(sentence),
    ...(now !== undefined && { now }),
  });
  const workbook = new LiveWorkbook(book, locale, events, engine);
  engine.adopt(workbook);
  const interpreter = new Interpreter(schema, {
    workbook: wireWorkbook(workbook),
    services: { "Microsoft.ExcelServices.CustomFunctions": channel.service, ...runtimeServices() },
    subscribe: (target, register) => {
      events.subscribe(target, register);
    },
  });
  const afterwards = (response: ResponseBody): void => {
    if (response.Error?.Code === "NotModelled" || response.Error?.Code === "GeneralException")
      errors.push(response.Error.Message);
    events.flush();
  };
  const server = new RequestServer(interpreter, afterwards, payloadLimit);
  const installed = manifest && site ? { manifest, site } : null;
  const connect = (connected: Pick<Transport, "deliver">): void => void (page = connected);
  return { workbook, engine, channel, server, errors, installed, connect };
}

/** The services of Office beside Excel that a shared runtime talks to. */
function runtimeServices(): Record<string, WireObject> {
  const state = { visibility: "Visible", startup: "Inactive" };
  return {
    "Microsoft.InternalService.AddinInternalService": WireObject.of(
      { type: "AddinInternalService", calls: { NotifyActionHandlerReady: () => null } },
      state,
    ),
    "Microsoft.AppRuntime.AppRuntimeService": WireObject.of(
      {
        type: "AppRuntimeService",
        calls: {
          SetAppRuntimeState: (target, [visibility]) => void (target.visibility = String(visibility)),
          GetAppRuntimeState: (target) => target.visibility,
        },
      },
      state,
    ),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": WireObject.of(
      {
        type: "AppRuntimePersistenceService",
        calls: {
          SetAppRuntimeStartState: (target, [startup]) => void (target.startup = String(startup)),
          GetAppRuntimeStartState: (target) => target.startup,
        },
      },
      state,
    ),
  };
}
