// What Excel takes from an add-in's manifest: the page of the shared runtime, the functions and the buttons of the ribbon.

import { JSDOM } from "jsdom";

export interface Manifest {
  readonly pageUrl: string;
  readonly functions: { readonly metadataUrl: string; readonly namespace: string } | null;
  readonly buttons: readonly ManifestButton[];
}

export interface ManifestButton {
  readonly controlId: string;
  /** What stands on it, in the language of Excel; "" where the manifest gives none. */
  readonly label: string;
  readonly action: { readonly kind: "function"; readonly id: string } | { readonly kind: "pane"; readonly id: string };
}

export function readManifest(xml: string, locale: string): Manifest {
  const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;
  const resources = (element: Element | undefined): string => {
    const id = element?.getAttribute("resid") ?? "";
    return resource(document, id, locale);
  };
  const runtime =
    all(document, "Runtime")[0] ?? all(document, "TaskpaneId")[0]?.parentElement?.querySelector("SourceLocation");
  if (!runtime) throw new Error("The manifest names no shared runtime (Runtime element).");
  const point = all(document, "ExtensionPoint").find((element) =>
    /CustomFunctions$/.test(element.getAttribute("xsi:type") ?? ""),
  );
  const metadata = point && all(point, "Metadata").flatMap((element) => all(element, "SourceLocation"))[0];
  const namespace = point && all(point, "Namespace")[0];
  return {
    pageUrl: resources(runtime),
    functions: metadata ? { metadataUrl: resources(metadata), namespace: resources(namespace) } : null,
    buttons: all(document, "Control").flatMap((control) => {
      const label = [...control.children].find(({ localName }) => localName === "Label");
      return readButton(control, label ? resources(label) : "");
    }),
  };
}

function readButton(control: Element, label: string): ManifestButton[] {
  const controlId = control.getAttribute("id") ?? "";
  return all(control, "Action").map((action): ManifestButton => {
    const type = action.getAttribute("xsi:type") ?? "";
    const name = text(all(action, "FunctionName")[0]) || text(all(action, "TaskpaneId")[0]);
    if (type === "ExecuteFunction") return { controlId, label, action: { kind: "function", id: name } };
    if (type === "ShowTaskpane") return { controlId, label, action: { kind: "pane", id: name } };
    throw new Error(`The manifest's control ${controlId} has an action of an unknown type: ${type}.`);
  });
}

/** The value of a resource: that of the language, or the default one. */
function resource(document: Document, id: string, locale: string): string {
  const element = [...all(document, "Url"), ...all(document, "String")].find(
    (candidate) => candidate.getAttribute("id") === id,
  );
  if (!element) throw new Error(`The manifest refers to the resource ${id}, which it doesn't define.`);
  const override = all(element, "Override").find(
    (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return (override ?? element).getAttribute(override ? "Value" : "DefaultValue") ?? "";
}

/** By local name: the manifest's elements stand in several namespaces. */
function all(root: Document | Element, localName: string): Element[] {
  return [...root.getElementsByTagNameNS("*", localName)];
}

function text(element: Element | undefined): string {
  return element?.textContent.trim() ?? "";
}
