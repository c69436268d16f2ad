// Reads the rows of a table of composition goals (chỉ tiêu cơ cấu): what share a category should have, of which unit, in
// which period; and what members should be of the population, which has no item. A blank criterion means that of the row
// above, as in merged cells; a blank unit, every unit.

import type { Source } from "../model/board";
import type { CategoryId } from "../model/dimension";
import { groupingId, type BreakdownId, type CompositionGoal, type Grouping, type ShareGoal } from "../model/grouping";
import { periodKey } from "../model/period";
import type { Unit } from "../model/unit";
import { cellText, isBlank } from "./cell-text";
import { placeName, type IssueList, type Place } from "./issue-list";
import type { UnitMatch } from "./match-unit";
import { categoriesNamed, dimensionNamed, itemsNamed, nameKey, namesDensity } from "./name-category";
import { arePercents, isFraction, parseShare } from "./parse-share";
import type { DefinitionTable } from "./recognise-definitions";
import { addressIn } from "./sheet-layout";

export interface GoalContext {
  readonly groupings: readonly Grouping[];
  readonly units: readonly Unit[];
  readonly matchUnit: (text: string) => UnitMatch;
  readonly issues: IssueList;
}

export interface GoalReader {
  readonly goals: readonly CompositionGoal[];
  readonly densityGoals: readonly ShareGoal[];
  /** Small numbers among percents: what Excel shows for them tells whether they are shares. */
  readonly perhapsPercents: readonly Place[];
  read: (table: DefinitionTable) => Source;
}

export function createGoalReader(context: GoalContext): GoalReader {
  const goals: CompositionGoal[] = [];
  const densityGoals: ShareGoal[] = [];
  const perhapsPercents: Place[] = [];
  const places = new Map<string, Place>();
  const add = ({ of, ...goal }: Goal, place: Place): void => {
    const key = [of?.dimension, of?.category, goal.unit, goal.period].join("|");
    const first = places.get(key);
    if (first) {
      context.issues.add("goal/twice", "warning", place, { firstCell: placeName(first, place.sheet) });
      return;
    }
    places.set(key, place);
    if (of === null) densityGoals.push(goal);
    else goals.push({ ...of, ...goal });
  };
  return {
    goals,
    densityGoals,
    perhapsPercents,
    read: (table) => {
      const percents = percentColumns(table);
      let [rows, leftOut, dimension] = [0, 0, ""];
      for (let row = table.firstDataRow; row < table.end; row += 1) {
        if (isNoGoal(table, row)) continue;
        rows += 1;
        dimension = textAt(table, row, "dimension") || dimension;
        const subject = subjectOf(table, row, dimension, context);
        if (subject === null) leftOut += 1;
        else readShares(table, row, { percents, perhapsPercents, subject, issues: context.issues, add });
      }
      return { sheet: table.grid.sheet, kind: "goals", rows, leftOut };
    },
  };
}

interface Subject {
  /** null: the members, of the population. */
  readonly of: Pick<CompositionGoal, "dimension" | "category"> | null;
  readonly unit: number | null;
}

type Goal = Subject & ShareGoal;

type Column = "dimension" | "item" | "unit";

function textAt({ grid, columns }: DefinitionTable, row: number, column: Column): string {
  return cellText(grid.values[row]?.[columns.get(`goal.${column}`) ?? -1]);
}

function placeOf({ grid, columns }: DefinitionTable, row: number, column: Column): Place {
  return { sheet: grid.sheet, cell: addressIn(grid, row, columns.get(`goal.${column}`) ?? 0) };
}

/** A row without an item and without any goal: blank, a title or a signature. */
function isNoGoal(table: DefinitionTable, row: number): boolean {
  const values = table.grid.values[row] ?? [];
  return textAt(table, row, "item") === "" && table.figures.every(({ column }) => isBlank(values[column]));
}

