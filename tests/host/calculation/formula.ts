// Reads a formula that is one call of a custom function: =PDV.NAME(arguments). Other formulas aren't modelled.

import { parseArea, splitAddress } from "../workbook/a1";
import type { Area } from "../workbook/state";

export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "reference"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "name"; readonly name: string };

export interface FunctionCall {
  /** Upper case, without the namespace. */
  readonly name: string;
  readonly arguments: readonly Argument[];
}

/** null: the formula isn't a single call in this namespace, or an argument is more than a literal or a reference. */
export function parseCall(formula: string, namespace: string): FunctionCall | null {
  const [, prefix, name, inner] = /^=\s*([A-Za-z_]\w*)\.([\w.]+)\s*\((.*)\)\s*$/s.exec(formula) ?? [];
  if (prefix?.toUpperCase() !== namespace.toUpperCase() || name === undefined || inner === undefined) return null;
  const pieces = split(inner, ",");
  if (!pieces) return null;
  const args =
    pieces.length === 1 && pieces[0]?.trim() === "" ? [] : pieces.map((piece) => parseArgument(piece.trim()));
  return args.every((argument) => argument !== null) ? { name: name.toUpperCase(), arguments: args } : null;
}

/**
 * A formula as a person types it: with ";" between the arguments, as Vietnamese settings have it, a comma is a decimal sign;
 * without any ";" it is taken as en-US.
 */
export function fromTyped(formula: string): string {
  const call = /^(=[^(]*\()(.*)(\)\s*)$/s.exec(formula);
  const pieces = call && split(call[2] ?? "", ";");
  if (!pieces || pieces.length === 1) return formula;
  const written = pieces.map((piece) => (/^\s*[+-]?\d+,\d+%?\s*$/.test(piece) ? piece.replace(",", ".") : piece));
  return `${call[1] ?? ""}${written.join(",")}${call[3] ?? ""}`;
}

/** Splits where the separator stands outside quotes and brackets; null when these don't close. */
function split(text: string, separator: string): string[] | null {
  const pieces = [""];
  let quote = "";
  let depth = 0;
  for (const letter of text) {
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (/[({[]/.test(letter)) depth += 1;
    else if (/[)}\]]/.test(letter)) depth -= 1;
    else if (letter === separator && depth === 0) {
      pieces.push("");
      continue;
    }
    if (depth < 0) return null;
    pieces[pieces.length - 1] = `${pieces.at(-1) ?? ""}${letter}`;
  }
  return quote === "" && depth === 0 ? pieces : null;
}

function parseArgument(text: string): Argument | null {
  if (text === "") return { kind: "omitted" };
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text)?.[1];
  if (quoted !== undefined) return { kind: "literal", value: quoted.replace(/""/g, '"') };
  if (/^(true|false)$/i.test(text)) return { kind: "literal", value: /^t/i.test(text) };
  const [, signs, digits, percent] = /^([+-]*)\s*(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+)(%?)$/i.exec(text) ?? [];
  if (signs !== undefined && digits !== undefined) {
    const negative = signs.replace(/\+/g, "").length % 2 === 1;
    const value = (Number(digits) / (percent ? 100 : 1)) * (negative ? -1 : 1);
    return { kind: "literal", value };
  }
  const { sheet, local } = splitAddress(text);
  const area = parseArea(local.replace(/#$/, ""));
  if (area && !local.endsWith("#")) return { kind: "reference", sheet, area };
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) ? { kind: "name", name: text } : null;
}
