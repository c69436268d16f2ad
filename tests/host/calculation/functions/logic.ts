// Conditions, errors and LET.

import { notModelled } from "../../protocol/rich-error";
import type { Node } from "../parse-formula";
import {
  compare,
  failWith,
  isFailed,
  isGrid,
  isReference,
  repeated,
  sound,
  spread,
  toNumber,
  toTruth,
} from "../values";
import type { Operand, Scalar } from "../values";
import { gridOf, lazy, many, single, valueOf, whole } from "./worksheet-function";
import type { FunctionTable, Surroundings } from "./worksheet-function";

const omitted: Node = { type: "omitted" };

export const logic: FunctionTable = {
  IF: lazy(1, 3, ([test = omitted, then, otherwise], around) => choose(test, then, otherwise, around)),
  IFS: lazy(2, many, (nodes, around) => {
    for (let index = 0; index + 1 < nodes.length; index += 2) {
      if (toTruth(valueOf(around.evaluate(nodes[index] ?? omitted), around)))
        return around.evaluate(nodes[index + 1] ?? omitted);
    }
    return failWith("#N/A");
  }),
  SWITCH: lazy(3, many, (nodes, around) => {
    const wanted = sound(valueOf(around.evaluate(nodes[0] ?? omitted), around));
    let index = 1;
    for (; index + 1 < nodes.length; index += 2) {
      if (compare(wanted, valueOf(around.evaluate(nodes[index] ?? omitted), around)) === 0)
        return around.evaluate(nodes[index + 1] ?? omitted);
    }
    return index < nodes.length ? around.evaluate(nodes[index] ?? omitted) : failWith("#N/A");
  }),
  CHOOSE: lazy(2, many, (nodes, around) => {
    const index = Math.trunc(toNumber(valueOf(around.evaluate(nodes[0] ?? omitted), around), around.locale));
    const chosen = index >= 1 ? nodes[index] : undefined;
    return chosen ? around.evaluate(chosen) : failWith("#VALUE!");
  }),
  IFERROR: lazy(2, 2, ([value = omitted, instead = omitted], around) =>
    replace(value, instead, around, (cell) => isFailed(cell)),
  ),
  IFNA: lazy(2, 2, ([value = omitted, instead = omitted], around) =>
    replace(value, instead, around, (cell) => isFailed(cell) && cell.error === "#N/A"),
  ),
  LET: lazy(3, many, (nodes, around) => {
    if (nodes.length % 2 === 0) failWith("#VALUE!");
    const locals = new Map<string, Operand>();
    for (let index = 0; index + 1 < nodes.length; index += 2) {
      const name = nodes[index];
      if (name?.type !== "name") return failWith("#NAME?");
      locals.set(name.name.toLowerCase(), around.evaluate(nodes[index + 1] ?? omitted, new Map(locals)));
    }
    return around.evaluate(nodes.at(-1) ?? omitted, locals);
  }),
  AND: whole(1, many, (operands, around) => truths(operands, around).every(Boolean)),
  OR: whole(1, many, (operands, around) => truths(operands, around).some(Boolean)),
  XOR: whole(1, many, (operands, around) => truths(operands, around).filter(Boolean).length % 2 === 1),
  NOT: single(1, 1, ([value = null]) => !toTruth(value)),
  TRUE: single(0, 0, () => true),
  FALSE: single(0, 0, () => false),
  NA: single(0, 0, () => ({ error: "#N/A" })),
  ISBLANK: single(1, 1, ([value]) => value === null),
  ISNUMBER: single(1, 1, ([value]) => typeof value === "number"),
  ISTEXT: single(1, 1, ([value]) => typeof value === "string"),
  ISNONTEXT: single(1, 1, ([value]) => typeof value !== "string"),
  ISLOGICAL: single(1, 1, ([value]) => typeof value === "boolean"),
  ISERROR: single(1, 1, ([value = null]) => isFailed(value)),
  ISERR: single(1, 1, ([value = null]) => isFailed(value) && value.error !== "#N/A"),
  ISNA: single(1, 1, ([value = null]) => isFailed(value) && value.error === "#N/A"),
  ISEVEN: single(1, 1, ([value = null], { locale }) => Math.trunc(toNumber(value, locale)) % 2 === 0),
  ISODD: single(1, 1, ([value = null], { locale }) => Math.trunc(toNumber(value, locale)) % 2 !== 0),
  ISREF: whole(1, 1, ([operand = null]) => isReference(operand)),
  N: single(1, 1, ([value = null]) => {
    const known = sound(value);
    return typeof known === "string" ? 0 : Number(known);
  }),
  T: single(1, 1, ([value = null]) => (typeof sound(value) === "string" ? value : "")),
  "ERROR.TYPE": single(1, 1, ([value = null]) => {
    const place = isFailed(value) ? errorNumbers.indexOf(value.error) : -1;
    return place < 0 ? failWith("#N/A") : place + 1;
  }),
  TYPE: whole(1, 1, ([operand = null], around) => {
    const value = around.resolve(operand);
    if (isGrid(value)) return 64;
    if (isFailed(value)) return 16;
    if (typeof value === "boolean") return 4;
    return typeof value === "string" ? 2 : 1;
  }),
};

const errorNumbers = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

function choose(test: Node, then: Node | undefined, otherwise: Node | undefined, around: Surroundings): Operand {
  const pick = (truth: boolean): Operand => {
    const node = truth ? then : otherwise;
    return node ? around.evaluate(node) : truth;
  };
  const tested = around.resolve(around.evaluate(test));
  if (!isGrid(tested)) return pick(toTruth(tested));
  const [yes, no] = [around.resolve(pick(true)), around.resolve(pick(false))];
  return spread([tested, yes, no], (truth = null, one = null, other = null) => (toTruth(truth) ? one : other));
}

function replace(value: Node, instead: Node, around: Surroundings, isReplaced: (cell: Scalar) => boolean): Operand {
  const found = around.resolve(around.evaluate(value));
  if (!isGrid(found)) return isReplaced(found) ? around.evaluate(instead) : found;
  if (!found.flat().some(isReplaced)) return found;
  const other = gridOf(around.evaluate(instead), around);
  return found.map((line, i) => line.map((cell, j) => (isReplaced(cell) ? repeated(other, i, j) : cell)));
}

/** Texts and empty cells in references don't count; #VALUE! when nothing is left. */
function truths(operands: readonly Operand[], around: Surroundings): boolean[] {
  const found = operands.flatMap((operand) => {
    const value = around.resolve(operand);
    if (!isGrid(value) && !isReference(operand)) return [toTruth(value)];
    return gridOf(value, around)
      .flat()
      .filter((cell) => !["string", "object"].includes(typeof sound(cell)))
      .map(Boolean);
  });
  return found.length === 0 ? failWith("#VALUE!") : found;
}

/** A function whose value would change from run to run. */
export function clockOf({ now }: Surroundings): number {
  return now ?? notModelled("A clock for TODAY() and NOW() (give one with the option `now`)");
}
