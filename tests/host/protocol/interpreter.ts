// Carries out one request: resolves its object paths, runs its actions in order and stops at the first error, as Excel does.
// What the objects are and do stands in workbook/; here is only how the wire speaks of them.

import { actionType, pathType } from "./requests";
import type { Action, ActionResult, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from "./requests";
import { isSupported, requireSupport } from "./requirements";
import { fail, notModelled, RichError } from "./rich-error";
import type { ClassSchema, Schema } from "./schema";
import { Selection } from "./selection";
import { WireObject } from "./wire-object";

export interface InterpreterRoots {
  /** The Workbook. */
  readonly workbook: WireObject;
  /** Services by their full name: "Microsoft.ExcelServices.CustomFunctions". */
  readonly services: Readonly<Record<string, WireObject>>;
  readonly subscribe: (target: WireObject, register: string) => void;
}

interface Run {
  readonly body: RequestBody;
  /** A path is resolved once per request; null is a null object. */
  readonly resolved: Map<number, WireObject | null>;
}

export class Interpreter {
  private readonly kept = new Map<string, WireObject>();
  private references = 0;

  constructor(
    private readonly schema: Schema,
    private readonly roots: InterpreterRoots,
  ) {}

  run(body: RequestBody): ResponseBody {
    const run: Run = { body, resolved: new Map() };
    const results: ActionResult[] = [];
    const traces: number[] = [];
    const response: ResponseBody = {};
    try {
      for (const action of body.Actions) {
        if (action.ActionType === actionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.act(action, run) });
      }
      response.Results = results;
    } catch (error) {
      response.Error = describe(error, results.length);
      response.ProcessedResults = { Results: results };
    }
    if (traces.length > 0) response.TraceIds = traces;
    return response;
  }

  private act(action: Action, run: Run): unknown {
    if (action.ActionType === actionType.trace) return null;
    const object = this.resolve(action.ObjectPathId, run);
    const keep = run.body.AutoKeepReference === true && run.body.ObjectPaths[action.ObjectPathId]?.D !== true;
    switch (action.ActionType) {
      case actionType.instantiate:
        if (object && keep) this.keep(object);
        return object && this.identify(object);
      case actionType.query:
        return object && this.query(object, action, keep);
      case actionType.ensureUnchanged:
        return this.ensureUnchanged(object, action);
      case actionType.method:
        return object
          ? (this.call(object, action.Name, this.argumentsOf(action.ArgumentInfo, run)) ?? null)
          : { _IsNull: true };
      case actionType.setProperty:
        if (!object) return { _IsNull: true };
        this.write(object, action.Name, this.argumentsOf(action.ArgumentInfo, run)[0]);
        return null;
      default:
        return notModelled(`Action type ${String(action.ActionType)} (${action.Name})`);
    }
  }

  private resolve(id: number, run: Run): WireObject | null {
    const known = run.resolved.get(id);
    if (known !== undefined) return known;
    const path = run.body.ObjectPaths[id];
    if (!path) fail("InvalidRequest", `object path ${String(id)}`);
    const object = this.follow(path, run);
    run.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath, run: Run): WireObject | null {
    if (path.ObjectPathType === pathType.globalObject) return this.roots.workbook;
    if (path.ObjectPathType === pathType.newObject) return this.roots.services[path.Name] ?? notModelled(path.Name);
    if (path.ObjectPathType === pathType.referenceId)
      return this.kept.get(path.Name) ?? fail("InvalidReference", path.Name);
    if (path.ObjectPathType === pathType.nullObject) return null;
    const parent = this.resolve(path.ParentObjectPathId ?? 0, run);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathType.property:
        return asObject(this.read(parent, path.Name), `${parent.type}.${path.Name}`);
      case pathType.indexer:
        return asObject(
          this.call(parent, "GetItem", this.argumentsOf(path.ArgumentInfo, run)),
          `${parent.type}.getItem`,
        );
      case pathType.method:
        return asObject(
          this.call(parent, path.Name, this.argumentsOf(path.ArgumentInfo, run)),
          `${parent.type}.${path.Name}`,
        );
      default:
        return notModelled(`Object path type ${String(path.ObjectPathType)} (${path.Name})`);
    }
  }

  private argumentsOf(info: ArgumentInfo | undefined, run: Run): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references[index], run));
  }

  private argument(value: unknown, reference: unknown, run: Run): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference, run);
    if (Array.isArray(value)) {
      if (!Array.isArray(reference)) return value;
      const references: readonly unknown[] = reference;
      return value.map((entry: unknown, index) => this.argument(entry, references[index], run));
    }
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number")
      return this.resolve(value._ObjectPathId, run);
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]: [string, unknown]) => [key, this.argument(entry, 0, run)]),
    );
  }

  private read(object: WireObject, name: string): unknown {
    const known = this.classOf(object);
    const member = known.scalars[name] ?? known.navigations[name];
    const label = `${object.type}.${member?.name ?? name}`;
    if (member) requireSupport(member.api, label);
    const read = object.reader(name);
    return read ? read() : notModelled(label);
  }

  private write(object: WireObject, name: string, value: unknown): void {
    const scalar = this.classOf(object).scalars[name];
    const label = `${object.type}.${scalar?.name ?? name}`;
    if (scalar) requireSupport(scalar.api, label);
    const write = object.writer(name);
    if (!write) notModelled(`Writing ${label}`);
    write(value);
  }

  private call(object: WireObject, name: string, args: readonly unknown[]): unknown {
    if (name === "_KeepReference") {
      this.keep(object);
      return null;
    }
    if (name === "_RemoveReference") {
      this.kept.delete(String(args[0]));
      return null;
    }
    const method = this.classOf(object).methods[name];
    const label = `${object.type}.${method?.name ?? name}`;
    if (method) requireSupport(method.api, label);
    if (name.startsWith("_Register") || name.startsWith("_Unregister")) {
      this.roots.subscribe(object, name);
      return null;
    }
    const call = object.method(name);
    return call ? call(args) : notModelled(`${label}()`);
  }

  private query(object: WireObject, action: Action, keep: boolean): unknown {
    const { Top: top = 0, Skip: skip = 0 } = action.QueryInfo ?? {};
    const selection = Selection.from(action.QueryInfo);
    if (!this.classOf(object).collection) return this.describe(object, selection, keep);
    const all = object.items ? object.items() : notModelled(`${object.type}.items`);
    const page = all.slice(skip, top > 0 ? skip + top : undefined);
    const items = page.map((item, index) => ({ _Index: skip + index, ...this.describe(item, selection, keep) }));
    return { ...this.scalarsOf(object, selection), ...(keep ? this.keep(object) : {}), _Items: items };
  }

  private describe(object: WireObject, selection: Selection, keep: boolean): Record<string, unknown> {
    if (keep) this.keep(object);
    const values = this.scalarsOf(object, selection);
    for (const [wireName, navigation] of Object.entries(this.classOf(object).navigations)) {
      if (!selection.names(navigation.name)) continue;
      const child = asObject(this.read(object, wireName), `${object.type}.${navigation.name}`);
      const below = selection.below(navigation.name);
      values[wireName] = child && this.describeChild(child, below, keep);
    }
    return { ...values, ...this.identify(object) };
  }

  private describeChild(child: WireObject, selection: Selection, keep: boolean): Record<string, unknown> {
    if (!this.classOf(child).collection) return this.describe(child, selection, keep);
    const items = child.items ? child.items() : notModelled(`${child.type}.items`);
    const below = selection.names("items") ? selection.below("items") : selection;
    return { _Items: items.map((item, index) => ({ _Index: index, ...this.describe(item, below, keep) })) };
  }

  private scalarsOf(object: WireObject, selection: Selection): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const [wireName, scalar] of Object.entries(this.classOf(object).scalars)) {
      if (wireName.startsWith("_")) continue;
      if (selection.names(scalar.name)) values[wireName] = this.read(object, wireName);
      // load() without names gives what this Excel has: members above its sets are left out, not refused.
      else if (selection.everything && isSupported(scalar.api) && object.reader(wireName)) {
        values[wireName] = this.read(object, wireName);
      }
    }
    return values;
  }

  /** The client needs the ids to write its paths anew; without them an add() would run again at the next sync. */
  private identify(object: WireObject): Record<string, unknown> {
    const identity: Record<string, unknown> = {};
    for (const name of ["Id", "_Id"]) {
      const read = this.classOf(object).scalars[name] && object.reader(name);
      if (read) identity[name] = read();
    }
    if (object.referenceId) identity["_ReferenceId"] = object.referenceId;
    return identity;
  }

  private keep(object: WireObject): Record<string, unknown> {
    if (!object.referenceId && this.classOf(object).methods["_KeepReference"]) {
      this.references += 1;
      object.referenceId = `{reference-${String(this.references)}}`;
      this.kept.set(object.referenceId, object);
    }
    return object.referenceId ? { _ReferenceId: object.referenceId } : {};
  }

  private ensureUnchanged(object: WireObject | null, action: Action): null {
    if (!object) fail("ItemNotFound", "ensureUnchanged");
    const state = typeof action.ObjectState === "object" ? action.ObjectState : null;
    for (const [name, expected] of Object.entries(state ?? {})) {
      if (JSON.stringify(this.read(object, name)) !== JSON.stringify(expected))
        fail("ConflictingEdit", `${object.type}.${name}`);
    }
    return null;
  }

  private classOf(object: WireObject): ClassSchema {
    return this.schema[object.type] ?? serviceClass;
  }
}

/** Services aren't classes of the Excel API: they have no members in the schema and no sets of their own. */
const serviceClass: ClassSchema = { collection: false, scalars: {}, navigations: {}, methods: {}, events: [] };

function asObject(value: unknown, member: string): WireObject | null {
  if (value === null || value === undefined) return null;
  return value instanceof WireObject ? value : notModelled(`${member} as an object`);
}

function describe(error: unknown, actionIndex: number): NonNullable<ResponseBody["Error"]> {
  const rich =
    error instanceof RichError
      ? error
      : new RichError(
          "GeneralException",
          "",
          `The stand-in Excel failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
  const location = rich.location === "" ? {} : { Location: rich.location };
  return {
    Code: rich.code,
    Message: rich.message,
    ActionIndex: actionIndex,
    HttpStatusCode: rich.httpStatus,
    ...location,
  };
}
