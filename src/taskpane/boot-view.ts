// What stands in place of the pane before it works, or where it can't: not in Excel, an Excel too old, no Office library.

import { texts } from "../text/language";
import { find } from "./elements";

export function showObstacle(obstacle: "notExcel" | "noOffice"): void {
  find("p", "boot-lead").textContent = texts().pane.boot[obstacle];
  find("p", "boot-hint").hidden = true;
}

/**
 * Shows what the page says of each requirement set that it names and this Excel lacks. Gives back whether the add-in can run:
 * some sets only a part of it needs.
 */
export function showLacking(isSupported: (set: string, version: string) => boolean): boolean {
  let canRun = true;
  for (const need of document.querySelectorAll<HTMLElement>("[data-needs]")) {
    const [set = "", least = ""] = (need.dataset["needs"] ?? "").split(" ");
    need.hidden = isSupported(set, least);
    if (!need.hidden && need.dataset["part"] === undefined) canRun = false;
  }
  return canRun;
}

/** `platform` as Office calls it: "OfficeOnline". What to do next is another thing on each. */
export function showTooOld(platform: string, version: string): void {
  for (const next of document.querySelectorAll<HTMLElement>("[data-next]")) {
    next.hidden = !(next.dataset["next"] ?? "").split(" ").includes(platform);
  }
  find("p", "boot-lead").hidden = true;
  find("p", "boot-hint").hidden = true;
  find("p", "this-excel").textContent = texts().pane.boot.thisExcel(platform, version);
  find("div", "too-old").hidden = false;
}

export function showPane(): void {
  find("main", "boot").hidden = true;
  find("main", "pane").hidden = false;
}
