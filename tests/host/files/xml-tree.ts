// XML as a tree, by local names: for charts and drawings, whose elements nest in each other. No entities but the usual, no DTD.
import { unescapeXml } from "./xml-text";

export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  text: string;
}

export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  const pattern =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)(?:\w+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
  for (const [, closing, name, attributes = "", empty, text] of xml.matchAll(pattern)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.text += unescapeXml(text);
    else if (closing === "/") open.pop();
    else if (name !== undefined) {
      const node: XmlNode = { name, attributes: readAttributes(attributes), children: [], text: "" };
      parent.children.push(node);
      if (empty !== "/") open.push(node);
    }
  }
  return root.children[0] ?? root;
}

function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(/(?:\w+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(name, unescapeXml(double ?? single ?? ""));
  return found;
}

/** The first node down this path of names. */
export function at(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((owner, name) => owner?.children.find((child) => child.name === name), node);
}

export function all(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The attribute `val` of a node down a path. */
export function valueOf(node: XmlNode | undefined, ...path: string[]): string | undefined {
  return at(node, ...path)?.attributes.get("val");
}

/** The first node of this name, however deep. */
export function deep(node: XmlNode | undefined, name: string): XmlNode | undefined {
  for (const child of node?.children ?? []) {
    const found = child.name === name ? child : deep(child, name);
    if (found) return found;
  }
  return undefined;
}

export function isTrue(value: string | undefined, otherwise: boolean): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true";
}
