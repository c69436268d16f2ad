// The sheet "Cơ cấu" as live formulas: of each breakdown one that spills over the lines of the units and one over those of the total,
// which take their columns by the names of the categories; and a sentence that says when units or categories are others by now.

import { breakdownOf } from "../../indicators/breakdown";
import { isStated } from "../../indicators/composition";
import { listedFrom } from "../../indicators/unit-tree";
import { cellAddress } from "../../model/grid";
import type { CategoryId } from "../../model/dimension";
import type { BreakdownId } from "../../model/grouping";
import { viSheets } from "../../text/vi-sheets";
import { quoted } from "../narrative/pdv-call";
import type { Reported } from "../reported";
import { breakdownName, matchOf } from "./live-categories";
import type { LiveFormula } from "./live-cells";
import {
  addedNames,
  call,
  knownFormula,
  LONGEST_FORMULA,
  livePlace,
  OTHER_UNIT,
  runOf,
  saidFormula,
} from "./live-place";

const NONE = '"–"';
const UNIT_WORD = '"đơn vị"';
const { same, changed, newColumns } = viSheets.report.live;

export interface LiveBlock {
  readonly id: BreakdownId;
  readonly categories: readonly CategoryId[];
  /** The column of its first category. */
  readonly column: number;
}

export interface CompositionPlace {
  /** The row of the total, on the sheet and among those that the formulas are put into. */
  readonly total: number;
  readonly units: readonly number[];
  /** 2 where shares stand below the counts. */
  readonly lines: 1 | 2;
  readonly name: number;
  readonly sum: number;
  readonly blocks: readonly LiveBlock[];
  /** The row of the sentence. */
  readonly check: number;
}

/** None where a formula would be longer than Excel takes it. */
export function liveComposition(reported: Reported, place: CompositionPlace): readonly LiveFormula[] {
  const blocks = place.blocks.filter(({ id }) => isStated(reported.board, id));
  const [first] = blocks;
  if (!first || place.units.length === 0) return [];
  const formulas = [
    ...linesOf(reported, place, first.id, place.sum, null),
    ...blocks.flatMap(({ id, categories, column }) => linesOf(reported, place, id, column, categories)),
    checkFormula(reported, place, blocks),
  ];
  return formulas.every(({ formula }) => formula.length <= LONGEST_FORMULA) ? formulas : [];
}

/** Of the units and of the total; `categories` null: the people of all of them. */
function linesOf(
  reported: Reported,
  place: CompositionPlace,
  id: BreakdownId,
  column: number,
  categories: readonly CategoryId[] | null,
): LiveFormula[] {
  const { total, units, lines } = place;
  const table = tableCall(reported, id);
  const k = categories === null ? "COLUMNS(t)" : matchOf(categories, "INDEX(t,1,0)");
  // An ethnic group that nobody belongs to has no column.
  const missing = breakdownOf(reported.board, id).shownWhenPresent.size > 0 ? "0" : NONE;
  const counts = `n,IFNA(INDEX(t,u,k),${missing})`;
  const shares = `IF(MOD(s,2)=0,n,LET(w,INDEX(t,u,COLUMNS(t)),IF(w>0,n/w,"")))`;
  const figures = lines === 1 ? "n" : shares;
  const steps = `s,SEQUENCE(${String(units.length * lines)},1,0)`;
  const down = lines === 1 ? "s" : "INT(s/2)";
  const own = `u,${runOf(unitPlaces(reported, units), down)},${counts}`;
  const shown = `INDEX(${namesOf(place)},${lines === 1 ? "s" : "2*INT(s/2)"}+1)`;
  const isOwn = `INDEX(t,u,1)=${called(reported, units, shown, down)}`;
  const ownFigures = `IF(ISERROR(INDEX(t,1,1))+0*s,${NONE},IFERROR(IF(${isOwn},${figures},${OTHER_UNIT}),${OTHER_UNIT}))`;
  const all = `s,SEQUENCE(${String(lines)},1,0),u,ROWS(t)+0*s,${counts}`;
  const width = categories?.length ?? 1;
  const formula = (row: number, rows: number, text: string): LiveFormula => ({
    row,
    column,
    rows,
    columns: width,
    formula: knownFormula(reported, `IFERROR(LET(t,${table},k,${k},${text}),${NONE})`),
  });
  return [
    formula(total, lines, `${all},${figures}`),
    formula(total + lines, units.length * lines, `${steps},${own},${ownFigures}`),
  ];
}

function tableCall(reported: Reported, id: BreakdownId): string {
  const { unit, period, asOf } = livePlace(reported);
  return call("CROSSTAB", UNIT_WORD, quoted(breakdownName(reported.board, id)), unit, period, asOf);
}

/** Their rows in the table that the function gives, counted from 1, below its headings. */
function unitPlaces({ board, unit }: Reported, units: readonly number[]): readonly number[] {
  const listed = listedFrom(board, unit).filter((each) => each !== unit);
  const rows = new Map(listed.map((each, at) => [each, at + 2]));
  return units.map((each) => rows.get(each) ?? 0);
}

/** Names as the table calls the units: those of one name with the unit above. */
function called({ board }: Reported, units: readonly number[], shown: string, steps: string): string {
  const added = addedNames(board.units, units, () => true);
  return added === null ? shown : `${shown}&INDEX(${added.words},INDEX(${added.places},${steps}+1))`;
}

function namesOf({ total, units, lines, name }: CompositionPlace): string {
  const first = total + lines;
  return `${cellAddress(first, name)}:${cellAddress(first + units.length * lines - 1, name)}`;
}

/** The same units at the same places, and nobody in a category that has no column. */
function checkFormula(reported: Reported, place: CompositionPlace, blocks: readonly LiveBlock[]): LiveFormula {
  const { total, units, lines, sum } = place;
  const { board, unit } = reported;
  const listed = listedFrom(board, unit).filter((each) => each !== unit).length;
  const step = lines === 1 ? `s` : "2*s";
  const places = runOf(unitPlaces(reported, units), "s");
  const shown = `INDEX(${namesOf(place)},${step}+1)`;
  const names = `SUMPRODUCT(--(INDEX(t,${places},1)<>${called(reported, units, shown, "s")}))=0`;
  const steps = `s,SEQUENCE(${String(units.length)},1,0)`;
  const table = tableCall(reported, blocks[0]?.id ?? "sex");
  const isSame = `LET(t,${table},${steps},(ROWS(t)=${String(listed + 2)})*(${names}))`;
  const sums = blocks.map(({ column, categories }) => {
    const last = cellAddress(total, column + categories.length - 1);
    return `SUM(${cellAddress(total, column)}:${last})=${cellAddress(total, sum)}`;
  });
  const words = `IF(${isSame},IF(AND(${sums.join(",")}),${quoted(same)},${quoted(newColumns)}),${quoted(changed)})`;
  const formula = saidFormula(reported, `IFERROR(${words},${quoted(changed)})`);
  return { row: place.check, column: 0, rows: 1, columns: 1, formula };
}
