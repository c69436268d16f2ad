// Reading and changing the few XML parts that hucre does not cover: escaping, attributes, elements by local name.
// Not an XML parser: it is used on parts whose elements of interest do not nest in themselves.

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ""] ?? whole;
  });
}

export interface Element {
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between the tags, as written. */
  readonly inner: string;
}

/** All elements with this local name, whatever their prefix. */
export function elements(xml: string, localName: string): Element[] {
  const pattern = new RegExp(`<((?:\\w+:)?${localName})((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</\\1>)`, "g");
  return [...xml.matchAll(pattern)].map((match) => ({ attributes: attributes(match[2] ?? ""), inner: match[3] ?? "" }));
}

function attributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(name, unescapeXml(double ?? single ?? ""));
  }
  return found;
}

export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
