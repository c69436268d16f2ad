// From the text of a formula to a tree: the grammar of Excel, with its precedences (a sign binds tighter than ^).
// Knows no workbook: names, sheets and functions are looked up when the tree is evaluated.

import { parseArea, splitAddress } from "../workbook/a1";
import { errorCodes } from "../workbook/errors";
import type { Area } from "../workbook/state";
import { tokensOf } from "./formula-tokens";
import type { Token } from "./formula-tokens";
import type { Scalar } from "./values";

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

export interface CallNode {
  readonly type: "call";
  /** Upper case, without the prefixes of files. */
  readonly name: string;
  readonly arguments: readonly Node[];
}

export type Node =
  | { readonly type: "omitted" }
  | { readonly type: "value"; readonly value: Scalar }
  | { readonly type: "array"; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly type: "reference"; readonly sheet: string | null; readonly area: Area }
  | { readonly type: "name"; readonly sheet: string | null; readonly name: string }
  | { readonly type: "table"; readonly table: string; readonly part: string }
  | { readonly type: "spill" | "at" | "percent" | "negative" | "positive"; readonly of: Node }
  | { readonly type: "range"; readonly left: Node; readonly right: Node }
  | { readonly type: "binary"; readonly operator: Operator; readonly left: Node; readonly right: Node }
  | CallNode;

const precedence: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

class Unreadable extends Error {}

/** null: Excel wouldn't take it for a formula. */
export function parseFormula(formula: string): Node | null {
  const tokens = formula.startsWith("=") ? tokensOf(formula.slice(1)) : null;
  if (!tokens) return null;
  try {
    return new Parser(tokens.filter(({ kind }) => kind !== "space")).whole();
  } catch (cause) {
    if (cause instanceof Unreadable) return null;
    throw cause;
  }
}

/** Every node of a tree, outermost first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if ("of" in node) yield* nodesOf(node.of);
  if ("left" in node) {
    yield* nodesOf(node.left);
    yield* nodesOf(node.right);
  }
  if (node.type === "call") for (const argument of node.arguments) yield* nodesOf(argument);
}

class Parser {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    const node = this.expression(1);
    if (this.position < this.tokens.length) throw new Unreadable();
    return node;
  }

  private expression(least: number): Node {
    let left = this.signed();
    for (;;) {
      const operator = this.peek();
      const level = operator?.kind === "operator" ? (precedence[operator.text] ?? 0) : 0;
      if (!operator || level < least) return left;
      this.position += 1;
      left = { type: "binary", operator: operator.text as Operator, left, right: this.expression(level + 1) };
    }
  }

  private signed(): Node {
    if (this.take("-")) return { type: "negative", of: this.signed() };
    if (this.take("+")) return { type: "positive", of: this.signed() };
    if (this.take("@")) return { type: "at", of: this.signed() };
    let node = this.ranged();
    while (this.take("%")) node = { type: "percent", of: node };
    return node;
  }

  private ranged(): Node {
    let left = this.spilled();
    while (this.take(":")) left = { type: "range", left, right: this.spilled() };
    return left;
  }

  private spilled(): Node {
    const node = this.primary();
    return this.take("#") ? { type: "spill", of: node } : node;
  }

  private primary(): Node {
    if (this.take("(")) {
      const inner = this.expression(1);
      this.demand(")");
      return inner;
    }
    if (this.take("{")) return this.array();
    const token = this.peek();
    if (!token || token.kind === "operator") throw new Unreadable();
    this.position += 1;
    if (token.kind === "reference") return reference(token.text);
    if (token.kind === "table") return table(token.text);
    if (token.kind === "name") return this.nameOrCall(token.text);
    return { type: "value", value: literal(token) };
  }

  private nameOrCall(text: string): Node {
    if (this.take("(")) return { type: "call", name: bareName(text), arguments: this.arguments() };
    if (/^(true|false)$/i.test(text)) return { type: "value", value: /^t/i.test(text) };
    const { sheet, local } = splitAddress(text);
    return { type: "name", sheet, name: local.replace(/^_xlpm\./i, "") };
  }

  private arguments(): Node[] {
    if (this.take(")")) return [];
    const found: Node[] = [];
    do {
      const next = this.peek()?.text;
      found.push(next === "," || next === ")" ? { type: "omitted" } : this.expression(1));
    } while (this.take(","));
    this.demand(")");
    return found;
  }

  private array(): Node {
    const rows: Scalar[][] = [];
    do {
      const row: Scalar[] = [];
      do row.push(this.constant());
      while (this.take(","));
      rows.push(row);
    } while (this.take(";"));
    this.demand("}");
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new Unreadable();
    return { type: "array", rows };
  }

  private constant(): Scalar {
    const negative = this.take("-");
    const node = this.primary();
    if (node.type !== "value") throw new Unreadable();
    return negative && typeof node.value === "number" ? -node.value : node.value;
  }

  private peek(): Token | undefined {
    return this.tokens[this.position];
  }

  private take(operator: string): boolean {
    const token = this.peek();
    if (token?.kind !== "operator" || token.text !== operator) return false;
    this.position += 1;
    return true;
  }

  private demand(operator: string): void {
    if (!this.take(operator)) throw new Unreadable();
  }
}

function bareName(text: string): string {
  return text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
}

function reference(text: string): Node {
  const { sheet, local } = splitAddress(text);
  const area = parseArea(local);
  if (!area) throw new Unreadable();
  return { type: "reference", sheet, area };
}

function table(text: string): Node {
  const bracket = text.indexOf("[");
  return { type: "table", table: text.slice(0, bracket), part: text.slice(bracket + 1, -1) };
}

function literal({ kind, text }: Token): Scalar {
  if (kind === "text") return text.slice(1, -1).replace(/""/g, '"');
  if (kind === "number") return Number(text);
  return { error: errorCodes.find((code) => text.toUpperCase().startsWith(code)) ?? "#REF!" };
}
