// What stands in place of the pane before it works, or where it can't: not in Excel, an Excel too old, no Office library.

import { texts } from "../text/language";
import { find } from "./elements";

export function showObstacle(obstacle: "notExcel" | "noOffice"): void {
  find("p", "boot-lead").textContent = texts().pane.boot[obstacle];
  find("p", "boot-hint").hidden = true;
}

/** Names the requirement sets that the page knows and this Excel lacks. */
export function showTooOld(
  isSupported: (set: string, version: string) => boolean,
  platform: string,
  version: string,
): void {
  find("p", "boot-lead").hidden = true;
  find("p", "boot-hint").hidden = true;
  for (const need of document.querySelectorAll<HTMLElement>("[data-needs]")) {
    const [set = "", least = ""] = (need.dataset["needs"] ?? "").split(" ");
    need.hidden = isSupported(set, least);
  }
  find("p", "this-excel").textContent = texts().pane.boot.thisExcel(platform, version);
  find("div", "too-old").hidden = false;
}

export function showPane(): void {
  find("main", "boot").hidden = true;
  find("main", "pane").hidden = false;
}