function subjectOf(table: DefinitionTable, row: number, text: string, context: GoalContext): Subject | null {
  const of = namesDensity(text) ? null : categoryAt(table, row, text, context);
  if (of === undefined) return null;
  const { units, matchUnit, issues } = context;
  const unitText = textAt(table, row, "unit");
  if (unitText === "") return { of, unit: null };
  const match = matchUnit(unitText);
  if (match.kind === "found") return { of, unit: match.unit };
  const suggestion = match.kind === "unknown" && match.suggestion !== null ? units[match.suggestion]?.name : null;
  issues.add("goal/unknown-unit", "error", placeOf(table, row, "unit"), {
    text: unitText,
    suggestion: suggestion ?? null,
  });
  return null;
}

/** undefined, and an issue, where the row names no category. */
function categoryAt(
  table: DefinitionTable,
  row: number,
  text: string,
  { groupings, issues }: GoalContext,
): Subject["of"] | undefined {
  const item = textAt(table, row, "item");
  if (text === "" || item === "") {
    issues.add("criterion/incomplete", "error", placeOf(table, row, text === "" ? "dimension" : "item"), {});
    return undefined;
  }
  const breakdown = breakdownNamed(text, groupings);
  if (breakdown === null) {
    issues.add("criterion/unknown-dimension", "error", placeOf(table, row, "dimension"), { text });
    return undefined;
  }
  const { dimension, categories } = breakdown(item);
  const [category] = categories;
  if (category !== undefined && categories.length === 1) return { dimension, category };
  if (categories.length > 1) {
    issues.add("goal/several-categories", "error", placeOf(table, row, "item"), { text: item });
    return undefined;
  }
  issues.add("criterion/unknown-category", "error", placeOf(table, row, "item"), { text: item, dimension: text });
  return undefined;
}

interface Named {
  readonly dimension: BreakdownId;
  readonly categories: readonly CategoryId[];
}

function breakdownNamed(text: string, groupings: readonly Grouping[]): ((item: string) => Named) | null {
  const id = dimensionNamed(text);
  if (id !== null) return (item) => categoriesNamed(id, item);
  const place = groupings.findIndex(({ name }) => nameKey(name) === nameKey(text));
  const grouping = groupings[place];
  return grouping ? (item) => ({ dimension: groupingId(place), categories: itemsNamed(grouping, item) }) : null;
}

/** Columns in which 1 is one percent, as the 30 beside it is thirty. */
function percentColumns({ grid, figures, firstDataRow, end }: DefinitionTable): ReadonlySet<number> {
  const rows = grid.values.slice(firstDataRow, end);
  return new Set(figures.map(({ column }) => column).filter((column) => arePercents(rows.map((row) => row[column]))));
}

interface ShareContext {
  readonly percents: ReadonlySet<number>;
  readonly perhapsPercents: Place[];
  readonly subject: Subject;
  readonly issues: IssueList;
  readonly add: (goal: Goal, place: Place) => void;
}

function readShares(
  table: DefinitionTable,
  row: number,
  { percents, perhapsPercents, subject, issues, add }: ShareContext,
): void {
  for (const { column, period } of table.figures) {
    const value = table.grid.values[row]?.[column];
    const place = { sheet: table.grid.sheet, cell: addressIn(table.grid, row, column) };
    const amongPercents = percents.has(column) && table.grid.percents?.has(place.cell) !== true;
    if (amongPercents && typeof value === "number" && value > 0 && value <= 1) perhapsPercents.push(place);
    const share = parseShare(value, amongPercents);
    // A whole 1 among thirties is one percent; below it nothing tells.
    if (amongPercents && isFraction(value))
      issues.add("goal/perhaps-share", "warning", place, { text: cellText(value) });
    if (share === "unreadable") issues.add("goal/not-a-share", "error", place, { text: cellText(value) });
    else if (share !== null) add({ ...subject, period: period && periodKey(period), share }, place);
  }
}
