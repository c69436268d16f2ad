// The ribbon as the manifest describes it: the custom tab, its groups and buttons, in the language of the person.

import { JSDOM } from "jsdom";

import type { Locale } from "../workbook/entry";
import type { Ribbon, RibbonButton } from "./messages";

/** `iconAddress` says where a picture of the manifest can be had. */
export function readRibbon(xml: string, locale: Locale, iconAddress: (url: string) => string): Ribbon {
  const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;
  const tab = all(document, "CustomTab")[0];
  const valueOf = (element: Element | undefined): string => localised(element, locale);
  const resource = (element: Element | undefined): string => {
    const id = element?.getAttribute("resid");
    const found = [...all(document, "Image"), ...all(document, "Url"), ...all(document, "String")];
    return valueOf(found.find((candidate) => candidate.getAttribute("id") === id));
  };
  const label = (element: Element): string => resource(children(element, "Label")[0]);
  const button = (control: Element): RibbonButton => ({
    controlId: control.getAttribute("id") ?? "",
    label: label(control),
    tipTitle: resource(all(control, "Title")[0]),
    tip: resource(all(control, "Description")[0]),
    icon: iconAddress(resource(all(control, "Image").find((image) => image.getAttribute("size") === "64"))),
  });
  return {
    tab: tab ? label(tab) : "",
    groups: tab
      ? children(tab, "Group").map((group) => ({
          label: label(group),
          buttons: children(group, "Control").map(button),
        }))
      : [],
    addIn: valueOf(all(document, "DisplayName")[0]),
    icon: iconAddress(valueOf(all(document, "IconUrl")[0])),
  };
}

function localised(element: Element | undefined, locale: Locale): string {
  const own = element && all(element, "Override").find((override) => override.getAttribute("Locale") === locale);
  return own?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
}

/** By local name: the manifest's elements stand in several namespaces. */
function all(root: Document | Element, localName: string): Element[] {
  return [...root.getElementsByTagNameNS("*", localName)];
}

function children(element: Element, localName: string): Element[] {
  return [...element.children].filter((child) => child.localName === localName);
}
