// Computes the tree of one formula: operators spread over grids, references stay references until somebody needs their values.
// Functions of the add-in are asked for through `World`; what they answer and when stands in custom-calls.ts.

import { notModelled } from "../protocol/rich-error";
import { areaOf, bounding, cellsOf } from "../workbook/a1";
import type { LiveWorkbook } from "../workbook/live-workbook";
import type { Area, Sheet } from "../workbook/state";
import type { Read } from "./cell-reader";
import { findWorksheetFunction, isKnownToExcel } from "./functions/all-functions";
import type { Surroundings, WorksheetFunction } from "./functions/worksheet-function";
import { power } from "./functions/math";
import type { CallNode, Node, Operator } from "./parse-formula";
import { locate, named, tablePart } from "./references";
import { caught, compare, failWith, isFailed, isGrid, isReference, spread, toNumber, toText } from "./values";
import type { Grid, Operand, Reference, Scalar } from "./values";

export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Where references without a sheet point. */
  readonly home: Sheet;
}

/** The value is still to come. */
export const pending = Symbol("pending");

/** What a formula finds around it. */
export interface World {
  readonly workbook: LiveWorkbook;
  readonly now: number | null;
  read(reference: Reference): Read;
  /** What a formula has spilled from this cell; null when it hasn't. */
  spilledFrom(sheet: Sheet, row: number, column: number): Area | null;
  /** A call of a function of the add-in; undefined: it is none. */
  custom(node: CallNode, evaluation: Evaluation): Operand | typeof pending | undefined;
}

type Locals = ReadonlyMap<string, Operand>;

export class Evaluation implements Surroundings {
  /** Some value that it needs is still being fetched. */
  busy = false;
  readonly locale;
  readonly now;
  readonly sheet;
  readonly row;
  readonly column;
  private locals: Locals = new Map();

  constructor(
    private readonly world: World,
    private readonly place: Place,
  ) {
    this.locale = world.workbook.locale;
    this.now = world.now;
    this.sheet = place.sheet;
    this.row = place.row;
    this.column = place.column;
  }

  /** The values that the formula shows: an empty cell shows as 0. */
  result(root: Node): (readonly Exclude<Scalar, null>[])[] {
    const value = this.resolve(this.evaluate(root));
    const grid = isGrid(value) ? value : [[value]];
    return (grid.length > 0 ? grid : [[null]]).map((line) => line.map((cell) => shown(cell)));
  }

  resolve(operand: Operand): Scalar | Grid {
    if (!isReference(operand)) return operand;
    const { grid, busy } = this.world.read(operand);
    this.busy ||= busy;
    return cellsOf(operand.area) === 1 ? (grid[0]?.[0] ?? null) : grid;
  }

  evaluate(node: Node, locals?: Locals): Operand {
    const outer = this.locals;
    if (locals) this.locals = new Map([...outer, ...locals]);
    try {
      return caught(() => this.compute(node));
    } finally {
      this.locals = outer;
    }
  }

  private compute(node: Node): Operand {
    switch (node.type) {
      case "omitted":
        return null;
      case "value":
        return node.value;
      case "array":
        return node.rows;
      case "reference":
        return locate(node, this.place.home, this.world.workbook) ?? failWith("#REF!");
      case "name":
        return this.named(node);
      case "table":
        return tablePart(node, this.row, this.world.workbook);
      case "spill":
        return this.spilled(this.evaluate(node.of));
      case "at":
        return this.ownLine(this.evaluate(node.of));
      case "range":
        return this.range(this.evaluate(node.left), this.evaluate(node.right));
      case "negative":
        return this.each([node.of], (value = null) => -toNumber(value, this.locale));
      case "positive":
        return this.evaluate(node.of);
      case "percent":
        return this.each([node.of], (value = null) => toNumber(value, this.locale) / 100);
      case "binary":
        return this.each([node.left, node.right], (one = null, other = null) =>
          this.operate(node.operator, one, other),
        );
      case "call":
        return this.call(node);
    }
  }

  private each(nodes: readonly Node[], apply: (...values: Scalar[]) => Scalar): Operand {
    return spread(
      nodes.map((node) => this.resolve(this.evaluate(node))),
      apply,
    );
  }

