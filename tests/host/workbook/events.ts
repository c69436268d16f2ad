// Who listens to what, and the messages that go out. They leave after the request that caused them, as in Excel.

import { notModelled } from "../protocol/rich-error";
import type { Schema } from "../protocol/schema";
import type { WireObject } from "../protocol/wire-object";

/** [category, event id, target id, message] — how the client's message channel takes an event. */
export type MessageEntry = readonly unknown[];

const eventCategory = 65_536;

const modelled = [
  "Worksheet.onChanged",
  "Worksheet.onFormatChanged",
  "Worksheet.onActivated",
  "Worksheet.onDeactivated",
  "Worksheet.onSelectionChanged",
  "Worksheet.onCalculated",
  "Worksheet.onRowHiddenChanged",
  "Worksheet.onRowSorted",
  "Worksheet.onColumnSorted",
  "Worksheet.onProtectionChanged",
  "WorksheetCollection.onAdded",
  "WorksheetCollection.onDeleted",
  "Table.onChanged",
  "Table.onSelectionChanged",
  "TableCollection.onAdded",
  "TableCollection.onDeleted",
  "ChartCollection.onAdded",
  "ChartCollection.onDeleted",
  "CommentCollection.onAdded",
  "CommentCollection.onChanged",
  "CommentCollection.onDeleted",
] as const;
export type ModelledEvent = (typeof modelled)[number];

/** The target of events that concern the workbook as a whole. */
export const workbookTarget = "Workbook";

export class Events {
  enabled = true;
  private readonly subscriptions = new Map<string, number>();
  private readonly modelledIds: ReadonlySet<number>;
  private waiting: MessageEntry[] = [];

  constructor(
    private readonly schema: Schema,
    private readonly deliver: (entries: readonly MessageEntry[]) => void,
  ) {
    this.modelledIds = new Set(modelled.map((event) => this.idOf(event)));
  }

  subscribe(object: WireObject, method: string): void {
    const leaving = method.startsWith("_Unregister");
    const register = method.replace("_Unregister", "_Register");
    const event = this.schema[object.type]?.events.find((candidate) => candidate.register === register);
    const target = object.eventTarget?.();
    if (!event || target === undefined || !this.modelledIds.has(event.id)) {
      notModelled(`${object.type}.${event?.name ?? method}`);
    }
    const key = `${String(event.id)} ${target}`;
    this.subscriptions.set(key, Math.max(0, (this.subscriptions.get(key) ?? 0) + (leaving ? -1 : 1)));
  }

  emit(event: ModelledEvent, targets: readonly string[], message: object): void {
    if (!this.enabled) return;
    const id = this.idOf(event);
    for (const target of new Set(targets)) {
      if ((this.subscriptions.get(`${String(id)} ${target}`) ?? 0) === 0) continue;
      this.waiting.push([eventCategory, id, target, JSON.stringify(message)]);
    }
  }

  flush(): void {
    if (this.waiting.length === 0) return;
    const entries = this.waiting;
    this.waiting = [];
    this.deliver(entries);
  }

  private idOf(event: string): number {
    const [type = "", name = ""] = event.split(".");
    const found = this.schema[type]?.events.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`The client library has no event ${event}.`);
    return found.id;
  }
}
