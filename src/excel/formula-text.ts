// Formulas as text: which of them call the add-in's functions, and how such a call is spelt when nothing is wrong with it.
// Excel spells a function that it has lost in its own ways, and keeps them in the cell until the formula is entered again.

import type { CellValue } from "../model/grid";

/**
 * A text, a call, a quoted name or a bracket, whichever comes first: only a call has the last group. Before its name may stand
 * the file that another machine had the add-in in ('C:\…\x.xlam'!, [2]!) and the prefixes of the file format (_xlfn., _xldudf_).
 */
const PIECE =
  /"(?:[^"]|"")*"|(?<![\w.\p{L}])(?:(?:'(?:[^']|'')*'|\[[^\][]*\][\w.\p{L}]*|[\w.\p{L}]+)!)?(?:_xl\w*\.)*(?:_xldudf_PDV_|PDV\.)([a-z]\w*)(?=\s*\()|'(?:[^']|'')*'|\[[^\][]*\](?!!)/giu;

export function callsFunction(formula: string): boolean {
  for (const [, name] of formula.matchAll(PIECE)) if (name !== undefined) return true;
  return false;
}

/** =_xldudf_PDV_PLAN("HN01") → =PDV.PLAN("HN01"); a formula that is well spelt stays as it is. */
export function cleanFormula(formula: string): string {
  return formula.replace(PIECE, (piece, name: string | undefined) =>
    name === undefined ? piece : `PDV.${name.toUpperCase()}`,
  );
}

/** Tells a formula from a text that only looks like one: that reads the same in both. */
export function isFormula(formula: CellValue | undefined, value: CellValue | undefined): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** What Excel gives as the value of a cell in error: "#N/A", "#DIV/0!", "#BUSY!". */
export function isErrorText(value: string): boolean {
  return /^#[A-Z][A-Z\d/_]*[!?]?$/u.test(value);
}
