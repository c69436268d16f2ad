// Reads the rows of a table of groupings (nhóm cơ cấu). A blank cell of a name, item or criterion means that of the row above,
// as in merged cells. What a text names is decided by name-category.ts.

import type { Source } from "../model/board";
import type { Grouping, GroupingRule } from "../model/grouping";
import { cellText } from "./cell-text";
import type { IssueList, Place } from "./issue-list";
import { categoriesNamed, dimensionNamed, itemNamed, nameKey, type NamedCategories } from "./name-category";
import type { DefinitionTable } from "./recognise-definitions";
import { addressIn } from "./sheet-layout";

const COLUMNS = ["name", "item", "dimension", "value"] as const;
type Column = (typeof COLUMNS)[number];
type RuleTexts = Readonly<Record<Column, string>>;

export interface GroupingReader {
  /** What the tables read so far define; tables of one name continue one another. */
  readonly groupings: readonly Grouping[];
  read: (table: DefinitionTable) => Source;
}

export function createGroupingReader(issues: IssueList): GroupingReader {
  const groupings: { readonly name: string; readonly rules: GroupingRule[] }[] = [];
  const rulesOf = (name: string): GroupingRule[] => {
    const known = groupings.find((grouping) => nameKey(grouping.name) === nameKey(name));
    const grouping = known ?? { name, rules: [] };
    if (!known) groupings.push(grouping);
    return grouping.rules;
  };
  return {
    groupings,
    read: (table) => {
      let [rows, leftOut] = [0, 0];
      let above: RuleTexts | null = null;
      for (let row = table.firstDataRow; row < table.end; row += 1) {
        const typed = textsOf(table, row);
        if (isNoRule(typed)) continue;
        above = filledDown(typed, above);
        rows += 1;
        const criterion = readCriterion(table, row, above, issues);
        if (criterion === null) leftOut += 1;
        else addRules(rulesOf(above.name), above.item, criterion);
      }
      return { sheet: table.grid.sheet, kind: "groupings", rows, leftOut };
    },
  };
}

function textsOf({ grid, columns }: DefinitionTable, row: number): RuleTexts {
  const text = (column: Column): string => cellText(grid.values[row]?.[columns.get(`grouping.${column}`) ?? -1]);
  return { name: text("name"), item: text("item"), dimension: text("dimension"), value: text("value") };
}

/** Blank, or a title or signature that stands alone. */
function isNoRule({ item, dimension, value }: RuleTexts): boolean {
  return item === "" && dimension === "" && value === "";
}

/** A new grouping starts anew. */
function filledDown(typed: RuleTexts, above: RuleTexts | null): RuleTexts {
  if (above === null || (typed.name !== "" && nameKey(typed.name) !== nameKey(above.name))) return typed;
  const { name, item, dimension } = above;
  return { name, item: typed.item || item, dimension: typed.dimension || dimension, value: typed.value };
}

/** Null when the row can't be used, which is reported. */
function readCriterion(
  table: DefinitionTable,
  row: number,
  texts: RuleTexts,
  issues: IssueList,
): NamedCategories | null {
  const place = (column: Column): Place => ({
    sheet: table.grid.sheet,
    cell: addressIn(table.grid, row, table.columns.get(`grouping.${column}`) ?? 0),
  });
  const blank = COLUMNS.find((column) => texts[column] === "");
  if (blank !== undefined) {
    issues.add("criterion/incomplete", "error", place(blank), {});
    return null;
  }
  if (dimensionNamed(texts.name) !== null) {
    issues.add("grouping/name-taken", "error", place("name"), { name: texts.name });
    return null;
  }
  const dimension = dimensionNamed(texts.dimension);
  if (dimension === null) {
    issues.add("criterion/unknown-dimension", "error", place("dimension"), { text: texts.dimension });
    return null;
  }
  const named = categoriesNamed(dimension, texts.value);
  if (named.categories.length > 0) return named;
  issues.add("criterion/unknown-category", "error", place("value"), { text: texts.value, dimension: texts.dimension });
  return null;
}

/** An item keeps the spelling that it was first given. */
function addRules(rules: GroupingRule[], item: string, { dimension, categories }: NamedCategories): void {
  const label = itemNamed({ rules }, item) ?? item;
  for (const category of categories) rules.push({ label, dimension, category });
}
