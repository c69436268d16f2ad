// What a sheet bears besides its cells and hucre passes over: its lasting id, and custom properties.
import { sheetId } from "../workbook/blank";
import type { Book } from "../workbook/state";
import {
  addContentType,
  addRelationship,
  OFFICE,
  partText,
  relationships,
  setPartText,
  sheetParts,
} from "./package-parts";
import type { SheetPart } from "./package-parts";
import { elements, escapeXml } from "./xml-text";
import type { Parts } from "./zip";

const SHEET_PROPERTY = `${OFFICE}/customProperty`;
const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

export function readSheetProperties(parts: Parts, sheet: SheetPart): Map<string, string> {
  const related = new Map(relationships(parts, sheet.path).map(({ id, target }) => [id, target]));
  const values = new Map<string, string>();
  for (const { attributes } of elements(partText(parts, sheet.path), "customPr")) {
    const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    const part = parts.get(related.get(id) ?? "");
    if (part !== undefined) values.set(attributes.get("name") ?? "", Buffer.from(part).toString("utf16le"));
  }
  return values;
}

/** Custom properties stand after the page breaks and before the drawing; an order that Excel insists on. */
const AFTER_PROPERTIES =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|picture|oleObjects|controls|tableParts|extLst)[\s>]|<\/worksheet>/;

export function writeSheetProperties(parts: Parts, book: Book): void {
  let count = 0;
  sheetParts(parts).forEach(({ path }, index) => {
    const properties = book.sheets[index]?.customProperties;
    if (properties === undefined || properties.size === 0) return;
    const entries = [...properties].map(([name, value]) => {
      const part = `xl/customProperty${String(++count)}.bin`;
      parts.set(part, Buffer.from(value, "utf16le"));
      addContentType(parts, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty");
      const id = addRelationship(parts, path, SHEET_PROPERTY, `../customProperty${String(count)}.bin`);
      return `<customPr name="${escapeXml(name)}" r:id="${id}"/>`;
    });
    const block = `<customProperties>${entries.join("")}</customProperties>`;
    setPartText(
      parts,
      path,
      partText(parts, path).replace(AFTER_PROPERTIES, (next) => block + next),
    );
  });
}

export function readSheetId(parts: Parts, sheet: SheetPart): string {
  const root = /<(?:\w+:)?worksheet\s[^>]*>/.exec(partText(parts, sheet.path))?.[0] ?? "";
  const stored = /\sxr:uid="([^"]*)"/.exec(root)?.[1];
  return stored ?? sheetId(sheet.sheetId);
}

export function writeSheetIds(parts: Parts, book: Book): void {
  const names =
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" ' +
    'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"';
  sheetParts(parts).forEach(({ path }, index) => {
    const id = book.sheets[index]?.id ?? "";
    if (!GUID.test(id)) return;
    setPartText(parts, path, partText(parts, path).replace("<worksheet ", `<worksheet ${names} xr:uid="${id}" `));
  });
}
