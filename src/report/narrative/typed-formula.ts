// Formulas as a person types them where the comma parts decimals, and back: between quotes nothing changes.

import type { ListSeparator } from "../../model/list-separator";

/** =PDV.BEHIND(0.5,2017) → =PDV.BEHIND(0,5;2017) */
export function typedFormula(formula: string, separator: ListSeparator): string {
  return separator === ","
    ? formula
    : outsideQuotes(formula, (part) => part.replaceAll(",", ";").replaceAll(/(\d)\.(?=\d)/gu, "$1,"));
}

export function plainFormula(typed: string, separator: ListSeparator): string {
  return separator === ","
    ? typed
    : outsideQuotes(typed, (part) => part.replaceAll(/(\d),(?=\d)/gu, "$1.").replaceAll(";", ","));
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split('"')
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('"');
}
