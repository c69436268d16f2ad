// What stands in place of the pane before it works, or where it can't: not in Excel, an Excel too old, no Office library.

import { texts } from "../text/language";
import { find } from "./elements";

export function showObstacle(obstacle: "notExcel" | "noOffice" | "tooOld"): void {
  find("p", "boot-lead").textContent = texts().pane.boot[obstacle];
  find("p", "boot-hint").hidden = true;
}

export function showPane(): void {
  find("div", "boot").hidden = true;
  find("main", "pane").hidden = false;
}
