// What the person should know about the data as a whole, or do: nothing found, no rows, being read, stale, failed.

import type { BoardState } from "../actions/board-store";
import type { Source } from "../model/board";
import { texts } from "../text/language";
import { find, make } from "./elements";

export interface Condition {
  readonly title: string;
  readonly lines: readonly string[];
}

export function renderConditions(state: BoardState): void {
  const conditions = describeConditions(state);
  const section = find("section", "conditions");
  section.hidden = conditions.length === 0;
  section.replaceChildren(
    ...conditions.map(({ title, lines }) =>
      make("div", "card", make("h2", "", title), ...lines.map((line) => make("p", "", line))),
    ),
  );
}

export function describeConditions({ board, failure, stale, resetSettings }: BoardState): Condition[] {
  const say = texts().pane.conditions;
  if (failure !== null) return [say.failed(board !== null), ...(board ? describeSources(board.sources) : [])];
  if (!board) return [say.reading()];
  return [
    ...(resetSettings.length > 0 ? [say.resetSettings(resetSettings)] : []),
    ...(stale ? [say.stale()] : []),
    ...describeSources(board.sources),
  ];
}

function describeSources(sources: readonly Source[]): Condition[] {
  const say = texts().pane.conditions;
  if (sources.length === 0) return [say.nothing()];
  const units = sources.filter((source) => source.kind === "units");
  const admissions = sources.filter((source) => source.kind === "admissions");
  const names = (list: readonly Source[]): string[] => [...new Set(list.map((source) => source.sheet))];
  const conditions: Condition[] = [];
  if (units.length === 0) conditions.push(say.unitsMissing());
  else if (units.every((source) => source.rows === 0)) conditions.push(say.unitsEmpty(names(units)));
  if (admissions.length === 0) conditions.push(say.admissionsMissing());
  else if (admissions.every((source) => source.rows === 0)) conditions.push(say.admissionsEmpty(names(admissions)));
  return conditions;
}