  private named(node: Extract<Node, { type: "name" }>): Operand {
    const local = this.locals.get(node.name.toLowerCase());
    if (local !== undefined) return local;
    const found = named(node, this.place.home, this.world.workbook);
    if (!found) return failWith("#NAME?");
    return "type" in found ? this.evaluate(found) : found;
  }

  private spilled(operand: Operand): Operand {
    if (!isReference(operand)) return failWith("#REF!");
    const { firstRow, firstColumn } = operand.area;
    const area = this.world.spilledFrom(operand.sheet, firstRow, firstColumn);
    if (area) return { sheet: operand.sheet, area };
    const { grid, busy } = this.world.read({ sheet: operand.sheet, area: areaOf(firstRow, firstColumn) });
    this.busy ||= busy;
    return failWith(isFailed(grid[0]?.[0] ?? null) ? (grid[0]?.[0] as { error: "#SPILL!" }).error : "#REF!");
  }

  /** "@": of a column the cell in the formula's row, of a row the one in its column; of a grid the first. */
  private ownLine(operand: Operand): Operand {
    if (isGrid(operand)) return operand[0]?.[0] ?? null;
    if (!isReference(operand) || cellsOf(operand.area) === 1) return operand;
    const { area, sheet } = operand;
    const inRow = area.firstColumn === area.lastColumn && this.row >= area.firstRow && this.row <= area.lastRow;
    if (inRow) return { sheet, area: areaOf(this.row, area.firstColumn) };
    const inColumn =
      area.firstRow === area.lastRow && this.column >= area.firstColumn && this.column <= area.lastColumn;
    return inColumn ? { sheet, area: areaOf(area.firstRow, this.column) } : failWith("#VALUE!");
  }

  private range(left: Operand, right: Operand): Operand {
    if (!isReference(left) || !isReference(right) || left.sheet !== right.sheet) return failWith("#VALUE!");
    return { sheet: left.sheet, area: bounding(left.area, right.area) };
  }

  private operate(operator: Operator, one: Scalar, other: Scalar): Scalar {
    if (operator === "&") return toText(one, this.locale) + toText(other, this.locale);
    if (isComparison(operator)) return comparisons[operator](compare(one, other));
    const [left, right] = [toNumber(one, this.locale), toNumber(other, this.locale)];
    return arithmetic(operator, left, right);
  }

  private call(node: CallNode): Operand {
    const custom = this.world.custom(node, this);
    if (custom === pending) {
      this.busy = true;
      return { error: "#BUSY!" };
    }
    if (custom !== undefined) return custom;
    const known = findWorksheetFunction(node.name);
    if (known) return this.run(known, node.arguments);
    return isKnownToExcel(node.name) ? notModelled(`The function ${node.name}`) : failWith("#NAME?");
  }

  private run(known: WorksheetFunction, nodes: readonly Node[]): Operand {
    if (known.kind === "lazy") return known.run(nodes, this);
    const operands = nodes.map((node) => this.evaluate(node));
    if (known.kind === "whole") return known.run(operands, this);
    return spread(
      operands.map((operand) => this.resolve(operand)),
      (...values) => known.run(values, this),
    );
  }
}

function shown(cell: Scalar): Exclude<Scalar, null> {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell + 0 : { error: "#NUM!" };
  return cell ?? 0;
}

const comparisons = {
  "=": (difference: number) => difference === 0,
  "<>": (difference: number) => difference !== 0,
  "<": (difference: number) => difference < 0,
  ">": (difference: number) => difference > 0,
  "<=": (difference: number) => difference <= 0,
  ">=": (difference: number) => difference >= 0,
};

function isComparison(operator: Operator): operator is keyof typeof comparisons {
  return operator in comparisons;
}

function arithmetic(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case "+":
      return settled(left + right, left, right);
    case "-":
      return settled(left - right, left, right);
    case "*":
      return left * right;
    case "/":
      return right === 0 ? failWith("#DIV/0!") : left / right;
    default:
      return power(left, right);
  }
}

/** What is left of two nearly equal numbers beyond the fifteenth digit is 0 for Excel. */
function settled(result: number, left: number, right: number): number {
  return Math.abs(result) < Math.max(Math.abs(left), Math.abs(right)) * 1e-15 ? 0 : result;
}
