// How an object of the workbook shows itself on the wire: a class lists, by wire name, what can be read, written and called.
// What isn't listed doesn't exist: the interpreter refuses it by name.

export interface WireClass<T> {
  /** The name of the class in the schema: "Range". */
  readonly type: string;
  readonly reads?: Readonly<Record<string, (target: T) => unknown>>;
  readonly writes?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  readonly calls?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  readonly items?: (target: T) => readonly WireObject[];
  /** Where the events of this object go: its id, or "Workbook". */
  readonly eventTarget?: (target: T) => string;
}

export class WireObject {
  readonly type: string;
  /** What the object is in the model; arguments are taken from here. */
  readonly target: unknown;
  /** Given by _KeepReference, so that later requests can name the object. */
  referenceId: string | undefined;
  readonly items: (() => readonly WireObject[]) | undefined;
  readonly eventTarget: (() => string) | undefined;
  readonly reader: (name: string) => (() => unknown) | undefined;
  readonly writer: (name: string) => ((value: unknown) => void) | undefined;
  readonly method: (name: string) => ((args: readonly unknown[]) => unknown) | undefined;

  private constructor(parts: Omit<WireObject, "referenceId">) {
    this.type = parts.type;
    this.target = parts.target;
    this.items = parts.items;
    this.eventTarget = parts.eventTarget;
    this.reader = parts.reader;
    this.writer = parts.writer;
    this.method = parts.method;
  }

  static of<T>(wireClass: WireClass<T>, target: T): WireObject {
    const { items, eventTarget } = wireClass;
    return new WireObject({
      type: wireClass.type,
      target,
      items: items && (() => items(target)),
      eventTarget: eventTarget && (() => eventTarget(target)),
      reader: (name) => bind(own(wireClass.reads, name), target),
      writer: (name) => {
        const write = own(wireClass.writes, name);
        return (
          write &&
          ((value) => {
            write(target, value);
          })
        );
      },
      method: (name) => {
        const call = own(wireClass.calls, name);
        return call && ((args) => call(target, args));
      },
    });
  }
}

function own<F>(table: Readonly<Record<string, F>> | undefined, name: string): F | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

function bind<T>(read: ((target: T) => unknown) | undefined, target: T): (() => unknown) | undefined {
  return read && (() => read(target));
}
