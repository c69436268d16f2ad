// A cell with a formula, as the engine keeps it.

import type { Area, Sheet, Value } from "../workbook/state";
import type { Stream } from "./custom-calls";
import type { AddInFunctions } from "./metadata";
import { nodesOf, parseFormula } from "./parse-formula";
import type { CallNode, Node } from "./parse-formula";
import type { Reference } from "./values";

export type Matrix = readonly (readonly Value[])[];

export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Where references without a sheet point. */
  readonly home: Sheet;
  readonly root: Node;
  /** The calls in the formula, in the order in which they are written. */
  readonly calls: readonly CallNode[];
  /** What it may read, by its text. */
  references: readonly Reference[];
  /** The functions of the add-in as they were known when the formula was entered; a name unknown then stays unknown. */
  readonly functions: AddInFunctions | null;
  /** The running calls of custom functions, by their place among `calls`. */
  readonly streams: Map<number, Stream>;
  /** null until it has been computed here: until then the cell shows what its file holds. */
  result: Matrix | null;
  /** What it fills, when that is more than its own cell. */
  spill: Area | null;
}

export function callsIn(root: Node): CallNode[] {
  return [...nodesOf(root)].filter((node) => node.type === "call");
}

const trees = new Map<string, Node | null>();

/** Formulas that were read before are not read again; the memory is given up when it grows large. */
export function treeOf(formula: string): Node | null {
  const known = trees.get(formula);
  if (known !== undefined) return known;
  if (trees.size > 50_000) trees.clear();
  const tree = parseFormula(formula);
  trees.set(formula, tree);
  return tree;
}
