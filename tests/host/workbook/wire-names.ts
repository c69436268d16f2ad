// Defined names of the workbook and of sheets as the API shows them.

import { fail, notModelled } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { formatArea, parseArea, quoteSheetName } from "./a1";
import { asBoolean, asText, rangeOfName } from "./arguments";
import type { LiveWorkbook } from "./live-workbook";
import { Range } from "./range";
import type { NamedItem, Sheet } from "./state";
import { wireRange, wireRangeOrNull } from "./wire-range";
import { wireWorksheet } from "./wire-worksheet";

/** The names of a sheet, or of the workbook when none is given. */
interface NamesOf {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet | null;
}

interface NameOf extends NamesOf {
  readonly item: NamedItem;
}

export function wireNames(workbook: LiveWorkbook, sheet: Sheet | null): WireObject {
  return WireObject.of(namesClass, { workbook, sheet });
}

function list({ workbook, sheet }: NamesOf): NamedItem[] {
  return (sheet ?? workbook.book).names;
}

function find(of: NamesOf, key: unknown): NameOf | null {
  const wanted = String(key).toLowerCase();
  const item = list(of).find(
    ({ name }) => name.toLowerCase() === wanted || idOf(of.sheet, name).toLowerCase() === wanted,
  );
  return item ? { ...of, item } : null;
}

/** The client asks for a name that it has loaded by this id. */
function idOf(sheet: Sheet | null, name: string): string {
  return `${sheet?.id ?? ""}${name}`;
}

const namesClass: WireClass<NamesOf> = {
  type: "NamedItemCollection",
  items: (of) => list(of).map((item) => WireObject.of(nameClass, { ...of, item })),
  calls: {
    Add: (of, [name, reference, comment]) => WireObject.of(nameClass, add(of, name, reference, comment)),
    GetCount: (of) => list(of).length,
    GetItem: (of, [key]) =>
      WireObject.of(nameClass, find(of, key) ?? fail("ItemNotFound", "NamedItemCollection.getItem")),
    GetItemOrNullObject: (of, [key]) => {
      const found = find(of, key);
      return found && WireObject.of(nameClass, found);
    },
  },
};

function add(of: NamesOf, name: unknown, reference: unknown, comment: unknown): NameOf {
  const location = "NamedItemCollection.add";
  const text = asText(name, location);
  const allowed = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(text) && !parseArea(text) && !/^[rc]$/i.test(text);
  if (!allowed) fail("InvalidArgument", location);
  if (find(of, text)) fail("ItemAlreadyExists", location);
  const item: NamedItem = {
    name: text,
    refersTo: refersTo(reference, location),
    comment: typeof comment === "string" ? comment : "",
    visible: true,
  };
  list(of).push(item);
  of.workbook.calculator.renamed();
  return { ...of, item };
}

/** A range, or a formula as text: "=Sheet1!$A$1", "=\"summary\"". */
function refersTo(reference: unknown, location: string): string {
  if (reference instanceof WireObject && reference.target instanceof Range) {
    const { sheet, area } = reference.target;
    return `${quoteSheetName(sheet.name)}!${formatArea(area, "$")}`;
  }
  const formula = asText(reference, location);
  if (!formula.startsWith("=") || formula.length === 1) fail("InvalidArgument", location);
  return formula.slice(1);
}

const nameClass: WireClass<NameOf> = {
  type: "NamedItem",
  reads: {
    _Id: ({ sheet, item }) => idOf(sheet, item.name),
    Name: ({ item }) => item.name,
    Comment: ({ item }) => item.comment,
    Visible: ({ item }) => item.visible,
    Scope: ({ sheet }) => (sheet ? "Worksheet" : "Workbook"),
    Formula: ({ item }) => `=${item.refersTo}`,
    Value: (of) => valueOf(of).value,
    Type: (of) => valueOf(of).type,
    Worksheet: ({ workbook, sheet }) =>
      sheet ? wireWorksheet(workbook, sheet) : fail("ItemNotFound", "NamedItem.worksheet"),
    WorksheetOrNullObject: ({ workbook, sheet }) => sheet && wireWorksheet(workbook, sheet),
  },
  writes: {
    Visible: ({ item }, value) => {
      item.visible = asBoolean(value, "NamedItem.visible");
    },
    Comment: ({ item }, value) => {
      item.comment = asText(value, "NamedItem.comment");
    },
    Formula: ({ item, workbook }, value) => {
      item.refersTo = refersTo(value, "NamedItem.formula");
      workbook.calculator.renamed();
    },
  },
  calls: {
    Delete: (of) => {
      const items = list(of);
      items.splice(items.indexOf(of.item), 1);
      of.workbook.calculator.renamed();
    },
    GetRange: ({ item, workbook }) =>
      wireRange(rangeOfName(item.refersTo, workbook) ?? fail("InvalidOperation", "NamedItem.getRange")),
    GetRangeOrNullObject: ({ item, workbook }) => wireRangeOrNull(rangeOfName(item.refersTo, workbook)),
  },
};

function valueOf({ item, workbook }: NameOf): { type: string; value: unknown } {
  const range = rangeOfName(item.refersTo, workbook);
  if (range) return { type: "Range", value: range.address };
  const text = /^"((?:[^"]|"")*)"$/s.exec(item.refersTo)?.[1];
  if (text !== undefined) return { type: "String", value: text.replace(/""/g, '"') };
  if (/^(TRUE|FALSE)$/i.test(item.refersTo)) return { type: "Boolean", value: /^t/i.test(item.refersTo) };
  const number = Number(item.refersTo);
  if (!Number.isNaN(number)) return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
  if (item.refersTo.includes("#REF!")) return { type: "Error", value: "#REF!" };
  return notModelled(`The value of the name ${item.name} (=${item.refersTo})`);
}
