// What Excel refuses when a formula is entered, and what the stand-in refuses because it can't compute it.

import { fail, notModelled } from "../protocol/rich-error";
import { checkArguments } from "./arguments";
import { callsIn, treeOf } from "./formula-cell";
import { findWorksheetFunction, isKnownToExcel } from "./functions/all-functions";
import { findFunction } from "./metadata";
import type { AddInFunctions, FunctionMetadata } from "./metadata";
import type { CallNode } from "./parse-formula";

const needingClock = new Set(["TODAY", "NOW"]);

export function checkFormula(formula: string, functions: AddInFunctions | null, hasClock: boolean): void {
  const root = treeOf(formula);
  if (!root) fail("InvalidArgument", `formula ${formula}`);
  for (const call of callsIn(root)) {
    const metadata = customFunction(call, functions);
    if (metadata) checkArguments(call, metadata);
    else checkCall(call, formula, hasClock);
  }
}

/** Names that Excel doesn't know either are taken; they show #NAME?. */
function checkCall({ name, arguments: given }: CallNode, formula: string, hasClock: boolean): void {
  const known = findWorksheetFunction(name);
  if (!known) {
    if (isKnownToExcel(name)) notModelled(`The function ${name} in ${formula}`);
    return;
  }
  if (needingClock.has(name) && !hasClock) notModelled(`${name}() without a fixed clock, in ${formula},`);
  if (given.length < known.least || given.length > known.most) fail("InvalidArgument", `${name} in ${formula}`);
}

/** undefined: the call is none of the add-in's functions. */
export function customFunction({ name }: CallNode, functions: AddInFunctions | null): FunctionMetadata | undefined {
  const prefix = functions && `${functions.namespace.toUpperCase()}.`;
  return prefix && name.startsWith(prefix) ? findFunction(functions, name.slice(prefix.length)) : undefined;
}
