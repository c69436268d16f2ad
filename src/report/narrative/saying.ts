// What every sentence of the report is made from and gives.

import type { Scope } from "../../indicators/report-scope";
import { organisationRoot } from "../../indicators/unit-tree";
import type { Board } from "../../model/board";
import type { Issue } from "../../model/issue";
import { viSheets } from "../../text/vi-sheets";
import { callPlace, type CallPlace } from "./pdv-call";

/** Where a figure stands that no function gives. */
export type FigurePlace = keyof typeof viSheets.narrative.figures.places;

/** A figure of a sentence, and the call that gives it; null: no function does. */
export interface Figure {
  readonly label: string;
  readonly formula: string | null;
  readonly place?: FigurePlace;
  readonly value: number;
  /** "whole": a share that is printed as a whole percentage. */
  readonly unit: "count" | "mean" | "share" | "whole" | "points";
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

/** A number of units, cells or rows, by its call or where it stands. Nothing where there is none, for then nothing is said of it. */
export function counted(label: string, value: number, formula: string | null, place?: FigurePlace): readonly Figure[] {
  return value === 0 ? [] : [{ label, formula, value, unit: "count", ...(place && { place }) }];
}

/** Those of a number that are not named. */
export function unnamed(label: string, more: number, all: string | null, named: number): readonly Figure[] {
  const formula = all === null ? null : `${all}-${String(named)}`;
  return counted(viSheets.narrative.figures.others(label), more, formula);
}

/** Sayings one after the other as one. */
export function together(...sayings: readonly Saying[]): Saying {
  const said = sayings.filter((saying) => saying !== null);
  if (said.length === 0) return null;
  return { text: said.map(({ text }) => text).join(" "), figures: said.flatMap(({ figures }) => figures) };
}
