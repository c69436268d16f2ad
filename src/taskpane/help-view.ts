// Trợ giúp: first steps, what to do when something looks broken, the version, and what a person sends when asking for support.

import type { BoardState } from "../actions/board-store";
import { VERSION } from "../model/version";
import { allTexts } from "../text/all-texts";
import { copyText } from "./copy-text";
import { find, make } from "./elements";
import { makeActionButton, makeButton } from "./fields";
import { guardState, supportLines } from "./guard";

export function mountHelp(stateOf: () => BoardState): void {
  const words = allTexts().views.help;
  const parts = Object.entries(words.parts).map(([id, { title, lines }]) => {
    const part = make(
      "details",
      "part",
      make("summary", "", make("h3", "", title)),
      make("ul", "plain inside", ...lines.map((line) => make("li", "", line))),
    );
    part.open = id === "steps";
    if (id === "name") {
      const repair = makeActionButton("repair-formulas", allTexts().formulas.repair);
      part.append(make("div", "buttons inside", repair));
    }
    return part;
  });
  const text = make("textarea", "");
  text.id = "diagnostics";
  text.rows = 8;
  text.readOnly = true;
  const label = make("label", "", words.diagnostics);
  label.htmlFor = text.id;
  const field = make("div", "field", label, text);
  field.hidden = true;
  const copy = makeButton(words.copy, () => {
    text.value = describeState(stateOf());
    void copyText(text.value, () => {
      field.hidden = false;
      return text;
    });
  });
  copy.id = "copy-diagnostics";
  find("div", "view-help").replaceChildren(
    make("h2", "view-title", words.title),
    make(
      "div",
      "buttons",
      makeActionButton("show-first-run", words.first),
      makeActionButton("load-sample", words.sample),
      makeActionButton("create-template", words.template),
    ),
    make("p", "quiet", words.sampleHint),
    ...parts,
    make("h3", "", words.support),
    make("p", "quiet", words.supportLead),
    make("div", "buttons", copy),
    field,
    make("p", "quiet version", words.version(VERSION)),
  );
}

/** Numbers and codes only: no name of a sheet, unit or person, and nothing that stands in a cell. */
function describeState({ board, issues, stale, failure, resetSettings }: BoardState): string {
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  const last = guardState().failure?.details ?? "";
  return [
    ...supportLines(),
    `stale: ${String(stale)}, failure: ${failure ?? "none"}, reset: ${resetSettings.join(" ") || "none"}`,
    ...(board?.sources ?? []).map(({ kind, rows, leftOut }) => `${kind}: ${rows} rows, ${leftOut} left out`),
    `units: ${board?.units.length ?? 0}, admissions: ${board?.admissions.count ?? 0}`,
    ...[...counts].map(([code, count]) => `${code}: ${count}`),
    ...(last === "" ? [] : ["--", last]),
  ].join("\n");
}
