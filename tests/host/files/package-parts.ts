// Where things lie in an .xlsx package: parts as text, how they are related and what they are said to be.
import { elements } from "./xml-text";
import type { Parts } from "./zip";

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function partText(parts: Parts, path: string): string {
  const part = parts.get(path);
  return part === undefined ? "" : new TextDecoder().decode(part);
}

export function setPartText(parts: Parts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A path inside the package, or an address. */
  readonly target: string;
}

export function relationships(parts: Parts, path: string): Relationship[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const rels = partText(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return elements(rels, "Relationship").map(({ attributes }) => {
    const target = attributes.get("Target") ?? "";
    const outside = attributes.get("TargetMode") === "External";
    const absolute = target.startsWith("/") ? target.slice(1) : new URL(target, `x:/${folder}`).pathname.slice(1);
    return {
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type") ?? "",
      target: outside ? target : decodeURI(absolute),
    };
  });
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  /** A worksheet, not a sheet that is one chart. */
  readonly isWorksheet: boolean;
  readonly sheetId: number;
}

export function workbookPath(parts: Parts): string {
  return relationships(parts, "").find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "xl/workbook.xml";
}

export function sheetParts(parts: Parts): SheetPart[] {
  const workbook = workbookPath(parts);
  const related = new Map(relationships(parts, workbook).map((relationship) => [relationship.id, relationship]));
  return elements(partText(parts, workbook), "sheet").map(({ attributes }) => {
    const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    return {
      name: attributes.get("name") ?? "",
      path: related.get(id)?.target ?? "",
      isWorksheet: related.get(id)?.type.endsWith("/worksheet") ?? false,
      sheetId: Number(attributes.get("sheetId") ?? 0),
    };
  });
}

export function addRelationship(parts: Parts, owner: string, type: string, target: string): string {
  const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
  const path = `${folder}_rels/${owner.slice(folder.length)}.rels`;
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const rels = parts.has(path) ? partText(parts, path) : empty;
  const id = `rIdOwn${String(elements(rels, "Relationship").length + 1)}`;
  const entry = `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`;
  setPartText(
    parts,
    path,
    rels.replace("</Relationships>", () => entry),
  );
  return id;
}

export function addContentType(parts: Parts, path: string, contentType: string): void {
  const entry = `<Override PartName="/${path}" ContentType="${contentType}"/></Types>`;
  setPartText(
    parts,
    "[Content_Types].xml",
    partText(parts, "[Content_Types].xml").replace("</Types>", () => entry),
  );
}
