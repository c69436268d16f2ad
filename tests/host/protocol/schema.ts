// The wire schema: which members every class of the API has on the wire, and which requirement set brought them.
// Read off the genuine client library at run time and cached beside it; nothing of it is ever committed.

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The set that brought a member, as "ExcelApi 1.7". */
export type ApiSet = string;

export interface ScalarSchema {
  /** The name in the user's code: Range.values is "Values" on the wire. */
  readonly name: string;
  readonly writable: boolean;
  readonly api: ApiSet;
}

export interface MemberSchema {
  readonly name: string;
  readonly api: ApiSet;
  /** The class that a navigation or an object-returning method gives. */
  readonly type?: string;
}

export interface EventSchema {
  readonly name: string;
  readonly id: number;
  /** The method that subscribes: "_RegisterDataChangedEvent". */
  readonly register: string;
}

export interface ClassSchema {
  readonly collection: boolean;
  readonly scalars: Readonly<Record<string, ScalarSchema>>;
  readonly navigations: Readonly<Record<string, MemberSchema>>;
  readonly methods: Readonly<Record<string, MemberSchema>>;
  readonly events: readonly EventSchema[];
}

export type Schema = Readonly<Record<string, ClassSchema>>;

export const clientFolder = path.join(__dirname, "../../../node_modules/@microsoft/office-js/dist");

const source = path.join(clientFolder, "excel-web-16.00.debug.js");
const cacheFolder = path.join(__dirname, "../../../node_modules/.cache/stand-in-excel");
/** Grows when this file reads more or other things, so that an old cache isn't taken. */
const version = 1;

let loaded: Schema | undefined;

export function loadSchema(): Schema {
  loaded ??= readCache() ?? writeCache(deriveSchema(readFileSync(source, "utf8").replace(/\r/g, "")));
  return loaded;
}

function cacheFile(): string {
  const { size, mtimeMs } = statSync(source);
  return path.join(cacheFolder, `schema-${String(version)}-${String(size)}-${String(Math.round(mtimeMs))}.json`);
}

function readCache(): Schema | undefined {
  if (!existsSync(cacheFile())) return undefined;
  try {
    return JSON.parse(readFileSync(cacheFile(), "utf8")) as Schema;
  } catch {
    return undefined; // half written by a run beside this one: derive it again
  }
}

function writeCache(schema: Schema): Schema {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(cacheFile(), JSON.stringify(schema));
  return schema;
}

const classPattern =
  /\n {4}var (\w+) = \(function \(_super\) \{\n([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;
const memberStart = /\n {8}(?=Object\.defineProperty\(\w+\.prototype, "|\w+\.prototype\.\w+ = function)/;

function deriveSchema(library: string): Schema {
  const excel = library.slice(library.indexOf("var _BeginExcel"), library.indexOf("var _EndExcel"));
  const schema: Record<string, ClassSchema> = {};
  for (const [, name, body] of excel.matchAll(classPattern)) {
    if (name && body) schema[name] = deriveClass(body);
  }
  if (!schema["Range"]?.scalars["Values"])
    throw new Error(`The client library looks different: no classes in ${source}.`);
  return schema;
}

function deriveClass(body: string): ClassSchema {
  const scalars = deriveScalars(body);
  const navigations: Record<string, MemberSchema> = {};
  const methods: Record<string, MemberSchema> = {};
  const events: EventSchema[] = [];
  for (const member of body.split(memberStart)) {
    const property = /^Object\.defineProperty\(\w+\.prototype, "(\w+)"/.exec(member)?.[1];
    const method = /^\w+\.prototype\.(\w+) = function/.exec(member)?.[1];
    if (property) readProperty(property, member, scalars, navigations, events);
    else if (method) readMethod(method, member, methods);
  }
  return {
    collection: /"_isCollection", \{\s+get: function \(\) \{\s+return true/.test(body),
    scalars,
    navigations,
    methods,
    events,
  };
}

function deriveScalars(body: string): Record<string, ScalarSchema> {
  const names = listIn(body, "_scalarPropertyNames");
  const wireNames = listIn(body, "_scalarPropertyOriginalNames");
  const writable = listIn(body, "_scalarPropertyUpdateable");
  const scalars: Record<string, ScalarSchema> = {};
  names.forEach((name, index) => {
    const wireName = wireNames[index];
    if (typeof wireName !== "string") return;
    scalars[wireName] = { name: String(name), writable: writable[index] === true, api: "ExcelApi 1.1" };
  });
  return scalars;
}

function listIn(body: string, property: string): unknown[] {
  const list = new RegExp(`"${property}", \\{\\s+get: function \\(\\) \\{\\s+return (\\[[^\\]]*\\])`).exec(body)?.[1];
  return list ? (JSON.parse(list) as unknown[]) : [];
}

function readProperty(
  name: string,
  member: string,
  scalars: Record<string, ScalarSchema>,
  navigations: Record<string, MemberSchema>,
  events: EventSchema[],
): void {
  const [, type, navigation] = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(member) ?? [];
  if (type && navigation) {
    navigations[navigation] = { name, type, api: apiSetOf(member) };
    return;
  }
  if (/new OfficeExtension\.(Generic)?EventHandlers\(/.test(member)) {
    const id = /eventType: (\d+)/.exec(member)?.[1];
    const register = /registerFunc: function \(\) \{ return _this\.(\w+)\(/.exec(member)?.[1];
    if (id && register) events.push({ name, id: Number(id), register });
    return;
  }
  const scalar = Object.entries(scalars).find(([, candidate]) => candidate.name === name);
  if (scalar) scalars[scalar[0]] = { ...scalar[1], api: apiSetOf(member) };
}

function readMethod(name: string, member: string, methods: Record<string, MemberSchema>): void {
  const [, type, wireName] = /_createMethodObject\(Excel\.(\w+), this, "(\w+)"/.exec(member) ?? [];
  const invoked = /_invokeMethod\(this, "(\w+)"/.exec(member)?.[1];
  const indexed = /_createIndexerObject\(Excel\.(\w+), this/.exec(member)?.[1];
  const api = apiSetOf(member);
  if (type && wireName) methods[wireName] = { name, type, api };
  else if (invoked) methods[invoked] = { name, api };
  else if (indexed) methods["GetItem"] = { name, type: indexed, api };
}

function apiSetOf(member: string): ApiSet {
  const [, set, number] = /_throwIfApiNotSupported\("[^"]+", (_defaultApiSetName|"\w+"), "([\d.]+)"/.exec(member) ?? [];
  if (!set || !number) return "ExcelApi 1.1";
  return `${set === "_defaultApiSetName" ? "ExcelApi" : set.slice(1, -1)} ${number}`;
}
