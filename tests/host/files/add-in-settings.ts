// The settings of the add-in (workbook.settings): they lie where Excel puts them, in the add-in's web extension part.
import { createHash } from "node:crypto";
import { addContentType, addRelationship, OFFICE, partText, setPartText } from "./package-parts";
import { elements, escapeXml } from "./xml-text";
import type { Parts } from "./zip";

const TASK_PANES = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const WEB_EXTENSION = "http://schemas.microsoft.com/office/2011/relationships/webextension";

/** `addInId` is the manifest's; without it, the settings of whatever add-in left some. */
export function readSettings(parts: Parts, addInId: string | undefined): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const path of webExtensions(parts)) {
    const xml = partText(parts, path);
    const reference = elements(xml, "reference")[0]?.attributes.get("id");
    if (addInId !== undefined && reference?.toLowerCase() !== addInId.toLowerCase()) continue;
    for (const { attributes } of elements(xml, "property")) {
      settings.set(attributes.get("name") ?? "", parseSetting(attributes.get("value") ?? ""));
    }
  }
  return settings;
}

export function webExtensions(parts: Parts): string[] {
  return [...parts.keys()].filter((path) => /\/webextension\d*\.xml$/i.test(path));
}

function parseSetting(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

export function writeSettings(parts: Parts, settings: ReadonlyMap<string, unknown>, addInId: string): void {
  if (settings.size === 0) return;
  const part = "xl/webextensions/webextension1.xml";
  const panes = "xl/webextensions/taskpanes.xml";
  const properties = [...settings].map(
    ([name, value]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"/>`,
  );
  const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const names = 'xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"';
  setPartText(
    parts,
    part,
    `${header}<we:webextension ${names} id="${guidOf(addInId)}"><we:reference id="${escapeXml(addInId)}" version="1.0.0.0" ` +
      `store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties.join("")}</we:properties>` +
      `<we:bindings/></we:webextension>`,
  );
  const id = addRelationship(parts, panes, WEB_EXTENSION, "webextension1.xml");
  setPartText(
    parts,
    panes,
    `${header}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" xmlns:r="${OFFICE}">` +
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref r:id="${id}"/></wetp:taskpane>` +
      `</wetp:taskpanes>`,
  );
  addRelationship(parts, "", TASK_PANES, panes);
  addContentType(parts, part, "application/vnd.ms-office.webextension+xml");
  addContentType(parts, panes, "application/vnd.ms-office.webextensiontaskpanes+xml");
}

/** Any id of the instance will do, as long as equal books get equal ones. */
function guidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex").toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}}`;
}
