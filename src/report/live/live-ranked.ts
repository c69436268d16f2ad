// The sheets "Xếp hạng" and "Đôn đốc" as live formulas: the figures of the units in the order in which they were written, a few that
// spill down the columns, and a sentence that says when other units, or another order, would stand there by now. Rows that were
// spilled themselves would grow into what stands below them.

import type { SummaryRow } from "../../indicators/summary";
import { cellAddress } from "../../model/grid";
import { vi } from "../../text/vi";
import { viSheets } from "../../text/vi-sheets";
import { quoted } from "../narrative/pdv-call";
import type { Reported } from "../reported";
import type { LiveFormula } from "./live-cells";
import {
  call,
  codesOfNamesakes,
  figuresCall,
  livePlace,
  LONGEST_FORMULA,
  neededFormula,
  noneBeside,
  remainingFormula,
  sameListCall,
  stateFormula,
  summaryRowsCall,
  SUMMARY,
  type WrittenUnits,
} from "./live-place";

export interface RankedPlace {
  /** Of the table, in its order. */
  readonly units: readonly SummaryRow[];
  /** Those that could stand in it. */
  readonly all: readonly SummaryRow[];
  /** The sheet's row of the first unit, and the same row among those that the formulas are put into. */
  readonly at: number;
  readonly row: number;
  /** Columns of the names and of the plans. */
  readonly name: number;
  readonly plan: number;
  /** The row of the sentence, among those that the formulas are put into. */
  readonly check: number;
}

/** Rank; then plan, admitted, achievement, due share, pace and band. */
export function liveRanking(reported: Reported, place: RankedPlace): readonly LiveFormula[] {
  const { units, row, plan } = place;
  const cells = cellsOf(place);
  const reached = cells(plan + 2);
  const { admitted, achievement, due, pace, band } = SUMMARY;
  const figures = figuresCall(reported, writtenUnits(reported, place), [
    SUMMARY.plan,
    admitted,
    achievement,
    due,
    pace,
    band,
  ]);
  const shares = summaryRowsCall(reported, place.all, [achievement]);
  return wanted(reported, place, [
    { row, column: 0, rows: units.length, columns: 1, formula: `=${rankFormula(reached, noneOf(place))}` },
    { row, column: plan, rows: units.length, columns: 6, formula: `=${figures}` },
    checkFormula(reported, place, [
      `SUMPRODUCT(--ISNUMBER(${shares}))=${String(units.length)}`,
      inOrder(place, plan + 2, "<"),
    ]),
  ]);
}

/** Its place among all shares, the highest first. */
function rankFormula(shares: string, none: string): string {
  return `IF(ISNUMBER(${shares}),XMATCH(${shares},SORT(IF(ISNUMBER(${shares}),${shares},-1),1,-1)),${none})`;
}

function noneOf(place: RankedPlace): string {
  return noneBeside(cellsOf(place)(place.plan + 1));
}

/** Plan, admitted, achievement, pace, remaining, needed a month, tier. */
export function liveBehind(reported: Reported, place: RankedPlace): readonly LiveFormula[] {
  const { units, row, plan } = place;
  const [admitted, reached] = [cellsOf(place)(plan + 1), cellsOf(place)(plan + 2)];
  const { period, asOf } = livePlace(reported);
  const due = call("DUE", period, asOf);
  const { tiers } = viSheets.followUp;
  const { bands } = reported.board.settings;
  const lowest = String(bands[0] ?? 0);
  const merelyLate = `IF(${due}<1,${quoted(tiers.late)},${quoted(tiers.short)})`;
  const notLowest = `IF((${reached}<${lowest})*(${lowest}<=${due}),${quoted(vi.labels.band(bands, 0))},${merelyLate})`;
  const tier = `=IF(ISNUMBER(${admitted}),IF(${admitted}=0,${quoted(tiers.none)},${notLowest}),${noneOf(place)})`;
  const late = (shares: string): string =>
    `SUMPRODUCT(IF(ISNUMBER(${shares}),--(${shares}<${due}),0))=${String(units.length)}`;
  const shares = summaryRowsCall(reported, place.all, [SUMMARY.achievement]);
  return wanted(reported, place, [
    ...remainders(reported, place),
    { row, column: plan + 6, rows: units.length, columns: 1, formula: tier },
    checkFormula(reported, place, [late(shares), late(reached), inOrder(place, plan + 2, ">")]),
  ]);
}

/** The same without the tier, of units that are listed for what is not a matter of their plans. */
export function liveListed(reported: Reported, place: RankedPlace): readonly LiveFormula[] {
  return wanted(reported, place, remainders(reported, place));
}

/** Plan, admitted, achievement, pace; remaining; needed a month. */
function remainders(reported: Reported, place: RankedPlace): readonly LiveFormula[] {
  const { units, row, plan } = place;
  const cells = cellsOf(place);
  const [admitted, remaining, none] = [cells(plan + 1), cells(plan + 4), noneOf(place)];
  const { period, asOf } = livePlace(reported);
  const figures = [SUMMARY.plan, SUMMARY.admitted, SUMMARY.achievement, SUMMARY.pace];
  const over = quoted(viSheets.followUp.noMonths);
  const columns: readonly (readonly [column: number, width: number, formula: string])[] = [
    [plan, figures.length, figuresCall(reported, writtenUnits(reported, place), figures)],
    [plan + 4, 1, remainingFormula(cells(plan), admitted, none)],
    [plan + 5, 1, neededFormula(reported, { remaining, due: call("DUE", period, asOf), over, none })],
  ];
  return columns.map(([column, width, formula]) => ({
    row,
    column,
    rows: units.length,
    columns: width,
    formula: `=${formula}`,
  }));
}

/** Gives the cells of a column: all rows of the table, or those from one row after the first to so many before the last. */
function cellsOf({ at, units }: RankedPlace): (column: number, after?: number, before?: number) => string {
  return (column, after = 0, before = 0) =>
    `${cellAddress(at + after, column)}:${cellAddress(at + units.length - 1 - before, column)}`;
}

function writtenUnits(reported: Reported, place: RankedPlace): WrittenUnits {
  return { units: place.units, names: cellsOf(place)(place.name), ...codesOfNamesakes(reported, place.units) };
}

/** `wrong`: how no share may be to the next one. */
function inOrder(place: RankedPlace, column: number, wrong: "<" | ">"): string {
  if (place.units.length < 2) return "TRUE";
  const cells = cellsOf(place);
  return `SUMPRODUCT(--(${cells(column, 0, 1)}${wrong}${cells(column, 1, 0)}))=0`;
}

function checkFormula(reported: Reported, place: RankedPlace, conditions: readonly string[]): LiveFormula {
  const formula = stateFormula(reported, `${sameListCall(reported, writtenUnits(reported, place))}=1`, conditions);
  return { row: place.check, column: 0, rows: 1, columns: 1, formula };
}

/** None where the workbook wants values, where there is no unit, or where Excel would not take one of them. */
function wanted({ board }: Reported, { units }: RankedPlace, formulas: readonly LiveFormula[]): readonly LiveFormula[] {
  const isLive = board.settings.figures === "live" && units.length > 0;
  return isLive && formulas.every(({ formula }) => formula.length <= LONGEST_FORMULA) ? formulas : [];
}
