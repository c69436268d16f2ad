// Functions of pure numbers that a kept library (formulajs, MIT) computes: trigonometry, deviations, finance, conversions.
// Only those whose results agree with Excel are let in; texts, dates, lookups and criteria stand in their own files.

import * as formulajs from "@formulajs/formulajs";

import { errorCodes } from "../../workbook/errors";
import { failWith, sound } from "../values";
import type { Scalar } from "../values";
import { gridOf, many, numberAt, numbersOf, single, whole } from "./worksheet-function";
import type { FunctionTable, WorksheetFunction } from "./worksheet-function";

type Implementation = (...values: unknown[]) => unknown;

/** "NAME least most". */
const ofNumbers =
  "ABS 1 1|SIGN 1 1|SQRT 1 1|EXP 1 1|LN 1 1|LOG10 1 1|LOG 1 2|PI 0 0|RADIANS 1 1|DEGREES 1 1|SIN 1 1|COS 1 1|TAN 1 1|ASIN 1 1|" +
  "ACOS 1 1|ATAN 1 1|ATAN2 2 2|SINH 1 1|COSH 1 1|TANH 1 1|FACT 1 1|COMBIN 2 2|PERMUT 2 2|EVEN 1 1|ODD 1 1|ROMAN 1 1|BASE 2 3|" +
  "PMT 3 5|PV 3 5|FV 3 5|NPER 3 5|SLN 3 3|NORM.DIST 4 4|NORM.S.INV 1 1|BITAND 2 2|BITOR 2 2|BITXOR 2 2";

/** Of all numbers in the arguments, as SUM takes them. */
const ofLists = "STDEV.S STDEV.P VAR.S VAR.P GEOMEAN HARMEAN DEVSQ AVEDEV SKEW KURT GCD LCM MODE.SNGL";

/** What Excel keeps for older workbooks. */
const olderNames = { STDEV: "STDEV.S", STDEVP: "STDEV.P", VAR: "VAR.S", VARP: "VAR.P", MODE: "MODE.SNGL" };

/** Of two columns of the same length. */
const ofPairs = "CORREL PEARSON SLOPE INTERCEPT RSQ COVARIANCE.P COVARIANCE.S";

const current: FunctionTable = Object.fromEntries([
  ...ofNumbers.split("|").map((line) => {
    const [name = "", least, most] = line.split(" ");
    return [name, numeric(name, Number(least), Number(most))] as const;
  }),
  ...ofLists.split(" ").map((name) => {
    const run = implementation(name);
    return [name, whole(1, many, (operands, around) => asScalar(run(...numbersOf(operands, around))))] as const;
  }),
  ...ofPairs.split(" ").map((name) => {
    const run = implementation(name);
    return [
      name,
      whole(2, 2, ([one, other], around) => {
        const lists = [gridOf(one, around).flat().map(sound), gridOf(other, around).flat().map(sound)];
        const [first = [], second = []] = lists;
        if (first.length !== second.length) failWith("#N/A");
        const kept = first
          .map((_value, i) => i)
          .filter((i) => typeof first[i] === "number" && typeof second[i] === "number");
        return asScalar(
          run(
            kept.map((i) => first[i]),
            kept.map((i) => second[i]),
          ),
        );
      }),
    ] as const;
  }),
]);

export const library: FunctionTable = {
  ...current,
  ...Object.fromEntries(Object.entries(olderNames).map(([older, name]) => [older, current[name] ?? raise(name)])),
};

function raise(name: string): never {
  throw new Error(`The library has no function ${name}.`);
}

function numeric(name: string, least: number, most: number): WorksheetFunction {
  const run = implementation(name);
  return single(least, most, (values, around) =>
    asScalar(run(...values.map((_value, i) => numberAt(values, i, around)))),
  );
}

/** "STDEV.S" is the member S of the function STDEV. */
function implementation(name: string): Implementation {
  const found = name
    .split(".")
    .reduce<unknown>((owner, part) => (owner as Record<string, unknown> | undefined)?.[part], formulajs);
  return typeof found === "function" ? (found as Implementation) : raise(name);
}

function asScalar(result: unknown): Scalar {
  if (typeof result === "number") return Number.isFinite(result) ? result : failWith("#NUM!");
  if (typeof result === "string" || typeof result === "boolean") return result;
  const code = result instanceof Error ? errorCodes.find((error) => result.message.startsWith(error)) : undefined;
  return failWith(code ?? "#VALUE!");
}
