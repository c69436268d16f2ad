// The copies for sending: one button, and whether the sheet that names people goes along.

import { allTexts } from "../text/all-texts";
import { find, make } from "./elements";

export interface HandOverActions {
  readonly handOver: (withPersonal: boolean) => unknown;
}

export function mountHandOver(actions: HandOverActions): void {
  const words = allTexts().handOver;
  const box = make("input", "");
  box.type = "checkbox";
  box.id = "hand-over-personal";
  const button = make("button", "", words.act);
  button.type = "button";
  button.id = "make-hand-over";
  button.addEventListener("click", () => void actions.handOver(box.checked));
  find("section", "hand-over").replaceChildren(
    make("h2", "", words.title),
    make("p", "quiet", words.lead),
    make("label", "check", box, make("span", "", words.withPersonal)),
    make("div", "buttons", button),
  );
}
