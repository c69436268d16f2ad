// The copies for sending: one button, and whether the sheet that names people goes along.

import { allTexts } from "../text/all-texts";
import { find, make } from "./elements";
import { makeButton } from "./fields";

export interface HandOverActions {
  readonly handOver: (withPersonal: boolean) => unknown;
}

export function mountHandOver(actions: HandOverActions): void {
  const words = allTexts().handOver;
  const box = make("input", "");
  box.type = "checkbox";
  box.id = "hand-over-personal";
  const button = makeButton(words.act, () => actions.handOver(box.checked), "make-hand-over");
  find("section", "hand-over").replaceChildren(
    make("h2", "", words.title),
    make("p", "quiet", words.lead),
    make("label", "check", box, make("span", "", words.withPersonal)),
    make("div", "buttons", button),
  );
}
