// The call of one of the add-in's functions within a formula, as Excel writes it in English: its name and what stands in its
// brackets. What the arguments mean is understood elsewhere.

export type CallArgument =
  | { readonly kind: "value"; readonly value: string | number | boolean | null }
  /** A1, $B$2, 'Sheet name'!C3, D4#, or a name of the workbook: to be read. */
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "other" };

export interface Call {
  /** Without the namespace, in capitals. */
  readonly name: string;
  readonly given: readonly CallArgument[];
  /** Nothing stands around it, or only what shows something else for an error: the cell shows what the function gives. */
  readonly isWhole: boolean;
  /** How many calls the formula holds; this is the first. */
  readonly calls: number;
}

const NAME = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\p{L}])@?PDV\.([A-Z]\w*)\s*\(/giu;
const OPEN = "({[";
const CLOSE = ")}]";

/** null: the formula calls none of them. */
export function parseCall(formula: string): Call | null {
  const found = [...formula.matchAll(NAME)].filter(([, name]) => name !== undefined);
  const [first] = found;
  if (!first) return null;
  const begin = first.index;
  const split = splitArguments(formula, begin + first[0].length);
  if (split === null) return null;
  const before = formula.slice(0, begin).replace(/\s/gu, "");
  const after = formula.slice(split.end).trim();
  return {
    name: (first[1] ?? "").toUpperCase(),
    given: split.parts.map(parseArgument),
    isWhole: (before === "=" && after === "") || (/^=(?:IFERROR|IFNA)\($/iu.test(before) && after.startsWith(",")),
    calls: found.length,
  };
}

/** What stands between the commas up to the bracket that closes the call; null where none does. */
function splitArguments(
  formula: string,
  from: number,
): { readonly parts: readonly string[]; readonly end: number } | null {
  const parts: string[] = [];
  let [depth, begin] = [0, from];
  for (let at = from; at < formula.length; at += 1) {
    const character = formula[at] ?? "";
    if (character === '"' || (character === "'" && depth >= 0)) {
      at = formula.indexOf(character, at + 1);
      if (at < 0) return null;
    } else if (OPEN.includes(character)) depth += 1;
    else if (CLOSE.includes(character) && depth > 0) depth -= 1;
    else if (character === ")" || (character === "," && depth === 0)) {
      parts.push(formula.slice(begin, at).trim());
      begin = at + 1;
      if (character === ")") return { parts: parts.length === 1 && parts[0] === "" ? [] : parts, end: at + 1 };
    }
  }
  return null;
}

const TEXT = /^"((?:[^"]|"")*)"$/u;
const NUMBER = /^[-+]?\d+(?:\.\d+)?%?$/u;
const CELL = /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}#?$/iu;
const DEFINED_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

function parseArgument(text: string): CallArgument {
  if (text === "") return { kind: "value", value: null };
  const quoted = TEXT.exec(text);
  if (quoted) return { kind: "value", value: (quoted[1] ?? "").replaceAll('""', '"') };
  if (NUMBER.test(text))
    return { kind: "value", value: text.endsWith("%") ? Number(`${text.slice(0, -1)}e-2`) : Number(text) };
  if (/^(?:TRUE|FALSE)$/iu.test(text)) return { kind: "value", value: text.toUpperCase() === "TRUE" };
  return CELL.test(text) || DEFINED_NAME.test(text) ? { kind: "reference", text } : { kind: "other" };
}
