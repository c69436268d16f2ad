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
import { framedUrl, WebHost } from "./page/web-host";
import { Interpreter } from "./protocol/interpreter";
import { RequestServer } from "./protocol/request-server";
import { loadSchema } from "./protocol/schema";
import { WireObject } from "./protocol/wire-object";
import type { Locale } from "./workbook/entry";
import { Events } from "./workbook/events";
import type { MessageEntry } from "./workbook/events";
import { LiveWorkbook } from "./workbook/live-workbook";
import type { Book } from "./workbook/state";
import { wireWorkbook } from "./workbook/wire-workbook";

export interface Host {
  readonly workbook: LiveWorkbook;
  readonly engine: Engine;
  readonly channel: FunctionChannel;
  readonly server: RequestServer;
  /** null when the add-in isn't installed. */
  readonly addIn: { readonly manifest: Manifest; readonly pane: Pane; readonly web: WebHost } | null;
  readonly errors: string[];
}

export interface HostOptions {
  readonly book: Book;
  readonly locale: Locale;
  /** The folder with the built add-in; null: it isn't installed. */
  readonly dist: string | null;
}

export function startHost({ book, locale, dist }: HostOptions): Host {
  const errors: string[] = [];
  const schema = loadSchema();
  let web: WebHost | null = null;
  const deliver = (entries: readonly MessageEntry[]): void => web?.deliver(entries);
  const manifest = dist === null ? null : readManifest(readFileSync(path.join(dist, "manifest.xml"), "utf8"), locale);
  const site = dist !== null && manifest ? new Site(dist, manifest.pageUrl) : null;
  const functions =
    site && manifest?.functions
      ? readMetadata(site.read(manifest.functions.metadataUrl).toString("utf8"), manifest.functions.namespace)
      : null;

  const channel = new FunctionChannel(deliver);
  const events = new Events(schema, deliver);
  const engine = new Engine(channel, functions);
  const workbook = new LiveWorkbook(book, locale, events, engine);
  engine.adopt(workbook);
  const interpreter = new Interpreter(schema, {
    workbook: wireWorkbook(workbook),
    services: { "Microsoft.ExcelServices.CustomFunctions": channel.service, ...runtimeServices() },
    subscribe: (target, register) => {
      events.subscribe(target, register);
    },
  });
  const server = new RequestServer(interpreter, (response) => {
    if (response.Error?.Code === "NotModelled" || response.Error?.Code === "GeneralException")
      errors.push(response.Error.Message);
    events.flush();
  });
  if (!manifest || !site) return { workbook, engine, channel, server, addIn: null, errors };

  const origin = `https://${new URL(manifest.pageUrl).hostname}:8443`;
  const host = new WebHost({
    origin,
    documentUrl: `${origin}/${encodeURIComponent(book.name)}`,
    locale,
    post: (text) => {
      pane.post(text);
    },
    execute: (request) => server.execute(request),
    refuse: (what) => errors.push(what),
    documentSettings: new Map(),
  });
  web = host;
  const pane = new Pane({
    site,
    pageUrl: manifest.pageUrl,
    framedUrl: framedUrl(manifest.pageUrl, origin, locale),
    hostOrigin: origin,
    receive: (text) => {
      host.receive(text);
    },
    errors,
  });
  return { workbook, engine, channel, server, addIn: { manifest, pane, web: host }, errors };
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
