// What every sentence of the report is made from and gives.

import type { Scope } from "../../indicators/report-scope";
import { organisationRoot } from "../../indicators/unit-tree";
import type { Board } from "../../model/board";
import type { Issue } from "../../model/issue";
import { viSheets } from "../../text/vi-sheets";
import { callPlace, type CallPlace } from "./pdv-call";

/** A figure of a sentence, and the call that gives it; null: no function gives it, it is counted on the sheets. */
export interface Figure {
  readonly label: string;
  readonly formula: string | null;
  readonly value: number;
  readonly unit: "count" | "mean" | "share" | "points";
}

/** The text of a sentence (or of a few that belong together) and the figures in it; null: there is nothing to say. */
export type Saying = { readonly text: string; readonly figures: readonly Figure[] } | null;

export interface Context {
  readonly board: Board;
  /** null: the whole organisation. */
  readonly unit: number | null;
  readonly scope: Scope;
  readonly issues: readonly Issue[];
  readonly place: CallPlace;
  /** Who the report is about: "toàn Đảng bộ", "Đảng bộ huyện Cao Lãnh". */
  readonly subject: string;
}

export function createContext(board: Board, scope: Scope, unit: number | null, issues: readonly Issue[]): Context {
  const named = board.units[unit ?? organisationRoot(board) ?? -1];
  return {
    board,
    unit,
    scope,
    issues,
    place: callPlace(board, unit, scope),
    subject: named?.name ?? viSheets.narrative.organisation,
  };
}

/** What is counted on the sheets: units, cells, rows. Nothing where there is none, for then nothing is said of it. */
export function counted(label: string, value: number): readonly Figure[] {
  return value === 0 ? [] : [{ label, formula: null, value, unit: "count" }];
}

/** Sayings one after the other as one. */
export function together(...sayings: readonly Saying[]): Saying {
  const said = sayings.filter((saying) => saying !== null);
  if (said.length === 0) return null;
  return { text: said.map(({ text }) => text).join(" "), figures: said.flatMap(({ figures }) => figures) };
}
